// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace mitra
{

// The one way anything is written to a user's file: size, flush and commit are all checked, so a
// full disk leaves the old file whole and says so (trap 1).
Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace mitra
