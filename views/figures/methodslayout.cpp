// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/methodslayout.h"

#include "views/figures/style.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodsFigure)
};

using Piece = MethodsLayout::Piece;
using Line = MethodsLayout::Line;

constexpr double gap = 14;
constexpr double padding = 7;
constexpr double compactPadding = 5;
constexpr double afterHeader = 2;
constexpr double signSize = 10;
constexpr double afterSign = 6;
constexpr double wide = 860;   // from it all columns stand side by side
constexpr double medium = 560; // from it numbers and thresholds stand below the first four

struct Columns {
    QList<double> lefts;
    QList<double> widths;

    static Columns of(double width, std::initializer_list<double> shares)
    {
        Columns columns;
        const double room = std::max(width - gap * double(shares.size() - 1), 1.0);
        double left = 0;
        for (const double share : shares) {
            columns.lefts.append(left);
            columns.widths.append(room * share);
            left += room * share + gap;
        }
        return columns;
    }
};

// Lays out one row after the other.
class Layer
{
public:
    Layer(MethodsForm form, double width)
        : m_form(form)
        , m_width(width)
        , m_body(Style().font(type::small))
        , m_bold(Style().font(type::small, QFont::DemiBold))
        , m_small(Style().font(type::axis))
    {
        if (form == MethodsForm::Compact)
            m_columns = Columns::of(width, {0.34, 0.22, 0.44});
        else if (width >= wide)
            m_columns = Columns::of(width, {0.15, 0.14, 0.15, 0.16, 0.2, 0.2});
        else if (width >= medium)
            m_columns = Columns::of(width, {0.24, 0.22, 0.26, 0.28});
        else
            m_columns = Columns::of(width, {1});
    }

    MethodsLayout layOut(const QList<MethodItem> &items)
    {
        // Remarks alone stand in no column.
        const auto isInColumns = [](const MethodItem &item) {
            return item.kind != MethodItem::Kind::Remark;
        };
        if (std::any_of(items.begin(), items.end(), isInColumns))
            addHeader();
        for (const MethodItem &item : items)
            add(item);
        m_layout.height = m_bottom;
        return std::move(m_layout);
    }

private:
    bool isStacked() const { return m_columns.lefts.size() == 1; }
    bool isCompact() const { return m_form == MethodsForm::Compact; }
    double space() const { return isCompact() ? compactPadding : padding; }

    QStringList titles() const
    {
        if (isCompact())
            return {Words::tr("Method"), Words::tr("Value"), Words::tr("Verdict")};
        QStringList titles = {Words::tr("Method"), Words::tr("Value"),
                              Words::tr("In its own words"), Words::tr("Our verdict")};
        if (m_columns.lefts.size() > titles.size())
            titles += {Words::tr("Numbers that went in"), Words::tr("Thresholds")};
        return titles;
    }

    void addHeader()
    {
        if (isStacked())
            return;
        const QFont font = Style().font(type::axis, QFont::DemiBold);
        const QStringList all = titles();
        for (qsizetype i = 0; i < all.size(); ++i) {
            TextBlock block(all.at(i), font, m_columns.widths.at(i));
            m_layout.headerHeight = std::max(m_layout.headerHeight, block.height() + 8);
            m_layout.header.push_back({std::move(block), QPointF(m_columns.lefts.at(i), 3), true});
        }
        m_layout.headerHeight += afterHeader;
        m_bottom = m_layout.headerHeight;
    }

    // The text below what stands in the line at that height already; answers where it ends.
    double put(Line &line, const QString &text, const QFont &font, double left, double top,
               double width, bool isQuiet = false)
    {
        if (text.isEmpty())
            return top;
        TextBlock block(text, font, std::max(width, 1.0));
        const double bottom = top + block.height();
        line.pieces.push_back({std::move(block), QPointF(left, top), isQuiet});
        return bottom;
    }

    double putInColumn(Line &line, int column, const QString &text, const QFont &font, double top,
                       bool isQuiet = false)
    {
        return put(line, text, font, m_columns.lefts.at(column), top, m_columns.widths.at(column),
                   isQuiet);
    }

    // Small letters beside larger ones, on the base line of these.
    double lift() const
    {
        return TextBlock(QStringLiteral("X"), m_body, 0).ascent() -
               TextBlock(QStringLiteral("X"), m_small, 0).ascent();
    }

