// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/goalsummary.h"
#include "views/figures/textblock.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace mitra
{

// The finished words of a goal's drawing.
struct GoalTexts {
    QString number; // "30%", in the largest letters
    QString rest;   // "of GDP", behind it
    QString below;  // year and standing
    QString verdict;
    QString official;   // short label of the official value's mark
    QString assumed;    // that of a working baseline
    QString projection; // label of the band of projections
    QString target;     // label of the target's tick
    QStringList legend; // the first line names the hollow marks, the others explain
};

// Where everything in a GoalFigure stands, from the body's top left corner. Made in one place and
// used for drawing and for marks, so that what is seen is what is hit.
struct GoalLayout {
    // A text and its place.
    struct Label {
        TextBlock block;
        QPointF at;

        QRectF rect() const { return {at, QSizeF(block.naturalWidth(), block.height())}; }
    };
    struct Point {
        enum class Kind { Proxy, Official, Assumed };
        Kind kind;
        const ProxyMark *proxy; // null unless it is a proxy's
        QPointF at;             // middle of the mark
        Label label;
    };

    // Half sizes of the marks, in figure units.
    static constexpr double radius = 5;       // a member's circle
    static constexpr double bandReach = 11;   // the band of projections
    static constexpr double targetReach = 19; // the target's tick
    static constexpr double targetWidth = 3;
    static constexpr double sign = 10; // side of a shape beside text

    std::vector<Label> head; // number, rest and what stands below, in this order
    QRectF chip;
    QRectF chipSign;
    std::vector<Label> chipText;

    double axisY = 0; // 0: nothing to draw an axis for
    double axisLeft = 0;
    double axisRight = 0;
    QList<double> ticks;
    std::vector<Label> tickLabels;
    std::vector<Point> points; // from left to right
    QRectF band;
    std::vector<Label> bandLabel; // one label or none
    QRectF target;
    std::vector<Label> targetLabel; // one label or none

    QRectF legendSign;
    std::vector<Label> legend;
    double height = 0;
};

// `summary` must live as long as the layout, which points to its proxies; they are sorted by value.
// `assumed` is a working baseline's value in the goal's unit.
GoalLayout layOutGoal(const GoalSummary &summary, std::optional<double> assumed,
                      const GoalTexts &texts, double width);

} // namespace mitra
