// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"
#include "tests/printing/samplefigure.h"
#include "views/pages/briefingpreview.h"
#include "views/pages/greywarning.h"
#include "views/pages/previewbar.h"
#include "views/pages/previewpane.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace mitra;

namespace
{

const QString words = QStringLiteral("Member states agreed to share rules for data that cross "
                                     "borders, and partners help to put them into practice. ");

class MaroonFigure : public SampleFigure
{
public:
    using SampleFigure::SampleFigure;
    QList<QColor> seriesColours(const Style &style) const override
    {
        return {style.series[0], style.series[2]};
    }
};

// Says which locale it is drawn and read under.
class LocalFigure : public SampleFigure
{
public:
    using SampleFigure::SampleFigure;
    QString sentence() const override { return QLocale().name(); }
    void drawBody(QPainter &, const QRectF &, const Style &) const override
    {
        drawnUnder = QLocale().name();
    }
    inline static QString drawnUnder;
};

PageLayout pagesOf(const QList<Block> &blocks, const PageSetup &setup = {})
{
    Briefing briefing;
    briefing.title = QStringLiteral("State of play");
    briefing.date = QDate(2026, 11, 22);
    briefing.blocks = blocks;
    const FactsPtr facts = sampleFacts(2);
    return layOutBriefing(
        briefing, facts,
        [facts](const FigureRequest &request) -> FigurePtr {
            const QString title = QStringLiteral("Figure of ") + request.name;
            if (request.name == QLatin1String("local"))
                return std::make_shared<LocalFigure>(facts, title, SampleFigure::bars(4));
            if (request.name == QLatin1String("alike"))
                return std::make_shared<MaroonFigure>(facts, title, SampleFigure::bars(4));
            return std::make_shared<SampleFigure>(facts, title, SampleFigure::bars(4));
        },
        setup);
}

Block textBlock(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

Block pageBreak()
{
    Block block;
    block.kind = Block::Kind::PageBreak;
    return block;
}

// Block 0 on page 1, 2 on page 2, and so on, breaks between them.
QList<Block> pages(int count)
{
    QList<Block> blocks;
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            blocks << pageBreak();
        blocks << textBlock(QStringLiteral("Page %1. ").arg(page + 1) + words.repeated(4));
    }
    return blocks;
}

} // namespace

class TestPreviewPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dressApplication(); }
    void init();
    void cleanup() { m_pane.reset(); }
    void pagesFitTheWidthAndFollowTheWindow();
    void aPageHasTheEdgeOfACard();
    void aPageFitsWhole();
    void pagesStandInTwos();
    void pagesOfSeveralSizesStandInTheMiddle();
    void turnedPagesAreWide();
    void pagesSpeakTheLanguageOfThePrint();
    void keysAndWheelZoom();
    void theMiddleStaysWhileZooming();
    void keysGoFromPageToPage();
    void theFieldGoesToAPage();
    void theCurrentPageFollowsScrolling();
    void newPagesStayWhereTheyWere();
    void whatIsEditedStaysInView();
    void fewerPagesAreNoTrouble();
    void pointingAtABlockSelectsIt();
    void aShownBlockIsMarkedAndBroughtIntoView();
    void pagesAreSeenWithOtherEyes();
    void largePagesLookLikeKeptOnes();
    void figuresThatPrintAlikeAreTold();
    void tabGoesThroughTheBarToThePages();
    void readersHearThePages();
    void theViewComesBack();
    void anEmptyPaneDoesNothing();
    void nothingIsCutInASmallWindow();

private:
    BriefingPreview *preview() const { return m_pane->preview(); }
    int top() const { return preview()->verticalScrollBar()->value(); }
    QImage seen() const { return preview()->viewport()->grab().toImage(); }

    std::unique_ptr<PreviewPane> m_pane;
};

