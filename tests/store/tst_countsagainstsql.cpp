// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/currentselection.h"
#include "models/cooperation/foldtext.h"
#include "tests/store/storefixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <random>

using namespace mitra;

// The counts that a window shows against what SQL counts in the very same file.
class TestCountsAgainstSql : public QObject
{
    Q_OBJECT

private slots:
    void randomSelectionsCountAsSqlDoes_data();
    void randomSelectionsCountAsSqlDoes();
};

namespace
{

using CountsByValue = QHash<QString, quint32>;
// What a query counts without; "start" is the year of the start.
using Without = QStringList;

// Every initiative's values in every facet, written down plainly.
constexpr const char *valuesInSql = R"(
CREATE TEMP TABLE has AS
SELECT initiative_id AS initiative, 'partner' AS facet, partner_id AS value
  FROM initiative_partner
UNION
SELECT initiative_id, 'partner-kind', partner.kind
  FROM initiative_partner JOIN partner ON partner.id = partner_id
UNION
SELECT initiative.id, 'theme', initiative.theme FROM initiative
UNION
SELECT initiative_id, 'outcome', outcome_id FROM initiative_outcome
UNION
SELECT initiative.id, 'framework', framework_id FROM initiative WHERE framework_id IS NOT NULL
UNION
SELECT initiative.id, 'goal', theme.goal_id
  FROM initiative JOIN theme ON theme.id = initiative.theme WHERE theme.goal_id IS NOT NULL
UNION
SELECT initiative.id, 'status', initiative.status FROM initiative
UNION
SELECT initiative_id, 'member', economy_id
  FROM initiative_economy JOIN economy ON economy.id = economy_id WHERE economy.kind = 'member'
UNION
SELECT initiative.id, 'member', 'all' FROM initiative WHERE NOT EXISTS (
  SELECT 1 FROM initiative_economy JOIN economy ON economy.id = economy_id
   WHERE initiative_id = initiative.id AND kind = 'member' AND role = 'participant')
UNION
SELECT initiative.id, 'language', source.language
  FROM initiative JOIN source ON source.id = initiative.source_id
UNION
SELECT initiative.id, 'start', coalesce(CAST(start_year AS TEXT), 'none') FROM initiative
UNION
SELECT initiative.id, 'end', coalesce(CAST(end_year AS TEXT), 'none') FROM initiative
)";
constexpr const char *noneInSql = R"(
INSERT INTO has SELECT initiative.id, facet.column1, 'none'
  FROM initiative, (VALUES ('partner'), ('partner-kind'), ('outcome'), ('framework'), ('goal'))
       AS facet
 WHERE NOT EXISTS (SELECT 1 FROM has WHERE has.initiative = initiative.id
                                       AND has.facet = facet.column1))";

