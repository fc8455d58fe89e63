// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "models/cooperation/columns.h"

namespace mitra
{

// The selection that a command asks for; of all initiatives when it asks for none. An Error when
// the text is no selection, or names what the file does not have: nobody means an empty answer.
Result<Selection> askedSelection(const Command &command, const Columns &columns);

} // namespace mitra
