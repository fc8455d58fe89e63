// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/whatiffigure.h"

#include "figurechecks.h"

#include "tests/figures/paintrecorder.h"
#include "tests/series/samplerequests.h"
#include "views/figures/gallery.h"
#include "views/figures/whatifmembersfigure.h"

#include <QAbstractItemModelTester>

using namespace mitra;
using namespace mitra::sample;

namespace
{

FactsPtr given()
{
    FactTables t = tables();
    for (int year = 2015; year <= 2025; ++year)
        t.observations.append(observation("internet", "VN", year, 50 + 3 * (year - 2015)));
    t.observations.append(observation("internet", "MY", 2020, 90));
    t.observations.append(observation("internet", "MY", 2025, 97));
    t.observations.append(observation("internet", "KH", 2024, 40, ObservationStatus::Estimate));
    return std::make_shared<const Facts>(std::move(t));
}

ProgressRequest asked(const QList<Assumption> &paces, std::optional<YearValue> target)
{
    ProgressRequest request = requestFor("internet", "VN", target);
    request.paces = paces;
    return request;
}

const QList<Assumption> four = {pace(2.2), pace(1, "Slower than before, as after 2008"),
                                pace(5, "Fast", "", "as in the neighbours\u2019 best five years"),
                                pace(2.5, "Regional plan")};

WhatIfFigure figure(const QList<Assumption> &paces = four,
                    std::optional<YearValue> target = YearValue{2030, 95})
{
    const FactsPtr facts = given();
    return WhatIfFigure(facts, makeWhatIf(*facts, asked(paces, target)));
}

QString seen(const Figure &figure, double width)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                    Style::of(Surface::PrintGrey));
    painter.end();
    return recorder.allText();
}

} // namespace

class TestWhatIfFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void namesStandAtTheEnds();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void noNameLiesOnADot();
    void theTableHasARowAScenario();
    void marksTellAndLead();
    void everySurfaceIsDrawn_data();
    void everySurfaceIsDrawn();
    void theFourLinesDiffer();
    void withoutDataItSaysSo();
    void membersShowNeededAgainstSoFar();
    void membersNameTheAssumedPace();
    void paperNamesTheAssumption();
    void theGalleryMakesBoth();
};

void TestWhatIfFigure::namesStandAtTheEnds()
{
    const QString text = seen(figure(), 700);
    for (const char *wanted :
         {"\u201cFast\u201d 5 points a year: reached 2028", "tried out 2.2 points a year: 91%",
          "\u201cRegional plan\u201d 2.5 points a year: 92.5%", "pace so far 3 points a year",
          "needed: 3 points a year", "2030 working target 95%, an assumption", "80% in 2025"})
        QVERIFY2(text.contains(s(wanted)), qPrintable(text));
}

void TestWhatIfFigure::nothingOverlaps_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("hasTarget");
    for (const double width : {300.0, 420.0, 620.0, 1100.0}) {
        QTest::addRow("%.0f", width) << width << true;
        QTest::addRow("%.0f, no target", width) << width << false;
    }
}

void TestWhatIfFigure::nothingOverlaps()
{
    QFETCH(double, width);
    QFETCH(bool, hasTarget);
    // All of them end at 100 %, where the measure ends.
    const QList<Assumption> held = {pace(7), pace(8, "Eight"), pace(9, "Nine"), pace(10, "Ten")};
    for (const QList<Assumption> &paces : {four, held}) {
        const WhatIfFigure drawn =
            figure(paces, hasTarget ? std::optional(YearValue{2030, 95}) : std::nullopt);
        const QRectF body(0, 0, width, drawn.bodyHeight(width));
        PaintRecorder recorder;
        QPainter painter(&recorder);
        drawn.drawBody(painter, body, Style::of(Surface::PrintGrey));
        painter.end();
        QCOMPARE(recorder.firstOverlap(), QString());
        for (const PaintRecorder::Text &text : recorder.texts())
            QVERIFY2(body.adjusted(-1, -1, 1, 1).contains(text.area), qPrintable(text.text));
    }
}