class Sql
{
public:
    explicit Sql(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("counts")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        run(QLatin1String(valuesInSql));
        run(QLatin1String(noneInSql));
        run(QStringLiteral("CREATE INDEX temp.has_value ON has (facet, value, initiative)"));
        run(QStringLiteral("CREATE INDEX temp.has_row ON has (initiative, facet, value)"));
        run(QStringLiteral("CREATE TEMP TABLE matches (initiative TEXT PRIMARY KEY)"));
        writeText();
    }
    ~Sql()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("counts"));
    }
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    // Puts into `matches` what passes all choices but those of some facets.
    void match(const Selection &selection, const Without &without)
    {
        QStringList conditions{QStringLiteral("1")};
        for (int i = 0; i < facetCount; ++i) {
            const QString facet = facetWord(Facet(i));
            if (selection.in(Facet(i)).isEmpty() || without.contains(facet))
                continue;
            conditions << QStringLiteral("id IN (SELECT initiative FROM has WHERE facet = '%1' "
                                         "AND value IN ('%2'))")
                              .arg(facet, selection.in(Facet(i)).join(QLatin1String("','")));
        }
        const auto years = [&](const char *facet, const std::optional<YearRange> &range) {
            if (range && !without.contains(QLatin1String(facet)))
                conditions << QStringLiteral("%1_year BETWEEN %2 AND %3")
                                  .arg(QLatin1String(facet))
                                  .arg(range->first)
                                  .arg(range->last);
        };
        years("start", selection.start);
        years("end", selection.end);
        if (!selection.text.isEmpty())
            conditions << QStringLiteral("id IN (SELECT initiative FROM folded "
                                         "WHERE line LIKE '% ") +
                              selection.text + QStringLiteral("%')");
        run(QStringLiteral("DELETE FROM matches"));
        run(QStringLiteral("INSERT INTO matches SELECT id FROM initiative WHERE ") +
            conditions.join(QLatin1String(" AND ")));
    }

    quint32 total()
    {
        return counts(QStringLiteral("SELECT '', count(*) FROM matches")).value(QString());
    }
    QStringList ids() { return counts(QStringLiteral("SELECT initiative, 1 FROM matches")).keys(); }
    CountsByValue byValue(const QString &facet)
    {
        return counts(QStringLiteral("SELECT value, count(*) FROM has JOIN matches "
                                     "USING (initiative) WHERE facet = '%1' GROUP BY value")
                          .arg(facet));
    }
    CountsByValue byPair(const QString &down, const QString &across)
    {
        return counts(QStringLiteral("SELECT d.value || '/' || a.value, count(*) FROM matches "
                                     "JOIN has d USING (initiative) JOIN has a USING (initiative) "
                                     "WHERE d.facet = '%1' AND a.facet = '%2' "
                                     "GROUP BY d.value, a.value")
                          .arg(down, across));
    }

private:
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    CountsByValue counts(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        CountsByValue found;
        while (query.next())
            found.insert(query.value(0).toString(), query.value(1).toUInt());
        return found;
    }
    // Single words can be looked for in folded lines with LIKE.
    void writeText()
    {
        run(QStringLiteral("CREATE TEMP TABLE folded (initiative TEXT, line TEXT)"));
        QSqlQuery texts(m_database);
        QSqlQuery write(m_database);
        write.prepare(QStringLiteral("INSERT INTO folded VALUES (?, ?)"));
        texts.exec(QStringLiteral(
            "SELECT id, id || ' / ' || title_en || ' / ' || summary_en FROM initiative UNION ALL "
            "SELECT initiative_id, name_en || ' / ' || name_ms || ' / ' || name_id "
            "FROM initiative_partner JOIN partner ON partner.id = partner_id"));
        QList<std::pair<QString, QString>> rows;
        while (texts.next())
            rows.append({texts.value(0).toString(), foldedLine(texts.value(1).toString())});
        for (const auto &[id, line] : rows) {
            write.addBindValue(id);
            write.addBindValue(line);
            if (!write.exec())
                qFatal("%s", qPrintable(write.lastError().text()));
        }
    }

    QSqlDatabase m_database;
};

RowChange inserted(const char *table, const QVariantMap &row)
{
    RowChange change;
    change.table = QLatin1String(table);
    change.newValues = row;
    return change;
}

