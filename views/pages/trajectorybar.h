// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"

#include <QWidget>

namespace mitra
{

class Chooser;
class PillGroup;
struct Trajectory;

// How the trajectory is drawn: the shape of the required path, the years whose straight line is
// continued, and the years that are shown.
class TrajectoryBar : public QWidget
{
    Q_OBJECT

public:
    // `current` must outlive it.
    explicit TrajectoryBar(CurrentRequest *current, QWidget *parent = nullptr);

    // The years to choose from are those of the judged series and the target.
    void show(const Trajectory &trajectory);

private:
    void choosePath(int index);
    void chooseWindow();
    void chooseShown();
    void fillWindow();
    void fillShown(int last);

    CurrentRequest *m_current;
    QList<int> m_observed; // years of the judged series, in the order of time
    PillGroup *m_paths;
    Chooser *m_lineFrom;
    Chooser *m_lineTo;
    QWidget *m_lineEnd; // the same with its name
    Chooser *m_shownFrom;
    Chooser *m_shownTo;
};

} // namespace mitra
