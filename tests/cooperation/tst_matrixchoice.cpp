// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/matrixchoice.h"

#include <QTest>

using namespace mitra;

namespace
{

constexpr MatrixAxes byTheme{Dimension::Partner, Dimension::Theme};
constexpr MatrixAxes byYear{Dimension::Partner, Dimension::Year};

Selection selected(const QString &text)
{
    return *Selection::fromText(text);
}

MatrixPlace place(const QString &row, const QString &column)
{
    return {row, column};
}

} // namespace

class TestMatrixChoice : public QObject
{
    Q_OBJECT

private slots:
    void aClickChoosesAlone_data();
    void aClickChoosesAlone();
    void ctrlAddsAndTakesAway_data();
    void ctrlAddsAndTakesAway();
    void yearsAreARange_data();
    void yearsAreARange();
    void anUnknownStartIsNotChosen();
    void placesComeBack();
    void reachingAddsAll();
    void groundIsTheRest();
};

void TestMatrixChoice::aClickChoosesAlone_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("after");
    QTest::newRow("cell") << "status=ongoing"
                          << "JPN"
                          << "skills"
                          << "partner=JPN theme=skills status=ongoing";
    QTest::newRow("instead") << "partner=CHN,KOR theme=ai"
                             << "JPN"
                             << "skills"
                             << "partner=JPN theme=skills";
    QTest::newRow("row") << "partner=CHN theme=ai"
                         << "JPN"
                         << ""
                         << "partner=JPN";
    QTest::newRow("column") << "partner=CHN theme=ai"
                            << ""
                            << "skills"
                            << "theme=skills";
    QTest::newRow("again") << "partner=JPN theme=skills text=net"
                           << "JPN"
                           << "skills"
                           << "text=net";
    QTest::newRow("row again") << "partner=JPN"
                               << "JPN"
                               << ""
                               << "";
    QTest::newRow("one of two") << "partner=JPN,KOR theme=skills"
                                << "JPN"
                                << "skills"
                                << "partner=JPN theme=skills";
}

void TestMatrixChoice::aClickChoosesAlone()
{
    QFETCH(QString, before);
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(QString, after);
    QCOMPARE(clicked(selected(before), byTheme, place(row, column)).toText(), after);
}

void TestMatrixChoice::ctrlAddsAndTakesAway_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << ""
                           << "JPN"
                           << "skills"
                           << "partner=JPN theme=skills";
    QTest::newRow("second") << "partner=JPN theme=skills"
                            << "KOR"
                            << "ai"
                            << "partner=JPN,KOR theme=ai,skills";
    QTest::newRow("same row") << "partner=JPN theme=skills"
                              << "JPN"
                              << "ai"
                              << "partner=JPN theme=ai,skills";
    QTest::newRow("a row more") << "partner=JPN theme=skills"
                                << "KOR"
                                << ""
                                << "partner=JPN,KOR theme=skills";
    QTest::newRow("a row less") << "partner=JPN,KOR theme=skills"
                                << "KOR"
                                << ""
                                << "partner=JPN theme=skills";
    QTest::newRow("a cell within a row") << "partner=JPN"
                                         << "JPN"
                                         << "ai"
                                         << "partner=JPN theme=ai";
    QTest::newRow("of four") << "partner=JPN,KOR theme=ai,skills"
                             << "KOR"
                             << "ai"
                             << "partner=JPN theme=skills";
    QTest::newRow("of a row") << "partner=JPN theme=ai,skills"
                              << "JPN"
                              << "ai"
                              << "partner=JPN theme=skills";
    QTest::newRow("of a column") << "partner=JPN,KOR theme=ai"
                                 << "JPN"
                                 << "ai"
                                 << "partner=KOR theme=ai";
    QTest::newRow("the last") << "partner=JPN theme=ai goal=g"
                              << "JPN"
                              << "ai"
                              << "goal=g";
}

