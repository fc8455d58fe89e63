// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberranking.h"

#include "models/domain/localname.h"
#include "models/series/incolour.h"
#include "models/series/memberscomparisontext.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberRanking)
};

constexpr qsizetype mostNames = 3;

// Standard competition ranking: one more than the number of those that are better (1, 2, 2, 4).
int rankOf(double value, const QList<double> &all, Direction direction)
{
    return 1 + int(std::count_if(all.begin(), all.end(), [&](double other) {
               return direction == Direction::Higher ? other > value : other < value;
           }));
}

void rank(MemberRanking &ranking, Direction direction)
{
    QList<double> values;
    QList<double> before;
    QList<double> after;
    for (const RankedMember &member : std::as_const(ranking.members)) {
        if (member.row.latest)
            values += member.row.latest->value;
        if (hasBothYears(member.row)) {
            before += member.row.from->value;
            after += member.row.latest->value;
        }
    }
    for (RankedMember &member : ranking.members) {
        if (member.row.latest)
            member.rank = rankOf(member.row.latest->value, values, direction);
        if (hasBothYears(member.row) && before.size() > 1)
            member.moved = rankOf(member.row.from->value, before, direction) -
                           rankOf(member.row.latest->value, after, direction);
    }
}

QString namesOf(const QList<RankedMember> &members)
{
    QStringList names;
    for (const RankedMember &member : members)
        names += member.row.name;
    return joined(names);
}

template <typename Keep>
QList<RankedMember> thoseOf(const MemberRanking &ranking, Keep keep)
{
    QList<RankedMember> kept;
    std::copy_if(ranking.members.begin(), ranking.members.end(), std::back_inserter(kept), keep);
    return kept;
}

QString firstWords(const MemberRanking &ranking)
{
    const QList<RankedMember> first =
        thoseOf(ranking, [](const RankedMember &member) { return member.rank == 1; });
    if (first.size() == 1)
        return Words::tr("%1 ranks first").arg(first.first().row.name);
    return first.size() <= mostNames ? Words::tr("%1 share first place").arg(namesOf(first))
                                     : Words::tr("%1 members share first place").arg(first.size());
}

QString placesText(int places)
{
    return places == 1 ? Words::tr("1 place") : Words::tr("%1 places").arg(places);
}

// "Malaysia ranks first; Cambodia moved up most since 2015, by 3 places"; empty when nobody did.
QString firstAndClimbWords(const MemberRanking &ranking)
{
    int most = 0;
    for (const RankedMember &member : ranking.members)
        most = std::max(most, member.moved.value_or(0));
    if (most == 0)
        return {};
    const QString first = firstWords(ranking);
    const QList<RankedMember> climbed =
        thoseOf(ranking, [&](const RankedMember &member) { return member.moved == most; });
    if (climbed.size() > 1)
        return Words::tr("%1; %2 moved up most since %3, by %4 each",
                         "who is first; members, year, places")
            .arg(first, climbed.size() <= mostNames ? namesOf(climbed)
                                                    : Words::tr("%1 members").arg(climbed.size()))
            .arg(ranking.compareYear)
            .arg(placesText(most));
    const RankedMember &climber = climbed.first();
    const bool isFirst = climber.rank == 1 && ranking.members.value(1).rank != 1;
    const QString who =
        isFirst ? Words::tr("%1 and moved up most since %2, by %3", "who is first, year, places")
                      .arg(first)
                : Words::tr("%1; %2 moved up most since %3, by %4",
                            "who is first; member, year, places")
                      .arg(first, climber.row.name);
    return who.arg(ranking.compareYear).arg(placesText(most));
}

// "Malaysia ranks first and Cambodia last"; where places are shared, in two parts.
QString firstAndLastWords(const MemberRanking &ranking)
{
    int lowest = 0;
    for (const RankedMember &member : ranking.members)
        lowest = std::max(lowest, member.rank);
    const QList<RankedMember> first =
        thoseOf(ranking, [](const RankedMember &member) { return member.rank == 1; });
    const QList<RankedMember> last =
        thoseOf(ranking, [&](const RankedMember &member) { return member.rank == lowest; });
    if (first.size() == 1 && last.size() == 1)
        return Words::tr("%1 ranks first and %2 last")
            .arg(first.first().row.name, last.first().row.name);
    const QString lastText = last.size() == 1 ? Words::tr("%1 is last").arg(last.first().row.name)
                             : last.size() <= mostNames
                                 ? Words::tr("%1 share the last place").arg(namesOf(last))
                                 : Words::tr("%1 members share the last place").arg(last.size());
    return Words::tr("%1; %2", "who is first; who is last").arg(firstWords(ranking), lastText);
}

