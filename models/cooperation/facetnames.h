// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
// The same for the year of the start.
QString noYearName();
// The language of an ISO 639 code, else the code itself.
QString languageName(const QString &code);

} // namespace mitra
