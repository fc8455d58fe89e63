// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/series/arithmetic.h"
#include "views/pages/assumptionbar.h"
#include "views/pages/assumptionform.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/assumptionmenu.h"
#include "views/pages/indicatorchooser.h"
#include "views/pages/knowncard.h"
#include "views/pages/memberpicker.h"
#include "views/pages/progresspage.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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
    void threeLinesBesidesTheJudged();
    void wordsFindAnIndicator();
    void whatIsNotFoundIsMarked();
    void contextIsNoProxy();
    void manySourcesAreCounted();
    void observationsLeadToTheirMember();
    void whoHasNoValueIsNamedAllTheSame();
    void aProxysObservationKeepsItsGoal();
    void stateComesBack();
    void nothingIsCut_data();
    void nothingIsCut();
    void tabFollowsTheLayout();
    void theFormIsSeenWhole();
    void optionsGiveTheTrajectoryItsLine();
    void severalPacesAreOneStepAway();

private:
    QPushButton *button(const QString &text) const;
    bool says(const QString &text) const;
    QString arithmetic() const;
    IndicatorId supporting() const;

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

// A measure that stands in for no goal and serves none.
IndicatorId TestProgressPage::supporting() const
{
    for (const Indicator &indicator : m_facts->indicators()) {
        if (indicator.goal.isEmpty() && indicator.measure == Measure::Proxy)
            return indicator.id;
    }
    return {};
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
    QVERIFY(m_page->showLink({Link::Kind::Indicator, supporting().text()}));
    QVERIFY(!says(QStringLiteral("No official value exists")));
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

// What the bar itself does is tested with it; here, that the page follows.
void TestProgressPage::workingTargetIsAnAssumption()
{
    auto *bar = m_page->findChild<AssumptionBar *>();
    emit bar->target()->tryRequested();
    QLineEdit *field = bar->form()->valueBox();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("42.5"));
    QVERIFY(!m_page->request().workingTarget); // nothing is judged before Enter
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_page->request().workingTarget.has_value());
    QCOMPARE(m_page->request().workingTarget->year, 2030);
    QCOMPARE(m_page->request().workingTarget->value, 42.5);
    QVERIFY(bar->target()->text().contains(QStringLiteral("assumption")));
    QVERIFY(bar->baseline()->text().contains(QStringLiteral("none")));
    for (const QString &view : m_page->viewNames()) {
        m_page->showView(view);
        const FigurePtr figure = m_page->currentFigure();
        if (view == QStringLiteral("track") || view == QStringLiteral("methods"))
            QVERIFY2(figure->notes().join(QLatin1Char(' ')).contains(QStringLiteral("assumption")),
                     qPrintable(view));
    }
}

void TestProgressPage::wordsFindAnIndicator()
{
    auto *chooser = m_page->findChild<IndicatorChooser *>();
    QTest::mouseClick(chooser->lineEdit(), Qt::LeftButton, {}, QPoint(20, 8));
    QTRY_COMPARE(chooser->lineEdit()->selectedText(), chooser->lineEdit()->text());
    QCOMPARE(chooser->lineEdit()->cursorPosition(), 0); // its start is seen
    const Indicator *wanted = nullptr; // two words, the later one first, in capitals
    QString typed;
    for (const Indicator &indicator : m_facts->indicators()) {
        const QStringList words = indicator.name.split(u' ');
        if (words.size() < 3 || indicator.id == m_page->request().indicator)
            continue;
        wanted = &indicator;
        typed = words.at(2).toUpper() + u' ' + words.at(0).toUpper();
    }
    QVERIFY(wanted != nullptr);
    QTest::keyClicks(chooser->lineEdit(), typed);
    QTest::keyClick(chooser->lineEdit(), Qt::Key_Return);
    const Indicator *found = m_facts->find(m_page->request().indicator);
    for (const QString &word : typed.split(u' '))
        QVERIFY2(found->name.contains(word, Qt::CaseInsensitive), qPrintable(found->name));
    QCOMPARE(chooser->lineEdit()->text(), found->name);
}

