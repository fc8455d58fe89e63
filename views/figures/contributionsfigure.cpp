// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/contributionsfigure.h"

#include "models/series/contributionstext.h"
#include "models/series/numbers.h"
#include "views/figures/contributionstable.h"
#include "views/figures/groupstable.h"
#include "views/figures/readingtext.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double rowGap = 8; // above and below the text of a row, together
constexpr double columnGap = 14;
constexpr double barHeight = 12;
constexpr double leastBars = 90; // narrower, the bars go below the texts
constexpr double leastBar = 1.5; // a part that is not nothing is seen
constexpr double totalGap = 6;

} // namespace

// A column of bars: their room, where nothing is, and the numbers beside them.
struct ContributionsFigure::Bars {
    QRectF column; // without top and bottom
    double numbers = 0;
    double low = 0;
    double high = 1;

    double x(double amount) const
    {
        const double room = column.width() - numbers - 6;
        return column.left() + (amount - low) / (high - low) * room;
    }
};

struct ContributionsFigure::Layout {
    QRectF body;
    bool isStacked = false; // the bars stand below the texts
    double names = 0;
    double weights = 0; // widths of the columns of text
    double values = 0;
    double weightsAt = 0; // their left edges
    double valuesAt = 0;
    Bars toValue;
    Bars toGap;
    double header = 0;
    QList<Line> lines;
    QList<double> tops; // of the rows; one more than rows: the end of the last
    QList<double> textHeights;

    QRectF row(qsizetype i) const
    {
        return QRectF(body.left(), tops.at(i), body.width(), tops.at(i + 1) - tops.at(i));
    }
};

ContributionsFigure::ContributionsFigure(FactsPtr facts, const GroupContributions &contributions)
    : Figure(std::move(facts))
    , m_contributions(contributions)
{
}

QString ContributionsFigure::name() const
{
    return QStringLiteral("contributions:") + m_contributions.indicator.text();
}

QString ContributionsFigure::addsText(double adds) const
{
    return partText(adds, m_contributions.valueDecimals);
}

QString ContributionsFigure::gapText(double gap) const
{
    // The unit stands in the subtitle; the sign tells missing from beyond.
    return signedPart(gap, m_contributions.gapDecimals);
}

QString ContributionsFigure::headerOf(int column) const
{
    switch (column) {
    case 0:
        return tr("Share of %1").arg(weightName(m_contributions.choice.weight));
    case 1:
        return tr("Own value");
    case 2:
        return tr("Adds to the value");
    default:
        return tr("Adds to the gap: +\u00a0missing, -\u00a0beyond the target");
    }
}

QList<ContributionsFigure::Line> ContributionsFigure::lines() const
{
    QList<Line> lines;
    const auto read = [this](double value) {
        return valueText(value, m_contributions.unit, QLocale());
    };
    for (const ContributionRow &row : m_contributions.rows)
        lines << Line{row.name, shareText(row.weight), read(row.value), row.adds, row.addsToGap};
    if (!m_contributions.rows.isEmpty())
        lines << Line{m_contributions.choice.group, shareText(1),
                      read(m_contributions.value),  m_contributions.value,
                      m_contributions.gap,          true};
    for (const AbsentMember &absent : m_contributions.absent)
        lines << Line{absent.name,
                      absent.share ? tr("%1 of the group's %2, no value")
                                         .arg(shareText(*absent.share),
                                              weightName(m_contributions.choice.weight))
                                   : tr("no value; %1 of the group not known")
                                         .arg(weightName(m_contributions.choice.weight)),
                      {},
                      {},
                      {},
                      false};
    return lines;
}

double ContributionsFigure::bodyHeight(double width) const
{
    return layOut(QRectF(0, 0, width, 0)).tops.last();
}

