// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

namespace mitra
{

// Gives each value a small number, in the order in which they are first met. 0 stands for the value
// that says nothing: an empty id.
template <typename Value>
class Dictionary
{
public:
    Dictionary() { m_codes.insert(Value(), 0); }

    quint32 codeOf(const Value &value)
    {
        // Rows that follow each other often share a value.
        if (value == m_values.at(m_last))
            return quint32(m_last);
        auto found = m_codes.constFind(value);
        if (found == m_codes.constEnd()) {
            found = m_codes.insert(value, quint32(m_values.size()));
            m_values.append(value);
        }
        m_last = qsizetype(*found);
        return *found;
    }
    // By their numbers.
    const QList<Value> &values() const { return m_values; }

private:
    QList<Value> m_values{Value()};
    QHash<Value, quint32> m_codes;
    qsizetype m_last = 0;
};

} // namespace mitra
