// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "app/briefings.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "app/outputs.h"
#include "app/session.h"
#include "models/briefing/briefingjson.h"
#include "models/briefing/templates.h"
#include "models/cooperation/currentselection.h"
#include "models/store/selectionchanges.h"
#include "models/store/store.h"
#include "views/briefing/briefingprint.h"
#include "views/briefing/printlanguage.h"
#include "views/figures/figureexport.h"
#include "views/figures/gallery.h"
#include "views/pages/briefingspage.h"
#include "views/pages/cooperationpage.h"
#include "views/pages/progresspage.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QPrinter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace mitra;
using namespace Qt::StringLiterals;

namespace
{

class Answers : public Messages
{
public:
    void showError(QWidget *, const Error &error) override { errors.append(error.text); }
    void showNote(QWidget *, const QString &text) override { notes.append(text); }
    QString askSave(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        proposals.append(proposed);
        locales.append(QLocale().name());
        return path;
    }
    QString askFolder(QWidget *, const QString &) override { return path; }

    QString path;
    QStringList errors;
    QStringList notes;
    QStringList proposals;
    QStringList locales; // of the program, while it asked
};

// As on a full disk: no file grows beyond that.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Briefing small()
{
    Briefing briefing;
    briefing.title = u"Goals / state of play: 2026"_s;
    briefing.office = u"Digital Economy Division"_s;
    briefing.date = QDate(2026, 11, 26);
    briefing.blocks = {{Block::Kind::Title, briefing.title},
                       {Block::Kind::Text, u"Before the change."_s},
                       figureBlock(u"members:internet-users-pct"_s),
                       {Block::Kind::Sources, {}}};
    return briefing;
}

} // namespace

class TestKeepingBriefings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsKeptComesBack();
    void aNameIsTakenOnce();
    void everyKeepingIsTakenBack();
    void whatWasToldIsTakenBackAndNothingElse();
    void anotherPageNeverTakesBackWhatWasIssued();
    void anIssuedPrintStaysAsItWas();
    void aDraftIsNotIssued();
    void whatHasNoTitleIsNotIssued();
    void aReadOnlyFileKeepsNothing();
    void aFigureComesWithItsSelection();
    void aFigureComesWithItsRequest();
    void everyFormIsWritten_data();
    void everyFormIsWritten();
    void theOldFileStaysWhenTheNewCannotBeWritten();
    void aPrintIntoAFileIsWholeOrNotThere();
    void theDraftOutlivesAFullDisk();
    void whoWouldLoseTheDraftIsTold();
    void theWindowKeepsItsLanguageWhileItAsks();
    void aFigureIsCopiedInTheLanguageOfThePrint();
    void nothingIsSaidToBeNothing();
    void picturesFillAFolderOrNone();

private:
    void change(const QString &economy, int year, double value);
    QStringList saved() const;

    QTemporaryDir m_folder;
    QString m_path;
    Answers m_answers;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    BriefingsPage *m_page = nullptr;
};

void TestKeepingBriefings::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Document builtIn;
    QVERIFY(builtIn.open(QString()).ok());
}

void TestKeepingBriefings::init()
{
    applyControls();
    qputenv("USER", "aishah");
    m_answers = Answers();
    m_path = m_folder.filePath(u"%1.mitra"_s.arg(QLatin1String(QTest::currentTestFunction())));
    if (!QFile::exists(m_path)) {
        const auto store = Store::open(Document::builtInPath());
        QVERIFY(store.ok());
        QVERIFY((*store)->backup(m_path).ok());
    }
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<MainWindow>(*m_document, m_answers);
    QVERIFY(m_window->open(m_path).ok());
    m_page = m_window->findChild<BriefingsPage *>();
    QVERIFY(m_page);
    m_page->openBriefing(small());
    m_window->show(); // else its shortcuts sleep
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeepingBriefings::cleanup()
{
    m_window.reset();
    m_document.reset();
}

QStringList TestKeepingBriefings::saved() const
{
    QStringList names;
    for (const SavedBriefing &each : m_document->facts()->savedBriefings())
        names.append(each.name);
    return names;
}

// A value of internet use, as somebody corrects it.
void TestKeepingBriefings::change(const QString &economy, int year, double value)
{
    const Observation *before = m_document->facts()->preferred(IndicatorId(u"internet-users-pct"_s),
                                                               EconomyId(economy), year);
    QVERIFY(before);
    const QVariantMap key{{u"indicator_id"_s, u"internet-users-pct"_s},
                          {u"economy_id"_s, economy},
                          {u"year"_s, year},
                          {u"source_id"_s, before->source.text()}};
    const Result<void> applied = m_document->apply({u"minh"_s,
                                                    u"Correct a value"_s,
                                                    {},
                                                    {{RowChange::Kind::Update,
                                                      u"observation"_s,
                                                      key,
                                                      {{u"value"_s, before->value}},
                                                      {{u"value"_s, value}}}}});
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().toLine()));
}

