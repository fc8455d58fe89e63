// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"
#include "tests/printing/samplefigure.h"
#include "views/briefing/colourvision.h"
#include "views/briefing/greycheck.h"
#include "views/figures/gallery.h"

#include <QTest>

using namespace mitra;

namespace
{

const QColor navy(0x12, 0x43, 0x6D);
const QColor teal(0x28, 0xA1, 0x97);
const QColor maroon(0x80, 0x16, 0x50);
const QColor orange(0xF4, 0x6A, 0x25);

class ColouredFigure : public SampleFigure
{
public:
    ColouredFigure(const FactsPtr &facts, QList<QColor> colours)
        : SampleFigure(facts, QStringLiteral("Two & two"), bars(3))
        , m_colours(std::move(colours))
    {
    }
    QList<QColor> seriesColours(const Style &) const override { return m_colours; }

private:
    QList<QColor> m_colours;
};

} // namespace

class TestGreyCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_facts = sampleFacts(2); }
    void theOrderOfTheSeriesIsSafe();
    void firstAndThirdSeriesPrintAlike();
    void fifteenLevelsAreTooFewAndSixteenEnough();
    void anInvalidColourPartsItsNeighbours();
    void coloursHaveNames_data();
    void coloursHaveNames();
    void drawnFiguresAreCheckedAndTablesAreNot();
    void everyFigureOfTheGalleryPrintsApart();

private:
    FactsPtr m_facts;
};

void TestGreyCheck::theOrderOfTheSeriesIsSafe()
{
    for (const Surface surface : {Surface::PrintColour, Surface::PrintGrey}) {
        const Style style = Style::of(surface);
        const QList<QColor> order(style.series.begin(), style.series.end());
        QVERIFY(clashingNeighbours(order).isEmpty());
    }
    QVERIFY(clashingNeighbours({}).isEmpty());
    QVERIFY(clashingNeighbours({navy}).isEmpty());
}

void TestGreyCheck::firstAndThirdSeriesPrintAlike()
{
    const QList<GreyClash> clashes = clashingNeighbours({navy, maroon, orange});
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes.first().first, navy);
    QCOMPARE(clashes.first().second, maroon);
    QCOMPARE(clashes.first().firstGrey, 57);
    QCOMPARE(clashes.first().secondGrey, 60);
    GreyClash named = clashes.first();
    named.figure = QStringLiteral("%1 of all");
    QCOMPARE(greyClashText(named),
             QStringLiteral("%1 of all: navy and maroon print alike in grey (57 and 60 of 255)"));
}

void TestGreyCheck::fifteenLevelsAreTooFewAndSixteenEnough()
{
    const QColor base(100, 100, 100);
    QCOMPARE(clashingNeighbours({base, QColor(115, 115, 115)}).size(), 1);
    QCOMPARE(clashingNeighbours({QColor(115, 115, 115), base}).size(), 1);
    QVERIFY(clashingNeighbours({base, QColor(116, 116, 116)}).isEmpty());
}

void TestGreyCheck::anInvalidColourPartsItsNeighbours()
{
    QVERIFY(clashingNeighbours({navy, QColor(), maroon}).isEmpty());
    QCOMPARE(clashingNeighbours({teal, QColor(), navy, maroon}).size(), 1);
}

void TestGreyCheck::coloursHaveNames_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QString>("name");
    QTest::newRow("series 1") << navy << QStringLiteral("navy");
    QTest::newRow("series 2") << teal << QStringLiteral("teal");
    QTest::newRow("series 3") << maroon << QStringLiteral("maroon");
    QTest::newRow("series 4") << orange << QStringLiteral("orange");
    const Style style = Style::of(Surface::PrintColour);
    QTest::newRow("tint 2") << style.tint(teal, 0.4) << QStringLiteral("light teal");
    QTest::newRow("grey 1") << Style::of(Surface::PrintGrey).series[2]
                            << QStringLiteral("dark grey");
    QTest::newRow("grey 2") << QColor(0x80, 0x80, 0x80) << QStringLiteral("grey");
}

void TestGreyCheck::coloursHaveNames()
{
    QFETCH(const QColor, colour);
    QFETCH(const QString, name);
    QCOMPARE(colourName(colour), name);
}

void TestGreyCheck::drawnFiguresAreCheckedAndTablesAreNot()
{
    Briefing briefing;
    Block table = figureBlock(QStringLiteral("bad"));
    table.kind = Block::Kind::Table;
    briefing.blocks = {figureBlock(QStringLiteral("good")), table,
                       figureBlock(QStringLiteral("bad")), figureBlock(QStringLiteral("none"))};
    const auto resolve = [this](const FigureRequest &request) -> FigurePtr {
        if (request.name == QLatin1String("none"))
            return nullptr;
        const QList<QColor> colours = request.name == QLatin1String("bad")
                                          ? QList<QColor>{navy, maroon}
                                          : QList<QColor>{navy, teal, maroon, orange};
        return std::make_shared<ColouredFigure>(m_facts, colours);
    };
    const QList<GreyClash> clashes =
        greyClashes(contentOf(briefing, m_facts, resolve), Surface::PrintColour);
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes.first().block, 2);
    QCOMPARE(clashes.first().figure, QStringLiteral("Two & two"));

    briefing.blocks.removeAt(1);
    const PageLayout layout = layOutBriefing(briefing, m_facts, resolve, PageSetup());
    const QList<GreyClash> onPages = greyClashes(layout, Surface::PrintColour);
    QCOMPARE(onPages.size(), 1);
    QCOMPARE(onPages.first().block, 1);
}

// What Mitra draws of its own data must not need the warning.
void TestGreyCheck::everyFigureOfTheGalleryPrintsApart()
{
    const FactsPtr facts = realFacts();
    QVERIFY(facts);
    const auto columns = std::make_shared<const Columns>(facts);
    int checked = 0;
    QStringList told;
    for (const QString &name : figureNames(*facts)) {
        const FigurePtr figure = makeFigure(FigureRequest{name}, {facts, columns});
        QVERIFY2(figure, qPrintable(name));
        for (const Surface surface : {Surface::PrintColour, Surface::PrintGrey}) {
            const QList<QColor> colours = figure->seriesColours(Style::of(surface));
            checked += colours.size() > 1 ? 1 : 0;
            for (GreyClash clash : clashingNeighbours(colours)) {
                clash.figure = name;
                told << greyClashText(clash);
            }
        }
    }
    QVERIFY(checked > 10);
    QVERIFY2(told.isEmpty(), qPrintable(told.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestGreyCheck)
#include "tst_greycheck.moc"
