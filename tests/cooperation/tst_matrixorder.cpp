// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cooperation/madefacts.h"

#include "models/cooperation/dimensions.h"
#include "models/cooperation/matrixorder.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>
#include <set>

using namespace mitra;

namespace
{

// Counts of a matrix without any facts behind them.
struct Made {
    QList<FacetValue> rows;
    QList<FacetValue> columns;
    MatrixCounts counts;

    Made(const QStringList &rowNames, const QStringList &columnNames,
         const std::function<quint32(int, int)> &cell, Dimension down = Dimension::Partner,
         Dimension across = Dimension::Theme)
    {
        for (const QString &name : rowNames)
            rows.append({name, name});
        for (const QString &name : columnNames)
            columns.append({name, name});
        counts.rowDimension = down;
        counts.columnDimension = across;
        counts.rowTotals.assign(size_t(rows.size()), 0);
        counts.columnTotals.assign(size_t(columns.size()), 0);
        for (int i = 0; i < int(rows.size()); ++i) {
            for (int j = 0; j < int(columns.size()); ++j) {
                counts.cells.push_back(cell(i, j));
                counts.rowTotals[size_t(i)] += cell(i, j);
                counts.columnTotals[size_t(j)] += cell(i, j);
                counts.total += cell(i, j);
            }
        }
    }

