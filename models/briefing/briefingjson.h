// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/domain/result.h"

namespace mitra
{

// A briefing as the file and the session keep it: compact JSON with stable names.
QString toJson(const Briefing &briefing);
// Unknown fields are left aside, so that a newer Mitra's briefing still opens; a block of a kind
// that is not known here, or a text that is no briefing, is an error that says so.
Result<Briefing> briefingFromJson(const QString &json);

} // namespace mitra
