// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/groupvalues.h"

#include "models/domain/localname.h"
#include "models/progress/atleast.h"
#include "models/series/readings.h"
#include "models/series/units.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GroupValues)
};

constexpr QLatin1String populationWord("population");
constexpr QLatin1String gdpWord("gdp");

QString groupName(const Facts &facts, qsizetype members)
{
    const Economy *group = facts.find(groupOf(facts));
    return QStringLiteral("%1-%2")
        .arg(group ? localName(*group) : QStringLiteral("Members"))
        .arg(members);
}

// A preferred reading that was observed; null else.
const Observation *observed(const Facts &facts, const IndicatorId &indicator,
                            const EconomyId &economy, int year)
{
    const Observation *reading = facts.preferred(indicator, economy, year);
    const bool counts = reading && reading->status != ObservationStatus::Projection &&
                        std::isfinite(reading->value);
    return counts ? reading : nullptr;
}

// One year of a group: its value, or why it has none.
class YearOfGroup
{
public:
    YearOfGroup(const Facts &facts, const IndicatorId &indicator, const MemberGroup &group,
                const IndicatorId &weights, int year)
    {
        m_value.year = year;
        m_refused.year = year;
        double total = 0;
        double held = 0;
        for (const EconomyId &member : group.members) {
            const Observation *value = observed(facts, indicator, member, year);
            const Observation *weight = observed(facts, weights, member, year);
            const bool weighs = weight && weight->value > 0;
            if (weighs) {
                total += weight->value;
                addSource(m_weightSources, weight->source);
                m_weightsEstimated |= weight->status == ObservationStatus::Estimate;
            } else {
                m_refused.unweighed += member;
            }
            if (!value) {
                m_refused.without += member;
                continue;
            }
            addSource(m_valueSources, value->source);
            m_value.hasEstimates |= value->status == ObservationStatus::Estimate;
            const double own = weighs ? weight->value : 0;
            held += own;
            m_value.contributions += Contribution{member, value->value, own, 0, {}};
        }
        m_value.without = m_refused.without;
        if (!m_refused.unweighed.isEmpty() || !std::isfinite(total) || held <= 0)
            return;
        m_value.coverage = held / total;
        m_refused.coverage = m_value.coverage;
        for (Contribution &contribution : m_value.contributions) {
            contribution.weight /= held;
            contribution.adds = contribution.weight * contribution.value;
            m_value.value += contribution.adds;
        }
    }

    bool isCovered(double least) const
    {
        return m_refused.coverage && atLeast(*m_refused.coverage, least) &&
               std::isfinite(m_value.value);
    }
    const GroupValue &value() const { return m_value; }
    const RefusedYear &refused() const { return m_refused; }
    const QList<SourceId> &valueSources() const { return m_valueSources; }
    const QList<SourceId> &weightSources() const { return m_weightSources; }
    bool hasEstimatedWeights() const { return m_weightsEstimated; }

private:
    GroupValue m_value;
    RefusedYear m_refused;
    QList<SourceId> m_valueSources;
    QList<SourceId> m_weightSources;
    bool m_weightsEstimated = false;
};

QList<int> yearsOf(const Facts &facts, const IndicatorId &indicator, const MemberGroup &group)
{
    QSet<int> years;
    for (const EconomyId &member : group.members) {
        for (const Observation *reading : observedReadings(facts, indicator, member))
            years.insert(reading->year);
    }
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString howText(const GroupSeries &series, bool weightsEstimated)
{
    QString text =
        Words::tr("%1: computed here, each member's value weighted by its %2 of the same year; "
                  "a year counts when members with at least %3 of the group's %2 have a value.")
            .arg(series.group.name, weightName(series.weight), shareText(series.leastCoverage));
    if (weightsEstimated)
        text += QLatin1Char(' ') + Words::tr("The weights are estimates.");
    return text;
}

QStringList namesOf(const Facts &facts, const QList<EconomyId> &members)
{
    QStringList names;
    for (const EconomyId &member : members)
        names += economyName(facts, member);
    return names;
}

} // namespace

IndicatorId weightIndicator(Weight weight)
{
    return IndicatorId(weight == Weight::Gdp ? QStringLiteral("gdp-usd")
                                             : QStringLiteral("population"));
}

QList<YearValue> valuesOf(const GroupSeries &series)
{
    QList<YearValue> values;
    for (const GroupValue &value : series.values)
        values.append({value.year, value.value});
    return values;
}

const GroupValue *valueIn(const GroupSeries &series, int year)
{
    for (const GroupValue &value : series.values) {
        if (value.year == year)
            return &value;
    }
    return nullptr;
}

QString weightName(Weight weight)
{
    return weight == Weight::Gdp ? Words::tr("GDP") : Words::tr("population");
}

QString shareText(double share)
{
    // Cut, not rounded up: nearly all is not all, and nearly 80% has not reached 80%.
    const double shown = std::floor(share * 1000 + 1e-6) / 10;
    if (shown <= 0 && share > 0)
        return Words::tr("under 0.1%");
    return QLocale().toString(shown, 'f', shown == std::round(shown) ? 0 : 1) + QLatin1Char('%');
}

QList<MemberGroup> memberGroups(const Facts &facts)
{
    const QList<const Economy *> members = facts.members();
    QList<QDate> days;
    for (const Economy *member : members) {
        if (!days.contains(member->memberSince))
            days += member->memberSince;
    }
    // A member whose day is not known counts as one from the first day on.
    if (days.size() > 1)
        days.removeAll(QDate());
    std::sort(days.begin(), days.end(), std::greater<>());
    QList<MemberGroup> groups;
    for (const QDate &day : std::as_const(days)) {
        MemberGroup group;
        group.since = day;
        for (const Economy *member : members) {
            if (!member->memberSince.isValid() || member->memberSince <= day)
                group.members += member->id;
        }
        group.name = groupName(facts, group.members.size());
        groups += group;
    }
    return groups;
}

