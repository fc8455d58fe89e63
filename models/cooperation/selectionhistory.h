// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"

#include <QList>

#include <functional>

namespace mitra
{

// How a selection came about: with one click, or as one step of a run of typing or dragging.
enum class Gesture { Single, Typing, Dragging };

// The selections that were visited, to go back and forward through. A run of typing or of one drag
// is one step, from where it began to where it ended. Always has a current selection.
class SelectionHistory
{
public:
    explicit SelectionHistory(const Selection &first = {});

    // Goes on to that selection and forgets what was forward. The current one again is no step.
    void visit(const Selection &selection, Gesture gesture = Gesture::Single);
    // The hand let go, the field was left: what follows is another step, of whatever gesture.
    void endGesture();

    const Selection &current() const { return m_visited.at(m_at); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visited.size(); }
    // Stays where it is at the ends; answers where it then is.
    const Selection &goBack();
    const Selection &goForward();

    // Takes every selection through `change` (as when other facts know fewer values); neighbours
    // that become equal become one.
    void transform(const std::function<Selection(const Selection &)> &change);

private:
    void add(const Selection &selection);

    QList<Selection> m_visited; // never empty; the newest last
    qsizetype m_at = 0;
    Gesture m_gesture = Gesture::Single; // of the run that the current selection belongs to
};

} // namespace mitra
