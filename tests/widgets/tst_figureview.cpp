// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/printing/samplefigure.h"
#include "views/widgets/figureview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace mitra;

namespace
{

const FactsPtr sample = sampleFacts(2);

FigurePtr barsFigure(int count)
{
    return std::make_shared<SampleFigure>(sample, QStringLiteral("%1 members").arg(count),
                                          SampleFigure::bars(count));
}

// Three by three cells, to walk in two directions.
class GridFigure : public SampleFigure
{
public:
    GridFigure()
        : SampleFigure(sample, QStringLiteral("Grid"), SampleFigure::bars(9))
    {
    }
    QList<Mark> marks(const QRectF &body) const override
    {
        QList<Mark> result;
        for (int i = 0; i < 9; ++i)
            result.append({QRectF(body.left() + 50 * (i % 3), body.top() + 30 * (i / 3), 40, 20),
                           QString::number(i),
                           {}});
        return result;
    }
};

// Two triangles in one square, and red all over while the second stands out.
class TrianglesFigure : public SampleFigure
{
public:
    explicit TrianglesFigure(bool red = false)
        : SampleFigure(sample, QStringLiteral("Triangles"), SampleFigure::bars(4))
        , m_red(red)
    {
    }
    QList<Mark> marks(const QRectF &body) const override
    {
        const QRectF square(body.topLeft(), QSizeF(80, 80));
        return {{square,
                 QStringLiteral("above"),
                 {},
                 QPolygonF({square.topLeft(), square.topRight(), square.bottomLeft()})},
                {square,
                 QStringLiteral("below"),
                 {},
                 QPolygonF({square.topRight(), square.bottomRight(), square.bottomLeft()})}};
    }
    std::shared_ptr<const Figure> withFocus(int mark) const override
    {
        return mark == 1 ? std::make_shared<TrianglesFigure>(true) : nullptr;
    }
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override
    {
        painter.fillRect(body, m_red ? QColor(Qt::red) : style.card);
    }

private:
    bool m_red;
};

Link linkOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Link() : spy.first().first().value<Link>();
}

} // namespace

class TestFigureView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void heightFollowsTheWidth();
    void fillsTheHeightWhenAsked();
    void arrowsStepAndEnterFollows();
    void gridIsWalkedAsItLooks();
    void tabStartsAtTheFirstMark();
    void clickFollowsTheSmallestMark();
    void dragAwayDoesNotFollow();
    void severalAreChosen();
    void withoutSeveralCtrlIsPlain();
    void hintsAreToldOnDemand();
    void sideStaysInView();
    void receiverMayDeleteTheView();
    void newFigureForgetsAMarkItLacks();
    void newFigureKeepsItsMark();
    void insetLeavesRoomAround();
    void toolTipIsPlainText();
    void pointerShowsWhatLeadsSomewhere();
    void followsThePalette();
    void ringIsDrawnAroundTheMark();
    void outlinesAreWhatIsHit();
    void aMarkStandsOutWhilePointedAtOrFocused();
    void scrollsToTheMark();
    void menuKeyAsks();
    void menuOffersEveryExport();
    void screenReaderFindsTheMarks();

private:
    std::unique_ptr<FigureView> m_view;
};

