// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/selectionhistory.h"

#include <QTest>

using namespace mitra;

class TestSelectionHistory : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForward();
    void aNewStepForgetsWhatWasForward();
    void theSameAgainIsNoStep();
    void aRunIsOneStep_data();
    void aRunIsOneStep();
    void aRunThatCameBackIsNoStep();
    void endsAreKept();
    void otherFactsChangeEveryStep();
    void itDoesNotGrowWithoutEnd();
};

namespace
{

Selection partner(const char *id)
{
    return Selection().with(Facet::Partner, QLatin1String(id));
}

Selection words(const QString &text)
{
    Selection selection;
    selection.text = text;
    return selection;
}

} // namespace

void TestSelectionHistory::goesBackAndForward()
{
    SelectionHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.visit(partner("JPN"));
    history.visit(partner("KOR"));
    QVERIFY(history.goBack() == partner("JPN"));
    QVERIFY(history.canGoForward());
    QVERIFY(history.goBack() == Selection());
    QVERIFY(!history.canGoBack());
    QVERIFY(history.goForward() == partner("JPN"));
    QVERIFY(history.goForward() == partner("KOR"));
    QVERIFY(!history.canGoForward());
}

void TestSelectionHistory::aNewStepForgetsWhatWasForward()
{
    SelectionHistory history;
    history.visit(partner("JPN"));
    history.visit(partner("KOR"));
    history.goBack();
    history.visit(partner("CHN"));
    QVERIFY(!history.canGoForward());
    QVERIFY(history.goBack() == partner("JPN"));
}

void TestSelectionHistory::theSameAgainIsNoStep()
{
    SelectionHistory history(partner("JPN"));
    history.visit(partner("JPN"));
    QVERIFY(!history.canGoBack());
    // As when going back selects what it went back to: forward stays.
    history.visit(partner("KOR"));
    history.visit(history.goBack());
    QVERIFY(history.canGoForward());
}

void TestSelectionHistory::aRunIsOneStep_data()
{
    QTest::addColumn<int>("gesture");
    QTest::newRow("typing") << int(Gesture::Typing);
    QTest::newRow("dragging") << int(Gesture::Dragging);
}

void TestSelectionHistory::aRunIsOneStep()
{
    QFETCH(int, gesture);
    SelectionHistory history(partner("JPN"));
    for (const char *text : {"c", "cy", "cyb"})
        history.visit(words(QLatin1String(text)), Gesture(gesture));
    QVERIFY(history.current() == words(QStringLiteral("cyb")));
    history.endGesture();
    for (const char *text : {"d", "da"})
        history.visit(words(QLatin1String(text)), Gesture(gesture));
    history.visit(partner("KOR"));
    for (const char *text : {"e", "ef"})
        history.visit(words(QLatin1String(text)), Gesture(gesture));
    QVERIFY(history.goBack() == partner("KOR"));
    QVERIFY(history.goBack() == words(QStringLiteral("da")));
    QVERIFY(history.goBack() == words(QStringLiteral("cyb")));
    QVERIFY(history.goBack() == partner("JPN"));
    QVERIFY(!history.canGoBack());
    // What is typed after going back is a step of its own.
    history.goForward();
    history.visit(words(QStringLiteral("x")), Gesture(gesture));
    QVERIFY(history.goBack() == words(QStringLiteral("cyb")));
}

void TestSelectionHistory::aRunThatCameBackIsNoStep()
{
    SelectionHistory history(partner("JPN"));
    history.visit(words(QStringLiteral("c")), Gesture::Typing);
    history.visit(partner("JPN"), Gesture::Typing);
    QVERIFY(!history.canGoBack());
    QVERIFY(history.current() == partner("JPN"));
    history.visit(words(QStringLiteral("d")), Gesture::Typing);
    history.visit(words(QStringLiteral("de")), Gesture::Typing);
    QVERIFY(history.goBack() == partner("JPN"));
    QVERIFY(!history.canGoBack());
}

void TestSelectionHistory::endsAreKept()
{
    SelectionHistory history(partner("JPN"));
    QVERIFY(history.goBack() == partner("JPN"));
    QVERIFY(history.goForward() == partner("JPN"));
}

void TestSelectionHistory::otherFactsChangeEveryStep()
{
    SelectionHistory history;
    history.visit(partner("JPN"));
    history.visit(partner("JPN").with(Facet::Theme, QStringLiteral("gone")));
    history.visit(partner("KOR"));
    history.goBack();
    history.transform([](const Selection &each) { return each.withOnly(Facet::Theme, {}); });
    QVERIFY(history.current() == partner("JPN"));
    QVERIFY(history.goForward() == partner("KOR"));
    history.goBack();
    QVERIFY(history.goBack() == Selection());
}

void TestSelectionHistory::itDoesNotGrowWithoutEnd()
{
    SelectionHistory history;
    for (int i = 0; i < 2000; ++i)
        history.visit(words(QString::number(i)));
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.goBack();
    QVERIFY(steps >= 100 && steps < 1000);
    QVERIFY(history.current() == words(QString::number(1999 - steps)));
}

QTEST_GUILESS_MAIN(TestSelectionHistory)
#include "tst_selectionhistory.moc"
