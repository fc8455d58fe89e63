// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace mitra
{

// Judges one indicator of one economy, or a series from a file, by plain arithmetic and every
// method; answers what is to be printed. An Error for an indicator or economy that the file does
// not have, with the ids that are nearest, and for a series that cannot be read.
Result<QString> runAssess(const Command &command);

// At most five of `ids` that are most like `id`: that hold it, are held by it, or differ in few
// letters; nearest first.
QStringList nearestIds(const QString &id, const QStringList &ids);

} // namespace mitra
