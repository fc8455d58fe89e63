// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/partnerprofile.h"
#include "views/figures/details.h"

namespace mitra
{

// Kind, since when, how many initiatives in which states and roles: the head of a partner's profile
// in the panel and on its sheet.
void addPartnerHead(const Partner &partner, const PartnerProfile &profile, Details &details);

// The profile in short: the head, themes, whom it works with, its newest initiatives, sources.
Details partnerDetails(const Facts &facts, const Partner &partner, const PartnerProfile &profile);

// The initiatives that name the partner.
Selection selectionOf(const PartnerId &partner);
// "1 initiative", "22 initiatives".
QString initiativesInWords(quint32 count);
// Names of what a profile counts, "none ..." for a blank id.
QString themeName(const Facts &facts, const QString &theme);
QString partnerName(const Facts &facts, const QString &partner);

} // namespace mitra