// The built-in data with many more initiatives, linked at random.
ChangeSet madeContent()
{
    ChangeSet content = test::builtInData();
    QHash<QString, QStringList> ids;
    for (const RowChange &change : content.changes)
        ids[change.table].append(change.newValues.value(QStringLiteral("id")).toString());
    std::mt19937 random(99);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const auto oneOf = [&](const char *table) {
        const QStringList &of = ids[QLatin1String(table)];
        return of.at(below(int(of.size())));
    };
    const QStringList words = QStringLiteral("Cyber data Réseau Đà skills training 5G").split(u' ');
    const QStringList statuses = QStringLiteral("completed ongoing planned unknown").split(u' ');
    const QStringList roles = QStringLiteral("participant lead host funder chair").split(u' ');
    for (int i = 0; i < 900; ++i) {
        const QString id = QStringLiteral("made-%1").arg(i, 4, 10, QLatin1Char('0'));
        const auto linked = [&](const char *table, const char *column, const QString &to) {
            return inserted(table,
                            {{QStringLiteral("initiative_id"), id}, {QLatin1String(column), to}});
        };
        QVariantMap row{
            {QStringLiteral("id"), id},
            {QStringLiteral("title_en"), words.at(below(7)) + u' ' + words.at(below(7))},
            {QStringLiteral("summary_en"), words.at(below(7))},
            {QStringLiteral("theme"), oneOf("theme")},
            {QStringLiteral("status"), statuses.at(below(4))},
            {QStringLiteral("source_id"), oneOf("source")}};
        const int start = 2008 + below(24);
        if (below(5) > 0)
            row.insert(QStringLiteral("start_year"), start);
        if (below(2) > 0)
            row.insert(QStringLiteral("end_year"), start + below(5));
        if (below(3) > 0)
            row.insert(QStringLiteral("framework_id"), oneOf("framework"));
        content.changes.append(inserted("initiative", row));
        QStringList partners;
        QStringList economies;
        QStringList outcomes;
        for (int links = below(5); links > 0; --links)
            partners << oneOf("partner");
        for (int links = below(4); links > 0; --links)
            economies << oneOf("economy");
        for (int links = below(3); links > 0; --links)
            outcomes << oneOf("outcome");
        for (QStringList *of : {&partners, &economies, &outcomes})
            of->removeDuplicates();
        for (const QString &to : partners) {
            RowChange link = linked("initiative_partner", "partner_id", to);
            link.newValues.insert(QStringLiteral("role"), QStringLiteral("partner"));
            link.newValues.insert(QStringLiteral("source_id"), oneOf("source"));
            content.changes.append(link);
        }
        for (const QString &to : economies) {
            RowChange link = linked("initiative_economy", "economy_id", to);
            link.newValues.insert(QStringLiteral("role"), roles.at(below(2) == 0 ? 0 : below(5)));
            link.newValues.insert(QStringLiteral("source_id"), oneOf("source"));
            content.changes.append(link);
        }
        for (const QString &to : outcomes)
            content.changes.append(linked("initiative_outcome", "outcome_id", to));
    }
    return content;
}

Selection randomSelection(const Columns &columns, std::mt19937 &random)
{
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    Selection s;
    for (int i = 0; i < facetCount; ++i) {
        const auto &values = columns.values(Facet(i));
        while (below(5) == 0)
            s = s.with(Facet(i), values.at(below(int(values.size()))).id);
    }
    if (below(4) == 0)
        s.start = YearRange{2008 + below(14), 2020 + below(12)};
    if (below(6) == 0)
        s.end = YearRange{2010 + below(10), 2020 + below(14)};
    const QStringList words = QStringLiteral("cyber da data res made jap digi").split(u' ');
    if (below(5) == 0)
        s.text = words.at(below(int(words.size())));
    return s;
}

QString wordOf(Dimension dimension)
{
    const std::optional<Facet> facet = facetOf(dimension);
    return facet ? facetWord(*facet) : QStringLiteral("start");
}

CountsByValue named(const QList<FacetValue> &values, const std::vector<quint32> &counts)
{
    CountsByValue byValue;
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (counts[size_t(at)] > 0)
            byValue.insert(values.at(at).id, counts[size_t(at)]);
    }
    return byValue;
}

CountsByValue named(int firstYear, const std::vector<quint32> &counts, quint32 unknown)
{
    CountsByValue byYear;
    for (size_t at = 0; at < counts.size(); ++at) {
        if (counts[at] > 0)
            byYear.insert(QString::number(firstYear + int(at)), counts[at]);
    }
    if (unknown > 0)
        byYear.insert(noneId, unknown);
    return byYear;
}

