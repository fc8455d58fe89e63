// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/timelineorder.h"
#include "views/figures/timelinescale.h"

#include <QStringList>

namespace mitra
{

// What a timeline says in words, computed from what it shows.
QString timelineTitle(const TimelineTally &tally);
// `shown`: the years drawn, when these are not all of them. `chosen`: the selection in words.
QString timelineSubtitle(const TimelineOrder &order, const std::optional<YearSpan> &shown,
                         const QString &chosen);
QStringList timelineNotes(const TimelineOrder &order);

// "2021 to 2025", "from 2021, end not known", "years not known".
QString timelineYears(const Initiative &initiative);
// Of one row: title, years, status and source.
QString timelineRowText(const Facts &facts, const Initiative &initiative);
// "Japan: 22 initiatives", with how many of them have no start.
QString timelineGroupText(const TimelineGroup &group);
QString initiativesInWords(size_t count);

} // namespace mitra
