// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/finding.h"

#include "models/series/numbers.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Finding)
};

QString inYear(const YearValue &at, const QString &unit)
{
    return Words::tr("%1 in %2", "a value in a year")
        .arg(valueText(at.value, unit, QLocale()))
        .arg(at.year);
}

// "74.8% in 2023, up from 60.1% in 2020".
QString development(const YearValue &base, const YearValue &latest, const QString &unit)
{
    const QString now = inYear(latest, unit);
    if (base.year >= latest.year)
        return Words::tr("%1, the only value").arg(now);
    const QString then = inYear(base, unit);
    if (valueText(base.value, unit, QLocale()) == valueText(latest.value, unit, QLocale()))
        return Words::tr("%1, as in %2").arg(now).arg(base.year);
    if (unit == QLatin1String("rank")) // up the table is down in number: say neither
        return Words::tr("%1, after %2").arg(now, then);
    return latest.value > base.value ? Words::tr("%1, up from %2").arg(now, then)
                                     : Words::tr("%1, down from %2").arg(now, then);
}

// "members range from 34% (Timor-Leste, 2020) to 98% (Malaysia, 2024)"; empty without members.
QString memberRange(const Trajectory &trajectory, const Facts &facts)
{
    struct Latest {
        QString name;
        YearValue at;
    };
    QList<Latest> members;
    for (const EconomySeries &series : trajectory.series) {
        const Economy *economy = facts.find(series.economy);
        if (economy && economy->kind == EconomyKind::Member && !series.observed.isEmpty())
            members.append({series.name, series.observed.last().points.last()});
    }
    if (members.isEmpty())
        return {};
    if (!isComparable(trajectory.unit))
        return Words::tr("members count in their own currencies, which are not compared");
    const auto [low, high] =
        std::minmax_element(members.begin(), members.end(), [](const Latest &a, const Latest &b) {
            return a.at.value < b.at.value;
        });
    const auto text = [&](const Latest &member) {
        return Words::tr("%1 (%2, %3)", "value, member, year")
            .arg(valueText(member.at.value, trajectory.unit, QLocale()), member.name)
            .arg(member.at.year);
    };
    if (members.size() == 1)
        return Words::tr("the only member with a value stands at %1").arg(text(members.first()));
    return Words::tr("members range from %1 to %2").arg(text(*low), text(*high));
}

// What the judged series says when nobody has observed anything yet; empty when it says nothing.
QString projectionsOnly(const Trajectory &trajectory)
{
    const EconomySeries *series = seriesOf(trajectory, trajectory.judged);
    if (!series || series->points.isEmpty() || !series->observed.isEmpty())
        return {};
    const SeriesPoint &last = series->points.last();
    const QString value = valueText(last.at.value, trajectory.unit, QLocale());
    return series->points.size() == 1
               ? Words::tr("one projection for %1, %2 (%3), and no observed value")
                     .arg(series->name, value)
                     .arg(last.at.year)
               : Words::tr("%1 projections for %2, the last %3 (%4), and no observed value")
                     .arg(series->points.size())
                     .arg(series->name, value)
                     .arg(last.at.year);
}

QString standing(const Assessment &a, const TargetMark &target, const QString &unit)
{
    const QString goal = targetPhrase(target, unit);
    switch (a.verdict) {
    case Verdict::NewlyMet:
        return Words::tr("has reached %1").arg(goal);
    case Verdict::MetKept:
        return Words::tr("meets %1, as it did in %2").arg(goal).arg(a.question.base->year);
    case Verdict::MetWrongWay:
        return Words::tr("meets %1, but is moving the wrong way").arg(goal);
    case Verdict::WasMetNowMissed:
        return Words::tr("met %1 in %2, but misses it now").arg(goal).arg(a.question.base->year);
    case Verdict::OnTrack:
        // Between 95 and 100 % of the path counts as on track, yet it is not ahead of it.
        if (std::abs(*a.ratio - 1) < 1e-9)
            return Words::tr("on the straight path to %1").arg(goal);
        return *a.ratio > 1 ? Words::tr("ahead of the straight path to %1").arg(goal)
                            : Words::tr("just short of the straight path to %1").arg(goal);
    case Verdict::FasterNeeded:
        return Words::tr("behind the straight path to %1").arg(goal);
    case Verdict::Stalled:
        return a.question.latest->value == a.question.base->value
                   ? Words::tr("no movement towards %1 since %2")
                         .arg(goal)
                         .arg(a.question.base->year)
                   : Words::tr("far behind the straight path to %1").arg(goal);
    case Verdict::Away:
        return Words::tr("moving away from %1").arg(goal);
    case Verdict::CannotBeAssessed:
        break;
    }
    return {};
}

