// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/gaps.h"

#include <QTest>

#include <limits>

using namespace mitra;

class TestGaps : public QObject
{
    Q_OBJECT

private slots:
    void aGapGivesTwoPieces();
    void noGapGivesOnePiece();
    void aYearAloneIsASingleMark();
    void notANumberIsAMissingYear();
    void orderAndDuplicatesDoNotMatter();
    void nothingGivesNothing();
};

void TestGaps::aGapGivesTwoPieces()
{
    const auto pieces = splitAtGaps({{2015, 1}, {2016, 2}, {2018, 4}, {2019, 5}});
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.at(0).points, (QList<YearValue>{{2015, 1}, {2016, 2}}));
    QCOMPARE(pieces.at(1).points, (QList<YearValue>{{2018, 4}, {2019, 5}}));
}

void TestGaps::noGapGivesOnePiece()
{
    QCOMPARE(splitAtGaps({{2015, 1}, {2016, 2}, {2017, 4}}).size(), 1);
}

void TestGaps::aYearAloneIsASingleMark()
{
    const auto pieces = splitAtGaps({{2020, 1}, {2022, 2}, {2024, 3}});
    QCOMPARE(pieces.size(), 3);
    for (const Piece &piece : pieces)
        QCOMPARE(piece.points.size(), 1);
}

void TestGaps::notANumberIsAMissingYear()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto pieces = splitAtGaps({{2015, nan}, {2016, 2}, {2017, nan}, {2018, 4}});
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.at(0).points, (QList<YearValue>{{2016, 2}}));
    QCOMPARE(pieces.at(1).points, (QList<YearValue>{{2018, 4}}));
}

void TestGaps::orderAndDuplicatesDoNotMatter()
{
    const auto pieces = splitAtGaps({{2017, 3}, {2015, 1}, {2016, 2}, {2016, 9}});
    QCOMPARE(pieces.size(), 1);
    QCOMPARE(pieces.at(0).points, (QList<YearValue>{{2015, 1}, {2016, 2}, {2017, 3}}));
}

void TestGaps::nothingGivesNothing()
{
    QVERIFY(splitAtGaps({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
