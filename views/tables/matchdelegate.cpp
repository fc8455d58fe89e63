// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/matchdelegate.h"

#include "models/cooperation/textmatches.h"
#include "views/figures/style.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace mitra
{

namespace
{

// As much of the matches as an elided line shows; its last letter is the ellipsis.
QList<QTextLayout::FormatRange> shownMatches(const QList<std::pair<int, int>> &matches,
                                             const QString &whole, const QString &shown,
                                             const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontUnderline(true);
    const int letters = int(shown.size());
    const int end = shown.size() < whole.size() ? letters - 1 : letters;
    QList<QTextLayout::FormatRange> ranges;
    bool isBehind = false;
    for (const auto &[start, length] : matches) {
        if (start < end)
            ranges.append({start, std::min(length, end - start), format});
        isBehind = isBehind || start + length > end;
    }
    if (isBehind && end < letters)
        ranges.append({end, letters - end, format});
    return ranges;
}

} // namespace

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto matches =
        m_typed.isEmpty() ? QList<std::pair<int, int>>() : matchesIn(item.text, m_typed);
    if (matches.isEmpty()) {
        LineDelegate::paint(painter, option, index);
        return;
    }
    const QStyle *widgetStyle = item.widget ? item.widget->style() : QApplication::style();
    const int margin =
        widgetStyle->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    const QRect area = widgetStyle->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget)
                           .adjusted(margin, 0, -margin, 0);
    const QString text = item.text;
    item.text.clear();
    widgetStyle->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Style style = Style::of(item.palette);
    const QString shown = item.fontMetrics.elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, item.font);
    QTextOption way(QStyle::visualAlignment(item.direction, Qt::AlignLeft));
    way.setWrapMode(QTextOption::NoWrap);
    way.setTextDirection(item.direction);
    layout.setTextOption(way);
    layout.setFormats(shownMatches(matches, text, shown, style.series[0]));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();

    painter->save();
    painter->setClipRect(area);
    painter->setPen(style.ink);
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2.0));
    painter->restore();
}

} // namespace mitra
