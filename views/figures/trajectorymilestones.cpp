// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectorymilestones.h"

#include "views/figures/textblock.h"
#include "views/figures/timelinescale.h"
#include "views/figures/trajectorycontent.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double tickHeight = 9;
constexpr double nearTicks = 8; // closer ones share a tick
constexpr double lineStep = 14;
constexpr double widestName = 128;
constexpr double nameGap = 12;
constexpr qsizetype mostNames = 4;
constexpr qsizetype mostLines = 2;

QFont nameFont()
{
    return Style().font(type::axis);
}

// A title up to its first aside: "ADGMIN1 ends (21-22 January, online)" is "ADGMIN1 ends".
QString shortTitle(const QString &title)
{
    qsizetype end = title.size();
    for (const char *aside : {" (", ", ", "; ", ": "}) {
        const qsizetype at = title.indexOf(QLatin1String(aside));
        if (at > 0)
            end = std::min(end, at);
    }
    return title.left(end);
}

} // namespace

TrajectoryMilestones::TrajectoryMilestones(const QList<Milestone> &milestones,
                                           const std::function<double(double)> &x,
                                           const QRectF &plot, double right)
{
    for (const Milestone &milestone : milestones) {
        // The axis ends with the start of its last year; what comes in it still belongs to it.
        const double at = std::min(x(yearOf(milestone.date.firstDay())), plot.right());
        if (m_ticks.isEmpty() || at - m_ticks.last().x >= nearTicks)
            m_ticks << Tick{at, {}};
        m_ticks.last().all << &milestone;
    }
    // What is to come and what has just been matters most.
    const QFont font = nameFont();
    double end = right;
    for (auto tick = m_ticks.crbegin(); tick != m_ticks.crend() && m_names.size() < mostNames;
         ++tick) {
        QString words = shortTitle(tick->all.last()->title);
        if (tick->all.size() > 1)
            words = tr("%1, and %2 more").arg(words, QString::number(tick->all.size() - 1));
        // To the right of its tick; the last one to the left of it where the drawing ends.
        double room = std::min(widestName, end - tick->x);
        const bool isTurned = m_names.isEmpty() && room < widestName;
        if (isTurned)
            room = std::min(widestName, end - plot.left());
        if (room < 40)
            continue;
        const QStringList lines = TextBlock(words, font, room).lines();
        if (lines.size() > mostLines)
            continue;
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, textWidth(line, font));
        if (width > room)
            continue;
        const double start = isTurned ? std::min(tick->x, end - width) : tick->x;
        m_names << Name{tick->x, start, width, lines};
        end = start - nameGap;
    }
}

double TrajectoryMilestones::height() const
{
    if (m_ticks.isEmpty())
        return 0;
    qsizetype lines = 0;
    for (const Name &name : m_names)
        lines = std::max(lines, name.lines.size());
    return tickHeight + 2 + double(lines) * lineStep + 6;
}

QRectF TrajectoryMilestones::area(const Tick &tick, double top)
{
    return QRectF(tick.x - 5, top - 2, 10, tickHeight + 4);
}

void TrajectoryMilestones::draw(QPainter &painter, double top, const Style &style) const
{
    painter.setPen(trajectorypen::milestone(style));
    for (const Tick &tick : m_ticks)
        painter.drawLine(QPointF(tick.x, top), QPointF(tick.x, top + tickHeight));
    const QFont font = style.font(type::axis);
    for (const Name &name : m_names) {
        double y = top + tickHeight + 1;
        for (const QString &line : name.lines) {
            TextBlock(line, font, 0).draw(painter, QPointF(name.left, y), style.muted);
            y += lineStep;
        }
    }
}

} // namespace mitra
