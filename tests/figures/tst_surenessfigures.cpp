// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/roles.h"
#include "tests/figures/figurechecks.h"
#include "tests/series/samplefacts.h"
#include "views/figures/coveragegridfigure.h"
#include "views/figures/gallery.h"
#include "views/figures/qualityfigure.h"

using namespace mitra;
using namespace mitra::sample;

namespace
{

constexpr double narrow = 480;
constexpr double paper = 680;
constexpr double broad = 1100;

QList<Observation> filled(const char *indicator, int members, int first, int last)
{
    constexpr const char *ids[] = {"KH", "MY", "TL", "VN"};
    QList<Observation> rows;
    for (int i = 0; i < members; ++i) {
        for (int year = first; year <= last; ++year)
            rows += observation(indicator, ids[i], year, 10 + i);
    }
    return rows;
}

// Every verdict, every kind of cell, and a very long name.
FactTables world()
{
    FactTables t = tables();
    t.indicators += indicator("long", "",
                              "A measure whose name is so long that it cannot stand in one line of "
                              "any list, on screen or on paper",
                              "percent of population");
    t.observations = filled("rank", 4, 2015, 2024) + filled("internet", 3, 2015, 2022) +
                     filled("long", 2, 2023, 2024) + filled("osi", 1, 2024, 2024);
    t.observations += observation("internet", "KH", 2023, 41, ObservationStatus::Estimate);
    t.observations += observation("internet", "KH", 2030, 90, ObservationStatus::Projection);
    t.observations += observation("internet", "ASEAN", 2021, 50);
    t.observations +=
        observation("internet", "MY", 2022, 77, ObservationStatus::Reported, false, "press");
    return t;
}

FactsPtr worldFacts()
{
    return std::make_shared<const Facts>(world());
}

std::shared_ptr<const QualityFigure> qualityFigure(const FactsPtr &facts)
{
    return std::make_shared<const QualityFigure>(facts, weighQuality(*facts));
}

std::shared_ptr<const CoverageGridFigure> gridFigure(const FactsPtr &facts, const char *indicator)
{
    return std::make_shared<const CoverageGridFigure>(facts,
                                                      coverageGrid(*facts, indicatorId(indicator)));
}

const Mark *markWith(const QList<Mark> &marks, const QString &text)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&text](const Mark &mark) { return mark.text.contains(text); });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

class TestSurenessFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyThemePaintsBoth();
    void marksStandWhereRowsAre();
    void aRowTellsAllAndLeadsToItsIndicator();
    void theHeadStaysWhereThereAreColumns();
    void longListsBreakBetweenRows();
    void theTableHasEveryNumber();
    void everyVerdictHasItsShape();
    void cellsTellTheirReading();
    void cellsStandInTheirColumn();
    void theLegendNamesOnlyWhatIsThere();
    void theGridsTableHasEveryReading();
    void nothingIsCutOnPaper_data();
    void nothingIsCutOnPaper();
    void emptyFactsAreBorne();
    void namesMakeFigures();
};

void TestSurenessFigures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestSurenessFigures::everyThemePaintsBoth()
{
    const FactsPtr facts = worldFacts();
    const QList<FigurePtr> figures{qualityFigure(facts), gridFigure(facts, "internet")};
    for (const FigurePtr &figure : figures) {
        QList<QImage> images;
        for (const Surface surface : {Surface::ScreenLight, Surface::ScreenDark,
                                      Surface::PrintColour, Surface::PrintGrey}) {
            const Style style = Style::of(surface);
            const QImage image = drawn(*figure, narrow, style);
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); y += 2)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY(colours.size() > 10);
            if (surface == Surface::PrintGrey) {
                for (const QRgb colour : colours)
                    QVERIFY(qRed(colour) == qGreen(colour) && qGreen(colour) == qBlue(colour));
            }
            images += image;
        }
        QVERIFY(images.at(0) != images.at(1) && images.at(2) != images.at(3));
        QVERIFY(!figure->sentence().isEmpty() && figure->sentence().endsWith(QLatin1Char('.')));
        QVERIFY(!figure->sources().isEmpty());
    }
}

