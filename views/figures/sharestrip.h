// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/style.h"

#include <QList>
#include <QString>

class QPainter;
class QPointF;

namespace mitra
{

// One part of a whole, and its words ("2 without a partner").
struct Share {
    double value = 0;
    QColor colour;
    QString text;
};

// A thin bar parted in proportion, with a line of words under it; parts of nothing are left out.
double shareStripHeight(const QList<Share> &shares, double width);
// The colours that stand side by side, from left to right.
QList<QColor> shareColours(const QList<Share> &shares);
void drawShareStrip(QPainter &painter, const QPointF &topLeft, double width,
                    const QList<Share> &shares, const Style &style);

} // namespace mitra