void TestKeepingBriefings::whatIsKeptComesBack()
{
    emit m_page->saveRequested(u"For Hanoi"_s, small());
    QCOMPARE(m_answers.errors, QStringList());
    Document again;
    QVERIFY(again.open(m_path).ok());
    QCOMPARE(again.facts()->savedBriefings().size(), 1);
    const SavedBriefing kept = again.facts()->savedBriefings().first();
    QCOMPARE(kept.name, u"For Hanoi"_s);
    const Result<Briefing> briefing = briefingFromJson(kept.content);
    QVERIFY(briefing.ok());
    QVERIFY(*briefing == small());

    Briefing other = small();
    other.office = u"Another"_s;
    emit m_page->saveRequested(u"For Hanoi"_s, other);
    QCOMPARE(saved(), QStringList{u"For Hanoi"_s});
    QCOMPARE(m_document->facts()->savedBriefings().first().content, toJson(other));
}

void TestKeepingBriefings::aNameIsTakenOnce()
{
    emit m_page->saveRequested(u"One"_s, small());
    emit m_page->saveRequested(u"Two"_s, small());
    emit m_page->renameRequested(u"One"_s, u"Two"_s);
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY(m_answers.errors.first().contains(u"“Two”"_s));
    const QStringList both{u"One"_s, u"Two"_s};
    QCOMPARE(saved(), both);
    emit m_page->renameRequested(u"One"_s, u"Three"_s);
    const QStringList renamed{u"Three"_s, u"Two"_s};
    QCOMPARE(saved(), renamed);
}

void TestKeepingBriefings::everyKeepingIsTakenBack()
{
    emit m_page->saveRequested(u"One"_s, small());
    emit m_page->deleteRequested(u"One"_s);
    QCOMPARE(saved(), QStringList());
    emit m_page->takeBackRequested();
    QCOMPARE(saved(), QStringList{u"One"_s});
    emit m_page->takeBackRequested();
    QCOMPARE(saved(), QStringList());
    QCOMPARE(m_answers.errors, QStringList());
}

void TestKeepingBriefings::whatWasToldIsTakenBackAndNothingElse()
{
    emit m_page->saveRequested(u"One"_s, small());
    QVERIFY(m_page->bar()->toldText().contains(u"One"_s));
    // A correction made meanwhile is the last change: the offer to undo the saving is gone.
    change(u"VN"_s, 2022, 12.25);
    QCOMPARE(m_page->bar()->toldText(), QString());
    emit m_page->deleteRequested(u"One"_s);
    QVERIFY(m_page->bar()->toldText().contains(u"One"_s));
}

void TestKeepingBriefings::anotherPageNeverTakesBackWhatWasIssued()
{
    const SavedSelection selection{u"Japan"_s, u"partner=JPN"_s, {}};
    QVERIFY(m_document->apply({u"minh"_s, u"Save"_s, {}, {savingOf(selection)}}).ok());
    emit m_page->issueRequested(small());
    QCOMPARE(m_answers.errors, QStringList());
    m_window->showPage(u"cooperation"_s);
    // The selection was saved before the briefing was issued, and is what Ctrl+Z means here.
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_document->savedSelections().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->facts()->issuedBriefings().size(), 1);
    emit m_page->takeBackRequested();
    QCOMPARE(m_document->facts()->issuedBriefings().size(), 0);
    QCOMPARE(m_answers.errors, QStringList());
}

