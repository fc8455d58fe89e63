// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/whatifwords.h"

#include "models/domain/localname.h"
#include "models/series/assumptionsof.h"
#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/trajectoryseries.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::WhatIf)
};

QString text(double value, const WhatIf &whatIf)
{
    return valueText(value, whatIf.unit, QLocale());
}

QString pace(double value, const WhatIf &whatIf)
{
    return paceText(value, whatIf.unit, QLocale());
}

bool isReached(const WhatIfPace &pace)
{
    return pace.scenario.verdict == ScenarioVerdict::InTime ||
           pace.scenario.verdict == ScenarioVerdict::MetAndKept;
}

QString titleOfMany(const WhatIf &whatIf)
{
    const int all = int(whatIf.paces.size());
    if (whatIf.target && whatIf.target->at.year > whatIf.latest->year && whatIf.direction) {
        const int good = int(std::count_if(whatIf.paces.begin(), whatIf.paces.end(), isReached));
        const QString goal = targetPhrase(*whatIf.target, whatIf.unit);
        const int year = whatIf.target->at.year;
        const QString &name = whatIf.judged.name;
        if (good == 0)
            return Words::tr("None of %1 assumed paces brings %2 to %3 by %4")
                .arg(all)
                .arg(name, goal)
                .arg(year);
        if (good == all)
            return Words::tr("All %1 assumed paces bring %2 to %3 by %4")
                .arg(all)
                .arg(name, goal)
                .arg(year);
        return good == 1 ? Words::tr("1 of %1 assumed paces brings %2 to %3 by %4")
                               .arg(all)
                               .arg(name, goal)
                               .arg(year)
                         : Words::tr("%1 of %2 assumed paces bring %3 to %4 by %5")
                               .arg(good)
                               .arg(all)
                               .arg(name, goal)
                               .arg(year);
    }
    const auto [least, most] = std::minmax_element(
        whatIf.paces.begin(), whatIf.paces.end(), [](const WhatIfPace &a, const WhatIfPace &b) {
            return a.scenario.ahead && b.scenario.ahead &&
                   a.scenario.ahead->value < b.scenario.ahead->value;
        });
    if (!least->scenario.ahead || !most->scenario.ahead)
        return Words::tr("%1: the year %2 has come, so there is nothing to try")
            .arg(whatIf.judged.name)
            .arg(whatIf.horizon);
    return Words::tr("At %1 assumed paces %2 stands between %3 and %4 in %5")
        .arg(all)
        .arg(whatIf.judged.name, text(least->scenario.ahead->value, whatIf),
             text(most->scenario.ahead->value, whatIf))
        .arg(most->scenario.ahead->year);
}

QString titleOfNone(const WhatIf &whatIf)
{
    const QString &name = whatIf.judged.name;
    if (!whatIf.target)
        return whatIf.soFar ? Words::tr("%1: %2 since %3; no target applies", "economy, pace, year")
                                  .arg(name, pace(*whatIf.soFar, whatIf))
                                  .arg(whatIf.base->year)
                            : Words::tr("%1 stands at %2; no target applies")
                                  .arg(name, text(whatIf.latest->value, whatIf));
    const QString goal = targetPhrase(*whatIf.target, whatIf.unit);
    if (!whatIf.needed) {
        const bool isMet =
            whatIf.direction &&
            meetsTarget(whatIf.latest->value, whatIf.target->at.value, *whatIf.direction);
        return isMet ? Words::tr("%1 has reached %2").arg(name, goal)
                     : Words::tr("%1 has not reached %2, and its year has come").arg(name, goal);
    }
    const QString needs = Words::tr("%1 needs %2 to reach %3 by %4")
                              .arg(name, pace(*whatIf.needed, whatIf), goal)
                              .arg(whatIf.target->at.year);
    return whatIf.soFar ? Words::tr("%1; so far %2", "pace needed and pace so far")
                              .arg(needs, pace(*whatIf.soFar, whatIf))
                        : needs;
}

QString titleOf(const WhatIf &whatIf)
{
    if (!whatIf.latest)
        return whatIf.judged.name.isEmpty()
                   ? Words::tr("No value is observed, so there is nothing to go on from")
                   : Words::tr("No value of %1 is observed, so there is nothing to go on from")
                         .arg(whatIf.judged.name);
    if (whatIf.paces.isEmpty())
        return titleOfNone(whatIf);
    if (whatIf.paces.size() == 1)
        return Words::tr("%1: %2", "economy: what a pace would give")
            .arg(whatIf.judged.name, whatIf.paces.first().sentence);
    return titleOfMany(whatIf);
}

