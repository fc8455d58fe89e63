// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"
#include "models/domain/words.h"
#include "models/exchange/currency.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace mitra
{

// Visitor of visitFields() that gives a struct's fields as the cells of a data package: blank for
// "not known", numbers plain and in their shortest exact form, dates ISO 8601.
class RowWriter
{
public:
    QStringList cells;

    void operator()(const QString &text) { cells.append(text); }
    template <typename Tag>
    void operator()(const Id<Tag> &id)
    {
        cells.append(id.text());
    }
    void operator()(int number) { cells.append(QString::number(number)); }
    void operator()(bool flag) { cells.append(flag ? QStringLiteral("1") : QStringLiteral("0")); }
    void operator()(double number)
    {
        cells.append(QString::number(number, 'f', QLocale::FloatingPointShortest));
    }
    void operator()(QDate date)
    {
        cells.append(date.isValid() ? date.toString(Qt::ISODate) : QString());
    }
    void operator()(const QDateTime &time)
    {
        cells.append(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
    }
    void operator()(const PartialDate &date) { cells.append(date.toIso()); }
    void operator()(const std::optional<Money> &money)
    {
        if (!money) {
            cells += {QString(), QString(), QString()};
            return;
        }
        cells += {fromMinorUnits(money->minorUnits, money->currency), money->currency,
                  toWord(money->kind)};
    }
    template <typename T>
    void operator()(const std::optional<T> &value)
    {
        if (value)
            (*this)(*value);
        else
            cells.append(QString());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum value) { cells.append(toWord(value)); }
};

} // namespace mitra
