// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/currentselection.h"
#include "models/cooperation/money.h"
#include "models/domain/resources.h"
#include "models/items/facetmodel.h"
#include "models/items/factsproxy.h"
#include "models/items/facttables.h"
#include "models/items/initiativesmodel.h"
#include "models/items/roles.h"
#include "models/items/searchindex.h"
#include "tests/store/storefixture.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace mitra;

// The models over the facts that Mitra carries.
class TestBuiltInFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTableHasTheRowsOfItsFile_data();
    void everyTableHasTheRowsOfItsFile();
    void everyRowNamesItsSource_data();
    void everyRowNamesItsSource();
    void countsAddUp();
    void everySumOfMoneyHasItsListBehindIt();
    void facetsFindWhatTheFileSays();
    void searchesWithoutAccents();
    void observationsFilter();
    void benchObservations();

private:
    FactsPtr m_facts;
};

namespace
{

// Records of a CSV file below its header; a line break within quotes is text.
int recordsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    int records = 0;
    bool quoted = false;
    for (const char c : file.readAll()) {
        quoted = c == '"' ? !quoted : quoted;
        records += c == '\n' && !quoted ? 1 : 0;
    }
    return records - 1;
}

void listTables()
{
    QTest::addColumn<QString>("id");
    for (const TableInfo &info : tableInfos())
        QTest::newRow(info.id.toUtf8()) << info.id;
}

} // namespace

void TestBuiltInFacts::initTestCase()
{
    useResources();
    m_facts = test::builtInFacts();
}

void TestBuiltInFacts::everyTableHasTheRowsOfItsFile_data()
{
    listTables();
}

void TestBuiltInFacts::everyTableHasTheRowsOfItsFile()
{
    QFETCH(QString, id);
    const auto table = makeFactTable(*m_facts, id);
    if (id == QLatin1String("assumptions")) { // people's own, so not of the package
        QCOMPARE(table->rowCount(), 0);
        return;
    }
    QCOMPARE(table->rowCount(), recordsOf(QStringLiteral(":/mitra/data/%1.csv").arg(id)));
}

void TestBuiltInFacts::everyRowNamesItsSource_data()
{
    listTables();
}

void TestBuiltInFacts::everyRowNamesItsSource()
{
    QFETCH(QString, id);
    const auto table = makeFactTable(*m_facts, id);
    const QString source = QStringLiteral("Source");
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            const QModelIndex cell = table->index(row, column);
            if (table->headerData(column, Qt::Horizontal).toString() == source)
                QVERIFY2(!cell.data().toString().isEmpty(), table->rows().at(row).id.toUtf8());
        }
    }
}

void TestBuiltInFacts::everySumOfMoneyHasItsListBehindIt()
{
    const Columns columns(m_facts);
    const Initiatives &initiatives = m_facts->initiatives();
    const QList<MoneySum> sums = moneySums(initiatives, RowSet(size_t(initiatives.size()), true));
    QVERIFY(sums.size() > 5);
    size_t reporting = 0;
    for (const MoneySum &sum : sums) {
        const Selection list = Selection().with(Facet::Money, sum.of.id());
        QCOMPARE(columns.count(list).rows.toVector(), sum.rows);
        QCOMPARE(Selection::fromText(list.toText()), std::optional(list));
        reporting += sum.rows.size();
    }
    const auto without = columns.count(Selection().with(Facet::Money, noneId)).found;
    QCOMPARE(reporting + without, size_t(initiatives.size()));
}

void TestBuiltInFacts::countsAddUp()
{
    const Columns columns(m_facts);
    const Counts all = columns.count({});
    const auto total = quint32(m_facts->initiatives().size());
    QCOMPARE(quint32(all.rows.size()), total);
    const MatrixCounts matrix = columns.matrix({}, Dimension::Partner, Dimension::Theme);
    QCOMPARE(matrix.total, total);
    for (const Facet facet :
         {Facet::Theme, Facet::Framework, Facet::Goal, Facet::Status, Facet::Language}) {
        const auto &counts = all.facets[size_t(facet)];
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0U), total);
    }
    quint32 dated = all.startUnknown;
    for (const quint32 count : all.startYears)
        dated += count;
    QCOMPARE(dated, total);
    QCOMPARE(std::accumulate(matrix.columnTotals.begin(), matrix.columnTotals.end(), 0U), total);
}

void TestBuiltInFacts::facetsFindWhatTheFileSays()
{
    CurrentSelection current;
    current.setFacts(m_facts);
    InitiativesModel model(&current);
    for (const Partner &partner : m_facts->partners()) {
        QSet<QString> expected;
        for (const Initiative &initiative : m_facts->initiatives()) {
            for (const PartnerLink &link : initiative.partners) {
                if (link.partner == partner.id)
                    expected.insert(initiative.id.text());
            }
        }
        current.select(Selection().with(Facet::Partner, partner.id.text()));
        QCOMPARE(model.rowCount(), int(expected.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(expected.contains(model.index(row, 0).data(IdRole).toString()));
    }
}

void TestBuiltInFacts::searchesWithoutAccents()
{
    const SearchIndex index(m_facts, std::make_shared<const Columns>(m_facts));
    const auto first = [&index](const char *typed) {
        const QList<SearchHit> hits = index.search(QString::fromUtf8(typed), 5);
        return hits.isEmpty() ? Link() : hits.first().link;
    };
    QCOMPARE(first("japan"), (Link{Link::Kind::Partner, QStringLiteral("JPN")}));
    QCOMPARE(first("ai services").kind, Link::Kind::Goal);
    QCOMPARE(first("buc tranh so asean"), (Link{Link::Kind::Source, QStringLiteral("s-mst-2026")}));
    QCOMPARE(first("I001"), (Link{Link::Kind::Initiative, QStringLiteral("I001")}));
}

void TestBuiltInFacts::observationsFilter()
{
    const auto table = makeFactTable(*m_facts, QStringLiteral("observations"));
    FactsProxy proxy;
    proxy.setSourceModel(table.get());
    proxy.setFilterText(QStringLiteral("viet 2020"));
    QVERIFY(proxy.rowCount() > 0 && proxy.rowCount() < table->rowCount());
    for (int row = 0; row < proxy.rowCount(); ++row) {
        QString line;
        for (int column = 0; column < proxy.columnCount(); ++column)
            line += proxy.index(row, column).data().toString() + u' ';
        QVERIFY2(line.contains(QStringLiteral("Viet")) && line.contains(QStringLiteral("2020")),
                 line.toUtf8());
    }
}

void TestBuiltInFacts::benchObservations()
{
    QBENCHMARK
    {
        QVERIFY(makeFactTable(*m_facts, QStringLiteral("observations"))->rowCount() > 0);
    }
}

QTEST_GUILESS_MAIN(TestBuiltInFacts)
#include "tst_builtinfacts.moc"
