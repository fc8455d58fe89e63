// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/membersview.h"

#include "models/series/groupvalues.h"
#include "models/series/memberyears.h"
#include "models/series/numbers.h"
#include "tests/pages/pagetest.h"
#include "views/pages/memberscontrols.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/figureview.h"
#include "views/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestMembersView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fourFiguresOfOneRequest();
    void yearsAreThoseWithData();
    void aSecondYearIsLater();
    void aYearWithoutDataIsSaid();
    void groupsAreTicked();
    void groupsAreOffWithAReason();
    void theFocusMeansAFigure();
    void marksLead();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void ask(const QString &indicator);
    void choose(Chooser *chooser, const QVariant &year);
    QString title(const QString &kind) const;
    IndicatorId unweighable() const;

    FactsPtr m_facts;
    std::unique_ptr<CurrentRequest> m_current;
    std::unique_ptr<MembersView> m_view;
    MembersControls *m_controls = nullptr;
};

const QString internet = QStringLiteral("internet-users-pct");

void TestMembersView::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestMembersView::init()
{
    m_view.reset();
    m_current = std::make_unique<CurrentRequest>();
    m_current->setFacts(m_facts);
    m_view = std::make_unique<MembersView>(m_current.get());
    m_controls = m_view->findChild<MembersControls *>();
    connect(m_current.get(), &CurrentRequest::changed, m_view.get(), &MembersView::refresh);
    ask(internet);
    showAs(*m_view, usualWindow);
}

void TestMembersView::ask(const QString &indicator)
{
    ProgressRequest request = m_current->request();
    request.indicator = IndicatorId(indicator);
    m_current->set(request);
}

void TestMembersView::choose(Chooser *chooser, const QVariant &year)
{
    const int index = year.isValid() ? chooser->findData(year) : 0;
    QVERIFY(index >= 0);
    chooser->setCurrentIndex(index);
    emit chooser->activated(index);
}

QString TestMembersView::title(const QString &kind) const
{
    for (const FigurePtr &figure : m_view->figures()) {
        if (figure->name().startsWith(kind))
            return figure->title();
    }
    return {};
}

IndicatorId TestMembersView::unweighable() const
{
    for (const Indicator &indicator : m_facts->indicators()) {
        if (!canBeWeighed(indicator.unit) && memberYears(*m_facts, indicator.id).size() > 2)
            return indicator.id;
    }
    return {};
}

void TestMembersView::fourFiguresOfOneRequest()
{
    QStringList names;
    for (const FigurePtr &figure : m_view->figures())
        names += figure->name();
    QCOMPARE(names, (QStringList{QStringLiteral("members:") + internet,
                                 QStringLiteral("slope:") + internet,
                                 QStringLiteral("ranking:") + internet,
                                 QStringLiteral("multiples:") + internet}));
    QCOMPARE(m_view->name(), QStringLiteral("members"));
    ProgressRequest request = m_current->request();
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    m_current->set(request);
    for (const FigurePtr &figure : m_view->figures())
        QVERIFY(!figure->notes().filter(QStringLiteral("working target")).isEmpty());
}

void TestMembersView::yearsAreThoseWithData()
{
    const QList<MemberYearCount> years = memberYears(*m_facts, IndicatorId(internet));
    QVERIFY(years.size() > 5);
    Chooser *first = m_controls->firstYear();
    QCOMPARE(first->count(), int(years.size()) - 1); // after the last there is nothing to compare
    QCOMPARE(first->currentData().toInt(), 2015);
    QVERIFY(first->currentText().startsWith(QStringLiteral("2015 (")));
    QVERIFY(!m_controls->secondYear()->currentData().isValid());
    choose(first, years.at(1).year);
    QCOMPARE(m_current->request().compareYear, years.at(1).year);
    QCOMPARE(m_controls->secondYear()->count(), int(years.size()) - 1); // each latest, and later
    QVERIFY(title(QStringLiteral("slope")).contains(QString::number(years.at(1).year)));
}

void TestMembersView::aSecondYearIsLater()
{
    choose(m_controls->secondYear(), 2020);
    QCOMPARE(m_current->request().secondYear, std::optional<int>(2020));
    QVERIFY(title(QStringLiteral("slope")).contains(QStringLiteral("between 2015 and 2020")));
    QVERIFY(title(QStringLiteral("ranking")).startsWith(QStringLiteral("In 2020, ")));
    choose(m_controls->firstYear(), 2021);
    QVERIFY(!m_current->request().secondYear); // 2020 is not later than 2021
    QVERIFY(m_controls->secondYear()->findData(2020) < 0);
    choose(m_controls->secondYear(), 2023);
    choose(m_controls->secondYear(), QVariant());
    QVERIFY(!m_current->request().secondYear);
}