CountsByValue named(const Columns &columns, const MatrixCounts &counts)
{
    CountsByValue byPair;
    const auto &down = columns.values(counts.rowDimension);
    const auto &across = columns.values(counts.columnDimension);
    for (qsizetype d = 0; d < down.size(); ++d) {
        for (qsizetype a = 0; a < across.size(); ++a) {
            if (const quint32 count = counts.at(size_t(d), size_t(a)); count > 0)
                byPair.insert(down.at(d).id + u'/' + across.at(a).id, count);
        }
    }
    return byPair;
}

} // namespace

void TestCountsAgainstSql::randomSelectionsCountAsSqlDoes_data()
{
    QTest::addColumn<bool>("made");
    QTest::newRow("the built-in data") << false;
    QTest::newRow("the built-in data and 900 made initiatives") << true;
}

void TestCountsAgainstSql::randomSelectionsCountAsSqlDoes()
{
    QFETCH(bool, made);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("counted.mitra"));
    FactsPtr facts;
    {
        const auto store = Store::create(path, made ? madeContent() : test::builtInData());
        QVERIFY2(store.ok(), store ? "" : store.error().toLine().toUtf8());
        const Result<FactsPtr> loaded = store.value()->load();
        QVERIFY(loaded.ok());
        facts = *loaded;
    }
    CurrentSelection current;
    current.setFacts(facts);
    const Columns &columns = current.columns();
    Sql sql(path);
    const QList<std::pair<Dimension, Dimension>> pairs{{Dimension::Partner, Dimension::Theme},
                                                       {Dimension::Partner, Dimension::Partner},
                                                       {Dimension::Year, Dimension::Member},
                                                       {Dimension::Outcome, Dimension::Status},
                                                       {Dimension::Theme, Dimension::Year}};
    std::mt19937 random(20261122);
    int notEmpty = 0;
    for (int round = 0; round < 200; ++round) {
        const Selection s = randomSelection(columns, random);
        const QByteArray where = s.toText().toUtf8();
        current.select(s);
        const Counts &counts = current.counts();

        sql.match(s, {});
        QStringList ids;
        counts.rows.forEach([&](quint32 row) { ids << facts->initiatives().idAt(row).text(); });
        QStringList expected = sql.ids();
        ids.sort();
        expected.sort();
        QVERIFY2(ids == expected, where);
        QCOMPARE(qsizetype(counts.found), expected.size());
        notEmpty += expected.isEmpty() ? 0 : 1;

        for (int i = 0; i < facetCount; ++i) {
            sql.match(s, {facetWord(Facet(i))});
            QVERIFY2(named(columns.values(Facet(i)), counts.facets[size_t(i)]) ==
                         sql.byValue(facetWord(Facet(i))),
                     where + " in " + facetWord(Facet(i)).toUtf8());
        }
        sql.match(s, {QStringLiteral("start")});
        QVERIFY2(named(columns.firstYear(), counts.startYears, counts.startUnknown) ==
                     sql.byValue(QStringLiteral("start")),
                 where);
        sql.match(s, {QStringLiteral("end")});
        QVERIFY2(named(columns.firstYear(), counts.endYears, counts.endUnknown) ==
                     sql.byValue(QStringLiteral("end")),
                 where);

        const auto [down, across] = pairs.at(round % pairs.size());
        sql.match(s, {wordOf(down), wordOf(across)});
        const MatrixCounts &matrix = current.matrix(down, across);
        QCOMPARE(matrix.total, sql.total());
        QVERIFY2(named(columns, matrix) == sql.byPair(wordOf(down), wordOf(across)), where);
        QVERIFY2(named(columns.values(down), matrix.rowTotals) == sql.byValue(wordOf(down)), where);
        QVERIFY2(named(columns.values(across), matrix.columnTotals) == sql.byValue(wordOf(across)),
                 where);
    }
    // Not all so narrow that nothing was compared.
    QVERIFY(notEmpty > 60);
}

QTEST_GUILESS_MAIN(TestCountsAgainstSql)
#include "tst_countsagainstsql.moc"