// Of years that stand alone, which are dots and no line.
void TestWhatIfFigure::noNameLiesOnADot()
{
    FactTables t = tables();
    for (const auto &[year, value] : {std::pair(2018, 58.0), std::pair(2020, 61.6),
                                      std::pair(2022, 61.0), std::pair(2024, 62.0)})
        t.observations.append(observation("internet", "VN", year, value));
    const auto facts = std::make_shared<const Facts>(std::move(t));
    const WhatIfFigure figure(facts, makeWhatIf(*facts, asked({}, YearValue{2030, 100})));
    const QRectF body(0, 0, 600, figure.bodyHeight(600));
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, body, Style::of(Surface::ScreenLight));
    painter.end();
    QVERIFY2(recorder.allText().contains(s("observed latest value")),
             qPrintable(recorder.allText()));
    int named = 0;
    for (const PaintRecorder::Text &text : recorder.texts()) {
        if (!text.text.contains(s("in 2024")))
            continue;
        ++named;
        int dots = 0;
        for (const Mark &mark : figure.marks(body)) {
            if (!mark.text.contains(s("2022")) && !mark.text.contains(s("2020")))
                continue;
            ++dots;
            const QRectF dot(mark.area.center() - QPointF(3, 3), QSizeF(6, 6));
            QVERIFY2(!text.area.intersects(dot), qPrintable(mark.text));
        }
        QVERIFY(dots >= 2);
    }
    QCOMPARE(named, 1);
}

void TestWhatIfFigure::theTableHasARowAScenario()
{
    const auto table = figure().table();
    QAbstractItemModelTester tester(table.get());
    QCOMPARE(table->rowCount(), 6); // four paces, the pace so far, the pace needed
    const auto cell = [&](int row, int column) {
        return table->index(row, column).data().toString();
    };
    QCOMPARE(cell(2, 0), s("\u201cFast\u201d"));
    QCOMPARE(cell(2, 1), s("5 points a year"));
    QCOMPARE(cell(2, 2), s("100"));
    QCOMPARE(cell(2, 3), s("2028"));
    QCOMPARE(cell(2, 4), s("In time"));
    QCOMPARE(cell(2, 5), s("Lim"));
    QCOMPARE(cell(2, 6), s("26 November 2026"));
    QCOMPARE(cell(0, 7), s("tried out, not kept"));
    QCOMPARE(cell(0, 4), s("Late"));
    QCOMPARE(cell(4, 0), s("Pace so far, since 2020"));
    QCOMPARE(cell(5, 3), s("2030"));
}

void TestWhatIfFigure::marksTellAndLead()
{
    const WhatIfFigure drawn = figure();
    checkMarks(drawn, 620);
    const QList<Mark> marks = drawn.marks(QRectF(0, 0, 620, drawn.bodyHeight(620)));
    QCOMPARE(marks.size(), 11 + 4 + 2);
    QCOMPARE(marks.first().link.id, s("internet/VN/2015"));
    QCOMPARE(marks.at(13).text,
             s("\u201cFast\u201d: 5 points a year reaches 95% in 2028. An assumption"));
    QVERIFY(marks.at(13).link == (Link{Link::Kind::Assumption, s("Fast")}));
    QVERIFY(marks.at(11).link.isNull()); // tried out: it is nowhere to lead to
}

void TestWhatIfFigure::everySurfaceIsDrawn_data()
{
    QTest::addColumn<int>("surface");
    for (const Surface surface :
         {Surface::ScreenLight, Surface::ScreenDark, Surface::PrintColour, Surface::PrintGrey})
        QTest::addRow("%d", int(surface)) << int(surface);
}

