// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/factsreader.h"

#include "models/domain/initiativesbuilder.h"
#include "models/store/derived.h"
#include "models/store/history.h"
#include "models/store/rowmapping.h"
#include "models/store/rowreader.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

#include <algorithm>

namespace mitra
{

namespace
{

// In the order of SQLite, which is that of UTF-8 and of code points: surrogates come last. Negative
// when a stands before b.
int compareAsUtf8(QStringView a, QStringView b)
{
    const auto [atA, atB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (atA == a.end() || atB == b.end())
        return a.size() < b.size() ? -1 : int(a.size() > b.size());
    const auto place = [](QChar c) { return c.unicode() + (c.isSurrogate() ? 0x10000 : 0); };
    return place(*atA) - place(*atB);
}

// The rows of a table one after the other, in the order of its key.
template <typename Row>
class TableRows
{
public:
    TableRows(Connection &connection, const char *tableName)
        : m_connection(connection)
        , m_table(*findTable(QString::fromLatin1(tableName)))
        , m_rows(connection)
        , m_reader(m_rows)
    {
    }

    Result<void> start()
    {
        if (Result<void> prepared =
                m_rows.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                   .arg(m_table.columnNames().join(QLatin1String(", ")),
                                        m_table.name, m_table.key.join(QLatin1String(", "))));
            !prepared)
            return prepared;
        return m_rows.exec();
    }

    // False at the end of the table.
    Result<bool> next(Row &into)
    {
        Result<bool> row = m_rows.next();
        if (!row || !*row)
            return row;
        into = Row();
        m_reader.start();
        visitFields(m_reader, into);
        if (!m_reader.isSound())
            return damaged(QStringLiteral("unreadable values in table %1"));
        return row;
    }

    // With the table's name in place of %1.
    Error damaged(const QString &detail) const
    {
        return errors::damaged(m_connection.path(), detail.arg(m_table.name));
    }

private:
    Connection &m_connection;
    const SchemaTable &m_table;
    SqlStatement m_rows;
    RowReader<SqlStatement> m_reader;
};

// A table of links, read along with the initiatives they belong to.
template <typename Link>
class LinkRows
{
public:
    LinkRows(Connection &connection, const char *tableName)
        : m_rows(connection, tableName)
    {
    }

    Result<void> start()
    {
        if (Result<void> started = m_rows.start(); !started)
            return started;
        return advance();
    }

    // The links of an initiative, asked for in the order of the ids. A link without its initiative
    // is stopped by the foreign key; a damaged file may still hold one, and it belongs to nothing.
    Result<void> take(const InitiativeId &initiative, QList<Link> &into)
    {
        while (!m_isAtEnd && m_next.initiative != initiative &&
               compareAsUtf8(m_next.initiative.text(), initiative.text()) < 0) {
            if (Result<void> advanced = advance(); !advanced)
                return advanced;
        }
        while (!m_isAtEnd && m_next.initiative == initiative) {
            into.append(std::move(m_next.link));
            if (Result<void> advanced = advance(); !advanced)
                return advanced;
        }
        return {};
    }

private:
    Result<void> advance()
    {
        const InitiativeId before = m_next.initiative;
        const Result<bool> row = m_rows.next(m_next);
        if (!row)
            return row.error();
        m_isAtEnd = !*row;
        if (*row && m_next.initiative != before &&
            compareAsUtf8(m_next.initiative.text(), before.text()) < 0)
            return m_rows.damaged(QStringLiteral("rows of table %1 are out of order"));
        return {};
    }

    TableRows<OfInitiative<Link>> m_rows;
    OfInitiative<Link> m_next;
    bool m_isAtEnd = false;
};

// The initiatives with all that is linked to them: five tables are read side by side, so that no
// more than one initiative is held unpacked.
class InitiativeRows
{
public:
    static constexpr int tables = 5;

    explicit InitiativeRows(Connection &connection)
        : m_initiatives(connection, "initiative")
        , m_partners(connection, "initiative_partner")
        , m_economies(connection, "initiative_economy")
        , m_outcomes(connection, "initiative_outcome")
        , m_furtherSources(connection, "initiative_source")
    {
    }

    Result<void> start()
    {
        Result<void> started = m_initiatives.start();
        if (started)
            started = m_partners.start();
        if (started)
            started = m_economies.start();
        if (started)
            started = m_outcomes.start();
        if (started)
            started = m_furtherSources.start();
        return started;
    }

