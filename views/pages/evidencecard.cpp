// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/evidencecard.h"

#include "models/series/groupvalues.h"
#include "models/series/indicatorconflicts.h"
#include "models/series/qualitywords.h"
#include "models/series/wording.h"
#include "views/widgets/factrows.h"

#include <QLocale>
#include <QVBoxLayout>

namespace mitra
{

EvidenceCard::EvidenceCard(QWidget *parent)
    : Card(tr("What it rests on"), parent)
    , m_rows(new FactRows)
{
    body()->addWidget(m_rows);
    body()->addStretch(1);
    connect(m_rows, &FactRows::linkActivated, this, &EvidenceCard::linkActivated);
}

void EvidenceCard::show(const Facts &facts, const IndicatorQuality &quality)
{
    m_rows->clear();
    m_rows->addRow(tr("Latest"), ageText(quality));
    addMembers(quality);
    addValues(quality);
    const qsizetype sources = quality.sources.size();
    m_rows->addRow(tr("Sources"),
                   sources == 0   ? tr("none")
                   : sources == 1 ? tr("1 source")
                                  : tr("%1 sources").arg(QLocale().toString(sources)),
                   sources == 1 ? Link{Link::Kind::Source, quality.sources.first().text()}
                                : Link{});
    addDisagreements(facts, quality);
    m_rows->addRow(tr("Standing"), standingText(quality));
}

void EvidenceCard::addMembers(const IndicatorQuality &quality)
{
    m_rows->addRow(tr("Members"), tr("%1 have values", "as in: 9 of 11").arg(membersText(quality)));
    if (quality.populationShare)
        m_rows->addRow(
            tr("People"),
            tr("%1 live in members with values").arg(shareText(*quality.populationShare)));
    if (!quality.filled)
        return;
    m_rows->addRow(tr("Years filled"), tr("%1 of the member-years %2")
                                           .arg(shareText(*quality.filled),
                                                spanText(quality.filledFrom, quality.latestYear)));
    m_rows->addRow(tr("Years per member"),
                   tr("%1 (median of members with values)")
                       .arg(QLocale().toString(quality.medianPoints, 'g', 4)));
}

void EvidenceCard::addValues(const IndicatorQuality &quality)
{
    if (quality.values > 0)
        m_rows->addRow(tr("Estimates"), tr("%1 of %2 observed values")
                                            .arg(QLocale().toString(quality.estimates),
                                                 QLocale().toString(quality.values)));
    if (quality.projections > 0)
        m_rows->addRow(
            tr("Projections"),
            tr("%1, not counted as values").arg(QLocale().toString(quality.projections)));
}

void EvidenceCard::addDisagreements(const Facts &facts, const IndicatorQuality &quality)
{
    m_rows->addRow(tr("Disagreements"), disagreementText(quality));
    for (const Conflict *conflict : conflictsOf(facts, quality.indicator))
        m_rows->addRow({}, conflict->topic, Link{Link::Kind::Conflict, conflict->id.text()});
}

} // namespace mitra
