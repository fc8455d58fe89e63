// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "views/widgets/chooser.h"

namespace mitra
{

// Every indicator under the goal it belongs to; typing a part of a name finds it.
class IndicatorChooser : public Chooser
{
    Q_OBJECT

public:
    explicit IndicatorChooser(QWidget *parent = nullptr);

    void setFacts(const FactsPtr &facts);
    IndicatorId current() const;
    // Shows it without telling; an unknown id shows none.
    void setCurrent(const IndicatorId &indicator);

signals:
    void indicatorChosen(const mitra::IndicatorId &indicator);

private:
    void addGroup(const Facts &facts, const GoalId &goal, const QString &title);
    void restoreText();
};

} // namespace mitra
