// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace mitra
{

class FlowLayout;

// Tick boxes for the lines drawn in colour: the judged one always, and three more at most, because
// the look has four colours that a reader can tell apart.
class MemberPicker : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        EconomyId economy;
        QString name;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    static constexpr int most = 3; // besides the judged one

    explicit MemberPicker(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    // `judged` is in colour in any case and takes none of the others' places.
    void setChosen(const QList<EconomyId> &chosen, const EconomyId &judged);
    QList<EconomyId> chosen() const { return m_chosen; }

signals:
    void chosenChanged(const QList<mitra::EconomyId> &chosen);

private:
    void toggle(const EconomyId &economy);
    bool isFull() const;
    void showState();

    FlowLayout *m_layout;
    QList<Choice> m_choices;
    QList<QCheckBox *> m_boxes;
    QList<EconomyId> m_chosen; // in the order they were ticked, perhaps with the judged one
    EconomyId m_judged;
};

} // namespace mitra
