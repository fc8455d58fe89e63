// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/selectionhistory.h"

namespace mitra
{

namespace
{
// More than anybody goes back; keeps a day of dragging from growing without end.
constexpr qsizetype mostVisited = 500;
} // namespace

SelectionHistory::SelectionHistory(const Selection &first)
    : m_visited{first}
{
}

void SelectionHistory::visit(const Selection &selection, Gesture gesture)
{
    if (selection == current())
        return;
    const bool goesOn = gesture != Gesture::Single && gesture == m_gesture;
    m_gesture = gesture;
    m_visited.resize(m_at + 1);
    if (goesOn) {
        m_visited.removeLast();
        --m_at;
        // A run that came back to where it began is no step.
        if (m_visited.at(m_at) == selection) {
            m_gesture = Gesture::Single;
            return;
        }
    }
    add(selection);
}

void SelectionHistory::add(const Selection &selection)
{
    m_visited.append(selection);
    if (m_visited.size() > mostVisited)
        m_visited.removeFirst();
    m_at = m_visited.size() - 1;
}

void SelectionHistory::endGesture()
{
    m_gesture = Gesture::Single;
}

const Selection &SelectionHistory::goBack()
{
    endGesture();
    if (canGoBack())
        --m_at;
    return current();
}

const Selection &SelectionHistory::goForward()
{
    endGesture();
    if (canGoForward())
        ++m_at;
    return current();
}

void SelectionHistory::transform(const std::function<Selection(const Selection &)> &change)
{
    endGesture();
    QList<Selection> visited;
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_visited.size(); ++i) {
        const Selection changed = change(m_visited.at(i));
        if (visited.isEmpty() || visited.last() != changed)
            visited.append(changed);
        if (i == m_at)
            at = visited.size() - 1;
    }
    m_visited = visited;
    m_at = at;
}

} // namespace mitra
