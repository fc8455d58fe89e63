// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/whatifview.h"

#include "models/series/paces.h"
#include "tests/pages/assumptionworld.h"
#include "tests/pages/pagetest.h"
#include "views/figures/figure.h"
#include "views/pages/assumptionform.h"
#include "views/pages/keptpaces.h"
#include "views/pages/pacecontrol.h"
#include "views/pages/whatifcard.h"
#include "views/widgets/figureview.h"
#include "views/widgets/paceslider.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace mitra;
using namespace mitra::sample;

class TestWhatIfView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dressApplication(); }
    void init();
    void cleanup();
    void itRestsAtThePaceSoFar();
    void theSliderAndTheNumberMoveInStep();
    void theMouseDragsThePace();
    void thePaceNeededIsExact();
    void theButtonsAreOffWhereNothingIsKnown();
    void aPaceIsKeptUnderAName();
    void keptPacesAreTicked();
    void fourAtMost();
    void theTriedOneCanBeLeftOut();
    void deletingAKeptPace();
    void aReadOnlyFileKeepsNothing();
    void figuresFollow();
    void arrowKeysWalkTheFigure();
    void onlyWhatChangesIsSetAnew();
    void theCardShowsOnlyWhenAsked();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    QList<double> paces() const
    {
        QList<double> values;
        for (const Assumption &pace : m_world->current.request().paces)
            values.append(pace.value);
        return values;
    }

    std::unique_ptr<AssumptionWorld> m_world;
    std::unique_ptr<WhatIfView> m_view;
    PaceSlider *m_slider = nullptr;
    QDoubleSpinBox *m_number = nullptr;
};

void TestWhatIfView::init()
{
    m_world = std::make_unique<AssumptionWorld>();
    ProgressRequest request = m_world->current.request();
    request.workingTarget = *m_world->kept("Ours"); // 30 % by 2030
    m_world->current.set(request);
    m_view = std::make_unique<WhatIfView>(&m_world->current, &m_world->keeping);
    connect(&m_world->current, &CurrentRequest::changed, m_view.get(), &ProgressView::refresh);
    m_view->refresh();
    m_slider = m_view->control()->slider();
    m_number = m_view->control()->number();
    showAs(*m_view, usualWindow);
}

void TestWhatIfView::cleanup()
{
    m_view.reset();
    m_world.reset();
}

void TestWhatIfView::itRestsAtThePaceSoFar()
{
    QVERIFY(paces().isEmpty()); // nothing is drawn until somebody moves it
    QVERIFY(std::abs(m_view->control()->pace() - 0.8) < 1e-9);
    QCOMPARE(m_slider->value(), 16); // range 5, steps of 0.05
    QCOMPARE(m_view->told(), s("The pace so far: 0.8 points a year reaches 30% only in 2038; in "
                               "2030 it stands at 23%"));
    QVERIFY(!m_view->kept()->triedBox()->isVisible());
}

void TestWhatIfView::theSliderAndTheNumberMoveInStep()
{
    m_slider->setFocus();
    QTest::keyClick(m_slider, Qt::Key_Right);
    QCOMPARE(paces(), QList<double>{0.85});
    QCOMPARE(m_number->value(), 0.85);
    QTest::keyClick(m_slider, Qt::Key_PageUp);
    QCOMPARE(paces(), QList<double>{1.35});
    QTest::keyClick(m_slider, Qt::Key_Home);
    QCOMPARE(paces(), QList<double>{-5.0});
    QVERIFY(m_view->told().startsWith(s("-5 points a year leads away from 30%")));

    m_number->setFocus();
    m_number->selectAll();
    QTest::keyClicks(m_number, s("2.75"));
    QCOMPARE(paces(), QList<double>{-5.0}); // not before it is finished
    QTest::keyClick(m_number, Qt::Key_Return);
    QCOMPARE(paces(), QList<double>{2.75});
    QCOMPARE(m_slider->value(), 55);
    QCOMPARE(m_view->told(), s("2.8 points a year reaches 30% in 2029"));
    // Further out than the slider reaches.
    m_number->selectAll();
    QTest::keyClicks(m_number, s("12"));
    QTest::keyClick(m_number, Qt::Key_Tab);
    QCOMPARE(paces(), QList<double>{12.0});
    QCOMPARE(m_slider->value(), 100);
    QCOMPARE(m_number->value(), 12.0);
}

void TestWhatIfView::theMouseDragsThePace()
{
    const QPoint middle(m_slider->width() / 2, 11);
    QTest::mousePress(m_slider, Qt::LeftButton, {}, middle);
    QCOMPARE(paces(), QList<double>{0.0});
    double before = 0;
    for (int x = 20; x <= 200; x += 20) {
        QTest::mouseMove(m_slider, middle + QPoint(x, 0));
        QVERIFY(paces().first() > before);
        QCOMPARE(m_number->value(), paces().first());
        before = paces().first();
    }
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, middle + QPoint(200, 0));
    QTest::mouseMove(m_slider, middle);
    QCOMPARE(paces(), QList<double>{before});
}

