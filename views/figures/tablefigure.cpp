// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/tablefigure.h"

#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <vector>

namespace mitra
{

namespace
{

constexpr double gap = 12; // between columns
constexpr double padding = 4;
constexpr double afterHeader = 3;
constexpr double widestLeast = 90; // longer words break
// What a column may want at the cost of others; the first one names the row.
constexpr double mostWanted = 220;
constexpr double mostWantedByFirst = 320;
constexpr qsizetype sampleRows = 300;

QString shortened(const QString &text)
{
    return text.size() > TableFigure::mostLetters
               ? text.left(TableFigure::mostLetters) + QChar(0x2026)
               : text;
}

double longestWord(const QString &text, const QFont &font)
{
    double longest = 0;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        longest = std::max(longest, textWidth(word, font));
    return longest;
}

Qt::Alignment alignmentOf(const Column &column)
{
    return column.numeric ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

// With the origin at the body's top left corner.
struct TableFigure::Layout {
    struct Line {
        double top = 0;
        double height = 0;
        std::vector<TextBlock> cells;

        // The line as rows that are each no higher than `room`, broken where it is broken here.
        QList<Row> divided(double room) const;
    };
    static double heightOf(const Row &divided);
    QList<double> lefts;
    Line header;
    std::vector<Line> rows;
    double height = 0;
};

QList<Row> TableFigure::Layout::Line::divided(double room) const
{
    const double lineStep = lineHeight(Style().font(type::axis));
    const qsizetype most = std::max<qsizetype>(1, qsizetype((room - 2 * padding) / lineStep));
    QList<Row> pieces;
    for (const TextBlock &cell : cells) {
        const QStringList lines = cell.lines();
        for (qsizetype first = 0; first < lines.size(); first += most) {
            const qsizetype piece = first / most;
            if (piece == pieces.size())
                pieces.append(Row{QList<Cell>(qsizetype(cells.size())), {}, {}});
            pieces[piece].cells[&cell - cells.data()].text =
                lines.mid(first, most).join(QLatin1Char('\n'));
        }
    }
    return pieces;
}

double TableFigure::Layout::heightOf(const Row &divided)
{
    qsizetype most = 0;
    for (const Cell &cell : divided.cells)
        most = std::max(most, cell.text.count(QLatin1Char('\n')) + 1);
    return double(most) * lineHeight(Style().font(type::axis)) + 2 * padding;
}

TableFigure::TableFigure(FactsPtr facts, Words words, QList<Column> columns, QList<Row> rows,
                         Texts texts)
    : Figure(std::move(facts))
    , m_words(std::move(words))
    , m_texts(texts)
    , m_columns(std::move(columns))
    , m_rows(std::move(rows))
{
    measure();
}

std::unique_ptr<QAbstractTableModel> TableFigure::table() const
{
    return std::make_unique<CellTable>(m_columns, m_rows);
}

QString TableFigure::cellText(const Row &row, qsizetype column) const
{
    if (column >= row.cells.size())
        return {};
    const QString &text = row.cells.at(column).text;
    return m_texts == Texts::Shortened ? shortened(text) : text;
}

void TableFigure::measure()
{
    const Style style; // for its letters
    const QFont font = style.font(type::axis);
    const QFont bold = style.font(type::axis, QFont::DemiBold);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const QString &title = m_columns.at(column).title;
        double cells = 0;
        double least = longestWord(title, bold);
        for (qsizetype row = 0; row < std::min(m_rows.size(), sampleRows); ++row) {
            const QString text = cellText(m_rows.at(row), column);
            cells = std::max(cells, textWidth(text, font));
            // A number keeps its unit and its year on its line; a name may break.
            const double whole =
                m_columns.at(column).numeric ? textWidth(text, font) : longestWord(text, font);
            least = std::max(least, std::min(whole, widestLeast));
        }
        const double most = column == 0 ? mostWantedByFirst : mostWanted;
        m_natural.append(std::min(std::max(cells, textWidth(title, bold)), std::max(most, least)));
        m_least.append(std::min(least, m_natural.last()));
        m_longest.append(std::max(m_natural.last(), cells));
        m_whole.append(std::clamp(cells, m_least.last(), m_natural.last()));
    }
}

// Each column gets what it needs; what is left is shared by what they want. A title breaks before
// the cells below it do, for it does so once.
QList<double> TableFigure::widths(double width) const
{
    const double room = std::max(width - gap * double(m_columns.size() - 1), 1.0);
    const double natural = std::accumulate(m_natural.begin(), m_natural.end(), 0.0);
    const bool isWhole = std::accumulate(m_whole.begin(), m_whole.end(), 0.0) <= room;
    const QList<double> &needs = isWhole ? m_whole : m_least;
    const double least = std::accumulate(needs.begin(), needs.end(), 0.0);
    QList<double> widths;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const double want = m_natural.at(column);
        const double need = needs.at(column);
        if (natural <= room)
            widths.append(want);
        else if (least >= room)
            widths.append(need * room / least);
        else
            widths.append(need + (want - need) * (room - least) / (natural - least));
    }
    if (natural >= room || widths.isEmpty())
        return widths;
    // What is left goes where texts break, and only then to the first column.
    double left = room - natural;
    double unmet = 0;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        unmet += m_longest.at(column) - m_natural.at(column);
    if (unmet > 0) {
        const double share = std::min(left / unmet, 1.0);
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            widths[column] += (m_longest.at(column) - m_natural.at(column)) * share;
        left -= unmet * share;
    }
    widths.first() += left;
    return widths;
}

TableFigure::Layout TableFigure::layOut(double width) const
{
    const Style style;
    const QFont font = style.font(type::axis);
    const QFont bold = style.font(type::axis, QFont::DemiBold);
    const QList<double> columns = widths(width);
    Layout layout;
    double left = 0;
    for (const double column : columns) {
        layout.lefts.append(left);
        left += column + gap;
    }
    const auto place = [&](Layout::Line &line, const auto &textOf, const QFont &letters) {
        double height = 0;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            line.cells.emplace_back(textOf(column), letters, std::max(columns.at(column), 1.0),
                                    alignmentOf(m_columns.at(column)));
            height = std::max(height, line.cells.back().height());
        }
        line.top = layout.height;
        line.height = height + 2 * padding;
        layout.height += line.height;
    };
    place(
        layout.header, [this](qsizetype column) { return m_columns.at(column).title; }, bold);
    layout.height += afterHeader;
    layout.rows.reserve(size_t(m_rows.size()));
    for (const Row &row : m_rows) {
        Layout::Line line;
        place(
            line, [&](qsizetype column) { return cellText(row, column); }, font);
        layout.rows.push_back(std::move(line));
    }
    return layout;
}

