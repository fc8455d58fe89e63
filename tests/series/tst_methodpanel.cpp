// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodagreement.h"
#include "models/series/methodpanel.h"

#include "tests/series/samplefacts.h"

#include <QTest>

#include <algorithm>

using namespace mitra;
using namespace mitra::sample;

namespace
{

MethodPanel panelOf(const QList<Observation> &observations, std::optional<YearValue> target,
                    const char *indicator = "internet")
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.economy = economyId("VN");
    request.workingTarget = tryOut(AssumptionKind::Target, target);
    return makeMethodPanel(facts(observations), request);
}

QList<Observation> exampleValues(const char *indicator = "internet")
{
    return {observation(indicator, "VN", 2020, 15), observation(indicator, "VN", 2025, 19)};
}

MethodPanel exampleA()
{
    return panelOf(exampleValues(), YearValue{2030, 30});
}

const MethodRow *find(const QList<MethodRow> &rows, Method method)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const MethodRow &row) { return row.method == method; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TestMethodPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void agreement();
    void everyMethodStandsOnce();
    void exampleAInNumbers();
    void bothVerdictsOfGrowth();
    void farApartTheLineCounts();
    void withoutTargetGrowthIsJudged();
    void aProxySaysSo();
    void aStatedTargetNeedsNoWarning();
    void nothingToJudge();
    void metTargets();
    void zeroBaseKeepsThePublishedNumber();
    void assumptionsAreNamed();
    void asText();
};

void TestMethodPanel::agreement()
{
    using enum Verdict;
    QCOMPARE(agreementText({}), QStringLiteral("No method can judge this"));
    QCOMPARE(agreementText({OnTrack}), QStringLiteral("1 method can judge this: on track"));
    QCOMPARE(agreementText({Stalled, Stalled}), QStringLiteral("Both methods agree: stalled"));
    QCOMPARE(agreementText(QList<Verdict>(9, OnTrack)),
             QStringLiteral("All 9 methods agree: on track"));
    QCOMPARE(agreementText({OnTrack, FasterNeeded, OnTrack, Stalled, OnTrack, OnTrack, FasterNeeded,
                            OnTrack, OnTrack}),
             QStringLiteral("6 of 9 methods agree: on track; 2 say faster progress needed; 1 says "
                            "stalled"));
    QCOMPARE(agreementText({Away, OnTrack}),
             QStringLiteral("The 2 methods disagree: 1 says on track; 1 says moving away"));
    QCOMPARE(agreementText({Away, OnTrack, Away, OnTrack, Stalled}),
             QStringLiteral("The 5 methods disagree: 2 say on track; 2 say moving away; 1 says "
                            "stalled"));
    QCOMPARE(commonVerdict({Away, OnTrack, Away}), Away);
    QVERIFY(!commonVerdict({Away, OnTrack}));
    QVERIFY(!commonVerdict({}));
}

void TestMethodPanel::everyMethodStandsOnce()
{
    const MethodPanel panel = exampleA();
    QCOMPARE(panel.applicable.size() + panel.notApplicable.size(), methodCount);
    for (const QList<MethodRow> *rows : {&panel.applicable, &panel.notApplicable}) {
        QVERIFY(
            std::is_sorted(rows->begin(), rows->end(), [](const MethodRow &a, const MethodRow &b) {
                return a.method < b.method;
            }));
    }
    for (const MethodRow &row : panel.notApplicable)
        QVERIFY2(!row.obstacle.isEmpty(), qPrintable(row.name));
    for (const MethodRow &row : panel.applicable)
        QVERIFY2(!row.value.isEmpty() && !row.valueName.isEmpty(), qPrintable(row.name));
}

