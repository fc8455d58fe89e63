// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/heatlayout.h"

#include "models/series/verdicttabletext.h"
#include "views/figures/hyphens.h"
#include "views/figures/textblock.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double cellGap = 3;
constexpr double nameGap = 10;
constexpr double headGap = 6;
constexpr double blockGap = 6; // between legend, key and head
constexpr double groupSpace = 12;
constexpr double rowSpace = 4; // above and below a row's name
constexpr double leastRow = 25;
constexpr double leastNames = 120;
constexpr double leastCell = 24;
constexpr double mostCell = 96;
constexpr double besideWord = 9 + 4 + 12; // a shape, and what is left free
constexpr double leastNamesBesideWords = 190;
constexpr double leastNamesBesideYears = 170;
constexpr double mostHeadLines = 2;

QFont nameFont()
{
    return Style().font(type::small);
}

QFont smallFont()
{
    return Style().font(type::axis);
}

QFont groupFont()
{
    return Style().font(type::body, QFont::DemiBold);
}

// Room for the longest word of a verdict, whatever the table holds, so that all tables are alike.
double wordCell()
{
    double widest = 0;
    for (int i = 0; i < int(Verdict::CannotBeAssessed); ++i)
        widest = std::max(widest, textWidth(verdictWord(Verdict(i)), smallFont()));
    return widest + besideWord + cellGap;
}

double yearCell()
{
    return textWidth(QStringLiteral("2000"), smallFont()) + 4 + cellGap;
}

double twoLines()
{
    return 2 * lineHeight(smallFont()) + 8 + cellGap;
}

// The narrowest width at which every name stands in two lines, within limits.
double namesWidth(const VerdictTable &table, double least, double most)
{
    double width = least;
    for (const VerdictRow &row : table.rows) {
        while (width < most && TextBlock(row.name, nameFont(), width - nameGap).lineCount() > 2)
            width = std::min(most, width + 10);
    }
    return width;
}

} // namespace

HeatLayout::HeatLayout(const HeatContent &content, double width, std::vector<HeatItem> items)
    : m_content(content)
    , m_items(std::move(items))
    , m_width(width)
    , m_count(int(content.table.columns.size()))
{
    m_legendHeight = heatLegendHeight(content.legend, width);
    placeColumns();
    placeHead();
    double y = m_headTop + m_headHeight + 2;
    for (const HeatItem &item : m_items) {
        m_tops.push_back(y);
        y += itemHeight(item);
    }
    m_tops.push_back(y);
}

double HeatLayout::leastWidth(const HeatContent &content)
{
    return leastNames + double(content.table.columns.size()) * leastCell;
}

void HeatLayout::placeColumns()
{
    m_hasYears = true;
    const int count = std::max(1, m_count);
    const double word = wordCell();
    const double room = m_width - count * word;
    m_hasWords = room >= leastNamesBesideWords;
    if (m_hasWords) {
        // What the names do not need, the cells get.
        const double most = std::max(room, leastNamesBesideWords);
        m_names = namesWidth(m_content.table, leastNamesBesideWords, std::min(most, 330.0));
        m_cellWidth = std::min((m_width - m_names) / count, mostCell);
        m_names = m_width - m_cellWidth * count;
        return;
    }
    // Years are worth more than names in two lines.
    const double besideYears = m_width - count * yearCell();
    const double most = besideYears >= leastNamesBesideYears
                            ? besideYears
                            : std::max(leastNames, m_width - count * (leastCell + 4));
    m_names = namesWidth(m_content.table, std::min(most, std::max(leastNames, m_width * 0.3)),
                         std::min(most, 330.0));
    m_cellWidth = (m_width - m_names) / count;
    m_hasYears = m_cellWidth >= yearCell();
}

