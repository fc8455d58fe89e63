// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace mitra
{

// A prepared, forward-only statement whose every step is checked. Finished when it goes, so that
// no forgotten read keeps the log from being tidied (trap 14).
class SqlStatement
{
public:
    explicit SqlStatement(Connection &connection);
    ~SqlStatement();
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    Result<void> prepare(const QString &sql);
    // Null text is written as "", never as NULL (trap 5).
    void bindText(const QString &placeholder, const QString &text);
    void bindInteger(const QString &placeholder, qint64 number);
    // A value already in its column's form, see normalised(); null writes NULL.
    void bindValue(const QString &placeholder, const QVariant &value);
    Result<void> exec();

    // False at the end of the rows.
    Result<bool> next();
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    int affectedRows() const { return m_query.numRowsAffected(); }
    // Ends the reading, keeps the statement prepared.
    void finish() { m_query.finish(); }

    static Result<void> run(Connection &connection, const QString &sql);
    // The first value of the first row; null when there is none.
    static Result<QVariant> single(Connection &connection, const QString &sql);

private:
    Connection &m_connection;
    QSqlQuery m_query;
};

} // namespace mitra
