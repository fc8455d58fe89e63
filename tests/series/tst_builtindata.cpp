// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefing.h"
#include "models/series/arithmetic.h"
#include "models/series/evidence.h"
#include "models/series/goalsummary.h"
#include "models/series/memberscomparison.h"
#include "models/series/numbers.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mitra;

namespace
{

// What no finished sentence may hold: an argument not filled in, or a number that is none.
bool isFinished(const QString &text)
{
    for (const char *trace : {"%1", "%2", "%3", "%4", "%n", "nan", "inf ", "  ", "..", ": ."}) {
        if (text.contains(QString::fromUtf8(trace), Qt::CaseSensitive))
            return false;
    }
    return true;
}

} // namespace

// The sentences and choices that the built-in facts lead to, recounted from the plain rows.
class TestBuiltInData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyIndicatorAndEconomyHasAResult();
    void everyComparisonCountsItsRows();
    void theGoalsHaveNoOfficialValue();
    void onlyTheProxiesHaveATarget();
    void internetUseOfAsean();
    void theEvidenceIsRecounted();
    void theBriefingNamesWhatExists();

private:
    FactsPtr m_facts;
};

void TestBuiltInData::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_facts = test::builtInFacts();
    QVERIFY(!m_facts->indicators().isEmpty());
}

void TestBuiltInData::everyIndicatorAndEconomyHasAResult()
{
    int assessed = 0;
    for (const Indicator &indicator : m_facts->indicators()) {
        for (const Economy &economy : m_facts->economies()) {
            ProgressRequest request;
            request.indicator = indicator.id;
            request.economy = economy.id;
            if (isPercent(indicator.unit))
                request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 90});
            const Trajectory trajectory = makeTrajectory(*m_facts, request);
            const QString where = indicator.id.text() + QLatin1Char('/') + economy.id.text();
            QVERIFY2(trajectory.title.startsWith(indicator.name), qPrintable(where));
            QVERIFY2(isFinished(trajectory.title), qPrintable(trajectory.title));
            QVERIFY2(isFinished(trajectory.sentence), qPrintable(trajectory.sentence));
            QVERIFY2(isFinished(trajectory.subtitle), qPrintable(trajectory.subtitle));
            for (const ArithmeticLine &line : arithmeticLines(*m_facts, trajectory)) {
                QVERIFY2(!line.value.isEmpty(), qPrintable(where + line.label));
                QVERIFY2(isFinished(line.value + line.meaning), qPrintable(line.value));
            }
            for (const SourceId &source : trajectory.sources)
                QVERIFY2(m_facts->find(source), qPrintable(source.text()));
            assessed += trajectory.assessment.verdict != Verdict::CannotBeAssessed;
            for (const EconomySeries &series : trajectory.series) {
                for (const Piece &piece : series.observed) {
                    for (qsizetype i = 1; i < piece.points.size(); ++i)
                        QCOMPARE(piece.points.at(i).year, piece.points.at(i - 1).year + 1);
                }
            }
        }
    }
    QVERIFY(assessed > 100);
}

void TestBuiltInData::everyComparisonCountsItsRows()
{
    for (const Indicator &indicator : m_facts->indicators()) {
        ProgressRequest request;
        request.indicator = indicator.id;
        request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 80});
        const MembersComparison comparison = compareMembers(*m_facts, request);
        QCOMPARE(comparison.rows.size(), m_facts->members().size());
        QVERIFY2(isFinished(comparison.title), qPrintable(comparison.title));
        QVERIFY2(isFinished(comparison.sentence), qPrintable(comparison.sentence));
        const auto without =
            std::count_if(comparison.rows.begin(), comparison.rows.end(),
                          [](const MemberRow &row) { return !row.latest.has_value(); });
        if (without == comparison.rows.size())
            QCOMPARE(comparison.title, QStringLiteral("No member has data on this measure"));
        else if (isPercent(indicator.unit)) {
            const auto from = [&comparison](double least) {
                return std::count_if(comparison.rows.begin(), comparison.rows.end(),
                                     [least](const MemberRow &row) {
                                         return row.latest && row.latest->value >= least;
                                     });
            };
            const auto first = from(80) > 0 ? from(80) : from(65);
            QVERIFY2(comparison.title.startsWith(first == 0 ? QStringLiteral("No member")
                                                            : QString::number(first) +
                                                                  QStringLiteral(" of ")),
                     qPrintable(comparison.title));
        }
    }
}

