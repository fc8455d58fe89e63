// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinewindow.h"

namespace mitra
{

namespace
{
constexpr double wantedHeight = 320; // a widget gives what it has
} // namespace

double TimelineWindow::bodyHeight(double) const
{
    return wantedHeight;
}

void TimelineWindow::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    m_timeline->drawScreen(painter, body, m_offset, style);
}

QList<Mark> TimelineWindow::marks(const QRectF &body) const
{
    QList<Mark> marks;
    m_lines.clear();
    for (const TimelineFigure::ScreenMark &each : m_timeline->screenMarks(body, m_offset)) {
        marks << each.mark;
        m_lines << each.line;
    }
    return marks;
}

std::optional<size_t> TimelineWindow::lineOf(int mark) const
{
    return m_lines.value(mark);
}

int TimelineWindow::markOf(size_t line) const
{
    return int(m_lines.indexOf(std::optional<size_t>(line)));
}

} // namespace mitra