QString titleOf(const MemberRanking &ranking, const MembersComparison &comparison)
{
    const QList<RankedMember> known =
        thoseOf(ranking, [](const RankedMember &member) { return member.row.latest.has_value(); });
    if (known.isEmpty())
        return comparison.title;
    if (!ranking.isComparable)
        return known.size() == 1
                   ? Words::tr("1 member states a value, in its own currency: no ranking")
                   : Words::tr("%1 members state a value, each in its own currency: no ranking")
                         .arg(known.size());
    const auto inYear = [&](const QString &finding) {
        return ranking.secondYear
                   ? Words::tr("In %1, %2", "year, finding").arg(*ranking.secondYear).arg(finding)
                   : finding;
    };
    if (known.size() == 1)
        return Words::tr("No ranking, because only one member has a value: %1 %2 (%3)",
                         "member, value, year")
            .arg(known.first().row.name,
                 valueText(known.first().row.latest->value, ranking.unit, QLocale()))
            .arg(known.first().row.latest->year);
    const QString target = targetFinding(comparison);
    const bool allAlike = known.last().rank == 1;
    const QString first =
        allAlike ? Words::tr("all %1 members with data share first place").arg(known.size())
                 : firstWords(ranking);
    QString finding;
    if (!target.isEmpty()) {
        finding = Words::tr("%1; %2", "who is first; how many have reached the target")
                      .arg(first, inSentence(target));
    } else if (allAlike) {
        finding = first;
    } else {
        finding = firstAndClimbWords(ranking);
        if (finding.isEmpty())
            finding = firstAndLastWords(ranking);
    }
    finding = inYear(finding);
    finding.front() = finding.front().toUpper();
    return finding;
}

void addNotes(MemberRanking &ranking, const MembersComparison &comparison)
{
    ranking.notes = comparison.notes;
    if (!ranking.isComparable)
        ranking.notes.prepend(Words::tr("The values are amounts in national currencies. One is not "
                                        "more or less than another, so they are listed by name and "
                                        "not ranked."));
    if (!ranking.isRanked)
        return;
    const auto both =
        std::count_if(ranking.members.begin(), ranking.members.end(),
                      [](const RankedMember &member) { return member.moved.has_value(); });
    if (both > 0)
        ranking.notes +=
            Words::tr("Change of rank since %1: among the %2 members with a value in both years.")
                .arg(ranking.compareYear)
                .arg(both);
    if (!ranking.groups.isEmpty())
        ranking.notes += Words::tr("Groups stand outside the ranking.");
}

QString sentenceOf(const MemberRanking &ranking, const QString &measure)
{
    QStringList spoken;
    for (const RankedMember &member : ranking.members) {
        if (!member.row.latest)
            continue;
        const QString value = valueText(member.row.latest->value, ranking.unit, QLocale());
        spoken += member.rank > 0 ? Words::tr("%1. %2, %3 (%4)", "rank, member, value, year")
                                        .arg(QString::number(member.rank), member.row.name, value)
                                        .arg(member.row.latest->year)
                                  : Words::tr("%1, %2 (%3)", "member, value, year")
                                        .arg(member.row.name, value)
                                        .arg(member.row.latest->year);
    }
    return spokenFigure(measure, ranking.title, spoken, ranking.notes);
}

} // namespace

MemberRanking rankMembers(const Facts &facts, const ProgressRequest &request)
{
    const MembersComparison comparison = compareMembers(facts, request);
    MemberRanking ranking;
    ranking.indicator = request.indicator;
    ranking.unit = comparison.unit;
    ranking.compareYear = request.compareYear;
    ranking.secondYear = request.secondYear;
    ranking.sources = comparison.sources;
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator) {
        ranking.isRanked = false;
        ranking.title = comparison.title;
        ranking.sentence = comparison.sentence;
        return ranking;
    }
    int known = 0;
    for (const MemberRow &row : comparison.rows) {
        ranking.members += RankedMember{row, 0, {}};
        known += row.latest.has_value();
    }
    ranking.groups = comparison.groups;
    ranking.coloured = economiesInColour(facts, request);
    ranking.isComparable = isComparable(ranking.unit);
    ranking.isRanked = ranking.isComparable && known > 1;
    if (ranking.isComparable)
        ranking.target = comparison.target;
    if (ranking.isRanked)
        rank(ranking, comparison.direction);
    ranking.title = titleOf(ranking, comparison);
    ranking.subtitle = Words::tr("%1, %2 \u00b7 %3", "measure, unit, year")
                           .arg(localText(indicator->name), unitText(ranking.unit),
                                request.secondYear ? QString::number(*request.secondYear)
                                                   : Words::tr("each one's latest year"));
    addNotes(ranking, comparison);
    ranking.sentence = sentenceOf(ranking, localText(indicator->name));
    return ranking;
}

} // namespace mitra
