// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurechecks.h"

#include "tests/figures/paintrecorder.h"
#include "tests/series/samplefacts.h"
#include "views/figures/gallery.h"
#include "views/figures/membersfigure.h"
#include "views/figures/multiplesfigure.h"
#include "views/figures/rankingfigure.h"
#include "views/figures/slopefigure.h"

#include <QAbstractItemModelTester>

#include <limits>

using namespace mitra;
using namespace mitra::sample;

namespace
{

using Readings = QList<Observation>;

// Eleven members, as many as a figure must bear, one with the longest name, and their weights.
FactTables eleven()
{
    FactTables t = tables();
    t.economies = {economy("ASEAN", "ASEAN", EconomyKind::Group)};
    const char *names[] = {"Brunei Darussalam", "Cambodia",    "Indonesia",   "Lao PDR",
                           "Malaysia",          "Myanmar",     "Philippines", "Singapore",
                           "Thailand",          "Timor-Leste", "Viet Nam"};
    const char *ids[] = {"BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"};
    t.indicators += indicator("population", "", "Population", "persons");
    for (int i = 0; i < 11; ++i) {
        t.economies += economy(ids[i], names[i]);
        for (int year = 2015; year <= 2024; ++year)
            t.observations += observation("population", ids[i], year, 1e6 * (i + 1));
    }
    return t;
}

// Values so near each other that their labels must be spread.
FactsPtr close(const char *indicator = "internet", bool areEstimates = false)
{
    FactTables t = eleven();
    int i = 0;
    for (const Economy &member : std::as_const(t.economies)) {
        if (member.kind != EconomyKind::Member || ++i == 10)
            continue; // Timor-Leste has no data
        for (int year = 2015; year <= 2024; ++year) {
            if (year == 2018)
                continue;
            Observation made = observation(indicator, "", year, 60 + 0.3 * i + year - 2015);
            made.economy = member.id;
            if (areEstimates)
                made.status = ObservationStatus::Estimate;
            t.observations += made;
        }
    }
    return std::make_shared<const Facts>(std::move(t));
}

FactsPtr few(const Readings &readings)
{
    FactTables t = tables();
    t.observations = readings;
    return std::make_shared<const Facts>(std::move(t));
}

ProgressRequest request(const char *indicator = "internet", bool hasTarget = true)
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.economy = economyId("MY");
    request.highlighted = {economyId("KH"), economyId("VN")};
    request.groups = {economyId("ASEAN-11:population")};
    if (hasTarget)
        request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    return request;
}

QList<FigurePtr> figuresOf(const FactsPtr &facts, const ProgressRequest &asked)
{
    return {std::make_shared<SlopeFigure>(facts, makeMemberSlope(*facts, asked)),
            std::make_shared<RankingFigure>(facts, rankMembers(*facts, asked)),
            std::make_shared<MultiplesFigure>(facts, makeMemberMultiples(*facts, asked))};
}

QString seen(const Figure &figure, double width)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                    Style::of(Surface::ScreenLight));
    painter.end();
    return recorder.allText();
}

Mark markOf(const Figure &figure, double width, const QString &link)
{
    for (const Mark &mark : figure.marks(QRectF(0, 0, width, figure.bodyHeight(width)))) {
        if (mark.link.id == link)
            return mark;
    }
    return {};
}

QStringList column(const Figure &figure, const QString &title)
{
    const auto table = figure.table();
    QStringList texts;
    for (int at = 0; at < table->columnCount(); ++at) {
        if (table->headerData(at, Qt::Horizontal).toString() != title)
            continue;
        for (int row = 0; row < table->rowCount(); ++row)
            texts += table->index(row, at).data().toString();
    }
    return texts;
}

