// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cooperation/madefacts.h"
#include "tests/pages/pagetest.h"

#include "views/pages/timelineview.h"
#include "views/widgets/chooser.h"
#include "views/widgets/timelinepane.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace mitra;

class TestTimelineView : public QObject
{
    Q_OBJECT

private:
    // A view of those facts, shown; whoever calls keeps it.
    struct Shown {
        CurrentSelection current;
        std::unique_ptr<TimelineView> view;
        TimelinePane *pane = nullptr;
        QList<Link> followed;
    };

    static std::unique_ptr<Shown> show(const FactsPtr &facts, const QVariantMap &state = {},
                                       QSize size = QSize(900, 560))
    {
        auto shown = std::make_unique<Shown>();
        shown->current.setFacts(facts);
        shown->view = std::make_unique<TimelineView>(&shown->current);
        shown->pane = shown->view->pane();
        shown->view->restore(state);
        shown->view->resize(size);
        shown->view->show();
        if (!QTest::qWaitForWindowActive(shown->view.get()))
            qWarning("the view got no focus");
        shown->view->refresh();
        Shown *raw = shown.get();
        connect(shown->view.get(), &CooperationView::linkActivated, shown->view.get(),
                [raw](const Link &link) { raw->followed << link; });
        return shown;
    }

    static QVariantMap grouped(const char *by)
    {
        return {{QStringLiteral("grouping"), QLatin1String(by)}};
    }
    static const TimelineOrder &order(const Shown &shown)
    {
        return shown.pane->timeline()->order();
    }
    static QString idOf(const Shown &shown, size_t place)
    {
        const auto &timeline = shown.pane->timeline();
        return timeline->facts()
            ->initiatives()
            .idAt(qsizetype(timeline->order().rows[place]))
            .text();
    }
    static QString currentText(const Shown &shown)
    {
        const int mark = shown.pane->currentMark();
        return mark < 0 ? QString() : shown.pane->marks().at(mark).text;
    }
    static QString currentId(const Shown &shown)
    {
        const int mark = shown.pane->currentMark();
        return mark < 0 ? QString() : shown.pane->marks().at(mark).link.id;
    }
    static YearSpan years(const Shown &shown) { return shown.pane->timeline()->years(); }
    static TimelineScale scale(const Shown &shown)
    {
        return shown.pane->timeline()->screenScale(
            QRectF(shown.pane->rect()).adjusted(4, 4, -4, -4));
    }
    static void key(const Shown &shown, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(shown.pane, key, modifiers);
    }
    static void turnWheel(const Shown &shown, QPointF at, QPoint pixels, QPoint angle,
                          Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, shown.pane->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.pane, &event);
    }

    const FactsPtr m_few = made::facts();