void TestKeepingBriefings::anIssuedPrintStaysAsItWas()
{
    const QString revision = m_document->facts()->revision();
    emit m_page->issueRequested(small());
    QCOMPARE(m_answers.errors, QStringList());
    QCOMPARE(m_document->facts()->issuedBriefings().size(), 1);
    const IssuedBriefing issued = m_document->facts()->issuedBriefings().first();
    QCOMPARE(issued.revision, revision);
    QCOMPARE(issued.title, small().title);
    QCOMPARE(issued.issuedBy, u"aishah"_s);
    QVERIFY(issued.pages >= 1);
    const Result<QByteArray> print = m_document->issuedPrint(issued.sha256);
    QVERIFY(print.ok());
    QVERIFY(print->startsWith("%PDF-") && print->trimmed().endsWith("%%EOF"));
    QCOMPARE(
        QString::fromLatin1(QCryptographicHash::hash(*print, QCryptographicHash::Sha256).toHex()),
        issued.sha256);

    change(u"VN"_s, 2023, 12.5);
    m_answers.path = m_folder.filePath(u"again.pdf"_s);
    emit m_page->issuedPrintRequested(issued.id);
    QCOMPARE(m_answers.errors, QStringList());
    QCOMPARE(m_answers.proposals.last(), issued.id + u".pdf"_s);
    QVERIFY(contentOf(m_answers.path) == *print);
    // What was issued opens as a draft on today's facts, which say what changed since.
    QVERIFY(*briefingFromJson(issued.content) == small());
    const auto since = Document::differencesOf(m_path)(issued.revision);
    QVERIFY(since);
    QCOMPARE(since->size(), 1);
    QCOMPARE(since->first().table, u"observation"_s);
    QCOMPARE(since->first().after.value(u"value"_s).toDouble(), 12.5);
    const FigurePtr changes =
        makeFigure(FigureRequest{u"changes:"_s + issued.revision}, m_document->ground());
    QVERIFY(changes);
    QCOMPARE(changes->table()->rowCount(), 1);

    // Printed from its template, and kept beside the build with those of the others.
    const Result<Briefing> listed = briefingFromTemplate(u"changes"_s, *m_document->facts(),
                                                         QDate(2026, 11, 26), issued.revision);
    QVERIFY(listed.ok());
    m_page->openBriefing(*listed);
    QVERIFY(QDir().mkpath(QStringLiteral(MITRA_ARTEFACTS "/templates")));
    m_answers.path = QStringLiteral(MITRA_ARTEFACTS "/templates/changes.pdf");
    QFile::remove(m_answers.path);
    emit m_page->exportRequested(BriefingFormat::Pdf);
    QCOMPARE(m_answers.errors, QStringList());
    QVERIFY(contentOf(m_answers.path).startsWith("%PDF-"));
}

void TestKeepingBriefings::aDraftIsNotIssued()
{
    Briefing draft = small();
    draft.print.isDraft = true;
    emit m_page->issueRequested(draft);
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY(m_document->facts()->issuedBriefings().isEmpty());
}

void TestKeepingBriefings::whatHasNoTitleIsNotIssued()
{
    Briefing untitled = small();
    untitled.title = u"  "_s;
    emit m_page->issueRequested(untitled);
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY(m_answers.errors.first().contains(u"title"_s));
    QVERIFY(m_document->facts()->issuedBriefings().isEmpty());
}

void TestKeepingBriefings::aReadOnlyFileKeepsNothing()
{
    m_window.reset();
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<MainWindow>(*m_document, m_answers);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    if (QFileInfo(m_path).isWritable())
        QSKIP("who runs the tests may write everything");
    QVERIFY(m_window->open(m_path).ok());
    emit m_window->findChild<BriefingsPage *>()->saveRequested(u"One"_s, small());
    QCOMPARE(m_answers.errors.size(), 1);
}

