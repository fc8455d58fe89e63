// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/initiatives.h"

#include "models/domain/initiativerecord.h"
#include "models/domain/initiativesbuilder.h"

namespace mitra
{

namespace
{

// The first of 0 to size for which it is true that it lies behind; size when there is none.
template <typename LiesBefore>
qsizetype partitionPoint(qsizetype size, LiesBefore liesBefore)
{
    qsizetype first = 0;
    for (qsizetype left = size; left > 0;) {
        const qsizetype half = left / 2;
        if (liesBefore(first + half)) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    return first;
}

} // namespace

qsizetype InitiativesPack::rowOf(QByteArrayView id) const
{
    const qsizetype behind = partitionPoint(size(), [&](qsizetype place) {
        return initiativerecord::idOf(record(rowById(place))) <= id;
    });
    if (behind == 0)
        return -1;
    const qsizetype row = rowById(behind - 1);
    return initiativerecord::idOf(record(row)) == id ? row : -1;
}

Initiatives::Initiatives(const QList<Initiative> &rows)
{
    InitiativesBuilder builder;
    for (const Initiative &row : rows)
        builder.add(row);
    *this = builder.finish();
}

Initiative Initiatives::at(qsizetype row) const
{
    Initiative initiative = initiativerecord::read(m_pack, m_pack.record(row));
    initiative.theme = themeAt(row);
    initiative.framework = frameworkAt(row);
    initiative.source = sourceAt(row);
    initiative.status = statusAt(row);
    initiative.startYear = startYearAt(row);
    initiative.endYear = endYearAt(row);
    return initiative;
}

qsizetype Initiatives::rowOf(const InitiativeId &id) const
{
    return id.isEmpty() ? -1 : m_pack.rowOf(id.text().toUtf8());
}

std::vector<quint32> Initiatives::partsOf(qsizetype row) const
{
    const NumberColumn &byParent = m_pack.byParent;
    const auto parentAtPlace = [this, &byParent](qsizetype place) {
        return parentAt(qsizetype(byParent.at(place)));
    };
    std::vector<quint32> parts;
    qsizetype place =
        partitionPoint(byParent.size(), [&](qsizetype at) { return parentAtPlace(at) < row; });
    for (; place < byParent.size() && parentAtPlace(place) == row; ++place)
        parts.push_back(quint32(byParent.at(place)));
    return parts;
}

InitiativeId Initiatives::idAt(qsizetype row) const
{
    return InitiativeId(PackedReader::textOf(initiativerecord::idOf(m_pack.record(row))));
}

QString Initiatives::titleAt(qsizetype row) const
{
    return initiativerecord::titleOf(m_pack, m_pack.record(row));
}

} // namespace mitra
