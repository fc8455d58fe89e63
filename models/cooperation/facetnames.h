// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/money.h"
#include "models/cooperation/selection.h"
#include "models/domain/words.h"

namespace mitra
{

// Words for people, in the reader's language.
QString facetName(Facet facet);
QString statusName(InitiativeStatus status);
QString partnerKindName(PartnerKind kind);
// The value for initiatives of which the facet says nothing: "No outside partner named".
QString noneName(Facet facet);
// "USD, committed", with the level of a part.
QString moneyClassName(const MoneyClass &of);
QString moneyKindName(MoneyKind kind);
// Which initiatives of a tree: "initiatives that are no part of another", "parts of initiatives".
QString moneyLevelName(int level);
// The same for the year of the start.
QString noYearName();
// The language of an ISO 639 code, else the code itself.
QString languageName(const QString &code);

} // namespace mitra
