// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/method.h"
#include "models/series/progressrequest.h"

#include <QStringList>

namespace mitra
{

// What one method says of one measure and economy, as finished texts.
struct MethodRow {
    Method method = Method::PlainArithmetic;
    QString name;
    QString shortName;
    QString value;     // "0.67", "-3.5 points"; empty when the method gives none
    QString valueName; // what that number is: "actual to required growth"
    QString own;       // the verdict in the method's own words; may be empty
    // Ours: none where the method gives a number and no verdict, or where its verdict does not
    // count.
    std::optional<Verdict> verdict;
    QString verdictText; // "Faster progress needed", "No verdict", "Does not count"
    // Where the straight line in the same bands says another thing than the growth rate.
    std::optional<Verdict> linearVerdict;
    QString linearText;  // "By the straight line: stalled"
    QStringList numbers; // "required growth: 7.18% a year"
    QString thresholds;
    QString obstacle; // why it cannot judge, or what to bear in mind; may be empty
    QString description;
    QString source; // of the method: address, or place in a repository; may be empty
};

// All methods side by side.
struct MethodPanel {
    IndicatorId indicator;
    EconomyId economy;              // empty when nobody has a value
    QList<MethodRow> applicable;    // in the order of Method, as are the others
    QList<MethodRow> notApplicable; // each with its obstacle
    std::optional<Verdict> mostSay; // what most methods say; none on a tie or without a verdict
    QString agreement;              // "6 of 9 methods agree: on track; 2 say ...; 1 says ..."
    QStringList inputs;             // base, latest and target, which all methods share
    QString title;                  // measure, place and what the methods say
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

MethodPanel makeMethodPanel(const Facts &facts, const ProgressRequest &request);

// Everything the row says, a line each: "Value: 0.67 (actual to required growth)".
QString rowAsText(const MethodRow &row);
// Everything the panel says, for the clipboard and the command line.
QString panelAsText(const MethodPanel &panel);

} // namespace mitra
