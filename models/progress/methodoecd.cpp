// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/methodcase.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr size_t fewestPeers = 5;

// Of all peers: population, not sample. Worked: 10, 14, 18, 22, 26: 5.656854.
double standardDeviation(std::span<const double> values)
{
    double mean = 0;
    for (const double value : values)
        mean += value / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean) / double(values.size());
    return std::sqrt(squares);
}

} // namespace

// Distance to the target in units of the peers' spread, max(0, d (yT - y)/sigma); OECD, Measuring
// Distance to the SDG Targets, 2019, chapter 3, for the idea; form and sigma are general knowledge,
// and so are its cut-offs, so it gives a number and no verdict. Worked: 19 of 30 among the peers
// above: 1.944544.
void judgeOecd(const Case &c, MethodResult &result)
{
    // It looks at no base and at no year.
    const Question &question = c.question;
    if (!question.latest || !question.target || !question.direction ||
        c.assessment.obstacle == Obstacle::NotANumber) {
        isRefused(c, result, Needs::ValuesAndTarget);
        return;
    }
    if (c.isDecided())
        result.verdict = c.assessment.verdict;
    if (c.input.peers.size() < fewestPeers)
        return refuse(c, result, MethodObstacle::NoPeers);
    const double spread = standardDeviation(c.input.peers);
    if (spread == 0)
        return refuse(c, result, MethodObstacle::NoPeers);
    put(result, Quantity::Peers, double(c.input.peers.size()));
    put(result, Quantity::PeerSpread, spread);
    const double distance =
        c.direction() * (question.target->value - question.latest->value) / spread;
    // std::max would turn what is no number into 0.
    result.value = distance < 0 ? 0 : distance;
}

} // namespace mitra
