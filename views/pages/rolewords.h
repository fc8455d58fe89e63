// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

#include <QLocale>

namespace mitra
{

// Words of details for people, in the reader's language.
QString roleName(PartnerRole role);
QString roleName(EconomyRole role);
QString kindName(StatementKind kind);
QString statusName(ObservationStatus status);

// "USD 1,200,000, committed"; minor units only where they are not zero.
QString moneyText(const Money &money, const QLocale &locale);
// "2021–2025", "since 2018", "until 2025", "2020"; empty when neither year is known.
QString yearsText(std::optional<int> first, std::optional<int> last);

} // namespace mitra