    QStringList names(const std::vector<int> &places, const QList<FacetValue> &of) const
    {
        QStringList result;
        for (const int place : places)
            result << of[place].name;
        return result;
    }
    QString rowsIn(MatrixOrder order, const Selection &selection = {}) const
    {
        return names(orderMatrix(counts, rows, columns, selection, order).rows, rows)
            .join(QLatin1Char(' '));
    }
    QString columnsIn(MatrixOrder order, const Selection &selection = {}) const
    {
        return names(orderMatrix(counts, rows, columns, selection, order).columns, columns)
            .join(QLatin1Char(' '));
    }
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QStringList numbered(const QString &stem, const std::vector<int> &numbers)
{
    QStringList names;
    for (const int number : numbers)
        names << stem + QString::number(number);
    return names;
}

std::vector<int> shuffled(int count, unsigned seed)
{
    std::vector<int> numbers(static_cast<size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    std::mt19937 random(seed);
    std::shuffle(numbers.begin(), numbers.end(), random);
    return numbers;
}

// How often a neighbour is of another block.
int changes(const std::vector<int> &blocks)
{
    int count = 0;
    for (size_t i = 1; i < blocks.size(); ++i)
        count += blocks[i] != blocks[i - 1] ? 1 : 0;
    return count;
}

} // namespace

class TestMatrixOrder : public QObject
{
    Q_OBJECT

private slots:
    void wordsComeBack();
    void sizeThenName();
    void namesAsTheyAreRead();
    void yearsByNumberInEveryOrder();
    void whatIsNotSaidComesLast_data();
    void whatIsNotSaidComesLast();
    void emptyValuesGoUnlessChosen();
    void timeHasNoHole();
    void blocksComeBack_data();
    void blocksComeBack();
    void blocksRunDownTheDiagonal();
    void equalCountsGiveEqualOrders();
    void similarRowsFollowTheYears();
    void everyValueStandsOnce();
    void nothingHasAnOrder();
};

void TestMatrixOrder::wordsComeBack()
{
    for (const MatrixOrder order : allMatrixOrders())
        QVERIFY(matrixOrderFromWord(matrixOrderWord(order)) == order);
    QVERIFY(!matrixOrderFromWord(QStringLiteral("colour")));
    QCOMPARE(allDimensions().size(), dimensionCount);
    for (const Dimension dimension : allDimensions()) {
        QVERIFY(dimensionFromWord(dimensionWord(dimension)) == dimension);
        QVERIFY(!dimensionName(dimension).isEmpty());
    }
    QVERIFY(!dimensionFromWord(QString()));
    QVERIFY(!dimensionFromWord(QStringLiteral("goal")));
}

void TestMatrixOrder::sizeThenName()
{
    const Made made(words("d b a c"), words("x y"), [](int row, int column) {
        return row == 3 ? 5U : row == 0 && column == 1 ? 3U : row == 0 ? 0U : 1U;
    });
    QCOMPARE(made.rowsIn(MatrixOrder::Size), QStringLiteral("c d a b"));
    QCOMPARE(made.columnsIn(MatrixOrder::Size), QStringLiteral("y x"));
}

void TestMatrixOrder::namesAsTheyAreRead()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const Made made(words("P10 b Éa P9 A"), words("x"),
                    [](int row, int) { return 1U + quint32(row); });
    QCOMPARE(made.rowsIn(MatrixOrder::Name), QStringLiteral("A b Éa P9 P10"));
}

void TestMatrixOrder::yearsByNumberInEveryOrder()
{
    const Made made(
        words("a b c"), words("2023 2021 none 2022"),
        [](int row, int column) { return quint32(1 + row * column % 3); }, Dimension::Partner,
        Dimension::Year);
    for (const MatrixOrder order : allMatrixOrders())
        QCOMPARE(made.columnsIn(order), QStringLiteral("2021 2022 2023 none"));
}

void TestMatrixOrder::whatIsNotSaidComesLast_data()
{
    QTest::addColumn<int>("dimension");
    QTest::addColumn<QString>("unsaid");
    QTest::newRow("partner") << int(Dimension::Partner) << QStringLiteral("none");
    QTest::newRow("outcome") << int(Dimension::Outcome) << QStringLiteral("none");
    QTest::newRow("member") << int(Dimension::Member) << QStringLiteral("all");
    QTest::newRow("status") << int(Dimension::Status) << QStringLiteral("unknown");
}

void TestMatrixOrder::whatIsNotSaidComesLast()
{
    QFETCH(int, dimension);
    QFETCH(QString, unsaid);
    // The largest of all, and alphabetically in the middle.
    const Made made(
        {QStringLiteral("zz"), unsaid, QStringLiteral("aa")}, words("x y"),
        [](int row, int column) { return row == 1 ? 90U : quint32(2 + row + column); },
        Dimension(dimension), Dimension::Theme);
    for (const MatrixOrder order : allMatrixOrders())
        QVERIFY2(made.rowsIn(order).endsWith(unsaid), qPrintable(made.rowsIn(order)));
}

void TestMatrixOrder::emptyValuesGoUnlessChosen()
{
    const Made made(words("a b c"), words("x y"),
                    [](int row, int column) { return row == 1 || column == 0 ? 0U : 1U; });
    QCOMPARE(made.rowsIn(MatrixOrder::Size), QStringLiteral("a c"));
    QCOMPARE(made.columnsIn(MatrixOrder::Size), QStringLiteral("y"));
    const Selection chosen = *Selection::fromText(QStringLiteral("partner=b theme=x"));
    for (const MatrixOrder order : allMatrixOrders()) {
        QCOMPARE(made.rowsIn(order, chosen).split(QLatin1Char(' ')).size(), 3);
        QCOMPARE(made.columnsIn(order, chosen).split(QLatin1Char(' ')).size(), 2);
    }
}

void TestMatrixOrder::timeHasNoHole()
{
    const Made made(
        words("a b"), words("2019 2020 2021 2022 2023 2024 none"),
        [](int, int column) { return column == 1 || column == 4 ? 1U : 0U; }, Dimension::Theme,
        Dimension::Year);
    for (const MatrixOrder order : allMatrixOrders())
        QCOMPARE(made.columnsIn(order), QStringLiteral("2020 2021 2022 2023"));
    const Selection chosen = *Selection::fromText(QStringLiteral("start=2024"));
    QCOMPARE(made.columnsIn(MatrixOrder::Size, chosen), QStringLiteral("2020 2021 2022 2023 2024"));
}

void TestMatrixOrder::blocksComeBack_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("blocks");
    QTest::newRow("small") << 9 << 6 << 3;
    QTest::newRow("52 partners") << 52 << 52 << 4;
    QTest::newRow("500 partners") << 500 << 22 << 5;
}

// Blocks with some noise, shuffled: every block stands together again, in rows and columns.
void TestMatrixOrder::blocksComeBack()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, blocks);
    const std::vector<int> down = shuffled(rows, 1);
    const std::vector<int> across = shuffled(columns, 2);
    const Made made(numbered(QStringLiteral("r"), down), numbered(QStringLiteral("c"), across),
                    [&](int row, int column) {
                        const int a = down[size_t(row)];
                        const int b = across[size_t(column)];
                        const bool same = a % blocks == b % blocks;
                        const bool noise = (a * 31 + b * 17) % 23 == 0;
                        return same ? quint32(5 + (a + b) % 4) : noise ? 1U : 0U;
                    });
    const MatrixPlaces places =
        orderMatrix(made.counts, made.rows, made.columns, {}, MatrixOrder::Similarity);
    std::vector<int> rowBlocks;
    for (const int place : places.rows)
        rowBlocks.push_back(down[size_t(place)] % blocks);
    std::vector<int> columnBlocks;
    for (const int place : places.columns)
        columnBlocks.push_back(across[size_t(place)] % blocks);
    QCOMPARE(int(rowBlocks.size()), rows);
    QCOMPARE(changes(rowBlocks), blocks - 1);
    QCOMPARE(changes(columnBlocks), blocks - 1);
    // By size they do not.
    const MatrixPlaces bySize =
        orderMatrix(made.counts, made.rows, made.columns, {}, MatrixOrder::Size);
    std::vector<int> mixed;
    for (const int place : bySize.rows)
        mixed.push_back(down[size_t(place)] % blocks);
    QVERIFY(changes(mixed) > blocks - 1);
}

