// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/derived.h"

#include "models/store/checksum.h"
#include "models/store/sqlstatement.h"

#include <algorithm>

namespace mitra
{

namespace
{

// SQLite holds a value in one piece of memory while it is read or written.
constexpr qsizetype partSize = 8 * 1024 * 1024;

Result<void> removeDerived(Connection &connection, const QString &name)
{
    SqlStatement remove(connection);
    if (Result<void> prepared =
            remove.prepare(QStringLiteral("DELETE FROM derived WHERE name = :name"));
        !prepared)
        return prepared;
    remove.bindText(QStringLiteral(":name"), name);
    return remove.exec();
}

// The checksum knows its part's place, so that parts in the wrong order do not pass.
qint64 checksumOf(QByteArrayView bytes, qint64 part)
{
    return qint64(checksum(bytes, quint64(part)));
}

// Puts the current row behind the bytes; false when it is not what was written there.
bool append(QByteArray &bytes, const SqlStatement &row, qint64 part)
{
    const QByteArray content = row.value(3).toByteArray();
    const qint64 parts = row.integer(1);
    if (row.integer(0) != part || parts <= part || row.integer(2) != checksumOf(content, part))
        return false;
    if (part == 0) {
        constexpr qint64 mostReserved = 64;
        bytes.reserve(content.size() * std::min(parts, mostReserved));
    }
    bytes.append(content);
    return true;
}

} // namespace

Result<std::optional<QByteArray>> readDerived(Connection &connection, const QString &name)
{
    SqlStatement rows(connection);
    Result<void> begun = rows.prepare(QStringLiteral(
        "SELECT part, parts, checksum, bytes FROM derived WHERE name = :name ORDER BY part"));
    if (!begun)
        return begun.error();
    rows.bindText(QStringLiteral(":name"), name);
    if (begun = rows.exec(); !begun)
        return begun.error();

    QByteArray bytes("");
    qint64 expected = 0;
    for (qint64 part = 0;; ++part) {
        const Result<bool> row = rows.next();
        if (!row) {
            // The facts can still be read, and what is lost here can be worked out again.
            if (connection.lastFailure() == dialect::Failure::Damaged)
                return std::optional<QByteArray>();
            return row.error();
        }
        if (!*row)
            return part > 0 && part == expected ? std::optional(bytes) : std::nullopt;
        if (!append(bytes, rows, part))
            return std::optional<QByteArray>();
        expected = rows.integer(1);
    }
}

Result<void> writeDerived(Connection &connection, const QString &name, const QByteArray &bytes)
{
    if (Result<void> removed = removeDerived(connection, name); !removed)
        return removed;
    SqlStatement insert(connection);
    if (Result<void> prepared = insert.prepare(
            QStringLiteral("INSERT INTO derived (name, part, parts, checksum, bytes) "
                           "VALUES (:name, :part, :parts, :checksum, :bytes)"));
        !prepared)
        return prepared;
    const qint64 parts = std::max<qint64>(1, (bytes.size() + partSize - 1) / partSize);
    insert.bindText(QStringLiteral(":name"), name);
    insert.bindInteger(QStringLiteral(":parts"), parts);
    for (qint64 part = 0; part < parts; ++part) {
        const QByteArrayView content =
            QByteArrayView(bytes)
                .sliced(part * partSize)
                .first(std::min(partSize, bytes.size() - part * partSize));
        insert.bindInteger(QStringLiteral(":part"), part);
        insert.bindInteger(QStringLiteral(":checksum"), checksumOf(content, part));
        // Not null when empty (trap 5); not a copy, for the statement ends before the bytes do.
        insert.bindValue(QStringLiteral(":bytes"),
                         content.isEmpty()
                             ? QByteArray("")
                             : QByteArray::fromRawData(content.data(), content.size()));
        if (Result<void> done = insert.exec(); !done)
            return done;
    }
    return {};
}

} // namespace mitra
