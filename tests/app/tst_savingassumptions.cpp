// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "app/commandline.h"
#include "app/commands.h"
#include "app/document.h"
#include "app/loginname.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "models/store/store.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/cooperationpage.h"
#include "views/pages/progresspage.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <pwd.h>
#include <unistd.h>

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

Assumption target(double value)
{
    Assumption target;
    target.name = u"Ours"_s;
    target.indicator = IndicatorId(u"internet-users-pct"_s);
    target.year = 2030;
    target.value = value;
    target.reason = u"No framework states a number."_s;
    return target;
}

} // namespace

class TestSavingAssumptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theAuthorAndTheDayAreFilledIn();
    void theOldNameIsReplaced();
    void theRestOfTheFactsIsShared();
    void everyPageSeesIt();
    void everyChangeIsTakenBack();
    void selectionsAndAssumptionsShareOneUndo();
    void aChangeByAnotherProgramIsNotOverwritten();
    void aReadOnlyFileSaysWhyNot();
    void theCheckCountsThem();
    void withoutEnvironmentTheLoginIsKnown();

private:
    QStringList inFile() const;
    QStringList shown() const { return lines(*m_document->facts()); }
    static QStringList lines(const Facts &facts)
    {
        QStringList lines;
        for (const Assumption &each : facts.assumptions())
            lines.append(u"%1: %2"_s.arg(each.name).arg(each.value));
        return lines;
    }

    QTemporaryDir m_folder;
    QString m_path;
    Answers m_answers;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    ProgressPage *m_page = nullptr;
};

void TestSavingAssumptions::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Document builtIn;
    QVERIFY(builtIn.open(QString()).ok());
}

void TestSavingAssumptions::init()
{
    applyControls();
    qputenv("USER", "aishah");
    m_answers = Answers();
    m_path = m_folder.filePath(u"%1.mitra"_s.arg(QLatin1String(QTest::currentTestFunction())));
    const auto store = Store::open(Document::builtInPath());
    QVERIFY(store.ok());
    QVERIFY((*store)->backup(m_path).ok());
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<MainWindow>(*m_document, m_answers);
    QVERIFY(m_window->open(m_path).ok());
    m_window->showPage(u"progress"_s);
    m_page = qobject_cast<ProgressPage *>(m_window->currentPage());
    QVERIFY(m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSavingAssumptions::cleanup()
{
    m_window.reset();
    m_document.reset();
}

QStringList TestSavingAssumptions::inFile() const
{
    Document other;
    if (!other.open(m_path).ok())
        return {u"not opened"_s};
    return lines(*other.facts());
}

void TestSavingAssumptions::theAuthorAndTheDayAreFilledIn()
{
    QCOMPARE(m_page->keeping()->author(), u"aishah"_s);
    QVERIFY(m_page->keeping()->canKeep());
    QSignalSpy told(m_page->keeping(), &AssumptionKeeping::done);
    emit m_page->keeping()->saveRequested(target(95));
    QCOMPARE(inFile(), QStringList(u"Ours: 95"_s));
    const Assumption *kept = m_document->facts()->assumption(u"Ours"_s);
    QVERIFY(kept);
    QCOMPARE(kept->author, u"aishah"_s);
    QCOMPARE(kept->madeOn, QDate::currentDate());
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(u"Ours"_s));
    const auto store = Store::open(m_path);
    const auto history = (*store)->history(1);
    QVERIFY(history.ok());
    QVERIFY(history->first().why.contains(u"Ours"_s));
    QCOMPARE(history->first().who, u"aishah"_s);
    QCOMPARE(m_document->facts()->revision(), history->first().revision);
    QVERIFY(m_answers.errors.isEmpty());
}

void TestSavingAssumptions::theOldNameIsReplaced()
{
    emit m_page->saveAssumptionRequested(target(95));
    emit m_page->saveAssumptionRequested(target(90));
    QCOMPARE(shown(), QStringList(u"Ours: 90"_s));
    QCOMPARE(inFile(), shown());
    // The same again changes nothing, so there is nothing more to take back.
    emit m_page->saveAssumptionRequested(target(90));
    emit m_page->undoRequested();
    QCOMPARE(shown(), QStringList(u"Ours: 95"_s));
}

void TestSavingAssumptions::theRestOfTheFactsIsShared()
{
    const FactsPtr before = m_document->facts();
    const ColumnsPtr columns = m_document->columns();
    QSignalSpy changed(m_document.get(), &Document::factsChanged);
    emit m_page->saveAssumptionRequested(target(95));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_document->facts() != before);
    QVERIFY(before->assumptions().isEmpty()); // facts never change
    QCOMPARE(m_document->columns(), columns);
    const FactsPtr after = m_document->facts();
    QCOMPARE(after->sources().constData(), before->sources().constData());
    QCOMPARE(after->initiatives().size(), before->initiatives().size());
    QCOMPARE(after->initiatives().at(5).title, before->initiatives().at(5).title);
    QCOMPARE(after->observations().size(), before->observations().size());
    QCOMPARE(after->milestones().size(), before->milestones().size());
    QCOMPARE(after->conflicts().size(), before->conflicts().size());
    QCOMPARE(after->asOf(), before->asOf());
    QCOMPARE(after->fileName(), before->fileName());
    // Read anew it is the same.
    Document other;
    QVERIFY(other.open(m_path).ok());
    QCOMPARE(other.facts()->assumptions().size(), 1);
    QVERIFY(other.facts()->assumptions() == after->assumptions());
    QCOMPARE(other.facts()->revision(), after->revision());
}

