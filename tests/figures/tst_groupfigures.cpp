// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurechecks.h"

#include "tests/figures/paintrecorder.h"
#include "tests/series/groupsample.h"
#include "tests/store/storefixture.h"
#include "views/figures/contributionsfigure.h"
#include "views/figures/gallery.h"
#include "views/figures/groupsfigure.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace mitra;
using namespace mitra::sample;

namespace
{

const GroupChoice four = {s("ASEAN-4"), Weight::Population};

FactsPtr made(const QList<Observation> &observations)
{
    FactTables t = datedTables();
    t.indicators += indicator("price", "", "Price of data", "percent of income", Measure::Proxy,
                              Direction::Lower);
    t.observations = observations;
    return std::make_shared<const Facts>(std::move(t));
}

// Values in 2018, 2019, 2021 and 2024; 2022 only of Timor-Leste; 2023 without Cambodia, which
// leaves it out by GDP; a stated value in 2019 and 2024.
QList<Observation> several()
{
    QList<Observation> all = weights() + internet();
    for (const int year : {2018, 2019, 2021}) {
        all += weights(year);
        double value = 40 + (year - 2018) * 5;
        for (const char *member : {"KH", "MY", "TL", "VN"})
            all += observation("internet", member, year, value += 3);
    }
    all += weights(2022);
    all += observation("internet", "TL", 2022, 20);
    all += weights(2023);
    for (const char *member : {"MY", "TL", "VN"})
        all += observation("internet", member, 2023, 60);
    all += observation("internet", "ASEAN", 2019, 50, ObservationStatus::Reported, true, "press");
    all += observation("internet", "ASEAN", 2024, 70, ObservationStatus::Estimate, true, "press");
    return all;
}

GroupsFigure groups(const QList<Observation> &observations, const ProgressRequest &request)
{
    const FactsPtr facts = made(observations);
    return GroupsFigure(facts, compareGroups(*facts, request));
}

ContributionsFigure contributions(const QList<Observation> &observations,
                                  const ProgressRequest &request, const GroupChoice &choice = four)
{
    const FactsPtr facts = made(observations);
    return ContributionsFigure(facts, contributionsOf(*facts, request, choice));
}

QString drawnText(const Figure &figure, double width)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                    Style::of(Surface::ScreenLight));
    painter.end();
    return recorder.allText();
}

QString overlap(const Figure &figure, double width)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                    Style::of(Surface::ScreenLight));
    painter.end();
    return recorder.firstOverlap();
}

const Mark *markWith(const QList<Mark> &marks, const char *words)
{
    for (const Mark &mark : marks) {
        if (mark.text.contains(s(words)))
            return &mark;
    }
    return nullptr;
}

QStringList column(const Figure &figure, int column)
{
    QStringList texts;
    const auto table = figure.table();
    for (int row = 0; row < table->rowCount(); ++row)
        texts += table->index(row, column).data().toString();
    return texts;
}

constexpr double widths[] = {340, 480, 620, 900, 1200};

QStringList namesOfGroups(const Facts &facts)
{
    return figureNames(facts).filter(
        QRegularExpression(QStringLiteral("^(groups|contributions):")));
}

} // namespace

class TestGroupFigures : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void groupsNameEveryLine();
    void groupsHaveMarksForEverything();
    void aMissingYearIsAGap();
    void noStrokeLeadsOnFromAnEarlierEnd();
    void squaresStandUnderTheirYears();
    void yearsBeforeTheFirstValueAreCounted();
    void groupsWithoutValueExplain();
    void groupsTable();
    void partsStandInTheirColumns();
    void contributionsHaveMarks();
    void barsStandForTheirParts();
    void beyondTheTargetIsAnOutline();
    void fallingIsGood();
    void contributionsWithoutTargetHaveNoGap();
    void contributionsWithoutValueExplain();
    void contributionsTable();
    void tablesAreModels();
    void nothingOverlaps();
    void printsWell_data();
    void printsWell();
    void galleryNames();
    void theBuiltInFacts();
};

