// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefing.h"

#include "models/series/evidence.h"
#include "models/series/goalsummary.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Briefing)
};

// The measure that most states report each year, shown as context to the goals.
QString contextMeasure()
{
    return QStringLiteral("internet-users-pct");
}

class Writer
{
public:
    explicit Writer(QList<Block> &blocks)
        : m_blocks(blocks)
    {
    }

    void heading(const QString &text) { m_blocks.append({Block::Kind::Heading, text, true}); }
    void text(const QString &text)
    {
        if (!text.isEmpty())
            m_blocks.append({Block::Kind::Text, text, false});
    }
    void figure(const QString &name, bool keepWithNext = false)
    {
        m_blocks.append(figureBlock(name, keepWithNext));
    }

private:
    QList<Block> &m_blocks;
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

// The conflicts in which a source that carries the goals has a part: they say how far to trust it.
QStringList conflictTexts(const Facts &facts)
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

QString titleOf(const QList<GoalSummary> &goals)
{
    int year = 0;
    for (const GoalSummary &goal : goals) {
        if (goal.target)
            year = std::max(year, goal.target->year);
    }
    return year == 0 ? Words::tr("The digital goals of ASEAN")
                     : Words::tr("The digital goals of ASEAN for %1").arg(year);
}

} // namespace

Block figureBlock(const FigureRequest &figure, bool keepWithNext)
{
    Block block;
    block.kind = Block::Kind::Figure;
    block.keepWithNext = keepWithNext;
    block.figure = figure;
    return block;
}

QList<FigureRequest> figureRequests(const Briefing &briefing)
{
    QList<FigureRequest> requests;
    for (const Block &block : briefing.blocks) {
        if (block.drawsFigure() && !requests.contains(block.figure))
            requests.append(block.figure);
    }
    return requests;
}

Briefing goalsBriefing(const Facts &facts, const QDate &date)
{
    QList<GoalSummary> goals;
    for (const Goal &goal : facts.goals())
        goals.append(summariseGoal(facts, goal.id));

    Briefing briefing;
    briefing.title = titleOf(goals);
    briefing.date = date;
    briefing.blocks.append({Block::Kind::Title, briefing.title, true});
    Writer write(briefing.blocks);

    write.heading(Words::tr("Points"));
    for (const GoalSummary &goal : std::as_const(goals))
        write.text(goal.sentence);
    QStringList standing = {originPoint(facts), standingPoint(goals), officialPoint(goals)};
    standing.removeAll(QString());
    write.text(standing.join(QLatin1Char(' ')));
    write.text(weighEvidence(facts).text);

    const QStringList conflicts = conflictTexts(facts);
    if (!conflicts.isEmpty()) {
        write.heading(
            conflicts.size() == 1
                ? Words::tr("Where sources of the goals disagree: 1 case")
                : Words::tr("Where sources of the goals disagree: %1 cases").arg(conflicts.size()));
        for (const QString &conflict : conflicts)
            write.text(conflict);
    }

    for (const GoalSummary &goal : std::as_const(goals)) {
        // A figure's own title says what a heading would; goal and members make one sheet.
        const GoalProxy *proxy = facts.proxy(goal.goal);
        write.figure(QStringLiteral("goal:") + goal.goal.text(), proxy != nullptr);
        if (proxy)
            write.figure(QStringLiteral("members:") + proxy->indicator.text());
    }
    if (const Indicator *context = facts.find(IndicatorId(contextMeasure()))) {
        write.figure(QStringLiteral("trajectory:") + context->id.text(), true);
        write.figure(QStringLiteral("members:") + context->id.text());
    }
    write.heading(Words::tr("Who works with ASEAN on what"));
    write.figure(QStringLiteral("matrix"));
    write.figure(QStringLiteral("partners"));
    write.figure(QStringLiteral("delivered"));
    briefing.blocks.append({Block::Kind::Sources, Words::tr("Sources"), false});
    return briefing;
}

} // namespace mitra
