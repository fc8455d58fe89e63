// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/groupscard.h"

#include "models/series/wording.h"
#include "views/figures/framing.h"
#include "views/widgets/factrows.h"
#include "views/widgets/plainlabel.h"

#include <QSet>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
// More would make the card much higher than the figure beside it; the table has them all.
constexpr qsizetype mostYears = 4;
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
    const auto count = series.refused.size();
    const auto shown = count > mostYears + 1 ? mostYears : count;
    for (qsizetype i = count - 1; i >= count - shown; --i) { // the newest first
        m_rows->addRow(label, refusalText(facts, series, series.refused.at(i)));
        label.clear();
    }
    if (shown < count)
        m_rows->addRow(
            label,
            tr("and %1 earlier years, listed in the table of the figure").arg(count - shown));
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
