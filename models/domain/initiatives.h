// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/initiativespack.h"
#include "models/domain/types.h"

#include <iterator>
#include <optional>
#include <vector>

namespace mitra
{

// The initiatives of a file, in its order. Files may hold a million, so they are packed, seventy
// bytes or so each: a row is handed out by value, unpacked anew each time (about a microsecond),
// and code that walks all of them asks for single columns (statusAt() ...), which costs next to
// nothing. Copies share one pack.
class Initiatives
{
public:
    Initiatives() = default;
    // See InitiativesBuilder for how to pack without holding them all.
    explicit Initiatives(const QList<Initiative> &rows);
    explicit Initiatives(InitiativesPack pack)
        : m_pack(std::move(pack))
    {
    }

    // The pack as bytes to keep, and back: none when the bytes are not of this form or program
    // version, or name rows or values that are not there. The bytes are shared, not copied.
    QByteArray toBytes() const;
    static std::optional<Initiatives> fromBytes(const QByteArray &bytes);

    qsizetype size() const { return m_pack.size(); }
    bool isEmpty() const { return size() == 0; }
    // The whole initiative of a row, which must exist, as it was packed; but half of a surrogate
    // pair, which is no character and which no file holds, comes back as "?".
    Initiative at(qsizetype row) const;
    Initiative first() const { return at(0); }
    Initiative last() const { return at(size() - 1); }

    // -1 when the id is empty or unknown.
    qsizetype rowOf(const InitiativeId &id) const;
    // The rows whose parent is that row, in order.
    std::vector<quint32> partsOf(qsizetype row) const;

    // Single columns of a row. Id and title are read from the record, a fraction of a microsecond.
    InitiativeId idAt(qsizetype row) const;
    QString titleAt(qsizetype row) const;
    const ThemeId &themeAt(qsizetype row) const { return value(m_pack.themes, m_pack.theme, row); }
    const FrameworkId &frameworkAt(qsizetype row) const
    {
        return value(m_pack.frameworks, m_pack.framework, row);
    }
    const SourceId &sourceAt(qsizetype row) const
    {
        return value(m_pack.sources, m_pack.source, row);
    }
    InitiativeStatus statusAt(qsizetype row) const { return m_pack.statusAt(row); }
    std::optional<int> startYearAt(qsizetype row) const { return year(m_pack.start, row); }
    std::optional<int> endYearAt(qsizetype row) const { return year(m_pack.end, row); }
    // -1 when it is no part of another initiative.
    qsizetype parentAt(qsizetype row) const { return qsizetype(m_pack.parent.at(row)) - 1; }
    bool hasBudgetAt(qsizetype row) const { return m_pack.hasBudgetAt(row); }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Initiative;
        using difference_type = qsizetype;
        using pointer = void;
        using reference = Initiative;

        Iterator(const Initiatives *of, qsizetype row)
            : m_of(of)
            , m_row(row)
        {
        }
        Initiative operator*() const { return m_of->at(m_row); }
        Iterator &operator++()
        {
            ++m_row;
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const Initiatives *m_of;
        qsizetype m_row;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    template <typename Value>
    static const Value &value(const QList<Value> &values, const NumberColumn &codes, qsizetype row)
    {
        return values.at(qsizetype(codes.at(row)));
    }
    std::optional<int> year(const NumberColumn &codes, qsizetype row) const
    {
        const quint64 code = codes.at(row);
        return code == 0 ? std::nullopt : std::optional(m_pack.years.at(qsizetype(code) - 1));
    }

    InitiativesPack m_pack;
};

} // namespace mitra
