// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"
#include "views/figures/timelinescale.h"

#include <vector>

namespace mitra
{

// The milestones of frameworks along the years: a dot each, hollow when planned; those that would
// lie on each other share one that says how many it stands for. As many names as fit stand above,
// never on one another.
class MilestoneLane
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MilestoneLane)

public:
    // How the names are set: in at most that many lines, and what does not fit either elided (a
    // screen, whose tool tips have the whole) or left out (paper).
    struct Names {
        int lines = 4;
        bool elides = false;
    };

    MilestoneLane() = default;
    // Of those frameworks; of all when none is named.
    MilestoneLane(const FactsPtr &facts, const QStringList &frameworks);

    const QList<const Milestone *> &milestones() const { return m_milestones; }
    double height(const Names &names) const;
    void draw(QPainter &painter, const QRectF &area, const TimelineScale &scale, const Names &names,
              const Style &style) const;
    // In the order of time; areas lie in `area`.
    QList<Mark> marks(const QRectF &area, const TimelineScale &scale) const;
    // "ADGMIN2, 27 Jan 2022 (planned)" of one.
    QString text(const Milestone &milestone) const;

private:
    // Milestones so near to each other that one dot stands for them.
    struct Spot {
        double x = 0;
        QList<const Milestone *> all; // in the order of time
        QRectF dot;
    };
    struct Label {
        QRectF area;
        double x = 0;
        QStringList lines;
    };
    std::vector<Spot> spots(const QRectF &area, const TimelineScale &scale) const;
    std::vector<Label> labels(const std::vector<Spot> &spots, const QRectF &area,
                              const TimelineScale &scale, const Names &names) const;
    bool isPlanned(const Spot &spot) const;

    FactsPtr m_facts;
    QList<const Milestone *> m_milestones; // of m_facts, in the order of time
};

} // namespace mitra