// "the 2030 goal of 30% is ASEAN's, not its own", for a member whose measure is read against a goal
// that is stated for all of them together; empty for anything else.
QString goalOfTheGroup(const Facts &facts, const Trajectory &trajectory)
{
    const Economy *judged = facts.find(trajectory.judged);
    if (!trajectory.target || trajectory.target->origin != TargetOrigin::Proxy || !judged ||
        judged->kind != EconomyKind::Member)
        return {};
    for (const GoalProxy &proxy : facts.goalProxies()) {
        const Target *target = facts.target(proxy.goal);
        if (proxy.indicator == trajectory.indicator && target)
            return Words::tr("the %1 goal of %2 is %3's, not its own")
                .arg(target->year)
                .arg(valueText(target->value, target->unit, QLocale()),
                     economyName(facts, groupOf(facts)));
    }
    return {};
}

// The group was asked for, by name or by default, and has no observed value.
bool lacksGroupValue(const Facts &facts, const ProgressRequest &request,
                     const Trajectory &trajectory)
{
    const EconomyId group = groupOf(facts);
    if (group.isEmpty() || (!request.economy.isEmpty() && request.economy != group))
        return false;
    return std::none_of(trajectory.series.begin(), trajectory.series.end(),
                        [&](const EconomySeries &series) {
                            return series.economy == group && !series.observed.isEmpty();
                        });
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace

QString findingTitle(const Facts &facts, const ProgressRequest &request,
                     const Trajectory &trajectory)
{
    const QString measure = indicatorName(facts, trajectory.indicator);
    const QString range = memberRange(trajectory, facts);
    const auto titled = [&](const QString &finding) {
        return Words::tr("%1: %2", "measure: finding").arg(measure, finding);
    };
    if (trajectory.judged.isEmpty() || lacksGroupValue(facts, request, trajectory)) {
        const QString group = economyName(facts, groupOf(facts));
        if (!range.isEmpty())
            return titled(Words::tr("no value for %1; %2").arg(group, range));
        const QString projected = projectionsOnly(trajectory);
        return titled(projected.isEmpty() ? Words::tr("no data") : projected);
    }

    const QString name = economyName(facts, trajectory.judged);
    const Assessment &a = trajectory.assessment;
    if (!a.question.latest && !projectionsOnly(trajectory).isEmpty())
        return titled(projectionsOnly(trajectory));
    if (!a.question.latest)
        return range.isEmpty() ? titled(Words::tr("no value for %1").arg(name))
                               : titled(Words::tr("no value for %1; %2").arg(name, range));
    const QString foreign = goalOfTheGroup(facts, trajectory);
    if (!foreign.isEmpty())
        return Words::tr("%1, %2: %3; %4", "measure, place: value in year; whose goal it is")
            .arg(measure, name, inYear(*a.question.latest, trajectory.unit), foreign);
    if (trajectory.target && a.verdict != Verdict::CannotBeAssessed)
        return Words::tr("%1, %2: %3", "measure, place: finding")
            .arg(measure, name, standing(a, *trajectory.target, trajectory.unit));
    if (a.obstacle == Obstacle::TargetYearPassed)
        return Words::tr("%1, %2: missed %3 (%4)", "measure, place, target, value in year")
            .arg(measure, name, targetPhrase(*trajectory.target, trajectory.unit),
                 inYear(*a.question.latest, trajectory.unit));
    const QString now = a.question.base
                            ? development(*a.question.base, *a.question.latest, trajectory.unit)
                            : inYear(*a.question.latest, trajectory.unit);
    return Words::tr("%1: %2 at %3", "measure: place at value").arg(measure, name, now);
}

QString findingSentence(const Facts &facts, const ProgressRequest &request,
                        const Trajectory &trajectory)
{
    QStringList sentences = {findingTitle(facts, request, trajectory) + QLatin1Char('.')};
    const Assessment &a = trajectory.assessment;
    if (a.question.latest) {
        const QString name = economyName(facts, trajectory.judged);
        const bool told = !lacksGroupValue(facts, request, trajectory) &&
                          a.verdict == Verdict::CannotBeAssessed &&
                          a.obstacle != Obstacle::TargetYearPassed &&
                          goalOfTheGroup(facts, trajectory).isEmpty();
        if (!told)
            sentences +=
                Words::tr("%1: %2.", "place: development")
                    .arg(name, a.question.base ? development(*a.question.base, *a.question.latest,
                                                             trajectory.unit)
                                               : inYear(*a.question.latest, trajectory.unit));
    }
    sentences += sentenceCase(verdictText(trajectory)) + QLatin1Char('.');
    if (a.shareOfWay && a.shareOfTime)
        sentences +=
            Words::tr("%1 of the way in %2 of the time.")
                .arg(valueText(*a.shareOfWay * 100, QStringLiteral("percent"), QLocale()),
                     valueText(*a.shareOfTime * 100, QStringLiteral("percent"), QLocale()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace mitra