void TestWhatIfView::thePaceNeededIsExact()
{
    // 30.1 asks for 2.22 a year, between two steps of the slider.
    ProgressRequest request = m_world->current.request();
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 30.123456});
    m_world->current.set(request);
    QTest::mouseClick(m_view->neededButton(), Qt::LeftButton);
    QCOMPARE(paces().size(), 1);
    QVERIFY(std::abs(paces().first() - 11.123456 / 5) < 1e-12);
    QVERIFY(m_view->told().endsWith(s("in 2030")));
    QVERIFY(!m_view->told().contains(s("only")));
    QTest::mouseClick(m_view->soFarButton(), Qt::LeftButton);
    QVERIFY(std::abs(paces().first() - 0.8) < 1e-12);
}

void TestWhatIfView::theButtonsAreOffWhereNothingIsKnown()
{
    ProgressRequest request = m_world->current.request();
    request.workingTarget.reset();
    m_world->current.set(request);
    QVERIFY(!m_view->neededButton()->isEnabled());
    QVERIFY(m_view->neededButton()->toolTip().contains(s("working target")));
    QVERIFY(m_view->soFarButton()->isEnabled());
    m_world->choose("internet", "TL");
    QVERIFY(!m_view->soFarButton()->isEnabled());
    QVERIFY(!m_view->keepButton()->isEnabled());
    QVERIFY(!m_slider->isEnabled());
    QVERIFY(m_view->told().isEmpty());
}

void TestWhatIfView::aPaceIsKeptUnderAName()
{
    QTest::mouseClick(m_view->neededButton(), Qt::LeftButton);
    QTest::mouseClick(m_view->keepButton(), Qt::LeftButton);
    AssumptionForm *form = m_view->form();
    QVERIFY(form->isVisible());
    QVERIFY(form->nameBox()->hasFocus());
    QVERIFY(!form->yearBox()->isVisible());
    QCOMPARE(form->valueBox()->text(), s("2.2"));
    QTest::keyClicks(form->nameBox(), s("As needed"));
    QTest::keyClicks(form->reasonBox(), s("what the target asks for"));
    QTest::keyClick(form->reasonBox(), Qt::Key_Return);
    QVERIFY(!form->isVisible());
    const Assumption *kept = m_world->kept("As needed");
    QVERIFY(kept);
    QVERIFY(std::abs(kept->value - 2.2) < 1e-12);
    QVERIFY(!kept->year);
    QCOMPARE(kept->author, s("Lim"));
    QVERIFY(m_world->current.request().paces == QList<Assumption>{*kept});
    QVERIFY(!m_view->kept()->triedBox()->isVisible());
    QCOMPARE(m_view->kept()->boxes().size(), 3);
    QVERIFY(m_view->kept()->boxes().first()->isChecked()); // by name
}

void TestWhatIfView::keptPacesAreTicked()
{
    const QList<QCheckBox *> boxes = m_view->kept()->boxes();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.at(0)->text(), s("Fast: 5 points a year"));
    QCOMPARE(boxes.at(1)->text(), s("Slow && sure: 1 point a year"));
    QTest::mouseClick(boxes.at(1), Qt::LeftButton);
    QCOMPARE(paces(), QList<double>{1.0});
    boxes.at(0)->setFocus();
    QTest::keyClick(boxes.at(0), Qt::Key_Space);
    QCOMPARE(paces(), (QList<double>{1.0, 5.0}));
    QVERIFY(boxes.at(0)->toolTip().contains(s("by Tan")));
    QTest::mouseClick(boxes.at(1), Qt::LeftButton);
    QCOMPARE(paces(), QList<double>{5.0});
}

void TestWhatIfView::fourAtMost()
{
    for (const char *name : {"A", "B", "C"})
        m_world->add(AssumptionWorld::made(name, AssumptionKind::Pace, name[0] - 'A' + 2));
    const QList<QCheckBox *> boxes = m_view->kept()->boxes();
    QCOMPARE(boxes.size(), 5);
    for (int i = 0; i < 4; ++i)
        QTest::mouseClick(boxes.at(i), Qt::LeftButton);
    QCOMPARE(paces().size(), 4);
    QVERIFY(!boxes.at(4)->isEnabled());
    QVERIFY(boxes.at(4)->toolTip().contains(s("Four paces at most")));
    // Trying one out takes the place of the last.
    m_slider->setFocus();
    QTest::keyClick(m_slider, Qt::Key_Right);
    QCOMPARE(paces().size(), 4);
    QVERIFY(triedPace(m_world->current.request()));
    QVERIFY(!boxes.at(3)->isChecked());
    QTest::mouseClick(boxes.at(0), Qt::LeftButton);
    QVERIFY(boxes.at(4)->isEnabled());
}

void TestWhatIfView::theTriedOneCanBeLeftOut()
{
    m_slider->setFocus();
    QTest::keyClick(m_slider, Qt::Key_Right);
    QVERIFY(m_view->kept()->triedBox()->isVisible());
    QCOMPARE(m_view->kept()->triedBox()->text(), s("tried out, not kept: 0.85 points a year"));
    QTest::mouseClick(m_view->kept()->triedBox(), Qt::LeftButton);
    QVERIFY(paces().isEmpty());
}

