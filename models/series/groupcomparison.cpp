// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/groupcomparison.h"

#include "models/domain/localname.h"
#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/trajectoryseries.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GroupComparison)
};

constexpr qsizetype mostGroups = 2; // two weights each: four lines, as many as there are colours

void addSeries(GroupComparison &comparison, const Facts &facts)
{
    const Weight usual = usualWeight(comparison.unit);
    const Weight other = usual == Weight::Gdp ? Weight::Population : Weight::Gdp;
    for (const MemberGroup &group : comparedGroups(facts)) {
        for (const Weight weight : {usual, other})
            comparison.groups += groupSeries(facts, comparison.indicator, group, weight);
    }
}

void addStated(GroupComparison &comparison, const Facts &facts)
{
    comparison.statedFor = groupOf(facts);
    if (comparison.statedFor.isEmpty())
        return;
    comparison.statedName = economyName(facts, comparison.statedFor);
    comparison.stated = observedPoints(facts, comparison.indicator, comparison.statedFor);
}

void chooseMain(GroupComparison &comparison, const std::optional<GroupChoice> &wanted)
{
    for (qsizetype i = 0; i < comparison.groups.size(); ++i) {
        const GroupSeries &series = comparison.groups.at(i);
        if (series.values.isEmpty())
            continue;
        if (comparison.main < 0)
            comparison.main = i;
        if (wanted && series.id == idOf(*wanted))
            comparison.main = i;
    }
}

// The years the groups leave out, with the words of each series.
void addLeftOut(GroupComparison &comparison, const Facts &facts)
{
    QMap<int, QStringList> texts;
    for (const GroupSeries &series : std::as_const(comparison.groups)) {
        for (const RefusedYear &refused : series.refused)
            texts[refused.year] +=
                QStringLiteral("%1: %2").arg(series.name, refusalText(facts, series, refused));
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        comparison.leftOut += LeftOutYear{it.key(), it.value().size() == comparison.groups.size(),
                                          it.value().join(QLatin1Char(' '))};
}

// "3.1 points below the value recorded for ASEAN"; empty where none is recorded for that year. Not
// "stated": some of these values are means that the data set itself worked out.
QString besideStated(const GroupComparison &comparison, const GroupValue &value)
{
    const auto same =
        std::find_if(comparison.stated.begin(), comparison.stated.end(),
                     [&value](const SeriesPoint &point) { return point.at.year == value.year; });
    if (same == comparison.stated.end())
        return {};
    if (asRead(value.value, comparison.unit) == asRead(same->at.value, comparison.unit))
        return Words::tr("as the value recorded for %1").arg(comparison.statedName);
    const QString apart = distanceText(value.value - same->at.value, comparison.unit, QLocale());
    return (value.value < same->at.value ? Words::tr("%1 below the value recorded for %2")
                                         : Words::tr("%1 above the value recorded for %2"))
        .arg(apart, comparison.statedName);
}

// How the two stood in the latest year that has both, where that is not the latest; else empty.
QString earlierBeside(const GroupComparison &comparison)
{
    const GroupSeries &series = comparison.groups.at(comparison.main);
    for (auto value = series.values.crbegin(); value != series.values.crend(); ++value) {
        const QString beside = besideStated(comparison, *value);
        if (beside.isEmpty())
            continue;
        if (value == series.values.crbegin())
            return {}; // the title says it
        return Words::tr("%1, in %2, the latest year with a recorded value: %3, %4.",
                         "series, year, value, comparison")
            .arg(series.name)
            .arg(value->year)
            .arg(valueText(value->value, comparison.unit, QLocale()), beside);
    }
    return {};
}

QString valueTitle(const GroupComparison &comparison)
{
    const GroupSeries &series = comparison.groups.at(comparison.main);
    const GroupValue &latest = series.values.last();
    const QString title =
        Words::tr("%1 stood at %2 in %3, weighted by %4", "group, value, year, weight")
            .arg(series.group.name, valueText(latest.value, comparison.unit, QLocale()))
            .arg(latest.year)
            .arg(weightName(series.weight));
    const QString beside = besideStated(comparison, latest);
    return beside.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, beside);
}

