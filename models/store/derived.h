// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QByteArray>

#include <optional>

namespace mitra
{

// What was worked out from the facts and kept beside them, see Store::derived(). Both belong inside
// the caller's transaction, so that bytes and facts are of one moment.

// None when nothing is kept under that name, or when it does not come back as it was written.
Result<std::optional<QByteArray>> readDerived(Connection &connection, const QString &name);
// Takes the place of what was kept under that name.
Result<void> writeDerived(Connection &connection, const QString &name, const QByteArray &bytes);

} // namespace mitra
