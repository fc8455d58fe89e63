// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include <QSettings>

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

} // namespace

Session Session::load()
{
    Session session;
    const QSettings settings = makeSettings();
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

bool Session::save() const
{
    QSettings settings = makeSettings();
    settings.setValue(QStringLiteral("version"), version);
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/page"), page);
    settings.setValue(QStringLiteral("selection"), selection);
    settings.setValue(QStringLiteral("pages"), pages);
    settings.setValue(QStringLiteral("files/recent"), recentFiles);
    settings.setValue(QStringLiteral("files/last"), lastFile);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

void Session::addRecent(const QString &path)
{
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    if (recentFiles.size() > mostRecent)
        recentFiles.resize(mostRecent);
}

} // namespace mitra
