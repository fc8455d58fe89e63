// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goaloutcome.h"

#include "models/domain/localname.h"
#include "models/series/disputes.h"
#include "models/series/goalstatement.h"
#include "models/series/numbers.h"
#include "models/series/units.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalOutcome)
};

// Output per worker is what "productivity" means to statisticians; the one place that says so.
const QString productivityWord = QStringLiteral("productivity");
const QString productivityMeasure = QStringLiteral("gdp-per-employee-usd-const");

bool isMoney(const QString &unit)
{
    return Unit::parse(unit).kind == Unit::Kind::Dollars;
}

bool isChange(const QString &unit)
{
    const Unit parsed = Unit::parse(unit);
    return parsed.kind == Unit::Kind::Percent && parsed.rest.startsWith(QLatin1String("change"));
}

bool isMultiple(const QString &unit)
{
    return unit == QLatin1String("times") || unit.startsWith(QLatin1String("times "));
}

// Money said of the thing the goal is about, by its name; anything else would be a guess.
bool bearsOn(const Statement &statement, const Target &target, const QString &goalName)
{
    return statement.value && isMoney(target.unit) && isMoney(statement.unit) &&
           statement.text.contains(goalName, Qt::CaseInsensitive);
}

bool bearsOn(const Indicator &indicator, const Target &target)
{
    if (indicator.goal != target.goal)
        return false;
    if (isMoney(target.unit))
        return isMoney(indicator.unit);
    return target.unit.contains(productivityWord) && indicator.id.text() == productivityMeasure;
}

QString kindText(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Baseline:
        return Words::tr("baseline");
    case StatementKind::Result:
        return Words::tr("result");
    case StatementKind::Target:
        return Words::tr("target");
    case StatementKind::Projection:
        break;
    }
    return Words::tr("projection");
}

OutcomeStatement told(const Statement &statement, const Facts &facts)
{
    OutcomeStatement one;
    one.statement = statement.id;
    one.text =
        statement.value
            ? Words::tr("%1: %2", "what, value")
                  .arg(statement.text, fullValueText(*statement.value, statement.unit, QLocale()))
            : statement.text;
    one.year = statement.year ? QString::number(*statement.year) : QString();
    one.kind = kindText(statement.kind);
    one.confidence = confidenceText(statement);
    one.source = statement.source;
    one.isDisputed =
        std::any_of(facts.conflicts().begin(), facts.conflicts().end(),
                    [&](const Conflict &conflict) { return disputes(conflict, statement); });
    return one;
}

void tellStatements(GoalOutcome &outcome, const Facts &facts, const Goal &goal)
{
    const Statement *own = statementOf(facts, *outcome.target);
    if (own) {
        outcome.statements.append(told(*own, facts));
        outcome.statements.last().isTheOutcome = true;
        outcome.remark = confidenceText(*own);
    }
    for (const Statement &statement : facts.statements()) {
        if (&statement != own && bearsOn(statement, *outcome.target, goal.name.en))
            outcome.statements.append(told(statement, facts));
    }
    // A conflict about the goal's numbers is one about this number of the same source.
    if (const Target *headline = facts.target(goal.id))
        outcome.conflicts = conflictsOn(facts, *headline);
    if (own && !outcome.conflicts.isEmpty())
        outcome.statements.first().isDisputed = true;
    for (const Conflict &conflict : facts.conflicts()) {
        const bool disputesOne = std::any_of(
            outcome.statements.begin(), outcome.statements.end(), [&](const OutcomeStatement &one) {
                const Statement *statement = facts.find(one.statement);
                return statement && disputes(conflict, *statement);
            });
        if (disputesOne && !outcome.conflicts.contains(&conflict))
            outcome.conflicts.append(&conflict);
    }
}

