// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodtext.h"
#include "models/series/methodwords.h"
#include "models/series/verdicttext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace mitra;

namespace
{

const QString percent = QStringLiteral("percent of population");

QString ratio(double value)
{
    return quantityText(Quantity::Ratio, value, Method::EurostatTarget, percent);
}

QString growth(double rate)
{
    return quantityText(Quantity::ActualGrowth, rate, Method::EurostatTarget, percent);
}

MethodResult refused(Method method, MethodObstacle obstacle)
{
    MethodResult result;
    result.method = method;
    result.obstacle = obstacle;
    return result;
}

} // namespace

class TestMethodText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyMethodIsTold();
    void limitsSayWhereTheyComeFrom();
    void theUncheckedGoUnderNoBodysName();
    void everyVerdictHasWords();
    void everyQuantityHasANameAndANumber();
    void everyObstacleSaysWhatIsMissing();
    void theGeneralObstacleIsThatOfTheQuestion();
    void numbersKeepOffLimitsTheyDoNotHold();
    void numbersAreInTheirUnit();
};

void TestMethodText::everyMethodIsTold()
{
    QSet<QString> names;
    QSet<QString> shortNames;
    for (int i = 0; i < methodCount; ++i) {
        const MethodText text = methodText(Method(i));
        QVERIFY2(!text.name.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!text.shortName.isEmpty() && text.shortName.size() <= 20, qPrintable(text.name));
        QVERIFY2(text.description.endsWith(QLatin1Char('.')), qPrintable(text.name));
        QVERIFY2(text.thresholds.endsWith(QLatin1Char('.')), qPrintable(text.name));
        const bool isOfABody =
            text.trust == MethodTrust::Published || text.trust == MethodTrust::Reported;
        QVERIFY2(!isOfABody || text.source.startsWith(QLatin1String("https://")),
                 qPrintable(text.name));
        names.insert(text.name);
        shortNames.insert(text.shortName);
    }
    QCOMPARE(names.size(), methodCount);
    QCOMPARE(shortNames.size(), methodCount);
}

void TestMethodText::limitsSayWhereTheyComeFrom()
{
    const std::pair<Method, const char *> reported[] = {
        {Method::EurostatTarget, "as reported by Statistics Canada"},
        {Method::UnChart2022, "As reported by UNDP\u2019s SDG Accelerator code"},
        {Method::UnChart2023, "As reported by Eustat"},
        {Method::EscapStatus, "as reported by UNICEF"},
        {Method::IstatBands, "As reported by ASTAT"},
    };
    int count = 0;
    for (int i = 0; i < methodCount; ++i)
        count += methodText(Method(i)).trust == MethodTrust::Reported;
    QCOMPARE(count, int(std::size(reported)));
    for (const auto &[method, words] : reported) {
        const MethodText text = methodText(method);
        QCOMPARE(text.trust, MethodTrust::Reported);
        QVERIFY2(text.thresholds.contains(QString::fromUtf8(words)), qPrintable(text.thresholds));
    }
}

void TestMethodText::theUncheckedGoUnderNoBodysName()
{
    for (const Method method : {Method::EurostatTrend, Method::OecdDistance}) {
        const MethodText text = methodText(method);
        QCOMPARE(text.trust, MethodTrust::Unchecked);
        QVERIFY(text.source.isEmpty());
        for (const char *body : {"Eurostat", "OECD", "Europe"})
            QVERIFY2(!text.name.contains(QLatin1String(body)), qPrintable(text.name));
        QVERIFY2(text.thresholds.contains(QStringLiteral("ot checked against")),
                 qPrintable(text.thresholds));
    }
    QCOMPARE(methodText(Method::EurostatTrend).name, QStringLiteral("1% rule"));
}

void TestMethodText::everyVerdictHasWords()
{
    QVERIFY(ownVerdictText(OwnVerdict::None).isEmpty());
    for (int i = int(OwnVerdict::None) + 1; i <= int(OwnVerdict::ClearWorsening); ++i)
        QVERIFY2(ownVerdictText(OwnVerdict(i)).size() >= 3, qPrintable(QString::number(i)));
    QCOMPARE(ownVerdictText(OwnVerdict::Moderate), QStringLiteral("moderate progress"));
    QCOMPARE(ownVerdictText(OwnVerdict::SunAndCloud), QStringLiteral("sun and cloud"));
    QCOMPARE(ownVerdictText(OwnVerdict::ModerateProgress),
             QStringLiteral("progress made but acceleration needed"));
    for (int i = 0; i <= int(Verdict::CannotBeAssessed); ++i)
        QVERIFY(!verdictText(Verdict(i)).isEmpty());
    QCOMPARE(verdictText(Verdict::FasterNeeded), QStringLiteral("Faster progress needed"));
}

void TestMethodText::everyQuantityHasANameAndANumber()
{
    for (int i = 0; i <= int(Quantity::Distance); ++i) {
        for (int method = 0; method < methodCount; ++method) {
            QVERIFY2(!quantityName(Quantity(i), Method(method)).isEmpty(),
                     qPrintable(QString::number(i)));
            QVERIFY2(!quantityText(Quantity(i), 2.5, Method(method), percent).isEmpty(),
                     qPrintable(QString::number(i)));
        }
    }
    QCOMPARE(quantityName(Quantity::Ratio, Method::EurostatTarget),
             QStringLiteral("actual to required growth"));
    QCOMPARE(quantityName(Quantity::Ratio, Method::PlainArithmetic),
             QStringLiteral("share of the way to share of time"));
}

