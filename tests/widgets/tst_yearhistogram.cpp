// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/yearhistogram.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace mitra;

using End = YearHandle::End;

class TestYearHistogram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aHandleIsDragged();
    void theRangeIsDragged();
    void aDragOverBarsIsANewRange();
    void aClickChoosesAYear();
    void everyStepOfADragIsTold();
    void tabGoesToEachHandle();
    void keysMoveAHandle();
    void keysMoveTheRange();
    void deleteChoosesAllYears();
    void theSentenceCounts();
    void aRangeWithoutBarsIsShownAtTheEdge();
    void readersFindTwoSliders();
    void withoutCountsNothingIsShown();

private:
    QPoint middleOf(int year) const { return m_years->barArea(year).center().toPoint(); }
    QPoint left(int year) const { return {int(m_years->barArea(year).left()), 30}; }
    QPoint right(int year) const { return {int(m_years->barArea(year).right()), 30}; }
    void drag(QPoint from, QPoint to);
    std::optional<YearRange> range() const { return m_years->range(); }

    std::unique_ptr<QWidget> m_window;
    YearHistogram *m_years = nullptr;
};

// 2013 to 2026 with 1, 2, ... 14 initiatives.
void TestYearHistogram::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_years = new YearHistogram(YearHistogram::Of::Starts);
    layout->addWidget(m_years);
    std::vector<quint32> counts;
    for (quint32 i = 1; i <= 14; ++i)
        counts.push_back(i);
    m_years->setCounts(2013, counts);
    m_window->resize(330, 120);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestYearHistogram::cleanup()
{
    m_window.reset();
}

void TestYearHistogram::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_years, Qt::LeftButton, {}, from);
    QTest::mouseMove(m_years, (from + to) / 2);
    QTest::mouseMove(m_years, to);
    QTest::mouseRelease(m_years, Qt::LeftButton, {}, to);
}

void TestYearHistogram::aHandleIsDragged()
{
    drag(left(2013), left(2018));
    QCOMPARE(range(), (std::optional(YearRange{2018, 2026})));
    drag(right(2026), right(2021));
    QCOMPARE(range(), (std::optional(YearRange{2018, 2021})));
    // A handle stops at the other one.
    drag(left(2018), right(2026));
    QCOMPARE(range(), (std::optional(YearRange{2021, 2021})));
    drag(left(2021), left(2013));
    drag(right(2021), right(2026) + QPoint(40, 0));
    QVERIFY(!range()); // all years
}

void TestYearHistogram::theRangeIsDragged()
{
    m_years->setRange(YearRange{2016, 2018});
    drag(middleOf(2017), middleOf(2020));
    QCOMPARE(range(), (std::optional(YearRange{2019, 2021})));
    drag(middleOf(2020), QPoint(m_years->width() + 100, 30));
    QCOMPARE(range(), (std::optional(YearRange{2024, 2026})));
}

void TestYearHistogram::aDragOverBarsIsANewRange()
{
    drag(middleOf(2021), middleOf(2024));
    QCOMPARE(range(), (std::optional(YearRange{2021, 2024})));
    drag(middleOf(2018), middleOf(2015));
    QCOMPARE(range(), (std::optional(YearRange{2015, 2018})));
}

void TestYearHistogram::aClickChoosesAYear()
{
    QTest::mouseClick(m_years, Qt::LeftButton, {}, middleOf(2020));
    QCOMPARE(range(), (std::optional(YearRange{2020, 2020})));
    m_years->setRange(YearRange{2016, 2022});
    QTest::mouseClick(m_years, Qt::LeftButton, {}, middleOf(2018));
    QCOMPARE(range(), (std::optional(YearRange{2018, 2018})));
    QTest::mouseClick(m_years, Qt::LeftButton, {}, middleOf(2018));
    QVERIFY(!range());
}

void TestYearHistogram::everyStepOfADragIsTold()
{
    QSignalSpy chosen(m_years, &YearHistogram::rangeChosen);
    QSignalSpy ended(m_years, &YearHistogram::gestureEnded);
    QTest::mousePress(m_years, Qt::LeftButton, {}, left(2013));
    for (int year = 2014; year <= 2020; ++year)
        QTest::mouseMove(m_years, left(year));
    QCOMPARE(chosen.count(), 7);
    QCOMPARE(ended.count(), 0);
    QTest::mouseRelease(m_years, Qt::LeftButton, {}, left(2020));
    QCOMPARE(ended.count(), 1);
    QCOMPARE(chosen.count(), 7);
}

