// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinewords.h"

#include "models/cooperation/facetnames.h"
#include "views/figures/framing.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::TimelineFigure)
};

using Grouping = TimelineArrangement::Grouping;
using Sort = TimelineArrangement::Sort;

QString counted(size_t count)
{
    return QLocale().toString(qulonglong(count));
}

QString orderWords(Sort sort)
{
    switch (sort) {
    case Sort::Start:
        return Words::tr("Initiatives by start");
    case Sort::End:
        return Words::tr("Initiatives by end");
    case Sort::Title:
        return Words::tr("Initiatives by title");
    case Sort::Id:
        return Words::tr("Initiatives by their ids");
    }
    return {};
}

QString groupWords(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Partner:
        return Words::tr("grouped by partner");
    case Grouping::Theme:
        return Words::tr("grouped by theme");
    case Grouping::Status:
        return Words::tr("grouped by status");
    case Grouping::None:
        break;
    }
    return {};
}

} // namespace

QString initiativesInWords(size_t count)
{
    return count == 1 ? Words::tr("1 initiative") : Words::tr("%1 initiatives").arg(counted(count));
}

QString timelineTitle(const TimelineTally &tally)
{
    if (tally.initiatives == 0)
        return Words::tr("No initiative matches the selection");
    QStringList parts;
    const auto add = [&](InitiativeStatus status, const QString &words) {
        if (const size_t count = tally.statuses[size_t(status)]; count > 0)
            parts << words.arg(counted(count));
    };
    add(InitiativeStatus::Ongoing, Words::tr("%1 ongoing"));
    add(InitiativeStatus::Completed, Words::tr("%1 completed"));
    add(InitiativeStatus::Planned, Words::tr("%1 planned"));
    add(InitiativeStatus::Unknown, Words::tr("%1 with status not reported"));
    return Words::tr("%1: %2").arg(initiativesInWords(tally.initiatives),
                                   parts.join(QStringLiteral(", ")));
}

QString timelineSubtitle(const TimelineOrder &order, const std::optional<YearSpan> &shown,
                         const QString &chosen)
{
    QStringList sentences;
    if (order.tally.initiatives > 0) {
        QString arranged = orderWords(order.arrangement.sort);
        if (order.isGrouped())
            arranged = Words::tr("%1, %2").arg(arranged, groupWords(order.arrangement.grouping));
        const int first = order.tally.firstYear;
        const int last = order.tally.lastYear;
        if (shown) {
            sentences << Words::tr("%1; drawn for %2 to %3 (all: %4 to %5)")
                             .arg(arranged)
                             .arg(int(std::floor(shown->first)))
                             .arg(int(std::ceil(shown->end)) - 1)
                             .arg(first)
                             .arg(last);
        } else if (first != 0) {
            sentences << Words::tr("%1, %2 to %3; a bar runs to the end of its last year")
                             .arg(arranged)
                             .arg(first)
                             .arg(last);
        } else {
            sentences << Words::tr("%1; no year is known").arg(arranged);
        }
    }
    if (!chosen.isEmpty())
        sentences << Words::tr("Chosen: %1").arg(chosen);
    return sentences.join(Words::tr(". ", "between two sentences"));
}

QStringList timelineNotes(const TimelineOrder &order)
{
    const TimelineTally &tally = order.tally;
    QStringList notes;
    if (tally.withoutStart == 1)
        notes << (order.isGrouped()
                      ? Words::tr("For 1 initiative no source states when it started; it stands at "
                                  "the end of its group.")
                      : Words::tr("For 1 initiative no source states when it started; it stands at "
                                  "the end."));
    else if (tally.withoutStart > 1)
        notes << (order.isGrouped()
                      ? Words::tr("For %1 initiatives no source states when they started; they "
                                  "stand at the end of their groups.")
                      : Words::tr("For %1 initiatives no source states when they started; they "
                                  "stand at the end."))
                     .arg(counted(tally.withoutStart));
    if (order.repeats())
        notes << Words::tr("An initiative of several partners stands under each of them, so the "
                           "groups hold %1 rows for %2; every group counts an initiative once.")
                     .arg(counted(tally.rows), initiativesInWords(tally.initiatives));
    if (tally.endsFirst == 1)
        notes << Words::tr("For 1 initiative the sources give an end before the start; it is drawn "
                           "from its start and flagged.");
    else if (tally.endsFirst > 1)
        notes << Words::tr("For %1 initiatives the sources give an end before the start; they are "
                           "drawn from their start and flagged.")
                     .arg(counted(tally.endsFirst));
    return notes;
}

QString timelineYears(const Initiative &initiative)
{
    const auto &start = initiative.startYear;
    const auto &end = initiative.endYear;
    if (endsBeforeStart(initiative))
        return Words::tr("start %1, end %2 before the start").arg(*start).arg(*end);
    if (start && end)
        return *start == *end ? QString::number(*start)
                              : Words::tr("%1 to %2").arg(*start).arg(*end);
    if (start)
        return Words::tr("from %1, end not known").arg(*start);
    if (end)
        return Words::tr("until %1, start not known").arg(*end);
    return Words::tr("years not known");
}

QString timelineRowText(const Facts &facts, const Initiative &initiative)
{
    // Joined, not filled in: a title may hold anything, "%2" too.
    return initiative.title + Words::tr(": ", "between a title and what is told of it") +
           Words::tr("%1, %2; ").arg(timelineYears(initiative), statusName(initiative.status)) +
           sourceText(facts, initiative.source);
}

QString timelineGroupText(const TimelineGroup &group)
{
    const size_t unknown = group.count - group.known;
    const QString all = group.name + Words::tr(": ", "between a group and its count") +
                        initiativesInWords(group.whole);
    return unknown == 0 ? all
                        : all + Words::tr(", %1 of them with no start known").arg(counted(unknown));
}

} // namespace mitra