QString reasonFor(const GroupComparison &comparison, const Facts &facts)
{
    const QString unweighable = unweighableReason(comparison.unit);
    if (!unweighable.isEmpty())
        return unweighable;
    if (comparison.groups.isEmpty())
        return Words::tr("The file names no member states.");
    return noValueReason(facts, comparison.groups.first());
}

// Of the values that are shown, computed or stated.
int firstYear(const GroupComparison &comparison)
{
    int first = comparison.stated.isEmpty() ? 0 : comparison.stated.first().at.year;
    for (const GroupSeries &series : comparison.groups) {
        if (!series.values.isEmpty())
            first = first == 0 ? series.values.first().year
                               : std::min(first, series.values.first().year);
    }
    return first;
}

void addNotes(GroupComparison &comparison, const Facts &facts, const ProgressRequest &request)
{
    QStringList coverage;
    for (const GroupSeries &series : std::as_const(comparison.groups)) {
        if (!series.values.isEmpty())
            coverage += Words::tr("%1 %2 (%3)", "series, share, year")
                            .arg(series.name, shareText(series.values.last().coverage))
                            .arg(series.values.last().year);
        else if (comparison.main >= 0)
            comparison.notes +=
                QStringLiteral("%1: %2").arg(series.name, noValueReason(facts, series));
    }
    if (comparison.main < 0)
        return;
    const GroupSeries &main = comparison.groups.at(comparison.main);
    comparison.notes.prepend(Words::tr("Share of the weight with a value in the latest year: %1.")
                                 .arg(coverage.join(QStringLiteral("; "))));
    comparison.notes.prepend(main.note);
    if (comparison.stated.isEmpty())
        comparison.notes += Words::tr("No value of %1 itself is recorded.")
                                .arg(comparison.statedName.isEmpty() ? Words::tr("the group")
                                                                     : comparison.statedName);
    if (const QString earlier = earlierBeside(comparison); !earlier.isEmpty())
        comparison.notes += earlier;
    const int first = firstYear(comparison);
    const auto earlier =
        std::count_if(comparison.leftOut.begin(), comparison.leftOut.end(),
                      [first](const LeftOutYear &year) { return year.year < first; });
    if (earlier > 0)
        comparison.notes +=
            earlier == 1
                ? Words::tr("1 year before %1 has values of too few members and is left out.")
                      .arg(first)
                : Words::tr("%1 years before %2 have values of too few members and are left out.")
                      .arg(earlier)
                      .arg(first);
    if (comparison.target)
        comparison.notes += targetNotes(facts, comparison.indicator, *comparison.target);
    comparison.notes += targetAssumptionNotes(request, comparison.unit);
}

void addSources(GroupComparison &comparison, const Indicator &indicator)
{
    for (const SeriesPoint &point : std::as_const(comparison.stated))
        addSource(comparison.sources, point.source);
    for (const GroupSeries &series : std::as_const(comparison.groups)) {
        for (const SourceId &source : series.sources)
            addSource(comparison.sources, source);
    }
    // Before the target's: that a value is missing rests on the indicator's source.
    if (comparison.sources.isEmpty())
        addSource(comparison.sources, indicator.source);
    if (comparison.target)
        addSource(comparison.sources, comparison.target->source);
}

QString subtitleOf(const GroupComparison &comparison, const QString &name)
{
    QStringList groups;
    for (const GroupSeries &series : comparison.groups) {
        if (!groups.contains(series.group.name))
            groups += series.group.name;
    }
    QString text = QStringLiteral("%1, %2").arg(name, unitText(comparison.unit));
    if (!groups.isEmpty())
        text += QStringLiteral(" \u00b7 ") + joined(groups);
    int first = 0;
    int last = 0;
    for (const GroupSeries &series : comparison.groups) {
        for (const GroupValue &value : series.values) {
            first = first == 0 ? value.year : std::min(first, value.year);
            last = std::max(last, value.year);
        }
    }
    return first == 0 ? text : QStringLiteral("%1 \u00b7 %2").arg(text, spanText(first, last));
}

