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

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::ReadingText", text);
}

} // namespace

QString statusWord(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Reported:
        return tr("reported");
    case ObservationStatus::Estimate:
        return tr("estimate");
    case ObservationStatus::Projection:
        break;
    }
    return tr("projection");
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
    return tr("%1, %2: %3 (%4), %5")
        .arg(economy, QString::number(year), value, statusWord(status), sourceText(facts, source));
}

} // namespace mitra
