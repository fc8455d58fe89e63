// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/whatif.h"

#include "models/series/assumptionsof.h"
#include "models/series/assumptiontext.h"
#include "models/series/naturallimits.h"
#include "models/series/questionof.h"
#include "models/series/scenariotext.h"
#include "models/series/trajectoryseries.h"
#include "models/series/whatifwords.h"
#include "models/series/wording.h"

#include <algorithm>

namespace mitra
{

namespace
{

// The requested one, a member, ASEAN or a computed group; none: the first that can be judged.
EconomySeries judgedSeries(const Facts &facts, const ProgressRequest &request)
{
    const EconomyId id = judgedEconomy(facts, request);
    if (const Economy *economy = facts.find(id))
        return readSeries(facts, request.indicator, *economy);
    if (const auto choice = groupChoiceOf(id)) {
        if (const auto group = groupSeries(facts, request.indicator, *choice))
            return computedSeries(*group);
    }
    EconomySeries none;
    none.economy = id;
    none.name = economyName(facts, id);
    return none;
}

// The past takes no more room than it needs for the years ahead to be read: half as many years
// again as lie ahead, ten at least, and the base of the pace so far; or what is zoomed to.
int firstShown(const WhatIf &whatIf, const ProgressRequest &request)
{
    const int latest = whatIf.latest->year;
    if (request.shownYears)
        return std::min(request.shownYears->first, latest);
    const int ahead = std::max(whatIf.horizon - latest, 0);
    const int first = latest - std::max(10, ahead + ahead / 2);
    return whatIf.base ? std::min(first, whatIf.base->year) : first;
}

void trim(EconomySeries &series, int first)
{
    const auto isEarlier = [first](const SeriesPoint &point) { return point.at.year < first; };
    series.points.removeIf(isEarlier);
    series.disputed.removeIf(isEarlier);
    for (Piece &piece : series.observed)
        piece.points.removeIf([first](const YearValue &at) { return at.year < first; });
    series.observed.removeIf([](const Piece &piece) { return piece.points.isEmpty(); });
}

QList<YearValue> lineOf(const ScenarioQuestion &question, const Scenario &scenario)
{
    QList<YearValue> line;
    for (int year = question.latest.year; scenario.ahead && year <= scenario.ahead->year; ++year)
        line.append({year, valueAt(question, year)});
    return line;
}

void addPaces(WhatIf &whatIf, const ProgressRequest &request)
{
    for (const Assumption &pace : request.paces) {
        if (pace.kind != AssumptionKind::Pace || whatIf.paces.size() == mostWhatIfs ||
            !appliesToEconomy(pace, request.indicator, whatIf.judged.economy))
            continue;
        const ScenarioQuestion question = scenarioQuestion(whatIf, pace.value);
        const std::optional<Scenario> scenario = tryPace(question);
        if (!scenario)
            continue;
        WhatIfPace made;
        made.assumption = pace;
        made.name = assumptionName(pace);
        made.scenario = *scenario;
        made.line = lineOf(question, *scenario);
        made.verdict = scenarioVerdict(scenario->verdict);
        made.sentence = scenarioSentence(question, *scenario, whatIf.unit);
        whatIf.paces.append(made);
    }
}

} // namespace

ScenarioQuestion scenarioQuestion(const WhatIf &whatIf, double pace)
{
    const NaturalLimits limits = naturalLimits(whatIf.unit);
    ScenarioQuestion question;
    question.latest = *whatIf.latest;
    question.pace = pace;
    if (whatIf.target)
        question.target = whatIf.target->at;
    question.direction = whatIf.direction;
    question.horizon = whatIf.horizon;
    question.lowest = limits.lowest;
    question.highest = limits.highest;
    return question;
}

WhatIf makeWhatIf(const Facts &facts, const ProgressRequest &asked)
{
    WhatIf whatIf;
    whatIf.indicator = asked.indicator;
    if (const Indicator *indicator = facts.find(asked.indicator)) {
        whatIf.unit = indicator->unit;
        whatIf.direction = indicator->direction;
        whatIf.judged = judgedSeries(facts, asked);
    }
    const ProgressRequest request = withoutStrangers(asked, whatIf.judged.economy);
    whatIf.target = targetFor(facts, request);
    if (whatIf.target)
        whatIf.horizon = whatIf.target->at.year;

    const Assessment assessment =
        assess(questionOf(facts, request, observedValues(&whatIf.judged)));
    whatIf.latest = assessment.question.latest;
    whatIf.base = assessment.question.base;
    whatIf.soFar = assessment.pace;
    whatIf.needed = assessment.neededPace;
    for (const SeriesPoint &point : std::as_const(whatIf.judged.points)) {
        if (whatIf.latest && point.at.year == whatIf.latest->year)
            whatIf.latestStatus = point.status;
    }
    // A span of years that no figure can hold is no what-if.
    if (whatIf.latest && whatIf.horizon - whatIf.latest->year > 200)
        whatIf.latest.reset();

    if (whatIf.latest) {
        trim(whatIf.judged, firstShown(whatIf, request));
        addPaces(whatIf, request);
        if (whatIf.soFar) {
            const ScenarioQuestion question = scenarioQuestion(whatIf, *whatIf.soFar);
            whatIf.atSoFar = tryPace(question);
            if (whatIf.atSoFar)
                whatIf.soFarLine = lineOf(question, *whatIf.atSoFar);
        }
    }
    addWhatIfMembers(whatIf, facts, request);

    QList<double> paces;
    for (const std::optional<double> &pace : {whatIf.soFar, whatIf.needed}) {
        if (pace)
            paces.append(*pace);
    }
    for (const WhatIfPace &pace : std::as_const(whatIf.paces)) {
        // What is tried out comes from the slider itself, which must not run away.
        if (!pace.assumption.name.isEmpty())
            paces.append(pace.assumption.value);
    }
    whatIf.range = paceRange(paces, whatIf.unit, whatIf.latest ? whatIf.latest->value : 0);
    addWhatIfWords(whatIf, facts, request);
    return whatIf;
}

} // namespace mitra
