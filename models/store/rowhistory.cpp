// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rowhistory.h"

#include "models/store/jsonvalues.h"
#include "models/store/sqlstatement.h"
#include "models/store/tables.h"

#include <map>

namespace mitra
{

namespace
{

// A change set's doings as they are gathered.
struct Doings {
    bool added = false;
    bool removed = false;
    QStringList fields;
};
using DoingsById = std::map<qint64, Doings, std::greater<>>;

// The rows of `change` whose key lies from `from` up to `to`, which is not among them.
Result<void> gather(Connection &connection, const QString &table, const QString &from,
                    const QString &to, bool isOwnRow, DoingsById &doings)
{
    SqlStatement rows(connection);
    Result<void> prepared = rows.prepare(QStringLiteral(
        "SELECT change_set_id, operation, field FROM change "
        "WHERE table_name = :table AND row_key >= :from AND row_key < :to ORDER BY seq, field"));
    if (!prepared)
        return prepared;
    rows.bindText(QStringLiteral(":table"), table);
    rows.bindText(QStringLiteral(":from"), from);
    rows.bindText(QStringLiteral(":to"), to);
    if (Result<void> done = rows.exec(); !done)
        return done;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        Doings &of = doings[rows.integer(0)];
        const QString operation = rows.text(1);
        QString field = isOwnRow ? rows.text(2) : table;
        if (isOwnRow && operation != QLatin1String("update")) {
            of.added = of.added || operation == QLatin1String("insert");
            of.removed = of.removed || operation == QLatin1String("delete");
        } else if (!of.fields.contains(field)) {
            of.fields.append(field);
        }
    }
}

} // namespace

Result<QList<FactChange>> readHistoryOf(Connection &connection, const QString &table,
                                        const QString &id)
{
    const SchemaTable *of = findTable(table);
    if (!of || of->key.size() != 1)
        return QList<FactChange>();
    DoingsById doings;
    const QString own = json::fromRow(*of, of->key, {{of->key.first(), id}});
    if (Result<void> done = gather(connection, table, own, own + QLatin1Char(' '), true, doings);
        !done)
        return done.error();
    const QString reference = table + QStringLiteral("_id");
    for (const SchemaTable &each : schemaTables()) {
        if (each.key.size() < 2 || each.key.first() != reference)
            continue;
        // {"initiative_id":"I001","partner_id": ... begins so; "-" comes right after ",".
        const QString start = json::fromRow(each, {reference}, {{reference, id}}).chopped(1);
        if (Result<void> done = gather(connection, each.name, start + QLatin1Char(','),
                                       start + QLatin1Char('-'), false, doings);
            !done)
            return done.error();
    }

    QList<FactChange> changes;
    SqlStatement head(connection);
    if (Result<void> prepared =
            head.prepare(QStringLiteral("SELECT who, why, made_at FROM change_set WHERE id = :id"));
        !prepared)
        return prepared.error();
    for (const auto &[changeSet, did] : doings) {
        head.bindInteger(QStringLiteral(":id"), changeSet);
        if (Result<void> done = head.exec(); !done)
            return done.error();
        const Result<bool> row = head.next();
        if (!row)
            return row.error();
        if (*row) {
            FactChange change;
            // Taken out and put in again by one change set: it stands changed.
            if (did.added != did.removed)
                change.kind = did.added ? FactChange::Kind::Added : FactChange::Kind::Removed;
            change.who = head.text(0);
            change.why = head.text(1);
            change.when = QDateTime::fromString(head.text(2), Qt::ISODateWithMs);
            if (change.kind == FactChange::Kind::Changed)
                change.fields = did.fields;
            changes.append(change);
        }
        head.finish();
    }
    return changes;
}

} // namespace mitra
