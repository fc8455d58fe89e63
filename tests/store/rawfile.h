// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlstatement.h"
#include "models/store/tables.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantMap>

#include <memory>

// For the store's own tests: reaching into a Mitra file behind the store's back.
namespace mitra::test
{

inline std::unique_ptr<Connection> connectRaw(const QString &path, int busyTimeoutMs = 500)
{
    auto connection = Connection::open(path, dialect::OpenMode::ReadWrite, busyTimeoutMs);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().toLine()));
    return std::move(connection.value());
}

// Whether the statement ran.
inline bool runs(Connection &connection, const QString &sql)
{
    return SqlStatement::run(connection, sql).ok();
}

inline QVariant ask(Connection &connection, const QString &sql)
{
    const Result<QVariant> answer = SqlStatement::single(connection, sql);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().toLine()));
    return *answer;
}

inline void must(Connection &connection, const QString &sql)
{
    if (const Result<void> done = SqlStatement::run(connection, sql); !done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().toLine()));
}

// Every row of a table by the order of its key; values that are not known are left out.
inline QList<QVariantMap> rowsOf(Connection &connection, const SchemaTable &table)
{
    SqlStatement rows(connection);
    const QString sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                            .arg(table.columnNames().join(QLatin1String(", ")), table.name,
                                 table.key.join(QLatin1String(", ")));
    if (!rows.prepare(sql) || !rows.exec())
        qFatal("%s", qPrintable(sql));
    QList<QVariantMap> all;
    while (*rows.next()) {
        QVariantMap row;
        for (int i = 0; i < table.columns.size(); ++i) {
            if (!rows.isNull(i))
                row.insert(table.columns.at(i).name, rows.value(i));
        }
        all.append(row);
    }
    return all;
}

inline QVariantMap keyOf(const SchemaTable &table, const QVariantMap &row)
{
    QVariantMap key;
    for (const QString &column : table.key)
        key.insert(column, row.value(column));
    return key;
}

// Statements through a driver without any of the store's protections.
inline void withoutProtection(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("unprotected");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace mitra::test
