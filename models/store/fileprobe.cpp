// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/fileprobe.h"

#include "models/store/storeerrors.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QtEndian>

namespace mitra
{

namespace
{

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int headerSize = 100;
constexpr int pageSizeOffset = 16;
constexpr int pageCountOffset = 28;
constexpr int applicationIdOffset = 68;
const QByteArray magic("SQLite format 3\0", 16);

// The size the header speaks of. SQLite itself fills a cut last page with zeros and says nothing.
qint64 statedSize(const QByteArray &header)
{
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const auto pages = qFromBigEndian<quint32>(header.constData() + pageCountOffset);
    constexpr qint64 largestPage = 65536; // does not fit the field, which then holds 1
    return qint64(pages) * (pageSize == 1 ? largestPage : pageSize);
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

// While somebody writes, or after a power cut, the log beside the file completes it.
bool isAlone(const QString &path)
{
    return !hasContent(path + QLatin1String("-wal")) &&
           !hasContent(path + QLatin1String("-journal"));
}

} // namespace

Surroundings Surroundings::real()
{
    return {[] { return QSqlDatabase::isDriverAvailable(dialect::driverName()); },
            [](const QString &path) { return QFileInfo(path).isWritable(); }};
}

Result<void> probeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return errors::notThere(path);
    if (info.isDir())
        return errors::isFolder(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return errors::notReadable(path, file.errorString());
    if (file.size() == 0)
        return errors::isEmpty(path);
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(magic))
        return magic.startsWith(header)
                   ? errors::damaged(path, QStringLiteral("only %1 bytes").arg(header.size()))
                   : errors::notADatabase(path);
    if (header.size() < headerSize)
        return errors::damaged(path, QStringLiteral("only %1 bytes").arg(header.size()));
    const auto id = qFromBigEndian<quint32>(header.constData() + applicationIdOffset);
    if (id != dialect::ApplicationId)
        return errors::foreignDatabase(path, id);
    if (isAlone(path) && file.size() != statedSize(header))
        return errors::damaged(
            path,
            QStringLiteral("%1 bytes instead of %2").arg(file.size()).arg(statedSize(header)));
    return {};
}

Result<dialect::OpenMode> openModeFor(const QString &path, const Surroundings &surroundings)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (surroundings.isWritable(path) && surroundings.isWritable(folder))
        return dialect::OpenMode::ReadWrite;
    // Side files hold what somebody is writing, or was when the power went: the file alone would
    // be an older state, or half of a change.
    if (isAlone(path))
        return dialect::OpenMode::Immutable;
    if (hasContent(path + QLatin1String("-wal")) &&
        !QFileInfo::exists(path + QLatin1String("-shm")) && !surroundings.isWritable(folder))
        return errors::logNotReadable(path);
    return dialect::OpenMode::ReadOnly;
}

} // namespace mitra
