// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/dataquality.h"

#include <QAbstractTableModel>

#include <memory>

namespace mitra
{

// All that was weighed of each indicator, one row each: the table twin of a QualityFigure.
std::unique_ptr<QAbstractTableModel> qualityTable(const DataQuality &quality);

} // namespace mitra
