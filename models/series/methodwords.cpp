// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodwords.h"

#include "models/series/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodWords)
};

QString tooFewPoints(Method method)
{
    return method == Method::EscapAnticipated
               ? Words::tr("A line needs at least two yearly values since the base.")
               : Words::tr("At least four yearly values are needed.");
}

QString noBounds(Method method)
{
    return method == Method::SdrTrend
               ? Words::tr("Base and target have the same score.")
               : Words::tr("The lower bound and the optimum of the score are not known for this "
                           "measure.");
}

QString farApart(const MethodResult &result)
{
    for (const MethodNumber &number : result.inputs()) {
        if (number.quantity == Quantity::SmallToLarge)
            return Words::tr("Base and target are far apart (the smaller is %1 of the larger, less "
                             "than 0.25), where growth rates mislead: our verdict is by the "
                             "straight line in the same bands, the growth rate stands beside.")
                .arg(QLocale().toString(number.value, 'f', number.value < 0.095 ? 3 : 2));
    }
    return Words::tr("Base and target are far apart, where growth rates mislead: our verdict is by "
                     "the straight line in the same bands, the growth rate stands beside.");
}

} // namespace

QString ownVerdictText(OwnVerdict verdict)
{
    switch (verdict) {
    case OwnVerdict::None:
        return {};
    case OwnVerdict::Ahead:
        return Words::tr("ahead of the path");
    case OwnVerdict::OnPath:
        return Words::tr("on the path");
    case OwnVerdict::Behind:
        return Words::tr("behind the path");
    case OwnVerdict::Significant:
        return Words::tr("significant progress");
    case OwnVerdict::Moderate:
        return Words::tr("moderate progress");
    case OwnVerdict::Insufficient:
        return Words::tr("insufficient progress");
    case OwnVerdict::MovementAway:
        return Words::tr("movement away");
    case OwnVerdict::ModerateAway:
        return Words::tr("moderate movement away");
    case OwnVerdict::SignificantAway:
        return Words::tr("significant movement away");
    case OwnVerdict::Achieved:
        return Words::tr("target achieved");
    case OwnVerdict::Substantial:
        return Words::tr("on track");
    case OwnVerdict::ModerateProgress:
        return Words::tr("progress made but acceleration needed");
    case OwnVerdict::Limited:
        return Words::tr("limited progress");
    case OwnVerdict::Deterioration:
    case OwnVerdict::UnDeterioration:
        return Words::tr("deterioration");
    case OwnVerdict::UnOnTrack:
        return Words::tr("on track");
    case OwnVerdict::UnFair:
    case OwnVerdict::UnAccelerate:
        return Words::tr("fair progress, acceleration needed");
    case OwnVerdict::UnLimited:
        return Words::tr("limited or no progress");
    case OwnVerdict::UnStagnation:
        return Words::tr("stagnation or regression");
    case OwnVerdict::Green:
        return Words::tr("green: the pace suffices");
    case OwnVerdict::Yellow:
        return Words::tr("yellow: must accelerate");
    case OwnVerdict::Red:
        return Words::tr("red: the trend must turn round");
    case OwnVerdict::SdrOnTrack:
        return Words::tr("on track or maintaining achievement");
    case OwnVerdict::SdrModerate:
        return Words::tr("moderately improving");
    case OwnVerdict::SdrStagnating:
        return Words::tr("stagnating");
    case OwnVerdict::SdrDecreasing:
        return Words::tr("decreasing");
    case OwnVerdict::Sun:
        return Words::tr("sun");
    case OwnVerdict::SunAndCloud:
        return Words::tr("sun and cloud");
    case OwnVerdict::Cloud:
        return Words::tr("cloud");
    case OwnVerdict::Thunderstorm:
        return Words::tr("thunderstorm");
    case OwnVerdict::ClearImprovement:
        return Words::tr("clear improvement");
    case OwnVerdict::SlightImprovement:
        return Words::tr("slight improvement");
    case OwnVerdict::Stable:
        return Words::tr("stable");
    case OwnVerdict::SlightWorsening:
        return Words::tr("slight worsening");
    case OwnVerdict::ClearWorsening:
        return Words::tr("clear worsening");
    }
    return {};
}

QString methodObstacleText(const MethodResult &result, const Assessment &assessment)
{
    switch (result.obstacle) {
    case MethodObstacle::None:
        return {};
    case MethodObstacle::General:
        break;
    case MethodObstacle::NeedsNoTarget:
        return Words::tr("A method for measures without a target. Here is one, so its verdict does "
                         "not count.");
    case MethodObstacle::ZeroBase:
        return Words::tr("Base or latest value is zero, and growth from or to zero has no rate.");
    case MethodObstacle::ZeroTarget:
        return Words::tr("The target is zero, and growth to zero has no rate.");
    case MethodObstacle::SignChange:
        return Words::tr("The values lie on both sides of zero, where growth has no rate.");
    case MethodObstacle::FarApart:
        return farApart(result);
    case MethodObstacle::TooFewPoints:
        return tooFewPoints(result.method);
    case MethodObstacle::NoCeiling:
        return Words::tr("An S-curve needs a ceiling, and this measure has none.");
    case MethodObstacle::TargetAtCeiling:
        return Words::tr("The target stands at the ceiling, which an S-curve never reaches; it can "
                         "be read against a target below it.");
    case MethodObstacle::OutsideCeiling:
        return Words::tr("Base and target must lie between zero and the ceiling of the S-curve.");
    case MethodObstacle::NoPeers:
        return Words::tr("At least five member states with values that differ are needed.");
    case MethodObstacle::NoBounds:
        return noBounds(result.method);
    case MethodObstacle::NotANumber:
        return Words::tr("A value is no usable number, or the result is too large to state.");
    }
    if (result.general != assessment.obstacle)
        return obstacleText(result.general);
    QString reason = obstacleReason(assessment);
    if (reason.isEmpty())
        return {};
    reason.front() = reason.front().toUpper();
    return reason + QLatin1Char('.');
}

} // namespace mitra
