// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/factdifferences.h"

#include "models/items/differencewords.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FactDifferences)
};

// The newest briefing issued on that revision; null when none was.
const IssuedBriefing *issuedOn(const Facts &facts, const QString &revision)
{
    for (const IssuedBriefing &issued : facts.issuedBriefings()) {
        if (!issued.revision.isEmpty() && issued.revision == revision)
            return &issued;
    }
    return nullptr;
}

QString startText(const Facts &facts, const QString &revision)
{
    const IssuedBriefing *issued = issuedOn(facts, revision);
    return issued ? QLocale().toString(issued->issuedAt.date(), QStringLiteral("d MMMM yyyy"))
                  : Words::tr("revision %1").arg(revision);
}

QString titleOf(const ToldDifferences &told, const QString &start)
{
    const QLocale locale;
    if (told.rows.isEmpty())
        return Words::tr("No fact changed since %1").arg(start);
    QStringList counts;
    if (told.added > 0)
        counts.append(Words::tr("%1 added").arg(locale.toString(told.added)));
    if (told.changed > 0)
        counts.append(Words::tr("%1 changed").arg(locale.toString(told.changed)));
    if (told.withdrawn > 0)
        counts.append(Words::tr("%1 withdrawn").arg(locale.toString(told.withdrawn)));
    const QString many =
        told.rows.size() == 1
            ? Words::tr("1 fact changed since %1").arg(start)
            : Words::tr("%1 facts changed since %2").arg(locale.toString(told.rows.size()), start);
    //: what changed; how many were added, changed and withdrawn
    return Words::tr("%1: %2").arg(many, counts.join(QStringLiteral(", ")));
}

QStringList notesOf(const Facts &facts, const QString &revision)
{
    QStringList notes;
    const IssuedBriefing *issued = issuedOn(facts, revision);
    notes.append(issued ? Words::tr("From revision %1, on which \u201c%2\u201d was issued, to "
                                    "revision %3 of %4.")
                              .arg(revision, issued->title, facts.revision(), facts.fileName())
                        : Words::tr("From revision %1 to revision %2 of %3.")
                              .arg(revision, facts.revision(), facts.fileName()));
    notes.append(
        Words::tr("All changes in between are taken together: what was changed and changed "
                  "back is not listed. Assumptions are no facts and are not counted."));
    return notes;
}

// Added, changed, withdrawn.
int placeOf(FactChange::Kind kind)
{
    switch (kind) {
    case FactChange::Kind::Added:
        return 0;
    case FactChange::Kind::Changed:
        return 1;
    case FactChange::Kind::Removed:
        break;
    }
    return 2;
}

} // namespace

ToldDifferences tellDifferences(const Facts &facts, const QList<RowDifference> &differences,
                                const QString &revision)
{
    const DifferenceWords words(facts, differences);
    ToldDifferences told;
    told.rows.reserve(differences.size());
    for (const RowDifference &row : differences) {
        told.added += row.kind == FactChange::Kind::Added;
        told.changed += row.kind == FactChange::Kind::Changed;
        told.withdrawn += row.kind == FactChange::Kind::Removed;
        told.rows.append({row.kind, row.table, words.thingOf(row.table), words.nameOf(row),
                          words.fieldsOf(row), words.sourcesOf(row), words.linkOf(row), row.when,
                          row.who, row.why});
    }
    // They come by table and key, and stay so within each kind.
    std::stable_sort(told.rows.begin(), told.rows.end(),
                     [](const ToldDifference &a, const ToldDifference &b) {
                         return placeOf(a.kind) < placeOf(b.kind);
                     });
    for (const ToldDifference &row : std::as_const(told.rows)) {
        for (const SourceId &source : row.sources) {
            if (facts.find(source))
                addSource(told.sources, source);
        }
    }
    told.title = titleOf(told, startText(facts, revision));
    told.notes = notesOf(facts, revision);
    return told;
}

QString label(FactChange::Kind kind)
{
    switch (kind) {
    case FactChange::Kind::Added:
        return Words::tr("Added");
    case FactChange::Kind::Changed:
        return Words::tr("Changed");
    case FactChange::Kind::Removed:
        break;
    }
    return Words::tr("Withdrawn");
}

QStringList fieldTexts(const ToldDifference::Field &field, FactChange::Kind kind)
{
    if (kind == FactChange::Kind::Added)
        return {field.after};
    if (kind == FactChange::Kind::Removed)
        return {field.before};
    if (field.before.isEmpty())
        return {Words::tr("%1: not given before, now %2").arg(field.label, field.after)};
    if (field.after.isEmpty())
        return {Words::tr("%1: %2 before, no longer given").arg(field.label, field.before)};
    constexpr qsizetype longText = 40;
    if (std::max(field.before.size(), field.after.size()) > longText)
        return {Words::tr("%1 before: %2").arg(field.label, field.before),
                Words::tr("%1 now: %2").arg(field.label, field.after)};
    return {Words::tr("%1: from %2 to %3").arg(field.label, field.before, field.after)};
}

} // namespace mitra
