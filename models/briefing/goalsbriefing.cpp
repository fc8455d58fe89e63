// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/blockwriter.h"
#include "models/briefing/goalpoints.h"
#include "models/domain/localname.h"
#include "models/series/qualitywords.h"
#include "models/series/wording.h"

#include <QCoreApplication>

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

void writePoints(BlockWriter &write, const Facts &facts, const QList<GoalSummary> &goals)
{
    write.heading(Words::tr("Points to make"));
    write.points(goalPoints(facts, goals));
    const QStringList conflicts = goalConflicts(facts);
    if (conflicts.isEmpty())
        return;
    write.heading(
        conflicts.size() == 1
            ? Words::tr("Where sources of the goals disagree: 1 case")
            : Words::tr("Where sources of the goals disagree: %1 cases").arg(conflicts.size()));
    for (const QString &conflict : conflicts)
        write.text(conflict);
}

// Null when the file does not have it, or nobody has a value of it to draw.
const Indicator *drawable(const Facts &facts, const IndicatorId &id)
{
    const Indicator *indicator = facts.find(id);
    return indicator && !facts.observations(id).empty() ? indicator : nullptr;
}

void writeGoals(BlockWriter &write, const Facts &facts)
{
    for (const Goal &goal : facts.goals()) {
        // A figure's own title says what a heading would; goal and members make one sheet.
        const GoalProxy *proxy = facts.proxy(goal.id);
        const Indicator *measure = proxy ? drawable(facts, proxy->indicator) : nullptr;
        write.page();
        write.figure(QStringLiteral("goal:") + goal.id.text(), measure != nullptr);
        if (measure)
            write.figure(QStringLiteral("members:") + measure->id.text());
    }
    if (const Indicator *context = drawable(facts, IndicatorId(contextMeasure()))) {
        write.page();
        write.figure(QStringLiteral("trajectory:") + context->id.text());
        write.figure(QStringLiteral("members:") + context->id.text());
    }
}

void writeCooperation(BlockWriter &write)
{
    write.heading(Words::tr("Who works with ASEAN on what"));
    write.figure(QStringLiteral("partners"));
    write.figure(QStringLiteral("matrix"));
    write.heading(Words::tr("What was delivered"));
    write.figure(QStringLiteral("delivered"));
}

// Of all measures in a sentence, and of those that the pack shows each with its reasons.
void writeQuality(BlockWriter &write, const Facts &facts)
{
    QStringList points{Words::tr("%1.").arg(weighQuality(facts).title)};
    const auto add = [&](const QString &what, const IndicatorId &indicator) {
        const IndicatorQuality quality = qualityOf(facts, indicator);
        const QString sure = Words::tr("%1: %2.", "measure; how sure it is")
                                 .arg(what, inSentence(surenessText(quality.sureness)));
        points.append((QStringList{sure} + quality.reasons).join(QLatin1Char(' ')));
    };
    for (const Goal &goal : facts.goals()) {
        if (const GoalProxy *proxy = facts.proxy(goal.id))
            add(Words::tr("%1, a proxy of %2", "measure, goal")
                    .arg(indicatorName(facts, proxy->indicator), localName(goal.name)),
                proxy->indicator);
    }
    if (const Indicator *context = facts.find(IndicatorId(contextMeasure())))
        add(localText(context->name), context->id);
    write.heading(Words::tr("How sure the data are"));
    write.points(points);
}

} // namespace

Briefing goalsBriefing(const Facts &facts, const QDate &date)
{
    const QList<GoalSummary> goals = summariseGoals(facts);
    Briefing briefing;
    briefing.title = goalsTitle(goals);
    briefing.date = date;
    BlockWriter write(briefing.blocks);
    write.title(briefing.title);
    writePoints(write, facts, goals);
    writeGoals(write, facts);
    if (!facts.initiatives().isEmpty())
        writeCooperation(write);
    if (!facts.observations().isEmpty())
        writeQuality(write, facts);
    if (!facts.initiatives().isEmpty())
        write.figure(QStringLiteral("gaps"));
    write.sources(Words::tr("Sources"));
    return briefing;
}

} // namespace mitra