void TestKeepingBriefings::aFigureComesWithItsSelection()
{
    m_window->showPage(u"cooperation"_s);
    auto *current = m_window->findChild<CurrentSelection *>();
    current->select(*Selection::fromText(u"status=ongoing"_s));
    const FigurePtr shown = m_window->currentPage()->currentFigure();
    QVERIFY(shown);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    const QList<Block> blocks = m_page->draft()->blocks();
    QCOMPARE(blocks.last().kind, Block::Kind::Sources); // the figure stands before them
    const Block added = blocks.at(blocks.size() - 2);
    QCOMPARE(added.figure.name, shown->name());
    QCOMPARE(added.figure.settings, u"status=ongoing"_s);
    const FigurePtr made = makeFigure(added.figure, m_document->ground());
    QVERIFY(made);
    QCOMPARE(made->title(), shown->title());
    QVERIFY(made->title() != makeFigure(shown->name(), m_document->facts())->title());
}

void TestKeepingBriefings::aFigureComesWithItsRequest()
{
    m_window->showPage(u"progress"_s);
    auto *page = qobject_cast<ProgressPage *>(m_window->currentPage());
    page->showLink({Link::Kind::Indicator, u"internet-users-pct"_s});
    QVariantMap state = page->state();
    state.insert(u"economy"_s, u"VN"_s);
    page->restore(state);
    QCOMPARE(page->request().economy, EconomyId(u"VN"_s));
    const FigurePtr shown = page->currentFigure();
    QVERIFY(shown);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    const QList<Block> blocks = m_page->draft()->blocks();
    const FigurePtr made = makeFigure(blocks.at(blocks.size() - 2).figure, m_document->ground());
    QVERIFY(made);
    QCOMPARE(made->name(), shown->name());
    QCOMPARE(made->title(), shown->title());
    QCOMPARE(made->sentence(), shown->sentence());
}

void TestKeepingBriefings::everyFormIsWritten_data()
{
    QTest::addColumn<BriefingFormat>("format");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << BriefingFormat::Pdf << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << BriefingFormat::Html << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("odt") << BriefingFormat::Odt << u"odt"_s << QByteArray("PK");
    QTest::newRow("xlsx") << BriefingFormat::Xlsx << u"xlsx"_s << QByteArray("PK");
}

void TestKeepingBriefings::everyFormIsWritten()
{
    QFETCH(BriefingFormat, format);
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    m_answers.path = m_folder.filePath(u"out."_s + ending);
    emit m_page->exportRequested(format);
    QCOMPARE(m_answers.errors, QStringList());
    QVERIFY(contentOf(m_answers.path).startsWith(start));
    // No file system minds the name that is proposed.
    QCOMPARE(m_answers.proposals.last(), u"Goals - state of play- 2026."_s + ending);
}

void TestKeepingBriefings::theOldFileStaysWhenTheNewCannotBeWritten()
{
    m_answers.path = m_folder.filePath(u"vanished/out.pdf"_s);
    emit m_page->exportRequested(BriefingFormat::Pdf);
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY(!QFile::exists(m_answers.path));

    m_answers.path = m_folder.filePath(u"a-folder"_s); // in the way of a file
    QVERIFY(QDir().mkpath(m_answers.path + u"/inside"_s));
    emit m_page->exportRequested(BriefingFormat::Html);
    QCOMPARE(m_answers.errors.size(), 2);
    QVERIFY(QDir(m_answers.path).exists(u"inside"_s));
}

void TestKeepingBriefings::aPrintIntoAFileIsWholeOrNotThere()
{
    const FigureResolver resolve = [this](const FigureRequest &request) {
        return makeFigure(request, m_document->ground());
    };
    const PageLayout layout = layOutBriefing(small(), m_document->facts(), resolve, PageSetup());
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, PageSetup(), small().title);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY(printWhole(layout, printer, Surface::PrintColour).ok());
    const QByteArray before = contentOf(path);
    QVERIFY(before.startsWith("%PDF-") && before.trimmed().endsWith("%%EOF"));
    {
        const FullDisk full(4096);
        QVERIFY(!printWhole(layout, printer, Surface::PrintColour).ok());
    }
    QVERIFY(contentOf(path) == before);
    QCOMPARE(printer.outputFileName(), path);
}

