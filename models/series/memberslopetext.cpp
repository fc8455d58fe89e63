// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberslopetext.h"

#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>

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

} // namespace

QString slopeTitle(MemberSlope &slope, int members, Direction direction)
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

QString slopeSentence(const MemberSlope &slope, const QString &measure)
{
    QStringList spoken;
    for (const SlopeLine &line : slope.lines)
        spoken += Words::tr("%1 from %2 to %3 (%4)", "member, two values, year of the second")
                      .arg(line.row.name, valueText(line.row.from->value, slope.unit, QLocale()),
                           valueText(line.row.latest->value, slope.unit, QLocale()))
                      .arg(line.row.latest->year);
    QString sentence = QStringLiteral("%1: %2.").arg(measure, slope.title);
    if (!spoken.isEmpty())
        sentence += QStringLiteral(" %1.").arg(spoken.join(QStringLiteral("; ")));
    for (const QString &note : slope.notes)
        sentence += QLatin1Char(' ') + note;
    return sentence;
}

} // namespace mitra
