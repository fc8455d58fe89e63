// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// Everything in which SQLite differs from other databases: the rest of models/store speaks SQL that
// PostgreSQL understands too. The schema scripts in resources/sql are SQLite's as well.
namespace mitra::dialect
{

enum class OpenMode {
    ReadWrite,
    ReadOnly,  // reads beside writers, needs the side files of a write-ahead log
    Immutable, // reads a file that nobody changes, makes no side files
};

// Why a statement failed, from the driver's native code.
enum class Failure {
    None,
    Busy, // somebody else is at the file; trying the whole unit again can help
    Damaged,
    ReadOnly,
    DiskFull,
    CannotOpen,
    ForeignKey,
    Duplicate,
    ValueRefused,
    Other
};
Failure classify(const QString &nativeCode);

// A setting of the connection, made and read back.
struct Setting {
    QString make;
    QString ask;
    QString expected;
};

QString driverName();
QString driverPackage(); // of Debian
QString databaseName(const QString &path, OpenMode mode);
QString connectOptions(OpenMode mode, int busyTimeoutMs);
QList<Setting> settings(int busyTimeoutMs);
Setting refuseWrites();
Setting foreignKeys(bool enforced); // no effect inside a transaction
QString wantWriteAheadLog();        // answers with the journal mode that came of it
QString journalInMemory();

QString beginWrite(); // trap 3: a deferred transaction cannot be upgraded while others write
QString beginRead();

// "Equal, and null equals null".
QString isSame(const QString &column, const QString &placeholder);

constexpr quint32 ApplicationId = 0x4D697472; // "Mitr"
QString setApplicationId();
QString askSchemaVersion();
QString setSchemaVersion(int version);
QString askDataVersion();   // another number once another connection has written
QString askSchemaObjects(); // name and definition of each table, index and trigger

QString quickCheck(); // one row, "ok" or the first fault
QString fullCheck();
QString foreignKeyCheck(); // a row a fault: table, ...
QString copyInto();        // binds :path

} // namespace mitra::dialect