void TestProgressPage::whatIsNotFoundIsMarked()
{
    auto *chooser = m_page->findChild<IndicatorChooser *>();
    const IndicatorId before = m_page->request().indicator;
    chooser->lineEdit()->setFocus();
    chooser->lineEdit()->selectAll();
    QTest::keyClicks(chooser->lineEdit(), QStringLiteral("zzqx"));
    QTest::keyClick(chooser->lineEdit(), Qt::Key_Return);
    QCOMPARE(chooser->lineEdit()->text(), QStringLiteral("zzqx"));
    QVERIFY(chooser->isWrong());
    QCOMPARE(m_page->request().indicator, before);
    QVERIFY(m_page->showLink({Link::Kind::Indicator, supporting().text()}));
    QVERIFY(!chooser->isWrong());
    QCOMPARE(chooser->lineEdit()->text(), m_facts->find(supporting())->name);
}

void TestProgressPage::contextIsNoProxy()
{
    const auto *sign = m_page->findChild<KnownCard *>()->findChild<StatusLabel *>();
    QVERIFY(m_page->showLink({Link::Kind::Goal, m_facts->goals().first().id.text()}));
    QVERIFY2(sign->text().startsWith(QStringLiteral("Proxy for the goal ")),
             qPrintable(sign->text()));
    QVERIFY(m_page->showLink({Link::Kind::Indicator, supporting().text()}));
    QCOMPARE(sign->text(), QStringLiteral("Context: not a measure of a goal"));
}

void TestProgressPage::manySourcesAreCounted()
{
    const auto *known = m_page->findChild<KnownCard *>();
    int counted = 0;
    for (const Indicator &indicator : m_facts->indicators()) {
        m_page->showLink({Link::Kind::Indicator, indicator.id.text()});
        const auto links = known->findChildren<LinkButton *>();
        QVERIFY(links.size() <= 6);
        if (!links.isEmpty() && links.last()->link().kind == Link::Kind::Table)
            ++counted;
    }
    QVERIFY(counted > 0);
}

