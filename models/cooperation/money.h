// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/rowset.h"
#include "models/domain/initiatives.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace mitra
{

// What makes two amounts addable: one currency, one kind, and one level of the tree of initiatives.
// An amount of a part is inside the amount of its whole, so the two never meet in one sum.
struct MoneyClass {
    QString currency; // ISO 4217
    MoneyKind kind = MoneyKind::Unknown;
    int level = 0; // 0: an initiative that is no part of another; 1: a part of one; ...

    // One word for selections: "USD-committed-0".
    QString id() const;
    // By currency, then planned before committed before spent, then from the top down.
    friend std::strong_ordering operator<=>(const MoneyClass &a, const MoneyClass &b);
    friend bool operator==(const MoneyClass &, const MoneyClass &) = default;
};

// A sum of reported amounts and the initiatives that report them.
struct MoneySum {
    MoneyClass of;
    std::optional<qint64> minorUnits; // none: more than can be counted, so no number is shown
    std::vector<quint32> rows;
};

// How many wholes an initiative is a part of, one inside the other. Parts that contain each other,
// as in a damaged file, end the count.
int levelOf(const Initiatives &initiatives, qsizetype row);

// None when no amount is reported.
std::optional<MoneyClass> moneyClassOf(const Initiatives &initiatives, qsizetype row);

// The amounts of these rows, one sum a class, in the order of classes.
QList<MoneySum> moneySums(const Initiatives &initiatives, const RowSet &rows);

} // namespace mitra
