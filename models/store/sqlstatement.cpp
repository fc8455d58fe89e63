// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlstatement.h"

namespace mitra
{

SqlStatement::SqlStatement(Connection &connection)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
}

SqlStatement::~SqlStatement()
{
    m_query.finish();
}

Result<void> SqlStatement::prepare(const QString &sql)
{
    if (!m_query.prepare(sql))
        return m_connection.failed(m_query.lastError());
    return {};
}

void SqlStatement::bindText(const QString &placeholder, const QString &text)
{
    m_query.bindValue(placeholder, text.isNull() ? QStringLiteral("") : text);
}

void SqlStatement::bindInteger(const QString &placeholder, qint64 number)
{
    m_query.bindValue(placeholder, number);
}

void SqlStatement::bindValue(const QString &placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder, value);
}

Result<void> SqlStatement::exec()
{
    if (!m_query.exec())
        return m_connection.failed(m_query.lastError());
    return {};
}

Result<bool> SqlStatement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_connection.failed(m_query.lastError());
    return false;
}

Result<void> SqlStatement::run(Connection &connection, const QString &sql)
{
    SqlStatement statement(connection);
    if (Result<void> prepared = statement.prepare(sql); !prepared)
        return prepared;
    return statement.exec();
}

Result<QVariant> SqlStatement::single(Connection &connection, const QString &sql)
{
    SqlStatement statement(connection);
    if (Result<void> prepared = statement.prepare(sql); !prepared)
        return prepared.error();
    if (Result<void> done = statement.exec(); !done)
        return done.error();
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    return *row ? statement.value(0) : QVariant();
}

} // namespace mitra