void TestWhatIfFigure::everySurfaceIsDrawn()
{
    QFETCH(int, surface);
    const Style style = Style::of(Surface(surface));
    const QImage image = drawn(figure(), 620, style);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y) != style.card;
    }
    QVERIFY(inked > 2000);
}

// Each of the four has dots of its own colour.
void TestWhatIfFigure::theFourLinesDiffer()
{
    const Style style = Style::of(Surface::ScreenLight);
    const QImage image = drawn(figure(), 900, style);
    for (const QColor &colour : style.series) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour;
        }
        QVERIFY2(found > 40, qPrintable(colour.name()));
    }
}

void TestWhatIfFigure::withoutDataItSaysSo()
{
    const FactsPtr facts = given();
    ProgressRequest request = asked(four, YearValue{2030, 95});
    request.economy = economyId("TL");
    const WhatIfFigure drawn(facts, makeWhatIf(*facts, request));
    QVERIFY(seen(drawn, 400).contains(s("No observed value to carry on from.")));
    QVERIFY(drawn.marks(QRectF(0, 0, 400, 60)).isEmpty());
}

void TestWhatIfFigure::membersShowNeededAgainstSoFar()
{
    const FactsPtr facts = given();
    const WhatIfMembersFigure members(facts, makeWhatIf(*facts, asked(four, YearValue{2030, 95})));
    checkMarks(members, 620);
    const auto table = members.table();
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->columnCount(), 6);
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->index(row, column).data().toString();
        rows += cells.join(QLatin1Char('|'));
    }
    QCOMPARE(rows,
             (QStringList{s("Cambodia|40% in 2024, est.|+9.2|not known||2049"),
                          s("Malaysia|97% in 2025|met|+1.4|met|met"), s("Timor-Leste|no data||||"),
                          s("Viet Nam|80% in 2025|+3|+3|2030|2031")}));
}

void TestWhatIfFigure::membersNameTheAssumedPace()
{
    const FactsPtr facts = given();
    const auto header = [&](const QList<Assumption> &paces) {
        const WhatIfMembersFigure members(facts,
                                          makeWhatIf(*facts, asked(paces, YearValue{2030, 95})));
        const auto table = members.table();
        return table->headerData(table->columnCount() - 1, Qt::Horizontal).toString();
    };
    QCOMPARE(header({pace(2.2)}), s("At 2.2 points a year, assumed"));
    Assumption theirs = pace(5, "Theirs");
    theirs.economy = economyId("MY");
    QCOMPARE(header({theirs, pace(1, "All")}), s("At the assumed pace"));
    QCOMPARE(header({}), s("Reached at pace so far"));
}

void TestWhatIfFigure::paperNamesTheAssumption()
{
    if (!hasPdfTools())
        QSKIP("needs pdftotext and pdfimages");
    checkPrint(figure(), 480);
    checkPrint(figure(), 900);
    QTemporaryDir folder;
    const QString pdf = writePdf(figure(), 700, folder);
    const QString text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")})
            .simplified();
    QVERIFY2(text.contains(s("\u201cFast\u201d, by Lim, 26 November 2026: as in the neighbours")),
             qPrintable(text));
    QVERIFY(text.contains(s("tried out, not kept")));
}

void TestWhatIfFigure::theGalleryMakesBoth()
{
    const FactsPtr facts = given();
    const QStringList names = figureNames(*facts).filter(s("whatif"));
    QCOMPARE(names, (QStringList{s("whatif:internet"), s("whatif-members:internet")}));
    for (const QString &name : names) {
        const FigurePtr made = makeFigure(name, facts);
        QVERIFY(made);
        QCOMPARE(made->name(), name);
    }
    for (const char *name : {"whatif", "whatif:", "whatif:nothing", "whatif:osi", "internet"})
        QVERIFY(!makeFigure(s(name), facts));
}

QTEST_MAIN(TestWhatIfFigure)
#include "tst_whatiffigure.moc"
