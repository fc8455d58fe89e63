// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/numbercolumn.h"

#include <algorithm>

namespace mitra
{

std::optional<NumberColumn> NumberColumn::fromBytes(QByteArray bytes, quint64 width)
{
    constexpr quint64 widest = 8;
    if (width < 1 || width > widest || bytes.size() < padding)
        return std::nullopt;
    if ((bytes.size() - padding) % qsizetype(width) != 0)
        return std::nullopt;
    NumberColumn column;
    column.m_bytes = std::move(bytes);
    column.m_width = int(width);
    return column;
}

quint64 NumberColumn::largest() const
{
    quint64 largest = 0;
    for (qsizetype row = 0, rows = size(); row < rows; ++row)
        largest = std::max(largest, at(row));
    return largest;
}

void NumberColumn::append(quint64 number)
{
    if (number > maskOf(m_width))
        widen(number);
    const qsizetype end = m_bytes.size() - padding;
    m_bytes.resize(m_bytes.size() + m_width);
    // The new padding may be what memory held before.
    qToLittleEndian<quint64>(0, m_bytes.data() + end + m_width);
    qToLittleEndian<quint64>(number, m_bytes.data() + end);
}

void NumberColumn::widen(quint64 largest)
{
    NumberColumn wider;
    while (largest > maskOf(wider.m_width))
        ++wider.m_width;
    for (qsizetype row = 0, rows = size(); row < rows; ++row)
        wider.append(at(row));
    *this = std::move(wider);
}

} // namespace mitra
