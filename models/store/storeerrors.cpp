// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storeerrors.h"

#include <QCoreApplication>
#include <QDir>

namespace mitra::errors
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::StoreErrors)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Error notThere(const QString &path)
{
    return {Words::tr("There is no file “%1”. Check the name and the folder.").arg(shown(path)),
            {}};
}

Error isFolder(const QString &path)
{
    return {Words::tr("“%1” is a folder, not a Mitra file. Choose a file in it.").arg(shown(path)),
            {}};
}

Error isEmpty(const QString &path)
{
    return {
        Words::tr("“%1” is empty: there are no data in it. It was left as it is. Open a copy made "
                  "earlier.")
            .arg(shown(path)),
        {}};
}

Error notReadable(const QString &path, const QString &detail)
{
    return {
        Words::tr("“%1” cannot be read. Ask its owner for permission to read it.").arg(shown(path)),
        detail};
}

Error notADatabase(const QString &path)
{
    return {
        Words::tr("“%1” is not a Mitra file. It was left as it is. Mitra files end in “.mitra”.")
            .arg(shown(path)),
        {}};
}

Error foreignDatabase(const QString &path, quint32 applicationId)
{
    return {
        Words::tr("“%1” is a database of another program, not a Mitra file. It was left as it is.")
            .arg(shown(path)),
        QStringLiteral("application_id 0x%1").arg(applicationId, 8, 16, QLatin1Char('0'))};
}

Error damaged(const QString &path, const QString &detail)
{
    return {Words::tr(
                "“%1” is damaged or incomplete and cannot be trusted. It was left as it is. Open a "
                "copy made earlier, or build a new file from the built-in data.")
                .arg(shown(path)),
            detail};
}

Error newerSchema(const QString &path, int found, int known)
{
    return {Words::tr("“%1” was written by a newer Mitra. It was left as it is. Open it with that "
                      "version or a later one.")
                .arg(shown(path)),
            QStringLiteral("schema %1, this version knows up to %2").arg(found).arg(known)};
}

Error olderSchemaReadOnly(const QString &path, int found, int known)
{
    return {Words::tr(
                "“%1” was written by an older Mitra and must be brought up to date first, which "
                "needs permission to write. It was left as it is. Copy it to a folder of yours and "
                "open the copy there.")
                .arg(shown(path)),
            QStringLiteral("schema %1, this version needs %2").arg(found).arg(known)};
}

Error noDriver(const QString &driver, const QString &package)
{
    return {
        Words::tr("Mitra cannot read its files because the SQLite driver of Qt is missing. Install "
                  "the package “%1” and start Mitra again.")
            .arg(package),
        QStringLiteral("no Qt SQL driver %1").arg(driver)};
}

Error alreadyThere(const QString &path)
{
    return {Words::tr("There is already a file “%1”. It was left as it is. Choose another name.")
                .arg(shown(path)),
            {}};
}

Error cannotCreate(const QString &path, const QString &detail)
{
    return {Words::tr(
                "The file “%1” could not be made. Check that its folder exists, can be written and "
                "has room.")
                .arg(shown(path)),
            detail};
}

Error notBuilt(const QString &path, const Error &cause)
{
    return {Words::tr("The file “%1” could not be made, and nothing was left behind. Check that "
                      "its folder can be written and has room, and that the data are whole.")
                .arg(shown(path)),
            cause.detail.isEmpty() ? cause.text : cause.detail};
}

Error logNotReadable(const QString &path)
{
    return {Words::tr(
                "“%1” has recent changes in a file beside it that cannot be read from here, so it "
                "would show old figures. Nothing was changed. Copy the file and the ones beside it "
                "to a folder of yours and open the copy.")
                .arg(shown(path)),
            {}};
}

Error settingRefused(const QString &path, const QString &setting)
{
    return {Words::tr(
                "“%1” cannot be opened safely: the database refuses a protection that Mitra needs. "
                "Nothing was changed.")
                .arg(shown(path)),
            setting};
}

Error openedReadOnly(const QString &path)
{
    return {
        Words::tr("“%1” is open for reading only, so nothing was written. Save a copy and work in "
                  "that.")
            .arg(shown(path)),
        {}};
}

