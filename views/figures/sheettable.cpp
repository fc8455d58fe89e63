// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/sheettable.h"

#include "views/figures/textblock.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double gap = 10; // between columns
constexpr double padding = 1.75;
constexpr double groupGap = 5; // above a heading
constexpr double sign = 8;     // of a shape
constexpr double signRoom = sign + 5;

// Growing columns give at most this share of what they want before the others give too.
constexpr double mostGiven = 0.5;

double longestWord(const QString &text, const QFont &font)
{
    double longest = 0;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        longest = std::max(longest, textWidth(word, font));
    return std::ceil(longest);
}

} // namespace

struct SheetTable::PlacedRow {
    struct Text {
        TextBlock block;
        QPointF at{};
        bool isMuted = false;
    };
    struct Sign {
        Shape shape;
        QRectF area{};
    };
    std::vector<TextBlock> heading;
    std::vector<Text> texts;
    std::vector<Sign> signs;
    double top = 0;
    double height = 0;
};

SheetTable::SheetTable(QList<Column> columns, QList<Row> rows)
    : m_columns(std::move(columns))
    , m_rows(std::move(rows))
{
    // No column is narrower than its words, which are longer in some languages than in others.
    const Style style; // letters only
    const QFont font = style.font(type::axis);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        if (column.grows)
            continue;
        column.width = std::max(column.width, longestWord(column.title, font));
        for (const Row &row : std::as_const(m_rows)) {
            if (i < row.cells.size() && column.isNumber)
                column.width = std::max(column.width, longestWord(row.cells.at(i).text, font));
        }
    }
}

SheetTable::SheetTable(QList<Column> columns, QList<Row> rows, Start start)
    : m_columns(std::move(columns))
    , m_rows(std::move(rows))
    , m_start(start)
{
}

QString SheetTable::headingOf(size_t row) const
{
    const QString &group = m_rows.at(qsizetype(row)).group;
    if (row > 0)
        return group == m_rows.at(qsizetype(row) - 1).group ? QString() : group;
    return m_start == Start::New || group.isEmpty()
               ? group
               : QCoreApplication::translate("mitra::SheetFigure", "%1 (continued)").arg(group);
}

std::vector<QRectF> SheetTable::columnAreas(double width) const
{
    double wanted = 0;
    double growing = 0; // what the growing columns want of that
    int growers = 0;
    for (const Column &column : m_columns) {
        wanted += column.width;
        growing += column.grows ? column.width : 0;
        growers += column.grows ? 1 : 0;
    }
    const double room = std::max(width - gap * double(m_columns.size() - 1), 1.0);
    const double given = std::clamp(wanted - room, 0.0, growing * mostGiven);
    const double kept = growing > 0 ? 1 - given / growing : 1;
    const double scale = std::min(room / std::max(wanted - given, 1.0), 1.0);
    const double extra = growers > 0 ? std::max(room - wanted, 0.0) / growers : 0;
    std::vector<QRectF> areas;
    double left = 0;
    for (const Column &column : m_columns) {
        const double wide =
            column.grows ? column.width * kept * scale + extra : column.width * scale;
        areas.emplace_back(left, 0, wide, 0);
        left += wide + gap;
    }
    return areas;
}

SheetTable::PlacedRow SheetTable::head(double width) const
{
    const Style style; // letters only
    const std::vector<QRectF> areas = columnAreas(width);
    PlacedRow row;
    double height = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QRectF &area = areas[size_t(i)];
        TextBlock block(m_columns.at(i).title, style.font(type::axis), area.width(),
                        m_columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft);
        height = std::max(height, block.height());
        row.texts.push_back({std::move(block), area.topLeft(), true});
    }
    // Titles of one line stand at the foot of those of two.
    for (PlacedRow::Text &text : row.texts)
        text.at.setY(height - text.block.height());
    row.height = height + padding;
    return row;
}

