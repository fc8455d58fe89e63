// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "models/cooperation/selectionhistory.h"

#include <QWidget>

class QToolButton;

namespace mitra
{

// Back and forward through the selections of a window, for the head of the page. Follows what is
// selected, by whomever.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    // `current` must outlive the bar.
    explicit HistoryBar(CurrentSelection *current, QWidget *parent = nullptr);

    // The current selection changed with that gesture.
    void visit(Gesture gesture);
    void endGesture();
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    // Begins anew with the current selection, as when the window's last session comes back.
    void reset();

    QToolButton *backButton() const { return m_back; }
    QToolButton *forwardButton() const { return m_forward; }
    // The button of the line that writes the selection out, checked while that is shown.
    QToolButton *lineButton() const { return m_line; }

signals:
    void lineWanted(bool shown);

private:
    void showState();

    CurrentSelection *m_current;
    SelectionHistory m_history;
    ColumnsPtr m_columns; // that know the history's values
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_line;
};

} // namespace mitra
