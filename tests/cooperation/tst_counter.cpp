// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/currentselection.h"
#include "tests/cooperation/madefacts.h"

#include <QTest>

using namespace mitra;

// A counter that keeps what it found must answer at every step what a fresh one does, and a matrix
// what looking at row after row gives.
class TestCounter : public QObject
{
    Q_OBJECT

private slots:
    void everyStepCountsAsIfItWereTheFirst_data();
    void everyStepCountsAsIfItWereTheFirst();
    void aMatrixIsWhatItsRowsSay_data();
    void aMatrixIsWhatItsRowsSay();
    void facetCountsOfGivenRowsAreTheirs();
    void oneColumnCountsTheSameInEveryWay();
};

namespace
{

void addSizes()
{
    QTest::addColumn<int>("partners");
    QTest::newRow("each partner in many") << 8;
    QTest::newRow("hundreds of partners, each in few") << 500;
}

FactsPtr factsOf(int partners)
{
    return made::facts({.initiatives = 3000, .partners = partners}, 11);
}

// One thing changed: a value put in or taken out, a year range moved by a little, all cleared.
Selection step(const Selection &from, const Columns &columns, std::mt19937 &random)
{
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    Selection to = from;
    switch (below(8)) {
    case 0:
        to.start = YearRange{2012 + below(6), 2024 + below(6)};
        return to;
    case 1:
        to.end = to.end ? std::optional<YearRange>() : YearRange{2011, 2020 + below(14)};
        return to;
    case 2:
        to.text =
            QStringList{QString(), QStringLiteral("da"), QStringLiteral("cyber")}.at(below(3));
        return to;
    case 3:
        return below(2) == 0 ? Selection() : from;
    default:
        break;
    }
    const auto facet = Facet(below(facetCount));
    const auto &values = columns.values(facet);
    return from.toggled(facet, values.at(below(int(values.size()))).id);
}

MatrixCounts byRows(const Columns &columns, const RowSet &rows, Facet down, Facet across)
{
    MatrixCounts counts;
    const auto width = size_t(columns.values(across).size());
    counts.rowTotals.assign(size_t(columns.values(down).size()), 0);
    counts.columnTotals.assign(width, 0);
    counts.cells.assign(counts.rowTotals.size() * width, 0);
    rows.forEach([&](quint32 row) {
        ++counts.total;
        columns.forEachValue(across, row, [&](int to) { ++counts.columnTotals[size_t(to)]; });
        columns.forEachValue(down, row, [&](int from) {
            ++counts.rowTotals[size_t(from)];
            columns.forEachValue(
                across, row, [&](int to) { ++counts.cells[size_t(from) * width + size_t(to)]; });
        });
    });
    return counts;
}

bool same(const MatrixCounts &a, const MatrixCounts &b)
{
    return a.cells == b.cells && a.rowTotals == b.rowTotals && a.columnTotals == b.columnTotals &&
           a.total == b.total;
}

} // namespace

void TestCounter::everyStepCountsAsIfItWereTheFirst_data()
{
    addSizes();
}

void TestCounter::everyStepCountsAsIfItWereTheFirst()
{
    QFETCH(int, partners);
    CurrentSelection current;
    current.setFacts(factsOf(partners));
    const Columns &columns = current.columns();
    std::mt19937 random(5);
    int changes = 0;
    for (int round = 0; round < 300; ++round) {
        const quint32 before = current.counts().found;
        current.select(step(current.selection(), columns, random));
        changes += current.counts().found != before ? 1 : 0;
        const QByteArray where = current.selection().toText().toUtf8();
        const Counts fresh = columns.count(current.selection());
        const Counts &kept = current.counts();
        QVERIFY2(kept.rows == fresh.rows && kept.found == fresh.found, where);
        QVERIFY2(kept.facets == fresh.facets, where);
        QVERIFY2(kept.startYears == fresh.startYears && kept.endYears == fresh.endYears, where);
        QVERIFY2(kept.startUnknown == fresh.startUnknown, where);
        QVERIFY2(kept.endUnknown == fresh.endUnknown, where);
        for (const Dimension other : {Dimension::Theme, Dimension::Partner, Dimension::Year}) {
            QVERIFY2(same(current.matrix(Dimension::Partner, other),
                          columns.matrix(current.selection(), Dimension::Partner, other)),
                     where);
        }
    }
    QVERIFY(changes > 50); // not all steps were between empty selections
}

void TestCounter::aMatrixIsWhatItsRowsSay_data()
{
    addSizes();
}

void TestCounter::aMatrixIsWhatItsRowsSay()
{
    QFETCH(int, partners);
    const Columns columns(factsOf(partners));
    std::mt19937 random(3);
    for (const unsigned outOf : {1U, 2U, 7U, 400U}) {
        RowSet rows(size_t(columns.size()));
        for (size_t row = 0; row < rows.capacity(); ++row) {
            if (random() % outOf == 0)
                rows.insert(row);
        }
        for (const Dimension down : {Dimension::Partner, Dimension::Theme, Dimension::Outcome}) {
            for (const Dimension across :
                 {Dimension::Partner, Dimension::Member, Dimension::Status}) {
                QVERIFY(same(columns.matrixOf(rows, down, across),
                             byRows(columns, rows, *facetOf(down), *facetOf(across))));
            }
        }
    }
}

void TestCounter::facetCountsOfGivenRowsAreTheirs()
{
    const Columns columns(factsOf(20));
    const int theme = columns.position(Facet::Theme, QStringLiteral("theme-2"));
    const RowSet rows = columns.rowsOf(Facet::Theme, theme);
    const std::vector<quint32> themes = columns.facetCounts(rows, Facet::Theme);
    for (size_t at = 0; at < themes.size(); ++at)
        QCOMPARE(size_t(themes[at]), at == size_t(theme) ? rows.size() : 0);
    QVERIFY(columns.rowsOf(Facet::Theme, 999).empty());
    QVERIFY(columns.rowsOf(Facet::Theme, -1).empty());
}

void TestCounter::oneColumnCountsTheSameInEveryWay()
{
    // Code 0 in nearly all rows, code 1 in every hundredth, so that one is a set and one a list.
    std::vector<quint16> codes;
    std::vector<quint32> offsets{0};
    for (size_t row = 0; row < 1000; ++row) {
        codes.push_back(0);
        if (row % 100 == 7)
            codes.push_back(1);
        offsets.push_back(quint32(codes.size()));
    }
    const CodedColumn column(codes, offsets, 3);
    QVERIFY(column.rowsOf(0).isDense() && !column.rowsOf(1).isDense());
    QCOMPARE(column.totals(), (std::vector<quint32>{1000, 10, 0}));
    RowSet rows(1000, true);
    rows.remove(107);
    QCOMPARE(column.countIn(rows), (std::vector<quint32>{999, 9, 0}));
    std::vector<quint32> added = column.totals();
    RowSet one(1000);
    one.insert(107);
    column.addRows(one, -1, added);
    QCOMPARE(added, column.countIn(rows));
}

QTEST_GUILESS_MAIN(TestCounter)
#include "tst_counter.moc"
