// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace mitra
{

class AssumptionKeeping;
class FlowLayout;
class PlainLabel;

// The paces kept for this measure as tick boxes, with the one tried out before them: those that are
// ticked are drawn, four at most. A menu deletes them.
class KeptPaces : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive it.
    KeptPaces(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent = nullptr);

    void refresh(const EconomyId &judged);

    QCheckBox *triedBox() const { return m_tried; }
    const QList<QCheckBox *> &boxes() const { return m_boxes; }
    QToolButton *deleteButton() const { return m_delete; }

private:
    void fill();
    void showState();

    CurrentRequest *m_current;
    AssumptionKeeping *m_keeping;
    EconomyId m_judged;
    QString m_unit;
    FlowLayout *m_layout;
    QCheckBox *m_tried;
    PlainLabel *m_none;
    QToolButton *m_delete;
    QList<Assumption> m_kept;
    QList<QCheckBox *> m_boxes; // one a kept pace, in that order
};

} // namespace mitra
