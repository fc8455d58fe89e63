// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace mitra
{

// The parts of a line that lie in the rectangle, cut exactly at its edges; in the units of the
// points. A point that is not finite parts the line.
QList<QList<QPointF>> cutLine(const QList<QPointF> &points, const QRectF &window);

} // namespace mitra
