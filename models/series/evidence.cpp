// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/evidence.h"

#include "models/series/disputes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Evidence)
};

constexpr int oldAfterYears = 3;

QString number(int count)
{
    return QLocale().toString(count);
}

QString textOf(const Evidence &evidence)
{
    if (evidence.figures == 0)
        return Words::tr("There are no figures.");
    const QString oneSource =
        evidence.figures == 1
            ? (evidence.oneSource == 1 ? Words::tr("The only figure rests on one source")
                                       : Words::tr("The only figure rests on several sources"))
            : (evidence.oneSource == 1
                   ? Words::tr("1 of %1 figures rests on one source only")
                         .arg(number(evidence.figures))
                   : Words::tr("%1 of %2 figures rest on one source only")
                         .arg(number(evidence.oneSource), number(evidence.figures)));
    const QString old =
        evidence.olderThanThreeYears == 1
            ? Words::tr("the latest value of 1 of %1 series is more than three years old")
                  .arg(number(evidence.series))
            : Words::tr("the latest values of %1 of %2 series are more than three years old")
                  .arg(number(evidence.olderThanThreeYears), number(evidence.series));
    const QString conflicts =
        evidence.conflicts == 1
            ? Words::tr("sources disagree in 1 case")
            : Words::tr("sources disagree in %1 cases").arg(number(evidence.conflicts));
    return Words::tr("%1; %2; %3.").arg(oneSource, old, conflicts);
}

} // namespace

Evidence weighEvidence(const Facts &facts)
{
    Evidence evidence;
    const QList<Observation> &all = facts.observations();
    const int asOf = facts.asOf().isValid() ? facts.asOf().year() : 0;

    // The observations come sorted by indicator, economy and year, so cases are runs of rows.
    for (qsizetype first = 0; first < all.size();) {
        const Observation &pair = all.at(first);
        const auto isOfPair = [&](qsizetype row) {
            return row < all.size() && all.at(row).indicator == pair.indicator &&
                   all.at(row).economy == pair.economy;
        };
        int latest = 0;
        qsizetype row = first;
        while (isOfPair(row)) {
            const int year = all.at(row).year;
            bool preferred = false;
            QSet<SourceId> sources;
            for (; isOfPair(row) && all.at(row).year == year; ++row) {
                preferred = preferred || all.at(row).preferred;
                sources.insert(all.at(row).source);
                if (all.at(row).status != ObservationStatus::Projection)
                    latest = std::max(latest, year);
            }
            evidence.figures += preferred;
            evidence.oneSource += preferred && sources.size() == 1;
        }
        // A series of projections alone has no latest value that could be old.
        evidence.series += latest > 0;
        if (asOf > 0 && latest > 0 && asOf - latest > oldAfterYears)
            ++evidence.olderThanThreeYears;
        first = row;
    }
    // A statement is the word of its one source, unless a conflict sets another beside it.
    for (const Statement &statement : facts.statements()) {
        if (!statement.value)
            continue;
        ++evidence.figures;
        const auto isAbout = [&statement](const Conflict &conflict) {
            return disputes(conflict, statement);
        };
        evidence.oneSource +=
            std::none_of(facts.conflicts().begin(), facts.conflicts().end(), isAbout);
    }
    evidence.conflicts = int(facts.conflicts().size());
    evidence.text = textOf(evidence);
    return evidence;
}

} // namespace mitra