    // False at the end.
    Result<bool> next(Initiative &into)
    {
        const Result<bool> row = m_initiatives.next(into);
        if (!row || !*row)
            return row;
        if (compareAsUtf8(m_last.text(), into.id.text()) > 0)
            return m_initiatives.damaged(QStringLiteral("rows of table %1 are out of order"));
        m_last = into.id;
        Result<void> taken = m_partners.take(into.id, into.partners);
        if (taken)
            taken = m_economies.take(into.id, into.economies);
        if (taken)
            taken = m_outcomes.take(into.id, into.outcomes);
        if (taken)
            taken = m_furtherSources.take(into.id, into.furtherSources);
        if (!taken)
            return taken.error();
        return true;
    }

private:
    TableRows<Initiative> m_initiatives;
    LinkRows<PartnerLink> m_partners;
    LinkRows<EconomyLink> m_economies;
    LinkRows<OutcomeId> m_outcomes;
    LinkRows<SupportingSource> m_furtherSources;
    InitiativeId m_last;
};

// Reads whole tables until one cannot be read or somebody asks to stop.
class FileReader
{
public:
    FileReader(Connection &connection, const ProgressMonitor &monitor)
        : m_connection(connection)
        , m_monitor(monitor)
        , m_steps(int(schemaTables().size()))
    {
    }

    template <typename Row>
    void read(const char *tableName, QList<Row> &into)
    {
        if (m_error || !goesOn())
            return;
        TableRows<Row> rows(m_connection, tableName);
        readAll<Row>(rows, 0, [&](Row &row) { into.append(std::move(row)); });
        ++m_done;
    }

    Initiatives readInitiatives()
    {
        if (!addSteps())
            return {};
        InitiativesBuilder builder;
        InitiativeRows rows(m_connection);
        readAll<Initiative>(rows, 1, [&](Initiative &row) { builder.add(row); });
        skip(InitiativeRows::tables);
        return m_error ? Initiatives() : builder.finish();
    }

    // Tables that need not be read.
    void skip(int tables) { m_done += tables; }

    const std::optional<Error> &error() const { return m_error; }

private:
    static constexpr int rowsAStep = 8192;

    // A file of very many initiatives takes nearly all its time for them.
    bool addSteps()
    {
        if (m_error)
            return false;
        const Result<QVariant> rows =
            SqlStatement::single(m_connection, QStringLiteral("SELECT count(*) FROM initiative"));
        if (!rows)
            m_error = rows.error();
        else
            m_steps += rows->toInt() / rowsAStep;
        return rows && goesOn();
    }

    // `steps` are done with every so many rows.
    template <typename Row, typename Rows, typename Use>
    void readAll(Rows &rows, int steps, Use use)
    {
        if (Result<void> started = rows.start(); !started) {
            m_error = started.error();
            return;
        }
        Row row;
        for (int count = 1;; ++count) {
            const Result<bool> next = rows.next(row);
            if (!next)
                m_error = next.error();
            if (!next || !*next)
                return;
            use(row);
            if (count % rowsAStep == 0) {
                m_done += steps;
                if (!goesOn())
                    return;
            }
        }
    }

    bool goesOn()
    {
        if (!m_monitor || m_monitor(m_done, m_steps))
            return true;
        m_error = errors::stopped();
        return false;
    }

    Connection &m_connection;
    const ProgressMonitor &m_monitor;
    std::optional<Error> m_error;
    int m_done = 0;
    int m_steps;
};

// Belongs inside the transaction that reads the rest. What cannot be read is packed anew.
std::optional<Initiatives> keptInitiatives(Connection &connection)
{
    const Result<std::optional<QByteArray>> kept = readDerived(connection, packedInitiativesName());
    return kept && *kept ? Initiatives::fromBytes(**kept) : std::nullopt;
}

} // namespace

Result<FactsRead> readFacts(Connection &connection, const QString &fileName,
                            const ProgressMonitor &monitor)
{
    // One read transaction: a writer in between must not give half of the old and half of the new.
    Transaction snapshot(connection);
    if (Result<void> begun = snapshot.begin(Transaction::Kind::Read); !begun)
        return begun.error();

    FactTables facts;
    FileReader reader(connection, monitor);
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
    FactsRead read;
    if (std::optional<Initiatives> kept = keptInitiatives(connection)) {
        facts.packedInitiatives = std::move(*kept);
        read.tookKeptInitiatives = true;
        reader.skip(InitiativeRows::tables);
    } else {
        facts.packedInitiatives = reader.readInitiatives();
    }
    reader.read("milestone", facts.milestones);
    reader.read("statement", facts.statements);
    reader.read("conflict", facts.conflicts);
    reader.read("saved_selection", facts.savedSelections);
    reader.read("assumption", facts.assumptions);
    reader.read("briefing", facts.savedBriefings);
    reader.skip(1); // the prints, megabytes that are read when somebody asks for one
    reader.read("issued_briefing", facts.issuedBriefings);
    if (reader.error())
        return *reader.error();

    const Result<QString> hash = lastHashOfFacts(connection);
    if (!hash)
        return hash.error();
    const Result<QVariant> asOf = SqlStatement::single(
        connection, QStringLiteral("SELECT value FROM meta WHERE key = 'as_of'"));
    if (!asOf)
        return asOf.error();
    facts.fileName = fileName;
    facts.revision = revisionOf(*hash);
    facts.asOf = QDate::fromString(asOf->toString(), Qt::ISODate);
    read.facts = std::make_shared<const Facts>(std::move(facts));
    return read;
}

} // namespace mitra
