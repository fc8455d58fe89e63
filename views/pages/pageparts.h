// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

#include <QList>

class QScrollArea;
class QWidget;

namespace mitra
{

class FigureCard;

// Distances that the five pages share.
namespace pagemetric
{
inline constexpr int side = 24;
inline constexpr int top = 4;
inline constexpr int bottom = 20;
} // namespace pagemetric

// A scroll area without frame or ground of its own, up and down only, around `content`.
QScrollArea *scrollAround(QWidget *content);

// A control with its name before it, kept together where controls break into lines.
QWidget *labelled(const QString &label, QWidget *control);

// The widget with a little room at its right, so that a scroll bar does not touch it.
QWidget *beside(QWidget *widget);

// Lets Tab go through what `root` holds as it is laid out. Without it, what was made later, such as
// a box for each member, comes after everything else in the window.
void tabAsLaidOut(const QWidget *root);

// The figures of the cards that show one, in that order.
QList<FigurePtr> figuresOf(const QList<FigureCard *> &cards);
// The figure of the card in which the page's focus is, else the first; null when none is shown.
FigurePtr focusedFigure(const QWidget *page, const QList<FigureCard *> &cards);

} // namespace mitra
