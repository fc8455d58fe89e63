// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/differences.h"

#include "models/store/history.h"
#include "models/store/jsonvalues.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"
#include "models/store/tables.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>

namespace mitra
{

namespace
{

// A row as it was at the revision and as it is now, as far as its changes tell: the fields that
// changed, or the whole row once it was put in or taken out.
struct RowStory {
    bool wasThere = false;
    bool isThere = false;
    bool isWhole = false; // `before` holds every field that is known
    QVariantMap before;
    QVariantMap after;
    qint64 changeSet = 0; // the last
};

// By the row's key as the history writes it.
using RowStories = std::map<QString, RowStory>;

// The row that is taken out, as it was at the revision.
void rememberWhole(RowStory &story, const QVariantMap &row)
{
    QVariantMap whole = row;
    whole.insert(story.before);
    story.before = whole;
    story.isWhole = true;
}

// Goes on with a row's story; false when the change is not what the store writes.
bool tell(RowStory &story, bool isFirst, const SchemaTable &table, const LoggedChange &change)
{
    const bool isInsert = change.operation == QLatin1String("insert");
    if (isFirst)
        story.wasThere = story.isThere = !isInsert;
    if (isInsert) {
        const auto row = json::toRow(change.newValue, table);
        if (row)
            story.after = *row;
        story.isThere = true;
        return row.has_value();
    }
    if (change.operation == QLatin1String("delete")) {
        const auto row = json::toRow(change.oldValue, table);
        if (row && story.wasThere && !story.isWhole)
            rememberWhole(story, *row);
        story.after.clear();
        story.isThere = false;
        return row.has_value();
    }
    const int index = table.indexOf(change.field);
    if (index < 0)
        return false;
    const auto before = json::toValue(change.oldValue, table.columns.at(index));
    const auto after = json::toValue(change.newValue, table.columns.at(index));
    if (!before || !after)
        return false;
    if (story.wasThere && !story.isWhole && !story.before.contains(change.field))
        story.before.insert(change.field, *before);
    story.after.insert(change.field, *after);
    return true;
}

// Leaves the fields that differ; whether there are any. What is not known may be left out on either
// side.
bool keepWhatDiffers(QVariantMap &before, QVariantMap &after)
{
    QVariantMap from;
    QVariantMap to;
    const QStringList fields = before.keys() + after.keys();
    for (const QString &field : fields) {
        if (before.value(field) == after.value(field))
            continue;
        from.insert(field, before.value(field));
        to.insert(field, after.value(field));
    }
    before = from;
    after = to;
    return !from.isEmpty();
}

QVariantMap knownOf(const QVariantMap &row)
{
    QVariantMap known;
    for (auto value = row.begin(); value != row.end(); ++value) {
        if (value->isValid())
            known.insert(value.key(), *value);
    }
    return known;
}

// What the story comes to; none when the row is what it was.
std::optional<RowDifference> outcomeOf(const RowStory &story)
{
    RowDifference difference;
    difference.before = story.before;
    difference.after = story.after;
    if (story.wasThere && story.isThere) {
        if (!keepWhatDiffers(difference.before, difference.after))
            return std::nullopt;
        return difference;
    }
    if (!story.wasThere && !story.isThere)
        return std::nullopt;
    difference.kind = story.isThere ? FactChange::Kind::Added : FactChange::Kind::Removed;
    if (story.isThere)
        difference.before.clear();
    difference.before = knownOf(difference.before);
    difference.after = knownOf(difference.after);
    return difference;
}

bool isRevision(const QString &text)
{
    return text.size() >= revisionOf(QString(64, QLatin1Char('0'))).size() &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

// The change set of that revision. Should two share its digits, the earlier one: then nothing that
// changed is left out.
Result<qint64> changeSetOf(Connection &connection, const QString &revision)
{
    if (!isRevision(revision))
        return errors::noSuchRevision(connection.path(), revision);
    SqlStatement row(connection);
    if (Result<void> prepared = row.prepare(QStringLiteral(
            "SELECT min(id) FROM change_set WHERE substr(hash, 1, :length) = :text"));
        !prepared)
        return prepared.error();
    row.bindInteger(QStringLiteral(":length"), revision.size());
    row.bindText(QStringLiteral(":text"), revision);
    if (Result<void> done = row.exec(); !done)
        return done.error();
    const Result<bool> found = row.next();
    if (!found)
        return found.error();
    if (!*found || row.isNull(0))
        return errors::noSuchRevision(connection.path(), revision);
    return row.integer(0);
}

struct Head {
    QString who;
    QString why;
    QDateTime when;
};

Result<std::map<qint64, Head>> headsAfter(Connection &connection, qint64 changeSet)
{
    SqlStatement rows(connection);
    if (Result<void> prepared = rows.prepare(
            QStringLiteral("SELECT id, who, why, made_at FROM change_set WHERE id > :id"));
        !prepared)
        return prepared.error();
    rows.bindInteger(QStringLiteral(":id"), changeSet);
    if (Result<void> done = rows.exec(); !done)
        return done.error();
    std::map<qint64, Head> heads;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return heads;
        heads[rows.integer(0)] = {rows.text(1), rows.text(2),
                                  QDateTime::fromString(rows.text(3), Qt::ISODateWithMs)};
    }
}

// By table. Tables that hold no facts are left out, so no print is read.
Result<QHash<QString, RowStories>> storiesAfter(Connection &connection, qint64 changeSet)
{
    QStringList names;
    for (const SchemaTable &table : schemaTables()) {
        if (table.holdsFacts)
            names.append(QStringLiteral("'%1'").arg(table.name));
    }
    // The case keeps the database from looking up all history of these tables by their names, where
    // a few change sets at its end are asked for.
    SqlStatement rows(connection);
    if (Result<void> prepared = rows.prepare(
            QStringLiteral("SELECT change_set_id, table_name, operation, field, row_key, "
                           "old_value, new_value FROM change WHERE change_set_id > :id "
                           "AND CASE WHEN table_name IN (%1) THEN 1 ELSE 0 END = 1 "
                           "ORDER BY change_set_id, seq, field")
                .arg(names.join(QLatin1String(", "))));
        !prepared)
        return prepared.error();
    rows.bindInteger(QStringLiteral(":id"), changeSet);
    if (Result<void> done = rows.exec(); !done)
        return done.error();
    QHash<QString, RowStories> stories;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return stories;
        LoggedChange change;
        change.table = rows.text(1);
        change.operation = rows.text(2);
        change.field = rows.text(3);
        change.oldValue = rows.text(5);
        change.newValue = rows.text(6);
        const auto [story, isFirst] = stories[change.table].try_emplace(rows.text(4));
        if (!tell(story->second, isFirst, *findTable(change.table), change))
            return errors::damaged(
                connection.path(),
                QStringLiteral("change set %1 cannot be read").arg(rows.text(0)));
        story->second.changeSet = rows.integer(0);
    }
}

} // namespace

