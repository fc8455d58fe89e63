// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/currentselection.h"
#include "tests/cooperation/madefacts.h"

#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestCurrentSelection : public QObject
{
    Q_OBJECT

private slots:
    void beforeAnyFactsThereIsNothing();
    void selectingRecountsAndTellsOnce();
    void newFactsKeepWhatTheyStillHave();
};

void TestCurrentSelection::beforeAnyFactsThereIsNothing()
{
    CurrentSelection current;
    QVERIFY(current.counts().rows.empty());
    QCOMPARE(current.columns().size(), 0);
    current.select(Selection().with(Facet::Theme, QStringLiteral("theme-1")));
    QVERIFY(current.counts().rows.empty());
    current.setFacts(nullptr);
    QVERIFY(current.facts() != nullptr);
}

void TestCurrentSelection::selectingRecountsAndTellsOnce()
{
    CurrentSelection current;
    current.setFacts(made::facts());
    QCOMPARE(current.counts().rows.size(), size_t(400));
    QSignalSpy spy(&current, &CurrentSelection::changed);
    const Selection s = Selection().with(Facet::Theme, QStringLiteral("theme-1"));
    current.select(s);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!current.counts().rows.empty() && current.counts().rows.size() < 400);
    current.select(s);
    QCOMPARE(spy.count(), 1);
    current.clear();
    QCOMPARE(spy.count(), 2);
    QCOMPARE(current.counts().rows.size(), size_t(400));
    current.clear();
    QCOMPARE(spy.count(), 2);
}

void TestCurrentSelection::newFactsKeepWhatTheyStillHave()
{
    CurrentSelection current;
    current.setFacts(made::facts());
    Selection s =
        Selection().withOnly(Facet::Partner, {QStringLiteral("P1"), QStringLiteral("P9")});
    s.start = YearRange{2015, 2020};
    s.text = QStringLiteral("data");
    current.select(s);
    QSignalSpy spy(&current, &CurrentSelection::changed);
    current.setFacts(made::facts({.initiatives = 50, .partners = 4}));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(current.selection(), s.withOnly(Facet::Partner, {QStringLiteral("P1")}));
    QCOMPARE(current.counts().rows, current.columns().count(current.selection()).rows);
}

QTEST_GUILESS_MAIN(TestCurrentSelection)
#include "tst_currentselection.moc"
