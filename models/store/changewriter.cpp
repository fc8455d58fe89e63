// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/changewriter.h"

#include "models/store/checkedchange.h"
#include "models/store/storeerrors.h"

namespace mitra
{

namespace
{

QString placeholder(const char *prefix, const QString &column)
{
    return QStringLiteral(":%1_%2").arg(QLatin1String(prefix), column);
}

QString keyCondition(const SchemaTable &table)
{
    QStringList parts;
    for (const QString &column : table.key)
        parts.append(QStringLiteral("%1 = %2").arg(column, placeholder("key", column)));
    return parts.join(QLatin1String(" AND "));
}

QString sameCondition(const QStringList &columns)
{
    QString condition;
    for (const QString &column : columns)
        condition += QLatin1String(" AND ") + dialect::isSame(column, placeholder("old", column));
    return condition;
}

void bindAll(SqlStatement &statement, const char *prefix, const QStringList &columns,
             const QVariantMap &values)
{
    for (const QString &column : columns)
        statement.bindValue(placeholder(prefix, column), values.value(column));
}

QString insertSql(const SchemaTable &table)
{
    QStringList placeholders;
    for (const SchemaColumn &column : table.columns)
        placeholders.append(placeholder("new", column.name));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table.name, table.columnNames().join(QLatin1String(", ")),
             placeholders.join(QLatin1String(", ")));
}

Error withRow(Error error, const RowChange &change)
{
    error.detail = QStringLiteral("%1: %2").arg(describe(change), error.detail);
    return error;
}

} // namespace

ChangeWriter::ChangeWriter(Connection &connection)
    : m_connection(connection)
{
}

Result<ChangeSetId> ChangeWriter::write(const ChangeSet &set)
{
    const QString path = m_connection.path();
    if (set.who.trimmed().isEmpty() || set.why.trimmed().isEmpty() || set.changes.isEmpty())
        return errors::impossibleChange(path,
                                        QStringLiteral("who, why or the changes are missing"));
    ChangeSet dated = set;
    dated.when = (set.when.isValid() ? set.when : QDateTime::currentDateTimeUtc()).toUTC();
    const Result<QList<RowChange>> asOf = asOfChange(dated);
    if (!asOf)
        return asOf.error();
    dated.changes += *asOf;

    QList<LoggedChange> log;
    log.reserve(dated.changes.size());
    for (qsizetype i = 0; i < dated.changes.size(); ++i) {
        const Result<RowChange> checked = checkedChange(dated.changes.at(i), path);
        if (!checked)
            return checked.error();
        dated.changes[i] = *checked;
        log += loggedChanges(*checked, i);
    }

    const Result<QVariant> lastId = SqlStatement::single(
        m_connection, QStringLiteral("SELECT coalesce(max(id), 0) FROM change_set"));
    if (!lastId)
        return lastId.error();
    const ChangeSetId id = lastId->toLongLong() + 1;
    for (const RowChange &change : std::as_const(dated.changes)) {
        if (Result<void> done = writeRow(change); !done)
            return withRow(done.error(), change);
    }
    if (Result<void> done = writeHead(id, dated, log); !done)
        return done.error();
    if (Result<void> done = writeLog(id, log); !done)
        return done.error();
    return id;
}

Result<QList<RowChange>> ChangeWriter::asOfChange(const ChangeSet &set)
{
    const QString table = metaTable().name;
    bool changesFacts = false;
    for (const RowChange &change : set.changes) {
        if (change.table == table)
            return QList<RowChange>();
        const SchemaTable *changed = findTable(change.table);
        changesFacts = changesFacts || (changed && changed->holdsFacts);
    }
    if (!changesFacts)
        return QList<RowChange>();
    const Result<QVariant> found = SqlStatement::single(
        m_connection, QStringLiteral("SELECT value FROM meta WHERE key = 'as_of'"));
    if (!found)
        return found.error();
    const QString today = set.when.date().toString(Qt::ISODate);
    const QVariant name = QStringLiteral("as_of");
    const QString key = QStringLiteral("key");
    const QString value = QStringLiteral("value");
    if (!found->isValid())
        return QList<RowChange>{
            {RowChange::Kind::Insert, table, {}, {}, {{key, name}, {value, today}}}};
    if (found->toString() >= today)
        return QList<RowChange>();
    return QList<RowChange>{
        {RowChange::Kind::Update, table, {{key, name}}, {{value, *found}}, {{value, today}}}};
}

