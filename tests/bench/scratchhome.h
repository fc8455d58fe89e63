// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace mitra::bench
{

// An empty home of its own, so that no settings and no files of the reader take part.
inline void useHome(const QString &path)
{
    QDir(path).removeRecursively();
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", path.toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", path.toLocal8Bit());
    qputenv("XDG_DATA_HOME", (path + QStringLiteral("/data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", (path + QStringLiteral("/config")).toLocal8Bit());
}

} // namespace mitra::bench
