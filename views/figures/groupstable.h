// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"
#include "models/series/groupcomparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace mitra
{

// "ASEAN-11, weighted by population, 2023: 74.8% (computed here; members with 92% of the group's
// population have a value)".
QString computedText(const GroupSeries &series, const GroupValue &value, const QString &unit);

Link observationLink(const IndicatorId &indicator, const EconomyId &economy, int year);

// The groups' values, what a source states for ASEAN, and the years that are left out with their
// reasons, as the table twin.
std::unique_ptr<QAbstractTableModel> groupsTable(const Facts &facts,
                                                 const GroupComparison &comparison);

} // namespace mitra
