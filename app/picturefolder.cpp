// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picturefolder.h"

#include "models/exchange/savefile.h"
#include "views/briefing/briefingpictures.h"

#include <QDir>
#include <QTemporaryDir>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::PictureFolder)
};

Error notWritten(const QString &parent, const QString &detail)
{
    return {
        Words::tr("No pictures were written into %1, and nothing that was there was changed. "
                  "Check that the folder is there, may be written and has room, or choose another.")
            .arg(QDir::toNativeSeparators(parent)),
        detail};
}

QString freeName(const QDir &parent, const QString &name)
{
    QString free = name;
    for (int number = 2; parent.exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

} // namespace

Result<QString> savePictures(const BriefingContent &content, const QString &parent,
                             const QString &name, const ProgressMonitor &monitor)
{
    if (figureRequests(content.briefing).isEmpty())
        return Error{Words::tr("The briefing has no figures, so no pictures were written. Add a "
                               "figure first."),
                     {}};
    const QDir folder(parent);
    QTemporaryDir unfinished(folder.filePath(QStringLiteral(".mitra-pictures-XXXXXX")));
    if (!unfinished.isValid())
        return notWritten(parent, unfinished.errorString());
    const Result<int> drawn = briefingToPictures(
        content,
        [&](const QString &fileName, const QByteArray &bytes) {
            const Result<void> saved = saveFile(unfinished.filePath(fileName), bytes);
            // Nobody has heard of the folder that it names.
            return saved ? saved : Result<void>(notWritten(parent, saved.error().detail));
        },
        monitor);
    if (!drawn)
        return drawn.error();
    // A folder made for one user's eyes alone would surprise whoever shares it.
    QFile::setPermissions(unfinished.path(), QFile::permissions(parent));
    const QString path = folder.filePath(freeName(folder, name));
    if (!QDir().rename(unfinished.path(), path))
        return notWritten(parent, QStringLiteral("rename to %1").arg(path));
    unfinished.setAutoRemove(false);
    return path;
}

} // namespace mitra