void TestProgressPage::threeLinesBesidesTheJudged()
{
    QVERIFY(m_page->showLink(
        {Link::Kind::Observation,
         QStringLiteral("%1/%2/2020")
             .arg(m_page->request().indicator.text(),
                  m_facts->observations(m_page->request().indicator).front().economy.text())}));

    const auto boxes = m_page->findChild<MemberPicker *>()->findChildren<QCheckBox *>();
    QList<QCheckBox *> others;
    for (QCheckBox *box : boxes) {
        if (box->isEnabled())
            others.append(box);
    }
    QCOMPARE(others.size(), boxes.size() - 1); // the judged one is in colour in any case
    QVERIFY(others.size() > MemberPicker::most);
    for (int i = 0; i < MemberPicker::most; ++i)
        others.at(i)->click();
    QCOMPARE(m_page->request().highlighted.size(), MemberPicker::most);
    QVERIFY(!others.at(MemberPicker::most)->isEnabled());
    QVERIFY(!others.at(MemberPicker::most)->toolTip().isEmpty());
    others.at(0)->click();
    QCOMPARE(m_page->request().highlighted.size(), MemberPicker::most - 1);
    QVERIFY(others.at(MemberPicker::most)->isEnabled());
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

void TestProgressPage::whoHasNoValueIsNamedAllTheSame()
{
    // An empty cell of the heat table leads here.
    const IndicatorId indicator(QStringLiteral("findex-account-pct"));
    QVERIFY(m_facts->series(indicator, EconomyId(QStringLiteral("ASEAN"))).isEmpty());
    QVERIFY(
        m_page->showLink({Link::Kind::Assessment, indicator.text() + QStringLiteral("/ASEAN")}));
    const auto judged = [this] {
        for (const QComboBox *box : m_page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Who is judged"))
                return box->currentText();
        }
        return QString();
    };
    QCOMPARE(judged(), QStringLiteral("ASEAN, no value"));
    QVERIFY(m_page->showLink({Link::Kind::Assessment, indicator.text() + QStringLiteral("/VN")}));
    QCOMPARE(judged(), QStringLiteral("Viet Nam"));
}

void TestProgressPage::aProxysObservationKeepsItsGoal()
{
    const Goal &goal = m_facts->goals().last();
    const IndicatorId proxy = m_facts->proxy(goal.id)->indicator;
    const Observation &observation = m_facts->observations(proxy).front();
    QVERIFY(m_page->showLink(
        {Link::Kind::Observation, QStringLiteral("%1/%2/%3")
                                      .arg(proxy.text(), observation.economy.text())
                                      .arg(observation.year)}));
    QCOMPARE(m_page->request().economy, observation.economy);
    QVERIFY(button(goal.name.en)->isChecked());
    QVERIFY(says(QStringLiteral("No official value exists")));
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

// Also through what is made late: the goals, and a box for each member.
void TestProgressPage::tabFollowsTheLayout()
{
    button(QStringLiteral("Lines, path, years"))->click();
    const auto boxes = m_page->findChild<MemberPicker *>()->findChildren<QCheckBox *>();
    QVERIFY(boxes.size() > 2);
    const QList<QWidget *> expected = {
        button(m_facts->goals().first().name.en),
        m_page->findChild<IndicatorChooser *>(),
        button(QStringLiteral("Track")),
        m_page->findChild<AssumptionBar *>()->target(),
        button(QStringLiteral("Lines, path, years")),
        boxes.last(),
        button(QStringLiteral("Straight")), // of pills the chosen one
        button(QStringLiteral("2015")),
        button(QStringLiteral("Compare several paces"))};
    QList<QWidget *> met;
    QWidget *each = expected.first();
    do {
        if (expected.contains(each))
            met.append(each);
        each = each->nextInFocusChain();
    } while (each != expected.first());
    QCOMPARE(met, expected);
}

// It breaks into lines in a small window, and none of them may be cut off.
void TestProgressPage::theFormIsSeenWhole()
{
    showAs(*m_page, smallWindow);
    m_page->keeping()->setKeeper(QStringLiteral("Lan"), QString());
    auto *bar = m_page->findChild<AssumptionBar *>();
    emit bar->target()->keepRequested();
    QPushButton *keep = button(QStringLiteral("Keep"));
    QVERIFY(keep != nullptr);
    QTRY_COMPARE(keep->visibleRegion().boundingRect(), keep->rect());
    QVERIFY(bar->height() >= bar->heightForWidth(bar->width()));
}

void TestProgressPage::optionsGiveTheTrajectoryItsLine()
{
    QPushButton *options = button(QStringLiteral("Lines, path, years"));
    QPushButton *years = button(QStringLiteral("2020")); // in the members' card
    QTRY_COMPARE(options->mapTo(m_page.get(), QPoint()).y(),
                 years->mapTo(m_page.get(), QPoint()).y());
    options->click();
    QTRY_VERIFY(years->mapTo(m_page.get(), QPoint()).y() >
                options->mapTo(m_page.get(), QPoint()).y() + 300);
    options->click();
    QTRY_COMPARE(options->mapTo(m_page.get(), QPoint()).y(),
                 years->mapTo(m_page.get(), QPoint()).y());
}

void TestProgressPage::severalPacesAreOneStepAway()
{
    button(QStringLiteral("Compare several paces"))->click();
    QCOMPARE(m_page->state().value(QStringLiteral("view")).toString(), QStringLiteral("whatif"));
}

QTEST_MAIN(TestProgressPage)
#include "tst_progresspage.moc"
