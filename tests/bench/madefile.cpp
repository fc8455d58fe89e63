// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/madefile.h"

#include "models/store/store.h"
#include "tests/bench/madeinitiatives.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>

namespace mitra::bench
{

namespace
{

Error notMade(const QString &path, const QString &why)
{
    return {QStringLiteral("The made file %1 could not be written.").arg(path), why};
}

// A connection without the store's protections, which cost time and are not needed here: nobody
// else knows the file, and what is put in refers to nothing that is not there.
class Bulk
{
public:
    explicit Bulk(const QString &path)
        : m_path(path)
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name()))
    {
        m_database.setDatabaseName(path);
    }
    ~Bulk()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name());
    }
    Bulk(const Bulk &) = delete;
    Bulk &operator=(const Bulk &) = delete;

    Result<void> write(int initiatives);

private:
    static QString name() { return QStringLiteral("made file"); }
    Result<void> run(const QString &sql);
    Result<void> fill(const char *table, const QStringList &columns,
                      const std::function<Result<void>(QSqlQuery &)> &rows);
    Result<void> writeInitiatives(int initiatives);
    Result<void> writeLinks(int initiatives);
    Result<void> writeOutcomes(int initiatives);
    Result<void> dropIndices(QStringList &definitions);

    QString m_path;
    QSqlDatabase m_database;
};

Result<void> done(QSqlQuery &query)
{
    if (query.exec())
        return {};
    return Error{QString(), query.lastError().text()};
}

QVariant orNull(bool isKnown, const QVariant &value)
{
    return isKnown ? value : QVariant();
}

Result<void> Bulk::run(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return {};
    return Error{QString(), sql + QStringLiteral(": ") + query.lastError().text()};
}

Result<void> Bulk::fill(const char *table, const QStringList &columns,
                        const std::function<Result<void>(QSqlQuery &)> &rows)
{
    QStringList places(columns.size(), QStringLiteral("?"));
    QSqlQuery query(m_database);
    if (!query.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                           .arg(QLatin1String(table), columns.join(u','), places.join(u','))))
        return Error{QString(), query.lastError().text()};
    return rows(query);
}

// Indices are made again at the end, in one sweep each.
Result<void> Bulk::dropIndices(QStringList &definitions)
{
    QStringList names;
    {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' "
                                       "AND sql IS NOT NULL AND tbl_name LIKE 'initiative%'")))
            return Error{QString(), query.lastError().text()};
        while (query.next()) {
            names.append(query.value(0).toString());
            definitions.append(query.value(1).toString());
        }
    }
    for (const QString &index : std::as_const(names)) {
        if (Result<void> dropped = run(QStringLiteral("DROP INDEX ") + index); !dropped)
            return dropped;
    }
    return {};
}

Result<void> Bulk::writeInitiatives(int initiatives)
{
    const MadeInitiatives made;
    const QStringList columns =
        QStringLiteral("id title_en summary_en framework_id theme parent_id start_year end_year "
                       "status budget_minor budget_currency budget_kind source_id")
            .split(u' ');
    return fill("initiative", columns, [&](QSqlQuery &query) -> Result<void> {
        for (int number = 0; number < initiatives; ++number) {
            const MadeInitiative row = made.at(number);
            const MadeInitiatives::Text text = made.text(number);
            const bool hasBudget = row.budgetMinor >= 0;
            int at = 0;
            query.bindValue(at++, made::initiativeId(number));
            query.bindValue(at++, text.title);
            query.bindValue(at++, text.summary);
            query.bindValue(at++, orNull(row.framework >= 0, made::frameworkId(row.framework)));
            query.bindValue(at++, made::themeId(row.theme));
            query.bindValue(at++, orNull(row.parent >= 0, made::initiativeId(row.parent)));
            query.bindValue(at++, orNull(row.startYear != 0, row.startYear));
            query.bindValue(at++, orNull(row.endYear != 0, row.endYear));
            query.bindValue(at++, toWord(row.status));
            query.bindValue(at++, orNull(hasBudget, row.budgetMinor));
            query.bindValue(at++, orNull(hasBudget, row.currency));
            query.bindValue(at++, orNull(hasBudget, toWord(row.budgetKind)));
            query.bindValue(at++, made::sourceId(row.source));
            if (Result<void> put = done(query); !put)
                return put;
        }
        return {};
    });
}

