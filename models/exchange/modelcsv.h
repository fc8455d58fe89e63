// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"

#include <QByteArray>

class QAbstractItemModel;

namespace mitra
{

// The top level of any item model as comma-separated values with a header row, for other programs:
// numbers with a decimal point and without grouping, dates ISO 8601, blank for "not known". Text
// is kept as it is, also where a spreadsheet may take it for a formula. Tells of its advance by
// rows; empty when asked to stop.
QByteArray toCsv(const QAbstractItemModel &model, const ProgressMonitor &monitor = {});

} // namespace mitra
