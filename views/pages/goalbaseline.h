// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace mitra
{

class AssumptionKeeping;
class Chooser;
class PlainLabel;

// Where the reader assumes a goal stands, because nobody states it: a value and a year to try out,
// or one of the assumptions kept for the goal. It says that it is an assumption, and tells a value
// only on "Try out" or Enter.
class GoalBaseline : public QWidget
{
    Q_OBJECT

public:
    explicit GoalBaseline(AssumptionKeeping *keeping, QWidget *parent = nullptr);

    // Shows what the request assumes of its goal.
    void show(const Facts &facts, const ProgressRequest &request);

signals:
    // One tried out, which has no name, or one of the kept ones, of any kind.
    void assumed(const mitra::Assumption &assumption);
    // Nothing is to be assumed of the goal any more.
    void cleared();
    void keepRequested(const mitra::Assumption &assumption);

private:
    void tryTyped();
    void choose(int index);
    void fillKept(const Facts &facts, const ProgressRequest &request);
    void showRemark(const QString &wrong = {});
    void showKeeper();
    std::optional<Assumption> typed(QString *wrong) const;

    QLineEdit *m_value;
    QLineEdit *m_year;
    QPushButton *m_try;
    QPushButton *m_keep;
    QPushButton *m_clear;
    PlainLabel *m_remark;
    QWidget *m_keptRow;
    Chooser *m_kept;
    AssumptionKeeping *m_keeping;
    QToolButton *m_delete;
    GoalId m_goal;
    QString m_unit;
    int m_targetYear = 0;
    std::optional<Assumption> m_shown;
    QList<Assumption> m_choices;
};

} // namespace mitra
