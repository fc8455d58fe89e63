// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"

#include <QToolButton>

namespace mitra
{

class AssumptionKeeping;

// The working baseline or the working target in one button: what is used now, marked as the
// assumption it is, and a menu to try out a value, keep it, choose among those kept for this
// measure, stop using it or delete it.
class AssumptionMenu : public QToolButton
{
    Q_OBJECT

public:
    // Of a baseline or a target. Both objects must outlive it.
    AssumptionMenu(AssumptionKind kind, CurrentRequest *current, AssumptionKeeping *keeping,
                   QWidget *parent = nullptr);

    AssumptionKind kind() const { return m_kind; }
    // The one in use; none.
    const std::optional<Assumption> &used() const;
    void use(const std::optional<Assumption> &assumption);
    // `judged`: who is judged now, whose assumptions apply besides those of everybody.
    void refresh(const EconomyId &judged);

signals:
    void tryRequested();
    void keepRequested();

private:
    void fillMenu();
    void addKept(const QList<Assumption> &kept);
    QString unit() const;

    AssumptionKind m_kind;
    CurrentRequest *m_current;
    AssumptionKeeping *m_keeping;
    EconomyId m_judged;
};

// One entry an assumption, which asks the keeping to delete it.
void addDeleteEntries(QMenu *menu, const QList<Assumption> &kept, AssumptionKeeping *keeping);

} // namespace mitra
