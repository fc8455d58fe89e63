// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/temporaryfile.h"

#include "models/store/storeerrors.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace mitra
{

namespace
{

// Renaming may reach the disk before the content does; then a power cut leaves an empty file.
bool isOnDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

TemporaryFile::TemporaryFile(const QString &wantedPath)
{
    const QFileInfo wanted(wantedPath);
    m_path = QStringLiteral("%1/.%2.%3.tmp")
                 .arg(wanted.absolutePath(), wanted.fileName().left(40),
                      QUuid::createUuid().toString(QUuid::Id128).left(8));
}

TemporaryFile::~TemporaryFile()
{
    for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"),
                                       QLatin1String("-shm"), QLatin1String("-journal")})
        QFile::remove(m_path + suffix);
}

Result<void> TemporaryFile::moveTo(const QString &path)
{
    if (!isOnDisk(m_path))
        return errors::cannotCreate(path, QStringLiteral("not all of it reached the disk"));
    QFile file(m_path);
    if (!file.rename(path))
        return QFileInfo::exists(path) ? errors::alreadyThere(path)
                                       : errors::cannotCreate(path, file.errorString());
    return {};
}

} // namespace mitra