void TestGroupFigures::groupsNameEveryLine()
{
    const GroupsFigure figure = groups(several(), about("internet", 95));
    QCOMPARE(figure.name(), s("groups:internet"));
    for (const double width : widths) {
        const QString text = drawnText(figure, width);
        for (const char *line :
             {"ASEAN-4 by population: 72% in 2024", "ASEAN-4 by GDP: 67% in 2024",
              "ASEAN-3 by population: 76.7% in 2024", "ASEAN-3 by GDP: 71.1% in 2024"})
            QCOMPARE(text.count(s(line)), 1);
        QVERIFY(text.contains(s("recorded for ASEAN")));
        QVERIFY(text.contains(s("2030 working target 95%, an assumption")));
        QVERIFY(text.contains(s("year left out")));
        QVERIFY(text.contains(s("year left out for some groups")));
    }
    // No line that is not there: by GDP nothing is covered.
    const QString some = drawnText(groups(weights() + internet().mid(1), about("internet")), 900);
    QVERIFY(some.contains(s("ASEAN-4 by population")));
    QVERIFY(!some.contains(s("by GDP")));
    QVERIFY(!some.contains(s("recorded for")));
}

void TestGroupFigures::groupsHaveMarksForEverything()
{
    const GroupsFigure figure = groups(several(), about("internet", 95));
    for (const double width : widths)
        checkMarks(figure, width);
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 900, figure.bodyHeight(900)));
    // 5 years of both groups by population but 4 of ASEAN-4 by GDP and of ASEAN-3 by GDP; of
    // ASEAN-3 2023 by population holds 70 of 90. Two stated, the target, two years left out.
    const Mark *computed = markWith(marks, "ASEAN-4, weighted by population, 2024: 72% (computed "
                                           "here; members with 100% of the group's population");
    QVERIFY(computed);
    QCOMPARE(computed->link, (Link{Link::Kind::Indicator, s("internet")}));
    const Mark *stated = markWith(marks, "ASEAN, 2024: 70% (estimate), A newspaper");
    QVERIFY(stated);
    QCOMPARE(stated->link, (Link{Link::Kind::Observation, s("internet/ASEAN/2024")}));
    QVERIFY(markWith(marks, "2030 working target 95%"));
    QVERIFY(markWith(marks, "ASEAN-4, weighted by GDP: 2023 has no group value: members with 60%"));
    QVERIFY(markWith(marks, "2022 has no group value: members with 10%"));
}

void TestGroupFigures::aMissingYearIsAGap()
{
    const GroupsFigure figure = groups(several(), about("internet"));
    const Style style = Style::of(Surface::ScreenLight);
    const QImage image = drawn(figure, 900, style);
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 900, figure.bodyHeight(900)));
    const auto at = [&](const char *words) { return markWith(marks, words)->area.center(); };
    const auto coloured = [&](double x, double y) {
        for (int row = int(y) - 4; row <= int(y) + 4; ++row) {
            const QColor pixel = image.pixelColor(int(x), row);
            if (pixel.saturation() > 60)
                return true;
        }
        return false;
    };
    const QPointF a = at("ASEAN-4, weighted by population, 2018");
    const QPointF b = at("ASEAN-4, weighted by population, 2019");
    const QPointF c = at("ASEAN-4, weighted by population, 2021");
    QVERIFY(coloured((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
    QVERIFY(!coloured((b.x() + c.x()) / 2, (b.y() + c.y()) / 2));
}

// By population 2024 is left out and the line ends in 2020: no stroke may run on to 2024.
void TestGroupFigures::noStrokeLeadsOnFromAnEarlierEnd()
{
    QList<Observation> all = weights() + internet().mid(0, 3); // 60% of the people, 90% of GDP
    all += weights(2020);
    for (const char *member : {"KH", "MY", "TL", "VN"})
        all += observation("internet", member, 2020, 60);
    const GroupsFigure figure = groups(all, about("internet"));
    QVERIFY(drawnText(figure, 900).contains(s("ASEAN-4 by population: 60% in 2020")));
    const QImage image = drawn(figure, 900, Style::of(Surface::ScreenLight));
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 900, figure.bodyHeight(900)));
    const double from = markWith(marks, "population, 2020")->area.center().x();
    const double to = markWith(marks, "GDP, 2024")->area.center().x();
    const int bottom = int(markWith(marks, "2024 has no group value")->area.top());
    for (int y = 0; y < bottom; ++y)
        QVERIFY2(image.pixelColor(int((from + to) / 2), y).saturation() < 60,
                 qPrintable(QString::number(y)));
}