ContributionsFigure::Layout ContributionsFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    layout.lines = lines();
    const QFont font = Style().font(type::small);
    const QFont bold = Style().font(type::small, QFont::DemiBold);
    const double reason =
        m_contributions.reason.isEmpty()
            ? 0
            : textHeight(m_contributions.reason, Style().font(type::body), body.width()) + 16;

    double names = 0;
    layout.weights = 62;
    layout.values = 48;
    for (Bars *bars : {&layout.toValue, &layout.toGap})
        bars->low = bars->high = 0;
    const auto take = [&](Bars &bars, double amount, const QString &text, bool isTotal) {
        bars.numbers = std::max(bars.numbers, textWidth(text, bold));
        if (isTotal)
            return; // has no bar: it would dwarf those of its parts
        bars.low = std::min(bars.low, amount);
        bars.high = std::max(bars.high, amount);
    };
    for (const Line &line : std::as_const(layout.lines)) {
        names = std::max(names, textWidth(line.name, bold));
        if (!line.adds)
            continue;
        layout.weights = std::max(layout.weights, textWidth(line.weight, bold));
        layout.values = std::max(layout.values, textWidth(line.value, bold));
        take(layout.toValue, *line.adds, addsText(*line.adds), line.isTotal);
        if (line.addsToGap)
            take(layout.toGap, *line.addsToGap, gapText(*line.addsToGap), line.isTotal);
    }
    for (Bars *bars : {&layout.toValue, &layout.toGap}) {
        if (bars->high <= bars->low)
            bars->high = bars->low + 1;
    }

    layout.names = std::min(names + 1, body.width() * 0.34);
    const int barColumns = hasGap() ? 2 : 1;
    double barsLeft = body.left() + layout.names + layout.weights + layout.values + 3 * columnGap;
    const auto roomOf = [&](double left) {
        return (body.right() - left - (barColumns - 1) * columnGap) / barColumns;
    };
    const double numbers = std::max(layout.toValue.numbers, layout.toGap.numbers);
    layout.isStacked = roomOf(barsLeft) - numbers < leastBars;
    layout.weightsAt = layout.isStacked ? body.right() - layout.values - columnGap - layout.weights
                                        : body.left() + layout.names + columnGap;
    layout.valuesAt = layout.weightsAt + layout.weights + columnGap;
    if (layout.isStacked) {
        layout.names = layout.weightsAt - columnGap - body.left();
        barsLeft = body.left();
    }
    const double room = roomOf(barsLeft);
    layout.toValue.column = QRectF(barsLeft, 0, room, 0);
    layout.toGap.column = QRectF(barsLeft + room + columnGap, 0, room, 0);

    const QFont axis = Style().font(type::axis);
    const auto headerHeight = [&](int column, double width) {
        return textHeight(headerOf(column), axis, width);
    };
    const double texts = std::max(headerHeight(0, layout.weights), headerHeight(1, layout.values));
    const double overBars = std::max(headerHeight(2, room), hasGap() ? headerHeight(3, room) : 0);
    if (!m_contributions.rows.isEmpty())
        layout.header = (layout.isStacked ? texts + 4 + overBars : std::max(texts, overBars)) + 6;

    double y = body.top() + reason + layout.header;
    for (const Line &line : std::as_const(layout.lines)) {
        if (line.isTotal)
            y += totalGap;
        const bool takesPart = line.adds.has_value();
        const double text = std::max(
            textHeight(line.name, bold, layout.names),
            takesPart ? 0 : textHeight(line.weight, font, body.right() - layout.weightsAt));
        layout.tops << y;
        layout.textHeights << text;
        y += text + rowGap + (layout.isStacked && takesPart ? barHeight + 6 : 0);
        if (line.isTotal)
            y += totalGap;
    }
    layout.tops << y;
    return layout;
}

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
    const double rule = line.isTotal ? totalGap : 0;
    const QFont font = style.font(type::small, line.isTotal ? QFont::DemiBold : QFont::Normal);
    const double text = layout.textHeights.at(i);
    const QRectF words(row.left(), row.top() + rowGap / 2, layout.names, text);
    const QColor ink = line.adds ? style.ink : style.muted;
    drawText(painter, words, line.name, font, ink, Qt::AlignLeft | Qt::AlignVCenter);
    if (line.isTotal) {
        for (const double y : {row.top() - rule / 2, row.bottom() - rule / 2})
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

QString ContributionsFigure::markText(const ContributionRow &row) const
{
    const QString reading =
        readingText(*facts(), row.name, *m_contributions.year,
                    valueText(row.value, m_contributions.unit, QLocale()), row.status, row.source);
    const QString text =
        tr("%1. Weighs %2, adds %3 to the value of %4", "reading, share, amount, group")
            .arg(reading, shareText(row.weight), addsText(row.adds), m_contributions.choice.group);
    return row.addsToGap ? tr("%1 and %2 to its gap").arg(text, gapText(*row.addsToGap)) : text;
}

QList<Mark> ContributionsFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    const Layout layout = layOut(body);
    const auto rows = m_contributions.rows.size();
    for (qsizetype i = 0; i < layout.lines.size(); ++i) {
        const Line &line = layout.lines.at(i);
        Mark mark;
        mark.area = layout.row(i);
        if (i < rows) {
            const ContributionRow &row = m_contributions.rows.at(i);
            mark.text = markText(row);
            mark.link =
                observationLink(m_contributions.indicator, row.economy, *m_contributions.year);
        } else if (line.isTotal) {
            mark.text = tr("%1, %2: %3, the sum of what the members add")
                            .arg(m_contributions.name)
                            .arg(*m_contributions.year)
                            .arg(line.value);
            if (line.addsToGap)
                mark.text = tr("%1; gap %2").arg(mark.text, gapText(*line.addsToGap));
            mark.link = {Link::Kind::Indicator, m_contributions.indicator.text()};
        } else {
            mark.text = QStringLiteral("%1: %2").arg(line.name, line.weight);
        }
        marks << mark;
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> ContributionsFigure::table() const
{
    return contributionsTable(*facts(), m_contributions);
}

} // namespace mitra
