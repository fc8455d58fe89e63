// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "views/pages/overviewpage.h"
#include "views/widgets/figureview.h"

#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theSixFiguresStandInOrder();
    void everyMarkLeadsSomewhere();
    void goalsLineUp();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    FactsPtr m_facts;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestOverviewPage::init()
{
    m_page = std::make_unique<OverviewPage>();
    m_page->setFacts(m_facts);
    showAs(*m_page, usualWindow);
}

void TestOverviewPage::theSixFiguresStandInOrder()
{
    QStringList names;
    for (const FigurePtr &figure : m_page->figures())
        names.append(figure->name());
    QStringList wanted;
    for (const Goal &goal : m_facts->goals())
        wanted.append(QStringLiteral("goal:%1").arg(goal.id.text()));
    wanted +=
        {QStringLiteral("delivered"), QStringLiteral("partners"), QStringLiteral("milestones")};
    QCOMPARE(names, wanted);
    QCOMPARE(m_page->currentFigure()->name(), wanted.first());
}

void TestOverviewPage::everyMarkLeadsSomewhere()
{
    for (FigureView *view : m_page->findChildren<FigureView *>()) {
        QVERIFY(!view->marks().isEmpty());
        for (const Mark &mark : view->marks())
            QVERIFY2(!mark.link.isNull(), qPrintable(mark.text));
        QSignalSpy followed(m_page.get(), &Page::linkActivated);
        view->setFocus();
        QCOMPARE(m_page->currentFigure(), view->figure());
        view->setCurrentMark(0);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<Link>(), view->marks().first().link);
    }
}

void TestOverviewPage::goalsLineUp()
{
    for (const QSize window : {smallWindow, usualWindow}) {
        showAs(*m_page, window);
        QTest::qWait(0);
        const auto views = m_page->findChildren<FigureView *>();
        const QWidget *first = views.at(0)->parentWidget();
        for (int i = 1; i < 3; ++i) {
            QCOMPARE(views.at(i)->parentWidget()->y(), first->y());
            QCOMPARE(views.at(i)->parentWidget()->height(), first->height());
        }
    }
}

void TestOverviewPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestOverviewPage::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_page, window);
    QTRY_VERIFY2(cutTexts(*m_page).isEmpty(), qPrintable(cutTexts(*m_page).join(u'\n')));
    for (const FigureView *view : m_page->findChildren<FigureView *>())
        QVERIFY(view->height() >= view->heightForWidth(view->width()));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
