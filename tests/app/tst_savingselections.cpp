// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "models/store/store.h"
#include "views/pages/cooperationpage.h"
#include "views/pages/filterpanel.h"
#include "views/pages/historybar.h"
#include "views/pages/savedbar.h"

#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace mitra;
using namespace Qt::StringLiterals;

namespace
{

class Answers : public Messages
{
public:
    void showError(QWidget *, const Error &error) override { errors.append(error.text); }

    QStringList errors;
};

} // namespace

class TestSavingSelections : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aSavedSelectionIsInTheFile();
    void savingReadsNoFactsAnew();
    void everyChangeIsTakenBack();
    void theMenuShowsThem();
    void aChangeByAnotherProgramIsNotOverwritten();
    void theHeadLeadsBack();

private:
    QStringList inFile() const;
    QStringList shown() const;
    void save(const QString &name, const char *line)
    {
        emit m_page->saveRequested(name, *Selection::fromText(QLatin1String(line)));
    }

    QTemporaryDir m_folder;
    QString m_path;
    Answers m_answers;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    CooperationPage *m_page = nullptr;
};

void TestSavingSelections::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Document builtIn;
    QVERIFY(builtIn.open(QString()).ok());
}

void TestSavingSelections::init()
{
    applyControls();
    m_answers = Answers();
    m_path = m_folder.filePath(u"%1.mitra"_s.arg(QLatin1String(QTest::currentTestFunction())));
    const auto store = Store::open(Document::builtInPath());
    QVERIFY(store.ok());
    QVERIFY((*store)->backup(m_path).ok());
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<MainWindow>(*m_document, m_answers);
    QVERIFY(m_window->open(m_path).ok());
    m_window->showPage(u"cooperation"_s);
    m_page = qobject_cast<CooperationPage *>(m_window->currentPage());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSavingSelections::cleanup()
{
    m_window.reset();
    m_document.reset();
}

// "name: selection" of each that somebody finds who opens the file now.
QStringList TestSavingSelections::inFile() const
{
    Document other;
    if (!other.open(m_path).ok())
        return {u"not opened"_s};
    QStringList lines;
    for (const SavedSelection &each : other.facts()->savedSelections())
        lines.append(each.name + u": "_s + each.selection);
    return lines;
}

QStringList TestSavingSelections::shown() const
{
    QStringList lines;
    for (const SavedSelection &each : m_document->savedSelections())
        lines.append(each.name + u": "_s + each.selection);
    return lines;
}

void TestSavingSelections::aSavedSelectionIsInTheFile()
{
    save(u"Ours"_s, "partner=JPN theme=cybersecurity");
    const QStringList expected = {u"Ours: partner=JPN theme=cybersecurity"_s};
    QCOMPARE(inFile(), expected);
    QCOMPARE(shown(), expected);
    // Again under that name takes its place.
    save(u"Ours"_s, "partner=KOR");
    QCOMPARE(inFile(), QStringList(u"Ours: partner=KOR"_s));
    QCOMPARE(shown(), inFile());
    const auto store = Store::open(m_path);
    QVERIFY(store.ok());
    const auto history = (*store)->history(2);
    QVERIFY(history.ok());
    QVERIFY(history->first().why.contains(u"Ours"_s));
    QVERIFY(!history->first().who.isEmpty());
    QVERIFY(m_answers.errors.isEmpty());
}

void TestSavingSelections::savingReadsNoFactsAnew()
{
    const FactsPtr before = m_document->facts();
    QSignalSpy facts(m_document.get(), &Document::factsChanged);
    save(u"10"_s, "partner=JPN");
    save(u"9"_s, "partner=KOR");
    QCOMPARE(m_document->facts(), before);
    QCOMPARE(facts.count(), 0);
    QCOMPARE(shown(), (QStringList{u"9: partner=KOR"_s, u"10: partner=JPN"_s}));
    // Another file has its own.
    QVERIFY(m_window->open(QString()).ok());
    QVERIFY(shown().isEmpty());
    QVERIFY(!m_document->canUndo());
}

void TestSavingSelections::everyChangeIsTakenBack()
{
    save(u"Ours"_s, "partner=JPN");
    emit m_page->renameRequested(u"Ours"_s, u"Theirs"_s);
    QCOMPARE(shown(), QStringList(u"Theirs: partner=JPN"_s));
    emit m_page->deleteRequested(u"Theirs"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(inFile().isEmpty());
    QTest::mouseClick(m_page->filter()->saved()->undoButton(), Qt::LeftButton);
    QCOMPARE(shown(), QStringList(u"Theirs: partner=JPN"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), QStringList(u"Ours: partner=JPN"_s));
    QCOMPARE(inFile(), shown());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(inFile().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); // nothing is left
    QVERIFY(shown().isEmpty());
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u'\n')));
}

void TestSavingSelections::theMenuShowsThem()
{
    save(u"Ours"_s, "partner=JPN theme=cybersecurity");
    SavedBar *bar = m_page->filter()->saved();
    emit bar->menu()->aboutToShow();
    QAction *entry = nullptr;
    for (QAction *each : bar->menu()->actions())
        entry = each->text() == u"Ours"_s ? each : entry;
    QVERIFY(entry);
    QVERIFY(entry->toolTip().contains(u"Japan"_s));
    entry->trigger();
    QCOMPARE(m_window->session().selection, u"partner=JPN theme=cybersecurity"_s);
}

void TestSavingSelections::aChangeByAnotherProgramIsNotOverwritten()
{
    save(u"Ours"_s, "partner=JPN");
    Document other;
    QVERIFY(other.open(m_path).ok());
    const SavedSelection mine = other.savedSelections().first();
    RowChange update{RowChange::Kind::Update,
                     u"saved_selection"_s,
                     {{u"name"_s, mine.name}},
                     {{u"selection"_s, mine.selection}},
                     {{u"selection"_s, u"partner=CHN"_s}}};
    QVERIFY(other.apply({u"other"_s, u"theirs"_s, {}, {update}}).ok());
    emit m_page->deleteRequested(u"Ours"_s);
    QCOMPARE(m_answers.errors.size(), 1);
    QCOMPARE(inFile(), QStringList(u"Ours: partner=CHN"_s));
}

void TestSavingSelections::theHeadLeadsBack()
{
    HistoryBar *head = m_page->history();
    QVERIFY(head->isVisible());
    m_window->follow({Link::Kind::Selection, u"partner=JPN"_s});
    QTest::mouseClick(head->backButton(), Qt::LeftButton);
    QCOMPARE(m_window->session().selection, QString());
    m_window->showPage(u"progress"_s);
    QVERIFY(!head->isVisible());
}

QTEST_MAIN(TestSavingSelections)
#include "tst_savingselections.moc"
