// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/timelinefigure.h"

namespace mitra
{

// What a screen shows of a timeline scrolled to some place: the head and the rows that are seen.
// Costs next to nothing, so every step of scrolling makes a new one.
class TimelineWindow : public Figure
{
public:
    // `offset` is how far the first line is scrolled out, in figure units.
    TimelineWindow(std::shared_ptr<const TimelineFigure> timeline, double offset)
        : Figure(timeline->facts())
        , m_timeline(std::move(timeline))
        , m_offset(offset)
    {
    }

    double offset() const { return m_offset; }
    // The line that a mark stands for, by its place among the marks as last asked for; none for a
    // milestone.
    std::optional<size_t> lineOf(int mark) const;
    int markOf(size_t line) const; // -1: not seen

    QString name() const override { return m_timeline->name(); }
    QString title() const override { return m_timeline->title(); }
    QString subtitle() const override { return m_timeline->subtitle(); }
    QStringList notes() const override { return m_timeline->notes(); }
    QList<SourceId> sources() const override { return m_timeline->sources(); }
    QString sentence() const override { return m_timeline->sentence(); }
    std::unique_ptr<QAbstractTableModel> table() const override { return m_timeline->table(); }

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    std::shared_ptr<const TimelineFigure> m_timeline;
    double m_offset;
    mutable QList<std::optional<size_t>> m_lines; // of the marks
};

} // namespace mitra
