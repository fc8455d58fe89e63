// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"
#include "models/series/groupvalues.h"
#include "views/widgets/card.h"

namespace mitra
{

class FactRows;
class PlainLabel;

// "How it is worked out": the rule behind a group's value, who belongs to the group, what weighs
// and from which source, and the years that are left out.
class GroupsCard : public Card
{
    Q_OBJECT

public:
    explicit GroupsCard(QWidget *parent = nullptr);

    void explain(const Facts &facts, const IndicatorId &indicator, const GroupSeries &series);
    // Only why there is nothing, in place of the figures.
    void showReason(const QString &measure, const QString &reason);

signals:
    void linkActivated(const mitra::Link &link);

private:
    void addLeftOut(const Facts &facts, const GroupSeries &series);
    void addWeightSources(const Facts &facts, const GroupSeries &series);

    PlainLabel *m_text;
    FactRows *m_rows;
};

} // namespace mitra
