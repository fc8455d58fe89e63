// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace mitra
{

// One connection to one file, with every protection set and read back. Belongs to the thread that
// opened it (trap 11); statements on it end before it does.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path, dialect::OpenMode mode,
                                                    int busyTimeoutMs);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    dialect::OpenMode mode() const { return m_mode; }
    int busyTimeoutMs() const { return m_busyTimeoutMs; }
    const QSqlDatabase &database() const { return m_database; }

    // Makes a setting and reads it back.
    Result<void> apply(const dialect::Setting &setting);

    // Notes why a statement failed and words it; lastFailure() tells whether to try again.
    Error failed(const QSqlError &error);
    dialect::Failure lastFailure() const { return m_lastFailure; }
    void forgetFailure() { m_lastFailure = dialect::Failure::None; }

private:
    Connection() = default;

    QString m_path;
    QString m_name;
    dialect::OpenMode m_mode = dialect::OpenMode::ReadWrite;
    int m_busyTimeoutMs = 0;
    QSqlDatabase m_database;
    dialect::Failure m_lastFailure = dialect::Failure::None;
};

} // namespace mitra
