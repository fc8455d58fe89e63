// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace mitra
{

// What comes back at the next start: window, page, filters, recent files. Never facts; those live
// in the Mitra file alone. Every key stands once in session.cpp.
class Session
{
public:
    QByteArray geometry;
    QString page;
    QString selection;       // Selection::toText()
    QVariantMap pages;       // a page's name to its own state
    QStringList recentFiles; // newest first, at most ten
    QString lastFile;        // empty: the built-in data

    static Session load();
    // False when it could not be written (full disk); what was kept before stays then.
    bool save() const;
    bool operator==(const Session &) const = default;

    void addRecent(const QString &path);
};

} // namespace mitra