void TestSavingAssumptions::everyPageSeesIt()
{
    const QString subtitle = m_page->figures().first()->subtitle();
    emit m_page->saveAssumptionRequested(target(95));
    for (const FigurePtr &figure : m_page->figures())
        QCOMPARE(figure->facts(), m_document->facts());
    QCOMPARE(m_page->figures().first()->subtitle(), subtitle);
}

void TestSavingAssumptions::everyChangeIsTakenBack()
{
    emit m_page->saveAssumptionRequested(target(95));
    emit m_page->deleteAssumptionRequested(u"Ours"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(inFile().isEmpty());
    emit m_page->keeping()->undoRequested();
    QCOMPARE(shown(), QStringList(u"Ours: 95"_s));
    QCOMPARE(inFile(), shown());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shown().isEmpty());
    QVERIFY(inFile().isEmpty());
    emit m_page->deleteAssumptionRequested(u"Nobody\u2019s"_s);
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u'\n')));
}

void TestSavingAssumptions::selectionsAndAssumptionsShareOneUndo()
{
    m_window->showPage(u"cooperation"_s);
    auto *cooperation = qobject_cast<CooperationPage *>(m_window->currentPage());
    QVERIFY(cooperation);
    emit cooperation->saveRequested(u"Japan"_s, *Selection::fromText(u"partner=JPN"_s));
    emit m_page->saveAssumptionRequested(target(95));
    // A selection saved beside older facts is not lost with them.
    QCOMPARE(m_document->savedSelections().size(), 1);
    emit m_page->undoRequested();
    QVERIFY(shown().isEmpty());
    QCOMPARE(m_document->savedSelections().size(), 1);
    emit m_page->undoRequested();
    QVERIFY(m_document->savedSelections().isEmpty());
    QVERIFY(!m_document->canUndo());
}

void TestSavingAssumptions::aChangeByAnotherProgramIsNotOverwritten()
{
    emit m_page->saveAssumptionRequested(target(95));
    Document other;
    QVERIFY(other.open(m_path).ok());
    RowChange update{RowChange::Kind::Update,
                     u"assumption"_s,
                     {{u"name"_s, u"Ours"_s}},
                     {{u"value"_s, 95.0}},
                     {{u"value"_s, 80.0}}};
    QVERIFY(other.apply({u"other"_s, u"theirs"_s, {}, {update}}).ok());
    emit m_page->deleteAssumptionRequested(u"Ours"_s);
    QCOMPARE(m_answers.errors.size(), 1);
    QCOMPARE(inFile(), QStringList(u"Ours: 80"_s));
}

void TestSavingAssumptions::aReadOnlyFileSaysWhyNot()
{
    m_window.reset();
    m_document.reset();
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<MainWindow>(*m_document, m_answers);
    const bool opened = m_window->open(m_path).ok();
    QFile::setPermissions(m_folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(opened);
    if (!m_document->isReadOnly())
        QSKIP("the superuser writes everywhere");
    m_window->showPage(u"progress"_s);
    m_page = qobject_cast<ProgressPage *>(m_window->currentPage());
    QVERIFY(!m_page->keeping()->canKeep());
    QVERIFY(m_page->keeping()->whyNot().contains(u"read only"_s));
}

void TestSavingAssumptions::theCheckCountsThem()
{
    Command check;
    check.file = m_path;
    QVERIFY(!runCheck(check)->contains(u"assumption"_s));
    emit m_page->saveAssumptionRequested(target(90));
    QVERIFY2(runCheck(check)->endsWith(u" sources, 1 assumption"_s), qPrintable(*runCheck(check)));
}

void TestSavingAssumptions::withoutEnvironmentTheLoginIsKnown()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"})
        qunsetenv(name);
    // A desktop's launcher or a service may start the program so; the author is not "Somebody".
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        QSKIP("this machine names no user");
    QCOMPARE(loginName(), QString::fromLocal8Bit(entry->pw_name));
}

QTEST_MAIN(TestSavingAssumptions)
#include "tst_savingassumptions.moc"
