// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

namespace mitra
{

// What the rows and the columns of a matrix stand for.
struct MatrixAxes {
    Dimension rows = Dimension::Partner;
    Dimension columns = Dimension::Theme;
    friend bool operator==(const MatrixAxes &, const MatrixAxes &) = default;
};

// A cell by the values of its row and column; one of them empty: a whole column or row.
struct MatrixPlace {
    QString row;
    QString column;
    friend bool operator==(const MatrixPlace &, const MatrixPlace &) = default;
};

// Choosing in a matrix. A choice is a Selection, so several cells choose all their rows with all
// their columns; years are a range from the first to the last.

// A start that is not known lies in no range of years, so it cannot be chosen.
bool canChoose(Dimension dimension, const QString &id);
bool isChosen(const Selection &selection, Dimension dimension, const QString &id);
bool hasChoice(const Selection &selection, Dimension dimension);
// Without what both dimensions choose: the initiatives that the matrix counts.
Selection groundOf(const Selection &selection, const MatrixAxes &axes);

// The place alone, instead of what both dimensions chose; none when it cannot be chosen.
std::optional<Selection> choosing(const Selection &selection, const MatrixAxes &axes,
                                  const MatrixPlace &place);
// The place that choosing() made a selection of; none for any other selection.
std::optional<MatrixPlace> placeOf(const Selection &selection, const MatrixAxes &axes);
// After a plain click: the place alone, or, when it was that already, nothing of both dimensions.
Selection clicked(const Selection &selection, const MatrixAxes &axes, const MatrixPlace &place);
// After a click that adds: both values more, or, when the place was chosen, both less. A dimension
// keeps its only value as long as the other one has more; a year within the range cuts off the
// shorter side with itself.
Selection toggled(const Selection &selection, const MatrixAxes &axes, const MatrixPlace &place);
// With the places besides what was chosen.
Selection added(const Selection &selection, const MatrixAxes &axes,
                const QList<MatrixPlace> &places);

} // namespace mitra
