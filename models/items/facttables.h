// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/items/celltable.h"

#include <memory>

namespace mitra
{

// A table of fact as the Data page lists it.
struct TableInfo {
    QString id; // as in the data package: "initiative_partners"
    QString title;
    QString description;
};

// Every table of fact, the most asked for first.
QList<TableInfo> tableInfos();

// A table of initiatives, or of what is linked to them, lists those of the first so many; what
// shows it says so. Made tables of a million rows take gigabytes; the Cooperation page has them
// all.
inline constexpr qsizetype mostListedInitiatives = 20'000;
bool isOfInitiatives(const QString &tableId);

// The whole table for people to read: names instead of ids (the id in the tooltip), the source in
// the last column, raw values for sorting. Null when there is no such table.
std::unique_ptr<CellTable> makeFactTable(const Facts &facts, const QString &id);

} // namespace mitra
