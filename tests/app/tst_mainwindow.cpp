// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "app/searchbox.h"
#include "models/store/store.h"
#include "views/pages/page.h"
#include "views/widgets/stylesheet.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace mitra;
using namespace Qt::StringLiterals;

namespace
{

// Answers for a person: the paths to give, and what was said.
class Answers : public Messages
{
public:
    void showError(QWidget *, const Error &error) override { errors.append(error.text); }
    void showNote(QWidget *, const QString &text) override { notes.append(text); }
    QString askOpen(QWidget *, const QString &, const QString &) override { return path; }
    QString askSave(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        proposals.append(proposed);
        return path;
    }
    QString askFolder(QWidget *, const QString &) override { return path; }

    QString path;
    QStringList proposals;
    QStringList errors;
    QStringList notes;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstStartBuildsTheFile();
    void keysLeadToPages();
    void searchLeadsToWhatWasFound();
    void aBadFileIsToldAndTheOldStaysOpen();
    void reloadShowsWhatAnotherProgramWrote();
    void sessionComesBack();
    void theOpenFileOutlivesTheSession();
    void aSessionOfNonsenseIsSurvived();
    void figuresGoToClipboardAndFile();
    void anUnwritablePlaceIsTold();
    void linksFromFilesOpenOnlyTheWeb();
    void followsTheSystemsPalette();
    void nothingIsCutAtTheSmallestWindow();

private:
    // A key reaches a shortcut only in an active window; after a progress dialog that takes a
    // moment.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Answers m_answers;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(Document::builtInPath());
}

void TestMainWindow::init()
{
    applyControls();
    QApplication::setPalette(paletteFor(Style::of(Surface::ScreenLight)));
    m_answers = Answers();
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<MainWindow>(*m_document, m_answers);
    QVERIFY(m_window->open(QString()).ok());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void TestMainWindow::firstStartBuildsTheFile()
{
    QVERIFY(QFile::exists(Document::builtInPath()));
    QCOMPARE(m_document->path(), QFileInfo(Document::builtInPath()).absoluteFilePath());
    QVERIFY(m_document->facts()->initiatives().size() > 200);
    QVERIFY(!m_document->isReadOnly());
    QVERIFY(m_window->windowTitle().contains(u"asean-digital.mitra"_s));
}

void TestMainWindow::keysLeadToPages()
{
    const QStringList names = {u"overview"_s, u"cooperation"_s, u"progress"_s, u"briefings"_s,
                               u"data"_s};
    QCOMPARE(m_window->currentPage()->name(), names.first());
    for (int i = int(names.size()) - 1; i >= 0; --i) {
        press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(m_window->currentPage()->name(), names.at(i));
        QVERIFY(m_window->currentPage()->isVisible());
    }
}

void TestMainWindow::searchLeadsToWhatWasFound()
{
    auto *search = m_window->findChild<SearchBox *>();
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search->hasFocus());

    QTest::keyClicks(search, u"japan"_s);
    auto *hits = m_window->findChild<QListView *>(u"searchHits"_s);
    QTRY_VERIFY(hits && hits->isVisible());
    QVERIFY(hits->model()->rowCount() > 3);

    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage()->name(), u"cooperation"_s);
    QVERIFY(!hits->isVisible());
    QCOMPARE(m_window->session().selection, u"partner=JPN"_s);

    // What is no word of anything finds nothing, and Enter then leads nowhere.
    press(Qt::Key_1, Qt::ControlModifier);
    search->setFocus();
    QTest::keyClicks(search, u"\"<b>zzz' OR 1=1 --"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->currentPage()->name(), u"overview"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
}

void TestMainWindow::aBadFileIsToldAndTheOldStaysOpen()
{
    m_answers.path = filePath(u"text.mitra"_s);
    QFile file(m_answers.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not a database");
    file.close();

    const FactsPtr before = m_document->facts();
    press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY2(m_answers.errors.first().contains(u"text.mitra"_s),
             qPrintable(m_answers.errors.first()));
    QCOMPARE(m_document->facts(), before);
    QVERIFY(m_window->session().recentFiles.isEmpty());
}

void TestMainWindow::reloadShowsWhatAnotherProgramWrote()
{
    const QString copy = filePath(u"copy.mitra"_s);
    m_answers.path = copy;
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
    QVERIFY(m_window->open(copy).ok());
    QCOMPARE(m_window->session().recentFiles, QStringList{copy});
    const qsizetype before = m_document->facts()->milestones().size();

    const Result<std::unique_ptr<Store>> store = Store::open(copy);
    QVERIFY(store.ok());
    const Milestone &first = m_document->facts()->milestones().first();
    ChangeSet changes;
    changes.who = u"a colleague"_s;
    changes.why = u"test"_s;
    RowChange gone;
    gone.kind = RowChange::Kind::Delete;
    gone.table = u"milestone"_s;
    gone.key = {{u"date"_s, first.date.toIso()}, {u"title_en"_s, first.title}};
    gone.oldValues = {
        {u"date"_s, first.date.toIso()},
        {u"title_en"_s, first.title},
        {u"kind"_s, first.kind},
        {u"framework_id"_s, first.framework.isEmpty() ? QVariant() : first.framework.text()},
        {u"source_id"_s, first.source.text()}};
    changes.changes = {gone};
    const Result<ChangeSetId> applied = (*store)->apply(changes);
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().toLine()));

    press(Qt::Key_F5);
    QCOMPARE(m_document->facts()->milestones().size(), before - 1);
}

