// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurechecks.h"

#include "models/items/keys.h"
#include "tests/figures/paintrecorder.h"
#include "tests/series/samplerequests.h"
#include "views/figures/cutline.h"
#include "views/figures/trajectoryfigure.h"

using namespace mitra;
using namespace mitra::sample;

namespace
{

const QList<double> a6 = {15, 15.6, 16.5, 17.4, 18.1, 19};

FactsPtr world(const QList<Observation> &more = {})
{
    FactTables t = tables();
    for (qsizetype i = 0; i < a6.size(); ++i) {
        t.observations += observation("internet", "VN", 2020 + int(i), a6.at(i));
        t.observations += observation("internet", "MY", 2020 + int(i), 2 * a6.at(i));
    }
    t.observations += more;
    Framework digital;
    digital.id = FrameworkId(s("ADM"));
    digital.name = s("ASEAN Digital Masterplan");
    t.frameworks += digital;
    for (const auto &[date, title] :
         {std::pair("2021-01-22", "Ministers meet (online, hosted elsewhere)"),
          std::pair("2021-01-23", "Plan launched"),
          std::pair("2026-12-01", "A title that is far too long to stand below a tick of an axis, "
                                  "however wide the figure is drawn by whoever draws it")}) {
        Milestone row;
        row.date = *PartialDate::fromIso(s(date));
        row.title = s(title).remove(QLatin1Char(','));
        row.framework = digital.id;
        row.source = SourceId(s("press"));
        t.milestones += row;
    }
    return std::make_shared<const Facts>(std::move(t));
}

ProgressRequest ask(std::optional<YearValue> target = YearValue{2030, 30})
{
    return requestFor("internet", "VN", target);
}

Assumption assumed(AssumptionKind kind, double value, const char *name,
                   std::optional<int> year = std::nullopt)
{
    Assumption assumption;
    assumption.kind = kind;
    assumption.name = s(name);
    assumption.value = value;
    assumption.year = year;
    return assumption;
}

ProgressRequest everything()
{
    ProgressRequest request = ask();
    request.window = YearWindow{2020, 2025};
    request.path = PathShape::Geometric;
    request.highlighted = {economyId("MY")};
    request.baseline = assumed(AssumptionKind::Baseline, 13, "Census", 2019);
    for (const auto &[name, value] :
         {std::pair("Early start", 1.5), std::pair("", 0.5), std::pair("Backlash", -1.0),
          std::pair("A long name of a pace that somebody typed", 2.0)})
        request.paces += assumed(AssumptionKind::Pace, value, name);
    return request;
}

QStringList readings(const FactsPtr &facts, const ProgressRequest &request)
{
    const TrajectoryFigure figure(facts, makeTrajectory(*facts, request));
    QStringList texts;
    for (const Mark &mark : figure.marks(QRectF(0, 0, 700, figure.bodyHeight(700))))
        texts << mark.text;
    return texts;
}

QString drawnTexts(const FactsPtr &facts, const ProgressRequest &request, double width = 700)
{
    const TrajectoryFigure figure(facts, makeTrajectory(*facts, request));
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                    Style::of(Surface::ScreenLight));
    painter.end();
    return recorder.allText();
}

} // namespace

class TestTrajectoryFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everythingCanBeRead()
    {
        const QStringList texts = readings(world(), everything());
        const auto contains = [&](const char *text) {
            return !texts.filter(QString::fromUtf8(text)).isEmpty();
        };
        QVERIFY(contains("Viet Nam, 2023: 17.4% (reported)"));
        QVERIFY(contains("Malaysia, 2025: 38% (reported)"));
        QVERIFY(contains("Working baseline, 2019: 13%, the assumption \u201cCensus\u201d"));
        QVERIFY(contains("2030 working target 30%, an assumption"));
        // 13 (30/13)^(6/11) = 20.5156.
        QVERIFY(contains("Required path, equal growth, 2025: 20.5%"));
        QVERIFY(contains("If the straight line through 2020\u20132025 goes on, 2030: 23.0%, 95% "
                         "prediction interval 22.5% to 23.5%; not a forecast"));
        QVERIFY(contains("What if, Early start, 2030: 26.5%; an assumption"));
        QVERIFY(contains("What if, 2026: 19.5%; an assumption"));
        // Near each other they share a tick.
        QVERIFY(contains("22 Jan 2021: Ministers meet (online hosted elsewhere). Source: "));
        const QStringList both = texts.filter(s("Ministers meet"));
        QCOMPARE(both.size(), 1);
        QVERIFY(both.first().contains(s("23 Jan 2021: Plan launched")));
        QVERIFY(contains("1 Dec 2026 (planned): A title that is far too long"));
        checkMarks(TrajectoryFigure(world(), makeTrajectory(*world(), everything())), 700);
    }

    void theTableHoldsTheLines()
    {
        const FactsPtr facts = world();
        const TrajectoryFigure figure(facts, makeTrajectory(*facts, everything()));
        const std::unique_ptr<QAbstractTableModel> table = figure.table();
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 5; ++column)
                cells << table->index(row, column).data().toString();
            rows << cells.join(QLatin1Char('|'));
        }
        QVERIFY(rows.contains(s("Viet Nam|2025|19|reported|used")));
        QVERIFY(rows.contains(s("Working baseline|2019|13|assumption|")));
        QVERIFY(!rows.filter(s("If the straight line through 2020\u20132025 goes on|2030|23.0|not "
                               "a forecast|95% prediction interval 22.5% to 23.5%"))
                     .isEmpty());
        QVERIFY(rows.contains(s("What if, Backlash|2030|14|assumption|")));
        QVERIFY(rows.contains(s("Plan launched|2021||milestone|23 Jan 2021")));
    }

    void fewNamesOfMilestonesAndWholeOnes()
    {
        const QString texts = drawnTexts(world(), ask());
        QVERIFY2(texts.contains(s("Plan launched, and 1 more")), qPrintable(texts));
        QVERIFY(!texts.contains(s("A title that is")));
        QVERIFY(texts.contains(s("milestone")));
    }

    void theIntervalIsShaded()
    {
        const FactsPtr facts = world();
        const Style style = Style::of(Surface::ScreenLight);
        const auto shade = [&](const ProgressRequest &request) {
            const TrajectoryFigure figure(facts, makeTrajectory(*facts, request));
            const QImage image = drawn(figure, 700, style);
            int count = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height() - 110; ++y) // without the legend
                    count += image.pixelColor(x, y) == style.tint(style.series[0], 0.16);
            }
            return count;
        };
        ProgressRequest request = ask();
        QVERIFY(shade(request) < 20); // edges of letters may have its colour
        request.window = YearWindow{2020, 2025};
        QVERIFY(shade(request) > 200);
        request.window = YearWindow{2022, 2025}; // four points have none
        QVERIFY(shade(request) < 20);            // edges of letters may have its colour
    }

    void readingsThatDisagreeArePaired()
    {
        const FactsPtr facts = world(
            {observation("internet", "VN", 2023, 27, ObservationStatus::Reported, false, "press")});
        const TrajectoryFigure figure(facts, makeTrajectory(*facts, ask(std::nullopt)));
        const QRectF body(0, 0, 700, figure.bodyHeight(700));
        const QList<Mark> marks = figure.marks(body);
        qsizetype other = 0;
        while (other < marks.size() && !marks.at(other).text.contains(s("not used")))
            ++other;
        QVERIFY(other > 0 && other < marks.size());
        // It is read after the one that is used, and stands above it.
        QVERIFY(marks.at(other - 1).text.contains(s("Viet Nam, 2023: 17.4%")));
        const QPointF above = marks.at(other).area.center();
        const QPointF below = marks.at(other - 1).area.center();
        QCOMPARE(above.x(), below.x());
        const Style style = Style::of(Surface::ScreenLight);
        const QImage image = drawn(figure, 700, style);
        for (double y = above.y() + 9; y < below.y() - 9; ++y) { // the tie
            int inked = 0;
            for (int x = int(above.x()) - 2; x <= int(above.x()) + 2; ++x)
                inked += image.pixelColor(x, int(y)).blueF() < 0.85F;
            QVERIFY2(inked > 0, qPrintable(QString::number(y)));
        }
    }

    void zoomShowsOnlyTheseYears()
    {
        const FactsPtr facts = world();
        ProgressRequest request = everything();
        request.shownYears = YearWindow{2022, 2024};
        const QStringList texts = readings(facts, request);
        QVERIFY(!texts.filter(s("Viet Nam, 2022")).isEmpty());
        QVERIFY(texts.filter(s("2025:")).isEmpty());
        QVERIFY(texts.filter(s("2021")).isEmpty());
        QVERIFY(texts.filter(s("target")).isEmpty());
        QVERIFY(!texts.filter(s("Required path, equal growth, 2023")).isEmpty());
        const TrajectoryFigure figure(facts, makeTrajectory(*facts, request));
        const QString seen = drawnTexts(facts, request);
        QVERIFY(!seen.contains(s("2030")));
        QVERIFY(!seen.contains(s("what if")));
        QVERIFY(!seen.contains(s("prediction interval")));
        QVERIFY(seen.contains(s("Viet Nam 18.1%")));
        // 15 to 36 is left: the axis begins at 15 and says so.
        QVERIFY2(figure.notes().last().startsWith(s("The value axis begins at 15%")),
                 qPrintable(figure.notes().join(QLatin1Char('\n'))));
        // No line runs out of the plot: all marks of the years lie between its edges.
        const QRectF body(0, 0, 700, figure.bodyHeight(700));
        for (const Mark &mark : figure.marks(body))
            QVERIFY(body.contains(mark.area));

        request.shownYears = YearWindow{2027, 2029};
        QVERIFY(TrajectoryFigure(facts, makeTrajectory(*facts, request))
                    .notes()
                    .join(QLatin1Char(' '))
                    .contains(s("No observed value lies in the years shown.")));
        request.shownYears = YearWindow{2023, 2023};
        QVERIFY(!readings(facts, request).filter(s("Viet Nam, 2023")).isEmpty());
    }

    // Beside the end of a line there is room for its name, unless it would take too much.
    void aLongNameLeavesNoHole()
    {
        const auto lastYearAt = [](const QString &name) {
            FactTables t = tables();
            for (Economy &economy : t.economies) {
                if (economy.id == economyId("VN"))
                    economy.name = name;
            }
            for (qsizetype i = 0; i < a6.size(); ++i)
                t.observations += observation("internet", "VN", 2020 + int(i), a6.at(i));
            const auto facts = std::make_shared<const Facts>(std::move(t));
            const TrajectoryFigure figure(facts, makeTrajectory(*facts, ask(std::nullopt)));
            double right = 0;
            for (const Mark &mark : figure.marks(QRectF(0, 0, 700, figure.bodyHeight(700))))
                right = std::max(right, mark.area.center().x());
            return right;
        };
        QVERIFY(lastYearAt(s("Viet Nam")) < 620);
        QVERIFY(lastYearAt(s("A member state with a name as long as a whole sentence")) > 660);
    }

    void linesAreCutAtTheEdges()
    {
        const QRectF window(0, 0, 10, 10);
        using Line = QList<QPointF>;
        QCOMPARE(cutLine({{-5, 5}, {15, 5}}, window), (QList<Line>{{{0, 5}, {10, 5}}}));
        QCOMPARE(cutLine({{1, 1}, {2, 2}, {3, 1}}, window),
                 (QList<Line>{{{1, 1}, {2, 2}, {3, 1}}}));
        // Out over the top and in again: two parts.
        QCOMPARE(cutLine({{1, 5}, {3, 15}, {5, 5}}, window),
                 (QList<Line>{{{1, 5}, {2, 10}}, {{4, 10}, {5, 5}}}));
        QCOMPARE(cutLine({{-1, -1}, {-2, 5}}, window), QList<Line>());
        QCOMPARE(cutLine({{1, 1}, {2, qQNaN()}, {3, 3}}, window), QList<Line>());
        QCOMPARE(cutLine({{1, 1}}, window), QList<Line>());
    }

    void nothingLiesOnAnything_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {448.0, 560.0, 700.0, 868.0})
            QTest::addRow("%.0f", width) << width;
    }
    void nothingLiesOnAnything()
    {
        QFETCH(double, width);
        const FactsPtr facts = world(
            {observation("internet", "VN", 2023, 27, ObservationStatus::Reported, false, "press")});
        ProgressRequest request = everything();
        for (const bool isZoomed : {false, true}) {
            if (isZoomed)
                request.shownYears = YearWindow{2021, 2028};
            const TrajectoryFigure figure(facts, makeTrajectory(*facts, request));
            PaintRecorder recorder;
            QPainter painter(&recorder);
            const QRectF body(0, 0, width, figure.bodyHeight(width));
            figure.drawBody(painter, body, Style::of(Surface::ScreenDark));
            painter.end();
            QCOMPARE(recorder.firstOverlap(), QString());
            for (const PaintRecorder::Text &text : recorder.texts())
                QVERIFY2(body.adjusted(-2, -2, 2, 2).contains(text.area), qPrintable(text.text));
            checkMarks(figure, width);
            if (hasPdfTools())
                checkPrint(figure, width);
        }
    }
};

QTEST_MAIN(TestTrajectoryFigure)
#include "tst_trajectoryfigure.moc"
