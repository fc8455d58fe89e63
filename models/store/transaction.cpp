// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/transaction.h"

#include "models/store/sqlstatement.h"

namespace mitra
{

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    // Some failures have rolled back already; saying so again is refused and harmless. It must not
    // hide why the work failed.
    QSqlQuery query(m_connection.database());
    query.exec(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::begin(Kind kind)
{
    Result<void> begun = SqlStatement::run(
        m_connection, kind == Kind::Write ? dialect::beginWrite() : dialect::beginRead());
    m_isOpen = begun.ok();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> committed = SqlStatement::run(m_connection, QStringLiteral("COMMIT"));
    if (committed)
        m_isOpen = false;
    return committed;
}

} // namespace mitra
