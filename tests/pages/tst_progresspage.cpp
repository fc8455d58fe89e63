// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/series/arithmetic.h"
#include "views/pages/memberpicker.h"
#include "views/pages/progresspage.h"
#include "views/pages/workingtarget.h"
#include "views/widgets/plainlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace mitra;

class TestProgressPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void goalsShowTheirProxyAndSaySo();
    void withoutTargetItCannotBeAssessed();
    void workingTargetIsAnAssumption();
    void fourLinesAtMost();
    void observationsLeadToTheirMember();
    void stateComesBack();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    QPushButton *button(const QString &text) const;
    bool says(const QString &text) const;
    QString arithmetic() const;

    FactsPtr m_facts;
    std::unique_ptr<ProgressPage> m_page;
};

void TestProgressPage::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestProgressPage::init()
{
    m_page = std::make_unique<ProgressPage>();
    m_page->setFacts(m_facts);
    showAs(*m_page, usualWindow);
}

QPushButton *TestProgressPage::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

bool TestProgressPage::says(const QString &text) const
{
    for (const PlainLabel *label : m_page->findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

// Everything the arithmetic says, as its table twin has it.
QString TestProgressPage::arithmetic() const
{
    QString text;
    for (const FigurePtr &figure : m_page->figures()) {
        if (!figure->name().startsWith(QLatin1String("arithmetic")))
            continue;
        const auto table = figure->table();
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                text += table->index(row, column).data().toString() + QLatin1Char('\n');
        }
        text += figure->title() + figure->sentence();
    }
    return text;
}

void TestProgressPage::goalsShowTheirProxyAndSaySo()
{
    for (const Goal &goal : m_facts->goals()) {
        QPushButton *pill = button(goal.name.en);
        QVERIFY(pill != nullptr);
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(pill->isChecked());
        QCOMPARE(m_page->request().indicator, m_facts->proxy(goal.id)->indicator);
        QVERIFY(says(QStringLiteral("No official value exists")));
    }
    QVERIFY(m_page->showLink({Link::Kind::Indicator, m_facts->indicators().first().id.text()}));
    QVERIFY(!says(QStringLiteral("No official value of 2025 exists")));
}

void TestProgressPage::withoutTargetItCannotBeAssessed()
{
    const Indicator *without = nullptr;
    for (const Indicator &indicator : m_facts->indicators()) {
        ProgressRequest request;
        request.indicator = indicator.id;
        if (!targetFor(*m_facts, request) && m_facts->observations(indicator.id).size() > 5)
            without = &indicator;
    }
    QVERIFY(without != nullptr);
    QVERIFY(m_page->showLink({Link::Kind::Indicator, without->id.text()}));
    QCOMPARE(m_page->request().indicator, without->id);
    QVERIFY2(arithmetic().contains(QStringLiteral("annot be assessed")), qPrintable(arithmetic()));
}

void TestProgressPage::workingTargetIsAnAssumption()
{
    auto *working = m_page->findChild<WorkingTarget *>();
    QTest::mouseClick(button(QStringLiteral("Assume a target\u2026")), Qt::LeftButton);
    QVERIFY(m_page->request().workingTarget.has_value());
    QCOMPARE(m_page->request().workingTarget->year, 2030);
    QVERIFY(says(QStringLiteral("assumption of yours")));
    QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    QVERIFY(!m_page->request().workingTarget);
    QVERIFY(!working->value());
    QVERIFY(!says(QStringLiteral("assumption of yours")));
}

void TestProgressPage::fourLinesAtMost()
{
    const auto boxes = m_page->findChild<MemberPicker *>()->findChildren<QCheckBox *>();
    QVERIFY(boxes.size() > MemberPicker::most);
    for (int i = 0; i < MemberPicker::most; ++i)
        boxes.at(i)->click();
    QCOMPARE(m_page->request().highlighted.size(), MemberPicker::most);
    QVERIFY(!boxes.at(MemberPicker::most)->isEnabled());
    boxes.at(0)->click();
    QCOMPARE(m_page->request().highlighted.size(), MemberPicker::most - 1);
    QVERIFY(boxes.at(MemberPicker::most)->isEnabled());
}

void TestProgressPage::observationsLeadToTheirMember()
{
    const Observation &observation = m_facts->observations().first();
    const QString id = QStringLiteral("%1/%2/%3")
                           .arg(observation.indicator.text(), observation.economy.text())
                           .arg(observation.year);
    QVERIFY(m_page->showLink({Link::Kind::Observation, id}));
    QCOMPARE(m_page->request().indicator, observation.indicator);
    QCOMPARE(m_page->request().economy, observation.economy);
    QVERIFY(!m_page->showLink({Link::Kind::Observation, QStringLiteral("no/such")}));
    QVERIFY(!m_page->showLink({Link::Kind::Indicator, QStringLiteral("none")}));
}

void TestProgressPage::stateComesBack()
{
    m_page->showLink({Link::Kind::Indicator, m_facts->indicators().at(5).id.text()});
    QTest::mouseClick(button(QStringLiteral("2020")), Qt::LeftButton);
    const QVariantMap state = m_page->state();
    ProgressPage other;
    other.setFacts(m_facts);
    other.restore(state);
    QCOMPARE(other.state(), state);
    QCOMPARE(other.request().compareYear, 2020);
}

void TestProgressPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestProgressPage::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_page, window);
    for (const Goal &goal : m_facts->goals()) {
        m_page->showLink({Link::Kind::Goal, goal.id.text()});
        QTRY_VERIFY2(cutTexts(*m_page).isEmpty(), qPrintable(cutTexts(*m_page).join(u'\n')));
    }
}

QTEST_MAIN(TestProgressPage)
#include "tst_progresspage.moc"
