// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/flowdiagram.h"
#include "views/figures/textblock.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <array>
#include <vector>

namespace mitra
{

// Where the nodes and bands of a flow stand, with the top left corner of the body as origin.
// Heights of bars are in proportion to numbers of initiatives; no label lies on another.
struct FlowGeometry {
    struct Node {
        QRectF area;       // all that belongs to it
        QRectF arrivals;   // bar that bands reach; empty for partners
        QRectF departures; // bar that bands leave; empty for goals
        TextBlock label;
        QPointF labelAt;
        TextBlock number; // of partners, beside the name; elsewhere part of the label
        QPointF numberAt;
    };
    // A band of the same thickness along its way.
    struct Band {
        QPointF from; // its upper edge
        QPointF to;
        double thickness = 1;
    };
    struct Heading {
        TextBlock text;
        QPointF at;
    };

    std::array<std::vector<Node>, 3> nodes;
    std::array<std::vector<Band>, 2> bands;
    std::vector<Heading> headings;
    double height = 0;
};

// `wanted` is the height to aim at; names that need more get it.
FlowGeometry layOutFlow(const FlowDiagram &flow, double width, double wanted);

// The upper part of a band, `share` of its thickness.
QPainterPath bandPath(const FlowGeometry::Band &band, double share = 1);
// The shape to point at, never so thin that it cannot be hit.
QPolygonF bandOutline(const FlowGeometry::Band &band);

} // namespace mitra
