// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurechecks.h"

#include "models/series/memberscomparison.h"
#include "tests/figures/paintrecorder.h"
#include "views/figures/arithmeticfigure.h"
#include "views/figures/axisticks.h"
#include "views/figures/hyphens.h"
#include "views/figures/labelplacer.h"
#include "views/figures/membersfigure.h"
#include "views/figures/trajectoryfigure.h"

#include <cmath>
#include <limits>

using namespace mitra;

namespace
{

const QString percent = QStringLiteral("percent of population");

struct Given {
    QString economy;
    int year;
    double value;
    ObservationStatus status = ObservationStatus::Reported;
    bool preferred = true;
};

// With a goal that the measure stands in for, when `isProxy`.
FactsPtr makeFacts(const QList<Given> &readings, const QString &unit = percent,
                   bool isProxy = false)
{
    FactTables tables;
    tables.asOf = QDate(2026, 11, 22);
    Source source;
    source.id = SourceId(QStringLiteral("s"));
    source.publisher = QStringLiteral("World Bank");
    source.title = QStringLiteral("World Development Indicators");
    source.published = *PartialDate::fromIso(QStringLiteral("2026-07-13"));
    tables.sources << source;
    for (const auto &[id, name] : {std::pair(QStringLiteral("MY"), QStringLiteral("Malaysia")),
                                   std::pair(QStringLiteral("VN"), QStringLiteral("Viet Nam")),
                                   std::pair(QStringLiteral("ID"), QStringLiteral("Indonesia")),
                                   std::pair(QStringLiteral("TH"), QStringLiteral("Thailand")),
                                   std::pair(QStringLiteral("TL"), QStringLiteral("Timor-Leste"))})
        tables.economies << Economy{EconomyId(id), id, name, EconomyKind::Member,
                                    QDate(1995, 7, 28)};
    Indicator indicator;
    indicator.id = IndicatorId(QStringLiteral("use"));
    indicator.name = QStringLiteral("Individuals using the internet");
    indicator.unit = unit;
    indicator.direction = unit == QStringLiteral("rank") ? Direction::Lower : Direction::Higher;
    indicator.source = source.id;
    tables.indicators << indicator;
    if (isProxy) {
        Goal goal;
        goal.id = GoalId(QStringLiteral("goal"));
        tables.goals << goal;
        GoalProxy proxy;
        proxy.goal = goal.id;
        proxy.indicator = indicator.id;
        tables.goalProxies << proxy;
    }
    for (const Given &reading : readings)
        tables.observations << Observation{
            indicator.id,   EconomyId(reading.economy), reading.year, reading.value,
            reading.status, reading.preferred,          {},           source.id};
    return std::make_shared<const Facts>(std::move(tables));
}

ProgressRequest request(const QStringList &highlighted = {},
                        std::optional<YearValue> target = YearValue{2030, 95})
{
    ProgressRequest request;
    request.indicator = IndicatorId(QStringLiteral("use"));
    request.economy = EconomyId(QStringLiteral("VN"));
    for (const QString &economy : highlighted)
        request.highlighted << EconomyId(economy);
    request.workingTarget = tryOut(AssumptionKind::Target, target);
    return request;
}

TrajectoryFigure trajectory(const QList<Given> &readings, const ProgressRequest &asked,
                            const QString &unit = percent)
{
    const FactsPtr facts = makeFacts(readings, unit);
    return TrajectoryFigure(facts, makeTrajectory(*facts, asked));
}

QList<Given> closeLines()
{
    QList<Given> readings;
    for (int year = 2015; year <= 2024; ++year) {
        readings << Given{QStringLiteral("VN"), year, 40.0 + 4 * (year - 2015)}
                 << Given{QStringLiteral("MY"), year, 42.0 + 4 * (year - 2015)}
                 << Given{QStringLiteral("ID"), year, 41.0 + 4 * (year - 2015)}
                 << Given{QStringLiteral("TH"), year, 43.0 + 4 * (year - 2015)};
    }
    return readings;
}

QPointF centreOf(const Figure &figure, const QRectF &body, const QString &observation)
{
    for (const Mark &mark : figure.marks(body)) {
        if (mark.link.id == observation)
            return mark.area.center();
    }
    return {};
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
               std::abs(a.blue() - b.blue()) <
           60;
}

// Rows of pixels of that colour in a column of the picture.
int coloured(const QImage &image, double x, double fromY, double toY, const QColor &colour)
{
    int count = 0;
    for (int y = int(fromY); y <= int(toY); ++y)
        count += isNear(image.pixelColor(int(x), y), colour) ? 1 : 0;
    return count;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void aMissingYearIsAGap()
    {
        QList<Given> readings;
        for (const int year : {2015, 2016, 2017, 2020, 2021, 2022})
            readings << Given{QStringLiteral("VN"), year, 50};
        const TrajectoryFigure figure = trajectory(readings, request({}, std::nullopt));
        const Style style = Style::of(Surface::ScreenLight);
        const QImage image = drawn(figure, 620, style);
        const QRectF body(0, 0, 620, figure.bodyHeight(620));
        const auto at = [&](int year) {
            return centreOf(figure, body, QStringLiteral("use/VN/%1").arg(year));
        };
        QVERIFY(at(2017).x() + 60 < at(2020).x());
        const double y = at(2017).y();
        for (double x = at(2017).x() + 8; x < at(2020).x() - 8; ++x)
            QCOMPARE(coloured(image, x, y - 6, y + 6, style.series[0]), 0);
        for (double x = at(2015).x() + 2; x < at(2017).x() - 2; ++x)
            QVERIFY(coloured(image, x, y - 6, y + 6, style.series[0]) > 0);
        for (double x = at(2020).x() + 2; x < at(2022).x() - 2; ++x)
            QVERIFY(coloured(image, x, y - 6, y + 6, style.series[0]) > 0);
    }

    // Long words of an axis in a narrow figure leave some lines without a number.
    void numbersOfTheMembersAxisStandApart()
    {
        const FactsPtr facts = makeFacts({{QStringLiteral("ID"), 2024, 146'000'000},
                                          {QStringLiteral("VN"), 2024, 57'000'000},
                                          {QStringLiteral("TL"), 2024, 600'000}},
                                         QStringLiteral("persons"));
        const MembersFigure figure(facts, compareMembers(*facts, request({}, std::nullopt)));
        for (const double width : {300.0, 340.0, 400.0, 480.0, 700.0}) {
            PaintRecorder recorder;
            QPainter painter(&recorder);
            figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                            Style::of(Surface::ScreenLight));
            painter.end();
            QCOMPARE(recorder.firstOverlap(), QString());
        }
    }

    void aLineStandsWhereItsMarksSay()
    {
        const TrajectoryFigure figure =
            trajectory({{QStringLiteral("VN"), 2015, 20}, {QStringLiteral("VN"), 2016, 60}},
                       request({}, std::nullopt));
        const Style style = Style::of(Surface::ScreenLight);
        const QImage image = drawn(figure, 560, style);
        const QRectF body(0, 0, 560, figure.bodyHeight(560));
        const QPointF middle = (centreOf(figure, body, QStringLiteral("use/VN/2015")) +
                                centreOf(figure, body, QStringLiteral("use/VN/2016"))) /
                               2;
        QVERIFY(coloured(image, middle.x(), middle.y() - 2, middle.y() + 2, style.series[0]) > 0);
        QCOMPARE(coloured(image, middle.x(), middle.y() - 60, middle.y() - 12, style.series[0]), 0);
    }

    void oneYearAloneIsADot()
    {
        const TrajectoryFigure figure =
            trajectory({{QStringLiteral("VN"), 2021, 50}}, request({}, std::nullopt));
        const Style style = Style::of(Surface::ScreenDark);
        const QImage image = drawn(figure, 560, style);
        const QRectF body(0, 0, 560, figure.bodyHeight(560));
        const QPointF at = centreOf(figure, body, QStringLiteral("use/VN/2021"));
        QVERIFY(isNear(image.pixelColor(at.toPoint()), style.series[0]));
    }

    void proxiesAreHollow_data()
    {
        QTest::addColumn<int>("surface");
        QTest::addColumn<bool>("isProxy");
        for (const Surface surface :
             {Surface::ScreenLight, Surface::PrintColour, Surface::PrintGrey}) {
            QTest::addRow("proxy, surface %d", int(surface)) << int(surface) << true;
            QTest::addRow("measure, surface %d", int(surface)) << int(surface) << false;
        }
    }
    void proxiesAreHollow()
    {
        QFETCH(int, surface);
        QFETCH(bool, isProxy);
        const Style style = Style::of(Surface(surface));
        const FactsPtr facts =
            makeFacts({{QStringLiteral("VN"), 2015, 20},
                       {QStringLiteral("VN"), 2021, 50},
                       {QStringLiteral("MY"), 2021, 80, ObservationStatus::Estimate}},
                      percent, isProxy);
        const TrajectoryFigure line(facts, makeTrajectory(*facts, request({}, std::nullopt)));
        const QRectF body(0, 0, 560, line.bodyHeight(560));
        const QPointF at = centreOf(line, body, QStringLiteral("use/VN/2021"));
        const QColor middle = drawn(line, 560, style).pixelColor(at.toPoint());
        QVERIFY(isNear(middle, isProxy ? style.card : style.series[0]));

        const MembersFigure members(facts, compareMembers(*facts, request({}, std::nullopt)));
        const QRectF rows(0, 0, 560, members.bodyHeight(560));
        const QRectF row = members.marks(rows).at(1).area; // Viet Nam, behind Malaysia
        const QImage image = drawn(members, 560, style);
        int filled = 0; // a run of the colour as long as a dot is wide
        int run = 0;
        for (double x = row.left() + 110; x < row.right() - 110; ++x) {
            run = isNear(image.pixelColor(QPointF(x, row.center().y()).toPoint()), style.series[0])
                      ? run + 1
                      : 0;
            filled = std::max(filled, run);
        }
        QVERIFY2(isProxy ? filled < 5 : filled >= 7, qPrintable(QString::number(filled)));

        PaintRecorder recorder;
        QPainter painter(&recorder);
        members.drawBody(painter, rows, style);
        painter.end();
        const QString seen = recorder.allText();
        QCOMPARE(seen.contains(QStringLiteral("proxy, latest year")), isProxy);
        QVERIFY(seen.contains(QStringLiteral("80% in 2021, est.")));
        QVERIFY(seen.contains(QStringLiteral("50% in 2021")));
        QVERIFY(!seen.contains(QStringLiteral("50% in 2021, est.")));
    }

    void extremes_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("none") << percent << QList<double>{};
        QTest::newRow("negative") << QStringLiteral("percent change") << QList<double>{-3, 2, -8};
        QTest::newRow("huge") << QStringLiteral("US$") << QList<double>{4e12, 1e13, 2e15};
        QTest::newRow("zero") << percent << QList<double>{0, 0};
        QTest::newRow("absurd") << QStringLiteral("persons") << QList<double>{1e300, 1e-300};
        QTest::newRow("not numbers") << percent
                                     << QList<double>{std::numeric_limits<double>::quiet_NaN(),
                                                      std::numeric_limits<double>::infinity(), 12};
        QTest::newRow("ranks") << QStringLiteral("rank") << QList<double>{80, 70, 64};
    }
    void extremes()
    {
        QFETCH(QString, unit);
        QFETCH(QList<double>, values);
        QList<Given> readings;
        for (qsizetype i = 0; i < values.size(); ++i)
            readings << Given{QStringLiteral("VN"), 2018 + int(i), values[i]};
        const FactsPtr facts = makeFacts(readings, unit);
        const ProgressRequest asked = request({}, std::nullopt);
        const Style style = Style::of(Surface::PrintGrey);
        const TrajectoryFigure line(facts, makeTrajectory(*facts, asked));
        const MembersFigure members(facts, compareMembers(*facts, asked));
        const ArithmeticFigure arithmetic(facts, makeTrajectory(*facts, asked));
        for (const Figure *figure :
             std::initializer_list<const Figure *>{&line, &members, &arithmetic}) {
            QVERIFY2(std::isfinite(figure->bodyHeight(520)), qPrintable(figure->name()));
            QVERIFY(figure->bodyHeight(520) < 2000);
            const QImage image = drawn(*figure, 520, style);
            bool anything = false;
            for (int y = 0; y < image.height() && !anything; ++y) {
                for (int x = 0; x < image.width() && !anything; ++x)
                    anything = image.pixelColor(x, y) != style.card;
            }
            QVERIFY2(anything, qPrintable(figure->name()));
        }
    }

    void ranksStandUpsideDown()
    {
        const TrajectoryFigure figure =
            trajectory({{QStringLiteral("VN"), 2020, 86}, {QStringLiteral("VN"), 2022, 20}},
                       request({}, std::nullopt), QStringLiteral("rank"));
        const QRectF body(0, 0, 560, figure.bodyHeight(560));
        QVERIFY(centreOf(figure, body, QStringLiteral("use/VN/2022")).y() <
                centreOf(figure, body, QStringLiteral("use/VN/2020")).y());
    }

    void marksTellValueStatusAndSource()
    {
        QList<Given> readings = closeLines();
        readings << Given{QStringLiteral("VN"), 2024, 70, ObservationStatus::Estimate, false};
        const TrajectoryFigure figure = trajectory(readings, request({QStringLiteral("MY")}));
        checkMarks(figure, 620);
        const QRectF body(0, 0, 620, figure.bodyHeight(620));
        QStringList texts;
        int judged = 0;
        for (const Mark &mark : figure.marks(body)) {
            texts << mark.text;
            judged += mark.link.id.startsWith(QStringLiteral("use/VN/")) ? 1 : 0;
        }
        QCOMPARE(judged, 11); // ten years and the reading that is not used
        QVERIFY(texts.contains(QStringLiteral(
            "Viet Nam, 2023: 72% (reported), World Bank, World Development Indicators, "
            "13 Jul 2026")));
        // Of a member that is not chosen the end alone, so that it can be named.
        QCOMPARE(texts.filter(QStringLiteral("Thailand")).size(), 1);
        // Behind the readings stand target, path and what goes on.
        const std::unique_ptr<QAbstractTableModel> table = figure.table();
        int stated = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            stated += table->index(row, 3).data().toString() == QStringLiteral("reported") ||
                      table->index(row, 3).data().toString() == QStringLiteral("estimate");
        QCOMPARE(stated, int(readings.size()));
    }

    void membersKeepRowsWithoutData()
    {
        const FactsPtr facts = makeFacts(closeLines());
        const MembersFigure figure(facts, compareMembers(*facts, request()));
        checkMarks(figure, 560);
        const QRectF body(0, 0, 560, figure.bodyHeight(560));
        const QList<Mark> marks = figure.marks(body);
        QCOMPARE(marks.size(), 5);
        QCOMPARE(marks.last().text, QStringLiteral("Timor-Leste: no data"));
        QVERIFY(marks.last().link.isNull());
        for (qsizetype i = 1; i < marks.size(); ++i)
            QVERIFY(marks[i].area.top() >= marks[i - 1].area.bottom() - 0.01);
        QCOMPARE(figure.table()->rowCount(), 5);
    }

    void arithmeticShowsEveryLine()
    {
        const FactsPtr facts = makeFacts(closeLines());
        const Trajectory made = makeTrajectory(*facts, request());
        const ArithmeticFigure figure(facts, made);
        const auto lines = arithmeticLines(*facts, made);
        checkMarks(figure, 330);
        QCOMPARE(figure.table()->rowCount(), int(lines.size()) + 1);
        QVERIFY(figure.sentence().startsWith(verdictText(made.assessment)));
        QVERIFY(figure.bodyHeight(200) > figure.bodyHeight(620));
    }

    void printsAreWholeAndSharp_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {520.0, 560.0, 620.0, 650.0})
            QTest::addRow("%.0f", width) << width;
    }
    void printsAreWholeAndSharp()
    {
        if (!hasPdfTools())
            QSKIP("pdftotext and pdfimages are not installed");
        QFETCH(double, width);
        const QStringList chosen = {QStringLiteral("MY"), QStringLiteral("ID"),
                                    QStringLiteral("TH")};
        const FactsPtr facts = makeFacts(closeLines());
        const Trajectory made = makeTrajectory(*facts, request(chosen));
        checkPrint(TrajectoryFigure(facts, made), width);
        checkPrint(ArithmeticFigure(facts, made), width);
        checkPrint(MembersFigure(facts, compareMembers(*facts, request(chosen))), width);
        const Trajectory open = makeTrajectory(*facts, request(chosen, std::nullopt));
        checkPrint(TrajectoryFigure(facts, open), width);
    }

    void namesOfLinesDoNotOverlap()
    {
        const QRectF bounds(0, 0, 400, 200);
        LabelPlacer placer(bounds);
        const QPolygonF line{QPointF(0, 150), QPointF(300, 100), QPointF(400, 60)};
        placer.avoid(line, 90);
        QList<QRectF> areas;
        for (int i = 0; i < 6; ++i)
            areas << placer.place(QPointF(300, 100 + i), QSizeF(90, 15), LabelPlacer::Side::Right);
        for (qsizetype i = 0; i < areas.size(); ++i) {
            QVERIFY(bounds.contains(areas[i]));
            for (qsizetype j = i + 1; j < areas.size(); ++j)
                QVERIFY(!areas[i].intersects(areas[j]));
        }
        // There is room beside the line, so nothing stands on it.
        for (const QRectF &area : areas) {
            for (double x = area.left(); x <= area.right(); ++x) {
                const double y = x < 300 ? 150 - x / 6 : 100 - (x - 300) * 0.4;
                QVERIFY(!area.contains(QPointF(x, y)));
            }
        }
        QVERIFY(LabelPlacer(QRectF(0, 0, 50, 10))
                    .place(QPointF(20, 5), QSizeF(90, 15), LabelPlacer::Side::Left)
                    .isEmpty());
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("labels");
        using Values = QList<double>;
        using Labels = QStringList;
        QTest::newRow("shares end at 100")
            << Values{97, 12} << percent
            << Labels{QStringLiteral("0%"),  QStringLiteral("20%"), QStringLiteral("40%"),
                      QStringLiteral("60%"), QStringLiteral("80%"), QStringLiteral("100%")};
        QTest::newRow("index") << Values{0.91} << QStringLiteral("index 0-1")
                               << Labels{QStringLiteral("0.0"), QStringLiteral("0.2"),
                                         QStringLiteral("0.4"), QStringLiteral("0.6"),
                                         QStringLiteral("0.8"), QStringLiteral("1.0")};
        QTest::newRow("below zero")
            << Values{-3, 2} << QStringLiteral("percent change")
            << Labels{QStringLiteral("-3%"), QStringLiteral("-2%"), QStringLiteral("-1%"),
                      QStringLiteral("0%"),  QStringLiteral("1%"),  QStringLiteral("2%")};
        QTest::newRow("ranks begin at 1")
            << Values{88} << QStringLiteral("rank")
            << Labels{QStringLiteral("1"),  QStringLiteral("20"), QStringLiteral("40"),
                      QStringLiteral("60"), QStringLiteral("80"), QStringLiteral("100")};
        QTest::newRow("nothing") << Values{} << QStringLiteral("persons")
                                 << Labels{QStringLiteral("0.0"), QStringLiteral("0.2"),
                                           QStringLiteral("0.4"), QStringLiteral("0.6"),
                                           QStringLiteral("0.8"), QStringLiteral("1.0")};
    }
    void ticksAreRound()
    {
        QFETCH(QList<double>, values);
        QFETCH(QString, unit);
        const AxisTicks ticks = valueTicks(values, unit, 5);
        QStringList labels;
        for (const double tick : ticks.at)
            labels << tickText(tick, ticks, unit);
        QTEST(labels, "labels");
        for (const double value : values)
            QVERIFY(value >= ticks.low && value <= ticks.high);
    }

    void yearsAreWhole()
    {
        QCOMPARE(yearTicks(2010, 2030, 6), (QList<int>{2010, 2015, 2020, 2025, 2030}));
        QCOMPARE(yearTicks(2020, 2022, 10), (QList<int>{2020, 2021, 2022}));
        QCOMPARE(yearTicks(2021, 2021, 5), (QList<int>{2021}));
        QVERIFY(yearTicks(1, 9999, 8).size() <= 8);
    }

    void headersBreakBetweenSyllables()
    {
        const QFont font = Style().font(10);
        const QString header = hyphenated(QStringLiteral("Cybersecurity rules"), font, 48);
        QCOMPARE(header, QStringLiteral("Cyber-\nsecurity rules"));
        QCOMPARE(hyphenated(QStringLiteral("Infrastructure"), font, 500),
                 QStringLiteral("Infrastructure"));
        // Letters are only ever added between, never lost.
        QString joined = hyphenated(QStringLiteral("Keterangkuman penyelidikan"), font, 30);
        joined.remove(QStringLiteral("-\n"));
        QCOMPARE(joined, QStringLiteral("Keterangkuman penyelidikan"));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
