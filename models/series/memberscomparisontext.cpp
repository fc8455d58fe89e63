// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberscomparisontext.h"

#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MembersComparison)
};

// "Within reach" of a percentage target, in points. Ours.
constexpr double nearPoints = 15;

QString at(const MemberRow &row, const QString &unit)
{
    return Words::tr("%1 %2 (%3)", "member, value, year")
        .arg(row.name, valueText(row.latest->value, unit, QLocale()))
        .arg(row.latest->year);
}

QString targetTitle(const QList<MemberRow> &withData, int members, const TargetMark &target,
                    const QString &unit)
{
    const QString goal = targetPhrase(target, unit);
    const auto count = [&](double most) {
        return int(std::count_if(withData.begin(), withData.end(),
                                 [&](const MemberRow &row) { return *row.toTarget <= most; }));
    };
    const int known = int(withData.size());
    // A member without data is not a member that misses, so the title says of how many it speaks.
    const QString among = known == members
                              ? Words::tr("%1 members").arg(members)
                              : (known == 1 ? Words::tr("1 member with data")
                                            : Words::tr("%1 members with data").arg(known));
    const QString points = QLocale().toString(nearPoints, 'f', 0);
    const int met = count(0);
    if (isPercent(unit)) {
        // Those that have reached it are counted apart: a member far beyond it is not near it.
        const int near = count(nearPoints) - met;
        if (met > 0) {
            const QString reached =
                met == 1 ? Words::tr("1 of %1 has reached %2").arg(among, goal)
                         : Words::tr("%1 of %2 have reached %3").arg(met).arg(among, goal);
            if (met == known)
                return reached;
            if (near == 0)
                return Words::tr("%1; no other is within %2 points").arg(reached, points);
            return near == 1 ? Words::tr("%1; 1 more is within %2 points").arg(reached, points)
                             : Words::tr("%1; %2 more are within %3 points")
                                   .arg(reached)
                                   .arg(near)
                                   .arg(points);
        }
        if (near == 0)
            return known == members
                       ? Words::tr("No member is within %1 points of %2").arg(points, goal)
                       : Words::tr("No member with data is within %1 points of %2")
                             .arg(points, goal);
        return near == 1 ? Words::tr("1 of %1 is within %2 points of %3").arg(among, points, goal)
                         : Words::tr("%1 of %2 are within %3 points of %4")
                               .arg(near)
                               .arg(among, points, goal);
    }
    if (met == 0)
        return Words::tr("No member meets %1; nearest: %2").arg(goal, at(withData.first(), unit));
    return met == 1 ? Words::tr("1 of %1 meets %2").arg(among, goal)
                    : Words::tr("%1 of %2 meet %3").arg(met).arg(among, goal);
}

QString plainTitle(const QList<MemberRow> &withData, const QString &unit, Direction direction)
{
    const QString first = at(withData.first(), unit);
    if (withData.size() == 1)
        return Words::tr("Only one member has data: %1").arg(first);
    if (!isComparable(unit))
        return Words::tr("%1 members state a value, each in its own currency: not compared")
            .arg(withData.size());
    const QString last = at(withData.last(), unit);
    if (withData.first().latest->value == withData.last().latest->value)
        return Words::tr("All members with data stand at %1")
            .arg(valueText(withData.first().latest->value, unit, QLocale()));
    if (unit == QLatin1String("rank"))
        return Words::tr("Best: %1; last: %2").arg(first, last);
    return direction == Direction::Higher ? Words::tr("Highest: %1; lowest: %2").arg(first, last)
                                          : Words::tr("Lowest: %1; highest: %2").arg(first, last);
}

QString withoutDataNote(const QStringList &names, std::optional<int> year)
{
    if (year)
        return Words::tr("No value for %1: %2.").arg(*year).arg(joined(names));
    return names.size() == 1
               ? Words::tr("1 member has no data: %1.").arg(names.first())
               : Words::tr("%1 members have no data: %2.").arg(names.size()).arg(joined(names));
}

