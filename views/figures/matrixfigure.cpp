// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/matrixfigure.h"

#include "models/cooperation/selectionwords.h"
#include "models/items/celltable.h"
#include "views/figures/hyphens.h"
#include "views/figures/textblock.h"

#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double cellGap = 3;
constexpr double rowHeight = 25;
constexpr double totalWidth = 40;
constexpr double headerGap = 8;

QString initiatives(int count)
{
    return count == 1 ? QCoreApplication::translate("mitra::MatrixFigure", "1 initiative")
                      : QCoreApplication::translate("mitra::MatrixFigure", "%1 initiatives")
                            .arg(QLocale().toString(count));
}

// What narrows the counts: all but the choice of partner and theme, which the cells offer.
Selection groundOf(const Selection &selection)
{
    return selection.withOnly(Facet::Partner, {}).withOnly(Facet::Theme, {});
}

} // namespace

struct MatrixFigure::Layout {
    QRectF body;
    double names = 0;
    double cellWidth = 0;
    QFont header;
    double headerBottom = 0;
    QList<double> tops; // of partner rows, and the bottom of the last
    QRectF totals;      // empty when they are not shown

    QRectF cell(int row, int column) const
    {
        return QRectF(body.left() + names + column * cellWidth, tops[row], cellWidth,
                      tops[row + 1] - tops[row])
            .adjusted(cellGap / 2, cellGap / 2, -cellGap / 2, -cellGap / 2);
    }
    QRectF rowName(int row) const
    {
        return QRectF(body.left(), tops[row], names - 6, tops[row + 1] - tops[row]);
    }
    QRectF rowTotal(int row) const
    {
        return QRectF(body.right() - totalWidth, tops[row], totalWidth, tops[row + 1] - tops[row]);
    }
    QRectF columnName(int column) const
    {
        return QRectF(body.left() + names + column * cellWidth, body.top(), cellWidth,
                      headerBottom - body.top());
    }
};

MatrixFigure::MatrixFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                           const MatrixCounts &counts)
    : Figure(std::move(facts))
    , m_selection(selection)
{
    takeRows(columns, counts);
    takeSources();
    m_title = findTitle();
}

void MatrixFigure::takeRows(const Columns &columns, const MatrixCounts &counts)
{
    const QList<FacetValue> &themes = columns.values(Facet::Theme);
    const QList<FacetValue> &partners = columns.values(Facet::Partner);
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_columns << ThemeColumn{themes[i].id, themes[i].name, int(counts.columnTotals[size_t(i)]),
                                 m_selection.has(Facet::Theme, themes[i].id)};
    m_total = int(counts.total);
    for (qsizetype i = 0; i < partners.size(); ++i) {
        PartnerRow row{partners[i].id,
                       partners[i].name,
                       {},
                       int(counts.rowTotals[size_t(i)]),
                       m_selection.has(Facet::Partner, partners[i].id)};
        if (row.total == 0)
            continue;
        for (qsizetype j = 0; j < themes.size(); ++j) {
            row.cells << int(counts.cells[size_t(i * themes.size() + j)]);
            if (row.id != noneId)
                m_largest = std::max(m_largest, row.cells.last());
        }
        m_rows << row;
    }
    // "No outside partner named" is not a partner: it stands last.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const PartnerRow &a, const PartnerRow &b) {
        const bool aNone = a.id == noneId;
        const bool bNone = b.id == noneId;
        return aNone != bNone ? bNone : a.total > b.total;
    });
}

void MatrixFigure::takeSources()
{
    QHash<SourceId, int> uses;
    for (const Initiative &initiative : facts()->initiatives()) {
        for (const PartnerLink &link : initiative.partners)
            ++uses[link.source.isEmpty() ? initiative.source : link.source];
    }
    uses.remove(SourceId());
    m_sources = uses.keys();
    std::sort(m_sources.begin(), m_sources.end(), [&uses](const SourceId &a, const SourceId &b) {
        return uses[a] != uses[b] ? uses[a] > uses[b] : a < b;
    });
}