void TestFigureView::init()
{
    qRegisterMetaType<Link>();
    m_view = std::make_unique<FigureView>();
    m_view->setFrame(Frame::Body);
    m_view->setFigure(barsFigure(5));
    m_view->resize(500, m_view->heightForWidth(500));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestFigureView::heightFollowsTheWidth()
{
    QCOMPARE(m_view->heightForWidth(500), int(5 * SampleFigure::rowHeight));
    m_view->setFrame(Frame::WithNotes);
    const int wide = m_view->heightForWidth(900);
    const int narrow = m_view->heightForWidth(250);
    QVERIFY(wide > int(5 * SampleFigure::rowHeight));
    QVERIFY(narrow > wide);
    m_view->setFigure(nullptr);
    QCOMPARE(m_view->heightForWidth(500), 0);
}

void TestFigureView::fillsTheHeightWhenAsked()
{
    m_view->resize(500, 400);
    QCOMPARE(m_view->marks().last().area.bottom(), 5 * SampleFigure::rowHeight);
    m_view->setFilling(true);
    QCOMPARE(m_view->marks().last().area.bottom(), 400.0);
}

void TestFigureView::arrowsStepAndEnterFollows()
{
    QSignalSpy links(m_view.get(), &FigureView::linkActivated);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentMark(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentMark(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentMark(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentMark(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentMark(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentMark(), 0);
    QVERIFY(links.isEmpty());

    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(linkOf(links), (Link{Link::Kind::Indicator, QStringLiteral("i1")}));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTRY_COMPARE(links.size(), 2);
}

void TestFigureView::gridIsWalkedAsItLooks()
{
    m_view->setFigure(std::make_shared<GridFigure>());
    m_view->setCurrentMark(1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentMark(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentMark(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentMark(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentMark(), 8);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentMark(), 5);
}

void TestFigureView::tabStartsAtTheFirstMark()
{
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_view->currentMark(), 0);
}

void TestFigureView::clickFollowsTheSmallestMark()
{
    QSignalSpy links(m_view.get(), &FigureView::linkActivated);
    const QPoint third = m_view->marks().at(2).area.center().toPoint();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, third);
    QCOMPARE(m_view->currentMark(), 2);
    QVERIFY(links.isEmpty()); // only after the event
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(linkOf(links).id, QStringLiteral("i3"));
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, third);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(2, 2));
    QTest::qWait(1);
    QCOMPARE(links.size(), 1);
}

void TestFigureView::severalAreChosen()
{
    m_view->setChoosesSeveral(true);
    QSignalSpy plain(m_view.get(), &FigureView::linkActivated);
    QSignalSpy toggled(m_view.get(), &FigureView::linkToggled);
    QSignalSpy extended(m_view.get(), &FigureView::linkExtended);
    const auto at = [this](int mark) { return m_view->marks().at(mark).area.center().toPoint(); };
    const auto link = [this](int mark) { return m_view->marks().at(mark).link; };

    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, at(1));
    QTRY_COMPARE(toggled.size(), 1);
    QCOMPARE(linkOf(toggled), link(1));
    QCOMPARE(m_view->currentMark(), 1);

    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(toggled.size(), 2);
    QCOMPARE(toggled.last().first().value<Link>(), link(2));

    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(extended.size(), 1);
    QCOMPARE(extended.first().first().value<Link>(), link(2));
    QCOMPARE(extended.first().last().value<Link>(), link(3));
    QCOMPARE(m_view->currentMark(), 3);

    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, at(0));
    QTRY_COMPARE(extended.size(), 2);
    QCOMPARE(extended.last().first().value<Link>(), link(3));
    QCOMPARE(extended.last().last().value<Link>(), link(0));
    QVERIFY(plain.isEmpty());

    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(4));
    QTRY_COMPARE(plain.size(), 1);
    QCOMPARE(toggled.size(), 2);
}

void TestFigureView::withoutSeveralCtrlIsPlain()
{
    QSignalSpy plain(m_view.get(), &FigureView::linkActivated);
    QSignalSpy toggled(m_view.get(), &FigureView::linkToggled);
    const QPoint first = m_view->marks().first().area.center().toPoint();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, first);
    QTRY_COMPARE(plain.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->currentMark(), 1);
    QVERIFY(toggled.isEmpty());
}

void TestFigureView::hintsAreToldOnDemand()
{
    int asked = 0;
    m_view->setHints([&asked](const Mark &mark) {
        ++asked;
        return QStringLiteral("leads to %1").arg(mark.link.id);
    });
    QCOMPARE(m_view->hint(1), QStringLiteral("leads to i2"));
    QVERIFY(m_view->hint(-1).isEmpty());
    QVERIFY(m_view->hint(99).isEmpty());
    QCOMPARE(asked, 1);
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(access);
    QCOMPARE(access->child(0)->text(QAccessible::Description), QStringLiteral("leads to i1"));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTRY_VERIFY(QToolTip::text().contains(QLatin1String("leads to i5")));
}

