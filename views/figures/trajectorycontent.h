// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/trajectory.h"
#include "views/figures/axisticks.h"
#include "views/figures/chartlegend.h"

#include <QCoreApplication>
#include <QPen>

namespace mitra
{

// What is written at the end of a coloured line.
struct LineEnd {
    const EconomySeries *series = nullptr;
    SeriesPoint point;
    QString text;
};

// Where a what-if ends or leaves the axes, and what is written there.
struct PaceEnd {
    QPointF at; // year and value
    QString text;
};

// A trajectory made ready to be drawn: all that does not hang on the width.
class TrajectoryContent
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryContent)

public:
    TrajectoryContent(const Facts &facts, Trajectory trajectory);
    // The ends point into the series.
    TrajectoryContent(const TrajectoryContent &) = delete;
    TrajectoryContent &operator=(const TrajectoryContent &) = delete;

    const Trajectory &trajectory() const { return m_trajectory; }
    bool isEmpty() const { return m_isEmpty; } // there is nothing to draw at all
    bool isBare() const { return m_isBare; }   // nothing in the years shown
    const YearWindow &years() const { return m_years; }
    const AxisTicks &ticks() const { return m_ticks; }
    // The axes as a rectangle of years and values.
    QRectF window() const;
    // Whether a value is a number and stands in the years and values of the axes.
    bool isShown(const YearValue &at) const;
    bool isShown(const QList<YearValue> &line) const; // some of it
    bool showsBaseline() const;                       // an assumed one
    const QList<LineEnd> &ends() const { return m_ends; }
    const QList<PaceEnd> &paceEnds() const { return m_paceEnds; }

    // Position among the four series colours; -1: drawn grey.
    int colourOf(const EconomySeries &series) const;
    QColor lineColour(const EconomySeries &series, const Style &style) const;
    Dot observedDot() const { return m_isProxy ? Dot::Hollow : Dot::Filled; } // proxies are hollow
    Dot targetDot() const;
    // The reading of a year that is used; null when there is none.
    static const SeriesPoint *used(const EconomySeries &series, int year);
    // "value" of a number in the unit of the measure.
    QString valueOf(double value) const;
    QString baselineText() const { return tr("working baseline (assumption)"); }

    QList<LegendEntry> legend(const Style &style) const; // trajectorylegend.cpp, with the pens
    // What a reader of a zoomed figure must know: an axis that does not begin at nought.
    QStringList zoomNotes() const;

private:
    void fitAxes();
    void findEnds();

    Trajectory m_trajectory;
    bool m_isProxy;
    bool m_isEmpty = true;
    bool m_isBare = true; // without a value in the years shown
    YearWindow m_years;
    AxisTicks m_ticks;
    QList<LineEnd> m_ends;
    QList<PaceEnd> m_paceEnds;
};

QList<QPointF> pointsOf(const QList<YearValue> &values);

// Pens of a trajectory's lines, the same in the drawing and in its legend.
namespace trajectorypen
{
QPen solid(const QColor &colour, double width);
QPen path(const Style &style);
QPen projection(const Style &style);
QPen pace(const Style &style);
QPen milestone(const Style &style);
QColor grey(const Style &style);
QColor band(const Style &style);
} // namespace trajectorypen

} // namespace mitra