int pixelsOf(const QImage &image, const QRectF &area, const QColor &colour)
{
    int count = 0;
    const QRect inside = area.toAlignedRect() & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestMemberFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void printsAreWholeAndSharp_data();
    void printsAreWholeAndSharp();
    void nothingOverlapsOnScreen_data();
    void nothingOverlapsOnScreen();
    void everySurfaceShowsSomething();
    void slopesNameBothEnds();
    void slopesHighlightFourAtMost();
    void oneSlopeStandsOutUnderThePointer();
    void theTargetStandsAtTheRight();
    void rankingTellsRankValueYearAndChange();
    void estimatesAreHollowBars();
    void currenciesHaveNoBars();
    void multiplesShareOneScale();
    void multiplesSayNoDataAndVerdicts();
    void columnsFollowTheWidth();
    void extremes_data();
    void extremes();
    void theGalleryKnowsThem();
};

void TestMemberFigures::printsAreWholeAndSharp_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {480.0, 560.0, 650.0, 900.0})
        QTest::addRow("%.0f", width) << width;
}

void TestMemberFigures::printsAreWholeAndSharp()
{
    if (!hasPdfTools())
        QSKIP("pdftotext and pdfimages are not installed");
    QFETCH(double, width);
    for (const FigurePtr &figure : figuresOf(close(), request()))
        checkPrint(*figure, width);
    for (const FigurePtr &figure : figuresOf(close("rank"), request("rank", false)))
        checkPrint(*figure, width);
    for (const FigurePtr &figure : figuresOf(close("lcu"), request("lcu", false)))
        checkPrint(*figure, width);
}

void TestMemberFigures::nothingOverlapsOnScreen_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {320.0, 440.0, 620.0, 1100.0})
        QTest::addRow("%.0f", width) << width;
}

void TestMemberFigures::nothingOverlapsOnScreen()
{
    QFETCH(double, width);
    for (const bool areEstimates : {false, true}) {
        for (const FigurePtr &figure : figuresOf(close("internet", areEstimates), request())) {
            PaintRecorder recorder;
            QPainter painter(&recorder);
            const QRectF body(0, 0, width, figure->bodyHeight(width));
            figure->drawBody(painter, body, Style::of(Surface::ScreenDark));
            painter.end();
            QCOMPARE(recorder.firstOverlap(), QString());
            for (const PaintRecorder::Text &text : recorder.texts())
                QVERIFY2(body.adjusted(-1, -1, 1, 1).contains(text.area), qPrintable(text.text));
            checkMarks(*figure, width);
        }
    }
}

void TestMemberFigures::everySurfaceShowsSomething()
{
    for (const Surface surface :
         {Surface::ScreenLight, Surface::ScreenDark, Surface::PrintColour, Surface::PrintGrey}) {
        const Style style = Style::of(surface);
        for (const FigurePtr &figure : figuresOf(close(), request())) {
            const QImage image = drawn(*figure, 560, style);
            QVERIFY2(pixelsOf(image, image.rect(), style.series[0]) > 30,
                     qPrintable(figure->name()));
        }
    }
}

void TestMemberFigures::slopesNameBothEnds()
{
    const FactsPtr facts =
        few({observation("internet", "KH", 2015, 6.4), observation("internet", "KH", 2023, 68.3),
             observation("internet", "MY", 2015, 71),
             observation("internet", "MY", 2024, 98, ObservationStatus::Estimate),
             observation("internet", "VN", 2015, 45), observation("internet", "VN", 2023, 84)});
    const SlopeFigure figure(facts, makeMemberSlope(*facts, request("internet", false)));
    const QString text = seen(figure, 560);
    QVERIFY(text.contains(QStringLiteral("Latest: 2023 unless named")));
    QVERIFY(text.contains(QStringLiteral("Cambodia 6.4%")));
    QVERIFY(text.contains(QStringLiteral("Cambodia 68.3%")));
    QVERIFY(!text.contains(QStringLiteral("Cambodia 68.3% in")));
    QVERIFY(text.contains(QStringLiteral("Malaysia 98% in 2024, est.")));
    QVERIFY(text.contains(QStringLiteral("estimate (est.)")));
    QVERIFY(!text.contains(QStringLiteral("Timor-Leste")));
    QVERIFY(figure.notes().contains(QStringLiteral("Not drawn, no data: Timor-Leste.")));
    const Mark first = markOf(figure, 560, QStringLiteral("internet/KH/2015"));
    const Mark second = markOf(figure, 560, QStringLiteral("internet/KH/2023"));
    QCOMPARE(first.link.kind, Link::Kind::Observation);
    QVERIFY(first.area.right() < second.area.left());
    QVERIFY2(second.text.endsWith(QStringLiteral("; +61.9 points since 2015")),
             qPrintable(second.text));
    QCOMPARE(column(figure, QStringLiteral("Change")),
             (QStringList{QStringLiteral("+27 points"), QStringLiteral("+39 points"),
                          QStringLiteral("+61.9 points"), QString()}));
}

