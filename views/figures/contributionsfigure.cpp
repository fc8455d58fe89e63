// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/contributionsfigure.h"

#include "models/series/contributionstext.h"
#include "models/series/numbers.h"
#include "models/series/units.h"
#include "views/figures/contributionslayout.h"
#include "views/figures/contributionstable.h"
#include "views/figures/groupstable.h"
#include "views/figures/readingtext.h"
#include "views/figures/textblock.h"

#include <QLocale>

#include <algorithm>

namespace mitra
{

using namespace contributionmetric;

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
    // The unit stands in the head of the column; the sign tells missing from beyond.
    return signedPart(gap, m_contributions.gapDecimals);
}

QString ContributionsFigure::headerOf(int column) const
{
    const Unit::Kind kind = Unit::parse(m_contributions.unit).kind;
    const bool isInPoints = kind == Unit::Kind::Percent || kind == Unit::Kind::Score;
    switch (column) {
    case 0:
        return tr("Share of %1").arg(weightName(m_contributions.choice.weight));
    case 1:
        return tr("Own value");
    case 2:
        return isInPoints ? tr("Adds to the value, points") : tr("Adds to the value");
    default:
        return isInPoints ? tr("Adds to the gap, points: +\u00a0missing, -\u00a0beyond the target")
                          : tr("Adds to the gap: +\u00a0missing, -\u00a0beyond the target");
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
        const bool takesPart = line.adds.has_value();
        const double text = std::max(
            textHeight(line.name, bold, layout.names),
            takesPart ? 0 : textHeight(line.weight, font, body.right() - layout.weightsAt));
        layout.tops << y;
        layout.textHeights << text;
        y += text + rowGap + (layout.isStacked && takesPart ? barHeight + 6 : 0);
        if (line.isTotal)
            y += 2 * totalGap;
    }
    layout.tops << y;
    return layout;
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
