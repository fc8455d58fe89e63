// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/cutline.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace mitra
{

namespace
{

// Liang and Barsky's clipping; none when the line lies outside.
std::optional<QLineF> cut(const QLineF &line, const QRectF &window)
{
    double from = 0;
    double to = 1;
    const double p[4] = {-line.dx(), line.dx(), -line.dy(), line.dy()};
    const double q[4] = {line.x1() - window.left(), window.right() - line.x1(),
                         line.y1() - window.top(), window.bottom() - line.y1()};
    for (int i = 0; i < 4; ++i) {
        if (p[i] == 0) {
            if (q[i] < 0)
                return std::nullopt;
            continue;
        }
        const double t = q[i] / p[i];
        if (p[i] < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
    }
    if (from > to)
        return std::nullopt;
    // The ends stay the numbers they are where nothing is cut.
    return QLineF(from > 0 ? line.pointAt(from) : line.p1(), to < 1 ? line.pointAt(to) : line.p2());
}

} // namespace

QList<QList<QPointF>> cutLine(const QList<QPointF> &points, const QRectF &window)
{
    QList<QList<QPointF>> parts;
    bool goesOn = false; // the last part ends in the point before
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF line(points.at(i - 1), points.at(i));
        const bool isFinite = std::isfinite(line.dx()) && std::isfinite(line.dy());
        const std::optional<QLineF> inside = isFinite ? cut(line, window) : std::nullopt;
        if (!inside) {
            goesOn = false;
            continue;
        }
        if (goesOn)
            parts.last().append(inside->p2());
        else
            parts.append({inside->p1(), inside->p2()});
        goesOn = inside->p2() == line.p2();
    }
    return parts;
}

} // namespace mitra
