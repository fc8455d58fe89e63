// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QVariantList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mitra
{

class Chooser;
class PillGroup;
class UndoKeys;

// The words that say who may read a paper: chosen from the office's own list, which is written here
// and never comes with entries of Mitra's.
class MarkingSettings : public QWidget
{
    Q_OBJECT

public:
    enum class How { Chosen, Typed };

    explicit MarkingSettings(UndoKeys *keys, QWidget *parent = nullptr);

    // The marking of the briefing; one that the list lacks joins it. An empty text: none.
    void show(const Marking &marking);
    QVariantList state() const;
    void restore(const QVariantList &state);
    const QList<Marking> &markings() const { return m_markings; }

    Chooser *choice() const { return m_choice; }
    QLineEdit *textField() const { return m_text; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }

signals:
    void markingChanged(const mitra::Marking &marking, mitra::MarkingSettings::How how);
    void listChanged();

private:
    void build();
    void fill();
    void choose();
    void add();
    void remove();
    void take(How how);
    void showCurrent();
    int current() const; // place in the list; -1: none

    QList<Marking> m_markings;
    bool m_isShowing = false; // what changes now was not done here
    Chooser *m_choice;
    QPushButton *m_add;
    QWidget *m_fields;
    QLineEdit *m_text;
    PillGroup *m_place;
    Chooser *m_colour;
    QPushButton *m_remove;
};

} // namespace mitra