// Paces that were asked for and are not drawn.
QStringList leftOutNotes(const WhatIf &whatIf, const ProgressRequest &request, const Facts &facts)
{
    QStringList notes;
    qsizetype applying = 0;
    for (const Assumption &pace : request.paces) {
        if (appliesToEconomy(pace, request.indicator, whatIf.judged.economy))
            ++applying;
        else
            notes += Words::tr("The pace %1 is assumed for %2 alone.")
                         .arg(assumptionName(pace), economyName(facts, pace.economy));
    }
    if (applying > mostWhatIfs)
        notes += Words::tr("At most %1 paces are compared.").arg(mostWhatIfs);
    return notes;
}

QStringList lineNotes(const WhatIf &whatIf)
{
    QStringList notes;
    QStringList held;
    for (const WhatIfPace &pace : whatIf.paces) {
        if (pace.scenario.isHeld)
            held += pace.name;
    }
    if (!whatIf.paces.isEmpty())
        notes += Words::tr("Dotted: the latest value carried on at an assumed pace; not a "
                           "forecast.");
    if (!held.isEmpty())
        notes += Words::tr("Held where the measure ends: %1.").arg(joined(held));
    return notes;
}

QString sentenceOf(const WhatIf &whatIf, const QString &measure)
{
    QStringList sentences = {Words::tr("%1: %2.", "measure: finding").arg(measure, whatIf.title)};
    if (whatIf.latest)
        sentences += Words::tr("Latest value %1 in %2.")
                         .arg(text(whatIf.latest->value, whatIf))
                         .arg(whatIf.latest->year);
    if (whatIf.needed && !whatIf.paces.isEmpty())
        sentences += Words::tr("Needed: %1.").arg(pace(*whatIf.needed, whatIf));
    if (whatIf.paces.size() > 1) {
        for (const WhatIfPace &each : whatIf.paces)
            sentences += Words::tr("%1: %2.", "scenario: result").arg(each.name, each.sentence);
    }
    if (!whatIf.paces.isEmpty())
        sentences += Words::tr("The paces are assumptions, stated by no source.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

void addWhatIfWords(WhatIf &whatIf, const Facts &facts, const ProgressRequest &request)
{
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator) {
        whatIf.title = Words::tr("No such indicator: %1").arg(request.indicator.text());
        whatIf.sentence = whatIf.title + QLatin1Char('.');
        return;
    }
    whatIf.title = titleOf(whatIf);
    QStringList parts = {Words::tr("%1, %2", "measure, unit")
                             .arg(localText(indicator->name), unitText(whatIf.unit))};
    if (!whatIf.judged.name.isEmpty())
        parts += whatIf.judged.name;
    if (whatIf.latest)
        parts += spanText(whatIf.judged.observed.first().points.first().year, whatIf.horizon);
    whatIf.subtitle = parts.join(QStringLiteral(" \u00b7 "));
    whatIf.sentence = sentenceOf(whatIf, localText(indicator->name));

    whatIf.notes += assumptionNotes(request, whatIf.unit);
    for (const WhatIfPace &each : std::as_const(whatIf.paces))
        whatIf.notes += assumptionSentence(each.assumption, whatIf.unit);
    whatIf.notes += leftOutNotes(whatIf, request, facts);
    whatIf.notes += lineNotes(whatIf);
    if (whatIf.target)
        whatIf.notes += targetNotes(facts, request.indicator, *whatIf.target);
    whatIf.notes += seriesNotes(whatIf.judged, whatIf.unit, facts.asOf());
    for (const SeriesPoint &point : std::as_const(whatIf.judged.points))
        addSource(whatIf.sources, point.source);
    for (const SeriesPoint &point : std::as_const(whatIf.judged.disputed))
        addSource(whatIf.sources, point.source);
    if (const auto choice = groupChoiceOf(whatIf.judged.economy)) {
        if (const auto group = groupSeries(facts, request.indicator, *choice)) {
            whatIf.notes += groupNotes(facts, *group);
            for (const SourceId &source : group->sources)
                addSource(whatIf.sources, source);
        }
    }
    if (whatIf.target)
        addSource(whatIf.sources, whatIf.target->source);
}

} // namespace mitra
