// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/timelinepane.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

// The keys of a timeline; see timelinepane.h.
namespace mitra
{

namespace
{

constexpr double zoomStep = 1.5;
constexpr double panStep = 0.15;

} // namespace

bool TimelinePane::walkRows(int key)
{
    const TimelineLines &all = lines();
    if (all.size() == 0)
        return false;
    const size_t last = all.size() - 1;
    const size_t top = all.lineAt(rowsOut());
    const size_t at = std::min(last, m_line.value_or(top));
    const double step = m_bar->singleStep();
    const double page = std::max(step, m_bar->pageStep() - 2 * step);
    switch (key) {
    case Qt::Key_Down:
        moveTo(m_line ? std::min(last, at + 1) : at);
        return true;
    case Qt::Key_Up:
        if (m_line && at > 0)
            moveTo(at - 1);
        else if (!marks().isEmpty() && !m_window->lineOf(0)) {
            // The latest milestone is the nearest to what is going on.
            int mark = 0;
            while (mark + 1 < marks().size() && !m_window->lineOf(mark + 1))
                ++mark;
            showMark(mark);
        }
        return true;
    case Qt::Key_PageDown:
        moveTo(std::clamp(all.lineAt(all.line(at).top + page), std::min(last, at + 1), last));
        return true;
    case Qt::Key_PageUp:
        moveTo(at == 0 ? 0 : std::min(at - 1, all.lineAt(std::max(0.0, all.line(at).top - page))));
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(last);
        return true;
    default:
        return false;
    }
}

bool TimelinePane::walkMilestones(int key)
{
    const int at = currentMark();
    if (m_line || at < 0 || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const int next = at + (key == Qt::Key_Right ? 1 : -1);
    if (next >= 0 && next < marks().size() && !m_window->lineOf(next))
        showMark(next);
    return true;
}

void TimelinePane::activateCurrent()
{
    if (m_line && *m_line < lines().size()) {
        const TimelineLines::Line line = lines().line(*m_line);
        if (line.kind == TimelineLines::Line::Kind::Group) {
            toggleGroup(line.group);
            return;
        }
        moveTo(*m_line); // scrolled out of sight it has no mark
    }
    activateMark(currentMark());
}

void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    if (!m_timeline || m_timeline->order().rows.empty()) {
        FigureView::keyPressEvent(event);
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    event->accept();
    if (control && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        zoom(1 / zoomStep);
    else if (control && key == Qt::Key_Minus)
        zoom(zoomStep);
    else if (control && key == Qt::Key_0)
        showAllYears();
    else if (control || event->modifiers().testFlag(Qt::AltModifier))
        event->ignore();
    else if (!shift && walkMilestones(key))
        return;
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        pan(key == Qt::Key_Right ? panStep : -panStep);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        activateCurrent();
    else if (!walkRows(key))
        FigureView::keyPressEvent(event);
}

} // namespace mitra
