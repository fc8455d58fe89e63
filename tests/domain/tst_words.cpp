// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"

#include <QSet>
#include <QTest>

using namespace mitra;

namespace
{

template <typename Enum>
void checkRoundTrip()
{
    const QList<Enum> values = allValues<Enum>();
    QVERIFY(values.size() >= 2);
    QSet<QString> words;
    for (const Enum value : values) {
        const QString word = toWord(value);
        QVERIFY(!word.isEmpty());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
        QVERIFY(fromWord<Enum>(word) == value);
    }
    QVERIFY(!fromWord<Enum>(QString()));
    QVERIFY(!fromWord<Enum>(QStringLiteral("no such word")));
    QVERIFY(!fromWord<Enum>(toWord(values.first()).toUpper()));
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips();
    void storedSpellings();
};

void TestWords::roundTrips()
{
    checkRoundTrip<AssumptionKind>();
    checkRoundTrip<Direction>();
    checkRoundTrip<EconomyKind>();
    checkRoundTrip<EconomyRole>();
    checkRoundTrip<InitiativeStatus>();
    checkRoundTrip<Measure>();
    checkRoundTrip<MoneyKind>();
    checkRoundTrip<ObservationStatus>();
    checkRoundTrip<PartnerKind>();
    checkRoundTrip<PartnerRole>();
    checkRoundTrip<Reading>();
    checkRoundTrip<StatementKind>();
    checkRoundTrip<TargetKind>();
}

void TestWords::storedSpellings()
{
    // Words as the data package has them; a changed spelling would orphan every file.
    QCOMPARE(toWord(PartnerRole::CoChair), QStringLiteral("co-chair"));
    QCOMPARE(toWord(PartnerKind::InternationalOrganisation),
             QStringLiteral("international organisation"));
    QVERIFY(fromWord<ObservationStatus>(QStringLiteral("projection")) ==
            ObservationStatus::Projection);
    QVERIFY(fromWord<Direction>(QStringLiteral("lower")) == Direction::Lower);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