// Two values only, so Destatis refuses; two members at most, so there are no peers.
void TestMethodPanel::exampleAInNumbers()
{
    const MethodPanel panel = exampleA();
    QCOMPARE(panel.applicable.size(), 11);
    QCOMPARE(panel.agreement, QStringLiteral("Against a working target, 8 of 10 methods agree: "
                                             "faster progress needed; 2 say stalled"));
    QCOMPARE(panel.title,
             QStringLiteral("People online, Viet Nam: against a working target, 8 of 10 methods "
                            "agree: faster progress needed; 2 say stalled"));
    QCOMPARE(panel.mostSay, Verdict::FasterNeeded);
    QCOMPARE(panel.inputs,
             (QStringList{QStringLiteral("base 15% (2020)"), QStringLiteral("latest 19% (2025)"),
                          QStringLiteral("working target 30% (2030), an "
                                         "assumption")}));
    QVERIFY(panel.subtitle.startsWith(QStringLiteral("% of population; base 15% (2020);")));
    QCOMPARE(panel.sources, QList<SourceId>{SourceId(s("statistics"))});

    const auto check = [&](Method method, const char *value, const char *own, Verdict verdict) {
        const MethodRow *row = find(panel.applicable, method);
        QVERIFY(row);
        QCOMPARE(row->value, s(value));
        QCOMPARE(row->own, s(own));
        QCOMPARE(row->verdict, verdict);
    };
    check(Method::PlainArithmetic, "0.53", "behind the path", Verdict::Stalled);
    check(Method::OpenSdgTarget, "0.67", "progress made but acceleration needed",
          Verdict::FasterNeeded);
    check(Method::UnChart2023, "60.4%", "fair progress, acceleration needed",
          Verdict::FasterNeeded);
    check(Method::EscapAnticipated, "46.7%", "yellow: must accelerate", Verdict::FasterNeeded);
    check(Method::SdrTrend, "0.53", "moderately improving", Verdict::FasterNeeded);
    check(Method::StraightPath, "-3.5 points", "behind the path", Verdict::Stalled);
    const MethodRow *status = find(panel.applicable, Method::EscapStatus);
    QVERIFY(status);
    QCOMPARE(status->value, QStringLiteral("2.67 of 10"));
    QVERIFY(!status->verdict);
    QCOMPARE(status->numbers, QStringList{QStringLiteral("base, latest and target alone")});
    QCOMPARE(status->verdictText, QStringLiteral("No verdict"));
    const MethodRow *rule = find(panel.notApplicable, Method::EurostatTrend);
    QVERIFY(rule);
    QCOMPARE(rule->value, QStringLiteral("4.84% a year"));
    QCOMPARE(rule->numbers, QStringList{QStringLiteral("base and latest alone")});
    QCOMPARE(rule->verdictText, QStringLiteral("Does not count"));
    const MethodRow *weather = find(panel.notApplicable, Method::Destatis);
    QVERIFY(weather && weather->obstacle.contains(QStringLiteral("four")));
}

void TestMethodPanel::bothVerdictsOfGrowth()
{
    const MethodPanel panel = exampleA();
    const MethodRow *row = find(panel.applicable, Method::EurostatTarget);
    QVERIFY(row);
    QCOMPARE(row->value, QStringLiteral("0.67"));
    QCOMPARE(row->own, QStringLiteral("moderate progress"));
    QCOMPARE(row->verdictText, QStringLiteral("Faster progress needed"));
    QCOMPARE(row->linearText, QStringLiteral("By the straight line: stalled"));
    QCOMPARE(row->numbers, (QStringList{QStringLiteral("actual growth: 4.84% a year"),
                                        QStringLiteral("required growth: 7.18% a year"),
                                        QStringLiteral("smaller to larger of base and target: "
                                                       "0.50"),
                                        QStringLiteral("ratio by the straight line: 0.53")}));
    QVERIFY(row->obstacle.isEmpty());
}

// From 5 to 100 growth rates bend far from the line: q is 0.05.
void TestMethodPanel::farApartTheLineCounts()
{
    const MethodPanel panel =
        panelOf({observation("internet", "VN", 2020, 5), observation("internet", "VN", 2025, 40)},
                YearValue{2030, 95});
    const MethodRow *row = find(panel.applicable, Method::EurostatTarget);
    QVERIFY(row);
    // 35 of 90 in half of the time: 0.78; growth 51.6 against 34.2 % a year: 1.51.
    QCOMPARE(row->value, QStringLiteral("1.51"));
    QCOMPARE(row->own, QStringLiteral("significant progress"));
    QCOMPARE(row->verdict, Verdict::FasterNeeded);
    QCOMPARE(row->linearText, QStringLiteral("By the straight line"));
    QVERIFY(row->obstacle.contains(QStringLiteral("0.053")));
}

// 4.84 % a year: on track for the 1 % rule, Open SDG and the UN chart, slight for Istat.
void TestMethodPanel::withoutTargetGrowthIsJudged()
{
    const MethodPanel panel = panelOf(exampleValues(), std::nullopt);
    QCOMPARE(panel.agreement,
             QStringLiteral("Without a target, by growth alone, 3 of 4 methods agree: on track; 1 "
                            "says faster progress needed"));
    QVERIFY(panel.subtitle.endsWith(QStringLiteral("no target is stated")));
    const MethodRow *chart = find(panel.applicable, Method::UnChart2023);
    QVERIFY(chart);
    QCOMPARE(chart->value, QStringLiteral("4.84% a year"));
    QCOMPARE(chart->valueName, QStringLiteral("actual growth"));
    const MethodRow *plain = find(panel.notApplicable, Method::PlainArithmetic);
    QVERIFY(plain);
    QCOMPARE(plain->obstacle, QStringLiteral("No target is stated."));
}

void TestMethodPanel::aProxySaysSo()
{
    const MethodPanel panel = panelOf(exampleValues("share"), std::nullopt, "share");
    QVERIFY2(panel.agreement.startsWith(QStringLiteral("Read against a proxy, ")),
             qPrintable(panel.agreement));
    QVERIFY(panel.title.contains(QStringLiteral("read against a proxy, ")));
    QVERIFY(panel.inputs.last().contains(QStringLiteral("read against a proxy")));
    QVERIFY(panel.notes.join(QLatin1Char(' ')).contains(QStringLiteral("A proxy: nobody")));
    QVERIFY(panel.sources.contains(SourceId(s("ministry"))));
}