void TestMemberFigures::slopesHighlightFourAtMost()
{
    ProgressRequest asked = request();
    asked.highlighted = {economyId("BN"), economyId("ID"), economyId("LA"), economyId("PH"),
                         economyId("SG")};
    const FactsPtr facts = close();
    const MemberSlope slope = makeMemberSlope(*facts, asked);
    QCOMPARE(slope.coloured.size(), 4);
    QCOMPARE(slope.coloured.first(), economyId("MY"));
    const SlopeFigure figure(facts, slope);
    const Style style = Style::of(Surface::ScreenLight);
    const QImage image = drawn(figure, 620, style);
    for (const QColor &colour : style.series)
        QVERIFY(pixelsOf(image, image.rect(), colour) > 20);
}

void TestMemberFigures::oneSlopeStandsOutUnderThePointer()
{
    const FactsPtr facts = close();
    const SlopeFigure figure(facts, makeMemberSlope(*facts, request()));
    const QRectF body(0, 0, 560, figure.bodyHeight(560));
    const QList<Mark> marks = figure.marks(body);
    const auto focused = figure.withFocus(5);
    QVERIFY(focused);
    const QList<Mark> same = focused->marks(body);
    QCOMPARE(same.size(), marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i)
        QCOMPARE(same[i].area, marks[i].area);
    QCOMPARE(focused->bodyHeight(560), figure.bodyHeight(560));
    const Style style = Style::of(Surface::ScreenLight);
    QVERIFY(drawn(*focused, 560, style) != drawn(figure, 560, style));
    QVERIFY(!figure.withFocus(int(marks.size())));
}

void TestMemberFigures::theTargetStandsAtTheRight()
{
    const FactsPtr facts = close();
    const SlopeFigure with(facts, makeMemberSlope(*facts, request()));
    QVERIFY(seen(with, 620).contains(QStringLiteral("2030 working target 95%, an assumption")));
    const SlopeFigure without(facts, makeMemberSlope(*facts, request("internet", false)));
    QVERIFY(!seen(without, 620).contains(QStringLiteral("target")));
}

void TestMemberFigures::rankingTellsRankValueYearAndChange()
{
    const FactsPtr facts =
        few({observation("internet", "KH", 2015, 6), observation("internet", "KH", 2023, 90),
             observation("internet", "MY", 2015, 71), observation("internet", "MY", 2024, 98),
             observation("internet", "VN", 2015, 45), observation("internet", "VN", 2024, 84)});
    const RankingFigure figure(facts, rankMembers(*facts, request()));
    const QString text = seen(figure, 560);
    for (const char *part : {"1 Malaysia 98% in 2024 same", "2 Cambodia 90% in 2023 up 1",
                             "3 Viet Nam 84% in 2024 down 1", "Timor-Leste no data", "Since 2015"})
        QVERIFY2(text.contains(s(part)), qPrintable(text));
    const Mark mark = markOf(figure, 560, QStringLiteral("internet/KH/2023"));
    QVERIFY2(mark.text.startsWith(QStringLiteral("2. Cambodia, 2023: 90% (reported), ")),
             qPrintable(mark.text));
    QVERIFY(mark.text.endsWith(QStringLiteral("; up 1 since 2015")));
    QCOMPARE(
        column(figure, QStringLiteral("Rank")),
        (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QString()}));
    // Sorting by change puts down before up, whatever the words.
    const auto table = figure.table();
    QAbstractItemModelTester tester(table.get());
    QCOMPARE(table->rowCount(), 4);
}

