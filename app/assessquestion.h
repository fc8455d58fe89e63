// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/progress/assessment.h"

#include <QHash>
#include <QString>

#include <optional>

namespace mitra
{

// What --assess or --series asks for.
struct AssessQuestion {
    QString indicator; // of the file; or
    QString series;    // a file of years and values in its place
    QString economy;   // empty: ASEAN, else the first with values
    std::optional<int> baseYear;
    std::optional<YearValue> target;    // none: the one that applies
    std::optional<Direction> direction; // none: the indicator's own
};

// From the values of the options by their names, without dashes. An Error for what is no number,
// no year or no direction, and where one of them misses what it needs.
Result<AssessQuestion> readAssessQuestion(const QHash<QString, QString> &given);
// The options besides --assess and --series, which belong to these two.
QStringList assessOptionNames();

} // namespace mitra
