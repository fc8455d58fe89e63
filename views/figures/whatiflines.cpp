// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/whatiflines.h"

#include "models/series/numbers.h"
#include "models/series/scenariotext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::WhatIfFigure)
};

} // namespace

QPen whatIfPen(const QColor &colour, double width, Qt::PenStyle style)
{
    QPen pen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
    if (style == Qt::DashLine) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 2.5});
    } else if (style == Qt::DotLine) {
        pen.setDashPattern({0.1, 2});
    }
    return pen;
}

QColor whatIfColour(int colour, const Style &style)
{
    if (colour == WhatIfLine::inInk)
        return style.ink;
    return colour == WhatIfLine::inMuted ? style.muted : style.series[size_t(colour)];
}

Dot latestDot(const WhatIf &whatIf, bool isProxy)
{
    if (whatIf.judged.isComputed || whatIf.latestStatus == ObservationStatus::Estimate)
        return Dot::Ring;
    return isProxy ? Dot::Hollow : Dot::Filled;
}

QList<WhatIfLine> whatIfLines(const WhatIf &whatIf)
{
    const QLocale locale;
    QList<WhatIfLine> all;
    if (!whatIf.latest)
        return all;
    const auto add = [&](WhatIfLine ahead, const QString &bold, const QString &rest) {
        ahead.label = rest.isEmpty() ? bold : QStringLiteral("%1 %2").arg(bold, rest);
        ahead.boldLetters = bold.size();
        all.append(ahead);
    };
    const auto result = [&](const Scenario &scenario) {
        const std::optional<YearValue> target =
            whatIf.target ? std::optional(whatIf.target->at) : std::nullopt;
        const QString when = yearReachedText(scenario, target);
        if (scenario.verdict == ScenarioVerdict::InTime)
            return Words::tr("reached %1", "a target, in a year").arg(when);
        return scenario.ahead ? valueText(scenario.ahead->value, whatIf.unit, locale) : QString();
    };
    for (qsizetype i = 0; i < whatIf.paces.size(); ++i) {
        const WhatIfPace &pace = whatIf.paces.at(i);
        if (pace.line.isEmpty())
            continue;
        WhatIfLine ahead;
        ahead.line = pace.line;
        ahead.colour = int(i);
        ahead.told = Words::tr("%1: %2. An assumption", "scenario: what it gives")
                         .arg(pace.name, pace.sentence);
        if (!pace.assumption.name.isEmpty())
            ahead.link = {Link::Kind::Assumption, pace.assumption.name};
        add(ahead, pace.name,
            Words::tr("%1: %2", "pace: what it gives")
                .arg(paceText(pace.assumption.value, whatIf.unit, locale), result(pace.scenario)));
    }
    if (!whatIf.soFarLine.isEmpty()) {
        WhatIfLine ahead;
        ahead.line = whatIf.soFarLine;
        ahead.colour = WhatIfLine::inMuted;
        const QString pace = paceText(*whatIf.soFar, whatIf.unit, locale);
        ahead.told = Words::tr("Pace since %1: %2")
                         .arg(whatIf.base->year)
                         .arg(scenarioSentence(scenarioQuestion(whatIf, *whatIf.soFar),
                                               *whatIf.atSoFar, whatIf.unit));
        add(ahead, Words::tr("pace so far"),
            Words::tr("%1: %2", "pace: what it gives").arg(pace, result(*whatIf.atSoFar)));
    }
    if (whatIf.target) {
        WhatIfLine ahead;
        ahead.pen = Qt::DashLine;
        ahead.line = {whatIf.target->at};
        QString rest;
        if (whatIf.needed) {
            ahead.line.prepend(*whatIf.latest);
            rest = Words::tr("needed: %1").arg(paceText(*whatIf.needed, whatIf.unit, locale));
        }
        ahead.told = rest.isEmpty() ? whatIf.target->label
                                    : Words::tr("%1; %2").arg(whatIf.target->label, rest);
        add(ahead, whatIf.target->label, rest);
    }
    return all;
}

QList<LegendEntry> whatIfLegend(const WhatIf &whatIf, bool isProxy, const Style &style)
{
    using Sample = LegendEntry::Sample;
    QList<LegendEntry> entries;
    bool hasLine = false;
    bool hasDot = false; // besides the latest
    for (const Piece &piece : whatIf.judged.observed) {
        hasLine |= piece.points.size() > 1;
        hasDot |= piece.points.size() == 1 && piece.points.first().year != whatIf.latest->year;
    }
    if (hasLine)
        entries << LegendEntry{
            Sample::Line, whatIfPen(style.ink, 2.8, Qt::SolidLine), {}, {}, Words::tr("observed")};
    else if (hasDot)
        entries << LegendEntry{
            Sample::Dot, {}, style.ink, isProxy ? Dot::Hollow : Dot::Filled, Words::tr("observed")};
    entries << LegendEntry{Sample::Dot,
                           {},
                           style.ink,
                           latestDot(whatIf, isProxy),
                           whatIf.judged.isComputed ? Words::tr("latest value, computed here")
                           : whatIf.latestStatus == ObservationStatus::Estimate
                               ? Words::tr("latest value, an estimate")
                           : isProxy ? Words::tr("latest value of a proxy, not the goal")
                                     : Words::tr("latest value")};
    if (!whatIf.paces.isEmpty())
        entries << LegendEntry{Sample::Line,
                               whatIfPen(style.series[0], 2.4, Qt::DotLine),
                               {},
                               {},
                               Words::tr("assumed pace, not a forecast")};
    if (!whatIf.soFarLine.isEmpty())
        entries << LegendEntry{Sample::Line,
                               whatIfPen(style.muted, 1.8, Qt::DotLine),
                               {},
                               {},
                               Words::tr("if the pace so far goes on")};
    if (whatIf.needed)
        entries << LegendEntry{Sample::Line,
                               whatIfPen(style.ink, 1.6, Qt::DashLine),
                               {},
                               {},
                               Words::tr("pace needed")};
    if (whatIf.target)
        entries << LegendEntry{Sample::Dot,
                               {},
                               style.ink,
                               whatIf.target->origin == TargetOrigin::Stated ? Dot::Filled
                                                                             : Dot::Hollow,
                               whatIf.target->origin == TargetOrigin::Stated ? Words::tr("target")
                               : whatIf.target->origin == TargetOrigin::Proxy
                                   ? Words::tr("goal's number, read against a proxy")
                                   : Words::tr("working target, assumption")};
    return entries;
}

} // namespace mitra