void TestMemberFigures::estimatesAreHollowBars()
{
    for (const bool isEstimate : {false, true}) {
        const FactsPtr facts = few(
            {observation("internet", "MY", 2024, 90,
                         isEstimate ? ObservationStatus::Estimate : ObservationStatus::Reported),
             observation("internet", "VN", 2024, 50)});
        const RankingFigure figure(facts, rankMembers(*facts, request("internet", false)));
        const Style style = Style::of(Surface::PrintGrey);
        const QImage image = drawn(figure, 560, style);
        const QRectF row = markOf(figure, 560, QStringLiteral("internet/MY/2024")).area;
        const int filled = pixelsOf(image, row, style.series[0]);
        QVERIFY2(isEstimate ? filled < 900 : filled > 1500, qPrintable(QString::number(filled)));
    }
}

void TestMemberFigures::currenciesHaveNoBars()
{
    const FactsPtr facts =
        few({observation("lcu", "KH", 2015, 5), observation("lcu", "KH", 2024, 5),
             observation("lcu", "VN", 2015, 900), observation("lcu", "VN", 2024, 900)});
    const RankingFigure figure(facts, rankMembers(*facts, request("lcu", false)));
    const Style style = Style::of(Surface::ScreenLight);
    const QImage image = drawn(figure, 560, style);
    for (const QColor &colour : style.series)
        QCOMPARE(pixelsOf(image, image.rect(), colour), 0);
    QVERIFY(seen(figure, 560).contains(QStringLiteral("Viet Nam")));
    const SlopeFigure slope(facts, makeMemberSlope(*facts, request("lcu", false)));
    QVERIFY(slope.marks(QRectF(0, 0, 560, slope.bodyHeight(560))).isEmpty());
    QVERIFY(seen(slope, 560).contains(QStringLiteral("no common scale")));
    QCOMPARE(slope.table()->rowCount(), 4);
}

void TestMemberFigures::multiplesShareOneScale()
{
    // The last dots of 40 and 80 on an axis from 0 to 100 are two fifths of the plot apart.
    const FactsPtr facts =
        few({observation("internet", "KH", 2020, 40), observation("internet", "KH", 2024, 40),
             observation("internet", "MY", 2020, 80), observation("internet", "MY", 2024, 80)});
    const MultiplesFigure figure(facts, makeMemberMultiples(*facts, request("internet", false)));
    const Style style = Style::of(Surface::ScreenLight);
    const double width = 900; // one row
    const QImage image = drawn(figure, width, style);
    const QList<Mark> marks = figure.marks(QRectF(0, 0, width, figure.bodyHeight(width)));
    QCOMPARE(marks.size(), 4);
    const auto middle = [&](const QRectF &panel, const QColor &colour) {
        double sum = 0;
        int count = 0;
        for (int y = int(panel.top()); y < int(panel.bottom()); ++y) {
            const int here = pixelsOf(image, QRectF(panel.left(), y, panel.width(), 1), colour);
            sum += double(here) * y;
            count += here;
        }
        return count > 0 ? sum / count : -1;
    };
    const double low = middle(marks[0].area, style.series[1]); // Cambodia, highlighted
    const double high = middle(marks[1].area, style.series[0]);
    QVERIFY(low > 0 && high > 0);
    QVERIFY2(std::abs(low - high - 0.4 * 66) < 3, qPrintable(QString::number(low - high)));
}

void TestMemberFigures::multiplesSayNoDataAndVerdicts()
{
    const FactsPtr facts =
        few({observation("internet", "KH", 2020, 50), observation("internet", "KH", 2025, 60),
             observation("internet", "MY", 2020, 50), observation("internet", "MY", 2025, 80)});
    const MultiplesFigure figure(facts, makeMemberMultiples(*facts, request()));
    const QString text = seen(figure, 900);
    QCOMPARE(text.count(QStringLiteral("no data")), 2);
    QVERIFY(text.contains(QStringLiteral("60% in 2025")));
    QVERIFY(text.contains(QStringLiteral("Stalled")));
    QVERIFY(text.contains(QStringLiteral("On track")));
    const Mark mark = markOf(figure, 900, QStringLiteral("internet/KH/2025"));
    QVERIFY(mark.text.endsWith(QStringLiteral("; Stalled")));
    QCOMPARE(figure.table()->rowCount(), 6); // four values, two members without
    // Without a target each panel says it briefly, for the title tells why.
    const MultiplesFigure open(facts, makeMemberMultiples(*facts, request("internet", false)));
    QVERIFY(!seen(open, 900).contains(QStringLiteral("no target")));
    QVERIFY(seen(open, 900).contains(QStringLiteral("Cannot be assessed")));
}

