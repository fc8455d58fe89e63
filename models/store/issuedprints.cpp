// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/issuedprints.h"

#include "models/store/briefingchanges.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"

namespace mitra
{

QString printText(const QByteArray &pdf)
{
    return QString::fromLatin1(pdf.toBase64());
}

Result<QByteArray> readIssuedPrint(Connection &connection, const QString &sha256)
{
    SqlStatement row(connection);
    if (Result<void> prepared =
            row.prepare(QStringLiteral("SELECT pdf FROM issued_print WHERE sha256 = :sha256"));
        !prepared)
        return prepared.error();
    row.bindText(QStringLiteral(":sha256"), sha256);
    if (Result<void> done = row.exec(); !done)
        return done.error();
    const Result<bool> found = row.next();
    if (!found)
        return found.error();
    if (!*found)
        return errors::noSuchPrint(connection.path(), sha256);
    const auto decoded = QByteArray::fromBase64Encoding(row.text(0).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || printHash(*decoded) != sha256)
        return errors::printChanged(connection.path(), sha256);
    return *decoded;
}

Result<void> verifyIssuedPrints(Connection &connection)
{
    SqlStatement rows(connection);
    if (Result<void> prepared =
            rows.prepare(QStringLiteral("SELECT sha256 FROM issued_print ORDER BY sha256"));
        !prepared)
        return prepared;
    if (Result<void> done = rows.exec(); !done)
        return done;
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (const Result<QByteArray> print = readIssuedPrint(connection, rows.text(0)); !print)
            return print.error();
    }
}

} // namespace mitra
