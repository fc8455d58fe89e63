// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/paces.h"

#include "models/series/whatif.h"

#include <algorithm>

namespace mitra
{

const Assumption *triedPace(const ProgressRequest &request)
{
    const auto found = std::find_if(request.paces.begin(), request.paces.end(),
                                    [](const Assumption &pace) { return pace.name.isEmpty(); });
    return found == request.paces.end() ? nullptr : &*found;
}

ProgressRequest withTriedPace(const ProgressRequest &request, std::optional<double> pace)
{
    ProgressRequest changed = request;
    if (!pace) {
        changed.paces.removeIf([](const Assumption &each) { return each.name.isEmpty(); });
        return changed;
    }
    Assumption tried;
    tried.kind = AssumptionKind::Pace;
    tried.value = *pace;
    for (Assumption &each : changed.paces) {
        if (each.name.isEmpty()) {
            each = tried;
            return changed;
        }
    }
    while (changed.paces.size() >= mostWhatIfs)
        changed.paces.removeLast();
    changed.paces.append(tried);
    return changed;
}

ProgressRequest withPace(const ProgressRequest &request, const Assumption &pace, Draw draw)
{
    ProgressRequest changed = request;
    if (draw == Draw::No)
        changed.paces.removeIf([&](const Assumption &each) { return each.name == pace.name; });
    else if (!changed.paces.contains(pace) && changed.paces.size() < mostWhatIfs)
        changed.paces.append(pace);
    return changed;
}

} // namespace mitra