QList<MemberRow> withDataOf(const MembersComparison &comparison)
{
    QList<MemberRow> withData = comparison.rows;
    withData.removeIf([](const MemberRow &row) { return !row.latest; });
    return withData;
}

} // namespace

QString targetFinding(const MembersComparison &comparison)
{
    const QList<MemberRow> withData = withDataOf(comparison);
    if (!comparison.target || withData.isEmpty())
        return {};
    return targetTitle(withData, int(comparison.rows.size()), *comparison.target, comparison.unit);
}

QString comparisonTitle(const MembersComparison &comparison)
{
    const QList<MemberRow> withData = withDataOf(comparison);
    const std::optional<int> year = comparison.secondYear;
    if (withData.isEmpty())
        return year ? Words::tr("No member has a value for %1").arg(*year)
                    : Words::tr("No member has data on this measure");
    const QString finding = comparison.target
                                ? targetFinding(comparison)
                                : plainTitle(withData, comparison.unit, comparison.direction);
    return year ? Words::tr("In %1: %2", "year, finding").arg(*year).arg(finding) : finding;
}

QStringList comparisonNotes(const MembersComparison &comparison, const Facts &facts,
                            const ProgressRequest &request)
{
    QStringList notes;
    QStringList withoutData;
    QStringList withoutFrom;
    QStringList estimates;
    int first = 0;
    int last = 0;
    for (const MemberRow &row : comparison.rows) {
        if (!row.latest) {
            withoutData += row.name;
            continue;
        }
        if (!row.from)
            withoutFrom += row.name;
        if (row.latestStatus == ObservationStatus::Estimate)
            estimates += row.name;
        first = first == 0 ? row.latest->year : std::min(first, row.latest->year);
        last = std::max(last, row.latest->year);
    }
    if (comparison.target)
        notes += targetNotes(facts, comparison.indicator, *comparison.target);
    notes += targetAssumptionNotes(request, comparison.unit);
    if (!withoutData.isEmpty() && withoutData.size() < comparison.rows.size())
        notes += withoutDataNote(withoutData, comparison.secondYear);
    const bool noneFrom = std::none_of(comparison.rows.begin(), comparison.rows.end(),
                                       [](const MemberRow &row) { return row.from.has_value(); });
    if (!withoutFrom.isEmpty() && noneFrom)
        notes += Words::tr("No member has a value for %1.").arg(comparison.compareYear);
    else if (!withoutFrom.isEmpty())
        notes +=
            Words::tr("No value for %1: %2.").arg(comparison.compareYear).arg(joined(withoutFrom));
    if (first != last)
        notes += Words::tr("The latest years differ, from %1 to %2.").arg(first).arg(last);
    if (!estimates.isEmpty() && comparison.secondYear)
        notes += estimates.size() == 1 ? Words::tr("The value of %1 for %2 is an estimate.")
                                             .arg(estimates.first())
                                             .arg(*comparison.secondYear)
                                       : Words::tr("The values of %1 for %2 are estimates.")
                                             .arg(joined(estimates))
                                             .arg(*comparison.secondYear);
    else if (!estimates.isEmpty())
        notes += estimates.size() == 1
                     ? Words::tr("The latest value of %1 is an estimate.").arg(estimates.first())
                     : Words::tr("The latest values of %1 are estimates.").arg(joined(estimates));
    return notes;
}

QString comparisonSentence(const MembersComparison &comparison, const QString &measure)
{
    QStringList spoken;
    for (const QList<MemberRow> &rows : {comparison.rows, comparison.groups}) {
        for (const MemberRow &row : rows) {
            if (row.latest)
                spoken += at(row, comparison.unit);
        }
    }
    return spokenFigure(measure, comparison.title, spoken, comparison.notes);
}

} // namespace mitra
