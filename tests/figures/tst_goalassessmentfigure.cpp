// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurechecks.h"
#include "overviewfacts.h"

#include "tests/figures/paintrecorder.h"
#include "tests/store/storefixture.h"
#include "views/briefing/briefingpdf.h"
#include "views/figures/gallery.h"
#include "views/figures/goalassessmentfigure.h"

#include <QAbstractItemModelTester>

using namespace mitra;

namespace
{

constexpr double paperWidth = 680;
constexpr double paperHeight = 940;

FigurePtr figureOf(const FactsPtr &facts, const QString &goal, std::optional<double> baseline)
{
    ProgressRequest request;
    request.goal = GoalId(goal);
    if (baseline) {
        request.ofGoal.baseline = tryOut(AssumptionKind::Baseline, YearValue{2025, *baseline});
        request.ofGoal.baseline->goal = request.goal;
    }
    return std::make_shared<GoalAssessmentFigure>(facts, request);
}

QString drawnText(const Figure &figure, double width)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                    Style::of(Surface::PrintGrey));
    painter.end();
    return recorder.allText();
}

QStringList columnOf(const QAbstractItemModel &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts += table.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestGoalAssessmentFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyGoalIsDrawnWhole_data();
    void everyGoalIsDrawnWhole();
    void anAssumptionIsMarkedWhereverItShows();
    void withoutAssumptionNoneIsTold();
    void theTableHasEveryValue();
    void marksLeadToWhatTheyStandFor();
    void anOfficialValueIsJudged();
    void theGalleryKnowsGoalsAlone();

private:
    FactsPtr m_facts;
};

void TestGoalAssessmentFigure::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_facts = test::builtInFacts();
}

void TestGoalAssessmentFigure::everyGoalIsDrawnWhole_data()
{
    QTest::addColumn<QString>("goal");
    QTest::addColumn<double>("baseline");
    for (const char *goal : {"digital-economy", "skills", "ai-services"}) {
        QTest::addRow("%s", goal) << QString::fromLatin1(goal) << -1.0;
        QTest::addRow("%s assumed", goal) << QString::fromLatin1(goal) << 15.0;
    }
}

void TestGoalAssessmentFigure::everyGoalIsDrawnWhole()
{
    QFETCH(QString, goal);
    QFETCH(double, baseline);
    const FigurePtr figure =
        figureOf(m_facts, goal, baseline < 0 ? std::nullopt : std::optional(baseline));
    QCOMPARE(figure->name(), QStringLiteral("assessment:") + goal);
    QVERIFY(figure->isSheet());
    QVERIFY(figure->sentence().endsWith(QLatin1Char('.')));
    const auto table = figure->table();
    const QAbstractItemModelTester tester(table.get());
    QVERIFY(table->rowCount() > 10);

    for (const double width : {paperWidth, 1160.0, 420.0}) {
        checkMarks(*figure, width);
        for (const Surface surface : {Surface::ScreenLight, Surface::ScreenDark,
                                      Surface::PrintColour, Surface::PrintGrey}) {
            PaintRecorder recorder;
            QPainter painter(&recorder);
            figure->drawBody(painter, QRectF(0, 0, width, figure->bodyHeight(width)),
                             Style::of(surface));
            painter.end();
            QCOMPARE(recorder.firstOverlap(), QString());
            QVERIFY(!recorder.allText().contains(QChar(0x2026)));
        }
    }
    for (const FigurePtr &part : figure->parts(paperWidth, paperHeight))
        QVERIFY(part->bodyHeight(paperWidth) <= paperHeight);
    QVERIFY(figureToPdf(figure, Surface::PrintColour)->startsWith("%PDF"));
    if (hasPdfTools())
        checkPrint(*figure, paperWidth);
}