QString sentenceOf(const GroupComparison &comparison, const QString &name)
{
    QStringList sentences = {QStringLiteral("%1: %2").arg(name, comparison.title)};
    if (!sentences.first().endsWith(QLatin1Char('.')))
        sentences.first() += QLatin1Char('.');
    for (qsizetype i = 0; i < comparison.groups.size(); ++i) {
        const GroupSeries &series = comparison.groups.at(i);
        if (i == comparison.main || series.values.isEmpty())
            continue;
        sentences +=
            Words::tr("%1: %2 in %3.")
                .arg(series.name, valueText(series.values.last().value, comparison.unit, QLocale()))
                .arg(series.values.last().year);
    }
    if (comparison.main >= 0 && !comparison.leftOut.isEmpty())
        sentences += comparison.leftOut.size() == 1
                         ? Words::tr("1 year is left out for some or all groups.")
                         : Words::tr("%1 years are left out for some or all groups.")
                               .arg(comparison.leftOut.size());
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QList<MemberGroup> comparedGroups(const Facts &facts)
{
    return memberGroups(facts).mid(0, mostGroups);
}

std::optional<GroupChoice> usualChoice(const Facts &facts, const IndicatorId &indicator)
{
    const Indicator *found = facts.find(indicator);
    const QList<MemberGroup> groups = comparedGroups(facts);
    if (!found || groups.isEmpty())
        return std::nullopt;
    return GroupChoice{groups.first().name, usualWeight(found->unit)};
}

QString noValueReason(const Facts &facts, const GroupSeries &series)
{
    const auto best = std::max_element(series.refused.begin(), series.refused.end(),
                                       [](const RefusedYear &a, const RefusedYear &b) {
                                           return a.coverage.value_or(-1) < b.coverage.value_or(-1);
                                       });
    if (best == series.refused.end())
        return Words::tr("No member of %1 has an observed value.").arg(series.group.name);
    if (series.refused.size() == 1)
        return refusalText(facts, series, *best);
    const QString none =
        Words::tr("None of the %1 years in which a member has a value gives a group value.")
            .arg(series.refused.size());
    if (!best->coverage)
        return QStringLiteral("%1 %2").arg(none, refusalText(facts, series, *best));
    QStringList without;
    for (const EconomyId &member : best->without)
        without += economyName(facts, member);
    return Words::tr(
               "%1 Nearest comes %2, when members with %3 of the group's %4 have a value; the "
               "rule asks for %5. Without: %6.",
               "sentence, year, share, weight, share, members")
        .arg(none)
        .arg(best->year)
        .arg(shareText(*best->coverage), weightName(series.weight), shareText(series.leastCoverage),
             joined(without));
}

GroupComparison compareGroups(const Facts &facts, const ProgressRequest &request,
                              const std::optional<GroupChoice> &wanted)
{
    GroupComparison comparison;
    comparison.indicator = request.indicator;
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator) {
        comparison.reason =
            Words::tr("There is no such indicator: %1.").arg(request.indicator.text());
        comparison.title = comparison.reason;
        comparison.sentence = comparison.reason;
        return comparison;
    }
    comparison.unit = indicator->unit;
    comparison.target = targetFor(facts, request);
    addSeries(comparison, facts);
    addStated(comparison, facts);
    chooseMain(comparison, wanted);
    addLeftOut(comparison, facts);
    if (comparison.main < 0)
        comparison.reason = reasonFor(comparison, facts);
    comparison.title = comparison.main < 0
                           ? Words::tr("%1: no group value can be computed", "measure")
                                 .arg(localText(indicator->name))
                           : valueTitle(comparison);
    comparison.subtitle = subtitleOf(comparison, localText(indicator->name));
    comparison.sentence = comparison.main < 0
                              ? QStringLiteral("%1. %2").arg(comparison.title, comparison.reason)
                              : sentenceOf(comparison, localText(indicator->name));
    addNotes(comparison, facts, request);
    addSources(comparison, *indicator);
    return comparison;
}

QList<Piece> piecesOf(const GroupSeries &series)
{
    return splitAtGaps(valuesOf(series));
}

} // namespace mitra
