// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberslope.h"

#include "models/domain/localname.h"
#include "models/series/assumptiontext.h"
#include "models/series/incolour.h"
#include "models/series/memberslopetext.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberSlope)
};

// The year that most second values are of, the later one of two; 0 of none.
int usualYearOf(const QList<SlopeLine> &lines)
{
    QMap<int, int> counts;
    for (const SlopeLine &line : lines)
        ++counts[line.row.latest->year];
    int usual = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= most) {
            usual = it.key();
            most = it.value();
        }
    }
    return usual;
}

QString secondHeadOf(const MemberSlope &slope)
{
    if (slope.secondYear)
        return QString::number(*slope.secondYear);
    if (slope.lines.isEmpty())
        return Words::tr("Each one's latest");
    const bool differ =
        std::any_of(slope.lines.begin(), slope.lines.end(), [&](const SlopeLine &line) {
            return line.row.latest->year != slope.usualYear;
        });
    return differ ? Words::tr("Latest: %1 unless named").arg(slope.usualYear)
                  : Words::tr("Latest: %1").arg(slope.usualYear);
}

// What the reader misses in the drawing, and why.
void addUnlined(MemberSlope &slope, const QList<MemberRow> &rows)
{
    QStringList neither;
    QStringList withoutFirst;
    QStringList withoutSecond;
    for (const MemberRow &row : rows) {
        slope.unlined += row;
        if (row.from)
            withoutSecond += row.name;
        else
            (row.latest ? withoutFirst : neither) += row.name;
    }
    const bool noneHasFirst = slope.lines.isEmpty() && withoutSecond.isEmpty();
    if (noneHasFirst && !withoutFirst.isEmpty())
        slope.notes += Words::tr("No member has a value for %1.").arg(slope.compareYear);
    else if (!withoutFirst.isEmpty())
        slope.notes += Words::tr("Not drawn, no value for %1: %2.")
                           .arg(slope.compareYear)
                           .arg(joined(withoutFirst));
    if (!withoutSecond.isEmpty())
        slope.notes += slope.secondYear ? Words::tr("Not drawn, no value for %1: %2.")
                                              .arg(*slope.secondYear)
                                              .arg(joined(withoutSecond))
                                        : Words::tr("Not drawn, no value after %1: %2.")
                                              .arg(slope.compareYear)
                                              .arg(joined(withoutSecond));
    if (!neither.isEmpty())
        slope.notes +=
            slope.secondYear
                ? Words::tr("Not drawn, no value for either year: %1.").arg(joined(neither))
                : Words::tr("Not drawn, no data: %1.").arg(joined(neither));
}

void addEstimates(MemberSlope &slope)
{
    QStringList first;
    QStringList second;
    for (const SlopeLine &line : std::as_const(slope.lines)) {
        if (line.isGroup)
            continue;
        if (line.row.fromStatus == ObservationStatus::Estimate)
            first += line.row.name;
        if (line.row.latestStatus == ObservationStatus::Estimate)
            second += line.row.name;
    }
    const auto drawn = std::count_if(slope.lines.begin(), slope.lines.end(),
                                     [](const SlopeLine &line) { return !line.isGroup; });
    const auto add = [&](const QStringList &names, const QString &when) {
        if (!names.isEmpty() && names.size() == drawn)
            slope.notes += Words::tr("All values of %1 are estimates.", "year").arg(when);
        else if (!names.isEmpty())
            slope.notes +=
                Words::tr("Estimates of %1: %2.", "year, members").arg(when, joined(names));
    };
    add(first, slope.firstHead);
    add(second,
        slope.secondYear ? QString::number(*slope.secondYear) : Words::tr("the latest year"));
}

// Of the notes of the comparison those on the target and the computed groups hold here too.
void addNotes(MemberSlope &slope, const Facts &facts, const ProgressRequest &request,
              const MembersComparison &comparison, const QList<MemberRow> &unlinedMembers)
{
    if (slope.target)
        slope.notes += targetNotes(facts, slope.indicator, *slope.target);
    slope.notes += targetAssumptionNotes(request, slope.unit);
    addUnlined(slope, unlinedMembers);
    int first = 0;
    int last = 0;
    for (const SlopeLine &line : std::as_const(slope.lines)) {
        const int year = line.row.latest->year;
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    if (first != last)
        slope.notes += Words::tr("The latest years differ, from %1 to %2, so a line's steepness is "
                                 "not its pace.")
                           .arg(first)
                           .arg(last);
    addEstimates(slope);
    slope.notes += comparison.groupNotes;
}

} // namespace

MemberSlope makeMemberSlope(const Facts &facts, const ProgressRequest &request)
{
    const MembersComparison comparison = compareMembers(facts, request);
    MemberSlope slope;
    slope.indicator = request.indicator;
    slope.unit = comparison.unit;
    slope.compareYear = request.compareYear;
    slope.secondYear = request.secondYear;
    slope.firstHead = QString::number(request.compareYear);
    slope.secondHead =
        request.secondYear ? QString::number(*request.secondYear) : Words::tr("each one's latest");
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator) {
        slope.title = comparison.title;
        slope.sentence = comparison.sentence;
        return slope;
    }
    slope.isComparable = isComparable(slope.unit);
    slope.target = comparison.target;
    slope.coloured = economiesInColour(facts, request);
    slope.subtitle = Words::tr("%1, %2 \u00b7 %3 and %4", "measure, unit, first and second year")
                         .arg(localText(indicator->name), unitText(slope.unit), slope.firstHead,
                              request.secondYear ? QString::number(*request.secondYear)
                                                 : Words::tr("each one's latest year"));
    slope.sources = comparison.sources;
    if (!slope.isComparable) {
        slope.unlined = comparison.rows;
        slope.title = comparison.title;
        slope.sentence = comparison.sentence;
        return slope;
    }

    const auto line = [](const MemberRow &row, bool isGroup) {
        return SlopeLine{row, row.latest->value - row.from->value, isGroup, false};
    };
    QList<MemberRow> unlined;
    for (const MemberRow &row : comparison.rows) {
        if (hasBothYears(row))
            slope.lines += line(row, false);
        else
            unlined += row;
    }
    std::stable_sort(slope.lines.begin(), slope.lines.end(),
                     [](const SlopeLine &a, const SlopeLine &b) {
                         return a.row.latest->value > b.row.latest->value;
                     });
    slope.title = slopeTitle(slope, int(comparison.rows.size()), indicator->direction);
    for (const MemberRow &row : comparison.groups) {
        if (hasBothYears(row))
            slope.lines += line(row, true);
    }
    slope.usualYear = usualYearOf(slope.lines);
    slope.secondHead = secondHeadOf(slope);
    addNotes(slope, facts, request, comparison, unlined);
    for (const MemberRow &row : comparison.groups) {
        if (!hasBothYears(row))
            slope.unlined += row;
    }
    slope.sentence = slopeSentence(slope, localText(indicator->name));
    return slope;
}

} // namespace mitra