void TestWhatIfView::deletingAKeptPace()
{
    QTest::mouseClick(m_view->kept()->boxes().at(0), Qt::LeftButton);
    QMenu *menu = m_view->kept()->deleteButton()->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    QVERIFY(!m_world->kept("Fast"));
    QVERIFY(paces().isEmpty());
    QCOMPARE(m_view->kept()->boxes().size(), 1);
}

void TestWhatIfView::aReadOnlyFileKeepsNothing()
{
    m_world->keeping.setKeeper(s("Lim"), s("This file is read only."));
    QVERIFY(!m_view->keepButton()->isEnabled());
    QVERIFY(m_view->keepButton()->toolTip().contains(s("read only")));
    QVERIFY(!m_view->kept()->deleteButton()->isEnabled());
    QVERIFY(m_slider->isEnabled());
}

void TestWhatIfView::figuresFollow()
{
    QCOMPARE(m_view->figures().size(), 2);
    QCOMPARE(m_view->figures().at(0)->name(), s("whatif:internet"));
    QCOMPARE(m_view->figures().at(1)->name(), s("whatif-members:internet"));
    QVERIFY(m_view->currentFigure() == m_view->figures().first());
    m_slider->setFocus();
    QTest::keyClick(m_slider, Qt::Key_End);
    QCOMPARE(m_view->figures().at(0)->title(), s("Viet Nam: 5 points a year reaches 30% in 2027"));
    const QString notes = m_view->figures().at(0)->notes().join(QLatin1Char('\n'));
    QVERIFY(notes.contains(s("tried out, not kept")));
    QVERIFY(notes.contains(s("\u201cOurs\u201d, by Tan, 26 November 2026")));
}

void TestWhatIfView::arrowKeysWalkTheFigure()
{
    auto *figure = m_view->findChild<FigureView *>();
    QVERIFY(figure);
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Right);
    QVERIFY(figure->currentMark() >= 0);
    const int before = figure->currentMark();
    QTest::keyClick(figure, Qt::Key_Right);
    QCOMPARE(figure->currentMark(), before + 1);
    QVERIFY(m_view->currentFigure() == m_view->figures().first());
}

void TestWhatIfView::onlyWhatChangesIsSetAnew()
{
    const QList<QCheckBox *> boxes = m_view->kept()->boxes();
    QSignalSpy changed(&m_world->current, &CurrentRequest::changed);
    m_slider->setFocus();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(m_slider, Qt::Key_Right);
    QCOMPARE(changed.count(), 10); // one change a step, none comes back from the number
    QVERIFY(m_view->kept()->boxes() == boxes);
    QCOMPARE(m_slider->maximum(), 100); // the range does not run away with the pace
    QVERIFY(std::abs(m_number->value() - 1.3) < 1e-9);
    QVERIFY(m_slider->hasFocus());
}

void TestWhatIfView::theCardShowsOnlyWhenAsked()
{
    WhatIfCard card(&m_world->current);
    connect(&m_world->current, &CurrentRequest::changed, &card, &WhatIfCard::refresh);
    card.refresh();
    card.resize(360, card.heightForWidth(360));
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    PaceSlider *slider = card.control()->slider();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(card.told(), s("5 points a year reaches 30% in 2027"));
    QVERIFY(paces().isEmpty());
    QTest::mouseClick(card.showBox(), Qt::LeftButton);
    QCOMPARE(paces(), QList<double>{5.0});
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(paces(), QList<double>{4.95});
    QTest::mouseClick(card.showBox(), Qt::LeftButton);
    QVERIFY(paces().isEmpty());
    QCOMPARE(card.control()->pace(), 4.95); // where it was left
    QCOMPARE(cutTexts(card), QStringList());
    // The marked paces are one press away, and nothing is drawn by that alone.
    const WhatIf whatIf = makeWhatIf(*m_world->current.facts(), m_world->current.request());
    QVERIFY(whatIf.needed.has_value());
    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->text() == s("Pace needed"))
            button->click();
    }
    QCOMPARE(card.control()->pace(), *whatIf.needed);
    QVERIFY(paces().isEmpty());
    m_world->choose("osi", "VN");
    QVERIFY(std::abs(card.control()->pace() - 0.05) < 1e-9); // that measure's own
}

void TestWhatIfView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
    QTest::newRow("narrow") << QSize(664, 900);
}

void TestWhatIfView::nothingIsCut()
{
    QFETCH(QSize, window);
    m_slider->setFocus();
    QTest::keyClick(m_slider, Qt::Key_End);
    QTest::mouseClick(m_view->keepButton(), Qt::LeftButton);
    showAs(*m_view, window);
    QTest::qWait(1);
    QCOMPARE(cutTexts(*m_view), QStringList());
}

QTEST_MAIN(TestWhatIfView)
#include "tst_whatifview.moc"
