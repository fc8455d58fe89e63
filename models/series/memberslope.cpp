// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberslope.h"

#include "models/series/assumptiontext.h"
#include "models/series/incolour.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberSlope)
};

// Differences of decimal numbers that read alike differ in their last digits.
bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

// What a member did, in the words that suit the measure: a better world rank is a smaller number,
// so "rose" would be read the wrong way.
enum class Way { Better, Worse };

QString didMove(Way way, const MemberSlope &slope, Direction direction)
{
    if (slope.unit == QLatin1String("rank"))
        return way == Way::Better ? Words::tr("moved up") : Words::tr("moved down");
    return (way == Way::Better) == (direction == Direction::Higher) ? Words::tr("rose")
                                                                    : Words::tr("fell");
}

QString spanWords(const MemberSlope &slope)
{
    std::optional<int> year = slope.secondYear;
    for (const SlopeLine &line : slope.lines) {
        if (line.isGroup)
            continue;
        if (year && *year != line.row.latest->year)
            return Words::tr("between %1 and each one's latest year").arg(slope.compareYear);
        year = line.row.latest->year;
    }
    return Words::tr("between %1 and %2").arg(slope.compareYear).arg(year.value_or(0));
}

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

QString emptyTitle(const MemberSlope &slope)
{
    if (slope.secondYear && *slope.secondYear <= slope.compareYear)
        return Words::tr("Nothing to compare: %1 is not later than %2")
            .arg(*slope.secondYear)
            .arg(slope.compareYear);
    return slope.secondYear
               ? Words::tr("No member has a value for both %1 and %2")
                     .arg(slope.compareYear)
                     .arg(*slope.secondYear)
               : Words::tr("No member has a value for %1 and a later one").arg(slope.compareYear);
}

// Those whose change is the largest one way; `gain` turns a change so that better is positive.
QList<SlopeLine *> farthest(QList<SlopeLine *> members, double gain, Way way)
{
    const double turned = way == Way::Better ? gain : -gain;
    double most = 0;
    for (const SlopeLine *line : std::as_const(members))
        most = std::max(most, turned * line->change);
    members.removeIf([&](const SlopeLine *line) {
        return turned * line->change <= 0 || !isSame(turned * line->change, most);
    });
    return members;
}

// "Cambodia rose most, by 61.9 points"; of several that did alike, how many.
QString mostWords(const QList<SlopeLine *> &most, const QString &did, const QString &unit)
{
    constexpr int mostNames = 3;
    const QString size = distanceText(most.first()->change, unit, QLocale());
    if (most.size() == 1)
        return Words::tr("%1 %2 most, by %3", "member, rose or fell, difference")
            .arg(most.first()->row.name, did, size);
    if (most.size() > mostNames)
        return Words::tr("%1 of them %2 most, by %3 each").arg(most.size()).arg(did, size);
    QStringList names;
    for (const SlopeLine *line : most)
        names += line->row.name;
    return Words::tr("%1 %2 most, by %3 each").arg(joined(names), did, size);
}

QString titleOf(MemberSlope &slope, int members, Direction direction)
{
    QList<SlopeLine *> known;
    for (SlopeLine &line : slope.lines) {
        if (!line.isGroup)
            known += &line;
    }
    if (known.isEmpty())
        return emptyTitle(slope);
    const double gain = direction == Direction::Higher ? 1 : -1;
    const QString span = spanWords(slope);
    const QString better = didMove(Way::Better, slope, direction);
    const QString worse = didMove(Way::Worse, slope, direction);
    if (known.size() == 1) {
        SlopeLine *only = known.first();
        only->isNamed = true;
        if (only->change == 0)
            return Words::tr("The only member with both values, %1, did not move %2")
                .arg(only->row.name, span);
        return Words::tr("The only member with both values, %1, %2 by %3 %4",
                         "member, rose or fell, difference, between two years")
            .arg(only->row.name, gain * only->change > 0 ? better : worse,
                 distanceText(only->change, slope.unit, QLocale()), span);
    }
    // A member without both values is not one that stood still, so the title says of how many.
    const QString among = known.size() == members
                              ? Words::tr("%1 members").arg(members)
                              : Words::tr("%1 members with both values").arg(known.size());
    const auto gained = std::count_if(
        known.begin(), known.end(), [&](const SlopeLine *line) { return gain * line->change > 0; });
    QList<SlopeLine *> most = farthest(known, gain, gained > 0 ? Way::Better : Way::Worse);
    for (SlopeLine *line : std::as_const(most))
        line->isNamed = most.size() <= 3;
    if (gained == 0) {
        const QString none =
            Words::tr("None of %1 %2 %3", "members, rose or fell, between two years")
                .arg(among, better, span);
        return most.isEmpty() ? Words::tr("None of %1 moved %2").arg(among, span)
                              : Words::tr("%1; %2").arg(none, mostWords(most, worse, slope.unit));
    }
    if (gained == 1)
        return Words::tr("1 of %1 %2 %3: %4, by %5",
                         "members, rose or fell, between two years, member, difference")
            .arg(among, better, span, most.first()->row.name,
                 distanceText(most.first()->change, slope.unit, QLocale()));
    const QString count =
        gained == known.size()
            ? Words::tr("All %1 %2 %3", "members, rose or fell, between two years")
                  .arg(among, better, span)
            : Words::tr("%1 of %2 %3 %4", "count, members, rose or fell, between two years")
                  .arg(gained)
                  .arg(among, better, span);
    return Words::tr("%1; %2").arg(count, mostWords(most, better, slope.unit));
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
    const auto add = [&](const QStringList &names, const QString &head) {
        if (!names.isEmpty())
            slope.notes +=
                Words::tr("Estimates, %1: %2.", "year, members").arg(head, joined(names));
    };
    add(first, slope.firstHead);
    add(second, slope.secondYear ? QString::number(*slope.secondYear) : Words::tr("latest year"));
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

QString sentenceOf(const MemberSlope &slope, const QString &measure)
{
    QStringList spoken;
    for (const SlopeLine &line : slope.lines)
        spoken += Words::tr("%1 from %2 to %3 (%4)", "member, two values, year of the second")
                      .arg(line.row.name, valueText(line.row.from->value, slope.unit, QLocale()),
                           valueText(line.row.latest->value, slope.unit, QLocale()))
                      .arg(line.row.latest->year);
    return spokenFigure(measure, slope.title, spoken, slope.notes);
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
                         .arg(indicator->name, unitText(slope.unit), slope.firstHead,
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
    slope.title = titleOf(slope, int(comparison.rows.size()), indicator->direction);
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
    slope.sentence = sentenceOf(slope, indicator->name);
    return slope;
}

} // namespace mitra
