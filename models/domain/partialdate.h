// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace mitra
{

// A date as sources give it: a year, a month of a year, or a day. Written as ISO 8601 ("2021",
// "2021-10", "2021-10-26"); text order is time order.
class PartialDate
{
public:
    PartialDate() = default;

    // None when the text is not a year, year-month or date of the calendar.
    static std::optional<PartialDate> fromIso(const QString &text);

    bool isNull() const { return m_year == 0; }
    int year() const { return m_year; }
    bool hasMonth() const { return m_month != 0; }
    bool hasDay() const { return m_day != 0; }
    // The first day it can mean, for placing it on a time axis.
    QDate firstDay() const;

    QString toIso() const;
    // For people, months as words and never a bare number: "26 Oct 2021", "Oct 2021", "2021".
    QString toText(const QLocale &locale) const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    friend bool operator<(const PartialDate &a, const PartialDate &b)
    {
        return a.toIso() < b.toIso();
    }

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace mitra
