// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cooperation/madefacts.h"
#include "tests/pages/pagetest.h"
#include "views/pages/savedbar.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace mitra;

class TestSavedBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEntryIsSelected();
    void theSelectionIsSavedUnderAName();
    void anOldNameIsReplacedKnowingly();
    void renamingTakesNoOtherName();
    void deletingAsksAndTells();
    void aReadOnlyFileSaysWhyNot();
    void whatCannotBeReadIsShownSo();

private:
    QAction *action(const QString &text) const;
    QMenu *submenu(const QString &text) const;
    void openMenu() const { emit m_bar->menu()->aboutToShow(); }
    bool isNaming() const { return m_bar->nameBox()->isVisible(); }

    std::unique_ptr<CurrentSelection> m_current;
    std::unique_ptr<QWidget> m_window;
    SavedBar *m_bar = nullptr;
};

void TestSavedBar::init()
{
    m_current = std::make_unique<CurrentSelection>();
    m_current->setFacts(made::facts());
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_bar = new SavedBar(m_current.get());
    column->addWidget(m_bar->button());
    column->addWidget(m_bar);
    m_bar->setSaved({{QStringLiteral("Ours & theirs"), QStringLiteral("partner=P1"), {}},
                     {QStringLiteral("Planned"), QStringLiteral("status=planned"), {}}},
                    QString());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSavedBar::cleanup()
{
    m_window.reset();
    m_current.reset();
}

QAction *TestSavedBar::action(const QString &text) const
{
    for (QAction *each : m_bar->menu()->actions()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QMenu *TestSavedBar::submenu(const QString &text) const
{
    return action(text) ? action(text)->menu() : nullptr;
}

void TestSavedBar::anEntryIsSelected()
{
    openMenu();
    QAction *entry = action(QStringLiteral("Ours && theirs"));
    QVERIFY(entry);
    QVERIFY(entry->toolTip().contains(QStringLiteral("Partner 1")));
    QVERIFY(!entry->isChecked());
    entry->trigger();
    QCOMPARE(m_current->selection().toText(), QStringLiteral("partner=P1"));
    openMenu();
    QVERIFY(action(QStringLiteral("Ours && theirs"))->isChecked());
    QVERIFY(!action(QStringLiteral("Planned"))->isChecked());
}

void TestSavedBar::theSelectionIsSavedUnderAName()
{
    QSignalSpy saved(m_bar, &SavedBar::saveRequested);
    openMenu();
    const QString save = QStringLiteral("Save this selection\u2026");
    QVERIFY(!action(save)->isEnabled()); // nothing is chosen
    m_current->select(*Selection::fromText(QStringLiteral("partner=P2")));
    openMenu();
    action(save)->trigger();
    QVERIFY(isNaming());
    QVERIFY(m_bar->nameBox()->hasFocus());
    QVERIFY(!m_bar->keepButton()->isEnabled());
    QTest::keyClick(m_bar->nameBox(), Qt::Key_Return);
    QCOMPARE(saved.count(), 0);
    QTest::keyClicks(m_bar->nameBox(), QStringLiteral("  Second "));
    QTest::keyClick(m_bar->nameBox(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().at(0).toString(), QStringLiteral("Second"));
    QCOMPARE(saved.first().at(1).value<Selection>().toText(), QStringLiteral("partner=P2"));
    QVERIFY(!isNaming());
    action(save)->trigger();
    QTest::keyClick(m_bar->nameBox(), Qt::Key_Escape);
    QVERIFY(!isNaming());
    QVERIFY(m_bar->button()->hasFocus());
}

void TestSavedBar::anOldNameIsReplacedKnowingly()
{
    QSignalSpy saved(m_bar, &SavedBar::saveRequested);
    m_current->select(*Selection::fromText(QStringLiteral("partner=P2")));
    openMenu();
    action(QStringLiteral("Save this selection\u2026"))->trigger();
    QTest::keyClicks(m_bar->nameBox(), QStringLiteral("Planned"));
    QCOMPARE(m_bar->keepButton()->text(), QStringLiteral("Replace"));
    QVERIFY(m_bar->told().contains(QStringLiteral("take its place")));
    m_bar->keepButton()->click();
    QCOMPARE(saved.count(), 1);
}

void TestSavedBar::renamingTakesNoOtherName()
{
    QSignalSpy renamed(m_bar, &SavedBar::renameRequested);
    openMenu();
    submenu(QStringLiteral("Rename"))->actions().at(1)->trigger();
    QCOMPARE(m_bar->nameBox()->text(), QStringLiteral("Planned"));
    QTest::keyClicks(m_bar->nameBox(), QStringLiteral("Ours & theirs"));
    QVERIFY(!m_bar->keepButton()->isEnabled());
    QTest::keyClick(m_bar->nameBox(), Qt::Key_Return);
    QCOMPARE(renamed.count(), 0);
    QTest::keyClicks(m_bar->nameBox(), QStringLiteral(" too"));
    QTest::keyClick(m_bar->nameBox(), Qt::Key_Return);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed.first(),
             (QVariantList{QStringLiteral("Planned"), QStringLiteral("Ours & theirs too")}));
}

void TestSavedBar::deletingAsksAndTells()
{
    QSignalSpy removed(m_bar, &SavedBar::deleteRequested);
    QSignalSpy undone(m_bar, &SavedBar::undoRequested);
    openMenu();
    submenu(QStringLiteral("Delete"))->actions().at(0)->trigger();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("Ours & theirs"));
    m_bar->tellDone(QStringLiteral("Deleted"));
    QVERIFY(m_bar->undoButton()->isVisible());
    QTest::mouseClick(m_bar->undoButton(), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    m_bar->setSaved({}, QString());
    QVERIFY(!m_bar->undoButton()->isVisible());
}

void TestSavedBar::aReadOnlyFileSaysWhyNot()
{
    m_current->select(*Selection::fromText(QStringLiteral("partner=P2")));
    openMenu();
    action(QStringLiteral("Save this selection\u2026"))->trigger();
    QVERIFY(isNaming());
    m_bar->setSaved({{QStringLiteral("Planned"), QStringLiteral("status=planned"), {}}},
                    QStringLiteral("This file is read only."));
    QVERIFY(!isNaming());
    openMenu();
    QAction *save = action(QStringLiteral("Save this selection\u2026"));
    QVERIFY(!save->isEnabled());
    QVERIFY(save->toolTip().contains(QStringLiteral("read only")));
    QVERIFY(!submenu(QStringLiteral("Delete"))->isEnabled());
    action(QStringLiteral("Planned"))->trigger(); // to look at is no change
    QCOMPARE(m_current->selection().toText(), QStringLiteral("status=planned"));
}

void TestSavedBar::whatCannotBeReadIsShownSo()
{
    m_bar->setSaved({{QStringLiteral("Newer"), QStringLiteral("planet=mars"), {}}}, QString());
    openMenu();
    QVERIFY(!action(QStringLiteral("Newer"))->isEnabled());
    QVERIFY(action(QStringLiteral("Newer"))->toolTip().contains(QStringLiteral("planet=mars")));
}

QTEST_MAIN(TestSavedBar)
#include "tst_savedbar.moc"