void TestMethodText::everyObstacleSaysWhatIsMissing()
{
    const Assessment fine =
        assess({YearValue{2020, 15}, YearValue{2025, 19}, YearValue{2030, 30}, Direction::Higher});
    QVERIFY(methodObstacleText(refused(Method::Destatis, MethodObstacle::None), fine).isEmpty());
    for (int i = int(MethodObstacle::General) + 1; i <= int(MethodObstacle::NotANumber); ++i) {
        for (int method = 0; method < methodCount; ++method) {
            const QString text =
                methodObstacleText(refused(Method(method), MethodObstacle(i)), fine);
            QVERIFY2(text.size() > 20 && text.endsWith(QLatin1Char('.')), qPrintable(text));
            QVERIFY2(text.front().isUpper(), qPrintable(text));
        }
    }
    QVERIFY(methodObstacleText(refused(Method::Destatis, MethodObstacle::TooFewPoints), fine)
                .contains(QStringLiteral("four")));
    MethodResult far = refused(Method::EurostatTarget, MethodObstacle::FarApart);
    far.numbers[0] = {Quantity::SmallToLarge, 0.05};
    far.numberCount = 1;
    QVERIFY(methodObstacleText(far, fine).contains(QStringLiteral("0.050")));
}

void TestMethodText::theGeneralObstacleIsThatOfTheQuestion()
{
    const Assessment single =
        assess({YearValue{2025, 19}, YearValue{2025, 19}, YearValue{2030, 30}, Direction::Higher});
    MethodResult result = refused(Method::PlainArithmetic, MethodObstacle::General);
    result.general = Obstacle::LatestNotAfterBase;
    QCOMPARE(methodObstacleText(result, single),
             QStringLiteral("There is only one value, of 2025."));
    // A method that asks of another base has another reason.
    result.general = Obstacle::NoTarget;
    QCOMPARE(methodObstacleText(result, single), QStringLiteral("No target is stated."));
}

void TestMethodText::numbersKeepOffLimitsTheyDoNotHold()
{
    QCOMPARE(ratio(0.674527), QStringLiteral("0.67"));
    QCOMPARE(ratio(0.95), QStringLiteral("0.95"));
    QCOMPARE(ratio(0.9496), QStringLiteral("0.9496"));
    QCOMPARE(ratio(0.949999), QStringLiteral("0.949999"));
    QCOMPARE(ratio(0.597), QStringLiteral("0.597"));
    QCOMPARE(ratio(-0.0004), QStringLiteral("-0.0004"));
    QCOMPARE(ratio(-0.0), QStringLiteral("0.00"));
    QCOMPARE(growth(0.048413), QStringLiteral("4.84% a year"));
    QCOMPARE(growth(0.01), QStringLiteral("1.00% a year"));
    QCOMPARE(growth(0.009996), QStringLiteral("0.9996% a year"));
    const auto miss = [](double share) {
        return quantityText(Quantity::Miss, share, Method::Destatis, percent);
    };
    QCOMPARE(miss(0.636364), QStringLiteral("63.6%"));
    QCOMPARE(miss(0.05), QStringLiteral("5%"));
    QCOMPARE(miss(0.0496), QStringLiteral("4.96%"));
}

void TestMethodText::numbersAreInTheirUnit()
{
    const auto text = [](Quantity quantity, double value, Method method = Method::StraightPath) {
        return quantityText(quantity, value, method, percent);
    };
    QCOMPARE(text(Quantity::Gap, -3.5), QStringLiteral("-3.5 points"));
    QCOMPARE(text(Quantity::Tolerance, 0.75), QStringLiteral("0.75 points"));
    QCOMPARE(text(Quantity::Path, 22.5), QStringLiteral("22.5%"));
    QCOMPARE(text(Quantity::ActualPace, 0.8), QStringLiteral("0.8 points a year"));
    QCOMPARE(text(Quantity::AnticipatedGap, 46.5397), QStringLiteral("46.5%"));
    QCOMPARE(text(Quantity::Score, 2.666667, Method::EscapStatus), QStringLiteral("2.67 of 10"));
    QCOMPARE(text(Quantity::Score, 51.428571, Method::SdrScore), QStringLiteral("51.4 of 100"));
    QCOMPARE(text(Quantity::Score, 0.532382, Method::OpenSdgTarget),
             QStringLiteral("0.53 (from -5 to 5)"));
    QCOMPARE(text(Quantity::Midpoint, 2023.1739), QStringLiteral("2023"));
    QCOMPARE(text(Quantity::Points, 6), QStringLiteral("6"));
    QCOMPARE(text(Quantity::Distance, 1.944544), QStringLiteral("1.94 standard deviations"));
}

QTEST_GUILESS_MAIN(TestMethodText)
#include "tst_methodtext.moc"
