// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QString>
#include <QStringList>

namespace mitra
{

// The drawers of the gallery of figures.
enum class FigureGroup { Goals, Cooperation, Progress, Sheets, Data };
inline constexpr int figureGroupCount = 5;
QString figureGroupName(FigureGroup group);

// What a figure of the gallery is, told by its name alone: nothing is computed or drawn for it.
struct FigureKind {
    QString kind; // "trajectory", the first part of the name
    FigureGroup group = FigureGroup::Data;
    QString word;    // "Trajectory"; the kind itself when nobody knows it
    QString subject; // the indicator, goal, partner or member it is about; may be empty
};
FigureKind kindOfFigure(const QString &name, const Facts &facts);

} // namespace mitra
