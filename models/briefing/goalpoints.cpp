// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/goalpoints.h"

#include "models/series/evidence.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Briefing)
};

// "reported goal" for all, or each with its name when they differ.
QString standingPoint(const QList<GoalSummary> &goals)
{
    QStringList standings;
    for (const GoalSummary &goal : goals) {
        if (!goal.standing.isEmpty() && !standings.contains(goal.standing))
            standings += goal.standing;
    }
    if (standings.isEmpty())
        return {};
    if (standings.size() == 1)
        return goals.size() == 1 ? Words::tr("Standing of the goal: %1.").arg(standings.first())
                                 : Words::tr("Standing of all %1 goals: %2.")
                                       .arg(goals.size())
                                       .arg(standings.first());
    QStringList each;
    for (const GoalSummary &goal : goals)
        each += Words::tr("%1: %2", "goal: standing").arg(goal.name, goal.standing);
    return Words::tr("Standing: %1.").arg(each.join(QStringLiteral("; ")));
}

QSet<SourceId> goalSources(const Facts &facts)
{
    QSet<SourceId> sources;
    for (const Goal &goal : facts.goals())
        sources.insert(goal.source);
    for (const Target &target : facts.targets())
        sources.insert(target.source);
    sources.remove(SourceId());
    return sources;
}

// Who states the goals, named once each.
QString originPoint(const Facts &facts)
{
    QStringList names;
    QSet<SourceId> seen;
    for (const Goal &goal : facts.goals()) {
        const Source *source = facts.find(goal.source);
        if (!source || seen.contains(source->id))
            continue;
        seen.insert(source->id);
        const QString publisher = source->publisher.isEmpty() ? source->title : source->publisher;
        names += source->published.isNull()
                     ? publisher
                     : Words::tr("%1 (%2)", "publisher, date")
                           .arg(publisher, source->published.toText(QLocale()));
    }
    if (names.isEmpty())
        return {};
    return names.size() == 1
               ? Words::tr("Stated by one source: %1.").arg(names.first())
               : Words::tr("Stated by %1 sources: %2.").arg(names.size()).arg(joined(names));
}

QString officialPoint(const QList<GoalSummary> &goals)
{
    const auto without = std::count_if(goals.begin(), goals.end(), [](const GoalSummary &goal) {
        return goal.official == nullptr;
    });
    if (without == 0)
        return {};
    if (without == goals.size())
        return goals.size() == 1
                   ? Words::tr("The goal has no official starting value, so it cannot be assessed; "
                               "proxies are shown hollow and named.")
                   : Words::tr("None of the goals has an official starting value, so none can be "
                               "assessed; proxies are shown hollow and named.");
    return without == 1 ? Words::tr("1 of %1 goals has no official starting value and cannot be "
                                    "assessed.")
                              .arg(goals.size())
                        : Words::tr("%1 of %2 goals have no official starting value and cannot be "
                                    "assessed.")
                              .arg(without)
                              .arg(goals.size());
}

QString readingOf(const Facts &facts, const QString &reading, const SourceId &id)
{
    const Source *source = facts.find(id);
    if (!source)
        return reading;
    return Words::tr("%1 (%2)", "reading, source")
        .arg(reading, source->publisher.isEmpty() ? source->title : source->publisher);
}

} // namespace

QList<GoalSummary> summariseGoals(const Facts &facts)
{
    QList<GoalSummary> goals;
    for (const Goal &goal : facts.goals())
        goals.append(summariseGoal(facts, goal.id));
    return goals;
}

QString goalsTitle(const QList<GoalSummary> &goals)
{
    int year = 0;
    for (const GoalSummary &goal : goals) {
        if (goal.target)
            year = std::max(year, goal.target->year);
    }
    return year == 0 ? Words::tr("The digital goals of ASEAN")
                     : Words::tr("The digital goals of ASEAN for %1").arg(year);
}

QStringList goalPoints(const Facts &facts, const QList<GoalSummary> &goals)
{
    QStringList points;
    for (const GoalSummary &goal : goals)
        points.append(goal.sentence);
    QStringList standing{originPoint(facts), standingPoint(goals), officialPoint(goals)};
    standing.removeAll(QString());
    points.append(standing.join(QLatin1Char(' ')));
    points.append(weighEvidence(facts).text);
    points.removeAll(QString());
    return points;
}

QStringList goalConflicts(const Facts &facts)
{
    const QSet<SourceId> sources = goalSources(facts);
    QStringList texts;
    for (const Conflict &conflict : facts.conflicts()) {
        if (!sources.contains(conflict.sourceA) && !sources.contains(conflict.sourceB))
            continue;
        QString used = Words::tr("Both are shown.");
        if (conflict.used)
            used = *conflict.used == Reading::A ? Words::tr("The first is used.")
                                                : Words::tr("The second is used.");
        QString text =
            Words::tr("%1. First reading: %2. Second reading: %3. %4")
                .arg(conflict.topic, readingOf(facts, conflict.readingA, conflict.sourceA),
                     readingOf(facts, conflict.readingB, conflict.sourceB), used);
        if (!conflict.why.isEmpty())
            text += Words::tr(" Why: %1.").arg(conflict.why);
        texts += text;
    }
    return texts;
}

} // namespace mitra
