// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/milestonestate.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MilestoneState)
};

QDate lastDay(const PartialDate &date)
{
    if (date.hasDay())
        return date.firstDay();
    return date.hasMonth() ? date.firstDay().addMonths(1).addDays(-1)
                           : date.firstDay().addYears(1).addDays(-1);
}

} // namespace

MilestoneState milestoneState(const PartialDate &date, QDate asOf)
{
    if (date.firstDay() > asOf)
        return MilestoneState::Planned;
    return lastDay(date) <= asOf ? MilestoneState::Past : MilestoneState::Open;
}

QString milestoneStateText(const PartialDate &date, MilestoneState state)
{
    switch (state) {
    case MilestoneState::Planned:
        return Words::tr("planned");
    case MilestoneState::Open:
        return date.hasMonth() ? Words::tr("this month") : Words::tr("this year");
    case MilestoneState::Past:
        break;
    }
    return {};
}

QString milestoneText(const Milestone &milestone, QDate asOf)
{
    const QString date = milestone.date.toText(QLocale());
    const QString state = milestoneStateText(milestone.date, milestoneState(milestone.date, asOf));
    return state.isEmpty() ? Words::tr("%1: %2").arg(date, milestone.title)
                           : Words::tr("%1 (%2): %3").arg(date, state, milestone.title);
}

Shape milestoneShape(MilestoneState state)
{
    return state == MilestoneState::Past
               ? Shape::FilledCircle
               : (state == MilestoneState::Open ? Shape::HalfCircle : Shape::HollowCircle);
}

} // namespace mitra