Result<void> Bulk::writeLinks(int initiatives)
{
    const MadeInitiatives made;
    const auto link = [](QSqlQuery &query, int number, const QString &to, const QString &role,
                         int source) {
        query.bindValue(0, made::initiativeId(number));
        query.bindValue(1, to);
        query.bindValue(2, role);
        query.bindValue(3, made::sourceId(source));
        return done(query);
    };
    const auto partners = [&](QSqlQuery &query) -> Result<void> {
        for (int number = 0; number < initiatives; ++number) {
            const MadeInitiative row = made.at(number);
            for (const auto &[to, role] : row.partners) {
                if (Result<void> put =
                        link(query, number, made::partnerId(to), toWord(role), row.source);
                    !put)
                    return put;
            }
        }
        return {};
    };
    const auto members = [&](QSqlQuery &query) -> Result<void> {
        for (int number = 0; number < initiatives; ++number) {
            const MadeInitiative row = made.at(number);
            for (const auto &[to, role] : row.members) {
                if (Result<void> put =
                        link(query, number, made::memberId(to), toWord(role), row.source);
                    !put)
                    return put;
            }
        }
        return {};
    };
    const QStringList ofPartner =
        QStringLiteral("initiative_id partner_id role source_id").split(u' ');
    const QStringList ofMember =
        QStringLiteral("initiative_id economy_id role source_id").split(u' ');
    if (Result<void> written = fill("initiative_partner", ofPartner, partners); !written)
        return written;
    return fill("initiative_economy", ofMember, members);
}

Result<void> Bulk::writeOutcomes(int initiatives)
{
    const MadeInitiatives made;
    const auto outcomes = [&](QSqlQuery &query) -> Result<void> {
        for (int number = 0; number < initiatives; ++number) {
            for (const int outcome : made.at(number).outcomes) {
                query.bindValue(0, made::initiativeId(number));
                query.bindValue(1, made::outcomeId(outcome));
                if (Result<void> put = done(query); !put)
                    return put;
            }
        }
        return {};
    };
    const auto sources = [&](QSqlQuery &query) -> Result<void> {
        for (int number = 0; number < initiatives; ++number) {
            const int source = made.at(number).furtherSource;
            if (source < 0)
                continue;
            query.bindValue(0, made::initiativeId(number));
            query.bindValue(1, made::sourceId(source));
            query.bindValue(2, QStringLiteral("title_en"));
            if (Result<void> put = done(query); !put)
                return put;
        }
        return {};
    };
    if (Result<void> written = fill(
            "initiative_outcome", QStringLiteral("initiative_id outcome_id").split(u' '), outcomes);
        !written)
        return written;
    return fill("initiative_source", QStringLiteral("initiative_id source_id supports").split(u' '),
                sources);
}

Result<void> Bulk::write(int initiatives)
{
    if (!m_database.open())
        return Error{QString(), m_database.lastError().text()};
    QStringList indices;
    const auto all = [&]() -> Result<void> {
        for (const char *setting : {"journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF",
                                    "locking_mode = EXCLUSIVE", "cache_size = -64000"}) {
            if (Result<void> set = run(QStringLiteral("PRAGMA ") + QLatin1String(setting)); !set)
                return set;
        }
        if (Result<void> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        if (Result<void> dropped = dropIndices(indices); !dropped)
            return dropped;
        if (Result<void> written = writeInitiatives(initiatives); !written)
            return written;
        if (Result<void> written = writeLinks(initiatives); !written)
            return written;
        if (Result<void> written = writeOutcomes(initiatives); !written)
            return written;
        for (const QString &index : std::as_const(indices)) {
            if (Result<void> made = run(index); !made)
                return made;
        }
        return run(QStringLiteral("COMMIT"));
    };
    Result<void> written = all();
    m_database.close();
    return written;
}

} // namespace

Result<void> makeFile(const QString &path, int initiatives)
{
    {
        const Result<std::unique_ptr<Store>> created = Store::create(path, made::surroundings());
        if (!created)
            return created.error();
    }
    if (const Result<void> written = Bulk(path).write(initiatives); !written)
        return notMade(path, written.error().detail);
    return {};
}

} // namespace mitra::bench
