// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mitra
{

// A number as people type it, with or without grouping and a percent sign, in the reader's way or
// with a point; none when it is no finite number.
std::optional<double> numberIn(QString text);

// As few digits as stand for exactly that number, to be typed over.
QString shortText(double value);

} // namespace mitra
