// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/assumptionbar.h"

#include "tests/pages/assumptionworld.h"
#include "tests/pages/pagetest.h"
#include "views/pages/assumptionform.h"
#include "views/pages/assumptionmenu.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace mitra;
using namespace mitra::sample;

class TestAssumptionBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dressApplication(); }
    void init();
    void cleanup();
    void nothingIsUsedAtFirst();
    void aValueIsTriedOut();
    void whatFitsNoMeasureIsRefused_data();
    void whatFitsNoMeasureIsRefused();
    void aKeptOneIsUsedAndMarked();
    void anotherMembersIsNotOffered();
    void itIsKeptWithAuthorDayAndReason();
    void anOldNameIsReplacedKnowingly();
    void anotherMeasuresNameIsRefused();
    void theBaselineIsItsEconomys();
    void deletingCanBeUndone();
    void stopUsingIt();
    void aReadOnlyFileSaysWhyNot();
    void anAssumptionOfAnotherMeasureNeverApplies();
    void theKeyboardIsEnough();
    void paceChangesCostNothing();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    QAction *action(AssumptionMenu *menu, const QString &text) const;
    void trigger(AssumptionMenu *menu, const char *text) const;
    const std::optional<Assumption> &target() const
    {
        return m_world->current.request().workingTarget;
    }

    std::unique_ptr<AssumptionWorld> m_world;
    std::unique_ptr<QWidget> m_window;
    AssumptionBar *m_bar = nullptr;
};

