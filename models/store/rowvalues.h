// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace mitra
{

// The values of a row in the order of its table's columns, as a RowReader asks for them.
class RowValues
{
public:
    explicit RowValues(QVariantList values)
        : m_values(std::move(values))
    {
    }

    QVariant value(int column) const { return m_values.value(column); }
    QString text(int column) const { return m_values.value(column).toString(); }
    qint64 integer(int column) const { return m_values.value(column).toLongLong(); }
    bool isNull(int column) const { return m_values.value(column).isNull(); }

private:
    QVariantList m_values;
};

// Visitor of visitFields() that gives a struct's fields in the form change sets hold them: dates
// ISO 8601, times in UTC, words for what is one of several; null for "not known", or blank text.
class RowVariants
{
public:
    QVariantList values;

    void operator()(const QString &text) { values.append(text); }
    template <typename Tag>
    void operator()(const Id<Tag> &id)
    {
        values.append(id.text());
    }
    void operator()(int number) { values.append(number); }
    void operator()(double number) { values.append(number); }
    void operator()(QDate date) { values.append(date.toString(Qt::ISODate)); }
    void operator()(const QDateTime &time)
    {
        values.append(time.toUTC().toString(Qt::ISODateWithMs));
    }
    template <typename T>
    void operator()(const std::optional<T> &value)
    {
        if (value)
            (*this)(*value);
        else
            values.append(QVariant());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum value) { values.append(toWord(value)); }
};

} // namespace mitra