EconomyId idOf(const GroupChoice &choice)
{
    return EconomyId(QStringLiteral("%1:%2").arg(
        choice.group, choice.weight == Weight::Gdp ? gdpWord : populationWord));
}

std::optional<GroupChoice> groupChoiceOf(const EconomyId &id)
{
    const QString text = id.text();
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0)
        return std::nullopt;
    const QString word = text.mid(colon + 1);
    if (word == populationWord)
        return GroupChoice{text.left(colon), Weight::Population};
    if (word == gdpWord)
        return GroupChoice{text.left(colon), Weight::Gdp};
    return std::nullopt;
}

QString nameOf(const GroupChoice &choice)
{
    return Words::tr("%1, weighted by %2").arg(choice.group, weightName(choice.weight));
}

QList<GroupChoice> groupChoices(const Facts &facts, const QString &unit)
{
    QList<GroupChoice> choices;
    if (!canBeWeighed(unit))
        return choices;
    const Weight usual = usualWeight(unit);
    const Weight other = usual == Weight::Population ? Weight::Gdp : Weight::Population;
    for (const Weight weight : {usual, other}) {
        for (const MemberGroup &group : memberGroups(facts).mid(0, 2))
            choices.append({group.name, weight});
    }
    return choices;
}

Weight usualWeight(const QString &unit)
{
    const Unit parsed = Unit::parse(unit);
    return parsed.kind == Unit::Kind::Percent && parsed.rest == QLatin1String("of GDP")
               ? Weight::Gdp
               : Weight::Population;
}

bool canBeWeighed(const QString &unit)
{
    switch (Unit::parse(unit).kind) {
    case Unit::Kind::Percent:
    case Unit::Kind::Index:
    case Unit::Kind::Score:
    case Unit::Kind::PerHundred:
        return true;
    default:
        return false;
    }
}

QString unweighableReason(const QString &unit)
{
    if (canBeWeighed(unit))
        return {};
    switch (Unit::parse(unit).kind) {
    case Unit::Kind::Rank:
        return Words::tr("Ranks have no mean: the group has no place of its own.");
    case Unit::Kind::LocalCurrency:
        return Words::tr("The values are in national currencies, so they have no common mean.");
    case Unit::Kind::Dollars:
    case Unit::Kind::ConstantDollars:
        return Words::tr("Amounts of money are not weighed: a group has a sum of them or its own "
                         "figure, not a mean of its members'.");
    default:
        return Words::tr("Counts are not weighed: a group has a sum of them, not a mean.");
    }
}

QList<Contribution> contributionsTo(const GroupValue &value, double target, Direction direction)
{
    QList<Contribution> contributions = value.contributions;
    for (Contribution &contribution : contributions) {
        const double missing = direction == Direction::Higher ? target - contribution.value
                                                              : contribution.value - target;
        if (std::isfinite(missing))
            contribution.addsToGap = contribution.weight * missing;
        else
            contribution.addsToGap.reset();
    }
    return contributions;
}

GroupSeries groupSeries(const Facts &facts, const IndicatorId &indicator, const MemberGroup &group,
                        Weight weight, double leastCoverage)
{
    GroupSeries series;
    series.id = idOf({group.name, weight});
    series.group = group;
    series.weight = weight;
    series.leastCoverage = leastCoverage;
    series.name = nameOf({group.name, weight});
    const Indicator *found = facts.find(indicator);
    const QString reason = found ? unweighableReason(found->unit) : QString();
    if (!found || !reason.isEmpty()) {
        series.note = reason;
        return series;
    }
    const IndicatorId weights = weightIndicator(weight);
    QList<SourceId> weightSources;
    bool weightsEstimated = false;
    for (const int year : yearsOf(facts, indicator, group)) {
        const YearOfGroup result(facts, indicator, group, weights, year);
        if (!result.isCovered(leastCoverage)) {
            series.refused += result.refused();
            if (result.refused().coverage)
                series.uncovered += year;
            continue;
        }
        series.values += result.value();
        weightsEstimated |= result.hasEstimatedWeights();
        for (const SourceId &source : result.valueSources())
            addSource(series.sources, source);
        for (const SourceId &source : result.weightSources())
            addSource(weightSources, source);
    }
    for (const SourceId &source : std::as_const(weightSources))
        addSource(series.sources, source);
    series.note = howText(series, weightsEstimated);
    return series;
}

std::optional<GroupSeries> groupSeries(const Facts &facts, const IndicatorId &indicator,
                                       const GroupChoice &choice)
{
    for (const MemberGroup &group : memberGroups(facts)) {
        if (group.name == choice.group)
            return groupSeries(facts, indicator, group, choice.weight);
    }
    return std::nullopt;
}

QString refusalText(const Facts &facts, const GroupSeries &series, const RefusedYear &year)
{
    const QString what = weightName(series.weight);
    if (!year.coverage) {
        const QString whose =
            year.unweighed.isEmpty() ? series.group.name : joined(namesOf(facts, year.unweighed));
        return Words::tr("%1 has no group value: the %2 of %3 is not known.")
            .arg(year.year)
            .arg(what, whose);
    }
    return Words::tr("%1 has no group value: members with %2 of the group's %3 have a value, and "
                     "the rule asks for %4. Without: %5.")
        .arg(year.year)
        .arg(shareText(*year.coverage), what, shareText(series.leastCoverage),
             joined(namesOf(facts, year.without)));
}

} // namespace mitra
