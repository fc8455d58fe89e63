// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"

#include <QWidget>

class QPushButton;

namespace mitra
{

class Chip;
class FlowLayout;
class PlainLabel;

// A chip for each part of the selection. Keeps the room of one line while nothing is chosen, so
// that what stands below does not move with the first click.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(CurrentSelection *current, QWidget *parent = nullptr);

    QList<Chip *> chips() const { return m_chips; }
    // "Clear all", for the place where the bar stands; hidden while nothing is chosen.
    QPushButton *clearButton() const { return m_clear; }

signals:
    // The last chip went by keyboard: focus has to go somewhere else.
    void emptied();

private:
    void refresh();
    void addChip(const QString &text, const Selection &without);

    CurrentSelection *m_current;
    FlowLayout *m_layout;
    PlainLabel *m_nothing;
    QList<Chip *> m_chips;
    QPushButton *m_clear;
};

} // namespace mitra
