// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace mitra
{

// The XXH64 hash of Yann Collet (https://github.com/Cyan4973/xxHash, specification 0.1.1): finds a
// damaged byte at the speed of memory, which no cryptographic hash does. Not safe against intent.
quint64 checksum(QByteArrayView bytes, quint64 seed = 0);

} // namespace mitra