void TestKeepingBriefings::theDraftOutlivesAFullDisk()
{
    QVERIFY(m_window->session().save());
    const QVariantMap kept = Session::load().pages;
    Briefing longer = small();
    longer.blocks.insert(1, {Block::Kind::Text, QString(40000, u'x')});
    m_page->openBriefing(longer);
    {
        const FullDisk full(20000);
        QVERIFY(!m_window->session().save());
    }
    QVERIFY(!kept.isEmpty());
    QCOMPARE(Session::load().pages, kept);
    QVERIFY(m_window->session().save());
    const QVariantMap page = Session::load().pages.value(u"briefings"_s).toMap();
    const Result<Briefing> draft = briefingFromJson(page.value(u"draft"_s).toString());
    QVERIFY(draft.ok());
    QVERIFY(*draft == longer);
}

void TestKeepingBriefings::whoWouldLoseTheDraftIsTold()
{
    m_page->draft()->setOffice(u"Another office"_s);
    {
        const FullDisk full(16);
        QVERIFY(!m_window->close());
        QCOMPARE(m_answers.errors.size(), 1);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->close()); // who was told decides
    }
    QCOMPARE(m_answers.errors.size(), 1);
}

// Else what is painted behind the dialog would take the print's words.
void TestKeepingBriefings::theWindowKeepsItsLanguageWhileItAsks()
{
    Briefing malay = small();
    malay.print.language = u"ms"_s;
    m_page->openBriefing(malay);
    m_answers.path = m_folder.filePath(u"malay.html"_s);
    emit m_page->exportRequested(BriefingFormat::Html);
    QCOMPARE(m_answers.errors, QStringList());
    QCOMPARE(m_answers.locales, QStringList{QLocale().name()});
    QVERIFY(QLocale().name() != printLocale(u"ms"_s, {}).name());
    QVERIFY(contentOf(m_answers.path).contains("lang=\"ms"));
    QVERIFY(m_window->updatesEnabled());
}

void TestKeepingBriefings::aFigureIsCopiedInTheLanguageOfThePrint()
{
    Briefing malay = small();
    malay.print.language = u"ms"_s;
    m_page->openBriefing(malay);
    const FigurePtr figure = m_page->currentFigure();
    QVERIFY(figure);
    QString expected;
    {
        const PrintLanguage language(malay.print);
        expected = tableAsText(*figure);
    }
    QVERIFY(tableAsText(*figure) != expected); // some words are worked out late
    emit m_page->copyRequested();
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), expected);
}

void TestKeepingBriefings::nothingIsSaidToBeNothing()
{
    m_page->openBriefing(Briefing());
    m_answers.path = m_folder.filePath(u"nothing.pdf"_s);
    emit m_page->exportRequested(BriefingFormat::Pdf);
    emit m_page->exportRequested(BriefingFormat::Pictures);
    emit m_page->issueRequested(Briefing());
    QCOMPARE(m_answers.errors.size(), 3);
    QVERIFY(!QFile::exists(m_answers.path));
    QVERIFY(m_document->facts()->issuedBriefings().isEmpty());
}

void TestKeepingBriefings::picturesFillAFolderOrNone()
{
    const QString parent = m_folder.filePath(u"pictures"_s);
    m_answers.path = parent;
    emit m_page->exportRequested(BriefingFormat::Pictures); // not there
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY(!QDir(parent).exists());

    QVERIFY(QDir().mkpath(parent));
    emit m_page->exportRequested(BriefingFormat::Pictures);
    emit m_page->exportRequested(BriefingFormat::Pictures);
    QCOMPARE(m_answers.errors.size(), 1);
    const QStringList folders =
        QDir(parent).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    const QStringList expected{u"Goals - state of play- 2026"_s,
                               u"Goals - state of play- 2026-2"_s};
    QCOMPARE(folders, expected);
    for (const QString &folder : folders)
        QCOMPARE(QDir(parent + u'/' + folder).entryList({u"01-*"_s}, QDir::Files).size(), 3);
}

QTEST_MAIN(TestKeepingBriefings)
#include "tst_keepingbriefings.moc"
