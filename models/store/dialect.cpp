// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/dialect.h"

#include <QUrl>

namespace mitra::dialect
{

Failure classify(const QString &nativeCode)
{
    bool isNumber = false;
    const int code = nativeCode.toInt(&isNumber);
    if (!isNumber)
        return nativeCode.isEmpty() ? Failure::None : Failure::Other;
    // Extended result codes of https://www.sqlite.org/rescode.html; the low byte is the family.
    switch (code) {
    case 787: // SQLITE_CONSTRAINT_FOREIGNKEY
        return Failure::ForeignKey;
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
        return Failure::Duplicate;
    default:
        break;
    }
    switch (code & 0xff) {
    case 0:
        return Failure::None;
    case 5: // SQLITE_BUSY, also 517 SQLITE_BUSY_SNAPSHOT
    case 6: // SQLITE_LOCKED
        return Failure::Busy;
    case 8:
        return Failure::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Failure::Damaged;
    case 13:
        return Failure::DiskFull;
    case 10: // SQLITE_IOERR: a short read is a file cut short, a failed write a full disk
        return code == 522 ? Failure::Damaged : Failure::DiskFull;
    case 14:
        return Failure::CannotOpen;
    case 19: // SQLITE_CONSTRAINT
        return Failure::ValueRefused;
    default:
        return Failure::Other;
    }
}

QString driverName()
{
    return QStringLiteral("QSQLITE");
}

QString driverPackage()
{
    return QStringLiteral("libqt6sql6-sqlite");
}

QString databaseName(const QString &path, OpenMode mode)
{
    if (mode != OpenMode::Immutable)
        return path;
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
    return QString::fromLatin1(uri) + QLatin1String("?immutable=1");
}

QString connectOptions(OpenMode mode, int busyTimeoutMs)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode != OpenMode::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (mode == OpenMode::Immutable)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    return options;
}

QList<Setting> settings(int busyTimeoutMs)
{
    return {
        // Trap 4: off on every new connection, and cannot be set inside a transaction.
        foreignKeys(true),
        {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA trusted_schema"),
         QStringLiteral("0")},
        {QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA cell_size_check"),
         QStringLiteral("1")},
        {QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeoutMs),
         QStringLiteral("PRAGMA busy_timeout"), QString::number(busyTimeoutMs)},
    };
}

Setting foreignKeys(bool enforced)
{
    return {QStringLiteral("PRAGMA foreign_keys = %1")
                .arg(enforced ? QLatin1String("ON") : QLatin1String("OFF")),
            QStringLiteral("PRAGMA foreign_keys"), QString::number(int(enforced))};
}

Setting refuseWrites()
{
    return {QStringLiteral("PRAGMA query_only = ON"), QStringLiteral("PRAGMA query_only"),
            QStringLiteral("1")};
}

QString wantWriteAheadLog()
{
    return QStringLiteral("PRAGMA journal_mode = WAL");
}

QString journalInMemory()
{
    return QStringLiteral("PRAGMA journal_mode = MEMORY");
}

QString beginWrite()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginRead()
{
    return QStringLiteral("BEGIN");
}

QString isSame(const QString &column, const QString &placeholder)
{
    return QStringLiteral("%1 IS %2").arg(column, placeholder);
}

QString setApplicationId()
{
    return QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId);
}

QString askSchemaVersion()
{
    return QStringLiteral("PRAGMA user_version");
}

QString askDataVersion()
{
    return QStringLiteral("PRAGMA data_version");
}

QString setSchemaVersion(int version)
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString askSchemaObjects()
{
    return QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_schema "
                          "WHERE name NOT LIKE 'sqlite_%' ORDER BY 1");
}

QString quickCheck()
{
    return QStringLiteral("PRAGMA quick_check(1)");
}

QString fullCheck()
{
    return QStringLiteral("PRAGMA integrity_check(1)");
}

QString foreignKeyCheck()
{
    return QStringLiteral("PRAGMA foreign_key_check");
}

QString copyInto()
{
    return QStringLiteral("VACUUM INTO :path");
}

} // namespace mitra::dialect