    // Ours: sign, word, and what the straight line says.
    double putVerdict(Line &line, const MethodRow &row, double left, double top, double width)
    {
        line.verdict = row.verdict;
        double indent = 0;
        if (row.verdict) {
            line.sign = QRectF(left, top + (lineHeight(m_body) - signSize) / 2, signSize, signSize);
            indent = signSize + afterSign;
        }
        const double bottom =
            put(line, row.verdictText, m_body, left + indent, top, width - indent, !row.verdict);
        return put(line, row.linearText, m_small, left + indent, bottom + 1, width - indent, true);
    }

    void add(const MethodItem &item)
    {
        Line line;
        line.top = m_bottom;
        double bottom = m_bottom + space();
        if (item.kind == MethodItem::Kind::Remark)
            bottom = addRemark(line, item, bottom);
        else if (isCompact())
            bottom = addCompact(line, item.row, bottom);
        else if (isStacked())
            bottom = addStacked(line, item.row, bottom);
        else
            bottom = addColumns(line, item.row, bottom);
        m_bottom = bottom + space();
        line.height = m_bottom - line.top;
        m_layout.lines.push_back(std::move(line));
    }

    double addCompact(Line &line, const MethodRow &row, double top)
    {
        const double name = putInColumn(line, 0, row.shortName, m_body, top);
        const double value = putInColumn(line, 1, row.value, m_body, top);
        const double verdict =
            putVerdict(line, row, m_columns.lefts.at(2), top, m_columns.widths.at(2));
        return std::max({name, value, verdict});
    }

    double addColumns(Line &line, const MethodRow &row, double top)
    {
        double bottom = putInColumn(line, 0, row.name, m_bold, top);
        double value = putInColumn(line, 1, row.value, m_bold, top);
        value = putInColumn(line, 1, row.valueName, m_small, value, true);
        const double own = putInColumn(line, 2, row.own, m_body, top);
        const double ours =
            putVerdict(line, row, m_columns.lefts.at(3), top, m_columns.widths.at(3));
        bottom = std::max({bottom, value, own, ours});
        if (m_columns.lefts.size() == 6) {
            const QString numbers = row.numbers.join(QLatin1Char('\n'));
            const double lifted = top + lift();
            bottom = std::max({bottom, putInColumn(line, 4, numbers, m_small, lifted, true),
                               putInColumn(line, 5, row.thresholds, m_small, lifted, true)});
        } else {
            const Columns halves = Columns::of(m_width, {0.46, 0.54});
            const double below = bottom + 4;
            bottom = std::max(
                put(line, numbersInLine(row), m_small, 0, below, halves.widths.at(0), true),
                put(line, thresholdsInLine(row), m_small, halves.lefts.at(1), below,
                    halves.widths.at(1), true));
        }
        return row.obstacle.isEmpty()
                   ? bottom
                   : put(line, row.obstacle, m_small, 0, bottom + 3, m_width, true);
    }

    double addStacked(Line &line, const MethodRow &row, double top)
    {
        double bottom = put(line, row.name, m_bold, 0, top, m_width);
        bottom = putVerdict(line, row, 0, bottom + 2, m_width) + 2;
        if (!row.value.isEmpty())
            bottom =
                put(line, Words::tr("%1, %2", "number, what it is").arg(row.value, row.valueName),
                    m_body, 0, bottom, m_width);
        if (!row.own.isEmpty())
            bottom = put(line, Words::tr("In its own words: %1").arg(row.own), m_body, 0, bottom,
                         m_width);
        bottom = put(line, numbersInLine(row), m_small, 0, bottom + 2, m_width, true);
        bottom = put(line, thresholdsInLine(row), m_small, 0, bottom + 2, m_width, true);
        return put(line, row.obstacle, m_small, 0, bottom + 2, m_width, true);
    }

    // With their names, where they have no column of their own.
    static QString numbersInLine(const MethodRow &row)
    {
        return row.numbers.isEmpty() ? QString()
                                     : Words::tr("Numbers: %1", "that went into a method")
                                           .arg(row.numbers.join(QStringLiteral("; ")));
    }

    static QString thresholdsInLine(const MethodRow &row)
    {
        return Words::tr("Thresholds: %1").arg(row.thresholds);
    }

    double addRemark(Line &line, const MethodItem &item, double top)
    {
        if (!item.heading.isEmpty())
            top = put(line, item.heading, m_bold, 0, top + space(), m_width) + space();
        return put(line, item.text, m_small, 0, top, m_width, true);
    }

    MethodsForm m_form;
    double m_width;
    QFont m_body;
    QFont m_bold;
    QFont m_small;
    Columns m_columns;
    MethodsLayout m_layout;
    double m_bottom = 0;
};

} // namespace

MethodsLayout layOutMethods(const QList<MethodItem> &items, MethodsForm form, double width)
{
    return Layer(form, width).layOut(items);
}

} // namespace mitra