void TestGroupFigures::squaresStandUnderTheirYears()
{
    const GroupsFigure figure = groups(several(), about("internet"));
    for (const double width : widths) {
        const QRectF body(10, 20, width, figure.bodyHeight(width));
        const QList<Mark> marks = figure.marks(body);
        const double y2021 = markWith(marks, "population, 2021")->area.center().x();
        const double y2022 = markWith(marks, "2022 has no group value")->area.center().x();
        const double y2023 = markWith(marks, "GDP: 2023 has no group value")->area.center().x();
        const double y2024 = markWith(marks, "population, 2024")->area.center().x();
        QVERIFY(std::abs((y2022 - y2021) - (y2024 - y2023)) < 0.01);
        QVERIFY(std::abs((y2023 - y2022) - (y2024 - y2023)) < 0.01);
    }
}

void TestGroupFigures::yearsBeforeTheFirstValueAreCounted()
{
    const QList<Observation> early = weights(2001) + weights(2002) +
                                     QList<Observation>{observation("internet", "TL", 2001, 1),
                                                        observation("internet", "TL", 2002, 2)};
    const GroupsFigure figure = groups(several() + early, about("internet"));
    QVERIFY(figure.notes().contains(
        s("2 years before 2018 have values of too few members and are left out.")));
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 900, figure.bodyHeight(900)));
    QVERIFY(!markWith(marks, "2001 has no group value"));
    QVERIFY(column(figure, 2).contains(s("2001"))); // the table has them
}

void TestGroupFigures::groupsWithoutValueExplain()
{
    for (const GroupsFigure &figure :
         {groups(internet(), about("internet")), // no weights
          groups(weights() + internet().mid(2, 1), about("internet")),
          groups(weights() + QList<Observation>{observation("rank", "VN", 2024, 4)},
                 about("rank"))}) {
        QVERIFY(figure.title().endsWith(s("no group value can be computed")));
        for (const double width : widths) {
            QVERIFY(drawnText(figure, width).size() > 40);
            QVERIFY(figure.marks(QRectF(0, 0, width, figure.bodyHeight(width))).isEmpty());
        }
        QVERIFY(!figure.sources().isEmpty());
    }
}

void TestGroupFigures::groupsTable()
{
    const GroupsFigure figure =
        groups(weights() + internet().mid(1) +
                   QList<Observation>{observation("internet", "ASEAN", 2024, 70)},
               about("internet"));
    QCOMPARE(column(figure, 0),
             (QStringList{s("ASEAN-4"), s("ASEAN-4"), s("ASEAN-3"), s("ASEAN-3"), s("ASEAN")}));
    QCOMPARE(column(figure, 1),
             (QStringList{s("population"), s("GDP"), s("population"), s("GDP"), QString()}));
    QCOMPARE(column(figure, 3),
             (QStringList{s("77.5"), s("left out"), s("left out"), s("left out"), s("70")}));
    QCOMPARE(column(figure, 4),
             (QStringList{s("80%"), s("60%"), s("77.7%"), s("55.5%"), QString()}));
    QCOMPARE(column(figure, 5).first(), s("computed here"));
    QVERIFY(column(figure, 5).at(1).contains(s("the rule asks for 80%")));
    QVERIFY(column(figure, 6).last().startsWith(s("Statistics office")));
}

void TestGroupFigures::partsStandInTheirColumns()
{
    const ContributionsFigure figure = contributions(weights() + internet(), about("internet", 75));
    QCOMPARE(figure.name(), s("contributions:internet"));
    for (const double width : widths) {
        const QString text = drawnText(figure, width);
        for (const char *words : {"Cambodia", "20%", "50%", "10.0", "+5.0", "Malaysia", "27.0",
                                  "-4.5", "ASEAN-4", "72.0", "+3.0", "100%"})
            QVERIFY2(text.contains(s(words)), words);
    }
}

