// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/axisticks.h"

#include "models/series/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

double niceStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

void fill(AxisTicks &ticks)
{
    const double first = std::ceil(ticks.low / ticks.step - 1e-9);
    const double last = std::floor(ticks.high / ticks.step + 1e-9);
    for (double i = first; i <= last; ++i)
        ticks.at << (std::abs(i) < 0.5 ? 0 : i * ticks.step);
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 6 && std::abs(step - std::round(step)) > 1e-6 * std::abs(step)) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace

AxisTicks niceTicks(double low, double high, int wanted)
{
    AxisTicks ticks;
    if (!std::isfinite(low) || !std::isfinite(high) || !std::isfinite(high - low)) {
        ticks.at = {0, 1};
        return ticks;
    }
    if (high < low)
        std::swap(low, high);
    if (high - low <= std::max(std::abs(low), std::abs(high)) * 1e-9)
        high = low + std::max(1.0, std::abs(low) * 0.1);
    ticks.step = niceStep((high - low) / std::max(1, wanted));
    ticks.low = std::floor(low / ticks.step + 1e-9) * ticks.step;
    ticks.high = std::ceil(high / ticks.step - 1e-9) * ticks.step;
    fill(ticks);
    return ticks;
}

AxisTicks valueTicks(const QList<double> &values, const QString &unit, int wanted)
{
    bool any = false;
    double low = 0;
    double high = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    if (isRank(unit)) {
        AxisTicks ticks;
        ticks.low = 1;
        ticks.step = std::max(1.0, niceStep(std::max(2.0, high - 1) / std::max(1, wanted)));
        ticks.step = std::ceil(ticks.step);
        ticks.high = std::max(2.0, std::ceil(high / ticks.step) * ticks.step);
        fill(ticks);
        if (ticks.at.isEmpty() || ticks.at.first() > 1)
            ticks.at.prepend(1);
        return ticks;
    }
    // Shares and scores end where the measure ends; a goal of 30 % of GDP needs no axis to 100.
    const double top = naturalLimits(unit).highest.value_or(0);
    if (!any)
        return niceTicks(0, top > 0 ? top : 1, wanted);
    if (low >= 0)
        low = 0;
    if (low == 0 && high <= 0)
        high = top > 0 ? top : 1;
    AxisTicks ticks = niceTicks(low, high, wanted);
    if (top > 0 && high <= top && ticks.high > top) {
        ticks.high = top;
        ticks.at.clear();
        fill(ticks);
    }
    return ticks;
}

QString tickText(double value, const AxisTicks &ticks, const QString &unit)
{
    const QLocale locale;
    const double largest = std::max(std::abs(ticks.low), std::abs(ticks.high));
    if (largest >= 1e6 && !isPercent(unit))
        return value == 0 ? locale.toString(0) : numberText(value, unit, locale);
    if (largest >= 1e15)
        return locale.toString(value, 'g', 3);
    const QString number = locale.toString(value, 'f', decimalsOf(ticks.step));
    return isPercent(unit) ? number + QLatin1Char('%') : number;
}

bool isRank(const QString &unit)
{
    return unit == QLatin1String("rank");
}

QList<int> yearTicks(int first, int last, int most)
{
    int step = 1;
    for (int scale = 1; (last - first) / step + 1 > std::max(1, most); scale *= 10) {
        for (const int factor : {1, 2, 5}) {
            step = factor * scale;
            if ((last - first) / step + 1 <= most)
                break;
        }
    }
    QList<int> years;
    for (int year = first; year <= last; ++year) {
        if (year % step == 0)
            years << year;
    }
    if (years.isEmpty())
        years << first;
    return years;
}

} // namespace mitra
