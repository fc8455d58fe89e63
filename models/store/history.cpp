// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/history.h"

#include "models/store/jsonvalues.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"
#include "models/store/tables.h"

namespace mitra
{

namespace
{

QString changesSql()
{
    return QStringLiteral("SELECT seq, field, operation, table_name, row_key, old_value, new_value "
                          "FROM change WHERE change_set_id = :id ORDER BY seq, field");
}

QString textOrNull(const SqlStatement &rows, int column)
{
    return rows.isNull(column) ? QString() : rows.text(column);
}

LoggedChange readLogged(const SqlStatement &rows)
{
    return {rows.integer(0), rows.text(1),        rows.text(2),       rows.text(3),
            rows.text(4),    textOrNull(rows, 5), textOrNull(rows, 6)};
}

// Adds a logged row to the changes; false when it is not what the store writes.
bool append(QList<RowChange> &changes, qint64 &lastSeq, const LoggedChange &logged)
{
    const SchemaTable *table = findTable(logged.table);
    if (!table)
        return false;
    const auto key = json::toRow(logged.rowKey, *table);
    if (!key)
        return false;
    if (logged.operation == QLatin1String("insert")) {
        const auto row = json::toRow(logged.newValue, *table);
        if (row)
            changes.append({RowChange::Kind::Insert, table->name, {}, {}, *row});
        return row.has_value();
    }
    if (logged.operation == QLatin1String("delete")) {
        const auto row = json::toRow(logged.oldValue, *table);
        if (row)
            changes.append({RowChange::Kind::Delete, table->name, *key, *row, {}});
        return row.has_value();
    }
    const int index = table->indexOf(logged.field);
    if (index < 0)
        return false;
    if (changes.isEmpty() || logged.seq != lastSeq)
        changes.append({RowChange::Kind::Update, table->name, *key, {}, {}});
    lastSeq = logged.seq;
    const auto before = json::toValue(logged.oldValue, table->columns.at(index));
    const auto after = json::toValue(logged.newValue, table->columns.at(index));
    if (!before || !after)
        return false;
    changes.last().oldValues.insert(logged.field, *before);
    changes.last().newValues.insert(logged.field, *after);
    return true;
}

} // namespace

ChangeSetHash::ChangeSetHash(const QString &previous, const QString &madeAt, const QString &who,
                             const QString &why)
    : m_hash(QCryptographicHash::Sha256)
{
    m_hash.addData(json::fromTexts({previous, madeAt, who, why}).toUtf8());
}

void ChangeSetHash::add(const LoggedChange &change)
{
    m_hash.addData("\n");
    m_hash.addData(json::fromTexts({QString::number(change.seq), change.field, change.operation,
                                    change.table, change.rowKey, change.oldValue, change.newValue})
                       .toUtf8());
}

QString ChangeSetHash::result() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

Result<QString> lastHash(Connection &connection)
{
    const Result<QVariant> hash = SqlStatement::single(
        connection, QStringLiteral("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1"));
    if (!hash)
        return hash.error();
    return hash->toString();
}

Result<QString> lastHashOfFacts(Connection &connection)
{
    QStringList kept;
    for (const SchemaTable &table : schemaTables()) {
        if (!table.showsInFigures)
            kept.append(QStringLiteral("'%1'").arg(table.name));
    }
    const Result<QVariant> hash = SqlStatement::single(
        connection,
        QStringLiteral("SELECT hash FROM change_set AS s WHERE EXISTS (SELECT 1 FROM change AS c "
                       "WHERE c.change_set_id = s.id AND c.table_name NOT IN (%1)) "
                       "ORDER BY id DESC LIMIT 1")
            .arg(kept.join(QLatin1String(", "))));
    if (!hash)
        return hash.error();
    return hash->toString();
}

QString revisionOf(const QString &hash)
{
    return hash.left(7);
}

Result<QList<HistoryEntry>> readHistory(Connection &connection, int limit)
{
    SqlStatement rows(connection);
    Result<void> prepared =
        rows.prepare(QStringLiteral("SELECT s.id, s.who, s.why, s.made_at, s.hash, "
                                    "(SELECT count(DISTINCT c.seq) FROM change AS c "
                                    "WHERE c.change_set_id = s.id AND c.table_name <> 'meta') "
                                    "FROM change_set AS s ORDER BY s.id DESC LIMIT :limit"));
    if (!prepared)
        return prepared.error();
    rows.bindInteger(QStringLiteral(":limit"), limit > 0 ? limit : std::numeric_limits<int>::max());
    if (Result<void> done = rows.exec(); !done)
        return done.error();

    QList<HistoryEntry> entries;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        entries.append({rows.integer(0), rows.text(1), rows.text(2),
                        QDateTime::fromString(rows.text(3), Qt::ISODateWithMs),
                        int(rows.integer(5)), revisionOf(rows.text(4))});
    }
}

Result<ChangeSet> readChangeSet(Connection &connection, ChangeSetId id)
{
    ChangeSet set;
    {
        SqlStatement head(connection);
        if (Result<void> prepared = head.prepare(
                QStringLiteral("SELECT who, why, made_at FROM change_set WHERE id = :id"));
            !prepared)
            return prepared.error();
        head.bindInteger(QStringLiteral(":id"), id);
        if (Result<void> done = head.exec(); !done)
            return done.error();
        const Result<bool> row = head.next();
        if (!row)
            return row.error();
        if (!*row)
            return errors::noSuchChangeSet(connection.path(), id);
        set.who = head.text(0);
        set.why = head.text(1);
        set.when = QDateTime::fromString(head.text(2), Qt::ISODateWithMs);
    }
    SqlStatement rows(connection);
    if (Result<void> prepared = rows.prepare(changesSql()); !prepared)
        return prepared.error();
    rows.bindInteger(QStringLiteral(":id"), id);
    if (Result<void> done = rows.exec(); !done)
        return done.error();
    qint64 lastSeq = -1;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return set;
        if (!append(set.changes, lastSeq, readLogged(rows)))
            return errors::damaged(connection.path(),
                                   QStringLiteral("change set %1 cannot be read").arg(id));
    }
}

Result<void> verifyHistory(Connection &connection)
{
    SqlStatement heads(connection);
    if (Result<void> prepared = heads.prepare(
            QStringLiteral("SELECT id, made_at, who, why, hash FROM change_set ORDER BY id"));
        !prepared)
        return prepared;
    SqlStatement rows(connection);
    if (Result<void> prepared = rows.prepare(changesSql()); !prepared)
        return prepared;
    if (Result<void> done = heads.exec(); !done)
        return done;
    QString previous;
    for (;;) {
        const Result<bool> head = heads.next();
        if (!head)
            return head.error();
        if (!*head)
            return {};
        ChangeSetHash hash(previous, heads.text(1), heads.text(2), heads.text(3));
        rows.bindInteger(QStringLiteral(":id"), heads.integer(0));
        if (Result<void> done = rows.exec(); !done)
            return done;
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            hash.add(readLogged(rows));
        }
        rows.finish();
        previous = heads.text(4);
        if (hash.result() != previous)
            return errors::damaged(connection.path(),
                                   QStringLiteral("the history does not add up at change set %1")
                                       .arg(heads.integer(0)));
    }
}

} // namespace mitra