void tellNeeds(GoalOutcome &outcome)
{
    const QString &unit = outcome.target->unit;
    if (isMoney(unit)) {
        outcome.base = Words::tr("Not stated: over which years the value is counted, from which "
                                 "start and at which prices.");
        outcome.needed = {Words::tr("What counts as value here, over which years and at which "
                                    "prices."),
                          Words::tr("A value of the start year by that definition."),
                          Words::tr("Later values by the same definition.")};
    } else if (isMultiple(unit)) {
        outcome.base = Words::tr("Not stated: which year is the one that is multiplied.");
        outcome.needed = {
            Words::tr("The base year."),
            Words::tr("Whose output is meant, of all workers or of some, and at "
                      "which prices."),
            Words::tr("Values of ASEAN for the base year and later, by one measure.")};
    } else if (isChange(unit)) {
        outcome.base = Words::tr("Not stated: which costs, whose, and of which year.");
        outcome.needed = {Words::tr("Which costs are counted, and whose."),
                          Words::tr("Their amount in the base year."),
                          Words::tr("Their amount later, counted in the same way.")};
    } else {
        outcome.base = Words::tr("Not stated.");
        outcome.needed = {Words::tr("A value of the start year."),
                          Words::tr("Later values by the same measure.")};
    }
    outcome.verdict = Words::tr("Cannot be assessed: the base is not stated");
}

QString knownText(const GoalOutcome &outcome)
{
    const auto others =
        std::count_if(outcome.statements.begin(), outcome.statements.end(),
                      [](const OutcomeStatement &one) { return !one.isTheOutcome; });
    const qsizetype measures = outcome.measures.size();
    if (others == 0 && measures == 0)
        return Words::tr("Nothing else in this file bears on it.");
    const QString said =
        others == 1 ? Words::tr("1 other statement") : Words::tr("%1 other statements").arg(others);
    const QString measured =
        measures == 1 ? Words::tr("1 measure") : Words::tr("%1 measures").arg(measures);
    const QString both = others == 0 ? measured
                         : measures == 0
                             ? said
                             : Words::tr("%1 and %2", "statements, measures").arg(said, measured);
    return others + measures == 1 ? Words::tr("%1 bears on it, without being it.").arg(both)
                                  : Words::tr("%1 bear on it, without being it.").arg(both);
}

} // namespace

GoalOutcome tellOutcome(const Facts &facts, const GoalId &id)
{
    GoalOutcome outcome;
    outcome.goal = id;
    const Goal *goal = facts.find(id);
    outcome.target = goal ? facts.target(id, TargetKind::Outcome) : nullptr;
    if (!outcome.target) {
        outcome.verdict = Words::tr("Cannot be assessed: no outcome with a number is stated");
        outcome.sentence = outcome.verdict + QLatin1Char('.');
        return outcome;
    }
    outcome.promise =
        Words::tr("%1 by %2", "outcome, year")
            .arg(goal->outcome.isEmpty()
                     ? fullValueText(outcome.target->value, outcome.target->unit, QLocale())
                     : localText(goal->outcome))
            .arg(outcome.target->year);
    tellStatements(outcome, facts, *goal);
    for (const Indicator &indicator : facts.indicators()) {
        if (bearsOn(indicator, *outcome.target))
            outcome.measures.append(makeGoalMeasure(facts, indicator));
    }
    tellNeeds(outcome);
    outcome.known = knownText(outcome);
    outcome.sentence = Words::tr("Outcome: %1. %2. %3", "outcome, verdict, what is known")
                           .arg(outcome.promise, outcome.verdict, outcome.known);

    addSource(outcome.sources, outcome.target->source);
    for (const OutcomeStatement &one : std::as_const(outcome.statements))
        addSource(outcome.sources, one.source);
    for (const Conflict *conflict : std::as_const(outcome.conflicts)) {
        addSource(outcome.sources, conflict->sourceA);
        addSource(outcome.sources, conflict->sourceB);
    }
    for (const GoalMeasure &measure : std::as_const(outcome.measures)) {
        for (const SourceId &source : measure.sources)
            addSource(outcome.sources, source);
    }
    return outcome;
}

} // namespace mitra
