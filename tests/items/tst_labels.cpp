// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/labels.h"

#include <QSet>
#include <QTest>

using namespace mitra;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void everyWordHasItsOwnLabel();
    void unknownStatusReadsNotReported();
    void money_data();
    void money();
    void moneyFollowsTheLocale();
    void amountIsInWholeUnits();
    void years_data();
    void years();
};

namespace
{

template <typename Enum>
void checkLabels()
{
    QSet<QString> seen;
    for (const Enum value : allValues<Enum>()) {
        QVERIFY(!label(value).isEmpty());
        seen.insert(label(value));
    }
    QCOMPARE(seen.size(), allValues<Enum>().size());
}

} // namespace

void TestLabels::everyWordHasItsOwnLabel()
{
    checkLabels<InitiativeStatus>();
    checkLabels<PartnerKind>();
    checkLabels<PartnerRole>();
    checkLabels<EconomyKind>();
    checkLabels<EconomyRole>();
    checkLabels<MoneyKind>();
    checkLabels<StatementKind>();
    checkLabels<TargetKind>();
    checkLabels<Direction>();
    checkLabels<Measure>();
    checkLabels<ObservationStatus>();
    QSet<QString> facets;
    for (int i = 0; i < facetCount; ++i)
        facets.insert(label(Facet(i)));
    QCOMPARE(facets.size(), facetCount);
    QVERIFY(!facets.contains(QString()));
}

void TestLabels::unknownStatusReadsNotReported()
{
    QCOMPARE(label(InitiativeStatus::Unknown), QStringLiteral("Not reported"));
    QCOMPARE(label(Facet::PartnerKind), QStringLiteral("Kind of partner"));
    QCOMPARE(label(Facet::Language), QStringLiteral("Source language"));
}

void TestLabels::money_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<MoneyKind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 minor, const char *currency, MoneyKind kind, const char *text) {
        QTest::newRow(text) << minor << QString::fromLatin1(currency) << kind
                            << QString::fromLatin1(text);
    };
    row(980'000'000, "USD", MoneyKind::Committed, "US$9.8 million, committed");
    row(1'000'000'000, "JPY", MoneyKind::Committed, "JPY 1 billion, committed");
    row(1'000'000'000'000, "EUR", MoneyKind::Planned, "EUR 10 billion, planned");
    row(10'000'000'000, "INR", MoneyKind::Unknown, "INR 100 million, kind not stated");
    row(1'010'000'000, "USD", MoneyKind::Spent, "US$10.1 million, spent");
    row(1'005'000'000, "USD", MoneyKind::Spent, "US$10.05 million, spent");
    // Never rounded: what two decimals do not hold is written in full.
    row(123'456'700, "USD", MoneyKind::Spent, "US$1,234,567, spent");
    row(1250, "USD", MoneyKind::Spent, "US$12.50, spent");
    row(999'999'99, "USD", MoneyKind::Spent, "US$999,999.99, spent");
    row(1250, "KWD", MoneyKind::Spent, "KWD 1.250, spent");
    row(0, "USD", MoneyKind::Spent, "US$0, spent");
}

void TestLabels::money()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(MoneyKind, kind);
    QFETCH(QString, text);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(moneyLabel({minor, currency, kind}, english), text);
}

void TestLabels::moneyFollowsTheLocale()
{
    const QLocale indonesian(QLocale::Indonesian);
    QCOMPARE(moneyLabel({980'000'000, QStringLiteral("USD"), MoneyKind::Committed}, indonesian),
             QStringLiteral("US$9,8 million, committed"));
}

void TestLabels::amountIsInWholeUnits()
{
    QCOMPARE(moneyAmount({1250, QStringLiteral("USD"), MoneyKind::Spent}), 12.5);
    QCOMPARE(moneyAmount({1250, QStringLiteral("JPY"), MoneyKind::Spent}), 1250.0);
}

void TestLabels::years_data()
{
    QTest::addColumn<int>("start"); // 0: none
    QTest::addColumn<int>("end");
    QTest::addColumn<InitiativeStatus>("status");
    QTest::addColumn<QString>("text");
    const auto row = [](int start, int end, InitiativeStatus status, const QString &text) {
        QTest::newRow(text.toUtf8()) << start << end << status << text;
    };
    row(2018, 0, InitiativeStatus::Ongoing, QStringLiteral("2018\u2013"));
    row(2018, 0, InitiativeStatus::Unknown, QStringLiteral("from 2018"));
    row(2021, 2025, InitiativeStatus::Completed, QStringLiteral("2021\u20132025"));
    row(2025, 2025, InitiativeStatus::Completed, QStringLiteral("2025"));
    row(0, 2025, InitiativeStatus::Ongoing, QStringLiteral("until 2025"));
    row(0, 0, InitiativeStatus::Ongoing, QStringLiteral("year not known"));
}

void TestLabels::years()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(InitiativeStatus, status);
    QFETCH(QString, text);
    const auto optional = [](int year) {
        return year == 0 ? std::optional<int>() : std::optional<int>(year);
    };
    QCOMPARE(yearsLabel(optional(start), optional(end), status), text);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
