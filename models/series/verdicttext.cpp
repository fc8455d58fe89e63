// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/verdicttext.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Verdict)
};

// Why, as the end of "Cannot be assessed: ...".
QString reason(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NoDirection:
        return Words::tr("whether more or less is better is not stated");
    case Obstacle::NoBase:
        return Words::tr("there is no value in the base year");
    case Obstacle::NoLatest:
        return Words::tr("there is no observed value");
    case Obstacle::NoTarget:
        return Words::tr("no target is stated");
    case Obstacle::LatestNotAfterBase:
        return Words::tr("no value is later than the base year");
    case Obstacle::TargetNotAfterBase:
        return Words::tr("the target year is not after the base year");
    case Obstacle::TargetYearPassed:
        return Words::tr("the target year has come and the target is missed");
    case Obstacle::NotANumber:
        return Words::tr("a value is not a usable number");
    }
    return {};
}

} // namespace

QString obstacleReason(const Assessment &assessment)
{
    const Question &q = assessment.question;
    if (assessment.obstacle == Obstacle::LatestNotAfterBase && q.base == q.latest)
        return Words::tr("there is only one value, of %1").arg(q.latest->year);
    return reason(assessment.obstacle);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NewlyMet:
        return Words::tr("Newly met");
    case Verdict::MetKept:
        return Words::tr("Met and kept");
    case Verdict::MetWrongWay:
        return Words::tr("Met, but moving the wrong way");
    case Verdict::WasMetNowMissed:
        return Words::tr("Was met, now missed");
    case Verdict::OnTrack:
        return Words::tr("On track");
    case Verdict::FasterNeeded:
        return Words::tr("Faster progress needed");
    case Verdict::Stalled:
        return Words::tr("Stalled");
    case Verdict::Away:
        return Words::tr("Moving away");
    case Verdict::CannotBeAssessed:
        return Words::tr("Cannot be assessed");
    }
    return {};
}

QString verdictText(const Assessment &assessment)
{
    const QString why = obstacleReason(assessment);
    if (assessment.verdict != Verdict::CannotBeAssessed || why.isEmpty())
        return verdictText(assessment.verdict);
    return Words::tr("Cannot be assessed: %1").arg(why);
}

QString verdictText(const Trajectory &trajectory)
{
    QString verdict = verdictText(trajectory.assessment);
    if (!trajectory.target || trajectory.target->origin != TargetOrigin::Proxy ||
        trajectory.assessment.verdict == Verdict::CannotBeAssessed)
        return verdict;
    verdict.front() = verdict.front().toLower();
    return Words::tr("Read against the proxy: %1").arg(verdict);
}

QString verdictClause(Verdict verdict, int count)
{
    const bool one = count == 1;
    switch (verdict) {
    case Verdict::NewlyMet:
    case Verdict::MetKept:
        return one ? Words::tr("has met the target") : Words::tr("have met the target");
    case Verdict::MetWrongWay:
        return one ? Words::tr("has met the target but is moving the wrong way")
                   : Words::tr("have met the target but are moving the wrong way");
    case Verdict::WasMetNowMissed:
        return one ? Words::tr("met the target and misses it now")
                   : Words::tr("met the target and miss it now");
    case Verdict::OnTrack:
        return one ? Words::tr("is on track") : Words::tr("are on track");
    case Verdict::FasterNeeded:
        return one ? Words::tr("needs to go faster") : Words::tr("need to go faster");
    case Verdict::Stalled:
        return one ? Words::tr("has stalled") : Words::tr("have stalled");
    case Verdict::Away:
        return one ? Words::tr("is moving away") : Words::tr("are moving away");
    case Verdict::CannotBeAssessed:
        return Words::tr("cannot be assessed");
    }
    return {};
}

QString obstacleText(Obstacle obstacle)
{
    QString text = reason(obstacle);
    if (!text.isEmpty()) {
        text.front() = text.front().toUpper();
        text += QLatin1Char('.');
    }
    return text;
}

} // namespace mitra