QString MatrixFigure::findTitle() const
{
    int most = 0;
    QStringList names;
    for (const PartnerRow &row : m_rows) {
        if (row.id == noneId)
            continue;
        const int themes = int(
            std::count_if(row.cells.begin(), row.cells.end(), [](int count) { return count > 0; }));
        if (themes > most) {
            most = themes;
            names.clear();
        }
        if (themes == most)
            names << row.name;
    }
    const QLocale locale;
    const QString ofAll =
        tr("%1 of %2").arg(locale.toString(most), locale.toString(m_columns.size()));
    if (names.isEmpty())
        return tr("No partner has an initiative in this selection");
    // Narrowed by something else, the counts say nothing of all initiatives.
    const bool isPart = !groundOf(m_selection).isEmpty();
    if (names.size() == 1 && isPart)
        return tr("%1 works with ASEAN on most themes in this selection: %2").arg(names[0], ofAll);
    if (names.size() == 2 && isPart)
        return tr("%1 and %2 work with ASEAN on most themes in this selection: %3 each")
            .arg(names[0], names[1], ofAll);
    if (isPart)
        return tr("%1 partners work with ASEAN on most themes in this selection: %2 each")
            .arg(locale.toString(names.size()), ofAll);
    if (names.size() == 1)
        return tr("%1 works with ASEAN on most themes: %2").arg(names[0], ofAll);
    if (names.size() == 2)
        return tr("%1 and %2 work with ASEAN on most themes: %3 each")
            .arg(names[0], names[1], ofAll);
    return tr("%1 partners work with ASEAN on most themes: %2 each")
        .arg(locale.toString(names.size()), ofAll);
}

QString MatrixFigure::subtitle() const
{
    QString text = tr("Partners by theme, number of initiatives");
    const Selection ground = groundOf(m_selection);
    if (!ground.isEmpty())
        text = tr("%1; only: %2").arg(text, selectionInWords(*facts(), ground));
    Selection chosen;
    for (const Facet facet : {Facet::Partner, Facet::Theme})
        chosen = chosen.withOnly(facet, m_selection.in(facet));
    if (!chosen.isEmpty())
        text = tr("%1. Chosen: %2; the counts show what other choices would leave")
                   .arg(text, selectionInWords(*facts(), chosen));
    return text;
}

QStringList MatrixFigure::notes() const
{
    return {
        tr("An initiative of several partners stands in each of their rows; the totals under "
           "\"All\" count it once. Themes are this project's mapping, not the sources' words.")};
}

QString MatrixFigure::sentence() const
{
    QString text = tr("%1. %2 in %3 rows and %4 themes")
                       .arg(m_title, initiatives(m_total), QLocale().toString(m_rows.size()),
                            QLocale().toString(m_columns.size()));
    for (const PartnerRow &row : m_rows) {
        const auto at = row.cells.indexOf(m_largest);
        if (row.id != noneId && m_largest > 0 && at >= 0)
            return tr("%1; the largest number is %2, %3: %4.")
                .arg(text, row.name, m_columns[at].name, initiatives(m_largest));
    }
    return text + QLatin1Char('.');
}

QFont MatrixFigure::headerFont(double cellWidth) const
{
    const QFont font = Style().font(type::axis);
    for (const ThemeColumn &column : m_columns) {
        for (const QString &word : column.name.split(QLatin1Char(' '))) {
            if (textWidth(word, font) > cellWidth - 2)
                return Style().font(10);
        }
    }
    return font;
}

MatrixFigure::Layout MatrixFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    // Names on few lines where there is room; in a narrow place the columns' names need it more.
    const double share = body.width() < 600 ? 0.21 : 0.32;
    layout.names = std::clamp(body.width() * share, 110.0, 210.0);
    layout.cellWidth =
        (body.width() - layout.names - totalWidth) / std::max(1.0, double(m_columns.size()));
    layout.header = headerFont(layout.cellWidth);
    // Chosen names are bold, so every name is measured bold: a click moves nothing.
    QFont bold = layout.header;
    bold.setWeight(QFont::DemiBold);
    double highest = lineHeight(layout.header);
    for (const ThemeColumn &column : m_columns) {
        const double width = layout.cellWidth - 2;
        highest = std::max(highest, textHeight(hyphenated(column.name, bold, width), bold, width));
    }
    layout.headerBottom = body.top() + highest + headerGap;
    double y = layout.headerBottom + 2;
    const QFont font = Style().font(type::small, QFont::DemiBold);
    for (const PartnerRow &row : m_rows) {
        layout.tops << y;
        y += std::max(rowHeight, textHeight(row.name, font, layout.names - 6) + 6);
    }
    layout.tops << y;
    if (m_hasTotals)
        layout.totals = QRectF(body.left(), y + 4, body.width(), rowHeight);
    return layout;
}

double MatrixFigure::bodyHeight(double width) const
{
    const Layout layout = layOut(QRectF(0, 0, width, 0));
    return (m_hasTotals ? layout.totals.bottom() : layout.tops.last()) + 2;
}

