// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/migrations.h"

#include "models/domain/resources.h"
#include "models/store/integrity.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"
#include "models/store/temporaryfile.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mitra
{

namespace
{

QStringList scripts()
{
    useResources();
    return QDir(QStringLiteral(":/mitra/sql"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> runStep(Connection &connection, int version)
{
    const Result<QStringList> script = schemaScript(version);
    if (!script)
        return script.error();
    return inWriteTransaction(connection, [&]() -> Result<void> {
        // Asked inside, for another Mitra may have opened the same file at the same moment.
        const Result<QVariant> found =
            SqlStatement::single(connection, dialect::askSchemaVersion());
        if (!found)
            return found.error();
        if (found->toInt() >= version)
            return {};
        for (const QString &statement : *script) {
            if (Result<void> done = SqlStatement::run(connection, statement); !done)
                return done;
        }
        if (Result<void> sound = checkForeignKeys(connection); !sound)
            return sound;
        if (Result<void> marked = SqlStatement::run(connection, dialect::setApplicationId());
            !marked)
            return marked;
        return SqlStatement::run(connection, dialect::setSchemaVersion(version));
    });
}

} // namespace

int latestSchemaVersion()
{
    return int(scripts().size());
}

Result<QStringList> schemaScript(int version)
{
    const QString prefix = QStringLiteral("%1-").arg(version, 3, 10, QLatin1Char('0'));
    const QStringList names = scripts().filter(prefix);
    QFile file(QStringLiteral(":/mitra/sql/") + names.value(0));
    if (names.isEmpty() || !file.open(QIODevice::ReadOnly))
        return errors::incompleteProgram(QStringLiteral("no schema script %1").arg(version));
    return QString::fromUtf8(file.readAll()).split(QLatin1String("\n-- next statement\n"));
}

Result<void> migrate(Connection &connection, int from, int to)
{
    // A step may build a table anew that others refer to, which enforced keys forbid; each step is
    // checked for them before it stands. The setting does not take inside of a transaction.
    if (Result<void> off = connection.apply(dialect::foreignKeys(false)); !off)
        return off;
    Result<void> done;
    for (int version = from + 1; done && version <= to; ++version)
        done = runStep(connection, version);
    if (Result<void> on = connection.apply(dialect::foreignKeys(true)); !on)
        return on;
    return done;
}

Result<QString> copyBeforeMigration(Connection &connection, int newVersion)
{
    const QFileInfo file(connection.path());
    const QString stem = QStringLiteral("%1/%2.before-schema-%3")
                             .arg(file.absolutePath(), file.completeBaseName())
                             .arg(newVersion);
    QString path = stem + QLatin1String(".mitra");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.mitra").arg(stem).arg(number);
    if (Result<void> copied = copyWhole(connection, path); !copied)
        return copied.error();
    return path;
}

Result<void> copyWhole(Connection &connection, const QString &path)
{
    // Renaming over a file that is open elsewhere would marry it to another file's log.
    if (QFileInfo::exists(path))
        return errors::alreadyThere(path);
    TemporaryFile temporary(path);
    {
        SqlStatement copy(connection);
        if (Result<void> prepared = copy.prepare(dialect::copyInto()); !prepared)
            return prepared;
        copy.bindText(QStringLiteral(":path"), temporary.path());
        if (Result<void> done = copy.exec(); !done)
            return errors::cannotCreate(path, done.error().detail);
    }
    {
        const auto written = Connection::open(temporary.path(), dialect::OpenMode::Immutable,
                                              connection.busyTimeoutMs());
        if (!written)
            return errors::cannotCreate(path, written.error().detail);
        const Result<QVariant> checked = SqlStatement::single(**written, dialect::quickCheck());
        if (!checked || checked->toString() != QLatin1String("ok"))
            return errors::cannotCreate(path, QStringLiteral("the copy is not whole"));
    }
    return temporary.moveTo(path);
}

} // namespace mitra
