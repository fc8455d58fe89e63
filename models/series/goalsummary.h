// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace mitra
{

struct ProxyMark {
    EconomyId economy;
    QString name;
    int year = 0;
    double value = 0; // in the goal's unit (already scaled)
    SourceId source;
    ObservationStatus status = ObservationStatus::Reported;
};

// A goal as the Overview tells it: what is promised, what is official, what stands in for it.
struct GoalSummary {
    GoalId goal;
    QString name;
    QString promise;  // statement and outcome in one line
    QString headline; // "30% of GDP"
    QString standing; // "reported goal"
    const Target *target = nullptr;
    // The official value of 2025 in the target's unit; none: say "no official 2025 value".
    const Observation *official = nullptr;
    // What official projections say of the target year without a goal (low, high).
    std::optional<std::pair<double, double>> projected;
    SourceId projectedSource;
    QList<ProxyMark> proxies; // latest value a member, hollow
    QString proxyLabel;       // "National shares, own definitions, 2021-2025"
    QString proxyNote;
    QList<QString> withoutData; // names of members that have no proxy value
    QString verdict;            // "Cannot be assessed: no official 2025 value"
    QString sentence;
    QList<SourceId> sources;
};

GoalSummary summariseGoal(const Facts &facts, const GoalId &goal);

} // namespace mitra
