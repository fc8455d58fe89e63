// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/contributionslayout.h"

#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

using namespace contributionmetric;

void ContributionsFigure::drawHeader(QPainter &painter, const Layout &layout,
                                     const Style &style) const
{
    const QFont font = style.font(type::axis);
    const double bottom = layout.tops.first() - 6;
    const double top = bottom + 6 - layout.header;
    const auto draw = [&](int column, double left, double width, double lower, Qt::Alignment side) {
        drawText(painter, QRectF(left, top, width, lower - top), headerOf(column), font,
                 style.muted, side | Qt::AlignBottom);
    };
    double bars = 0; // height of the headers of bars, where they stand below the others
    if (layout.isStacked)
        bars = std::max(textHeight(headerOf(2), font, layout.toValue.column.width()),
                        hasGap() ? textHeight(headerOf(3), font, layout.toGap.column.width()) : 0) +
               4;
    draw(0, layout.weightsAt, layout.weights, bottom - bars, Qt::AlignRight);
    draw(1, layout.valuesAt, layout.values, bottom - bars, Qt::AlignRight);
    draw(2, layout.toValue.column.left(), layout.toValue.column.width(), bottom, Qt::AlignLeft);
    if (hasGap())
        draw(3, layout.toGap.column.left(), layout.toGap.column.width(), bottom, Qt::AlignLeft);
    painter.fillRect(QRectF(layout.body.left(), bottom + 2, layout.body.width(), 1), style.line);
}

void ContributionsFigure::drawBar(QPainter &painter, const Bars &bars, double middle, double amount,
                                  const QColor &colour, const Style &style) const
{
    const double zero = bars.x(0);
    const double end = bars.x(amount);
    painter.setPen(QPen(style.tint(style.muted, 0.5), 1));
    painter.drawLine(QPointF(zero, middle - barHeight / 2 - 3),
                     QPointF(zero, middle + barHeight / 2 + 3));
    if (amount == 0)
        return;
    const double length = std::max(leastBar, std::abs(end - zero));
    const QRectF bar(amount > 0 ? zero : zero - length, middle - barHeight / 2, length, barHeight);
    if (amount > 0) {
        painter.fillRect(bar, colour);
        return;
    }
    // What is beyond the target is an outline: seen without colour, too.
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(style.tint(colour, 0.12));
    painter.drawRect(bar.adjusted(0.7, 0.7, -0.2, -0.7));
}

void ContributionsFigure::drawLine(QPainter &painter, const Layout &layout, qsizetype i,
                                   const Style &style) const
{
    const Line &line = layout.lines.at(i);
    const QRectF row = layout.row(i);
    const double gap = line.isTotal ? totalGap : 0; // above and below its texts
    const QFont font = style.font(type::small, line.isTotal ? QFont::DemiBold : QFont::Normal);
    const double text = layout.textHeights.at(i);
    const QRectF words(row.left(), row.top() + gap + rowGap / 2, layout.names, text);
    const QColor ink = line.adds ? style.ink : style.muted;
    drawText(painter, words, line.name, font, ink, Qt::AlignLeft | Qt::AlignVCenter);
    if (line.isTotal) {
        for (const double y : {row.top() + gap / 2, row.bottom() - gap / 2})
            painter.fillRect(QRectF(row.left(), y, row.width(), 1), style.tint(style.muted, 0.5));
    }
    if (!line.adds) {
        drawText(painter,
                 QRectF(layout.weightsAt, words.top(), row.right() - layout.weightsAt, text),
                 line.weight, font, ink,
                 (layout.isStacked ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return;
    }
    drawText(painter, QRectF(layout.weightsAt, words.top(), layout.weights, text), line.weight,
             font, ink, Qt::AlignRight | Qt::AlignVCenter);
    drawText(painter, QRectF(layout.valuesAt, words.top(), layout.values, text), line.value, font,
             ink, Qt::AlignRight | Qt::AlignVCenter);
    const double middle =
        layout.isStacked ? words.bottom() + 4 + barHeight / 2 : words.center().y();
    const auto amount = [&](const Bars &bars, double value, const QString &read,
                            const QColor &colour) {
        if (!line.isTotal)
            drawBar(painter, bars, middle, value, colour, style);
        drawText(painter, QRectF(bars.column.right() - bars.numbers, middle - 10, bars.numbers, 20),
                 read, font, ink, Qt::AlignRight | Qt::AlignVCenter);
    };
    amount(layout.toValue, *line.adds, addsText(*line.adds), style.series[0]);
    if (line.addsToGap)
        amount(layout.toGap, *line.addsToGap, gapText(*line.addsToGap), style.series[2]);
}

void ContributionsFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(body);
    if (!m_contributions.reason.isEmpty())
        drawText(painter, QRectF(body.left(), body.top() + 8, body.width(), 0),
                 m_contributions.reason, style.font(type::body), style.muted);
    if (!m_contributions.rows.isEmpty())
        drawHeader(painter, layout, style);
    for (qsizetype i = 0; i < layout.lines.size(); ++i)
        drawLine(painter, layout, i, style);
    painter.restore();
}

} // namespace mitra
