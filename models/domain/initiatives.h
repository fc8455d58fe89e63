// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

#include <QHash>

#include <iterator>
#include <vector>

namespace mitra
{

// The initiatives of a file, in its order. A row is handed out by value: files may hold a million,
// so nothing outside keeps pointers into them, and code that walks all of them asks for single
// columns (statusAt() ...), which costs less than a whole row.
class Initiatives
{
public:
    Initiatives() = default;
    explicit Initiatives(QList<Initiative> rows);

    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    // The whole initiative of a row, which must exist.
    Initiative at(qsizetype row) const { return m_rows.at(row); }
    Initiative first() const { return at(0); }
    Initiative last() const { return at(size() - 1); }

    // -1 when the id is empty or unknown.
    qsizetype rowOf(const InitiativeId &id) const { return m_row.value(id, -1); }
    // The rows whose parent is that row, in order.
    std::vector<quint32> partsOf(qsizetype row) const;

    // Single columns of a row.
    InitiativeId idAt(qsizetype row) const { return m_rows.at(row).id; }
    QString titleAt(qsizetype row) const { return m_rows.at(row).title; }
    const ThemeId &themeAt(qsizetype row) const { return m_rows.at(row).theme; }
    const FrameworkId &frameworkAt(qsizetype row) const { return m_rows.at(row).framework; }
    const SourceId &sourceAt(qsizetype row) const { return m_rows.at(row).source; }
    InitiativeStatus statusAt(qsizetype row) const { return m_rows.at(row).status; }
    std::optional<int> startYearAt(qsizetype row) const { return m_rows.at(row).startYear; }
    std::optional<int> endYearAt(qsizetype row) const { return m_rows.at(row).endYear; }
    // -1 when it is no part of another initiative.
    qsizetype parentAt(qsizetype row) const { return rowOf(m_rows.at(row).parent); }
    bool hasBudgetAt(qsizetype row) const { return m_rows.at(row).budget.has_value(); }

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
    QList<Initiative> m_rows;
    QHash<InitiativeId, qsizetype> m_row;
};

} // namespace mitra