void TestSurenessFigures::marksStandWhereRowsAre()
{
    const FactsPtr facts = worldFacts();
    for (const double width : {narrow, paper, broad}) {
        checkMarks(*qualityFigure(facts), width);
        checkMarks(*gridFigure(facts, "internet"), width);
    }
    const QRectF body(0, 0, narrow, qualityFigure(facts)->bodyHeight(narrow));
    const QList<Mark> marks = qualityFigure(facts)->marks(body);
    for (qsizetype i = 1; i < marks.size(); ++i)
        QVERIFY(marks.at(i).area.top() >= marks.at(i - 1).area.bottom() - 0.01);
    QVERIFY(std::abs(marks.last().area.bottom() - body.bottom()) < 1);
}

void TestSurenessFigures::aRowTellsAllAndLeadsToItsIndicator()
{
    const FactsPtr facts = worldFacts();
    const auto figure = qualityFigure(facts);
    const QList<Mark> marks = figure->marks(QRectF(0, 0, broad, figure->bodyHeight(broad)));
    QCOMPARE(marks.size(), facts->indicators().size());
    const Mark *online = markWith(marks, QStringLiteral("People online"));
    QVERIFY(online);
    QCOMPARE(online->link, (Link{Link::Kind::Indicator, s("internet")}));
    QCOMPARE(online->text,
             QStringLiteral("People online: Use with care. 3 of 4 members; latest 2023, "
                            "3\u00a0years\u00a0old; 2 sources; disagreements: 1 reading; Context. "
                            "3 of 4 member states have a value. 1 reading disagrees with the one "
                            "used."));
    QCOMPARE(marks.last().link.id, s("rank")); // the only sound one
    QVERIFY(marks.last().text.contains(QStringLiteral("World rank: Sound.")));
}

void TestSurenessFigures::theHeadStaysWhereThereAreColumns()
{
    const auto figure = qualityFigure(worldFacts());
    const QRectF wide(10, 20, broad, figure->bodyHeight(broad));
    QVERIFY(wide.contains(figure->headArea(wide)));
    QVERIFY(figure->headArea(wide).height() > 10);
    QCOMPARE(figure->headArea(wide).bottom(), figure->marks(wide).first().area.top());
    QVERIFY(figure->headArea(QRectF(0, 0, narrow, 900)).isEmpty());
}

void TestSurenessFigures::longListsBreakBetweenRows()
{
    const FactsPtr facts = worldFacts();
    const auto figure = qualityFigure(facts);
    QVERIFY(figure->parts(paper, figure->bodyHeight(paper)).isEmpty());
    for (const double width : {narrow, paper}) {
        const double most = 240;
        const auto parts = figure->parts(width, most);
        QVERIFY(parts.size() > 1);
        QStringList ids;
        int at = 0;
        for (const FigurePtr &part : parts) {
            const double height = part->bodyHeight(width);
            QVERIFY(height <= most + 0.01);
            QCOMPARE(part->title(), QStringLiteral("%1 (part %2 of %3)")
                                        .arg(figure->title())
                                        .arg(++at)
                                        .arg(parts.size()));
            const QRectF body(0, 0, width, height);
            for (const Mark &mark : part->marks(body))
                ids += mark.link.id;
            const auto *quality = dynamic_cast<const QualityFigure *>(part.get());
            QCOMPARE(quality->headArea(body).isEmpty(), width == narrow); // repeated on each page
            QVERIFY(part->table()->rowCount() == int(facts->indicators().size()));
        }
        QCOMPARE(ids.size(), facts->indicators().size());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }
}

