// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/facttables.h"

namespace mitra
{

// A table and how it is made. The parts of facttables, one a subject.
struct FactTableMaker {
    TableInfo info;
    std::unique_ptr<CellTable> (*make)(const Facts &facts);
};

QList<FactTableMaker> initiativeTables(); // initiatives and what links to them
QList<FactTableMaker> measureTables();    // goals, targets, indicators and values
QList<FactTableMaker> referenceTables();  // what the others name

} // namespace mitra