void TestFigureView::sideStaysInView()
{
    QScrollArea area;
    auto *view = new FigureView;
    area.setWidget(view);
    view->setFrame(Frame::Body);
    view->setFigure(std::make_shared<GridFigure>());
    view->resize(900, 200);
    area.resize(200, 220);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    view->setSide([](const QRectF &body) { return QRectF(body.topLeft(), QSizeF(45, 100)); });
    const QPoint second(70, 40);
    QCOMPARE(view->markAt(second), 4);
    area.horizontalScrollBar()->setValue(50);
    QCOMPARE(view->markAt(second), 3); // the side lies over it, moved there
    QCOMPARE(view->markAt(QPoint(120, 40)), 5);
    area.horizontalScrollBar()->setValue(0);
    QCOMPARE(view->markAt(second), 4);
}

void TestFigureView::dragAwayDoesNotFollow()
{
    QSignalSpy links(m_view.get(), &FigureView::linkActivated);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {},
                      m_view->marks().at(0).area.center().toPoint());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {},
                        m_view->marks().at(3).area.center().toPoint());
    QTest::qWait(1);
    QVERIFY(links.isEmpty());
}

void TestFigureView::receiverMayDeleteTheView()
{
    connect(m_view.get(), &FigureView::linkActivated, this, [this] { m_view.reset(); });
    m_view->setCurrentMark(1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTRY_VERIFY(!m_view);
}

void TestFigureView::newFigureKeepsItsMark()
{
    m_view->setCurrentMark(2);
    QSignalSpy moved(m_view.get(), &FigureView::currentMarkChanged);
    m_view->setFigure(barsFigure(4));
    QCOMPARE(m_view->currentMark(), 2);
    QVERIFY(moved.isEmpty());
}

void TestFigureView::insetLeavesRoomAround()
{
    const QRectF before = m_view->marks().first().area;
    const int height = m_view->heightForWidth(500);
    m_view->setInset(4);
    QCOMPARE(m_view->heightForWidth(508), height + 8);
    QCOMPARE(m_view->marks().first().area.topLeft(), before.topLeft() + QPointF(4, 4));
}

void TestFigureView::newFigureForgetsAMarkItLacks()
{
    m_view->setCurrentMark(4);
    m_view->setFigure(barsFigure(2));
    QCOMPARE(m_view->currentMark(), -1);
    QCOMPARE(m_view->marks().size(), 2);
    m_view->setCurrentMark(7);
    QCOMPARE(m_view->currentMark(), -1);
    QCOMPARE(m_view->accessibleName(), QStringLiteral("2 members"));
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("2 members in a sentence."));
}

void TestFigureView::toolTipIsPlainText()
{
    m_view->setFigure(std::make_shared<SampleFigure>(
        sample, QStringLiteral("Tags"),
        QList<SampleFigure::Bar>{{QStringLiteral("<b>A & B</b>"), 0.9, {}}}));
    const QPoint at = m_view->marks().first().area.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, m_view->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view.get(), &help);
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;A &amp; B&lt;/b&gt;: 90 %")));
}

void TestFigureView::pointerShowsWhatLeadsSomewhere()
{
    QTest::mouseMove(m_view.get(), m_view->marks().at(1).area.center().toPoint());
    QTRY_COMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(m_view.get(), QPoint(3, 3));
    QTRY_COMPARE(m_view->cursor().shape(), Qt::ArrowCursor);
}

void TestFigureView::followsThePalette()
{
    const QPoint bar = m_view->marks().at(0).area.center().toPoint();
    m_view->clearFocus();
    QCOMPARE(m_view->grab().toImage().pixelColor(bar), Style::of(Surface::ScreenLight).series[0]);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(20, 24, 30));
    dark.setColor(QPalette::WindowText, Qt::white);
    m_view->setPalette(dark);
    QCOMPARE(m_view->grab().toImage().pixelColor(bar), Style::of(Surface::ScreenDark).series[0]);
}

