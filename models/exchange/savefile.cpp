// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/savefile.h"

#include "models/exchange/exchangeerrors.h"

#include <QFileInfo>
#include <QSaveFile>

namespace mitra
{

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    if (info.isDir())
        return errors::isAFolder(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return errors::noFolder(info.absolutePath());
    // A device or pipe cannot be replaced by a finished file, and renaming over it would do harm.
    if (info.exists() && !info.isFile())
        return errors::cannotWrite(path, QStringLiteral("not a plain file"));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return errors::cannotWrite(path, file.errorString());
    // Trap 1: commit() alone says "saved" over a file cut short by a full disk.
    const bool isWhole = file.write(content) == content.size() && file.flush() &&
                         file.error() == QFileDevice::NoError;
    if (!isWhole) {
        const QString reason = file.errorString();
        file.cancelWriting();
        file.commit();
        return errors::cannotWrite(path, reason);
    }
    if (!file.commit())
        return errors::cannotWrite(path, file.errorString());
    return {};
}

} // namespace mitra
