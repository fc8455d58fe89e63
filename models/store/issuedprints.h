// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QByteArray>
#include <QString>

namespace mitra
{

// How the file keeps the bytes of a print: as text in Base64, for change sets hold texts and
// numbers alone.
QString printText(const QByteArray &pdf);

// The print of that hash, byte for byte as it was issued; an Error when there is none or when what
// the file holds does not add up to the hash.
Result<QByteArray> readIssuedPrint(Connection &connection, const QString &sha256);
// The first print that does not add up.
Result<void> verifyIssuedPrints(Connection &connection);

} // namespace mitra
