// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"
#include "models/domain/link.h"
#include "models/domain/types.h"

#include <QLocale>

namespace mitra
{

// The words of our vocabularies for people, in the reader's language. What a source does not tell
// reads "Not reported" or "not specified", never blank.
QString label(InitiativeStatus status);
QString label(PartnerKind kind);
QString label(PartnerRole role);
QString label(EconomyKind kind);
QString label(EconomyRole role);
QString label(MoneyKind kind);
QString label(StatementKind kind);
QString label(TargetKind kind);
QString label(AssumptionKind kind);
QString label(Direction direction);
QString label(Measure measure);
QString label(ObservationStatus status);
QString label(Facet facet);
QString label(Link::Kind kind); // what a link leads to: "Initiative"

// "US$9.8 million, committed"; another currency by its ISO code ("EUR 20 million"). Millions and
// billions are written so only when two decimals hold the amount whole; nothing is rounded.
QString moneyLabel(const Money &money, const QLocale &locale);
// The amount in the currency's whole units, for sorting and export.
double moneyAmount(const Money &money);

// "2021–2025", "2025", "2018–" (at work, no end told), "from 2026", "until 2025", "year not known".
QString yearsLabel(std::optional<int> start, std::optional<int> end, InitiativeStatus status);

} // namespace mitra
