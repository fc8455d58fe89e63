// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mitra
{

// A number as people type it: with or without grouping and a percent sign, in the reader's locale
// or with a plain point. None when it is no finite number.
std::optional<double> typedNumber(QString text);
// The shortest text that reads back as the value, for a field to edit.
QString textToType(double value);

} // namespace mitra