Error stopped()
{
    return {Words::tr("Stopped. Nothing was changed."), {}};
}

Error incompleteProgram(const QString &detail)
{
    return {Words::tr("This copy of Mitra lacks a part of itself. Nothing was changed. Install it "
                      "again."),
            detail};
}

Error impossibleChange(const QString &path, const QString &detail)
{
    return {Words::tr("The change does not fit the tables of “%1”. Nothing was written.")
                .arg(shown(path)),
            detail};
}

Error changedMeanwhile(const QString &path)
{
    return {Words::tr("Somebody else changed “%1” meanwhile, in the same place. Nothing was "
                      "written. Reload the file and make the change again.")
                .arg(shown(path)),
            QStringLiteral("the row is gone or holds other values")};
}

Error derivedFromOldFacts(const QString &path)
{
    return {Words::tr("“%1” was changed after it was read, so what was worked out from it before "
                      "was not kept. Its facts are safe. Reload the file.")
                .arg(shown(path)),
            QStringLiteral("derived from facts that are no longer current")};
}

Error noSuchChangeSet(const QString &path, qint64 id)
{
    return {Words::tr("“%1” holds no change of that number.").arg(shown(path)),
            QStringLiteral("change set %1").arg(id)};
}

Error noSuchRevision(const QString &path, const QString &revision)
{
    return {
        Words::tr("The history of “%1” does not know the revision “%2”, so Mitra cannot tell "
                  "what changed since. Nothing was changed. Perhaps that revision is of another "
                  "file.")
            .arg(shown(path), revision.left(80)),
        {}};
}

Error noSuchPrint(const QString &path, const QString &sha256)
{
    return {Words::tr("“%1” does not hold that print. Nothing was changed. Look for it in the file "
                      "from which it was issued.")
                .arg(shown(path)),
            QStringLiteral("no print %1").arg(sha256.left(80))};
}

Error printChanged(const QString &path, const QString &sha256)
{
    return {Words::tr("The print kept in “%1” is not the one that was issued: it was damaged or "
                      "changed by other means, so it is not shown. Take it from a copy of the file "
                      "made earlier.")
                .arg(shown(path)),
            QStringLiteral("print %1 does not add up").arg(sha256)};
}

Error fromFailure(const QString &path, dialect::Failure failure, const QString &detail)
{
    using dialect::Failure;
    switch (failure) {
    case Failure::Busy:
        return {
            Words::tr("“%1” is in use by another program. Nothing was changed. Close it there, or "
                      "wait a moment, and try again.")
                .arg(shown(path)),
            detail};
    case Failure::Damaged:
        return damaged(path, detail);
    case Failure::ReadOnly:
        return {
            Words::tr("“%1” cannot be written. Nothing was changed. Save a copy and work in that.")
                .arg(shown(path)),
            detail};
    case Failure::DiskFull:
        return {
            Words::tr("“%1” could not be read or written to the end: the disk is full or failing. "
                      "What was saved before is safe. Make room and try again.")
                .arg(shown(path)),
            detail};
    case Failure::CannotOpen:
        return {
            Words::tr("“%1” could not be opened. Nothing was changed. Check that it is still there "
                      "and that its folder can be written.")
                .arg(shown(path)),
            detail};
    case Failure::ForeignKey:
        return {Words::tr(
                    "The change was refused: it names something that is not in “%1”, or takes out "
                    "something others rest on. Nothing was written.")
                    .arg(shown(path)),
                detail};
    case Failure::Duplicate:
        return {
            Words::tr("The change was refused: “%1” holds such a row already. Nothing was written.")
                .arg(shown(path)),
            detail};
    case Failure::ValueRefused:
        return {Words::tr(
                    "The change was refused: it holds a value that is not allowed in “%1”. Nothing "
                    "was written.")
                    .arg(shown(path)),
                detail};
    case Failure::None:
    case Failure::Other:
        break;
    }
    return {Words::tr("“%1” could not be read or written. Nothing was changed.").arg(shown(path)),
            detail};
}

} // namespace mitra::errors