void TestFigureView::ringIsDrawnAroundTheMark()
{
    QTRY_VERIFY(m_view->hasFocus());
    m_view->setCurrentMark(2);
    const QRectF area = m_view->marks().at(2).area;
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(int(area.center().x()), int(area.top()) - 3),
             Style::of(m_view->palette()).accent);
}

void TestFigureView::outlinesAreWhatIsHit()
{
    m_view->setFigure(std::make_shared<TrianglesFigure>());
    QCOMPARE(m_view->markAt({10, 10}), 0);
    QCOMPARE(m_view->markAt({70, 70}), 1);
}

void TestFigureView::aMarkStandsOutWhilePointedAtOrFocused()
{
    m_view->setFigure(std::make_shared<TrianglesFigure>());
    const auto isRed = [this] { return m_view->grab().toImage().pixelColor(300, 50) == Qt::red; };
    QVERIFY(!isRed());
    QTest::mouseMove(m_view.get(), QPoint(70, 70));
    QVERIFY(isRed());
    QTest::mouseMove(m_view.get(), QPoint(10, 10));
    QVERIFY(!isRed());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(!isRed()); // the pointer comes before the keyboard
    QTest::mouseMove(m_view.get(), QPoint(300, 50));
    QVERIFY(isRed());
    m_view->clearFocus();
    QVERIFY(!isRed());
}

void TestFigureView::scrollsToTheMark()
{
    auto *tall = new FigureView;
    tall->setFrame(Frame::Body);
    tall->setFigure(barsFigure(80));
    QScrollArea scroll;
    scroll.setWidgetResizable(true);
    scroll.setWidget(tall);
    scroll.resize(500, 300);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    QVERIFY(tall->height() >= int(80 * SampleFigure::rowHeight));
    QTest::keyClick(tall, Qt::Key_End);
    QCOMPARE(scroll.verticalScrollBar()->value(), scroll.verticalScrollBar()->maximum());
}

void TestFigureView::menuKeyAsks()
{
    QSignalSpy asked(m_view.get(), &FigureView::figureMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(50, 60));
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toPoint(), QPoint(50, 60));
}

void TestFigureView::menuOffersEveryExport()
{
    QSignalSpy copied(m_view.get(), &FigureView::copyRequested);
    QSignalSpy exported(m_view.get(), &FigureView::exportRequested);
    QSignalSpy printed(m_view.get(), &FigureView::printRequested);
    m_view->showFigureMenu(QPoint(10, 10));
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions)
        action->trigger();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(exported.size(), 3);
    QCOMPARE(printed.size(), 1);
    menu->close();
}

void TestFigureView::screenReaderFindsTheMarks()
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Graphic);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("5 members"));
    QCOMPARE(access->text(QAccessible::Description), QStringLiteral("5 members in a sentence."));
    QCOMPARE(access->childCount(), 5);

    QAccessibleInterface *second = access->child(1);
    QVERIFY(second && second->isValid());
    QCOMPARE(access->child(1), second);
    QCOMPARE(access->indexOfChild(second), 1);
    QCOMPARE(second->parent(), access);
    QCOMPARE(second->role(), QAccessible::Link);
    QCOMPARE(second->text(QAccessible::Name), m_view->marks().at(1).text);
    const QPoint centre = second->rect().center();
    QCOMPARE(access->childAt(centre.x(), centre.y()), second);
    QVERIFY(!access->child(5));

    m_view->setCurrentMark(1);
    QCOMPARE(access->text(QAccessible::Value), m_view->marks().at(1).text);
    QCOMPARE(access->focusChild(), second);

    QSignalSpy links(m_view.get(), &FigureView::linkActivated);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(linkOf(links).id, QStringLiteral("i2"));

    m_view->setFigure(barsFigure(1));
    QCOMPARE(access->childCount(), 1);
    QVERIFY(access->child(0)->isValid());
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
