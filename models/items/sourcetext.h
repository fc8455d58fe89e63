// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

#include <QLocale>
#include <QVariant>

namespace mitra
{

// A source in one line: title, publisher and date as far as they are known; empty when null.
QString sourceText(const Source *source, const QLocale &locale);

// Sorts amounts by currency, then by size, so that two currencies are never compared by number.
QVariant moneySortValue(const std::optional<Money> &money);

} // namespace mitra