Result<QList<RowDifference>> readDifferencesSince(Connection &connection, const QString &revision)
{
    const Result<qint64> changeSet = changeSetOf(connection, revision);
    if (!changeSet)
        return changeSet.error();
    const Result<std::map<qint64, Head>> heads = headsAfter(connection, *changeSet);
    if (!heads)
        return heads.error();
    const Result<QHash<QString, RowStories>> stories = storiesAfter(connection, *changeSet);
    if (!stories)
        return stories.error();
    QList<RowDifference> differences;
    for (const SchemaTable &table : schemaTables()) {
        const auto ofTable = stories->constFind(table.name);
        if (ofTable == stories->constEnd())
            continue;
        for (const auto &[key, story] : *ofTable) {
            std::optional<RowDifference> difference = outcomeOf(story);
            if (!difference)
                continue;
            const auto keyRow = json::toRow(key, table);
            const auto head = heads->find(story.changeSet);
            if (!keyRow || head == heads->end())
                return errors::damaged(
                    connection.path(),
                    QStringLiteral("change set %1 cannot be read").arg(story.changeSet));
            difference->table = table.name;
            difference->key = *keyRow;
            difference->who = head->second.who;
            difference->why = head->second.why;
            difference->when = head->second.when;
            differences.append(*difference);
        }
    }
    return differences;
}

} // namespace mitra
