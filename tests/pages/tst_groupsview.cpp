// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/series/currentrequest.h"
#include "models/series/groupcomparison.h"
#include "views/pages/groupscard.h"
#include "views/pages/groupsview.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figureview.h"
#include "views/widgets/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestGroupsView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startsWithTheUsualChoices();
    void sharesOfGdpAreWeighedByGdp();
    void groupWeightAndYearCanBeChosen();
    void theSecondYearOfTheRequestCounts();
    void theTargetOfTheRequestCounts();
    void explainsHowItIsWorkedOut();
    void explainsWhatCannotBeWeighed();
    void aMeasureWithTooFewMembersSaysSo();
    void stateComesBack();
    void wrongStatesAreBorne();
    void marksLead();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void show(const char *indicator);
    QPushButton *button(const char *text) const;
    void choose(const QString &year);
    bool says(const char *text) const;
    QString subtitle(int figure) const { return m_view->figures().value(figure)->subtitle(); }

    FactsPtr m_facts;
    std::unique_ptr<CurrentRequest> m_current;
    std::unique_ptr<GroupsView> m_view;
};

void TestGroupsView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestGroupsView::init()
{
    m_view.reset();
    m_current = std::make_unique<CurrentRequest>();
    m_current->setFacts(m_facts);
    m_view = std::make_unique<GroupsView>(m_current.get());
    show("internet-users-pct");
    showAs(*m_view, usualWindow);
}

void TestGroupsView::show(const char *indicator)
{
    ProgressRequest request = m_current->request();
    request.indicator = IndicatorId(QString::fromUtf8(indicator));
    QVERIFY(m_facts->find(request.indicator));
    m_current->set(request);
    m_view->refresh();
}

