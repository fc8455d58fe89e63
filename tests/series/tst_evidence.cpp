// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/evidence.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cases();
    void aDisputedStatementHasTwoSources();
    void age();
    void singular();
    void nothing();
};

void TestEvidence::cases()
{
    FactTables t = tables();
    t.observations = {
        observation("share", "VN", 2023, 12.9),
        observation("share", "VN", 2023, 16.5, ObservationStatus::Reported, false, "press"),
        observation("share", "VN", 2024, 13.2),
        observation("share", "MY", 2024, 23, ObservationStatus::Reported, false, "press"),
    };
    Statement counted;
    counted.value = 82;
    t.statements = {counted, Statement()};
    t.conflicts = {Conflict(), Conflict()};
    const Evidence evidence = weighEvidence(Facts(std::move(t)));
    QCOMPARE(evidence.figures, 3);   // two years of Viet Nam, one statement with a number
    QCOMPARE(evidence.oneSource, 2); // 2023 has two sources
    QCOMPARE(evidence.series, 2);
    QCOMPARE(evidence.conflicts, 2);
    QCOMPARE(evidence.text,
             QStringLiteral("2 of 3 figures rest on one source only; the latest values of "
                            "0 of 2 series are more than three years old; sources "
                            "disagree in 2 cases."));
}

void TestEvidence::aDisputedStatementHasTwoSources()
{
    FactTables t = tables();
    Statement counted;
    counted.value = 82;
    counted.source = SourceId(s("ministry"));
    Statement other = counted;
    other.value = 8;
    t.statements = {counted, other};
    Conflict conflict;
    conflict.topic = s("The 82 initiatives");
    conflict.sourceA = counted.source;
    conflict.sourceB = SourceId(s("press"));
    t.conflicts = {conflict};
    const Evidence evidence = weighEvidence(Facts(std::move(t)));
    QCOMPARE(evidence.figures, 2);
    QCOMPARE(evidence.oneSource, 1);
}

void TestEvidence::age()
{
    // As of 2026: 2023 is three years old, 2022 is more. A projection makes nothing young.
    const Evidence evidence = weighEvidence(
        facts({observation("share", "MY", 2023, 1), observation("share", "VN", 2022, 1),
               observation("share", "KH", 2021, 1),
               observation("share", "KH", 2030, 1, ObservationStatus::Projection),
               observation("share", "TL", 2030, 1, ObservationStatus::Projection)}));
    QCOMPARE(evidence.series, 3); // Timor-Leste has a projection alone
    QCOMPARE(evidence.olderThanThreeYears, 2);
}

void TestEvidence::singular()
{
    FactTables t = tables();
    t.observations = {observation("share", "VN", 2020, 12.9)};
    t.conflicts = {Conflict()};
    QCOMPARE(
        weighEvidence(Facts(std::move(t))).text,
        QStringLiteral("The only figure rests on one source; the latest value of 1 of 1 series is "
                       "more than three years old; sources disagree in 1 case."));
}

void TestEvidence::nothing()
{
    const Evidence evidence = weighEvidence(facts({}));
    QCOMPARE(evidence.figures, 0);
    QCOMPARE(evidence.series, 0);
    QCOMPARE(evidence.text, QStringLiteral("There are no figures."));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