void TestMainWindow::sessionComesBack()
{
    m_window->follow({Link::Kind::Selection, u"partner=JPN theme=cybersecurity"_s});
    m_window->resize(1100, 720);
    QVERIFY(m_window->session().save());

    Document document;
    MainWindow second(document, m_answers);
    const Session session = Session::load();
    QVERIFY(second.open(session.lastFile).ok());
    second.restore(session);
    QCOMPARE(second.currentPage()->name(), u"cooperation"_s);
    QCOMPARE(second.session().selection, u"partner=JPN theme=cybersecurity"_s);
    QCOMPARE(second.size(), QSize(1100, 720));
}

// The session of last time must not take the place of the file that is open now.
void TestMainWindow::theOpenFileOutlivesTheSession()
{
    const QString copy = filePath(u"kept.mitra"_s);
    QVERIFY(QFile::copy(m_document->path(), copy));
    QVERIFY(m_window->open(copy).ok());
    Session old;
    old.lastFile = u"/no/such.mitra"_s;
    old.recentFiles = {u"/no/such.mitra"_s};
    m_window->restore(old);

    press(Qt::Key_F5);
    QCOMPARE(m_document->path(), copy);
    QCOMPARE(m_window->session().lastFile, copy);
    QCOMPARE(m_window->session().recentFiles, (QStringList{copy, u"/no/such.mitra"_s}));
    QVERIFY(m_answers.errors.isEmpty());

    // A file that went away is told, and what was read of it stays on screen.
    QVERIFY(QFile::remove(copy));
    const FactsPtr before = m_document->facts();
    press(Qt::Key_F5);
    QCOMPARE(m_answers.errors.size(), 1);
    QCOMPARE(m_document->facts(), before);
}

void TestMainWindow::aSessionOfNonsenseIsSurvived()
{
    Session nonsense;
    nonsense.geometry = "not a geometry";
    nonsense.page = u"maps"_s;
    nonsense.selection = u"partner=NOBODY colour=\"red"_s;
    nonsense.pages = {{u"cooperation"_s, QVariantMap{{u"splitter"_s, u"x"_s}}},
                      {u"progress"_s, QVariantMap{{u"indicator"_s, 7}}},
                      {u"data"_s, QVariantMap{{u"table"_s, u"none"_s}}}};
    m_window->restore(nonsense);
    QCOMPARE(m_window->currentPage()->name(), u"overview"_s);
    for (const Page *page : m_window->pages())
        m_window->showPage(page->name());
}

void TestMainWindow::figuresGoToClipboardAndFile()
{
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->hasFormat(u"image/svg+xml"_s));
    QVERIFY(copied->text().contains(u'\t'));

    const auto save = [this](const QString &menuText, const QString &name) {
        m_answers.path = filePath(name);
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == menuText) {
                action->trigger();
                QFile file(m_answers.path);
                return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            }
        }
        return QByteArray();
    };
    QVERIFY(save(u"Figure as PDF…"_s, u"f.pdf"_s).startsWith("%PDF"));
    QVERIFY(save(u"Figure as SVG…"_s, u"f.svg"_s).contains("<svg"));
    QVERIFY(save(u"Figure as PNG…"_s, u"f.png"_s).startsWith("\x89PNG"));
    QVERIFY(save(u"Figure's numbers as CSV…"_s, u"f.csv"_s).contains(','));
    QVERIFY(save(u"Briefing as PDF…"_s, u"b.pdf"_s).startsWith("%PDF"));
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
    QVERIFY(m_answers.proposals.first().startsWith(u"goal-"_s));

    m_answers.path = filePath(u"package"_s);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"All facts as data package…"_s)
            action->trigger();
    }
    QVERIFY(QFile::exists(filePath(u"package/datapackage.json"_s)));
}

void TestMainWindow::anUnwritablePlaceIsTold()
{
    m_answers.path = filePath(u"nowhere/f.pdf"_s);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"Figure as PDF…"_s)
            action->trigger();
    }
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY2(m_answers.errors.first().contains(u"nowhere"_s), qPrintable(m_answers.errors.first()));
}

void TestMainWindow::linksFromFilesOpenOnlyTheWeb()
{
    // Nothing to observe but that it neither crashes nor leaves the page.
    for (const QString &address :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"::"_s, QString()})
        m_window->follow({Link::Kind::Address, address});
    m_window->follow({Link::Kind::Initiative, u"no such"_s});
    m_window->follow({});
    QCOMPARE(m_window->currentPage()->name(), u"overview"_s);
}

void TestMainWindow::followsTheSystemsPalette()
{
    const QColor light = m_window->palette().color(QPalette::Window);
    QApplication::setPalette(paletteFor(Style::of(Surface::ScreenDark)));
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 80);
    QApplication::setPalette(paletteFor(Style::of(Surface::ScreenLight)));
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), light);
}

void TestMainWindow::nothingIsCutAtTheSmallestWindow()
{
    m_window->resize(1024, 700);
    QCOMPARE(m_window->size(), QSize(1024, 700));
    for (Page *page : m_window->pages()) {
        m_window->showPage(page->name());
        QTRY_VERIFY(page->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1024, 700));
        // The page's own least size fits, so nothing is pushed out of the window.
        QVERIFY2(page->minimumSizeHint().width() <= page->width(), qPrintable(page->name()));
        QVERIFY2(page->geometry().right() <= m_window->width(), qPrintable(page->name()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