bool HeatLayout::fitHead(bool codes)
{
    for (const double size : {type::axis, 10.0}) {
        m_headFont = Style().font(size);
        const double width = m_cellWidth - 2;
        double highest = lineHeight(m_headFont);
        bool fits = true;
        for (const VerdictColumn &column : m_content.table.columns) {
            const QString name = codes ? column.code : column.name;
            for (const QString &word : name.split(u' '))
                fits = fits && textWidth(word, m_headFont) <= width;
            highest = std::max(highest, textHeight(name, m_headFont, width));
        }
        m_headHeight = highest + headGap;
        if (fits && highest <= mostHeadLines * lineHeight(m_headFont) + 1)
            return true;
    }
    return false;
}

void HeatLayout::placeHead()
{
    m_hasCodes = !fitHead(false);
    m_isTurned = m_hasCodes && !fitHead(true);
    if (m_isTurned) {
        m_headFont = smallFont();
        double longest = 0;
        for (const VerdictColumn &column : m_content.table.columns)
            longest = std::max(longest, textWidth(column.code, m_headFont));
        m_headHeight = longest + 2 + headGap;
    }
    m_keyTop = m_legendHeight + (m_legendHeight > 0 ? blockGap : 0);
    m_keyHeight = m_hasCodes ? textHeight(m_content.key, smallFont(), m_width) : 0;
    m_headTop = m_keyTop + m_keyHeight + (m_keyHeight > 0 ? blockGap : 0);
}

QString HeatLayout::remark(const VerdictRow &row)
{
    return row.target ? row.target->label : QString();
}

double HeatLayout::itemHeight(const HeatItem &item) const
{
    if (item.kind == HeatItem::Kind::Group)
        return groupSpace + textHeight(m_content.groups.at(item.row), groupFont(), m_width) + 4;
    const VerdictRow &row = m_content.table.rows[size_t(item.row)];
    const double width = m_names - nameGap;
    const double names =
        textHeight(hyphenated(row.name, nameFont(), width), nameFont(), width) +
        textHeight(hyphenated(remark(row), smallFont(), width), smallFont(), width) + 2 * rowSpace;
    return std::max(names, m_hasYears ? twoLines() : leastRow);
}

QRectF HeatLayout::columnName(int column) const
{
    return {m_names + column * m_cellWidth, m_headTop, m_cellWidth, m_headHeight};
}

QRectF HeatLayout::item(size_t index) const
{
    return {0, m_tops[index], m_width, m_tops[index + 1] - m_tops[index]};
}

QRectF HeatLayout::rowName(size_t index) const
{
    const QRectF area = item(index);
    return {0, area.top(), m_names - nameGap, area.height()};
}

QRectF HeatLayout::cell(size_t index, int column) const
{
    const QRectF area = item(index);
    return QRectF(m_names + column * m_cellWidth, area.top(), m_cellWidth, area.height())
        .adjusted(cellGap / 2, cellGap / 2, -cellGap / 2, -cellGap / 2);
}

std::vector<std::vector<HeatItem>> HeatLayout::partsWithin(double maxHeight) const
{
    std::vector<std::vector<HeatItem>> parts;
    if (height() <= maxHeight)
        return parts;
    const double around = m_headTop + m_headHeight + 2;
    double used = 0;
    HeatItem group;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const HeatItem &item = m_items[i];
        const bool isGroup = item.kind == HeatItem::Kind::Group;
        if (isGroup)
            group = item;
        const double height = itemHeight(item);
        // The name of a group keeps its first row.
        const double needed =
            isGroup && i + 1 < m_items.size() ? height + itemHeight(m_items[i + 1]) : height;
        if (parts.empty() || used + needed > maxHeight) {
            parts.emplace_back();
            used = around;
            if (!isGroup && group.kind == HeatItem::Kind::Group) {
                group.isContinued = true;
                parts.back().push_back(group);
                used += itemHeight(group);
            }
        }
        parts.back().push_back(item);
        used += height;
    }
    return parts;
}

} // namespace mitra
