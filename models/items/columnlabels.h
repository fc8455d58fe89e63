// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitra
{

// What a column of a table of fact is called before people: "Expected outcome". The column's own
// words where it has no other name.
QString columnLabel(const QString &column);

} // namespace mitra