double TableFigure::bodyHeight(double width) const
{
    return layOut(width).height;
}

void TableFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const Layout layout = layOut(body.width());
    const auto drawLine = [&](const Layout::Line &line, const QColor &colour) {
        for (size_t column = 0; column < line.cells.size(); ++column)
            line.cells[column].draw(
                painter, QPointF(layout.lefts.at(qsizetype(column)), line.top + padding), colour);
    };
    const auto drawRule = [&](const Layout::Line &line, const QColor &colour) {
        painter.fillRect(QRectF(0, line.top + line.height - 0.5, body.width(), 1), colour);
    };
    painter.save();
    painter.translate(body.topLeft());
    drawLine(layout.header, style.muted);
    drawRule(layout.header, style.muted);
    for (size_t row = 0; row < layout.rows.size(); ++row) {
        drawLine(layout.rows[row], style.ink);
        if (row + 1 < layout.rows.size())
            drawRule(layout.rows[row], style.line);
    }
    painter.restore();
}

QList<Mark> TableFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body.width());
    QList<Mark> marks;
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const Row &row = m_rows.at(qsizetype(i));
        QStringList texts;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            if (const QString text = cellText(row, column); !text.isEmpty())
                texts.append(m_columns.at(column).title + QLatin1String(": ") + text);
        }
        const Layout::Line &line = layout.rows[i];
        marks.append({QRectF(body.left(), body.top() + line.top, body.width(), line.height),
                      texts.join(QLatin1Char('\n')),
                      row.cells.isEmpty() ? Link() : row.cells.first().link});
    }
    return marks;
}

QString TableFigure::partTitle(bool isFirst) const
{
    return isFirst ? m_words.title
                   : QCoreApplication::translate("mitra::TableFigure", "%1 (continued)")
                         .arg(m_words.title);
}

QList<std::shared_ptr<const Figure>> TableFigure::parts(double width, double maxBodyHeight) const
{
    const Layout layout = layOut(width);
    if (layout.height <= maxBodyHeight)
        return {};
    const double room = std::max(maxBodyHeight - layout.header.height - afterHeader, 1.0);
    QList<Row> rows;
    QList<double> heights;
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const Layout::Line &line = layout.rows[i];
        const QList<Row> pieces =
            line.height <= room ? QList<Row>{m_rows.at(qsizetype(i))} : line.divided(room);
        for (const Row &piece : pieces)
            heights.append(pieces.size() == 1 ? line.height : Layout::heightOf(piece));
        rows += pieces;
    }
    QList<std::shared_ptr<const Figure>> parts;
    for (const auto &[first, count] : groupRows(heights, room)) {
        auto part = std::make_shared<TableFigure>(*this);
        part->m_rows = rows.mid(first, count);
        part->m_words.title = partTitle(first == 0);
        parts.append(part);
    }
    return parts;
}

} // namespace mitra
