// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/knowncard.h"

#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/widgets/factrows.h"
#include "views/widgets/statuslabel.h"

#include <QSet>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

// More would make the card much higher than the figure beside it.
constexpr qsizetype mostSources = 3;

struct Coverage {
    QSet<EconomyId> members;
    QList<SourceId> sources;
    int firstYear = 0;
    int latestYear = 0;
    int disputed = 0; // readings another source gives for a year that is shown
};

Coverage coverageOf(const Facts &facts, const Indicator &indicator)
{
    Coverage coverage;
    for (const Observation &observation : facts.observations(indicator.id)) {
        if (!coverage.sources.contains(observation.source))
            coverage.sources.append(observation.source);
        if (!observation.preferred) {
            ++coverage.disputed;
            continue;
        }
        const Economy *economy = facts.find(observation.economy);
        if (economy != nullptr && economy->kind == EconomyKind::Member)
            coverage.members.insert(observation.economy);
        if (observation.status == ObservationStatus::Projection)
            continue;
        coverage.latestYear = qMax(coverage.latestYear, observation.year);
        coverage.firstYear =
            coverage.firstYear == 0 ? observation.year : qMin(coverage.firstYear, observation.year);
    }
    return coverage;
}

} // namespace

KnownCard::KnownCard(QWidget *parent)
    : Card(tr("What is known"), parent)
    , m_measure(new StatusLabel)
    , m_rows(new FactRows)
{
    body()->addWidget(m_measure, 0, Qt::AlignLeft);
    body()->addSpacing(2);
    body()->addWidget(m_rows);
    body()->addStretch(1);
    connect(m_rows, &FactRows::linkActivated, this, &KnownCard::linkActivated);
}

void KnownCard::show(const Facts &facts, const IndicatorId &id)
{
    m_rows->clear();
    const Indicator *indicator = facts.find(id);
    m_measure->setVisible(indicator != nullptr);
    if (indicator == nullptr)
        return;
    if (indicator->measure == Measure::Official)
        m_measure->setStatus(mitra::Shape::FilledCircle, tr("Official measure"));
    else if (const Goal *goal = facts.find(indicator->goal))
        m_measure->setStatus(mitra::Shape::HollowCircle,
                             tr("Proxy for the goal %1").arg(goal->name.en));
    else
        m_measure->setStatus(mitra::Shape::Dash, tr("Context: not a measure of a goal"));

    const Coverage coverage = coverageOf(facts, *indicator);
    const QString definition = indicator->definition;
    m_rows->addRow(tr("Definition"), definition.isEmpty() ? tr("not stated") : definition);
    m_rows->addRow(tr("Unit"), unitText(indicator->unit));
    m_rows->addRow(tr("Direction"), indicator->direction == Direction::Higher
                                        ? tr("higher is better (our mapping)")
                                        : tr("lower is better (our mapping)"));
    const auto memberCount = facts.members().size();
    m_rows->addRow(
        tr("Coverage"),
        coverage.members.size() == 1
            ? tr("1 of %1 members has values").arg(memberCount)
            : tr("%1 of %2 members have values").arg(coverage.members.size()).arg(memberCount));
    m_rows->addRow(tr("Years"), coverage.latestYear == 0 ? tr("none observed")
                                : coverage.firstYear == coverage.latestYear
                                    ? QString::number(coverage.latestYear)
                                    : tr("%1\u2013%2, not every year for every member")
                                          .arg(coverage.firstYear)
                                          .arg(coverage.latestYear));
    if (coverage.disputed > 0)
        m_rows->addRow(
            tr("Other readings"),
            coverage.disputed == 1
                ? tr("1 value of another source stands beside the one used")
                : tr("%1 values of other sources stand beside those used").arg(coverage.disputed));
    QList<SourceId> sources = coverage.sources;
    if (!indicator->source.isEmpty()) {
        sources.removeAll(indicator->source);
        sources.prepend(indicator->source);
    }
    QString label = sources.size() == 1 ? tr("Source") : tr("%1 sources").arg(sources.size());
    const auto shown = sources.size() > mostSources + 1 ? mostSources : sources.size();
    for (const SourceId &source : sources.mid(0, shown)) {
        m_rows->addRow(label, sourceText(facts, source), Link{Link::Kind::Source, source.text()});
        label.clear();
    }
    if (shown < sources.size())
        m_rows->addRow(label, tr("and %1 more, listed in Data").arg(sources.size() - shown),
                       Link{Link::Kind::Table, QStringLiteral("sources")});
}

} // namespace mitra
