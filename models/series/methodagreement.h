// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"

#include <QList>
#include <QString>

#include <optional>

namespace mitra
{

// The verdict that more methods give than any other; none where two tie or there is none.
std::optional<Verdict> commonVerdict(const QList<Verdict> &verdicts);

// Whether the methods agree: "All 9 methods agree: on track", "6 of 9 methods agree: on track; 2
// say faster progress needed; 1 says stalled", "The 2 methods disagree: 1 says ...", "1 method can
// judge this: on track", "No method can judge this".
QString agreementText(const QList<Verdict> &verdicts);

} // namespace mitra