void TestGroupFigures::contributionsHaveMarks()
{
    const ContributionsFigure figure =
        contributions(weights() + internet().mid(1), about("internet", 75));
    for (const double width : widths)
        checkMarks(figure, width);
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 900, figure.bodyHeight(900)));
    QCOMPARE(marks.size(), 5); // three members, the group, and Cambodia without a value
    // 30 of 80 times 75 - 90
    const Mark *malaysia = markWith(marks, "Malaysia, 2024: 90% (reported), Statistics office");
    QVERIFY(malaysia);
    QVERIFY(malaysia->text.endsWith(
        s("Weighs 37.5%, adds 33.8 to the value of ASEAN-4 and -5.6 to its gap")));
    QCOMPARE(malaysia->link, (Link{Link::Kind::Observation, s("internet/MY/2024")}));
    QVERIFY(markWith(marks, "ASEAN-4, weighted by population, 2024: 77.5%, the sum of what the "
                            "members add; gap -2.5"));
    QVERIFY(markWith(marks, "Cambodia: 20% of the group's population, no value"));
}

void TestGroupFigures::barsStandForTheirParts()
{
    // 32, 27, 10 and 3 of 72, without a target.
    const ContributionsFigure figure = contributions(weights() + internet(), about("internet"));
    const Style style = Style::of(Surface::ScreenLight);
    const QImage image = drawn(figure, 900, style);
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 900, figure.bodyHeight(900)));
    QList<int> lengths;
    for (qsizetype i = 0; i < 4; ++i) {
        int length = 0;
        for (int x = 0; x < image.width(); ++x)
            length +=
                image.pixelColor(x, int(marks.at(i).area.center().y()) + 3) == style.series[0];
        lengths += length;
    }
    QVERIFY(lengths.first() > 200);
    const double unit = lengths.first() / 32.0;
    QVERIFY(std::abs(lengths.at(1) - 27 * unit) <= 2);
    QVERIFY(std::abs(lengths.at(2) - 10 * unit) <= 2);
    QVERIFY(std::abs(lengths.at(3) - 3 * unit) <= 2);
}

void TestGroupFigures::beyondTheTargetIsAnOutline()
{
    const ContributionsFigure figure = contributions(weights() + internet(), about("internet", 75));
    for (const Surface surface : {Surface::ScreenDark, Surface::PrintGrey}) {
        const Style style = Style::of(surface);
        const QImage image = drawn(figure, 900, style);
        const QList<Mark> marks = figure.marks(QRectF(0, 0, 900, figure.bodyHeight(900)));
        const auto filled = [&](qsizetype row) {
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, int(marks.at(row).area.center().y()) + 3) ==
                         style.series[2];
            return count;
        };
        QVERIFY(filled(0) > 60); // Cambodia, +5
        QVERIFY(filled(3) < 6);  // Malaysia, -4.5: its edges
    }
}

void TestGroupFigures::fallingIsGood()
{
    // To 2: Timor-Leste 0.1*8 is missing, Malaysia 0.3*1 beyond.
    const ContributionsFigure figure =
        contributions(weights() + QList<Observation>{observation("price", "KH", 2024, 5),
                                                     observation("price", "MY", 2024, 1),
                                                     observation("price", "TL", 2024, 10),
                                                     observation("price", "VN", 2024, 2)},
                      about("price", 2));
    QCOMPARE(column(figure, 4),
             (QStringList{s("0.80"), s("0.60"), s("0.00"), s("-0.30"), s("1.10")}));
    QVERIFY(drawnText(figure, 900).contains(s("+1.10")));
}

void TestGroupFigures::contributionsWithoutTargetHaveNoGap()
{
    const ContributionsFigure figure = contributions(weights() + internet(), about("internet"));
    for (const double width : widths) {
        QVERIFY(!drawnText(figure, width).contains(s("gap")));
        QVERIFY(!drawnText(figure, width).contains(QLatin1Char('+')));
    }
    QCOMPARE(column(figure, 4),
             QStringList({QString(), QString(), QString(), QString(), QString()}));
}

