// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/partialdate.h"
#include "models/domain/types.h"
#include "models/domain/words.h"

#include <QDateTime>

#include <concepts>
#include <optional>
#include <type_traits>

namespace mitra
{

// Visitor of visitFields() that fills a struct from a row, column by column: the current one of a
// statement, or RowValues. The schema refuses values that cannot be read, so isSound() is false on
// a damaged file only.
template <typename Values>
class RowReader
{
public:
    explicit RowReader(const Values &row)
        : m_row(row)
    {
    }

    void start() { m_column = 0; }
    bool isSound() const { return m_isSound; }

    void operator()(QString &text) { text = m_row.text(m_column++); }
    template <typename Tag>
    void operator()(Id<Tag> &id)
    {
        id = Id<Tag>(m_row.text(m_column++));
    }
    void operator()(int &number) { number = int(m_row.integer(m_column++)); }
    void operator()(bool &flag) { flag = m_row.integer(m_column++) != 0; }
    void operator()(double &number) { number = m_row.value(m_column++).toDouble(); }
    void operator()(QDate &date)
    {
        const QString text = m_row.text(m_column++);
        date = QDate::fromString(text, Qt::ISODate);
        m_isSound = m_isSound && (text.isEmpty() || date.isValid());
    }
    void operator()(QDateTime &time)
    {
        const QString text = m_row.text(m_column++);
        time = QDateTime::fromString(text, Qt::ISODateWithMs);
        m_isSound = m_isSound && (text.isEmpty() || time.isValid());
    }
    void operator()(PartialDate &date)
    {
        const QString text = m_row.text(m_column++);
        if (!text.isEmpty())
            take(date, PartialDate::fromIso(text));
    }
    void operator()(std::optional<Money> &money)
    {
        if (m_row.isNull(m_column)) {
            m_column += 3;
            return;
        }
        Money read;
        read.minorUnits = m_row.integer(m_column++);
        (*this)(read.currency);
        (*this)(read.kind);
        money = read;
    }
    template <typename T>
    void operator()(std::optional<T> &value)
    {
        if (m_row.isNull(m_column)) {
            ++m_column;
            return;
        }
        (*this)(value.emplace());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum &value) { take(value, fromWord<Enum>(m_row.text(m_column++))); }

private:
    template <typename T>
    void take(T &into, const std::optional<T> &read)
    {
        if (read)
            into = *read;
        else
            m_isSound = false;
    }

    const Values &m_row;
    int m_column = 0;
    bool m_isSound = true;
};

} // namespace mitra