private slots:
    void initTestCase() { dressApplication(); }

    void keysWalkEveryRow()
    {
        const auto shown = show(m_few);
        shown->pane->clearFocus();
        shown->pane->setFocus(Qt::TabFocusReason);
        QCOMPARE(currentId(*shown), idOf(*shown, 0));
        key(*shown, Qt::Key_Down);
        QCOMPARE(currentId(*shown), idOf(*shown, 1));
        key(*shown, Qt::Key_End);
        QCOMPARE(currentId(*shown), idOf(*shown, 399));
        QCOMPARE(shown->pane->scrollBar()->value(), shown->pane->scrollBar()->maximum());
        key(*shown, Qt::Key_Up);
        QCOMPARE(currentId(*shown), idOf(*shown, 398));
        key(*shown, Qt::Key_Home);
        QCOMPARE(currentId(*shown), idOf(*shown, 0));
        QCOMPARE(shown->pane->scrollBar()->value(), 0);
        // Page by page down, every row has been on the screen.
        QSet<QString> seen;
        for (int i = 0; i < 200 && shown->pane->currentLine() != 400; ++i) { // with the lane's head
            for (const Mark &mark : shown->pane->marks())
                seen << mark.link.id;
            key(*shown, Qt::Key_PageDown);
        }
        for (const Mark &mark : shown->pane->marks())
            seen << mark.link.id;
        for (size_t place = 0; place < 400; ++place)
            QVERIFY2(seen.contains(idOf(*shown, place)), qPrintable(idOf(*shown, place)));
        // The ring is where the row is seen.
        const Mark mark = shown->pane->marks().at(shown->pane->currentMark());
        QVERIFY(QRectF(shown->pane->rect()).contains(mark.area));
        QCOMPARE(mark.link.id, idOf(*shown, 399));
    }

    void aRowIsFollowedByKeyAndMouse()
    {
        const auto shown = show(m_few);
        shown->pane->setFocus();
        key(*shown, Qt::Key_Down);
        key(*shown, Qt::Key_Down);
        key(*shown, Qt::Key_Return);
        QTRY_COMPARE(shown->followed.size(), 1);
        QCOMPARE(shown->followed.last(), (Link{Link::Kind::Initiative, idOf(*shown, 1)}));
        // Scrolled out of sight the row is still the one that Enter means.
        shown->pane->scrollBar()->setValue(3000);
        QCOMPARE(shown->pane->currentMark(), -1);
        key(*shown, Qt::Key_Return);
        QTRY_COMPARE(shown->followed.size(), 2);
        QCOMPARE(shown->followed.last().id, idOf(*shown, 1));
        const Mark mark = shown->pane->marks().at(5);
        QTest::mouseClick(shown->pane, Qt::LeftButton, {}, mark.area.center().toPoint());
        QTRY_COMPARE(shown->followed.size(), 3);
        QCOMPARE(shown->followed.last(), mark.link);
        QCOMPARE(currentId(*shown), mark.link.id);
    }

    void theCurrentRowIsSpoken()
    {
        const auto shown = show(m_few);
        shown->pane->setFocus();
        key(*shown, Qt::Key_End);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(shown->pane);
        QVERIFY(access);
        QVERIFY(access->text(QAccessible::Name).startsWith(QStringLiteral("400 initiatives")));
        QCOMPARE(access->text(QAccessible::Value), currentText(*shown));
        QVERIFY(currentText(*shown).contains(QStringLiteral("Secretariat, Paper")));
        QVERIFY(access->focusChild());
        QCOMPARE(access->focusChild()->text(QAccessible::Name), currentText(*shown));
        // Only what is seen is handed to readers, not every row.
        QVERIFY(access->childCount() < 40);
    }

    void yearsAreZoomedAroundThePointer()
    {
        const auto shown = show(m_few);
        const YearSpan all = years(*shown);
        const TimelineScale before = scale(*shown);
        const QPointF at(before.left + 0.25 * (before.right - before.left), 300);
        QSignalSpy changed(shown->view.get(), &CooperationView::figureChanged);
        turnWheel(*shown, at, {}, QPoint(0, 120), Qt::ControlModifier);
        QVERIFY(years(*shown).length() < all.length());
        QVERIFY(std::abs(scale(*shown).year(at.x()) -
                         (all.first + all.length() * (at.x() - scale(*shown).left) /
                                          (scale(*shown).right - scale(*shown).left))) < 0.3);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY2(shown->view->subtitle().contains(QStringLiteral("drawn for")),
                 qPrintable(shown->view->subtitle()));
        QCOMPARE(shown->view->figure()->subtitle(), shown->view->subtitle());
        for (int i = 0; i < 30; ++i)
            turnWheel(*shown, at, {}, QPoint(0, 120), Qt::ControlModifier);
        QCOMPARE(years(*shown).length(), 1.0);
        for (int i = 0; i < 30; ++i)
            turnWheel(*shown, at, {}, QPoint(0, -120), Qt::ControlModifier);
        QCOMPARE(years(*shown), all);
        QVERIFY(!shown->pane->timeline()->shown().years);
    }

    void yearsAreZoomedAndMovedByKeys()
    {
        const auto shown = show(m_few);
        const YearSpan all = years(*shown);
        shown->pane->setFocus();
        key(*shown, Qt::Key_Plus, Qt::ControlModifier);
        key(*shown, Qt::Key_Plus, Qt::ControlModifier);
        const YearSpan near = years(*shown);
        QVERIFY(near.length() < all.length() / 2);
        key(*shown, Qt::Key_Right);
        QVERIFY(years(*shown).first > near.first);
        QCOMPARE(years(*shown).length(), near.length());
        key(*shown, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(std::abs(years(*shown).first - near.first) < 1e-6);
        for (int i = 0; i < 100; ++i)
            key(*shown, Qt::Key_Right);
        QCOMPARE(years(*shown).end, all.end); // never beyond what there is
        key(*shown, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(years(*shown).length() > near.length());
        key(*shown, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(years(*shown), all);
        // The same with buttons.
        const auto buttons = shown->view->controls()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const QPushButton *button : buttons)
            QVERIFY(!button->accessibleName().isEmpty());
        buttons.at(0)->click();
        QVERIFY(years(*shown).length() < all.length());
        buttons.at(1)->click();
        QVERIFY(std::abs(years(*shown).length() - all.length()) < 0.01);
    }

    void draggingMovesYearsAndFollowsNothing()
    {
        const auto shown = show(m_few);
        shown->pane->zoom(0.4);
        const YearSpan before = years(*shown);
        const QPoint from = shown->pane->marks().at(4).area.center().toPoint();
        QTest::mousePress(shown->pane, Qt::LeftButton, {}, from);
        const QPointF to = from + QPoint(-60, 0);
        QMouseEvent move(QEvent::MouseMove, to, shown->pane->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown->pane, &move);
        QTest::mouseRelease(shown->pane, Qt::LeftButton, {}, to.toPoint());
        const TimelineScale now = scale(*shown);
        const double expected = 60 / (now.right - now.left) * before.length();
        QVERIFY(std::abs(years(*shown).first - before.first - expected) < 1e-6);
        QTest::qWait(20);
        QVERIFY(shown->followed.isEmpty());
    }

    void wheelAndTouchpadScrollRows()
    {
        const auto shown = show(m_few);
        const QPointF middle(400, 300);
        turnWheel(*shown, middle, {}, QPoint(0, -120));
        QCOMPARE(shown->pane->scrollBar()->value(), 72);
        turnWheel(*shown, middle, QPoint(0, -17), QPoint(0, -34));
        QCOMPARE(shown->pane->scrollBar()->value(), 89);
        turnWheel(*shown, middle, QPoint(0, 500), QPoint(0, 1000));
        QCOMPARE(shown->pane->scrollBar()->value(), 0);
        // Sideways it moves the years.
        shown->pane->zoom(0.5);
        const YearSpan before = years(*shown);
        turnWheel(*shown, middle, QPoint(-40, 3), QPoint(-80, 6));
        QVERIFY(years(*shown).first > before.first);
        QCOMPARE(shown->pane->scrollBar()->value(), 0);
    }

    void groupsFold()
    {
        const auto shown = show(m_few, grouped("partner"));
        shown->pane->setFocus();
        key(*shown, Qt::Key_Home);
        const TimelineGroup first = order(*shown).groups.front();
        QCOMPARE(currentText(*shown).section(QLatin1Char(','), 0, 0),
                 QStringLiteral("%1: %2 initiatives").arg(first.name).arg(first.count));
        const int high = shown->pane->scrollBar()->maximum();
        key(*shown, Qt::Key_Return);
        QVERIFY(shown->pane->scrollBar()->maximum() < high - int(first.count - 2) * 24);
        QVERIFY(currentText(*shown).endsWith(QStringLiteral("(folded)")));
        key(*shown, Qt::Key_Down);
        QVERIFY(currentText(*shown).startsWith(order(*shown).groups[1].name));
        // And back, with the mouse.
        QTest::mouseClick(shown->pane, Qt::LeftButton, {},
                          shown->pane->marks().at(0).area.center().toPoint());
        QCOMPARE(shown->pane->scrollBar()->maximum(), high);
        QTest::qWait(20);
        QVERIFY(shown->followed.isEmpty());
        // A group's heading stays while its rows scroll by.
        shown->pane->scrollBar()->setValue(200);
        QVERIFY(shown->pane->marks().at(0).text.startsWith(first.name));
        QVERIFY(shown->pane->marks().at(1).area.top() >=
                shown->pane->marks().at(0).area.bottom() - 0.01);
    }

    void groupsSayWhenRowsRepeat()
    {
        const auto shown = show(m_few, grouped("partner"));
        QVERIFY(order(*shown).rows.size() > 400);
        const QString notes = shown->view->figure()->notes().join(QLatin1Char(' '));
        QVERIFY2(notes.contains(
                     QStringLiteral("%1 rows for 400 initiatives").arg(order(*shown).rows.size())),
                 qPrintable(notes));
        QVERIFY(shown->view->title().startsWith(QStringLiteral("400 initiatives")));
        QCOMPARE(shown->view->figure()->name(), QStringLiteral("timeline:partner"));
        const auto byStatus = show(m_few, grouped("status"));
        QVERIFY(!byStatus->view->figure()->notes().join(QString()).contains(
            QStringLiteral("rows for")));
    }

    void choosersArrange()
    {
        const auto shown = show(m_few);
        const auto choosers = shown->view->controls()->findChildren<Chooser *>();
        QCOMPARE(choosers.size(), 3);
        const auto choose = [](Chooser *chooser, int index) {
            chooser->setCurrentIndex(index);
            emit chooser->activated(index);
        };
        QVERIFY(choosers.at(1)->isHidden()); // an order of groups needs groups
        choose(choosers.at(0), 2);
        QCOMPARE(shown->view->figure()->name(), QStringLiteral("timeline:theme"));
        QVERIFY(!choosers.at(1)->isHidden());
        choose(choosers.at(2), 3);
        QVERIFY(shown->view->subtitle().contains(QStringLiteral("ids")));
        choose(choosers.at(1), 1);
        QCOMPARE(order(*shown).groups.front().name, QStringLiteral("Theme 0"));
    }

    void stateComesBack()
    {
        QVariantMap state;
        {
            const auto shown = show(m_few, {{QStringLiteral("grouping"), QStringLiteral("theme")},
                                            {QStringLiteral("groups"), QStringLiteral("name")},
                                            {QStringLiteral("sort"), QStringLiteral("title")}});
            shown->pane->zoom(0.5);
            shown->pane->pan(0.1);
            state = shown->view->state();
        }
        const auto again = show(m_few, state);
        QCOMPARE(again->view->state(), state);
        QVERIFY(again->pane->timeline()->shown().years);
        QCOMPARE(order(*again).arrangement.grouping, TimelineArrangement::Grouping::Theme);
        // What no version of Mitra wrote is passed over.
        const auto odd = show(m_few, {{QStringLiteral("grouping"), 17},
                                      {QStringLiteral("sort"), QStringLiteral("size")},
                                      {QStringLiteral("firstYear"), QStringLiteral("soon")},
                                      {QStringLiteral("endYear"), -3}});
        QCOMPARE(order(*odd).rows.size(), size_t(400));
        QVERIFY(!odd->pane->timeline()->shown().years);
    }

    void theSelectionIsFollowedAndTheRowKept()
    {
        const auto shown = show(m_few);
        shown->pane->setFocus();
        const QString id = [&] {
            for (const Initiative &each : m_few->initiatives()) {
                if (each.status == InitiativeStatus::Ongoing && each.startYear == 2028)
                    return each.id.text();
            }
            return QString();
        }();
        QVERIFY(!id.isEmpty());
        for (int i = 0; i < 401 && currentId(*shown) != id; ++i)
            key(*shown, Qt::Key_Down);
        QCOMPARE(currentId(*shown), id);
        shown->current.select(*Selection::fromText(QStringLiteral("status=ongoing")));
        shown->view->refresh();
        QVERIFY(order(*shown).rows.size() < 200);
        QCOMPARE(currentId(*shown), id);
        QVERIFY(shown->view->subtitle().contains(QStringLiteral("Chosen: Ongoing")));
        shown->current.select(*Selection::fromText(QStringLiteral("text=nothingofthekind")));
        shown->view->refresh();
        QCOMPARE(shown->view->title(), QStringLiteral("No initiative matches the selection"));
        for (const Qt::Key each : {Qt::Key_Down, Qt::Key_End, Qt::Key_Return, Qt::Key_Left})
            key(*shown, each);
        turnWheel(*shown, QPointF(300, 200), {}, QPoint(0, 120), Qt::ControlModifier);
        QVERIFY(!shown->view->grab().isNull());
    }

    void aFigureIsMadeUnseen()
    {
        CurrentSelection current;
        current.setFacts(m_few);
        const TimelineView view(&current);
        QVERIFY(view.figure());
        QCOMPARE(view.figure()->table()->rowCount(), 400);
        current.select(*Selection::fromText(QStringLiteral("status=planned")));
        QVERIFY(view.figure()->table()->rowCount() < 200);
    }

    void manyRowsAreRenewedBehindTheOldPicture()
    {
        made::Size size;
        size.initiatives = int(TimelineOrdering::fewInitiatives) * 2;
        const FactsPtr many = made::facts(size);
        const auto shown = show(many);
        // Nothing is shown yet: asking for the figure waits for it.
        QVERIFY(shown->view->isRenewing());
        QVERIFY(!shown->pane->timeline());
        QVERIFY(!shown->view->grab().isNull());
        QVERIFY(shown->view->figure());
        QVERIFY(!shown->view->isRenewing());
        const auto old = shown->pane->timeline();
        QCOMPARE(old->order().rows.size(), size_t(size.initiatives));

        QSignalSpy changed(shown->view.get(), &CooperationView::figureChanged);
        const QImage before = shown->view->grab().toImage();
        shown->current.select(*Selection::fromText(QStringLiteral("theme=theme-2")));
        shown->view->refresh();
        QVERIFY(shown->view->isRenewing());
        QVERIFY(shown->pane->isRenewing());
        QCOMPARE(shown->pane->timeline(), old);
        QVERIFY(shown->view->grab().toImage() != before); // it says so
        QCOMPARE(shown->view->title(), old->title());
        QTRY_VERIFY(!shown->view->isRenewing());
        QVERIFY(!shown->pane->isRenewing());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(order(*shown).rows.size(), shown->current.counts().rows.size());

        // As many rows as no widget has room for.
        shown->pane->setFocus();
        key(*shown, Qt::Key_End);
        QCOMPARE(currentId(*shown), idOf(*shown, order(*shown).rows.size() - 1));
        QVERIFY(shown->pane->marks().size() < 40);
        QVERIFY(QRectF(shown->pane->rect())
                    .contains(shown->pane->marks().at(shown->pane->currentMark()).area));
        // Rows of another file are not left standing.
        shown->current.setFacts(made::facts(size, 8));
        shown->view->refresh();
        QVERIFY(!shown->pane->timeline());
        QTRY_VERIFY(shown->pane->timeline());
    }

    void milestonesAreReachedByKeys()
    {
        FactTables tables = made::tables({});
        const auto add = [&](const char *date, const char *title) {
            tables.milestones.append({*PartialDate::fromIso(QLatin1String(date)),
                                      QLatin1String(title), QString(), FrameworkId(),
                                      tables.sources.first().id});
        };
        tables.asOf = QDate(2026, 11, 22);
        add("2015-03-01", "The first one");
        add("2020", "The second one");
        add("2029-01", "The planned one");
        const auto shown = show(std::make_shared<const Facts>(std::move(tables)));
        shown->pane->setFocus();
        key(*shown, Qt::Key_Home);
        key(*shown, Qt::Key_Up);
        QVERIFY2(currentText(*shown).contains(QStringLiteral("(planned): The planned one")),
                 qPrintable(currentText(*shown)));
        key(*shown, Qt::Key_Left);
        QVERIFY(currentText(*shown).contains(QStringLiteral("The second one")));
        key(*shown, Qt::Key_Return);
        QTRY_COMPARE(shown->followed.size(), 1);
        QCOMPARE(shown->followed.last(),
                 (Link{Link::Kind::Milestone, QStringLiteral("2020/The second one")}));
        key(*shown, Qt::Key_Down);
        QCOMPARE(currentId(*shown), idOf(*shown, 0));
    }

    void oddTitlesAreTextAndNothingElse()
    {
        FactTables tables;
        tables.sources.append({SourceId(QStringLiteral("s")), QStringLiteral("<i>Paper</i>"),
                               QString(), PartialDate(), QString(), QString(), QString()});
        const QStringList titles = {
            QStringLiteral("<img src=x onerror=alert(1)><b>bold</b> &amp; %1 %2"),
            QStringLiteral("مبادرة رقمية لرابطة أمم جنوب شرق آسيا"),
            QString(300, QChar(0x0301)).prepend(QLatin1Char('e')),
            QStringLiteral("word ").repeated(2000),
            QString(10000, QLatin1Char('x')),
            QString(),
            QStringLiteral("two\nlines\tand\u2028more")};
        for (const QString &title : titles) {
            Initiative each;
            each.id = InitiativeId(QStringLiteral("I%1").arg(tables.initiatives.size()));
            each.title = title;
            each.source = tables.sources.first().id;
            if (tables.initiatives.size() % 2 == 0)
                each.startYear = 2020;
            if (tables.initiatives.size() == 2)
                each.endYear = 1;
            tables.initiatives.append(each);
        }
        const auto facts = std::make_shared<const Facts>(std::move(tables));
        for (const QSize size : {QSize(900, 500), QSize(320, 180), QSize(60, 40)}) {
            const auto shown = show(facts, grouped("status"), size);
            shown->pane->setFocus();
            QStringList texts;
            for (qsizetype i = 0; i < titles.size() + 2; ++i) {
                key(*shown, Qt::Key_Down);
                texts << currentText(*shown);
                QVERIFY(!shown->view->grab().isNull());
            }
            if (size.width() == 900) {
                for (const QString &title : titles)
                    QVERIFY2(std::any_of(texts.begin(), texts.end(),
                                         [&](const QString &text) { return text.contains(title); }),
                             qPrintable(title.left(40)));
            }
        }
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
