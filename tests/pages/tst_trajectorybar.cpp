// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectory.h"
#include "tests/pages/pagetest.h"
#include "views/pages/trajectorybar.h"
#include "views/widgets/chooser.h"

#include <QPushButton>
#include <QTest>

using namespace mitra;
using namespace Qt::StringLiterals;

// The choices of how a trajectory is drawn, with the real facts.
class TestTrajectoryBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theShapeOfThePath();
    void theLineNeedsTwoPoints();
    void theYearsShownStayApart();
    void nothingToChooseWithoutValues();

private:
    Chooser *chooser(const QString &name) const;
    void choose(const QString &name, int year) const;

    FactsPtr m_facts;
    std::unique_ptr<CurrentRequest> m_current;
    std::unique_ptr<TrajectoryBar> m_bar;
};

void TestTrajectoryBar::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestTrajectoryBar::init()
{
    m_bar.reset();
    m_current = std::make_unique<CurrentRequest>();
    m_current->setFacts(m_facts);
    ProgressRequest request;
    request.indicator = IndicatorId(u"internet-users-pct"_s);
    request.economy = EconomyId(u"VN"_s);
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    m_current->set(request);
    m_bar = std::make_unique<TrajectoryBar>(m_current.get());
    const auto show = [this] { m_bar->show(makeTrajectory(*m_facts, m_current->request())); };
    connect(m_current.get(), &CurrentRequest::changed, m_bar.get(), show);
    show();
}

Chooser *TestTrajectoryBar::chooser(const QString &name) const
{
    for (Chooser *each : m_bar->findChildren<Chooser *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestTrajectoryBar::choose(const QString &name, int year) const
{
    Chooser *found = chooser(name);
    QVERIFY(found);
    const int index = found->findData(year);
    QVERIFY2(index >= 0, qPrintable(QString::number(year)));
    found->setCurrentIndex(index);
    emit found->activated(index);
}

void TestTrajectoryBar::theShapeOfThePath()
{
    for (QPushButton *pill : m_bar->findChildren<QPushButton *>()) {
        if (pill->text() == u"S-curve"_s)
            QTest::mouseClick(pill, Qt::LeftButton);
    }
    QCOMPARE(m_current->request().path, PathShape::Logistic);
}

void TestTrajectoryBar::theLineNeedsTwoPoints()
{
    const QList<int> years = [this] {
        QList<int> all;
        for (const Observation *o :
             m_facts->series(m_current->request().indicator, m_current->request().economy))
            all.append(o->year);
        return all;
    }();
    QVERIFY(years.size() > 8);
    QVERIFY(!chooser(m_bar->tr("Last year of the line that is continued"))->isEnabled());
    QVERIFY(
        !chooser(m_bar->tr("Last year of the line that is continued"))->isVisibleTo(m_bar.get()));

    choose(m_bar->tr("First year of the line that is continued"), years.at(2));
    QCOMPARE(m_current->request().window, (YearWindow{years.at(2), years.last()}));
    QVERIFY(
        chooser(m_bar->tr("Last year of the line that is continued"))->isVisibleTo(m_bar.get()));
    choose(m_bar->tr("Last year of the line that is continued"), years.at(6));
    QCOMPARE(m_current->request().window, (YearWindow{years.at(2), years.at(6)}));
    // Behind the last year: that gives way.
    choose(m_bar->tr("First year of the line that is continued"), years.at(7));
    QCOMPARE(m_current->request().window, (YearWindow{years.at(7), years.at(8)}));

    Chooser *from = chooser(m_bar->tr("First year of the line that is continued"));
    from->setCurrentIndex(0);
    emit from->activated(0);
    QVERIFY(!m_current->request().window);
}

void TestTrajectoryBar::theYearsShownStayApart()
{
    choose(m_bar->tr("First year shown"), 2015);
    QCOMPARE(m_current->request().shownYears, (YearWindow{2015, 2030}));
    choose(m_bar->tr("Last year shown"), 2026);
    QCOMPARE(m_current->request().shownYears, (YearWindow{2015, 2026}));
    choose(m_bar->tr("First year shown"), 2025);
    QCOMPARE(m_current->request().shownYears, (YearWindow{2025, 2028}));
    Chooser *from = chooser(m_bar->tr("First year shown"));
    choose(m_bar->tr("First year shown"), from->itemData(0).toInt());
    choose(m_bar->tr("Last year shown"), 2030);
    QVERIFY(!m_current->request().shownYears);
}

void TestTrajectoryBar::nothingToChooseWithoutValues()
{
    ProgressRequest request = m_current->request();
    request.economy = EconomyId(u"none"_s);
    request.workingTarget.reset();
    m_current->set(request);
    for (const Chooser *each : m_bar->findChildren<Chooser *>())
        QVERIFY(!each->isEnabled());
}

QTEST_MAIN(TestTrajectoryBar)
#include "tst_trajectorybar.moc"
