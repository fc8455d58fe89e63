// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/datapackage.h"

#include "models/domain/resources.h"
#include "models/exchange/exchangeerrors.h"
#include "models/exchange/packagereader.h"
#include "models/exchange/packagewriter.h"
#include "models/exchange/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

namespace mitra
{

namespace
{

// A rename that takes the place of what is there at once; QFile::rename refuses to.
Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(QFile::encodeName(from).toStdString(),
                            QFile::encodeName(to).toStdString(), fault);
    if (fault)
        return errors::cannotWrite(to, QString::fromStdString(fault.message()));
    return {};
}

} // namespace

Result<ChangeSet> readDataPackage(const QString &folder)
{
    useResources();
    return PackageReader(folder).read();
}

Result<void> writeDataPackage(Store &store, const QString &folder, const ProgressMonitor &monitor)
{
    const Result<FactsPtr> facts = store.load();
    if (!facts)
        return facts.error();
    const Result<QList<PackageFile>> files = packageFiles(
        **facts, [&store](const QString &sha256) { return store.issuedPrint(sha256); });
    if (!files)
        return files.error();
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return errors::cannotWrite(folder, QStringLiteral("the folder cannot be made"));

    // The whole package is written beside its place first: a disk too full for all of it, or a
    // reader who stops, then leaves the old files as they were.
    const QTemporaryDir beside(target.filePath(QStringLiteral(".mitra-export-XXXXXX")));
    if (!beside.isValid())
        return errors::cannotWrite(folder, beside.errorString());
    const int steps = int(files->size());
    for (int step = 0; step < steps; ++step) {
        if (monitor && !monitor(step, steps))
            return errors::stoppedWriting(folder);
        const PackageFile &file = files->at(step);
        if (Result<void> saved = saveFile(beside.filePath(file.name), file.content); !saved)
            return errors::cannotWrite(folder, saved.error().detail);
    }
    if (monitor && !monitor(steps, steps))
        return errors::stoppedWriting(folder);
    for (const PackageFile &file : *files) {
        if (Result<void> moved =
                replaceFile(beside.filePath(file.name), target.filePath(file.name));
            !moved)
            return moved;
    }
    return {};
}

} // namespace mitra
