// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/tabletwin.h"

#include "models/items/roles.h"
#include "views/figures/figure.h"

namespace mitra
{

TableTwin::TableTwin(const Figure &figure)
    : m_table(figure.table())
{
}

int TableTwin::columnCount() const
{
    return m_table ? m_table->columnCount() : 0;
}

int TableTwin::rowCount() const
{
    return m_table ? m_table->rowCount() : 0;
}

QStringList TableTwin::headings() const
{
    QStringList titles;
    for (int column = 0; column < columnCount(); ++column)
        titles.append(m_table->headerData(column, Qt::Horizontal).toString().simplified());
    return titles;
}

bool TableTwin::isNumeric(int column) const
{
    return rowCount() > 0 && m_table->index(0, column).data(NumericRole).toBool();
}

QStringList TableTwin::cells(int row) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(m_table->index(row, column).data().toString().simplified());
    return cells;
}

SourceId TableTwin::source(int row, int column) const
{
    const Link link = m_table->index(row, column).data(LinkRole).value<Link>();
    return link.kind == Link::Kind::Source ? SourceId(link.id) : SourceId();
}

} // namespace mitra
