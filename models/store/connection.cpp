// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/connection.h"

#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"

#include <atomic>

namespace mitra
{

namespace
{

QString uniqueName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("mitra-%1").arg(++count);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, dialect::OpenMode mode,
                                                     int busyTimeoutMs)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    connection->m_name = uniqueName();
    connection->m_mode = mode;
    connection->m_busyTimeoutMs = busyTimeoutMs;
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(dialect::driverName(), connection->m_name);
    database.setDatabaseName(dialect::databaseName(path, mode));
    database.setConnectOptions(dialect::connectOptions(mode, busyTimeoutMs));
    if (!database.open())
        return connection->failed(database.lastError());

    const QList<dialect::Setting> settings = dialect::settings(busyTimeoutMs);
    for (const dialect::Setting &setting : settings) {
        if (Result<void> made = connection->apply(setting); !made)
            return made.error();
    }
    return connection;
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::apply(const dialect::Setting &setting)
{
    if (Result<void> made = SqlStatement::run(*this, setting.make); !made)
        return made;
    const Result<QVariant> answer = SqlStatement::single(*this, setting.ask);
    if (!answer)
        return answer.error();
    if (answer->toString() != setting.expected)
        return errors::settingRefused(m_path, setting.make);
    return {};
}

Error Connection::failed(const QSqlError &error)
{
    m_lastFailure = dialect::classify(error.nativeErrorCode());
    if (m_lastFailure == dialect::Failure::None)
        m_lastFailure = dialect::Failure::Other;
    QString detail = error.databaseText().trimmed();
    if (detail.isEmpty())
        detail = error.driverText().trimmed();
    if (!error.nativeErrorCode().isEmpty())
        detail += QStringLiteral(", code %1").arg(error.nativeErrorCode());
    return errors::fromFailure(m_path, m_lastFailure, detail);
}

} // namespace mitra