QPushButton *TestGroupsView::button(const char *text) const
{
    for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
        if (each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

void TestGroupsView::choose(const QString &year)
{
    auto *years = m_view->findChild<Chooser *>();
    const int index = years->findText(year);
    QVERIFY2(index >= 0, qPrintable(year));
    years->setCurrentIndex(index);
    emit years->activated(index);
}

bool TestGroupsView::says(const char *text) const
{
    for (const PlainLabel *label : m_view->findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
            return true;
    }
    return false;
}

void TestGroupsView::startsWithTheUsualChoices()
{
    QCOMPARE(m_view->name(), QStringLiteral("groups"));
    QCOMPARE(m_view->label(), QStringLiteral("Groups"));
    QVERIFY(button("ASEAN-11")->isChecked());
    QVERIFY(button("Population")->isChecked());
    QVERIFY(says("Population is usual for % of population"));
    const QList<FigurePtr> figures = m_view->figures();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.at(0)->name(), QStringLiteral("groups:internet-users-pct"));
    QCOMPARE(figures.at(1)->name(), QStringLiteral("contributions:internet-users-pct"));
    QCOMPARE(m_view->currentFigure(), figures.first());
    QVERIFY(subtitle(1).endsWith(QStringLiteral("ASEAN-11, weighted by population \u00b7 2024")));
    QCOMPARE(m_view->findChild<Chooser *>()->currentText(), QStringLiteral("2024, the latest"));
    QVERIFY(m_view->state().isEmpty());
}

void TestGroupsView::sharesOfGdpAreWeighedByGdp()
{
    show("digital-economy-share-gdp-pct");
    QVERIFY(button("GDP")->isChecked());
    QVERIFY(says("GDP is usual for % of GDP"));
}

void TestGroupsView::groupWeightAndYearCanBeChosen()
{
    QTest::mouseClick(button("ASEAN-10"), Qt::LeftButton);
    QVERIFY(subtitle(1).contains(QStringLiteral("ASEAN-10, weighted by population")));
    QVERIFY(m_view->figures().at(0)->title().startsWith(QStringLiteral("ASEAN-10 stood at")));
    QTest::mouseClick(button("GDP"), Qt::LeftButton);
    QVERIFY(subtitle(1).contains(QStringLiteral("ASEAN-10, weighted by GDP")));
    QVERIFY(m_view->figures().at(0)->title().contains(QStringLiteral("weighted by GDP")));
    QVERIFY(says("Population is usual")); // whatever is chosen
    QTRY_VERIFY(says("GDP, not the usual one for this unit"));
    choose(QStringLiteral("2015"));
    QVERIFY(subtitle(1).endsWith(QStringLiteral("2015")));
    // The choice stays where another measure has that year, and is kept where it has not.
    show("findex-account-pct");
    QVERIFY(subtitle(1).endsWith(QStringLiteral("ASEAN-10, weighted by GDP \u00b7 2024")));
    show("internet-users-pct");
    QVERIFY(subtitle(1).endsWith(QStringLiteral("2015")));
}

void TestGroupsView::theSecondYearOfTheRequestCounts()
{
    ProgressRequest request = m_current->request();
    request.secondYear = 2018;
    m_current->set(request);
    m_view->refresh();
    QVERIFY(subtitle(1).endsWith(QStringLiteral("2018")));
    auto *years = m_view->findChild<Chooser *>();
    QCOMPARE(years->currentText(), QStringLiteral("2018, the second year"));
    choose(QStringLiteral("2020"));
    QVERIFY(subtitle(1).endsWith(QStringLiteral("2020")));
    choose(QStringLiteral("2018, the second year"));
    QVERIFY(subtitle(1).endsWith(QStringLiteral("2018")));
    QVERIFY(m_view->state().isEmpty());
}

void TestGroupsView::theTargetOfTheRequestCounts()
{
    QVERIFY(m_view->figures().at(1)->title().contains(QStringLiteral("to the value of ASEAN-11")));
    ProgressRequest request = m_current->request();
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    m_current->set(request);
    m_view->refresh();
    QVERIFY(m_view->figures().at(1)->title().startsWith(
        QStringLiteral("Indonesia adds most to the gap of ASEAN-11: ")));
}

void TestGroupsView::explainsHowItIsWorkedOut()
{
    QVERIFY(says("How it is worked out"));
    QVERIFY(says("at least 80% of the group's population have a value"));
    QVERIFY(says("11 member states, together since 26 October 2025"));
    QVERIFY(says("population, the usual one for this unit"));
    QVERIFY(says("Left out"));
    show("findex-account-pct");
    // Named are the fewer: who has a value or who has none.
    QTRY_VERIFY(says("2022: only Viet Nam has a value, 14.5% of the group's population"));
}

void TestGroupsView::explainsWhatCannotBeWeighed()
{
    show("egdi-rank");
    QVERIFY(m_view->figures().isEmpty());
    QVERIFY(!m_view->currentFigure());
    QVERIFY(says("No group value"));
    QVERIFY(says("Ranks have no mean"));
    QVERIFY(!button("GDP")->isVisible());
    for (const FigureView *view : m_view->findChildren<FigureView *>())
        QVERIFY(!view->isVisible());
    show("internet-users-pct");
    QCOMPARE(m_view->figures().size(), 2);
    QVERIFY(button("GDP")->isVisible());
    QVERIFY(says("How it is worked out"));
}

void TestGroupsView::aMeasureWithTooFewMembersSaysSo()
{
    show("digital-economy-share-gdp-pct");
    // One figure says why; there is nothing to take apart and no year to choose.
    QCOMPARE(m_view->figures().size(), 1);
    QVERIFY(m_view->figures().at(0)->title().endsWith(
        QStringLiteral("no group value can be computed")));
    QCOMPARE(m_view->figures().at(0)->sources().value(0),
             m_facts->find(IndicatorId(QStringLiteral("digital-economy-share-gdp-pct")))->source);
    QVERIFY(!m_view->findChild<Chooser *>()->isVisible());
    // Three lines at most, the newest year first.
    QTRY_VERIFY(says("2025: only Viet Nam has a value, 12% of the group's GDP"));
    QVERIFY(says("2024: only Philippines and Viet Nam have a value, 23.3% of the group's GDP"));
    QVERIFY(says("more years, listed in the table of the figure"));
    QVERIFY(!says("2023: "));
    show("internet-users-pct");
    QCOMPARE(m_view->figures().size(), 2);
    QVERIFY(m_view->findChild<Chooser *>()->isVisible());
}

void TestGroupsView::stateComesBack()
{
    QTest::mouseClick(button("ASEAN-10"), Qt::LeftButton);
    QTest::mouseClick(button("GDP"), Qt::LeftButton);
    choose(QStringLiteral("2015"));
    const QVariantMap state = m_view->state();
    QCOMPARE(state.size(), 3);

    GroupsView other(m_current.get());
    other.restore(state);
    other.refresh();
    QVERIFY(other.figures().at(1)->subtitle().endsWith(
        QStringLiteral("ASEAN-10, weighted by GDP \u00b7 2015")));
    QCOMPARE(other.state(), state);
    other.restore({});
    other.refresh();
    QVERIFY(other.figures().at(1)->subtitle().endsWith(
        QStringLiteral("ASEAN-11, weighted by population \u00b7 2024")));
}

void TestGroupsView::wrongStatesAreBorne()
{
    m_view->restore({{QStringLiteral("group"), QStringLiteral("ASEAN-99")},
                     {QStringLiteral("weight"), QStringLiteral("feet")},
                     {QStringLiteral("year"), QStringLiteral("soon")}});
    m_view->refresh();
    QVERIFY(subtitle(1).endsWith(QStringLiteral("ASEAN-11, weighted by population \u00b7 2024")));
    m_view->restore({{QStringLiteral("year"), 1066}});
    m_view->refresh();
    QVERIFY(subtitle(1).endsWith(QStringLiteral("2024")));
}

void TestGroupsView::marksLead()
{
    QSignalSpy links(m_view.get(), &ProgressView::linkActivated);
    FigureView *contributions = nullptr;
    for (FigureView *view : m_view->findChildren<FigureView *>()) {
        if (view->figure() == m_view->figures().at(1))
            contributions = view;
    }
    QVERIFY(contributions);
    contributions->setFocus();
    QTest::keyClick(contributions, Qt::Key_Home);
    QTest::keyClick(contributions, Qt::Key_Return);
    QCOMPARE(m_view->currentFigure(), m_view->figures().at(1));
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(links.first().first().value<Link>(),
             (Link{Link::Kind::Observation, QStringLiteral("internet-users-pct/ID/2024")}));
}

void TestGroupsView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QString>("indicator");
    for (const char *indicator : {"internet-users-pct", "egov-osi", "egdi-rank",
                                  "digital-economy-share-gdp-pct", "mobile-4g-coverage-pct"}) {
        QTest::addRow("%s, small", indicator) << smallWindow << QString::fromUtf8(indicator);
        QTest::addRow("%s, usual", indicator) << usualWindow << QString::fromUtf8(indicator);
    }
}

void TestGroupsView::nothingIsCut()
{
    QFETCH(QSize, window);
    QFETCH(QString, indicator);
    show(qPrintable(indicator));
    showAs(*m_view, window);
    QTRY_COMPARE(cutTexts(*m_view), QStringList());
}

QTEST_MAIN(TestGroupsView)
#include "tst_groupsview.moc"
