// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefingjson.h"
#include "tests/cooperation/madefacts.h"
#include "tests/pages/pagetest.h"
#include "views/briefing/pagelayout.h"
#include "views/pages/blockeditor.h"
#include "views/pages/blocklist.h"
#include "views/pages/briefingspage.h"
#include "views/pages/figuregallery.h"
#include "views/pages/markingsettings.h"
#include "views/pages/nameline.h"
#include "views/pages/papersettings.h"
#include "views/pages/previewpane.h"
#include "views/pages/templatecards.h"
#include "views/widgets/chooser.h"
#include "views/widgets/tickbox.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestBriefingsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aFirstLookShowsABriefing();
    void rowsAreDraggedToOtherPlaces();
    void rowsFollowUndo();
    void keysMoveRepeatAndRemove();
    void everyKeyReachesThePages();
    void undoReachesTheDraftFromEverywhere();
    void aHeadingStaysOneLine();
    void theTitleIsWrittenOnce();
    void blocksAreAddedBelowTheChosenOne();
    void sourcesStayLast();
    void figuresAreChosenByName();
    void aFigureIsChangedAndShownAsATable();
    void figuresComeFromOtherPages();
    void anEmptyBriefingOffersTemplates();
    void nothingIsPrintedOfAnEmptyBriefing();
    void aTemplateTakesTheDraftsPlaceAndCanBeTakenBack();
    void thePaperIsSet();
    void markingsAreTheOfficesOwn();
    void aDraftIsKeptUnderAName();
    void savedBriefingsOpenRenameAndDelete();
    void issuedBriefingsOpenAsNewDrafts();
    void theDraftComesBackAtTheNextStart();
    void whatCannotBeReadIsTold();
    void otherFactsKeepTheDraft();
    void aClickOnThePagesFindsTheBlock();
    void everythingFits_data();
    void everythingFits();
    void everythingIsReachedByTab();

private:
    std::unique_ptr<BriefingsPage> makePage(const FactsPtr &facts = nullptr) const;
    Briefing letters() const;
    QString texts() const;
    void open(const Briefing &briefing) { m_page->openBriefing(briefing); }
    BlockList *list() const { return m_page->blocks()->list(); }
    QPlainTextEdit *text() const { return m_page->blocks()->editor()->textField(); }
    static QAction *entry(QMenu *menu, const QString &text);
    FactsPtr factsWith(const QList<SavedBriefing> &saved,
                       const QList<IssuedBriefing> &issued = {}) const;

    FactsPtr m_facts;
    std::unique_ptr<BriefingsPage> m_page;
};

void TestBriefingsPage::initTestCase()
{
    m_facts = realFacts();
    QVERIFY(m_facts);
    dressApplication();
}

void TestBriefingsPage::init()
{
    m_page = makePage();
    showAs(*m_page, usualWindow);
}

void TestBriefingsPage::cleanup()
{
    m_page.reset();
}

std::unique_ptr<BriefingsPage> TestBriefingsPage::makePage(const FactsPtr &facts) const
{
    auto page = std::make_unique<BriefingsPage>();
    page->setFacts(facts ? facts : m_facts);
    return page;
}

// "a", "b", "c", "d" as paragraphs between a title and the sources.
Briefing TestBriefingsPage::letters() const
{
    Briefing briefing;
    briefing.title = QStringLiteral("Letters");
    briefing.date = QDate(2026, 11, 26);
    briefing.blocks.append({Block::Kind::Title, briefing.title, true});
    for (const char *text : {"a", "b", "c", "d"})
        briefing.blocks.append({Block::Kind::Text, QLatin1String(text)});
    briefing.blocks.append({Block::Kind::Sources, QStringLiteral("Sources")});
    return briefing;
}

QString TestBriefingsPage::texts() const
{
    QStringList all;
    for (const Block &block : m_page->briefing().blocks)
        all += block.drawsFigure() ? block.figure.name : block.text;
    return all.join(QLatin1Char('|'));
}

