// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mitra
{

// Decimal places of a currency's minor unit (ISO 4217): 2 for most, 0 for JPY, KRW or VND.
int minorUnitDigits(const QString &currency);

// "9.5" of USD as 950; none when the text is not a plain decimal number or has more places than
// the currency.
std::optional<qint64> toMinorUnits(const QString &amount, const QString &currency);

// 950 of USD as "9.5": exact, in its shortest form.
QString fromMinorUnits(qint64 minorUnits, const QString &currency);

} // namespace mitra
