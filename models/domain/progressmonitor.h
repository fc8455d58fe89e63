// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace mitra
{

// How long work tells of its advance: called with steps done and steps in all (0 when not known),
// on the thread that works. Answering false asks the work to stop and leave nothing half done.
using ProgressMonitor = std::function<bool(int done, int total)>;

} // namespace mitra