void TestYearHistogram::tabGoesToEachHandle()
{
    m_years->setFocus();
    QVERIFY(m_years->handle(End::First)->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QVERIFY(m_years->handle(End::Last)->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_years->handle(End::First)->hasFocus());
}

void TestYearHistogram::keysMoveAHandle()
{
    YearHandle *first = m_years->handle(End::First);
    YearHandle *last = m_years->handle(End::Last);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Left); // at the end already
    QVERIFY(!range());
    QTest::keyClick(first, Qt::Key_Right);
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(range(), (std::optional(YearRange{2015, 2026})));
    QTest::keyClick(first, Qt::Key_PageUp);
    QCOMPARE(range(), (std::optional(YearRange{2020, 2026})));
    QTest::keyClick(last, Qt::Key_Left);
    QCOMPARE(range(), (std::optional(YearRange{2020, 2025})));
    QTest::keyClick(last, Qt::Key_Home);
    QCOMPARE(range(), (std::optional(YearRange{2020, 2020})));
    QTest::keyClick(first, Qt::Key_Right); // stops at the other
    QCOMPARE(range(), (std::optional(YearRange{2020, 2020})));
    QTest::keyClick(last, Qt::Key_End);
    QTest::keyClick(first, Qt::Key_Home);
    QVERIFY(!range());
    QTest::keyClick(first, Qt::Key_End);
    QCOMPARE(range(), (std::optional(YearRange{2026, 2026})));
}

void TestYearHistogram::keysMoveTheRange()
{
    m_years->setRange(YearRange{2018, 2020});
    YearHandle *last = m_years->handle(End::Last);
    QTest::keyClick(last, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(range(), (std::optional(YearRange{2019, 2021})));
    QTest::keyClick(last, Qt::Key_PageDown, Qt::ShiftModifier);
    QTest::keyClick(last, Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(range(), (std::optional(YearRange{2013, 2015})));
    // Back and forward through selections are not the histogram's.
    QTest::keyClick(last, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(range(), (std::optional(YearRange{2013, 2015})));
}

void TestYearHistogram::deleteChoosesAllYears()
{
    m_years->setRange(YearRange{2018, 2020});
    QSignalSpy chosen(m_years, &YearHistogram::rangeChosen);
    QTest::keyClick(m_years->handle(End::First), Qt::Key_Delete);
    QVERIFY(!range());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!chosen.first().first().value<std::optional<YearRange>>());
}

void TestYearHistogram::theSentenceCounts()
{
    QCOMPARE(m_years->accessibleName(), QStringLiteral("Start in any year, 105 initiatives"));
    m_years->setRange(YearRange{2021, 2025});
    QCOMPARE(m_years->accessibleName(),
             QStringLiteral("Start from 2021 to 2025, 55 initiatives")); // 9 to 13
    QCOMPARE(m_years->handle(End::Last)->accessibleDescription(), m_years->accessibleName());
    m_years->setRange(YearRange{2013, 2013});
    QCOMPARE(m_years->accessibleName(), QStringLiteral("Start in 2013, 1 initiative"));
}

void TestYearHistogram::aRangeWithoutBarsIsShownAtTheEdge()
{
    m_years->setRange(YearRange{1990, 1995});
    QCOMPARE(m_years->accessibleName(), QStringLiteral("Start from 1990 to 1995, 0 initiatives"));
    QVERIFY(m_years->rect().contains(m_years->handle(End::First)->geometry().center()));
    QTest::keyClick(m_years->handle(End::Last), Qt::Key_Right);
    QCOMPARE(range(), (std::optional(YearRange{2013, 2014})));
}

void TestYearHistogram::readersFindTwoSliders()
{
    m_years->setRange(YearRange{2018, 2020});
    QAccessibleInterface *access =
        QAccessible::queryAccessibleInterface(m_years->handle(End::Last));
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Slider);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Last start year"));
    QCOMPARE(access->text(QAccessible::Value), QStringLiteral("2020"));
    QAccessibleValueInterface *value = access->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->minimumValue().toInt(), 2013);
    QCOMPARE(value->maximumValue().toInt(), 2026);
    value->setCurrentValue(2024);
    QCOMPARE(range(), (std::optional(YearRange{2018, 2024})));
}

void TestYearHistogram::withoutCountsNothingIsShown()
{
    m_years->setCounts(0, {});
    QVERIFY(!m_years->handle(End::First)->isVisible());
    QTest::mouseClick(m_years, Qt::LeftButton, {}, QPoint(50, 20));
    m_years->moveHandle(End::First, 2020);
    m_years->moveRange(1);
    QVERIFY(!range());
    QCOMPARE(m_years->accessibleName(), QStringLiteral("No start year is known"));
}

QTEST_MAIN(TestYearHistogram)
#include "tst_yearhistogram.moc"