void TestAssumptionBar::init()
{
    m_world = std::make_unique<AssumptionWorld>();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_bar = new AssumptionBar(&m_world->current, &m_world->keeping);
    column->addWidget(m_bar);
    column->addStretch(1);
    m_window->resize(900, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAssumptionBar::cleanup()
{
    m_window.reset();
    m_world.reset();
}

QAction *TestAssumptionBar::action(AssumptionMenu *menu, const QString &text) const
{
    emit menu->menu()->aboutToShow();
    for (QAction *each : menu->menu()->actions()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestAssumptionBar::trigger(AssumptionMenu *menu, const char *text) const
{
    QAction *found = action(menu, s(text));
    QVERIFY2(found, text);
    QVERIFY2(found->isEnabled(), text);
    found->trigger();
}

void TestAssumptionBar::nothingIsUsedAtFirst()
{
    QCOMPARE(m_bar->target()->text(), s("Working target: none"));
    QCOMPARE(m_bar->baseline()->text(), s("Working baseline: none"));
    QVERIFY(!m_bar->form()->isVisible());
    QVERIFY(!m_bar->undoButton()->isVisible());
    QVERIFY(!action(m_bar->target(), s("Stop using it"))->isEnabled());
}

void TestAssumptionBar::aValueIsTriedOut()
{
    trigger(m_bar->target(), "Try out a value\u2026");
    AssumptionForm *form = m_bar->form();
    QVERIFY(form->isVisible());
    QVERIFY(form->valueBox()->hasFocus());
    QVERIFY(!form->nameBox()->isVisible());
    QVERIFY(!form->doneButton()->isEnabled());
    QCOMPARE(form->yearBox()->value(), 2030);
    QCOMPARE(form->yearBox()->minimum(), 2026); // after the latest value
    QTest::keyClicks(form->valueBox(), s("45.5%"));
    QTest::keyClick(form->valueBox(), Qt::Key_Return);
    QVERIFY(!form->isVisible());
    QVERIFY(target());
    QCOMPARE(target()->value, 45.5);
    QCOMPARE(target()->year, std::optional(2030));
    QVERIFY(target()->name.isEmpty());
    QCOMPARE(m_bar->target()->text(), s("Working target 45.5% by 2030, tried out (assumption)"));
    QVERIFY(m_bar->target()->hasFocus());
    QCOMPARE(m_bar->baseline()->text(), s("Working baseline: none"));
}

void TestAssumptionBar::whatFitsNoMeasureIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::newRow("word") << s("much") << s("This is no number.");
    QTest::newRow("infinite") << s("inf") << s("This is no number.");
    QTest::newRow("nan") << s("nan") << s("This is no number.");
    QTest::newRow("above") << s("101") << s("A number from 0 to 100 is needed.");
    QTest::newRow("below") << s("-1") << s("A number from 0 to 100 is needed.");
}

void TestAssumptionBar::whatFitsNoMeasureIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, told);
    trigger(m_bar->target(), "Try out a value\u2026");
    QTest::keyClicks(m_bar->form()->valueBox(), typed);
    QCOMPARE(m_bar->form()->told(), told);
    QTest::keyClick(m_bar->form()->valueBox(), Qt::Key_Return);
    QVERIFY(!target());
    QVERIFY(m_bar->form()->isVisible());
    QTest::keyClick(m_bar->form()->valueBox(), Qt::Key_Escape);
    QVERIFY(!m_bar->form()->isVisible());
}

void TestAssumptionBar::aKeptOneIsUsedAndMarked()
{
    QAction *entry = action(m_bar->target(), s("Ours: 30%"));
    QVERIFY(entry);
    QVERIFY(!entry->isChecked());
    QVERIFY(entry->toolTip().contains(s("no framework states a number")));
    entry->trigger();
    QVERIFY(target() && *target() == *m_world->kept("Ours"));
    QCOMPARE(m_bar->target()->text(),
             s("Working target 30% by 2030, \u201cOurs\u201d (assumption)"));
    QCOMPARE(m_bar->target()->accessibleName(), m_bar->target()->text());
    QVERIFY(m_bar->target()->toolTip().contains(s("by Tan, 26 November 2026")));
    QVERIFY(action(m_bar->target(), s("Ours: 30%"))->isChecked());
}

void TestAssumptionBar::anotherMembersIsNotOffered()
{
    QAction *theirs = action(m_bar->target(), s("Theirs: 40%"));
    QVERIFY(theirs);
    QVERIFY(!theirs->isEnabled());
    QVERIFY(theirs->toolTip().contains(s("Malaysia")));
    m_world->choose("internet", "MY");
    trigger(m_bar->target(), "Theirs: 40%");
    QCOMPARE(target()->name, s("Theirs"));
    m_world->choose("internet", "VN");
    QVERIFY(!target()); // it speaks of Malaysia alone
    QCOMPARE(m_bar->target()->text(), s("Working target: none"));
    // Pace entries are of neither menu.
    QVERIFY(!action(m_bar->target(), s("Fast: 5%")));
}

void TestAssumptionBar::itIsKeptWithAuthorDayAndReason()
{
    QSignalSpy saved(&m_world->keeping, &AssumptionKeeping::saveRequested);
    trigger(m_bar->target(), "Try out a value\u2026");
    QTest::keyClicks(m_bar->form()->valueBox(), s("50"));
    QTest::keyClick(m_bar->form()->valueBox(), Qt::Key_Return);
    trigger(m_bar->target(), "Keep as\u2026");
    AssumptionForm *form = m_bar->form();
    QVERIFY(form->nameBox()->hasFocus());
    QCOMPARE(form->valueBox()->text(), s("50"));
    QVERIFY(form->signature().contains(s("by Lim")));
    QVERIFY(form->signature().contains(QLocale().toString(QDate::currentDate(), s("d MMMM yyyy"))));
    QTest::keyClicks(form->nameBox(), s("  Half of  all "));
    QVERIFY(!form->doneButton()->isEnabled()); // without a reason
    QTest::keyClick(form->nameBox(), Qt::Key_Return);
    QCOMPARE(saved.count(), 0);
    QTest::keyClicks(form->reasonBox(), s("a wish of ministers"));
    QTest::mouseClick(form->doneButton(), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    const Assumption *kept = m_world->kept("Half of all");
    QVERIFY(kept);
    QCOMPARE(kept->author, s("Lim"));
    QCOMPARE(kept->madeOn, QDate::currentDate());
    QCOMPARE(kept->reason, s("a wish of ministers"));
    QCOMPARE(kept->indicator, indicatorId("internet"));
    QVERIFY(kept->economy.isEmpty());
    QVERIFY(target() && *target() == *kept);
    QVERIFY(m_bar->undoButton()->isVisible());
}

void TestAssumptionBar::anOldNameIsReplacedKnowingly()
{
    trigger(m_bar->target(), "Keep as\u2026");
    AssumptionForm *form = m_bar->form();
    QTest::keyClicks(form->valueBox(), s("60"));
    QTest::keyClicks(form->reasonBox(), s("more"));
    QTest::keyClicks(form->nameBox(), s("Ours"));
    QCOMPARE(form->doneButton()->text(), s("Replace"));
    QVERIFY(form->told().contains(s("would take its place")));
    QVERIFY(form->told().contains(s("30%")));
    QTest::mouseClick(form->doneButton(), Qt::LeftButton);
    QCOMPARE(m_world->kept("Ours")->value, 60.0);
}

void TestAssumptionBar::anotherMeasuresNameIsRefused()
{
    m_world->add(AssumptionWorld::made("Elsewhere", AssumptionKind::Target, 0.9, "osi"));
    trigger(m_bar->target(), "Keep as\u2026");
    AssumptionForm *form = m_bar->form();
    QTest::keyClicks(form->valueBox(), s("60"));
    QTest::keyClicks(form->reasonBox(), s("more"));
    for (const char *name : {"Elsewhere", "Fast"}) {
        form->nameBox()->setText(s(name));
        QVERIFY(!form->doneButton()->isEnabled());
        QVERIFY(form->told().contains(s("another kind or measure")));
    }
    form->nameBox()->setText(s("Elsewhere too"));
    QVERIFY(form->doneButton()->isEnabled());
}

void TestAssumptionBar::theBaselineIsItsEconomys()
{
    trigger(m_bar->baseline(), "Keep as\u2026");
    AssumptionForm *form = m_bar->form();
    QVERIFY(form->onlyBox()->isChecked());
    QCOMPARE(form->onlyBox()->text(), s("only for Viet Nam"));
    QCOMPARE(form->yearBox()->value(), 2020); // the base as it is
    QCOMPARE(form->yearBox()->maximum(), 2024);
    QTest::keyClicks(form->valueBox(), s("12"));
    QTest::keyClicks(form->nameBox(), s("Census"));
    QTest::keyClicks(form->reasonBox(), s("the census"));
    QTest::keyClick(form->reasonBox(), Qt::Key_Return);
    QCOMPARE(m_world->kept("Census")->economy, economyId("VN"));
    QCOMPARE(m_world->current.request().baseline->name, s("Census"));
    QCOMPARE(m_bar->baseline()->text(),
             s("Working baseline 12% in 2020, \u201cCensus\u201d (assumption)"));
    m_world->choose("internet", "MY");
    QVERIFY(!m_world->current.request().baseline);
}

void TestAssumptionBar::deletingCanBeUndone()
{
    trigger(m_bar->target(), "Ours: 30%");
    QSignalSpy undone(&m_world->keeping, &AssumptionKeeping::undoRequested);
    QMenu *remove = action(m_bar->target(), s("Delete"))->menu();
    QCOMPARE(remove->actions().size(), 2);
    remove->actions().first()->trigger();
    QVERIFY(!m_world->kept("Ours"));
    QVERIFY(!target());
    QVERIFY(m_bar->undoButton()->isVisible());
    QTest::mouseClick(m_bar->undoButton(), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    m_world->choose("osi", "VN"); // something else: no more to be undone from here
    QVERIFY(!m_bar->undoButton()->isVisible());
}

void TestAssumptionBar::stopUsingIt()
{
    trigger(m_bar->target(), "Ours: 30%");
    trigger(m_bar->target(), "Stop using it");
    QVERIFY(!target());
    QVERIFY(m_world->kept("Ours"));
}

void TestAssumptionBar::aReadOnlyFileSaysWhyNot()
{
    trigger(m_bar->target(), "Keep as\u2026");
    m_world->keeping.setKeeper(s("Lim"), s("This file is read only."));
    QCOMPARE(m_bar->form()->told(), s("This file is read only."));
    QVERIFY(!m_bar->form()->doneButton()->isEnabled());
    QAction *keep = action(m_bar->target(), s("Keep as\u2026"));
    QVERIFY(!keep->isEnabled());
    QVERIFY(keep->toolTip().contains(s("read only")));
    QVERIFY(!action(m_bar->target(), s("Delete"))->menu()->isEnabled());
    trigger(m_bar->target(), "Ours: 30%"); // to use is no change
    QVERIFY(target());
}

void TestAssumptionBar::anAssumptionOfAnotherMeasureNeverApplies()
{
    trigger(m_bar->target(), "Ours: 30%");
    ProgressRequest request = m_world->current.request();
    request.indicator = indicatorId("osi"); // with the target still in it
    m_world->current.set(request);
    QVERIFY(!target());
    QVERIFY(!action(m_bar->target(), s("Ours: 30%")));
    QVERIFY(action(m_bar->target(), s("None kept for this measure")));
}

void TestAssumptionBar::theKeyboardIsEnough()
{
    m_bar->baseline()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(m_bar->target()->hasFocus());
    trigger(m_bar->target(), "Try out a value\u2026");
    QTest::keyClicks(m_bar->form()->valueBox(), s("33"));
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(m_bar->form()->yearBox()->hasFocus());
    QTest::keyClick(m_bar->form()->yearBox(), Qt::Key_Up);
    QTest::keyClick(m_bar->form()->yearBox(), Qt::Key_Return);
    QCOMPARE(target()->year, std::optional(2031));
    QCOMPARE(target()->value, 33.0);
}

// A slider tells of a new pace many times a second: no text is set anew for it.
void TestAssumptionBar::paceChangesCostNothing()
{
    trigger(m_bar->target(), "Try out a value\u2026");
    QTest::keyClicks(m_bar->form()->valueBox(), s("3"));
    m_bar->target()->setText(s("as it was"));
    ProgressRequest request = m_world->current.request();
    request.paces = {AssumptionWorld::made("", AssumptionKind::Pace, 2)};
    m_world->current.set(request);
    QCOMPARE(m_bar->target()->text(), s("as it was"));
    QVERIFY(m_bar->form()->isVisible());
}

void TestAssumptionBar::nothingIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 480;
    QTest::newRow("wide") << 1200;
}

void TestAssumptionBar::nothingIsCut()
{
    QFETCH(int, width);
    m_window->resize(width, 500);
    trigger(m_bar->target(), "Keep as\u2026");
    m_bar->form()->valueBox()->setText(s("60"));
    m_bar->form()->nameBox()->setText(s("Ours"));
    QTest::qWait(1);
    QCOMPARE(cutTexts(*m_window), QStringList());
    for (const QWidget *each : m_bar->findChildren<QWidget *>()) {
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus)
            QVERIFY2(m_window->rect().contains(
                         QRect(each->mapTo(m_window.get(), QPoint()), each->size())),
                     qPrintable(each->accessibleName()));
    }
}

QTEST_MAIN(TestAssumptionBar)
#include "tst_assumptionbar.moc"