void TestGroupFigures::contributionsWithoutValueExplain()
{
    ProgressRequest request = about("internet", 75);
    request.secondYear = 2024;
    const ContributionsFigure figure =
        contributions(weights() + internet().mid(1), request, {s("ASEAN-4"), Weight::Gdp});
    for (const double width : widths) {
        const QString text = drawnText(figure, width);
        QVERIFY(text.contains(s("2024 has no group value: members with 60%")));
        QVERIFY(text.contains(s("40% of the group's GDP, no value")));
        QVERIFY(!text.contains(s("Adds to")));
        checkMarks(figure, width);
    }
    const ContributionsFigure rank = contributions(
        weights() + QList<Observation>{observation("rank", "VN", 2024, 4)}, about("rank"));
    QVERIFY(drawnText(rank, 480).contains(s("Ranks have no mean")));
    QCOMPARE(column(rank, 5), QStringList{s("Ranks have no mean: the group has no place of its "
                                            "own.")});
}

void TestGroupFigures::contributionsTable()
{
    const ContributionsFigure figure =
        contributions(weights() + internet().mid(1), about("internet"));
    QCOMPARE(column(figure, 0), (QStringList{s("Viet Nam"), s("Malaysia"), s("Timor-Leste"),
                                             s("ASEAN-4, weighted by population"), s("Cambodia")}));
    QCOMPARE(column(figure, 1),
             (QStringList{s("50%"), s("37.5%"), s("12.5%"), s("100%"), s("20%")}));
    QCOMPARE(column(figure, 3),
             (QStringList{s("40.0"), s("33.8"), s("3.8"), s("77.5"), QString()}));
}

void TestGroupFigures::tablesAreModels()
{
    const auto lines = groups(several(), about("internet", 95)).table();
    QAbstractItemModelTester first(lines.get());
    const auto parts = contributions(several(), about("internet", 95)).table();
    QAbstractItemModelTester second(parts.get());
    QVERIFY(lines->rowCount() > 10);
    QCOMPARE(parts->rowCount(), 5);
}

void TestGroupFigures::nothingOverlaps()
{
    const auto facts = test::builtInFacts();
    for (const QString &name : namesOfGroups(*facts)) {
        const FigurePtr figure = makeFigure(name, facts);
        for (const double width : widths)
            QVERIFY2(overlap(*figure, width).isEmpty(),
                     qPrintable(QStringLiteral("%1 at %2: %3")
                                    .arg(name)
                                    .arg(width)
                                    .arg(overlap(*figure, width))));
    }
    for (const double target : {72., 70., 67., 100.}) {
        for (const double width : widths) {
            const QString found = overlap(groups(several(), about("internet", target)), width);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }
}

void TestGroupFigures::printsWell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("width");
    for (const char *name :
         {"groups:internet-users-pct", "contributions:internet-users-pct", "groups:egov-osi",
          "contributions:egov-osi", "contributions:digital-economy-share-gdp-pct"}) {
        for (const double width : {480., 980.})
            QTest::addRow("%s, %d", name, int(width)) << s(name) << width;
    }
}

void TestGroupFigures::printsWell()
{
    if (!hasPdfTools())
        QSKIP("pdftotext and pdfimages are not installed");
    QFETCH(QString, name);
    QFETCH(double, width);
    const FigurePtr figure = makeFigure(name, test::builtInFacts());
    QVERIFY(figure);
    checkPrint(*figure, width);
}

void TestGroupFigures::galleryNames()
{
    const FactsPtr facts = made(several() + QList<Observation>{observation("rank", "VN", 2024, 4)});
    QCOMPARE(namesOfGroups(*facts),
             (QStringList{s("groups:internet"), s("contributions:internet")}));
    QVERIFY(makeFigure(s("groups:rank"), facts)); // explains
    for (const char *name : {"groups", "groups:", "groups:nothing", "groups:share",
                             "teams:internet", "contributions:internet:more", "contributions"})
        QVERIFY2(!makeFigure(s(name), facts), name);
}

void TestGroupFigures::theBuiltInFacts()
{
    const FactsPtr facts = test::builtInFacts();
    const QStringList names = namesOfGroups(*facts);
    QVERIFY(names.size() > 60);
    for (const QString &name : names) {
        const FigurePtr figure = makeFigure(name, facts);
        QVERIFY(figure);
        QCOMPARE(figure->name(), name);
        QVERIFY(!figure->title().isEmpty() && !figure->sentence().isEmpty());
        QVERIFY2(!figure->sources().isEmpty(), qPrintable(name));
        QVERIFY2(figure->table()->rowCount() > 0, qPrintable(name));
    }
}

QTEST_MAIN(TestGroupFigures)
#include "tst_groupfigures.moc"