void TestMatrixOrder::blocksRunDownTheDiagonal()
{
    const std::vector<int> down = shuffled(12, 5);
    const std::vector<int> across = shuffled(9, 6);
    const Made made(numbered(QStringLiteral("r"), down), numbered(QStringLiteral("c"), across),
                    [&](int row, int column) {
                        return down[size_t(row)] % 3 == across[size_t(column)] % 3
                                   ? quint32(3 + down[size_t(row)] % 2)
                                   : 0U;
                    });
    const MatrixPlaces places =
        orderMatrix(made.counts, made.rows, made.columns, {}, MatrixOrder::Similarity);
    int before = 0;
    for (const int row : places.rows) {
        const auto first =
            std::find_if(places.columns.begin(), places.columns.end(), [&](int column) {
                return made.counts.at(size_t(row), size_t(column)) > 0;
            });
        const int at = int(first - places.columns.begin());
        QVERIFY(at >= before);
        before = at;
    }
    QCOMPARE(before, 6);
}

// The answer hangs on the counts and names, not on the order in which the values come.
void TestMatrixOrder::equalCountsGiveEqualOrders()
{
    const auto countOf = [](int a, int b) { return quint32((a * 7 + b * 13) % 5); };
    std::set<QString> answers;
    for (unsigned seed = 1; seed < 6; ++seed) {
        const std::vector<int> down = shuffled(30, seed);
        const std::vector<int> across = shuffled(12, seed + 100);
        const Made made(numbered(QStringLiteral("r"), down), numbered(QStringLiteral("c"), across),
                        [&](int row, int column) {
                            return countOf(down[size_t(row)], across[size_t(column)]);
                        });
        answers.insert(made.rowsIn(MatrixOrder::Similarity) +
                       made.columnsIn(MatrixOrder::Similarity));
    }
    QCOMPARE(answers.size(), size_t(1));
}

void TestMatrixOrder::similarRowsFollowTheYears()
{
    const Made made(
        words("late early middle"), words("2020 2021 2022 2023 2024"),
        [](int row, int column) {
            const int at = row == 0 ? 4 : row == 1 ? 0 : 2;
            return at == column ? 4U : std::abs(at - column) == 1 ? 1U : 0U;
        },
        Dimension::Theme, Dimension::Year);
    QCOMPARE(made.rowsIn(MatrixOrder::Similarity), QStringLiteral("early middle late"));
}

void TestMatrixOrder::everyValueStandsOnce()
{
    const Columns columns(made::facts());
    for (const Dimension down : allDimensions()) {
        for (const Dimension across : allDimensions()) {
            const MatrixCounts counts = columns.matrix({}, down, across);
            for (const MatrixOrder order : allMatrixOrders()) {
                const MatrixPlaces places =
                    orderMatrix(counts, columns.values(down), columns.values(across), {}, order);
                const std::set<int> once(places.rows.begin(), places.rows.end());
                QCOMPARE(once.size(), places.rows.size());
                size_t expected = 0;
                for (const quint32 total : counts.rowTotals)
                    expected += total > 0 ? 1 : 0;
                QCOMPARE(places.rows.size(), expected);
            }
        }
    }
}

void TestMatrixOrder::nothingHasAnOrder()
{
    for (const MatrixOrder order : allMatrixOrders()) {
        const Made none({}, {}, [](int, int) { return 0U; });
        QVERIFY(none.rowsIn(order).isEmpty());
        const Made one(words("a"), words("x"), [](int, int) { return 1U; });
        QCOMPARE(one.rowsIn(order), QStringLiteral("a"));
    }
}

QTEST_GUILESS_MAIN(TestMatrixOrder)
#include "tst_matrixorder.moc"
