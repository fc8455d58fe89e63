// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/series/verdicttabletext.h"
#include "views/figures/heatfigure.h"
#include "views/pages/indicatorsview.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figureview.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestIndicatorsView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theBasisIsChosenAndNamed();
    void goalsAreChosen();
    void onlyTheAssessable();
    void aCellLeadsToItsAssessment();
    void arrowKeysMoveByCell();
    void assumptionsStayInTheirRow();
    void aSliderMakesNothingAnew();
    void stateComesBack();
    void theHeadStaysInView();
    void isQuick();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    FigureView *view() const { return m_view->findChild<FigureView *>(); }
    const VerdictTable &table() const
    {
        return static_cast<const HeatFigure *>(m_view->currentFigure().get())->verdicts();
    }
    QAbstractButton *button(const QString &text) const;
    void ask(const char *indicator, std::optional<YearValue> target = std::nullopt);

    FactsPtr m_facts;
    std::unique_ptr<CurrentRequest> m_current;
    std::unique_ptr<IndicatorsView> m_view;
};

void TestIndicatorsView::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestIndicatorsView::init()
{
    m_current = std::make_unique<CurrentRequest>();
    m_current->setFacts(m_facts);
    m_view = std::make_unique<IndicatorsView>(m_current.get());
    ask("egov-osi");
    showAs(*m_view, usualWindow);
}

void TestIndicatorsView::ask(const char *indicator, std::optional<YearValue> target)
{
    ProgressRequest request;
    request.indicator = IndicatorId(QString::fromLatin1(indicator));
    request.workingTarget = tryOut(AssumptionKind::Target, target);
    m_current->set(request);
    m_view->refresh();
}

