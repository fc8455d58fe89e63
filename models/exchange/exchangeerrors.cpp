// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exchangeerrors.h"

#include <QDir>

namespace mitra::errors
{

Error cannotRead(const QString &path, const QString &detail)
{
    return {ExchangeWords::tr("“%1” cannot be read. Nothing was taken in. Check that it is there "
                              "and that you may read it.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return {ExchangeWords::tr("“%1” could not be written. What was there before is whole. Check "
                              "that the disk has room and that you may write there.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error isAFolder(const QString &path)
{
    return {ExchangeWords::tr("“%1” is a folder, so no file of that name can be written. Choose "
                              "another name.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error noFolder(const QString &path)
{
    return {ExchangeWords::tr("There is no folder “%1” to write into. Nothing was written. Make "
                              "it first or choose another.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error stoppedWriting(const QString &path)
{
    return {ExchangeWords::tr("Stopped. What was in “%1” before is whole.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error badLine(const QString &fileName, int line, const QString &what)
{
    return {ExchangeWords::tr("“%1”, line %2: %3. Nothing was taken in. Correct the file and try "
                              "again.")
                .arg(fileName)
                .arg(line)
                .arg(what),
            {}};
}

Error badCell(const QString &fileName, int line, const QString &column, const QString &what)
{
    return {ExchangeWords::tr("“%1”, line %2, column “%3”: %4. Nothing was taken in. Correct the "
                              "file and try again.")
                .arg(fileName)
                .arg(line)
                .arg(column, what),
            {}};
}

Error badPackage(const QString &fileName, const QString &what)
{
    return {ExchangeWords::tr("“%1”: %2. Nothing was taken in. Correct the file and try again.")
                .arg(fileName, what),
            {}};
}

} // namespace mitra::errors
