// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/progress/assessment.h"

#include <QByteArray>
#include <QList>

namespace mitra
{

// Reads one series of numbers, a year and its value a line, parted by commas or by semicolons, with
// or without a header; "value" before "year" in the header turns the columns. Numbers have a point
// and no grouping; parted by semicolons they may all have decimal commas instead, unless every
// comma could part thousands too. Answers them in the order of time. What cannot be a series is an
// Error that names the line: a year twice, outside 1 to 9999 or no whole number; a value that is
// blank, text, not finite or beyond a million million million (1e18), which no measure reaches.
Result<QList<YearValue>> readSeries(const QByteArray &content, const QString &fileName);
Result<QList<YearValue>> readSeriesFile(const QString &path);

} // namespace mitra