void TestMembersView::aYearWithoutDataIsSaid()
{
    const auto says = [this](const QString &text) {
        for (const PlainLabel *label : m_controls->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->text().startsWith(text))
                return true;
        }
        return false;
    };
    ProgressRequest request = m_current->request();
    request.compareYear = 1901;
    m_current->set(request);
    const int shown = m_controls->firstYear()->currentData().toInt();
    QVERIFY(shown > 1901);
    QVERIFY(says(QStringLiteral("No member has a value for 1901")));
    QVERIFY(title(QStringLiteral("slope")).contains(QStringLiteral("between %1 and").arg(shown)));
    QCOMPARE(m_current->request().compareYear, 1901); // the request is not changed behind its back
    request.compareYear = 2015;
    m_current->set(request);
    QVERIFY(!says(QStringLiteral("No member has a value for")));
    // The goals' measures come without a value for 2015; the slopes are there all the same.
    for (const Goal &goal : m_facts->goals()) {
        const GoalProxy *proxy = m_facts->proxy(goal.id);
        QVERIFY(proxy != nullptr);
        ask(proxy->indicator.text());
        QVERIFY2(!title(QStringLiteral("slope")).startsWith(QStringLiteral("No member")),
                 qPrintable(proxy->indicator.text()));
    }
}

void TestMembersView::groupsAreTicked()
{
    QStringList labels;
    for (const QCheckBox *box : m_controls->groupBoxes()) {
        labels += box->text();
        QVERIFY(box->isEnabled());
        QVERIFY(!box->isChecked());
    }
    QCOMPARE(
        labels,
        (QStringList{QStringLiteral("ASEAN-11 by population"), QStringLiteral("ASEAN-11 by GDP"),
                     QStringLiteral("ASEAN-10 by population"), QStringLiteral("ASEAN-10 by GDP")}));
    const EconomyId first(QStringLiteral("ASEAN-11:population"));
    QTest::mouseClick(m_controls->groupBoxes().first(), Qt::LeftButton);
    QCOMPARE(m_current->request().groups, QList<EconomyId>{first});
    QVERIFY(m_controls->groupBoxes().first()->isChecked());
    for (const FigurePtr &figure : m_view->figures())
        QVERIFY(!figure->notes().filter(QStringLiteral("ASEAN-11: computed here")).isEmpty());
    QTest::mouseClick(m_controls->groupBoxes().first(), Qt::LeftButton);
    QVERIFY(m_current->request().groups.isEmpty());
    // A group that a session brings back has its box too, until it is unticked.
    ProgressRequest request = m_current->request();
    request.groups = {EconomyId(QStringLiteral("ASEAN-6:gdp"))};
    m_current->set(request);
    QCOMPARE(m_controls->groupBoxes().size(), 5);
    QVERIFY(m_controls->groupBoxes().last()->isChecked());
    QTest::mouseClick(m_controls->groupBoxes().last(), Qt::LeftButton);
    QCOMPARE(m_controls->groupBoxes().size(), 4);
}

void TestMembersView::groupsAreOffWithAReason()
{
    const IndicatorId id = unweighable();
    QVERIFY(!id.isEmpty());
    ask(id.text());
    const QString reason = unweighableReason(m_facts->find(id)->unit);
    for (const QCheckBox *box : m_controls->groupBoxes())
        QVERIFY(!box->isEnabled());
    const auto saysWhy = [&] {
        for (const PlainLabel *label : m_controls->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->text() == reason)
                return true;
        }
        return false;
    };
    QVERIFY(saysWhy());
    ask(internet);
    QVERIFY(!saysWhy());
}

void TestMembersView::theFocusMeansAFigure()
{
    QVERIFY(m_view->currentFigure()->name().startsWith(QStringLiteral("members:")));
    for (FigureCard *card : m_view->findChildren<FigureCard *>()) {
        card->view()->setFocus();
        QCOMPARE(m_view->currentFigure(), card->figure());
    }
}

void TestMembersView::marksLead()
{
    QSignalSpy spy(m_view.get(), &ProgressView::linkActivated);
    for (FigureCard *card : m_view->findChildren<FigureCard *>())
        emit card->linkActivated({Link::Kind::Observation, QStringLiteral("a/b/2020")});
    QCOMPARE(spy.count(), 4);
}

void TestMembersView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QString>("indicator");
    for (const QString &id : {internet, QStringLiteral("egdi-rank"), QStringLiteral("gdp-usd"),
                              QStringLiteral("digital-economy-value-lcu-bn")}) {
        QTest::addRow("small, %s", qPrintable(id)) << smallWindow << id;
        QTest::addRow("usual, %s", qPrintable(id)) << usualWindow << id;
        QTest::addRow("narrow, %s", qPrintable(id)) << QSize(680, 900) << id;
    }
}

void TestMembersView::nothingIsCut()
{
    QFETCH(QSize, window);
    QFETCH(QString, indicator);
    ask(indicator);
    showAs(*m_view, window);
    QTRY_COMPARE(cutTexts(*m_view), QStringList()); // cards are laid out when events are handled
    for (const QCheckBox *box : m_controls->groupBoxes()) {
        QVERIFY(box->geometry().right() <= m_controls->width());
        QVERIFY(box->geometry().bottom() <= m_controls->height());
        QVERIFY(box->width() >= box->sizeHint().width());
    }
}

QTEST_MAIN(TestMembersView)
#include "tst_membersview.moc"