QAction *TestBriefingsPage::entry(QMenu *menu, const QString &text)
{
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

FactsPtr TestBriefingsPage::factsWith(const QList<SavedBriefing> &saved,
                                      const QList<IssuedBriefing> &issued) const
{
    FactTables tables = made::tables({});
    tables.savedBriefings = saved;
    tables.issuedBriefings = issued;
    return std::make_shared<const Facts>(tables);
}

void TestBriefingsPage::aFirstLookShowsABriefing()
{
    QVERIFY(!m_page->briefing().blocks.isEmpty());
    QVERIFY(m_page->preview()->isVisible());
    QVERIFY(m_page->preview()->pageCount() > 1);
    QVERIFY(!m_page->draft()->isChanged());
    QVERIFY(!m_page->draft()->canUndo());
    // Nobody touched it, so that the next start makes it from that day's facts.
    QVERIFY(!m_page->state().contains(QStringLiteral("draft")));
    QVERIFY(m_page->currentFigure());
}

void TestBriefingsPage::rowsAreDraggedToOtherPlaces()
{
    open(letters());
    const QAbstractItemModelTester tester(list()->model());
    QSignalSpy moved(list()->model(), &QAbstractItemModel::rowsMoved);
    QVERIFY(moved.isValid());
    // As a drop does it: "a" in front of "d".
    QVERIFY(list()->model()->moveRow({}, 1, {}, 4));
    QCOMPARE(texts(), QStringLiteral("Letters|b|c|a|d|Sources"));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(list()->current(), 3);
    QVERIFY(list()->model()->moveRow({}, 4, {}, 1));
    QCOMPARE(texts(), QStringLiteral("Letters|d|b|c|a|Sources"));
    QVERIFY(!list()->model()->moveRow({}, 2, {}, 3)); // where it is
    QVERIFY(!list()->model()->moveRow({}, 9, {}, 1));
    m_page->draft()->undo();
    m_page->draft()->undo();
    QCOMPARE(texts(), QStringLiteral("Letters|a|b|c|d|Sources"));
    // Nothing is dropped onto a block, only between.
    QVERIFY(!list()->model()->flags(list()->model()->index(1, 0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(list()->model()->flags({}).testFlag(Qt::ItemIsDropEnabled));
}

void TestBriefingsPage::rowsFollowUndo()
{
    open(letters());
    const QAbstractItemModelTester tester(list()->model());
    QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
    list()->setCurrent(2);
    list()->removeCurrent();
    list()->setCurrent(0);
    QCOMPARE(list()->model()->rowCount(), 5);
    m_page->draft()->undo();
    QCOMPARE(list()->model()->rowCount(), 6);
    QCOMPARE(list()->current(), 2); // what came back is looked at
    QCOMPARE(list()->model()->index(2, 0).data().toString(), QStringLiteral("b"));
    Briefing other = letters();
    other.blocks = {{Block::Kind::Heading, QStringLiteral("H")}};
    open(other);
    QCOMPARE(list()->model()->rowCount(), 1);
    m_page->draft()->undo();
    QCOMPARE(list()->model()->rowCount(), 6);
    QCOMPARE(list()->model()->index(5, 0).data().toString(), QStringLiteral("Sources"));
    QCOMPARE(reset.count(), 0);
}

void TestBriefingsPage::keysMoveRepeatAndRemove()
{
    open(letters());
    list()->setFocus();
    list()->setCurrent(1);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(), QStringLiteral("Letters|b|a|c|d|Sources"));
    QCOMPARE(list()->current(), 2);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(), QStringLiteral("a|Letters|b|c|d|Sources"));
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier); // the end of the way
    QCOMPARE(list()->current(), 0);
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(texts(), QStringLiteral("a|a|Letters|b|c|d|Sources"));
    QCOMPARE(list()->current(), 1);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(texts(), QStringLiteral("a|b|c|d|Sources"));
    QCOMPARE(list()->current(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(text()->hasFocus());
    QCOMPARE(text()->toPlainText(), QStringLiteral("b"));
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void TestBriefingsPage::everyKeyReachesThePages()
{
    open(letters());
    list()->setCurrent(1);
    m_page->blocks()->editor()->takeFocus();
    QStringList printed;
    connect(m_page.get(), &BriefingsPage::previewFollowed, this,
            [&printed](const PageLayout &layout) { printed = textsOf(layout); });
    QTest::keyClicks(text(), QStringLiteral("New "));
    QCOMPARE(m_page->briefing().blocks.at(1).text, QStringLiteral("New a"));
    QTRY_VERIFY(printed.contains(QStringLiteral("New a")));
    m_page->disconnect(this);
    QCOMPARE(list()->model()->index(1, 0).data().toString(), QStringLiteral("New a"));
    // The cursor stays where it is while the draft follows.
    QCOMPARE(text()->textCursor().position(), 4);
}

void TestBriefingsPage::undoReachesTheDraftFromEverywhere()
{
    // The window's own undo is of something else.
    QMainWindow window;
    QAction other(QStringLiteral("Undo"));
    other.setShortcut(QKeySequence::Undo);
    window.addAction(&other);
    QSignalSpy wrong(&other, &QAction::triggered);
    BriefingsPage *page = m_page.get();
    window.setCentralWidget(m_page.release());
    window.resize(usualWindow);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page->openBriefing(letters());
    BlockEditor *editor = page->blocks()->editor();
    page->blocks()->list()->setCurrent(1);
    editor->takeFocus();
    QTest::keyClicks(editor->textField(), QStringLiteral("One "));
    page->blocks()->list()->setFocus();
    editor->takeFocus();
    QTest::keyClicks(editor->textField(), QStringLiteral("two "));
    QCOMPARE(editor->textField()->toPlainText(), QStringLiteral("One two a"));
    QTest::keyClick(editor->textField(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->textField()->toPlainText(), QStringLiteral("One a"));
    QTest::keyClick(editor->textField(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(editor->textField()->toPlainText(), QStringLiteral("One two a"));
    page->blocks()->list()->setFocus();
    QTest::keyClick(page->blocks()->list(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(page->blocks()->list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->briefing(), letters());
    QTest::keyClick(page->blocks()->list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page->briefing().blocks.at(1).text, QStringLiteral("One a"));
    QCOMPARE(wrong.count(), 0);
}

void TestBriefingsPage::aHeadingStaysOneLine()
{
    Briefing briefing = letters();
    briefing.blocks[1].kind = Block::Kind::Heading;
    open(briefing);
    list()->setCurrent(1);
    text()->insertPlainText(QStringLiteral("two\nlines "));
    QCOMPARE(m_page->briefing().blocks.at(1).text, QStringLiteral("two lines a"));
    m_page->blocks()->editor()->takeFocus();
    QTest::keyClick(text(), Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    QCOMPARE(m_page->briefing().blocks.at(1).text, QStringLiteral("two lines a"));
}

void TestBriefingsPage::theTitleIsWrittenOnce()
{
    open(letters());
    list()->setCurrent(0);
    m_page->blocks()->editor()->takeFocus();
    text()->selectAll();
    QTest::keyClicks(text(), QStringLiteral("Words"));
    QCOMPARE(m_page->briefing().title, QStringLiteral("Words"));
    QCOMPARE(m_page->briefing().blocks.at(0).text, QStringLiteral("Words"));
    QCOMPARE(m_page->paper()->titleField()->text(), QStringLiteral("Words"));
    QVERIFY(m_page->bar()->shownName().endsWith(QStringLiteral("Words")));
    m_page->draft()->undo();
    QCOMPARE(m_page->briefing(), letters());
}

void TestBriefingsPage::blocksAreAddedBelowTheChosenOne()
{
    open(letters());
    list()->setCurrent(1);
    QMenu *menu = m_page->blocks()->addMenu();
    entry(menu, QStringLiteral("Points to make"))->trigger();
    QCOMPARE(m_page->briefing().blocks.at(2).kind, Block::Kind::Points);
    QCOMPARE(list()->current(), 2);
    QVERIFY(text()->hasFocus());
    QTest::keyClicks(text(), QStringLiteral("First"));
    QTest::keyClick(text(), Qt::Key_Return);
    QTest::keyClicks(text(), QStringLiteral("Second"));
    QCOMPARE(m_page->briefing().blocks.at(2).text, QStringLiteral("First\nSecond"));
    QVERIFY(list()
                ->model()
                ->index(2, 0)
                .data(BlockModel::DetailRole)
                .toString()
                .contains(QStringLiteral("2 points")));
    entry(menu, QStringLiteral("Page break"))->trigger();
    QCOMPARE(m_page->briefing().blocks.at(3).kind, Block::Kind::PageBreak);
    entry(menu, QStringLiteral("Heading"))->trigger();
    QVERIFY(m_page->briefing().blocks.at(4).keepWithNext);
}

void TestBriefingsPage::sourcesStayLast()
{
    open(letters());
    list()->setCurrent(5);
    entry(m_page->blocks()->addMenu(), QStringLiteral("Text"))->trigger();
    QCOMPARE(m_page->briefing().blocks.at(5).kind, Block::Kind::Text);
    QCOMPARE(m_page->briefing().blocks.at(6).kind, Block::Kind::Sources);
}

void TestBriefingsPage::figuresAreChosenByName()
{
    open(letters());
    list()->setCurrent(1);
    QAction *arithmetic = entry(m_page->blocks()->addMenu(), QStringLiteral("Arithmetic\u2026"));
    QVERIFY(arithmetic);
    arithmetic->trigger();
    FigureGallery *gallery = m_page->gallery();
    QVERIFY(gallery->isVisible());
    QVERIFY(gallery->searchBox()->hasFocus());
    QTest::keyClick(gallery->searchBox(), Qt::Key_Escape);
    QVERIFY(!gallery->isVisible());
    QCOMPARE(m_page->briefing(), letters());
    arithmetic->trigger();
    const Indicator *wanted = m_facts->find(IndicatorId(QStringLiteral("internet-users-pct")));
    QVERIFY(wanted);
    QTest::keyClicks(gallery->searchBox(), wanted->name);
    QTest::keyClick(gallery->searchBox(), Qt::Key_Return);
    QVERIFY(!gallery->isVisible());
    QCOMPARE(m_page->briefing().blocks.at(2).figure.name,
             QStringLiteral("arithmetic:internet-users-pct"));
    QCOMPARE(list()->current(), 2);
    QVERIFY(list()->hasFocus());
    QVERIFY(list()
                ->model()
                ->index(2, 0)
                .data(BlockModel::DetailRole)
                .toString()
                .startsWith(QStringLiteral("Arithmetic")));
}

void TestBriefingsPage::aFigureIsChangedAndShownAsATable()
{
    Briefing briefing = letters();
    briefing.blocks.insert(1, figureBlock(QStringLiteral("matrix")));
    briefing.blocks[1].text = QStringLiteral("Our words");
    open(briefing);
    list()->setCurrent(1);
    emit m_page->blocks()->editor()->figureRequested(1);
    QVERIFY(m_page->gallery()->isVisible());
    emit m_page->gallery()->chosen({QStringLiteral("delivered")});
    QCOMPARE(m_page->briefing().blocks.at(1).figure.name, QStringLiteral("delivered"));
    QCOMPARE(m_page->briefing().blocks.at(1).text, QStringLiteral("Our words"));
    QCOMPARE(m_page->briefing().blocks.size(), briefing.blocks.size());
    const auto pills = m_page->blocks()->editor()->findChildren<QPushButton *>();
    for (QPushButton *pill : pills) {
        if (pill->text() == QStringLiteral("Table"))
            QTest::mouseClick(pill, Qt::LeftButton);
    }
    QCOMPARE(m_page->briefing().blocks.at(1).kind, Block::Kind::Table);
    // What was undone meanwhile is not written over.
    emit m_page->blocks()->editor()->figureRequested(1);
    m_page->draft()->replace(1, {Block::Kind::Text, QStringLiteral("Text")});
    emit m_page->gallery()->chosen({QStringLiteral("delivered")});
    QCOMPARE(m_page->briefing().blocks.at(1).figure.name, QStringLiteral("delivered"));
    QCOMPARE(m_page->briefing().blocks.at(2).text, QStringLiteral("Text"));
    // One that does not exist says so and can be changed too.
    Block gone = figureBlock(QStringLiteral("no-such-figure"));
    m_page->draft()->replace(1, gone);
    QVERIFY(
        list()->model()->index(1, 0).data().toString().contains(QStringLiteral("no-such-figure")));
}

void TestBriefingsPage::figuresComeFromOtherPages()
{
    open(letters());
    const QString told = m_page->addFigure({QStringLiteral("matrix"), QStringLiteral("partner=P")});
    QCOMPARE(texts(), QStringLiteral("Letters|a|b|c|d|matrix|Sources"));
    QCOMPARE(m_page->briefing().blocks.at(5).figure.settings, QStringLiteral("partner=P"));
    QCOMPARE(list()->current(), 5);
    QVERIFY(told.contains(QStringLiteral("6 of 7")));
    QCOMPARE(m_page->bar()->toldText(), told);
    // Into nothing, the sources come with it.
    open(Briefing());
    m_page->addFigure({QStringLiteral("delivered")});
    QCOMPARE(texts(), QStringLiteral("delivered|Sources"));
}

void TestBriefingsPage::anEmptyBriefingOffersTemplates()
{
    entry(m_page->bar()->newMenu(), QStringLiteral("Empty briefing"))->trigger();
    QVERIFY(m_page->briefing().blocks.isEmpty());
    QVERIFY(m_page->templates()->isVisible());
    QVERIFY(!m_page->preview()->isVisible());
    QPushButton *begin = nullptr;
    for (QPushButton *each : m_page->templates()->findChildren<QPushButton *>()) {
        if (each->isEnabled() && each->menu() == nullptr && begin == nullptr)
            begin = each;
    }
    QVERIFY(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    QVERIFY(list()->hasFocus());
    QVERIFY(!m_page->briefing().blocks.isEmpty());
    QVERIFY(m_page->preview()->isVisible());
    m_page->draft()->undo();
    QVERIFY(m_page->templates()->isVisible());
    m_page->draft()->undo();
    QVERIFY(m_page->preview()->isVisible());
}

void TestBriefingsPage::nothingIsPrintedOfAnEmptyBriefing()
{
    QSignalSpy printed(m_page.get(), &BriefingsPage::printRequested);
    QSignalSpy exported(m_page.get(), &BriefingsPage::exportRequested);
    open(Briefing());
    m_page->requestPrint();
    entry(m_page->bar()->exportMenu(), QStringLiteral("PDF\u2026"))->trigger();
    QCOMPARE(printed.count() + exported.count(), 0);
    QVERIFY(m_page->bar()->toldText().contains(QStringLiteral("empty")));
    open(letters());
    QVERIFY(m_page->bar()->toldText().isEmpty());
    m_page->requestPrint();
    entry(m_page->bar()->exportMenu(), QStringLiteral("PDF\u2026"))->trigger();
    QCOMPARE(printed.count(), 1);
    QCOMPARE(exported.first().first().value<BriefingFormat>(), BriefingFormat::Pdf);
}

void TestBriefingsPage::aTemplateTakesTheDraftsPlaceAndCanBeTakenBack()
{
    Briefing own = letters();
    own.office = QStringLiteral("Our office");
    own.print.paper = PrintSettings::Paper::Letter;
    open(own);
    m_page->newFromTemplate(QStringLiteral("no such template"));
    QCOMPARE(m_page->briefing(), own);
    QVERIFY(!m_page->bar()->toldText().isEmpty());
    m_page->newFromTemplate(QStringLiteral("goals"));
    QVERIFY(m_page->briefing() != own);
    // An office writes its name once.
    QCOMPARE(m_page->briefing().office, own.office);
    QCOMPARE(m_page->briefing().print, own.print);
    QVERIFY(!m_page->draft()->isChanged());
    m_page->draft()->undo();
    QCOMPARE(m_page->briefing(), own);
}

void TestBriefingsPage::thePaperIsSet()
{
    open(letters());
    PaperSettings *paper = m_page->paper();
    QTest::keyClicks(paper->officeField(), QStringLiteral("An office"));
    QCOMPARE(m_page->briefing().office, QStringLiteral("An office"));
    paper->paperField()->setCurrentIndex(1);
    emit paper->paperField()->activated(1);
    QCOMPARE(m_page->briefing().print.paper, PrintSettings::Paper::A3);
    const int malay = paper->languageField()->findData(QStringLiteral("ms"));
    paper->languageField()->setCurrentIndex(malay);
    emit paper->languageField()->activated(malay);
    QCOMPARE(m_page->briefing().print.language, QStringLiteral("ms"));
    // Numbers of Brunei go with Malay words, those of Viet Nam do not.
    QVERIFY(paper->regionField()->findData(QStringLiteral("BN")) > 0);
    QVERIFY(paper->regionField()->findData(QStringLiteral("VN")) < 0);
    paper->draftTick()->setChecked(true);
    QVERIFY(m_page->briefing().print.isDraft);
    paper->dateField()->setDate(QDate(2027, 1, 2));
    QCOMPARE(m_page->briefing().date, QDate(2027, 1, 2));
    for (int i = 0; i < 5; ++i)
        m_page->draft()->undo();
    QCOMPARE(m_page->briefing(), letters());
    QCOMPARE(paper->paperField()->currentIndex(), 0);
    QCOMPARE(paper->officeField()->text(), QString());
    QVERIFY(!paper->draftTick()->isChecked());
    // Unusual values of a file stay as they are until somebody sets others.
    Briefing unusual = letters();
    unusual.print.margin = 12.5;
    unusual.print.region = QStringLiteral("FR");
    unusual.date = QDate();
    open(unusual);
    paper->draftTick()->setChecked(true);
    QCOMPARE(m_page->briefing().print.margin, 12.5);
    QCOMPARE(m_page->briefing().print.region, QStringLiteral("FR"));
    QVERIFY(m_page->briefing().date.isNull());
}

void TestBriefingsPage::markingsAreTheOfficesOwn()
{
    open(letters());
    MarkingSettings *marking = m_page->paper()->marking();
    QCOMPARE(marking->choice()->count(), 1); // none, and none of Mitra's
    QTest::mouseClick(marking->addButton(), Qt::LeftButton);
    QTest::keyClicks(marking->textField(), QStringLiteral("FOR OFFICE USE"));
    QCOMPARE(m_page->briefing().print.marking.text, QStringLiteral("FOR OFFICE USE"));
    m_page->draft()->undo(); // the run of typing
    QCOMPARE(m_page->briefing(), letters());
    QCOMPARE(marking->choice()->currentIndex(), 0);
    // The list keeps it, also at the next start.
    const auto next = makePage();
    next->restore(m_page->state());
    QCOMPARE(next->paper()->marking()->markings().size(), 1);
    QVERIFY(next->briefing().print.marking.text.isEmpty());
    marking->choice()->setCurrentIndex(1);
    emit marking->choice()->activated(1);
    QCOMPARE(m_page->briefing().print.marking.text, QStringLiteral("FOR OFFICE USE"));
    QTest::mouseClick(marking->removeButton(), Qt::LeftButton);
    QVERIFY(m_page->briefing().print.marking.text.isEmpty());
    QVERIFY(marking->markings().isEmpty());
    // A briefing's own marking joins the list.
    Briefing marked = letters();
    marked.print.marking = {QStringLiteral("LIMITED"), Marking::Place::TopLeft,
                            QStringLiteral("#123456")};
    open(marked);
    QCOMPARE(marking->markings(), QList<Marking>{marked.print.marking});
    QCOMPARE(m_page->briefing().print.marking, marked.print.marking);
}

void TestBriefingsPage::aDraftIsKeptUnderAName()
{
    QSignalSpy saved(m_page.get(), &BriefingsPage::saveRequested);
    open(letters());
    list()->removeCurrent();
    QVERIFY(m_page->bar()->shownName().startsWith(QStringLiteral("\u2022 ")));
    m_page->save();
    NameLine *line = m_page->bar()->nameLine();
    QVERIFY(line->isVisible());
    QCOMPARE(line->field()->text(), QStringLiteral("Letters")); // the title, to begin from
    line->field()->setText(QStringLiteral("Mine"));
    QTest::keyClick(line->field(), Qt::Key_Return);
    QVERIFY(!line->isVisible());
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().at(0).toString(), QStringLiteral("Mine"));
    QCOMPARE(saved.first().at(1).value<Briefing>(), m_page->briefing());
    // Not kept before the file says so.
    QVERIFY(m_page->draft()->isChanged());
    m_page->setFacts(factsWith({{QStringLiteral("Mine"), toJson(m_page->briefing())}}));
    QVERIFY(!m_page->draft()->isChanged());
    QCOMPARE(m_page->bar()->shownName(), QStringLiteral("Mine"));
    list()->removeCurrent();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier); // no name is asked for again
    QCOMPARE(saved.count(), 2);
    m_page->setWhyNotKept(QStringLiteral("The file is read only."));
    m_page->save();
    QCOMPARE(saved.count(), 2);
    QCOMPARE(m_page->bar()->toldText(), QStringLiteral("The file is read only."));
}

void TestBriefingsPage::savedBriefingsOpenRenameAndDelete()
{
    const QString json = toJson(letters());
    m_page->setFacts(factsWith({{QStringLiteral("A & B"), json},
                                {QStringLiteral("Broken"), QStringLiteral("{")},
                                {QStringLiteral("Old"), json}}));
    QMenu *menu = m_page->bar()->openMenu();
    entry(menu, QStringLiteral("A && B"))->trigger();
    QCOMPARE(m_page->briefing(), letters());
    QCOMPARE(m_page->draft()->name(), QStringLiteral("A & B"));
    QVERIFY(!m_page->draft()->isChanged());
    entry(menu, QStringLiteral("Broken"))->trigger();
    QCOMPARE(m_page->draft()->name(), QStringLiteral("A & B"));
    QVERIFY(!m_page->bar()->toldText().isEmpty());

    QSignalSpy renamed(m_page.get(), &BriefingsPage::renameRequested);
    QSignalSpy removed(m_page.get(), &BriefingsPage::deleteRequested);
    entry(entry(menu, QStringLiteral("Rename"))->menu(), QStringLiteral("A && B"))->trigger();
    NameLine *line = m_page->bar()->nameLine();
    line->field()->setText(QStringLiteral("Old"));
    QVERIFY(!line->acceptButton()->isEnabled()); // another's name
    line->field()->setText(QStringLiteral("New"));
    QTest::keyClick(line->field(), Qt::Key_Return);
    QCOMPARE(renamed.first(), QVariantList({QStringLiteral("A & B"), QStringLiteral("New")}));
    m_page->setFacts(factsWith({{QStringLiteral("New"), json}}));
    QCOMPARE(m_page->draft()->name(), QStringLiteral("New"));
    QVERIFY(!m_page->draft()->isChanged());
    entry(entry(menu, QStringLiteral("Delete"))->menu(), QStringLiteral("New"))->trigger();
    QCOMPARE(removed.first(), QVariantList({QStringLiteral("New")}));
    // What was deleted is still the draft, and kept nowhere.
    m_page->setFacts(factsWith({}));
    QCOMPARE(m_page->briefing(), letters());
    QVERIFY(m_page->draft()->isChanged());
}

void TestBriefingsPage::issuedBriefingsOpenAsNewDrafts()
{
    IssuedBriefing issued;
    issued.id = QStringLiteral("2026-11-20-1");
    issued.title = QStringLiteral("Letters");
    issued.issuedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    issued.revision = QStringLiteral("r7");
    issued.content = toJson(letters());
    m_page->setFacts(factsWith({}, {issued}));
    QSignalSpy printed(m_page.get(), &BriefingsPage::issuedPrintRequested);
    QMenu *all = entry(m_page->bar()->openMenu(), QStringLiteral("Issued"))->menu();
    QMenu *one = entry(all, QStringLiteral("Letters, 20 November 2026"))->menu();
    one->actions().at(0)->trigger();
    QCOMPARE(printed.first(), QVariantList({issued.id}));
    one->actions().at(1)->trigger();
    QCOMPARE(m_page->briefing().blocks, letters().blocks);
    QCOMPARE(m_page->draft()->name(), QString());
    // What changed since then is a block to add.
    QAction *changes = entry(m_page->blocks()->addMenu(), QStringLiteral("What changed"));
    QVERIFY(changes->isEnabled());
    list()->setCurrent(1);
    changes->menu()->actions().constFirst()->trigger();
    QCOMPARE(m_page->briefing().blocks.at(2).figure.name, QStringLiteral("changes:r7"));
    QSignalSpy issue(m_page.get(), &BriefingsPage::issueRequested);
    entry(m_page->bar()->saveMenu(), QStringLiteral("Issue\u2026"))->trigger();
    QCOMPARE(issue.first().first().value<Briefing>(), m_page->briefing());
}

void TestBriefingsPage::theDraftComesBackAtTheNextStart()
{
    QSignalSpy changed(m_page.get(), &BriefingsPage::stateChanged);
    Briefing own = letters();
    own.print.marking.text = QStringLiteral("LIMITED");
    m_page->openBriefing(own, QStringLiteral("Kept"));
    list()->setCurrent(2);
    list()->removeCurrent();
    QVERIFY(changed.count() > 0);
    const QVariantMap state = m_page->state();
    for (const bool factsFirst : {true, false}) {
        BriefingsPage next;
        if (factsFirst)
            next.setFacts(m_facts);
        next.restore(state);
        if (!factsFirst)
            next.setFacts(m_facts);
        QCOMPARE(next.briefing(), m_page->briefing());
        QCOMPARE(next.draft()->name(), QStringLiteral("Kept"));
        QVERIFY(next.draft()->isChanged());
        QVERIFY(!next.draft()->canUndo());
    }
    // One that was emptied on purpose stays empty.
    open(Briefing());
    BriefingsPage next;
    next.restore(m_page->state());
    next.setFacts(m_facts);
    QVERIFY(next.briefing().blocks.isEmpty());
}

void TestBriefingsPage::whatCannotBeReadIsTold()
{
    const Briefing before = m_page->briefing();
    m_page->restore({{QStringLiteral("draft"), QStringLiteral("no briefing")},
                     {QStringLiteral("sides"), QVariantList{-3, QStringLiteral("x")}},
                     {QStringLiteral("tab"), 99},
                     {QStringLiteral("paper"), 7}});
    QCOMPARE(m_page->briefing(), before);
    QVERIFY(!m_page->bar()->toldText().isEmpty());
}

void TestBriefingsPage::otherFactsKeepTheDraft()
{
    open(letters());
    list()->setCurrent(3);
    list()->moveCurrent(-1);
    const Briefing before = m_page->briefing();
    m_page->setFacts(factsWith({}));
    QCOMPARE(m_page->briefing(), before);
    QCOMPARE(list()->current(), 2);
    m_page->draft()->undo();
    QCOMPARE(m_page->briefing(), letters());
}

void TestBriefingsPage::aClickOnThePagesFindsTheBlock()
{
    open(letters());
    m_page->setFacts(m_facts);
    emit m_page->preview()->blockClicked(3);
    QCOMPARE(list()->current(), 3);
    QCOMPARE(text()->toPlainText(), QStringLiteral("c"));
}

void TestBriefingsPage::everythingFits_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestBriefingsPage::everythingFits()
{
    QFETCH(QSize, window);
    showAs(*m_page, window);
    for (const bool isEmpty : {false, true}) {
        if (isEmpty)
            open(Briefing());
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*m_page), QStringList());
        QVERIFY(m_page->minimumSizeHint().width() <= m_page->width());
        QVERIFY(m_page->minimumSizeHint().height() <= m_page->height());
    }
    Briefing all = letters();
    all.print.marking.text = QStringLiteral("FOR OFFICE USE");
    all.blocks.insert(1, figureBlock(QStringLiteral("matrix")));
    all.blocks.insert(1, {Block::Kind::PageBreak, QString()});
    open(all);
    // The paper's fields scroll up and down, never sideways.
    QVERIFY(m_page->paper()->minimumSizeHint().width() <= m_page->blocks()->width());
    for (int block = 0; block < list()->model()->rowCount(); ++block) {
        list()->setCurrent(block);
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*m_page), QStringList());
        QVERIFY(list()->height() >= 90);
    }
}

void TestBriefingsPage::everythingIsReachedByTab()
{
    open(letters());
    list()->setCurrent(1);
    m_page->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *each : m_page->findChildren<QWidget *>()) {
        if (!each->isVisible() || !each->isEnabled() || (each->focusPolicy() & Qt::TabFocus) == 0 ||
            each->focusProxy() != nullptr)
            continue;
        QVERIFY2(reached.contains(each), qPrintable(each->accessibleName()));
        if (qobject_cast<QAbstractButton *>(each) == nullptr)
            QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
    }
}

QTEST_MAIN(TestBriefingsPage)
#include "tst_briefingspage.moc"
