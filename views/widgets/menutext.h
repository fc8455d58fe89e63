// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitra
{

// A name that people gave, as the text of a menu entry: "&" would be read as a shortcut mark, and a
// very long name would make the menu as wide.
QString menuText(const QString &name);

} // namespace mitra