void TestGoalAssessmentFigure::anAssumptionIsMarkedWhereverItShows()
{
    const FigurePtr figure = figureOf(m_facts, QStringLiteral("digital-economy"), 15);
    QVERIFY(figure->title().contains(QStringLiteral("an assumed 15% in 2025, 3 points a year")));
    QVERIFY(figure->title().contains(QStringLiteral("cannot be assessed")));
    const QString text = drawnText(*figure, paperWidth);
    for (const char *part :
         {"assumed 2025", "Assumptions in use", "under an assumption", "Tried out: kept nowhere"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    QVERIFY(figure->notes().join(u' ').contains(QStringLiteral("An assumption is used")));
    const auto table = figure->table();
    const qsizetype path = columnOf(*table, 0).indexOf(QStringLiteral("Path asked for"));
    QVERIFY(path >= 0);
    QCOMPARE(table->index(int(path) + 1, 3).data().toString(), QStringLiteral("18% of GDP"));
    QCOMPARE(table->index(int(path) + 1, 5).data().toString(), QStringLiteral("assumption"));
    QVERIFY(table->index(int(path) + 1, 6).data().toString().isEmpty()); // no source
}

void TestGoalAssessmentFigure::withoutAssumptionNoneIsTold()
{
    const FigurePtr figure = figureOf(m_facts, QStringLiteral("skills"), std::nullopt);
    const QString text = drawnText(*figure, paperWidth);
    QVERIFY(!text.contains(QStringLiteral("assumed")));
    QVERIFY(!text.contains(QStringLiteral("Assumptions in use")));
    QVERIFY(text.contains(QStringLiteral("No official value exists")));
    QVERIFY(!figure->notes().join(u' ').contains(QStringLiteral("ssumption")));
}

void TestGoalAssessmentFigure::theTableHasEveryValue()
{
    const auto table = figureOf(m_facts, QStringLiteral("ai-services"), std::nullopt)->table();
    int members = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        members +=
            table->index(row, 1).data().toString() == QStringLiteral("Online Service Index (UN)") &&
            !table->index(row, 6).data().toString().isEmpty();
    QCOMPARE(members, int(m_facts->members().size()) + 1); // and ASEAN
    const QStringList parts = columnOf(*table, 0);
    for (const char *part :
         {"Stated", "Official value", "Measures", "How far, how fast", "Outcome", "Missing"})
        QVERIFY2(parts.contains(QString::fromLatin1(part)), part);
    QVERIFY(columnOf(*table, 3).contains(QStringLiteral("100% of online public services")));
}

void TestGoalAssessmentFigure::marksLeadToWhatTheyStandFor()
{
    const FigurePtr figure = figureOf(m_facts, QStringLiteral("digital-economy"), 15);
    QSet<int> kinds;
    for (const Mark &mark :
         figure->marks(QRectF(0, 0, paperWidth, figure->bodyHeight(paperWidth)))) {
        kinds.insert(int(mark.link.kind));
        switch (mark.link.kind) {
        case Link::Kind::Source:
            QVERIFY(m_facts->find(SourceId(mark.link.id)));
            break;
        case Link::Kind::Statement:
            QVERIFY(m_facts->find(StatementId(mark.link.id)));
            break;
        case Link::Kind::Indicator:
            QVERIFY(m_facts->find(IndicatorId(mark.link.id)));
            break;
        case Link::Kind::Conflict:
            QVERIFY(m_facts->find(ConflictId(mark.link.id)));
            break;
        case Link::Kind::Goal:
            QCOMPARE(mark.link.id, QStringLiteral("digital-economy"));
            break;
        default:
            break;
        }
    }
    for (const Link::Kind kind : {Link::Kind::Source, Link::Kind::Statement, Link::Kind::Indicator,
                                  Link::Kind::Conflict, Link::Kind::Goal})
        QVERIFY(kinds.contains(int(kind)));
}

void TestGoalAssessmentFigure::anOfficialValueIsJudged()
{
    const auto facts = std::make_shared<const Facts>(overviewTables());
    const FigurePtr figure = figureOf(facts, QStringLiteral("skills"), std::nullopt);
    // 11.5 of 50 points in half the time: 0.46 of the pace.
    QCOMPARE(figure->title(),
             QStringLiteral("Skilled workforce, 80% of the workforce by 2030: stalled"));
    const QString text = drawnText(*figure, paperWidth);
    QVERIFY(text.contains(QStringLiteral("41.5% of the workforce in 2025")));
    QVERIFY(text.contains(QStringLiteral("no outcome with a number is stated")));
}

void TestGoalAssessmentFigure::theGalleryKnowsGoalsAlone()
{
    QVERIFY(figureNames(*m_facts).contains(QStringLiteral("assessment:digital-economy")));
    QVERIFY(makeFigure(QStringLiteral("assessment:skills"), m_facts));
    for (const char *name : {"assessment", "assessment:", "assessment:nobody"})
        QVERIFY(!makeFigure(QString::fromLatin1(name), m_facts));
}

QTEST_MAIN(TestGoalAssessmentFigure)
#include "tst_goalassessmentfigure.moc"
