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

// "What is known": how a measure is defined, how far it reaches, and what it rests on.
class KnownCard : public Card
{
    Q_OBJECT

public:
    explicit KnownCard(QWidget *parent = nullptr);

    // An unknown indicator shows nothing.
    void show(const Facts &facts, const IndicatorId &indicator);

signals:
    void linkActivated(const mitra::Link &link);

private:
    StatusLabel *m_measure;
    FactRows *m_rows;
};

} // namespace mitra