Result<void> ChangeWriter::writeHead(ChangeSetId id, const ChangeSet &set,
                                     const QList<LoggedChange> &log)
{
    const Result<QString> previous = lastHash(m_connection);
    if (!previous)
        return previous.error();
    const QString madeAt = set.when.toString(Qt::ISODateWithMs);
    ChangeSetHash hash(*previous, madeAt, set.who, set.why);
    for (const LoggedChange &logged : log)
        hash.add(logged);

    SqlStatement head(m_connection);
    Result<void> prepared =
        head.prepare(QStringLiteral("INSERT INTO change_set (id, made_at, who, why, hash) "
                                    "VALUES (:id, :made_at, :who, :why, :hash)"));
    if (!prepared)
        return prepared;
    head.bindInteger(QStringLiteral(":id"), id);
    head.bindText(QStringLiteral(":made_at"), madeAt);
    head.bindText(QStringLiteral(":who"), set.who);
    head.bindText(QStringLiteral(":why"), set.why);
    head.bindText(QStringLiteral(":hash"), hash.result());
    return head.exec();
}

Result<void> ChangeWriter::writeLog(ChangeSetId id, const QList<LoggedChange> &log)
{
    SqlStatement row(m_connection);
    Result<void> prepared = row.prepare(QStringLiteral(
        "INSERT INTO change (change_set_id, seq, field, operation, table_name, row_key, "
        "old_value, new_value) VALUES (:id, :seq, :field, :operation, :table_name, :row_key, "
        ":old_value, :new_value)"));
    if (!prepared)
        return prepared;
    row.bindInteger(QStringLiteral(":id"), id);
    for (const LoggedChange &logged : log) {
        row.bindInteger(QStringLiteral(":seq"), logged.seq);
        row.bindText(QStringLiteral(":field"), logged.field);
        row.bindText(QStringLiteral(":operation"), logged.operation);
        row.bindText(QStringLiteral(":table_name"), logged.table);
        row.bindText(QStringLiteral(":row_key"), logged.rowKey);
        row.bindValue(QStringLiteral(":old_value"), logged.oldValue); // null: none
        row.bindValue(QStringLiteral(":new_value"), logged.newValue);
        if (Result<void> done = row.exec(); !done)
            return done;
    }
    return {};
}

Result<void> ChangeWriter::writeRow(const RowChange &change)
{
    const SchemaTable &table = *findTable(change.table);
    switch (change.kind) {
    case RowChange::Kind::Insert:
        return insertRow(table, change);
    case RowChange::Kind::Update:
        return updateRow(table, change);
    case RowChange::Kind::Delete:
        return deleteRow(table, change);
    }
    return {};
}

Result<void> ChangeWriter::insertRow(const SchemaTable &table, const RowChange &change)
{
    std::unique_ptr<SqlStatement> &insert = m_inserts[&table];
    if (!insert) {
        insert = std::make_unique<SqlStatement>(m_connection);
        if (Result<void> prepared = insert->prepare(insertSql(table)); !prepared)
            return prepared;
    }
    bindAll(*insert, "new", table.columnNames(), change.newValues);
    return insert->exec();
}

Result<void> ChangeWriter::updateRow(const SchemaTable &table, const RowChange &change)
{
    const QStringList fields = change.newValues.keys();
    QStringList assignments;
    for (const QString &field : fields)
        assignments.append(QStringLiteral("%1 = %2").arg(field, placeholder("new", field)));
    SqlStatement update(m_connection);
    Result<void> prepared =
        update.prepare(QStringLiteral("UPDATE %1 SET %2 WHERE %3%4")
                           .arg(table.name, assignments.join(QLatin1String(", ")),
                                keyCondition(table), sameCondition(fields)));
    if (!prepared)
        return prepared;
    bindAll(update, "new", fields, change.newValues);
    bindAll(update, "key", table.key, change.key);
    bindAll(update, "old", fields, change.oldValues);
    if (Result<void> done = update.exec(); !done)
        return done;
    if (update.affectedRows() != 1)
        return errors::changedMeanwhile(m_connection.path());
    return {};
}

Result<void> ChangeWriter::deleteRow(const SchemaTable &table, const RowChange &change)
{
    SqlStatement remove(m_connection);
    Result<void> prepared = remove.prepare(
        QStringLiteral("DELETE FROM %1 WHERE %2%3")
            .arg(table.name, keyCondition(table), sameCondition(table.columnNames())));
    if (!prepared)
        return prepared;
    bindAll(remove, "key", table.key, change.key);
    bindAll(remove, "old", table.columnNames(), change.oldValues);
    if (Result<void> done = remove.exec(); !done)
        return done;
    if (remove.affectedRows() != 1)
        return errors::changedMeanwhile(m_connection.path());
    return {};
}

} // namespace mitra