void TestBuiltInData::theGoalsHaveNoOfficialValue()
{
    QCOMPARE(m_facts->goals().size(), 3);
    for (const Goal &goal : m_facts->goals()) {
        const GoalSummary summary = summariseGoal(*m_facts, goal.id);
        QVERIFY(!summary.official);
        QCOMPARE(summary.verdict, QStringLiteral("Cannot be assessed: no official 2025 value"));
        QCOMPARE(summary.proxies.size() + summary.withoutData.size(), m_facts->members().size());
        QVERIFY2(isFinished(summary.sentence), qPrintable(summary.sentence));
        for (const ProxyMark &mark : summary.proxies) {
            QVERIFY(mark.status != ObservationStatus::Projection);
            QVERIFY(m_facts->find(mark.source));
        }
    }
    const GoalSummary economy = summariseGoal(*m_facts, GoalId(QStringLiteral("digital-economy")));
    QCOMPARE(economy.headline, QStringLiteral("30% of GDP"));
    QVERIFY(economy.projected);
    QCOMPARE(economy.projected->first, 14.0);
    QCOMPARE(economy.projected->second, 28.0);
}

void TestBuiltInData::onlyTheProxiesHaveATarget()
{
    QList<IndicatorId> withTarget;
    for (const Indicator &indicator : m_facts->indicators()) {
        ProgressRequest request;
        request.indicator = indicator.id;
        if (const auto target = targetFor(*m_facts, request)) {
            QCOMPARE(target->origin, TargetOrigin::Proxy);
            withTarget += indicator.id;
        }
    }
    QCOMPARE(withTarget.size(), m_facts->goalProxies().size());
}

void TestBuiltInData::internetUseOfAsean()
{
    const IndicatorId internet(QStringLiteral("internet-users-pct"));
    const EconomyId asean(QStringLiteral("ASEAN"));
    const auto series = m_facts->series(internet, asean);
    QVERIFY(series.size() > 2);
    const Observation *base = m_facts->preferred(internet, asean, 2020);
    const Observation *latest = series.last();
    QVERIFY(base);

    ProgressRequest request;
    request.indicator = internet;
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    const Assessment assessment = makeTrajectory(*m_facts, request).assessment;
    const double way = (latest->value - base->value) / (95 - base->value);
    const double time = (latest->year - 2020) / 10.0;
    QVERIFY(std::abs(*assessment.shareOfWay - way) < 1e-12);
    QVERIFY(std::abs(*assessment.ratio - way / time) < 1e-12);
    QCOMPARE(assessment.verdict == Verdict::OnTrack, way / time >= 0.95);
}

void TestBuiltInData::theEvidenceIsRecounted()
{
    const Evidence evidence = weighEvidence(*m_facts);
    int figures = 0;
    for (const Observation &observation : m_facts->observations())
        figures += observation.preferred; // never two of a case
    for (const Statement &statement : m_facts->statements())
        figures += statement.value.has_value();
    QCOMPARE(evidence.figures, figures);
    QVERIFY(evidence.oneSource < evidence.figures); // some cases have a second reading
    QCOMPARE(qsizetype(evidence.conflicts), m_facts->conflicts().size());
    QVERIFY2(isFinished(evidence.text), qPrintable(evidence.text));
}

void TestBuiltInData::theBriefingNamesWhatExists()
{
    const Briefing briefing = goalsBriefing(*m_facts, QDate(2026, 11, 22));
    int ofIndicators = 0;
    for (const Block &block : briefing.blocks) {
        QVERIFY2(isFinished(block.text), qPrintable(block.text));
        if (block.kind != Block::Kind::Figure)
            continue;
        const QString subject = block.figure.name.section(QLatin1Char(':'), 1);
        if (block.figure.name.startsWith(QLatin1String("goal:"))) {
            QVERIFY(m_facts->find(GoalId(subject)));
        } else if (!subject.isEmpty()) {
            QVERIFY2(m_facts->find(IndicatorId(subject)), qPrintable(block.figure.name));
            ++ofIndicators;
        }
    }
    QCOMPARE(ofIndicators, 5); // three proxies, and the context measure twice
}

QTEST_GUILESS_MAIN(TestBuiltInData)
#include "tst_builtindata.moc"