std::vector<SheetTable::PlacedRow> SheetTable::layOut(double width) const
{
    const Style style; // letters only
    const QFont font = style.font(type::axis);
    const double line = lineHeight(font);
    const std::vector<QRectF> areas = columnAreas(width);
    std::vector<PlacedRow> rows;
    double top = head(width).height;
    for (const Row &row : m_rows) {
        PlacedRow placed;
        placed.top = top;
        double first = padding; // where the cells begin
        if (const QString heading = headingOf(rows.size()); !heading.isEmpty()) {
            placed.heading.emplace_back(heading, style.font(type::axis, QFont::DemiBold), width);
            first += groupGap + placed.heading.front().height();
        }
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            const Cell &cell = row.cells.at(i);
            QRectF area = areas[size_t(i)];
            if (cell.shape) {
                placed.signs.push_back(
                    {*cell.shape, QRectF(area.left(), first + (line - sign) / 2, sign, sign)});
                area.setLeft(area.left() + signRoom);
            }
            const Qt::Alignment side = m_columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft;
            double bottom = first;
            for (const bool isDetail : {false, true}) {
                const QString &text = isDetail ? cell.detail : cell.text;
                if (text.isEmpty())
                    continue;
                TextBlock block(text, font, std::max(area.width(), 1.0), side);
                const QPointF at(area.left(), bottom);
                bottom += block.height();
                placed.texts.push_back({std::move(block), at, isDetail || cell.isMuted});
            }
            placed.height = std::max(placed.height, bottom + padding);
        }
        top += placed.height;
        rows.push_back(std::move(placed));
    }
    return rows;
}

double SheetTable::headHeight(double width) const
{
    const double head = this->head(width).height;
    // What goes on over a page's end says of which group it is.
    const bool hasGroups = std::any_of(m_rows.begin(), m_rows.end(),
                                       [](const Row &row) { return !row.group.isEmpty(); });
    return hasGroups ? head + groupGap + lineHeight(Style().font(type::axis, QFont::DemiBold))
                     : head;
}

double SheetTable::height(double width) const
{
    const std::vector<PlacedRow> rows = layOut(width);
    return rows.empty() ? head(width).height : rows.back().top + rows.back().height;
}

QList<double> SheetTable::rowHeights(double width) const
{
    QList<double> heights;
    for (const PlacedRow &row : layOut(width))
        heights.append(row.height);
    return heights;
}

SheetBlockPtr SheetTable::slice(qsizetype first, qsizetype count) const
{
    const bool goesOn =
        first > 0 && first < m_rows.size() && m_rows.at(first).group == m_rows.at(first - 1).group;
    return SheetBlockPtr(new SheetTable(m_columns, m_rows.mid(first, count),
                                        goesOn ? Start::Continued : Start::New));
}

void SheetTable::draw(QPainter &painter, const QRectF &area, const Style &style) const
{
    painter.save();
    painter.translate(area.topLeft());
    const auto drawRow = [&](const PlacedRow &row, const QColor &rule) {
        for (const TextBlock &heading : row.heading)
            heading.draw(painter, QPointF(0, row.top + groupGap + padding), style.ink);
        for (const PlacedRow::Text &text : row.texts)
            text.block.draw(painter, text.at + QPointF(0, row.top),
                            text.isMuted ? style.muted : style.ink);
        for (const PlacedRow::Sign &each : row.signs)
            drawShape(painter, each.shape, each.area.translated(0, row.top), style.ink);
        painter.setPen(QPen(rule, 0.75));
        const double bottom = row.top + row.height;
        painter.drawLine(QPointF(0, bottom), QPointF(area.width(), bottom));
    };
    drawRow(head(area.width()), style.muted);
    for (const PlacedRow &row : layOut(area.width()))
        drawRow(row, style.line);
    painter.restore();
}

QList<Mark> SheetTable::marks(const QRectF &area) const
{
    QList<Mark> marks;
    const std::vector<PlacedRow> rows = layOut(area.width());
    for (size_t i = 0; i < rows.size(); ++i) {
        Mark mark = m_rows.at(qsizetype(i)).mark;
        mark.area = QRectF(area.left(), area.top() + rows[i].top, area.width(), rows[i].height);
        marks.append(mark);
    }
    return marks;
}

} // namespace mitra
