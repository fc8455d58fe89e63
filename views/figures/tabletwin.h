// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace mitra
{

class Figure;

// The table twin of a figure as texts, for everything that writes it out: each cell one line,
// because a tab or line break inside would start a new cell elsewhere.
class TableTwin
{
public:
    explicit TableTwin(const Figure &figure);

    // True when the figure has no table.
    bool isEmpty() const { return columnCount() == 0; }
    int columnCount() const;
    int rowCount() const;

    QStringList headings() const;
    // Aligned right: the column holds numbers.
    bool isNumeric(int column) const;
    QStringList cells(int row) const;
    // The source that the cell leads to; empty when it leads to none.
    SourceId source(int row, int column) const;

private:
    std::unique_ptr<QAbstractTableModel> m_table;
};

} // namespace mitra