void TestPreviewPane::init()
{
    m_pane = std::make_unique<PreviewPane>();
    m_pane->resize(700, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setLayoutOfPages(pagesOf(pages(5)));
    QCOMPARE(m_pane->pageCount(), 5);
}

void TestPreviewPane::pagesFitTheWidthAndFollowTheWindow()
{
    const double before = preview()->scale();
    QVERIFY(preview()->pageArea(0).width() > 650);
    QVERIFY(preview()->pageArea(0).right() <= preview()->viewport()->width());
    m_pane->resize(500, 600);
    QTRY_VERIFY(preview()->scale() < before);
    QVERIFY(preview()->pageArea(0).right() <= preview()->viewport()->width());
    QVERIFY(!preview()->horizontalScrollBar()->isVisible());
    preview()->setScale(1.5);
    m_pane->resize(620, 600);
    QTRY_COMPARE(preview()->width(), 620);
    QCOMPARE(preview()->scale(), 1.5); // what was chosen stays
}

void TestPreviewPane::aPageHasTheEdgeOfACard()
{
    const QRect page = preview()->pageArea(0).toRect();
    const Style screen = Style::of(Surface::ScreenLight);
    preview()->setFocus();
    QCOMPARE(seen().pixelColor(page.left(), 200), screen.accent);
    m_pane->bar()->pageBox()->setFocus();
    const QImage image = seen();
    QCOMPARE(image.pixelColor(page.left(), 200), screen.line);
    QCOMPARE(image.pixelColor(page.left() + page.width() - 1, 200), screen.line);
    QCOMPARE(image.pixelColor(page.left() + 4, 200), screen.card);
}

void TestPreviewPane::aPageFitsWhole()
{
    preview()->goToPage(2);
    preview()->setFit(BriefingPreview::Fit::Page);
    QCOMPARE(preview()->currentPage(), 2);
    QVERIFY(QRectF(preview()->viewport()->rect()).contains(preview()->pageArea(2)));
}

void TestPreviewPane::pagesStandInTwos()
{
    preview()->goToPage(3);
    preview()->setAcross(PagesAcross::Two);
    QCOMPARE(preview()->currentPage(), 3);
    QCOMPARE(preview()->pageArea(2).top(), preview()->pageArea(3).top());
    QVERIFY(preview()->pageArea(2).right() < preview()->pageArea(3).left());
    QVERIFY(preview()->pageArea(3).right() <= preview()->viewport()->width());
    QVERIFY(preview()->pageArea(4).top() > preview()->pageArea(3).bottom());
    preview()->goToPage(0);
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QCOMPARE(preview()->currentPage(), 2);
    QTest::keyClick(preview(), Qt::Key_PageUp);
    QCOMPARE(preview()->currentPage(), 0);
}

void TestPreviewPane::pagesOfSeveralSizesStandInTheMiddle()
{
    const QList<QSizeF> papers = {{800, 1100}, {1100, 800}, {800, 1100}};
    QCOMPARE(pageplaces::scaleToFit(papers, PagesAcross::One, 550), 0.5);
    QCOMPARE(pageplaces::scaleToFit(papers, PagesAcross::One, 2200, 550), 0.5);
    QCOMPARE(pageplaces::scaleToFit(papers, PagesAcross::Two, 966), 0.5);
    const QList<QRectF> one = pageplaces::place(papers, PagesAcross::One, 0.5, 600);
    QCOMPARE(one.at(0), QRectF(100, 0, 400, 550));
    QCOMPARE(one.at(1), QRectF(25, 566, 550, 400));
    const QList<QRectF> two = pageplaces::place(papers, PagesAcross::Two, 0.5, 1000);
    QCOMPARE(two.at(0), QRectF(17, 0, 400, 550));
    QCOMPARE(two.at(1), QRectF(433, 0, 550, 400));
    QCOMPARE(two.at(2), QRectF(300, 566, 400, 550));
    // Too wide for the view: from its left edge.
    QCOMPARE(pageplaces::place(papers, PagesAcross::One, 1, 500).at(1).left(), 0.0);
}

void TestPreviewPane::turnedPagesAreWide()
{
    QList<Block> blocks = pages(3);
    blocks[1].turn = Block::Turn::Landscape;
    blocks[3].turn = Block::Turn::Portrait;
    m_pane->setLayoutOfPages(pagesOf(blocks));
    const auto isWide = [this](int page) {
        return preview()->pageArea(page).width() > preview()->pageArea(page).height();
    };
    QVERIFY(!isWide(0));
    QVERIFY(isWide(1));
    QVERIFY(!isWide(2));
    QVERIFY(preview()->pageArea(1).right() <= preview()->viewport()->width());
    QVERIFY(preview()->pageArea(2).top() > preview()->pageArea(1).bottom());
}

void TestPreviewPane::pagesSpeakTheLanguageOfThePrint()
{
    const QString before = QLocale().name();
    PageLayout layout = pagesOf({figureBlock(QStringLiteral("local"))});
    layout.print.language = QStringLiteral("ms");
    layout.print.region = QStringLiteral("BN");
    m_pane->setLayoutOfPages(layout);
    (void)seen();
    QCOMPARE(LocalFigure::drawnUnder, QStringLiteral("ms_BN"));
    QVERIFY(preview()->pageText(0).contains(QStringLiteral("ms_BN")));
    QCOMPARE(QLocale().name(), before);
}

void TestPreviewPane::keysAndWheelZoom()
{
    preview()->setFocus();
    const double before = preview()->scale();
    QTest::keyClick(preview(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(preview()->scale() > before);
    QCOMPARE(preview()->fit(), BriefingPreview::Fit::None);
    QTest::keyClick(preview(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(preview()->scale() - before) < 1e-9);
    QTest::keyClick(preview(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preview()->scale(), 1.0);
    QCOMPARE(m_pane->bar()->sizeButton()->text(), QStringLiteral("100%"));

    const int before2 = top();
    QWheelEvent zoom({300, 200}, preview()->viewport()->mapToGlobal(QPointF(300, 200)), {},
                     {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(preview()->viewport(), &zoom);
    QVERIFY(preview()->scale() > 1);
    QWheelEvent scroll({300, 200}, preview()->viewport()->mapToGlobal(QPointF(300, 200)), {},
                       {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(preview()->viewport(), &scroll);
    QVERIFY(top() > before2);
    for (int i = 0; i < 40; ++i)
        m_pane->bar()->zoomOut();
    QCOMPARE(preview()->scale(), BriefingPreview::smallest);
}

void TestPreviewPane::theMiddleStaysWhileZooming()
{
    preview()->setScale(1);
    preview()->verticalScrollBar()->setValue(1500);
    const QPointF middle = QRectF(preview()->viewport()->rect()).center();
    const int page = preview()->pageAt(middle);
    QVERIFY(page >= 0);
    const auto onPaper = [&] {
        return (middle.y() - preview()->pageArea(page).top()) / preview()->scale();
    };
    const double before = onPaper();
    preview()->setScale(2);
    QVERIFY(qAbs(onPaper() - before) < 2);
    preview()->setScale(0.7);
    QVERIFY(qAbs(onPaper() - before) < 4);
}

void TestPreviewPane::keysGoFromPageToPage()
{
    preview()->setFocus();
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QCOMPARE(preview()->currentPage(), 2);
    QCOMPARE(preview()->pageArea(2).top(), 0.0);
    QTest::keyClick(preview(), Qt::Key_PageUp);
    QCOMPARE(preview()->currentPage(), 1);
    QTest::keyClick(preview(), Qt::Key_End);
    QCOMPARE(preview()->currentPage(), 4);
    QTest::keyClick(preview(), Qt::Key_PageDown);
    QCOMPARE(preview()->currentPage(), 4);
    QTest::keyClick(preview(), Qt::Key_Home);
    QCOMPARE(preview()->currentPage(), 0);
    // The last pages may not reach the top of the view, and are gone to all the same.
    preview()->setFit(BriefingPreview::Fit::Page);
    preview()->setScale(0.2);
    for (int page = 0; page < 5; ++page) {
        preview()->goToPage(page);
        QCOMPARE(preview()->currentPage(), page);
    }
}

void TestPreviewPane::theFieldGoesToAPage()
{
    QLineEdit *box = m_pane->bar()->pageBox();
    QCOMPARE(box->text(), QStringLiteral("1"));
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("4"));
    QCOMPARE(preview()->currentPage(), 0);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(preview()->currentPage(), 3);
    QTest::keyClicks(box, QStringLiteral("99"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(preview()->currentPage(), 4);
    QCOMPARE(box->text(), QStringLiteral("5"));
    QTest::keyClicks(box, QStringLiteral("two"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(preview()->currentPage(), 4);
    QCOMPARE(box->text(), QStringLiteral("5"));
    QTest::keyClicks(box, QStringLiteral("2"));
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), QStringLiteral("5"));
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(preview()->currentPage(), 3);
}

void TestPreviewPane::theCurrentPageFollowsScrolling()
{
    QSignalSpy changed(preview(), &BriefingPreview::viewChanged);
    preview()->verticalScrollBar()->setValue(preview()->verticalScrollBar()->maximum());
    QCOMPARE(preview()->currentPage(), 4);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_pane->bar()->pageBox()->text(), QStringLiteral("5"));
    preview()->verticalScrollBar()->setValue(int(preview()->pageArea(1).top()) + top() - 40);
    QCOMPARE(preview()->currentPage(), 1);
}

void TestPreviewPane::newPagesStayWhereTheyWere()
{
    QList<Block> blocks = pages(5);
    preview()->goToPage(3);
    preview()->verticalScrollBar()->setValue(top() + 120);
    const int before = top();
    for (int letter = 0; letter < 5; ++letter) {
        blocks[6].text += QStringLiteral("x");
        m_pane->setLayoutOfPages(pagesOf(blocks));
        QCOMPARE(top(), before);
        QCOMPARE(preview()->currentPage(), 3);
    }
    // More pages below change nothing of what is seen.
    m_pane->setLayoutOfPages(pagesOf(blocks + QList<Block>{pageBreak(), textBlock(words)}));
    QCOMPARE(top(), before);
}

void TestPreviewPane::whatIsEditedStaysInView()
{
    QList<Block> blocks = pages(3);
    m_pane->setLayoutOfPages(pagesOf(blocks));
    m_pane->showBlock(2);
    QVERIFY(preview()->blockArea(2, 1).intersects(preview()->viewport()->rect()));
    // A page more before it pushes it out of view.
    blocks[0].text = words.repeated(80);
    m_pane->setLayoutOfPages(pagesOf(blocks));
    const int page = preview()->pageOfBlock(2);
    QVERIFY(page > 1);
    QVERIFY(preview()->blockArea(2, page).intersects(preview()->viewport()->rect()));
}

void TestPreviewPane::fewerPagesAreNoTrouble()
{
    preview()->goToPage(4);
    m_pane->setLayoutOfPages(pagesOf(pages(2)));
    QCOMPARE(preview()->currentPage(), 1);
    QCOMPARE(m_pane->bar()->pageBox()->text(), QStringLiteral("2"));
    m_pane->setLayoutOfPages(PageLayout());
    QCOMPARE(preview()->currentPage(), -1);
    QVERIFY(!m_pane->bar()->isEnabled());
}

void TestPreviewPane::pointingAtABlockSelectsIt()
{
    QSignalSpy clicked(m_pane.get(), &PreviewPane::blockClicked);
    const QPoint inBlock = preview()->blockArea(0, 0).center().toPoint();
    QCOMPARE(preview()->blockAt(inBlock), 0);
    QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {}, inBlock);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toInt(), 0);
    // The margin belongs to no block, nor does what every page bears.
    const QRectF page = preview()->pageArea(0);
    QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {},
                      page.topLeft().toPoint() + QPoint(5, 300));
    QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {},
                      QPoint(int(page.center().x()), int(page.top()) + 30));
    QTest::mouseClick(preview()->viewport(), Qt::RightButton, {}, inBlock);
    QCOMPARE(clicked.count(), 1);
}

void TestPreviewPane::aShownBlockIsMarkedAndBroughtIntoView()
{
    const QImage before = seen();
    m_pane->showBlock(0);
    QCOMPARE(top(), 0); // it is seen already
    QVERIFY(seen() != before);
    m_pane->showBlock(-1);
    QCOMPARE(seen(), before);
    m_pane->showBlock(8);
    QCOMPARE(preview()->currentPage(), 4);
    QVERIFY(QRectF(preview()->viewport()->rect()).contains(preview()->blockArea(8, 4)));
    const int stays = top();
    m_pane->showBlock(7); // a page break stands nowhere
    m_pane->showBlock(99);
    QCOMPARE(top(), stays);
}

void TestPreviewPane::pagesAreSeenWithOtherEyes()
{
    m_pane->setLayoutOfPages(pagesOf({figureBlock(QStringLiteral("bars"))}));
    const QImage usual = seen();
    const auto holds = [](const QImage &image, const QColor &colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    const QColor bar = Style::of(Surface::PrintColour).series[0];
    QVERIFY(holds(usual, bar));
    const QList<QAction *> visions = m_pane->bar()->visionButton()->menu()->actions();
    QCOMPARE(visions.size(), 5);
    for (QAction *action : visions) {
        action->trigger();
        const auto vision = ColourVision(action->data().toInt());
        QCOMPARE(preview()->vision(), vision);
        QVERIFY(action->isChecked());
        QVERIFY(holds(seen(), seenWith(vision, bar)));
        QCOMPARE(holds(seen(), bar), vision == ColourVision::Usual);
    }
    visions.first()->trigger();
    QCOMPARE(seen(), usual);
    // The print in grey has colours of its own.
    m_pane->setSurface(Surface::PrintGrey);
    QVERIFY(holds(seen(), Style::of(Surface::PrintGrey).series[0]));
}

void TestPreviewPane::largePagesLookLikeKeptOnes()
{
    m_pane->setLayoutOfPages(pagesOf({figureBlock(QStringLiteral("bars"))}));
    preview()->setScale(4); // larger than what is kept: drawn where it is seen
    preview()->verticalScrollBar()->setValue(600);
    const QImage whole = seen();
    // Scrolling there in steps paints strips only; what is seen in the end must be the same.
    preview()->verticalScrollBar()->setValue(500);
    (void)seen();
    preview()->verticalScrollBar()->setValue(600);
    QCOMPARE(seen(), whole);
    const QColor bar = Style::of(Surface::PrintColour).series[0];
    bool hasBar = false;
    for (int y = 0; y < whole.height() && !hasBar; ++y) {
        for (int x = 0; x < whole.width() && !hasBar; ++x)
            hasBar = whole.pixelColor(x, y) == bar;
    }
    QVERIFY(hasBar);
}

void TestPreviewPane::figuresThatPrintAlikeAreTold()
{
    GreyWarning *warning = m_pane->warning();
    QVERIFY(!warning->isVisible());
    const Block alike = figureBlock(QStringLiteral("alike"));
    m_pane->setLayoutOfPages(pagesOf({figureBlock(QStringLiteral("bars")), pageBreak(), alike}));
    QVERIFY(warning->isVisible());
    QCOMPARE(warning->texts(), QStringList(QStringLiteral(
                                   "Figure of alike: navy and maroon print alike in grey (57 and "
                                   "60 of 255)")));
    QSignalSpy clicked(m_pane.get(), &PreviewPane::blockClicked);
    warning->findChild<QAbstractButton *>()->click();
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toInt(), 2);
    QCOMPARE(preview()->currentPage(), 1);
    // Many do not push the pages away, until they are asked for.
    m_pane->setLayoutOfPages(pagesOf(QList<Block>(5, alike)));
    QCOMPARE(warning->texts().size(), 5);
    const auto buttons = [warning] {
        QStringList shown;
        for (const auto *button : warning->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                shown << button->text();
        }
        return shown;
    };
    QTRY_COMPARE(buttons().size(), 3);
    QCOMPARE(buttons().last(), QStringLiteral("3 more such pairs"));
    warning->findChild<QPushButton *>()->click();
    QTRY_COMPARE(buttons().size(), 5);
    const auto *third = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(third && third->text() == buttons().at(2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(warning->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(preview()->hasFocus());
    // The colours of a grey print are chosen to be told apart.
    m_pane->setSurface(Surface::PrintGrey);
    QVERIFY(!warning->isVisible());
}

void TestPreviewPane::tabGoesThroughTheBarToThePages()
{
    preview()->goToPage(2); // so that both ways are open
    QWidget *first = nullptr;
    for (QPushButton *button : m_pane->bar()->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(QLatin1String("Smaller")))
            first = button;
    }
    QVERIFY(first);
    first->setFocus();
    int x = 0;
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        QVERIFY(m_pane->bar()->isAncestorOf(now));
        const int at = now->mapTo(m_pane->bar(), QPoint(0, 0)).x();
        QVERIFY(at > x);
        x = at;
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(preview()->hasFocus());
}

void TestPreviewPane::readersHearThePages()
{
    preview()->setFocus();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(preview());
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Document);
    QCOMPARE(access->childCount(), 5);
    QCOMPARE(access->text(QAccessible::Description), QStringLiteral("5 pages"));
    QAccessibleInterface *second = access->child(1);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("Page 2 of 5"));
    QVERIFY(second->text(QAccessible::Description).contains(QStringLiteral("Page 2. Member")));
    QVERIFY(!second->text(QAccessible::Description).contains(QStringLiteral("Page 3. Member")));
    QCOMPARE(access->indexOfChild(second), 1);
    QVERIFY(!second->state().focused);
    second->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(preview()->currentPage(), 1);
    QVERIFY(second->state().focused);
    QCOMPARE(access->focusChild(), second);
    const QRect place = second->rect();
    QCOMPARE(access->childAt(place.center().x(), place.top() + 20), second);

    m_pane->setLayoutOfPages(pagesOf({figureBlock(QStringLiteral("bars"))}));
    QCOMPARE(access->childCount(), 1);
    QVERIFY(access->child(0)
                ->text(QAccessible::Description)
                .contains(QStringLiteral("Figure of bars in a sentence.")));
}

void TestPreviewPane::theViewComesBack()
{
    preview()->setAcross(PagesAcross::Two);
    preview()->setScale(0.65);
    preview()->setVision(ColourVision::Protanopia);
    PreviewPane other;
    other.restore(m_pane->state());
    QCOMPARE(other.preview()->scale(), 0.65);
    QCOMPARE(other.preview()->across(), PagesAcross::Two);
    QCOMPARE(other.preview()->vision(), ColourVision::Protanopia);
    preview()->setFit(BriefingPreview::Fit::Page);
    other.restore(m_pane->state());
    QCOMPARE(other.preview()->fit(), BriefingPreview::Fit::Page);
    other.restore({{QStringLiteral("scale"), QStringLiteral("wide")},
                   {QStringLiteral("vision"), 77},
                   {QStringLiteral("pagesAcross"), -3}});
    QCOMPARE(other.preview()->fit(), BriefingPreview::Fit::Width);
    QCOMPARE(other.preview()->across(), PagesAcross::One);
    QCOMPARE(other.preview()->vision(), ColourVision::Usual);
}

void TestPreviewPane::anEmptyPaneDoesNothing()
{
    PreviewPane empty;
    empty.show();
    empty.showBlock(3);
    empty.preview()->goToPage(2);
    empty.preview()->setFit(BriefingPreview::Fit::Page);
    empty.preview()->setAcross(PagesAcross::Two);
    QTest::keyClick(empty.preview(), Qt::Key_PageDown);
    QTest::mouseClick(empty.preview()->viewport(), Qt::LeftButton);
    QCOMPARE(empty.preview()->currentPage(), -1);
    QCOMPARE(empty.preview()->scale(), 1.0);
    QVERIFY(!empty.bar()->isEnabled());
}

void TestPreviewPane::nothingIsCutInASmallWindow()
{
    m_pane->setLayoutOfPages(pagesOf(QList<Block>(4, figureBlock(QStringLiteral("alike")))));
    for (const int width : {420, 900}) {
        m_pane->resize(width, 500);
        QTRY_COMPARE(preview()->width(), width);
        QCOMPARE(cutTexts(*m_pane), QStringList());
        for (const QWidget *child :
             m_pane->bar()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible())
                QVERIFY(m_pane->bar()->rect().contains(child->geometry()));
        }
    }
}

QTEST_MAIN(TestPreviewPane)
#include "tst_previewpane.moc"