QAbstractButton *TestIndicatorsView::button(const QString &text) const
{
    for (QAbstractButton *each : m_view->findChildren<QAbstractButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestIndicatorsView::theBasisIsChosenAndNamed()
{
    for (const VerdictBasis basis : allVerdictBases()) {
        QAbstractButton *pill = button(verdictBasisName(basis));
        QVERIFY(pill);
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(m_view->basis(), basis);
        QCOMPARE(table().basis, basis);
        bool isNamed = false;
        for (const PlainLabel *label : m_view->findChildren<PlainLabel *>())
            isNamed = isNamed || label->text().startsWith(verdictBasisName(basis));
        QVERIFY(isNamed);
    }
    QCOMPARE(m_view->figures().size(), 1);
    QVERIFY(m_view->currentFigure()->name().endsWith(QStringLiteral(":istat")));
}

void TestIndicatorsView::goalsAreChosen()
{
    auto *scopes = m_view->findChild<Chooser *>();
    QCOMPARE(scopes->count(), int(m_facts->goals().size()) + 2);
    const size_t all = table().rows.size();
    size_t together = 0;
    for (int i = 1; i < scopes->count(); ++i) {
        scopes->setCurrentIndex(i);
        emit scopes->activated(i);
        QVERIFY(!table().rows.empty());
        for (const VerdictRow &row : table().rows)
            QCOMPARE(row.goal, table().rows.front().goal);
        together += table().rows.size();
    }
    QCOMPARE(together, all);
    // What the facts do not have shows all.
    m_view->setScope(QStringLiteral("no such goal"));
    QCOMPARE(table().rows.size(), all);
    QCOMPARE(scopes->currentIndex(), 0);
}

void TestIndicatorsView::onlyTheAssessable()
{
    m_view->setBasis(VerdictBasis::Targets);
    const size_t all = table().rows.size();
    QTest::mouseClick(m_view->findChild<TickBox *>(), Qt::LeftButton);
    QVERIFY(!table().rows.empty());
    QVERIFY(table().rows.size() < all);
    for (const VerdictRow &row : table().rows)
        QVERIFY(row.target);
    QCOMPARE(size_t(table().notAssessable), all - table().rows.size());
}

void TestIndicatorsView::aCellLeadsToItsAssessment()
{
    const QSignalSpy spy(m_view.get(), &ProgressView::linkActivated);
    const Link wanted = cellLink(table(), table().rows.front(), 1);
    const int mark = view()->markOf(wanted);
    QVERIFY(mark >= 0);
    view()->activateMark(mark);
    QTRY_COMPARE(spy.size(), 1);
    const Link found = spy.first().first().value<Link>();
    QCOMPARE(found.kind, Link::Kind::Assessment);
    QCOMPARE(found.id, wanted.id);
}

void TestIndicatorsView::arrowKeysMoveByCell()
{
    view()->setFocus();
    const VerdictTable &verdicts = table();
    const VerdictRow &row = verdicts.rows[1];
    view()->setCurrentMark(view()->markOf(cellLink(verdicts, row, 3)));
    const auto here = [this] { return view()->marks().at(view()->currentMark()).link; };
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(here().id, cellLink(verdicts, row, 4).id);
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(here().id, cellLink(verdicts, verdicts.rows[2], 4).id);
    QTest::keyClick(view(), Qt::Key_Left);
    QTest::keyClick(view(), Qt::Key_Up);
    QCOMPARE(here().id, cellLink(verdicts, row, 3).id);
}

void TestIndicatorsView::assumptionsStayInTheirRow()
{
    m_view->setBasis(VerdictBasis::Targets);
    ask("internet-users-pct", YearValue{2030, 95});
    int working = 0;
    for (const VerdictRow &row : table().rows) {
        if (row.target && row.target->origin == TargetOrigin::Working) {
            ++working;
            QCOMPARE(row.indicator.text(), QStringLiteral("internet-users-pct"));
        }
    }
    QCOMPARE(working, 1);
    ask("egov-osi");
    for (const VerdictRow &row : table().rows)
        QVERIFY(!row.target || row.target->origin != TargetOrigin::Working);
}

void TestIndicatorsView::aSliderMakesNothingAnew()
{
    const FigurePtr before = m_view->currentFigure();
    ProgressRequest request = m_current->request();
    Assumption pace;
    pace.kind = AssumptionKind::Pace;
    pace.value = 3;
    request.paces = {pace};
    m_current->set(request);
    m_view->refresh();
    QCOMPARE(m_view->currentFigure(), before);
    request.baseYear = 2014;
    m_current->set(request);
    m_view->refresh();
    QVERIFY(m_view->currentFigure() != before);
}

void TestIndicatorsView::stateComesBack()
{
    m_view->setBasis(VerdictBasis::IstatBands);
    m_view->setScope(m_facts->goals().first().id.text());
    m_view->setOnlyAssessable(true);
    const QVariantMap state = m_view->state();
    const QString title = m_view->currentFigure()->title();

    // Before there are facts, too.
    CurrentRequest current;
    IndicatorsView other(&current);
    other.restore(state);
    QVERIFY(other.figures().isEmpty());
    current.setFacts(m_facts);
    current.set(m_current->request());
    other.refresh();
    QCOMPARE(other.state(), state);
    QCOMPARE(other.currentFigure()->title(), title);
    other.restore({{QStringLiteral("basis"), QStringLiteral("pie")}});
    QCOMPARE(other.state(), state);
}

void TestIndicatorsView::theHeadStaysInView()
{
    auto *area = m_view->findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 200);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    const QImage picture = area->viewport()->grab().toImage();
    // Something is written in the line of names that lies over the rows.
    int dark = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < 30; ++y)
            dark += picture.pixelColor(x, y).lightness() < 160 ? 1 : 0;
    }
    QVERIFY2(dark > 200, qPrintable(QString::number(dark)));
}

void TestIndicatorsView::isQuick()
{
    QElapsedTimer timer;
    timer.start();
    m_view->setBasis(VerdictBasis::Targets);
    const qint64 one = timer.elapsed();
    qInfo("%lld ms", static_cast<long long>(one));
    QVERIFY(one < 1000); // a debug build on a busy machine; some tens of ms elsewhere
}

void TestIndicatorsView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestIndicatorsView::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_view, window);
    QCOMPARE(cutTexts(*m_view), QStringList());
    if (const QString folder = qEnvironmentVariable("MITRA_PICTURES"); !folder.isEmpty())
        m_view->grab().save(folder + QStringLiteral("/indicators-%1.png").arg(window.width()));
}

QTEST_MAIN(TestIndicatorsView)
#include "tst_indicatorsview.moc"
