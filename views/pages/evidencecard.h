// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"
#include "models/series/dataquality.h"
#include "views/widgets/card.h"

namespace mitra
{

class FactRows;

// "What it rests on": the numbers behind the verdict on an indicator's data, with the listed
// conflicts that speak of it.
class EvidenceCard : public Card
{
    Q_OBJECT

public:
    explicit EvidenceCard(QWidget *parent = nullptr);

    void show(const Facts &facts, const IndicatorQuality &quality);

signals:
    void linkActivated(const mitra::Link &link);

private:
    void addMembers(const IndicatorQuality &quality);
    void addValues(const IndicatorQuality &quality);
    void addDisagreements(const Facts &facts, const IndicatorQuality &quality);

    FactRows *m_rows;
};

} // namespace mitra
