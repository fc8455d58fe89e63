// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mitra
{

// A name that Excel takes for a sheet: 1 to 31 letters, none of []:*?/\ and no apostrophe; a longer
// one ends with its last whole word. `number` > 0 stands before it and keeps it unique.
QString sheetName(const QString &wanted, int number = 0);
// The first of these that fits whole behind the number, else as much as fits of the first.
QString sheetName(const QStringList &candidates, int number);

} // namespace mitra
