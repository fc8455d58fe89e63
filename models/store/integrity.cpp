// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/integrity.h"

#include "models/store/history.h"
#include "models/store/issuedprints.h"
#include "models/store/migrations.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"

#include <QMap>

namespace mitra
{

namespace
{

Result<void> expectOk(Connection &connection, const QString &sql)
{
    const Result<QVariant> answer = SqlStatement::single(connection, sql);
    if (!answer)
        return answer.error();
    if (answer->toString() != QLatin1String("ok"))
        return errors::damaged(connection.path(), answer->toString());
    return {};
}

Result<QMap<QString, QString>> schemaObjects(Connection &connection)
{
    SqlStatement rows(connection);
    if (Result<void> prepared = rows.prepare(dialect::askSchemaObjects()); !prepared)
        return prepared.error();
    if (Result<void> done = rows.exec(); !done)
        return done.error();
    QMap<QString, QString> objects;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return objects;
        objects.insert(rows.text(0), rows.text(1));
    }
}

// Holds the file's tables, indices and triggers against those a new file gets.
Result<void> checkSchema(Connection &connection)
{
    const auto fresh = Connection::open(QStringLiteral(":memory:"), dialect::OpenMode::ReadWrite,
                                        connection.busyTimeoutMs());
    if (!fresh)
        return fresh.error();
    if (Result<void> made = migrate(**fresh, 0, latestSchemaVersion()); !made)
        return made;
    const Result<QMap<QString, QString>> expected = schemaObjects(**fresh);
    const Result<QMap<QString, QString>> found = schemaObjects(connection);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    for (auto object = expected->begin(); object != expected->end(); ++object) {
        if (found->value(object.key()) != *object)
            return errors::damaged(connection.path(),
                                   QStringLiteral("%1 is missing or changed").arg(object.key()));
    }
    for (auto object = found->begin(); object != found->end(); ++object) {
        if (!expected->contains(object.key()))
            return errors::damaged(connection.path(),
                                   QStringLiteral("%1 does not belong here").arg(object.key()));
    }
    return {};
}

} // namespace

Result<void> checkForeignKeys(Connection &connection)
{
    const Result<QVariant> first = SqlStatement::single(connection, dialect::foreignKeyCheck());
    if (!first)
        return first.error();
    if (first->isValid())
        return errors::damaged(
            connection.path(),
            QStringLiteral("a row of %1 refers to nothing").arg(first->toString()));
    return {};
}

Result<void> checkQuickly(Connection &connection)
{
    return expectOk(connection, dialect::quickCheck());
}

Result<void> checkThoroughly(Connection &connection)
{
    if (Result<void> sound = expectOk(connection, dialect::fullCheck()); !sound)
        return sound;
    if (Result<void> sound = checkForeignKeys(connection); !sound)
        return sound;
    const Result<QVariant> version = SqlStatement::single(connection, dialect::askSchemaVersion());
    if (!version)
        return version.error();
    if (version->toInt() != latestSchemaVersion())
        return errors::damaged(connection.path(),
                               QStringLiteral("schema version %1").arg(version->toInt()));
    if (Result<void> sound = checkSchema(connection); !sound)
        return sound;
    if (Result<void> sound = verifyIssuedPrints(connection); !sound)
        return sound;
    return verifyHistory(connection);
}

} // namespace mitra
