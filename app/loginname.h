// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitra
{

// Who stands in the history and as author: the name of the login, "Somebody" when it has none.
QString loginName();

} // namespace mitra
