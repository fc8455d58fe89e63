// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "models/exchange/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace mitra
{

namespace
{

// A session of another layout is not read: the defaults are better than a guess.
constexpr int version = 1;
constexpr qsizetype mostRecent = 10;

QSettings makeSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mitra"),
                     QStringLiteral("mitra"));
}

Session read(const QSettings &settings)
{
    Session session;
    if (settings.value(QStringLiteral("version")).toInt() != version)
        return session;
    session.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    session.page = settings.value(QStringLiteral("window/page")).toString();
    session.selection = settings.value(QStringLiteral("selection")).toString();
    session.pages = settings.value(QStringLiteral("pages")).toMap();
    session.recentFiles = settings.value(QStringLiteral("files/recent")).toStringList();
    session.lastFile = settings.value(QStringLiteral("files/last")).toString();
    return session;
}

} // namespace

Session Session::load()
{
    return read(makeSettings());
}

// QSettings says "saved" over a file that a full disk cut short (trap 1), so it writes one
// elsewhere, which is read back under a name that it has not seen before it takes the old one's
// place.
bool Session::save() const
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return false;
    const QString made = folder.filePath(QStringLiteral("made.ini"));
    QSettings settings(made, QSettings::IniFormat);
    settings.setValue(QStringLiteral("version"), version);
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/page"), page);
    settings.setValue(QStringLiteral("selection"), selection);
    settings.setValue(QStringLiteral("pages"), pages);
    settings.setValue(QStringLiteral("files/recent"), recentFiles);
    settings.setValue(QStringLiteral("files/last"), lastFile);
    settings.sync();
    const QString copy = folder.filePath(QStringLiteral("copy.ini"));
    if (settings.status() != QSettings::NoError || !QFile::copy(made, copy) ||
        read(QSettings(copy, QSettings::IniFormat)) != *this)
        return false;
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString path = makeSettings().fileName();
    return QDir().mkpath(QFileInfo(path).path()) && saveFile(path, file.readAll()).ok();
}

void Session::addRecent(const QString &path)
{
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    if (recentFiles.size() > mostRecent)
        recentFiles.resize(mostRecent);
}

} // namespace mitra