void TestSurenessFigures::theTableHasEveryNumber()
{
    const FactsPtr facts = worldFacts();
    const auto table = qualityFigure(facts)->table();
    QCOMPARE(table->rowCount(), int(facts->indicators().size()));
    QHash<QString, int> columns;
    for (int i = 0; i < table->columnCount(); ++i)
        columns.insert(table->headerData(i, Qt::Horizontal).toString(), i);
    int online = -1;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->index(row, 0).data().toString() == QStringLiteral("People online"))
            online = row;
    }
    QVERIFY(online >= 0);
    const auto text = [&](const char *column) {
        return table->index(online, columns.value(s(column), -1)).data().toString();
    };
    QCOMPARE(text("Verdict"), QStringLiteral("Use with care"));
    QCOMPARE(text("Members with values"), QStringLiteral("3"));
    QCOMPARE(text("Members"), QStringLiteral("4"));
    QCOMPARE(text("First year"), QStringLiteral("2015"));
    QCOMPARE(text("Latest year"), QStringLiteral("2023"));
    QCOMPARE(text("Age"), QStringLiteral("3"));
    QCOMPARE(text("Years per member"), QStringLiteral("8")); // of 9, 8 and 8
    // 25 of 4 members' nine years from 2015 to 2023.
    QCOMPARE(text("Member-years filled"), QStringLiteral("69.4%"));
    QCOMPARE(text("Estimates"), QStringLiteral("4%")); // 1 of 25
    QCOMPARE(text("Sources"), QStringLiteral("2"));
    QCOMPARE(text("Other readings"), QStringLiteral("1"));
    QCOMPARE(text("Conflicts"), QStringLiteral("0"));
    QCOMPARE(text("Standing"), QStringLiteral("Context"));
    QVERIFY(text("Reasons").startsWith(QStringLiteral("3 of 4 member states")));
    QVERIFY(text("People covered").isEmpty() || text("People covered") == s("\u2013") ||
            !text("People covered").contains(QLatin1Char('%')));
}

void TestSurenessFigures::everyVerdictHasItsShape()
{
    QCOMPARE(surenessShape(Sureness::NotEnough), mitra::Shape::Dash);
    QVERIFY(surenessShape(Sureness::WithCare) != surenessShape(Sureness::Sound));
    QVERIFY(surenessShape(Sureness::WithCare) != surenessShape(Sureness::NotEnough));
}

void TestSurenessFigures::cellsTellTheirReading()
{
    const FactsPtr facts = worldFacts();
    const auto figure = gridFigure(facts, "internet");
    QCOMPARE(figure->name(), QStringLiteral("datacoverage:internet"));
    const QList<Mark> marks = figure->marks(QRectF(0, 0, paper, figure->bodyHeight(paper)));
    QCOMPARE(marks.size(), 5 * 16); // four members and ASEAN, 2015 to the projection of 2030
    const Mark *estimate = markWith(marks, QStringLiteral("Cambodia, 2023"));
    QVERIFY(estimate &&
            estimate->text.startsWith(QStringLiteral("Cambodia, 2023: 41% (estimate)")));
    QCOMPARE(estimate->link, (Link{Link::Kind::Observation, s("internet/KH/2023")}));
    const Mark *disputed = markWith(marks, QStringLiteral("Malaysia, 2022"));
    QVERIFY(disputed);
    QVERIFY2(disputed->text.contains(QStringLiteral("11% (reported)")) &&
                 disputed->text.contains(QStringLiteral("another reading: 77%, A newspaper")),
             qPrintable(disputed->text));
    const Mark *none = markWith(marks, QStringLiteral("Viet Nam, 2020"));
    QVERIFY(none);
    QCOMPARE(none->text, QStringLiteral("Viet Nam, 2020: no value"));
    QVERIFY(none->link.isNull());
    QVERIFY(markWith(marks, QStringLiteral("ASEAN, 2021: 50% (reported)")));
    QVERIFY(markWith(marks, QStringLiteral("Cambodia, 2030: 90% (projection)")));
}

void TestSurenessFigures::cellsStandInTheirColumn()
{
    const auto figure = gridFigure(worldFacts(), "internet");
    const QList<Mark> marks = figure->marks(QRectF(0, 0, narrow, figure->bodyHeight(narrow)));
    for (qsizetype i = 0; i < marks.size(); ++i) {
        QCOMPARE(marks.at(i).area.left(), marks.at(i % 16).area.left());
        if (i % 16 > 0)
            QCOMPARE(marks.at(i).area.top(), marks.at(i - 1).area.top());
    }
}