void TestMatrixChoice::ctrlAddsAndTakesAway()
{
    QFETCH(QString, before);
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(QString, after);
    QCOMPARE(toggled(selected(before), byTheme, place(row, column)).toText(), after);
}

void TestMatrixChoice::yearsAreARange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << ""
                           << "2021"
                           << "start=2021";
    QTest::newRow("before") << "start=2021"
                            << "2018"
                            << "start=2018..2021";
    QTest::newRow("after") << "start=2018..2021"
                           << "2025"
                           << "start=2018..2025";
    QTest::newRow("off the start") << "start=2018..2021"
                                   << "2018"
                                   << "start=2019..2021";
    QTest::newRow("off the end") << "start=2018..2021"
                                 << "2021"
                                 << "start=2018..2020";
    QTest::newRow("near the start") << "start=2010..2021"
                                    << "2012"
                                    << "start=2013..2021";
    QTest::newRow("near the end") << "start=2010..2021"
                                  << "2019"
                                  << "start=2010..2018";
    QTest::newRow("the last") << "start=2021"
                              << "2021"
                              << "";
}

void TestMatrixChoice::yearsAreARange()
{
    QFETCH(QString, before);
    QFETCH(QString, year);
    QFETCH(QString, after);
    QCOMPARE(toggled(selected(before), byYear, place({}, year)).toText(), after);
}

void TestMatrixChoice::anUnknownStartIsNotChosen()
{
    QVERIFY(!canChoose(Dimension::Year, noneId));
    QVERIFY(canChoose(Dimension::Partner, noneId));
    const Selection before = selected(QStringLiteral("partner=JPN"));
    QVERIFY(!choosing(before, byYear, place(QStringLiteral("JPN"), noneId)));
    QCOMPARE(clicked(before, byYear, place(QStringLiteral("KOR"), noneId)), before);
    QCOMPARE(toggled(before, byYear, place(QStringLiteral("KOR"), noneId)), before);
    QVERIFY(!isChosen(selected(QStringLiteral("start=1..9999")), Dimension::Year, noneId));
}

void TestMatrixChoice::placesComeBack()
{
    const Selection around = selected(QStringLiteral("status=ongoing start=2020..2022"));
    for (const MatrixPlace &each :
         {place(QStringLiteral("JPN"), QStringLiteral("ai")), place(QStringLiteral("JPN"), {}),
          place({}, QStringLiteral("ai"))}) {
        const auto back = placeOf(*choosing(around, byTheme, each), byTheme);
        QVERIFY(back);
        QCOMPARE(*back, each);
    }
    const MatrixPlace year = place(QStringLiteral("JPN"), QStringLiteral("2021"));
    QCOMPARE(*placeOf(*choosing(around, byYear, year), byYear), year);
    QVERIFY(!placeOf(around, byTheme));
    QVERIFY(!placeOf(around, byYear)); // three years are no single place
    QVERIFY(!placeOf(selected(QStringLiteral("partner=JPN,KOR")), byTheme));
}

void TestMatrixChoice::reachingAddsAll()
{
    const Selection after = added(selected(QStringLiteral("theme=ai")), byTheme,
                                  {place(QStringLiteral("JPN"), QStringLiteral("ai")),
                                   place(QStringLiteral("KOR"), QStringLiteral("skills"))});
    QCOMPARE(after.toText(), QStringLiteral("partner=JPN,KOR theme=ai,skills"));
}

void TestMatrixChoice::groundIsTheRest()
{
    const Selection all =
        selected(QStringLiteral("partner=JPN theme=ai status=ongoing start=2020 text=net"));
    QCOMPARE(groundOf(all, byTheme).toText(), QStringLiteral("status=ongoing start=2020 text=net"));
    QCOMPARE(groundOf(all, byYear).toText(), QStringLiteral("theme=ai status=ongoing text=net"));
}

QTEST_GUILESS_MAIN(TestMatrixChoice)
#include "tst_matrixchoice.moc"
