// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace mitra
{

// A name beside the wanted one under which a database is built; what is left of it, side files
// too, goes away unless it was moved to the wanted name.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &wantedPath);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const QString &path() const { return m_path; }
    // Gives the file its name, once it is on the disk; refuses when the name is taken meanwhile.
    Result<void> moveTo(const QString &path);

private:
    QString m_path;
};

} // namespace mitra
