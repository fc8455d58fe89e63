// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace mitra
{

// A stretch of time in years: 2021.0 is the start of 2021, `end` is not in it any more.
struct YearSpan {
    double first = 0;
    double end = 1;

    double length() const { return end - first; }
    friend bool operator==(const YearSpan &, const YearSpan &) = default;
};

inline double yearOf(QDate date)
{
    return date.year() + double(date.dayOfYear() - 1) / date.daysInYear();
}

// Where years stand across a drawing.
struct TimelineScale {
    YearSpan years;
    double left = 0;
    double right = 1;

    double x(double year) const
    {
        return left + (year - years.first) / years.length() * (right - left);
    }
    double year(double x) const
    {
        return years.first + (x - left) / (right - left) * years.length();
    }
};

} // namespace mitra
