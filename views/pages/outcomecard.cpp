// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/outcomecard.h"

#include "models/series/goaloutcome.h"
#include "views/widgets/factrows.h"
#include "views/widgets/statuslabel.h"

#include <QVBoxLayout>

namespace mitra
{

OutcomeCard::OutcomeCard(QWidget *parent)
    : Card({}, parent)
    , m_verdict(new StatusLabel)
    , m_rows(new FactRows)
{
    body()->addWidget(m_verdict, 0, Qt::AlignLeft);
    body()->addWidget(m_rows);
    body()->addStretch(1);
    connect(m_rows, &FactRows::linkActivated, this, &OutcomeCard::linkActivated);
}

void OutcomeCard::show(const Facts &facts, const GoalId &goal)
{
    const GoalOutcome outcome = tellOutcome(facts, goal);
    setTitle(outcome.target ? tr("Outcome: %1").arg(outcome.promise) : tr("Outcome"));
    m_verdict->setStatus(mitra::Shape::Dash, outcome.verdict);
    m_rows->clear();
    if (!outcome.target)
        return;
    m_rows->addRow(tr("Base"), outcome.base);
    if (!outcome.remark.isEmpty())
        m_rows->addRow(tr("How firmly"), outcome.remark,
                       Link{Link::Kind::Statement, outcome.statements.first().statement.text()});
    m_rows->addRow(tr("Known"), outcome.known);
    for (const Conflict *conflict : outcome.conflicts)
        m_rows->addRow(tr("Disputed"), conflict->topic,
                       Link{Link::Kind::Conflict, conflict->id.text()});
}

} // namespace mitra
