// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/groupscard.h"

#include "models/series/wording.h"
#include "views/figures/framing.h"
#include "views/widgets/factrows.h"
#include "views/widgets/plainlabel.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

// More would make the card much higher than the figure beside it; the table has them all.
constexpr qsizetype mostLines = 3;

// Years that are left out for the same members.
struct LeftOutYears {
    QList<int> years;               // the newest first
    const RefusedYear *first;       // speaks for all of them
    std::optional<double> low = {}; // covered shares; none: a weight is unknown
    std::optional<double> high = {};
};

// The newest first.
QList<LeftOutYears> groupedByMembers(const GroupSeries &series)
{
    QList<LeftOutYears> groups;
    for (auto year = series.refused.crbegin(); year != series.refused.crend(); ++year) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const LeftOutYears &each) {
            return each.first->coverage.has_value() == year->coverage.has_value() &&
                   (year->coverage ? each.first->without == year->without
                                   : each.first->unweighed == year->unweighed);
        });
        if (same == groups.end()) {
            groups.append({{year->year}, &*year, year->coverage, year->coverage});
            continue;
        }
        same->years.append(year->year);
        if (year->coverage) {
            same->low = std::min(*same->low, *year->coverage);
            same->high = std::max(*same->high, *year->coverage);
        }
    }
    return groups;
}

// "2021", "2017–2019, 2021"; of years with the newest first.
QString yearsText(const QList<int> &years)
{
    QStringList spans;
    for (qsizetype last = 0; last < years.size();) {
        qsizetype first = last;
        while (first + 1 < years.size() && years.at(first + 1) == years.at(first) - 1)
            ++first;
        spans.prepend(spanText(years.at(first), years.at(last)));
        last = first + 1;
    }
    return spans.join(QStringLiteral(", "));
}

QStringList namesOf(const Facts &facts, const QList<EconomyId> &members)
{
    QStringList names;
    for (const EconomyId &member : members)
        names += economyName(facts, member);
    return names;
}

// "2024: only the value of Viet Nam, 12% of the group's GDP": names the fewer of those with a value
// and those without.
QString leftOutText(const Facts &facts, const GroupSeries &series, const LeftOutYears &group)
{
    const QString weight = weightName(series.weight);
    const QString years = yearsText(group.years);
    const QList<EconomyId> &all = series.group.members;
    if (!group.low) {
        const QList<EconomyId> &unweighed = group.first->unweighed;
        return unweighed.size() == all.size()
                   ? GroupsCard::tr("%1: the %2 of no member is known", "years, weight")
                         .arg(years, weight)
                   : GroupsCard::tr("%1: the %2 of %3 is not known", "years, weight, members")
                         .arg(years, weight, joined(namesOf(facts, unweighed)));
    }
    const QString low = shareText(*group.low);
    const QString high = shareText(*group.high);
    const QString share =
        GroupsCard::tr("%1 of the group's %2", "share, weight")
            .arg(low == high ? low : GroupsCard::tr("%1 to %2").arg(low, high), weight);
    QList<EconomyId> with;
    for (const EconomyId &member : all) {
        if (!group.first->without.contains(member))
            with += member;
    }
    if (with.size() >= group.first->without.size())
        return GroupsCard::tr("%1: without %2, so %3 has values", "years, members, share")
            .arg(years, joined(namesOf(facts, group.first->without)), share);
    return GroupsCard::tr("%1: only %2, %3", "years, members with a value, share")
        .arg(years, joined(namesOf(facts, with)), share);
}

} // namespace

GroupsCard::GroupsCard(QWidget *parent)
    : Card({}, parent)
    , m_text(new PlainLabel)
    , m_rows(new FactRows)
{
    body()->addWidget(m_text);
    body()->addSpacing(2);
    body()->addWidget(m_rows);
    body()->addStretch(1);
    connect(m_rows, &FactRows::linkActivated, this, &GroupsCard::linkActivated);
}

void GroupsCard::explain(const Facts &facts, const IndicatorId &indicator,
                         const GroupSeries &series)
{
    const QString weight = weightName(series.weight);
    setTitle(tr("How it is worked out"));
    setSubtitle(series.name);
    m_text->setText(tr("A group's value is the mean of its members' values, each weighted by the "
                       "member's %1 of the same year. What a member adds is its weight times its "
                       "own value; what it adds to the gap is its weight times what it has left "
                       "to the target. Both sum to the group's.")
                        .arg(weight));
    m_rows->clear();
    m_rows->addRow(tr("Rule"),
                   tr("A year counts when members with at least %1 of the group's %2 have a value, "
                      "and the %2 of every member is known. The others share the weight of those "
                      "without a value.")
                       .arg(shareText(series.leastCoverage), weight));
    QString members = series.group.members.size() == 1
                          ? tr("1 member state")
                          : tr("%1 member states").arg(series.group.members.size());
    if (series.group.since.isValid())
        members = tr("%1, together since %2; the same ones in all years")
                      .arg(members, dateInWords(series.group.since));
    m_rows->addRow(series.group.name, members);
    if (const Indicator *measure = facts.find(indicator))
        m_rows->addRow(tr("Weight"), series.weight == usualWeight(measure->unit)
                                         ? tr("%1, the usual one for this unit").arg(weight)
                                         : tr("%1, not the usual one for this unit").arg(weight));
    addWeightSources(facts, series);
    addLeftOut(facts, series);
}

void GroupsCard::addWeightSources(const Facts &facts, const GroupSeries &series)
{
    QList<SourceId> sources;
    QSet<int> years;
    for (const GroupValue &value : series.values)
        years.insert(value.year);
    for (const EconomyId &member : series.group.members) {
        for (const Observation *reading : facts.series(weightIndicator(series.weight), member)) {
            if (years.contains(reading->year))
                addSource(sources, reading->source);
        }
    }
    QString label = tr("Weights from");
    for (const SourceId &source : sources) {
        m_rows->addRow(label, sourceText(facts, source), {Link::Kind::Source, source.text()});
        label.clear();
    }
}

void GroupsCard::addLeftOut(const Facts &facts, const GroupSeries &series)
{
    if (series.refused.isEmpty()) {
        m_rows->addRow(tr("Left out"), tr("no year"));
        return;
    }
    QString label = tr("Left out");
    const QList<LeftOutYears> groups = groupedByMembers(series);
    const auto shown = groups.size() > mostLines ? mostLines - 1 : groups.size();
    for (const LeftOutYears &group : groups.mid(0, shown)) {
        m_rows->addRow(label, leftOutText(facts, series, group));
        label.clear();
    }
    qsizetype rest = 0;
    for (const LeftOutYears &group : groups.mid(shown))
        rest += group.years.size();
    if (rest > 0)
        m_rows->addRow(label, tr("and %1 more years, listed in the table of the figure").arg(rest));
}

void GroupsCard::showReason(const QString &measure, const QString &reason)
{
    setTitle(tr("No group value"));
    setSubtitle(measure);
    m_text->setText(reason + QLatin1Char(' ') +
                    tr("Percentages, rates, indices and scores have one."));
    m_rows->clear();
}

} // namespace mitra