void TestMethodPanel::aStatedTargetNeedsNoWarning()
{
    const MethodPanel panel =
        panelOf(exampleValues("official-share"), std::nullopt, "official-share");
    QVERIFY2(panel.agreement.contains(QStringLiteral(" methods agree: ")),
             qPrintable(panel.agreement));
    QVERIFY(panel.agreement.front().isDigit());
    QCOMPARE(panel.inputs.last(), QStringLiteral("target 30% (2030)"));
}

void TestMethodPanel::nothingToJudge()
{
    const MethodPanel none = panelOf({}, std::nullopt);
    QCOMPARE(none.agreement,
             QStringLiteral("No method can judge this: there is no observed value"));
    QVERIFY(none.applicable.isEmpty());
    QVERIFY(!none.mostSay);
    const MethodPanel one = panelOf({observation("internet", "VN", 2025, 19)}, YearValue{2030, 30});
    QCOMPARE(one.agreement,
             QStringLiteral("No method can judge this: there is only one value, of 2025"));
    ProgressRequest request;
    request.indicator = indicatorId("nobody");
    const MethodPanel unknown = makeMethodPanel(facts({}), request);
    QVERIFY(unknown.title.contains(QStringLiteral("nobody")));
}

void TestMethodPanel::metTargets()
{
    const MethodPanel panel =
        panelOf({observation("internet", "VN", 2020, 15), observation("internet", "VN", 2025, 31)},
                YearValue{2030, 30});
    QVERIFY2(panel.agreement.endsWith(QStringLiteral("methods agree: newly met")),
             qPrintable(panel.agreement));
    // The sun of a target that is reached needs no forecast.
    QVERIFY(find(panel.applicable, Method::Destatis));
    QCOMPARE(find(panel.applicable, Method::Destatis)->own, QStringLiteral("sun"));
}

// C: Open SDG's constant alone makes it "on track"; its number stands, its verdict does not count.
void TestMethodPanel::zeroBaseKeepsThePublishedNumber()
{
    const MethodPanel panel =
        panelOf({observation("internet", "VN", 2020, 0), observation("internet", "VN", 2025, 12)},
                YearValue{2030, 100});
    const MethodRow *row = find(panel.notApplicable, Method::OpenSdgTarget);
    QVERIFY(row);
    QCOMPARE(row->value, QStringLiteral("2.56"));
    QCOMPARE(row->own, QStringLiteral("on track"));
    QCOMPARE(row->verdictText, QStringLiteral("Cannot be assessed"));
    QVERIFY(row->obstacle.contains(QStringLiteral("zero")));
    QVERIFY(row->numbers.contains(QStringLiteral("put in the place of zero: 0.001")));
}

void TestMethodPanel::assumptionsAreNamed()
{
    Assumption baseline;
    baseline.name = s("Late start");
    baseline.kind = AssumptionKind::Baseline;
    baseline.year = 2021;
    baseline.value = 16;
    baseline.author = s("A. Tan");
    baseline.madeOn = QDate(2026, 11, 22);
    baseline.reason = s("roll-out began later");
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.economy = economyId("VN");
    request.baseline = baseline;
    request.workingTarget = baseline;
    request.workingTarget->name = s("High road");
    request.workingTarget->kind = AssumptionKind::Target;
    request.workingTarget->year = 2030;
    request.workingTarget->value = 40;
    const MethodPanel panel = makeMethodPanel(facts(exampleValues()), request);
    QCOMPARE(panel.inputs.first(), QStringLiteral("base 16% (2021), an assumption"));
    const QString notes = panel.notes.join(QLatin1Char('\n'));
    for (const char *part : {"Late start", "High road", "A. Tan", "22 November 2026", "roll-out"})
        QVERIFY2(notes.contains(s(part)), part);
}

void TestMethodPanel::asText()
{
    const MethodPanel panel = exampleA();
    const QString text = panelAsText(panel);
    QVERIFY(text.startsWith(panel.title));
    for (const QList<MethodRow> *rows : {&panel.applicable, &panel.notApplicable}) {
        for (const MethodRow &row : *rows) {
            QVERIFY2(text.contains(row.name), qPrintable(row.name));
            QVERIFY2(text.contains(row.thresholds), qPrintable(row.name));
            QVERIFY2(text.contains(row.obstacle), qPrintable(row.name));
            QVERIFY2(text.contains(row.source), qPrintable(row.name));
        }
    }
    for (const QString &note : panel.notes)
        QVERIFY(text.contains(note));
}

QTEST_GUILESS_MAIN(TestMethodPanel)
#include "tst_methodpanel.moc"
