// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QAbstractItemModel;

namespace mitra
{

// The top level of any item model as a JSON array of objects, one a row, named by the headers:
// numbers as numbers, dates ISO 8601, null for "not known".
QByteArray toJson(const QAbstractItemModel &model);

} // namespace mitra
