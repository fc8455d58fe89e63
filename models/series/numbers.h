// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/naturallimits.h"

#include <QLocale>
#include <QString>

// How values read on screen and on paper.
namespace mitra
{

// A value with its unit: "74.8%", "US$1.2 trillion", "0.97", "1,234 initiatives", "rank 12".
// `unit` is the stored unit of an indicator, target or statement ("percent of GDP", "index 0-1",
// "US$", "persons", ...); one that is not known reads "value unit". Of a percentage only the sign
// is said, not what it is a share of. A value that is not finite reads "not a number".
QString valueText(double value, const QString &unit, const QLocale &locale);
// The same with what a percentage is a share of: "30% of GDP", "80% of the workforce".
QString fullValueText(double value, const QString &unit, const QLocale &locale);
// The same without the unit, for axis labels and table cells under a header that names the unit.
QString numberText(double value, const QString &unit, const QLocale &locale);
// The number that numberText() shows, which is what a reader can compare and add up.
double asRead(double value, const QString &unit);
// The unit as a phrase for subtitles and headers: "% of GDP", "index, 0 to 1".
QString unitText(const QString &unit);
// Differences and paces: "4.8 points a year" for percents, "0.02 a year" else.
QString paceText(double perYear, const QString &unit, const QLocale &locale);
// A difference of two values with its sign: "+4.3 points", "-0.02".
QString differenceText(double difference, const QString &unit, const QLocale &locale);
// The same without a sign, for "3.1 points below": "3.1 points", "0.02".
QString distanceText(double difference, const QString &unit, const QLocale &locale);
bool isPercent(const QString &unit);
// False where one number of two economies is not the same thing: amounts in national currencies.
bool isComparable(const QString &unit);

} // namespace mitra