void TestSurenessFigures::theLegendNamesOnlyWhatIsThere()
{
    const FactsPtr facts = worldFacts();
    if (!hasPdfTools())
        QSKIP("pdftotext is not installed");
    const auto textOf = [&facts](const char *indicator) {
        QTemporaryDir folder;
        return run(QStringLiteral("pdftotext"),
                   {writePdf(*gridFigure(facts, indicator), paper, folder), QStringLiteral("-")});
    };
    const QString all = textOf("internet");
    for (const char *word : {"reported", "estimate", "projection", "disagree", "ASEAN"})
        QVERIFY2(all.contains(s(word)), word);
    const QString plain = textOf("rank");
    QVERIFY(plain.contains(QStringLiteral("reported")));
    for (const char *word : {"estimate", "projection", "disagree"})
        QVERIFY2(!plain.contains(s(word)), word);
}

void TestSurenessFigures::theGridsTableHasEveryReading()
{
    const FactsPtr facts = worldFacts();
    const auto table = gridFigure(facts, "internet")->table();
    // Every reading, and a row for the member without one.
    QCOMPARE(table->rowCount(), int(facts->observations(indicatorId("internet")).size()) + 1);
    int notUsed = 0;
    bool saysNone = false;
    for (int row = 0; row < table->rowCount(); ++row) {
        notUsed += table->index(row, 4).data().toString() == QStringLiteral("no");
        saysNone = saysNone || (table->index(row, 0).data().toString() == s("Viet Nam") &&
                                table->index(row, 2).data().toString() == s("no value"));
    }
    QCOMPARE(notUsed, 1);
    QVERIFY(saysNone);
}

void TestSurenessFigures::nothingIsCutOnPaper_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("narrow") << narrow;
    QTest::newRow("upright") << paper;
    QTest::newRow("just wide") << 620.0;
    QTest::newRow("broad") << broad;
}

void TestSurenessFigures::nothingIsCutOnPaper()
{
    if (!hasPdfTools())
        QSKIP("pdftotext is not installed");
    QFETCH(double, width);
    const FactsPtr facts = worldFacts();
    checkPrint(*qualityFigure(facts), width);
    checkPrint(*gridFigure(facts, "internet"), width);
    checkPrint(*gridFigure(facts, "share"), width); // no value at all
}

void TestSurenessFigures::emptyFactsAreBorne()
{
    const auto facts = std::make_shared<const Facts>(FactTables());
    const auto quality = qualityFigure(facts);
    QVERIFY(quality->bodyHeight(narrow) > 0);
    QVERIFY(quality->marks(QRectF(0, 0, narrow, 100)).isEmpty());
    QCOMPARE(quality->table()->rowCount(), 0);
    drawn(*quality, narrow, Style::of(Surface::ScreenLight));
    const auto grid = gridFigure(facts, "nothing");
    QVERIFY(grid->bodyHeight(narrow) > 0);
    drawn(*grid, narrow, Style::of(Surface::ScreenLight));
}

void TestSurenessFigures::namesMakeFigures()
{
    const FactsPtr facts = worldFacts();
    for (const QString &name : figureNames(*facts)) {
        const FigurePtr figure = makeFigure(name, facts);
        QVERIFY2(figure, qPrintable(name));
        QCOMPARE(figure->name(), name);
        QVERIFY(figureNames(*facts).contains(name));
    }
    for (const char *name : {"quality:economy", "quality:none"})
        QCOMPARE(makeFigure(s(name), facts)->name(), s(name));
    for (const char *name : {"quality:nowhere", "datacoverage:nothing", "datacoverage", "sureness"})
        QVERIFY2(!makeFigure(s(name), facts), name);
}

QTEST_MAIN(TestSurenessFigures)
#include "tst_surenessfigures.moc"
