// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/groupcontributions.h"

#include <QAbstractTableModel>

#include <memory>

namespace mitra
{

// A row a member, the group as their sum, then the members without a value.
std::unique_ptr<QAbstractTableModel> contributionsTable(const Facts &facts,
                                                        const GroupContributions &contributions);

} // namespace mitra
