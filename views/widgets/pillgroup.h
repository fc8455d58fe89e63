// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace mitra
{

// A row of pills of which one is chosen. The arrow keys move the choice.
class PillGroup : public QWidget
{
    Q_OBJECT

public:
    explicit PillGroup(const QStringList &labels, QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);
    // One a pill, in the order of the labels.
    void setToolTips(const QStringList &tips);
    int current() const; // -1 when none is chosen
    void setCurrent(int index);
    // No pill is chosen until the next click.
    void clear();

signals:
    void currentChanged(int index); // also when the chosen pill is clicked again

private:
    QButtonGroup *m_group;
};

} // namespace mitra
