// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/readingtext.h"

#include "views/figures/framing.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::ReadingText)
};

} // namespace

QString statusWord(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Reported:
        return Words::tr("reported");
    case ObservationStatus::Estimate:
        return Words::tr("estimate");
    case ObservationStatus::Projection:
        break;
    }
    return Words::tr("projection");
}

bool standsInForGoal(const Facts &facts, const IndicatorId &indicator)
{
    const Indicator *measure = facts.find(indicator);
    if (!measure || measure->measure != Measure::Proxy)
        return false;
    return std::any_of(
        facts.goalProxies().begin(), facts.goalProxies().end(),
        [&indicator](const GoalProxy &proxy) { return proxy.indicator == indicator; });
}

QString readingText(const Facts &facts, const QString &economy, int year, const QString &value,
                    ObservationStatus status, const SourceId &source)
{
    return Words::tr("%1, %2: %3 (%4), %5")
        .arg(economy, QString::number(year), value, statusWord(status), sourceText(facts, source));
}

} // namespace mitra
