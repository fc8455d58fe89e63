// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "views/figures/style.h"

#include <QCoreApplication>
#include <QRectF>
#include <QStringList>

#include <functional>

class QPainter;

namespace mitra
{

// Milestones as thin ticks in a strip below the years; the newest few are named where there is
// room for their whole short title.
class TrajectoryMilestones
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryMilestones)

public:
    TrajectoryMilestones() = default;
    // `x` places a year and its parts; ticks stay below `plot`, names may reach on to `right`.
    // `milestones` are in the order of time and outlive this.
    TrajectoryMilestones(const QList<Milestone> &milestones, const std::function<double(double)> &x,
                         const QRectF &plot, double right);

    double height() const;
    void draw(QPainter &painter, double top, const Style &style) const;

    // Milestones so near to each other that one tick stands for them.
    struct Tick {
        double x = 0;
        QList<const Milestone *> all;
    };
    const QList<Tick> &ticks() const { return m_ticks; }
    // Where a tick can be pointed at.
    static QRectF area(const Tick &tick, double top);

private:
    struct Name {
        double x = 0; // of its tick
        double left = 0;
        double width = 0;
        QStringList lines;
    };
    QList<Tick> m_ticks;
    QList<Name> m_names;
};

} // namespace mitra
