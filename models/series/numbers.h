// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

// How values read on screen and on paper.
namespace mitra
{

// A value with its unit: "74.8%", "US$1.2 trillion", "0.97", "1,234 initiatives", "rank 12".
// `unit` is the indicator's stored unit ("percent of GDP", "index 0-1", "US$", "persons", ...).
QString valueText(double value, const QString &unit, const QLocale &locale);
// The same without the unit, for axis labels and table cells under a header that names the unit.
QString numberText(double value, const QString &unit, const QLocale &locale);
// The unit as a phrase for subtitles and headers: "% of GDP", "index, 0 to 1".
QString unitText(const QString &unit);
// Differences and paces: "4.8 points a year" for percents, "0.02 a year" else.
QString paceText(double perYear, const QString &unit, const QLocale &locale);
bool isPercent(const QString &unit);

} // namespace mitra
