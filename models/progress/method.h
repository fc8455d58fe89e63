// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/aim.h"
#include "models/progress/assessment.h"

#include <array>
#include <optional>
#include <span>

// Published methods of judging progress, and our plain arithmetic beside them: pure functions of
// numbers that need no memory of their own, so that a hundred thousand series are judged in a
// moment. What each computes, whose it is and where its limits come from: the comments in the
// method's own file and resources/doc/methods.md. Words for people: models/series/methodtext.h.
namespace mitra
{

enum class Method {
    PlainArithmetic, // share of the way against share of time
    EurostatTarget,  // "Eurostat-style", growth rates, with target
    EurostatTrend,   // "1 % rule", growth rate alone
    OpenSdgTarget,   // Open SDG 2.4, with target
    OpenSdgTrend,    // Open SDG 2.4, without target, with limit
    UnChart2022,
    UnChart2023,
    EscapStatus,      // current status index
    EscapAnticipated, // anticipated progress
    SdrScore,         // Sustainable Development Report, score
    SdrTrend,
    OecdDistance,
    Destatis, // weather symbols
    StraightPath,
    GeometricPath,
    LogisticPath,
    IstatBands,
};
inline constexpr int methodCount = int(Method::IstatBands) + 1;

// Everything any method may need. What is none or empty is not known, and the methods that need it
// say so.
struct MethodInput {
    Question question;
    std::span<const YearValue> observed; // in the order of time, a year once, up to the latest
    std::optional<double> lowest;        // natural limits of the measure
    std::optional<double> highest;
    std::optional<double> ceiling;    // of the logistic path; none: `highest`
    std::span<const double> peers;    // latest values of the peer group, for the OECD distance
    std::optional<double> scoreLower; // of the SDR score: 2.5th percentile
    std::optional<double> scoreOptimum;
    Aim aim = Aim::Value;
};

// What a method says in its own words, as codes.
enum class OwnVerdict {
    None, // the method gives a number and no word
    Ahead,
    OnPath,
    Behind, // plain arithmetic, paths
    Significant,
    Moderate,
    Insufficient,
    MovementAway, // Eurostat-style
    ModerateAway,
    SignificantAway, // 1 % rule
    Achieved,
    Substantial,
    ModerateProgress,
    Limited,
    Deterioration, // Open SDG
    UnOnTrack,
    UnFair,
    UnLimited,
    UnDeterioration, // UN chart 2022
    UnAccelerate,
    UnStagnation, // UN chart 2023
    Green,
    Yellow,
    Red, // ESCAP, UNECE
    SdrOnTrack,
    SdrModerate,
    SdrStagnating,
    SdrDecreasing, // SDR trend
    Sun,
    SunAndCloud,
    Cloud,
    Thunderstorm, // Destatis
    ClearImprovement,
    SlightImprovement,
    Stable,
    SlightWorsening,
    ClearWorsening, // Istat
};

// Why a method cannot judge, beyond what stands in the way of all (assessment.h).
enum class MethodObstacle {
    None,
    General,       // see Assessment::obstacle
    NeedsNoTarget, // a method for measures without a target, and there is one
    ZeroBase,      // growth from zero, or to zero, has no rate
    ZeroTarget,
    SignChange, // base, latest and target are not on one side of zero
    FarApart,   // q < 0.25: growth rate shown beside, the linear verdict counts
    TooFewPoints,
    NoCeiling,
    TargetAtCeiling,
    OutsideCeiling,
    NoPeers,
    NoBounds,
    NotANumber,
};

// The numbers that went in or came out on the way, beside base, latest and target.
enum class Quantity {
    ShareOfWay,
    ShareOfTime,
    Ratio,
    ActualGrowth,
    RequiredGrowth,
    SmallToLarge,
    LinearRatio,
    Score,
    LimitFactor,
    HighLimit,
    MiddleLimit,
    LowLimit,
    ExpectedValue,
    Slope,
    FittedValue,
    Points,
    ActualPace,
    RequiredPace,
    Path,
    Gap,
    Tolerance,
    Ceiling,
    Steepness,
    Midpoint,
    Peers,
    PeerSpread,
    Lower,
    Optimum,
    Forecast,
    Miss,
    Change,
    ReplacedZero,   // what the method puts in the place of a zero
    ExpectedShare,  // share of the way in the target year, if growth goes on
    AnticipatedGap, // what is left of the way in the target year, in %
    Distance,       // to the target, in standard deviations of the peers
};

struct MethodNumber {
    Quantity quantity;
    double value = 0;
};

// A method's answer. A number that is there is finite.
struct MethodResult {
    Method method = Method::PlainArithmetic;
    std::optional<double> value; // the method's own number; what it is: quantityOf(method)
    OwnVerdict own = OwnVerdict::None;
    // Ours, from the shared order of tests, then the method's bands; none: the method gives a
    // number and no verdict, or its verdict does not count (NeedsNoTarget). CannotBeAssessed has
    // its obstacle.
    std::optional<Verdict> verdict;
    // Growth methods: what the straight line in the same bands says, where it says another thing or
    // where the growth rate does not count (q < 0.25). Then both are to be shown.
    std::optional<Verdict> linearVerdict;
    MethodObstacle obstacle = MethodObstacle::None;
    Obstacle general = Obstacle::None; // of MethodObstacle::General
    std::array<MethodNumber, 8> numbers = {};
    int numberCount = 0;

    std::span<const MethodNumber> inputs() const { return {numbers.data(), size_t(numberCount)}; }
};

// What the value of a method's result is.
Quantity quantityOf(Method method);

// `assessment` is assess(readAs(input.aim, input.question)); it is handed in because all methods
// share it. Allocates nothing while the aim is the value itself.
MethodResult judge(Method method, const MethodInput &input, const Assessment &assessment);

using MethodResults = std::array<MethodResult, methodCount>; // in the order of Method
MethodResults judgeAll(const MethodInput &input);

} // namespace mitra
