// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mitra
{

// Makes what is embedded under ":/mitra" visible. A static library's resources are dropped by the
// linker unless somebody asks for them; call this before the first use. Calling again is free.
void useResources();

} // namespace mitra
