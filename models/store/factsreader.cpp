// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/factsreader.h"

#include "models/store/history.h"
#include "models/store/rowmapping.h"
#include "models/store/rowreader.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

#include <QHash>

namespace mitra
{

namespace
{

// Reads whole tables until one cannot be read or somebody asks to stop.
class TableReader
{
public:
    TableReader(Connection &connection, const ProgressMonitor &monitor)
        : m_connection(connection)
        , m_monitor(monitor)
    {
    }

    // Hands each row of the table to `use`.
    template <typename Row, typename Use>
    void read(const char *tableName, Use use)
    {
        if (m_error || !goesOn())
            return;
        const SchemaTable &table = *findTable(QString::fromLatin1(tableName));
        SqlStatement rows(m_connection);
        Result<void> begun =
            rows.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                             .arg(table.columnNames().join(QLatin1String(", ")), table.name,
                                  table.key.join(QLatin1String(", "))));
        if (begun)
            begun = rows.exec();
        if (!begun) {
            m_error = begun.error();
            return;
        }
        RowReader reader(rows);
        for (int count = 1;; ++count) {
            const Result<bool> row = rows.next();
            if (!row)
                m_error = row.error();
            if (!row || !*row)
                break;
            Row value;
            reader.start();
            visitFields(reader, value);
            use(std::move(value));
            constexpr int rowsBetweenQuestions = 8192;
            if (count % rowsBetweenQuestions == 0 && !goesOn())
                return;
        }
        if (!reader.isSound() && !m_error)
            m_error =
                errors::damaged(m_connection.path(),
                                QStringLiteral("unreadable values in table %1").arg(table.name));
        ++m_done;
    }

    template <typename Row>
    void read(const char *tableName, QList<Row> &into)
    {
        read<Row>(tableName, [&](Row &&row) { into.append(std::move(row)); });
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    bool goesOn()
    {
        if (!m_monitor || m_monitor(m_done, int(schemaTables().size())))
            return true;
        m_error = errors::stopped();
        return false;
    }

    Connection &m_connection;
    const ProgressMonitor &m_monitor;
    std::optional<Error> m_error;
    int m_done = 0;
};

void readInitiatives(TableReader &reader, QList<Initiative> &initiatives)
{
    reader.read("initiative", initiatives);
    QHash<InitiativeId, qsizetype> position;
    position.reserve(initiatives.size());
    for (qsizetype i = 0; i < initiatives.size(); ++i)
        position.insert(initiatives.at(i).id, i);
    // A link without its initiative is stopped by the foreign key; a damaged file may still hold
    // one, and then it belongs to nothing.
    const auto addTo = [&](auto Initiative::*links) {
        return [&position, &initiatives, links](auto &&row) {
            const auto found = position.constFind(row.initiative);
            if (found != position.constEnd())
                (initiatives[*found].*links).append(std::move(row.link));
        };
    };
    reader.read<OfInitiative<PartnerLink>>("initiative_partner", addTo(&Initiative::partners));
    reader.read<OfInitiative<EconomyLink>>("initiative_economy", addTo(&Initiative::economies));
    reader.read<OfInitiative<OutcomeId>>("initiative_outcome", addTo(&Initiative::outcomes));
    reader.read<OfInitiative<SupportingSource>>("initiative_source",
                                                addTo(&Initiative::furtherSources));
}

} // namespace

Result<FactsPtr> readFacts(Connection &connection, const QString &fileName,
                           const ProgressMonitor &monitor)
{
    // One read transaction: a writer in between must not give half of the old and half of the new.
    Transaction snapshot(connection);
    if (Result<void> begun = snapshot.begin(Transaction::Kind::Read); !begun)
        return begun.error();

    FactTables facts;
    TableReader reader(connection, monitor);
    reader.read("source", facts.sources);
    reader.read("economy", facts.economies);
    reader.read("framework", facts.frameworks);
    reader.read("outcome", facts.outcomes);
    reader.read("action", facts.actions);
    reader.read("goal", facts.goals);
    reader.read("goal_proxy", facts.goalProxies);
    reader.read("theme", facts.themes);
    reader.read("partner", facts.partners);
    reader.read("target", facts.targets);
    reader.read("indicator", facts.indicators);
    reader.read("observation", facts.observations);
    readInitiatives(reader, facts.initiatives);
    reader.read("milestone", facts.milestones);
    reader.read("statement", facts.statements);
    reader.read("conflict", facts.conflicts);
    reader.read("saved_selection", facts.savedSelections);
    if (reader.error())
        return *reader.error();

    const Result<QString> hash = lastHash(connection);
    if (!hash)
        return hash.error();
    const Result<QVariant> asOf = SqlStatement::single(
        connection, QStringLiteral("SELECT value FROM meta WHERE key = 'as_of'"));
    if (!asOf)
        return asOf.error();
    facts.fileName = fileName;
    facts.revision = revisionOf(*hash);
    facts.asOf = QDate::fromString(asOf->toString(), Qt::ISODate);
    return FactsPtr(std::make_shared<const Facts>(std::move(facts)));
}

} // namespace mitra
