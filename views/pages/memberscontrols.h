// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace mitra
{

class Chooser;
class FlowLayout;
class PlainLabel;

// What the members' figures compare: two years, and the groups whose value is computed here from
// the members', each weighed by population or by GDP. On a measure that has no mean the groups are
// off, and it says why.
class MembersControls : public QWidget
{
    Q_OBJECT

public:
    // `current` must outlive it.
    explicit MembersControls(CurrentRequest *current, QWidget *parent = nullptr);

    // The facts are there and the indicator exists.
    void refresh();
    // What the figures are to show: the current request, from another first year where no member
    // has a value in that one, which stands here in words then.
    const ProgressRequest &shown() const { return m_shown; }

    Chooser *firstYear() const { return m_firstYear; }
    Chooser *secondYear() const { return m_secondYear; }
    const QList<QCheckBox *> &groupBoxes() const { return m_boxes; }

private:
    void fillYears();
    void fillGroups();
    void setOffered(const QList<EconomyId> &offered);
    void chooseFirst(int year);
    void chooseSecond(std::optional<int> year);
    void toggle(const EconomyId &group);

    CurrentRequest *m_current;
    ProgressRequest m_shown;
    FlowLayout *m_flow;
    Chooser *m_firstYear;
    Chooser *m_secondYear;
    PlainLabel *m_otherYear;    // why another first year is shown
    PlainLabel *m_reason;       // why the groups are off
    QList<EconomyId> m_offered; // groups
    QList<QCheckBox *> m_boxes; // one for each offered
};

} // namespace mitra