void TestMemberFigures::columnsFollowTheWidth()
{
    const FactsPtr facts = close();
    const MultiplesFigure figure(facts, makeMemberMultiples(*facts, request()));
    int before = 0;
    for (const double width : {300.0, 480.0, 900.0, 1800.0}) {
        const QList<Mark> marks = figure.marks(QRectF(0, 0, width, figure.bodyHeight(width)));
        QCOMPARE(marks.size(), 12); // eleven members and the group
        int columns = 0;
        for (const Mark &mark : marks)
            columns += std::abs(mark.area.top() - marks.first().area.top()) < 0.5 ? 1 : 0;
        QVERIFY(columns > before);
        before = columns;
    }
    QCOMPARE(before, 12);
}

void TestMemberFigures::extremes_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QList<double>>("values");
    const QString percent = QStringLiteral("percent of population");
    QTest::newRow("none") << percent << QList<double>{};
    QTest::newRow("one") << percent << QList<double>{40, 40};
    QTest::newRow("negative") << QStringLiteral("percent change") << QList<double>{-3, 2, -8, 4};
    QTest::newRow("zero") << percent << QList<double>{0, 0, 0, 0};
    QTest::newRow("huge") << QStringLiteral("US$") << QList<double>{4e12, 1e13, 2e15, 1};
    QTest::newRow("absurd") << QStringLiteral("persons") << QList<double>{1e300, -1e300, 0, 1};
    QTest::newRow("not numbers") << percent
                                 << QList<double>{std::numeric_limits<double>::quiet_NaN(), 12,
                                                  std::numeric_limits<double>::infinity(), 12};
}

void TestMemberFigures::extremes()
{
    QFETCH(QString, unit);
    QFETCH(QList<double>, values);
    FactTables t = tables();
    t.indicators += indicator("measure", "", "A measure", qPrintable(unit));
    const char *members[] = {"KH", "MY", "VN"};
    for (qsizetype i = 0; i < values.size(); ++i)
        t.observations +=
            observation("measure", members[i / 2], i % 2 == 0 ? 2015 : 2024, values[i]);
    const auto facts = std::make_shared<const Facts>(std::move(t));
    for (const FigurePtr &figure : figuresOf(facts, request("measure", false))) {
        QVERIFY(!figure->title().isEmpty());
        QVERIFY(figure->bodyHeight(520) > 0);
        // A number of three hundred digits takes many lines, yet not without end.
        QVERIFY2(figure->bodyHeight(520) < 4000, qPrintable(figure->name()));
        QVERIFY2(!seen(*figure, 520).isEmpty(), qPrintable(figure->name()));
        drawn(*figure, 520, Style::of(Surface::PrintGrey));
    }
}

void TestMemberFigures::theGalleryKnowsThem()
{
    const FactsPtr facts = close();
    const QStringList names = figureNames(*facts);
    for (const char *kind : {"slope", "ranking", "multiples"}) {
        const QString name = s(kind) + QStringLiteral(":internet");
        QVERIFY(names.contains(name));
        QCOMPARE(makeFigure(name, facts)->name(), name);
        // No observations, no figure.
        QVERIFY(!names.contains(s(kind) + QStringLiteral(":osi")));
        QVERIFY(!makeFigure(s(kind) + QStringLiteral(":osi"), facts));
        QVERIFY(!makeFigure(s(kind), facts));
    }
}

QTEST_MAIN(TestMemberFigures)
#include "tst_memberfigures.moc"
