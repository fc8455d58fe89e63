// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/methodcase.h"

namespace mitra
{

// Plain arithmetic (ours): share of the way (y - y0)/(yT - y0) against share of time
// (t - t0)/(tT - t0). Worked: A 26.7 % of the way at 50 % of the time, behind, ratio 0.533333;
// B 55 %, ahead, 1.10; C 12 %, behind, 0.24.
void judgePlain(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::ValuesAndTarget))
        return;
    const Assessment &a = c.assessment;
    result.value = a.ratio;
    if (a.shareOfWay)
        put(result, Quantity::ShareOfWay, *a.shareOfWay);
    if (a.shareOfTime)
        put(result, Quantity::ShareOfTime, *a.shareOfTime);
    if (a.pathNow)
        put(result, Quantity::Path, *a.pathNow);
    if (a.gap)
        put(result, Quantity::Gap, *a.gap);
    if (a.pace)
        put(result, Quantity::ActualPace, *a.pace);
    if (a.neededPace)
        put(result, Quantity::RequiredPace, *a.neededPace);
    result.verdict = a.verdict;
    if (!a.ratio)
        return;
    result.own = *a.ratio > 1 + binaryNoise    ? OwnVerdict::Ahead
                 : *a.ratio >= 1 - binaryNoise ? OwnVerdict::OnPath
                                               : OwnVerdict::Behind;
}

} // namespace mitra
