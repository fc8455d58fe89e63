// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/link.h"
#include "views/widgets/card.h"

namespace mitra
{

class FactRows;
class StatusLabel;

// What a goal promises beyond its number, and why it cannot be judged.
class OutcomeCard : public Card
{
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget *parent = nullptr);

    void show(const Facts &facts, const GoalId &goal);

signals:
    void linkActivated(const mitra::Link &link);

private:
    StatusLabel *m_verdict;
    FactRows *m_rows;
};

} // namespace mitra