QColor MatrixFigure::cellColour(int count, const Style &style) const
{
    if (count == 0)
        return style.tint(style.muted, 0.07);
    // Less than in proportion: many small numbers stay apart beside one large.
    const double share = std::pow(double(count) / std::max(1, m_largest), 0.6);
    return style.tint(style.series[0], std::min(1.0, 0.1 + 0.9 * share));
}

void MatrixFigure::drawHeader(QPainter &painter, const Layout &layout, const Style &style) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const QRectF area = layout.columnName(i).adjusted(1, 0, -1, -headerGap / 2);
        QFont font = layout.header;
        if (m_columns[i].chosen)
            font.setWeight(QFont::DemiBold);
        drawText(painter, area, hyphenated(m_columns[i].name, font, area.width()), font,
                 m_columns[i].chosen ? style.ink : style.muted, Qt::AlignHCenter | Qt::AlignBottom);
    }
    drawText(painter,
             QRectF(layout.body.right() - totalWidth, layout.body.top(), totalWidth,
                    layout.headerBottom - layout.body.top() - headerGap / 2),
             tr("All"), style.font(type::axis), style.muted, Qt::AlignRight | Qt::AlignBottom);
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(QPointF(layout.body.left(), layout.headerBottom),
                     QPointF(layout.body.right(), layout.headerBottom));
}

void MatrixFigure::drawRow(QPainter &painter, const Layout &layout, int row,
                           const Style &style) const
{
    const PartnerRow &partner = m_rows[row];
    const QLocale locale;
    drawText(painter, layout.rowName(row), partner.name,
             style.font(type::small, partner.chosen ? QFont::DemiBold : QFont::Normal),
             partner.id == noneId ? style.muted : style.ink, Qt::AlignLeft | Qt::AlignVCenter);
    const QFont font = style.font(type::small);
    for (int i = 0; i < m_columns.size(); ++i) {
        const QRectF area = layout.cell(row, i);
        // What has no partner named is no one's work: a number without the partners' tint.
        const QColor fill = cellColour(partner.id == noneId ? 0 : partner.cells[i], style);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(area, 3, 3);
        if (partner.cells[i] > 0)
            drawText(painter, area, locale.toString(partner.cells[i]), font, style.textOn(fill),
                     Qt::AlignHCenter | Qt::AlignVCenter);
    }
    drawText(painter, layout.rowTotal(row), locale.toString(partner.total), font, style.ink,
             Qt::AlignRight | Qt::AlignVCenter);
}

void MatrixFigure::drawTotals(QPainter &painter, const Layout &layout, const Style &style) const
{
    if (layout.totals.isEmpty())
        return;
    const QFont font = style.font(type::small);
    const QRectF area = layout.totals;
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(area.topLeft() - QPointF(0, 2), area.topRight() - QPointF(0, 2));
    drawText(painter, area, tr("All, each once"), font, style.muted,
             Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < m_columns.size(); ++i)
        drawText(painter,
                 QRectF(area.left() + layout.names + i * layout.cellWidth, area.top(),
                        layout.cellWidth, area.height()),
                 QLocale().toString(m_columns[i].total), font, style.ink,
                 Qt::AlignHCenter | Qt::AlignVCenter);
    drawText(painter, area, QLocale().toString(m_total), style.font(type::small, QFont::DemiBold),
             style.ink, Qt::AlignRight | Qt::AlignVCenter);
}

void MatrixFigure::drawChosen(QPainter &painter, const Layout &layout, const Style &style) const
{
    const auto isChosen = [](const auto &each) { return each.chosen; };
    const bool anyRow = std::any_of(m_rows.begin(), m_rows.end(), isChosen);
    const bool anyColumn = std::any_of(m_columns.begin(), m_columns.end(), isChosen);
    if (!anyRow && !anyColumn)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.accent, 2));
    for (int row = 0; row < m_rows.size(); ++row) {
        if (anyRow && !m_rows[row].chosen)
            continue;
        if (!anyColumn) {
            painter.drawRoundedRect(
                layout.cell(row, 0).united(layout.cell(row, int(m_columns.size()) - 1)), 4, 4);
            continue;
        }
        for (int i = 0; i < m_columns.size() && anyRow; ++i) {
            if (m_columns[i].chosen)
                painter.drawRoundedRect(layout.cell(row, i), 4, 4);
        }
    }
    for (int i = 0; i < m_columns.size() && !anyRow && !m_rows.isEmpty(); ++i) {
        if (m_columns[i].chosen)
            painter.drawRoundedRect(
                layout.cell(0, i).united(layout.cell(int(m_rows.size()) - 1, i)), 4, 4);
    }
}

void MatrixFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(body);
    drawHeader(painter, layout, style);
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : body;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (layout.tops[row + 1] >= clip.top() && layout.tops[row] <= clip.bottom())
            drawRow(painter, layout, row, style);
    }
    drawTotals(painter, layout, style);
    drawChosen(painter, layout, style);
    painter.restore();
}

Link MatrixFigure::linkTo(const PartnerRow *row, const ThemeColumn *column) const
{
    Selection selection = m_selection;
    selection = selection.withOnly(Facet::Partner, row ? QStringList{row->id} : QStringList());
    selection = selection.withOnly(Facet::Theme, column ? QStringList{column->id} : QStringList());
    return {Link::Kind::Selection, selection.toText()};
}

QRectF MatrixFigure::headArea(const QRectF &body) const
{
    const Layout layout = layOut(body);
    return {body.left(), body.top(), body.width(), layout.headerBottom + 1 - body.top()};
}

QList<Mark> MatrixFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body);
    QList<Mark> marks;
    for (int i = 0; i < m_columns.size(); ++i)
        marks << Mark{layout.columnName(i),
                      tr("%1: %2").arg(m_columns[i].name, initiatives(m_columns[i].total)),
                      linkTo(nullptr, &m_columns[i])};
    for (int row = 0; row < m_rows.size(); ++row) {
        const PartnerRow &partner = m_rows[row];
        marks << Mark{layout.rowName(row),
                      tr("%1: %2").arg(partner.name, initiatives(partner.total)),
                      linkTo(&partner, nullptr)};
        for (int i = 0; i < m_columns.size(); ++i) {
            if (partner.cells[i] > 0)
                marks << Mark{
                    layout.cell(row, i),
                    tr("%1, %2: %3")
                        .arg(partner.name, m_columns[i].name, initiatives(partner.cells[i])),
                    linkTo(&partner, &m_columns[i])};
        }
    }
    return marks;
}

QList<std::shared_ptr<const Figure>> MatrixFigure::parts(double width, double maxBodyHeight) const
{
    if (bodyHeight(width) <= maxBodyHeight)
        return {};
    const Layout layout = layOut(QRectF(0, 0, width, 0));
    const double header = layout.headerBottom + 2;
    QList<QList<PartnerRow>> groups(1);
    double used = header;
    for (int row = 0; row < m_rows.size(); ++row) {
        const double height = layout.tops[row + 1] - layout.tops[row];
        // Every part leaves room for the totals: which one is the last is not known yet.
        if (!groups.last().isEmpty() && used + height + rowHeight + 6 > maxBodyHeight) {
            groups << QList<PartnerRow>();
            used = header;
        }
        groups.last() << m_rows[row];
        used += height;
    }
    QList<std::shared_ptr<const Figure>> parts;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        auto part = std::make_shared<MatrixFigure>(*this);
        part->m_rows = groups[i];
        part->m_hasTotals = i == groups.size() - 1;
        part->m_title = tr("%1 (part %2 of %3)").arg(m_title).arg(i + 1).arg(groups.size());
        parts << part;
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> MatrixFigure::table() const
{
    const QLocale locale;
    const auto number = [&](int count, const Link &link) {
        return Cell{locale.toString(count), count, count > 0 ? link : Link{}, {}, -1};
    };
    QList<Column> columns = {{tr("Partner"), {}, false}};
    for (const ThemeColumn &column : m_columns)
        columns << Column{column.name, tr("Number of initiatives"), true};
    columns << Column{tr("All"), tr("Each initiative counted once"), true};
    QList<Row> rows;
    for (const PartnerRow &partner : m_rows) {
        Row row;
        row.id = partner.id;
        row.cells << Cell{partner.name, partner.name, linkTo(&partner, nullptr), {}, -1};
        for (int i = 0; i < m_columns.size(); ++i)
            row.cells << number(partner.cells[i], linkTo(&partner, &m_columns[i]));
        row.cells << number(partner.total, linkTo(&partner, nullptr));
        rows << row;
    }
    if (m_hasTotals) {
        Row totals;
        totals.cells << Cell{tr("All, each once"), {}, linkTo(nullptr, nullptr), {}, -1};
        for (const ThemeColumn &column : m_columns)
            totals.cells << number(column.total, linkTo(nullptr, &column));
        totals.cells << number(m_total, linkTo(nullptr, nullptr));
        rows << totals;
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
