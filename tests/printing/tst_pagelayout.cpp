// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/figures/paintrecorder.h"
#include "tests/printing/samplefigure.h"
#include "views/briefing/briefingpainter.h"
#include "views/briefing/pageflow.h"
#include "views/briefing/pagelayout.h"
#include "views/figures/tablefigure.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mitra;

namespace
{

const QString words = QStringLiteral(
    "Member states agreed to share rules for data that cross borders, and partners help to put "
    "them into practice in every capital of the region before the decade ends. ");

Briefing briefingOf(QList<Block> blocks)
{
    Briefing briefing;
    briefing.title = QStringLiteral("ASEAN digital goals 2030: state of play");
    briefing.office = QStringLiteral("Digital Economy Division");
    briefing.date = QDate(2026, 11, 22);
    briefing.blocks = std::move(blocks);
    return briefing;
}

bool isBody(const PageItem &item)
{
    return item.block >= 0;
}

int firstBlock(const PaperPage &page)
{
    const auto first = std::find_if(page.items.begin(), page.items.end(), isBody);
    return first == page.items.end() ? -1 : first->block;
}

// What a reader would see as one thing over another.
QString overlapOf(const QList<PageItem> &items)
{
    const auto inner = [](const PageItem &item) {
        return item.area.adjusted(0.05, 0.05, -0.05, -0.05);
    };
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = i + 1; j < items.size(); ++j) {
            if (items.at(i).kind != PageItem::Kind::Watermark && inner(items.at(i)).isValid() &&
                inner(items.at(j)).isValid() && inner(items.at(i)).intersects(inner(items.at(j))))
                return items.at(i).text.left(30) + QStringLiteral(" | ") +
                       items.at(j).text.left(30);
        }
    }
    return {};
}

// Figures are whole: all of their natural height, unless they are one piece that gives way.
QString figureBreach(const PageItem &item)
{
    if (item.scale < 0.85 || item.scale > 1)
        return QStringLiteral(": drawn at %1").arg(item.scale);
    const double natural =
        frameFigure(*item.figure, item.area.width() / item.scale, item.frame).height * item.scale;
    const bool isTable = !dynamic_cast<const SampleFigure *>(item.figure.get());
    return isTable && natural > item.area.height() + 0.5 ? QStringLiteral(": a table is cut")
                                                         : QString();
}

// What must be true of every layout; answers the first breach in words.
QString breachOf(const PageLayout &layout)
{
    for (qsizetype p = 0; p < layout.pages.size(); ++p) {
        const PaperPage &page = layout.pages.at(p);
        const QRectF print = page.setup.printArea().adjusted(-0.5, -0.5, 0.5, 0.5);
        const QRectF content = page.content.adjusted(-0.5, -0.5, 0.5, 0.5);
        const PageItem *last = nullptr;
        bool isBlank = layout.pages.size() > 1;
        for (const PageItem &item : page.items) {
            const QString where = QStringLiteral("page %1, %2").arg(p + 1).arg(item.text.left(30));
            if (!print.contains(item.area) && !item.area.isEmpty())
                return where + QStringLiteral(": %1 outside the margins")
                                   .arg(item.area.right() - print.right());
            const bool opens =
                item.kind == PageItem::Kind::Marking && page.content.contains(item.area);
            isBlank = isBlank && !isBody(item) && !opens;
            if (!isBody(item))
                continue;
            if (!content.contains(item.area))
                return where + QStringLiteral(": over header or footer");
            if (item.figure && !figureBreach(item).isEmpty())
                return where + figureBreach(item);
            last = &item;
        }
        if (const QString overlap = overlapOf(page.items); !overlap.isEmpty())
            return QStringLiteral("page %1: %2").arg(p + 1).arg(overlap);
        if (isBlank)
            return QStringLiteral("page %1 is blank").arg(p + 1);
        if (last && last->kind == PageItem::Kind::Heading && p + 1 < layout.pages.size() &&
            firstBlock(layout.pages.at(p + 1)) != last->block)
            return QStringLiteral("page %1 ends with a heading").arg(p + 1);
    }
    return {};
}

QString bodyText(const PageLayout &layout, PageItem::Kind kind)
{
    QStringList lines;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            if (isBody(item) && item.kind == kind)
                lines.append(item.text);
        }
    }
    return lines.join(QLatin1Char(' '));
}

FigurePtr barsFigure(const FactsPtr &facts, int count, bool divisible = false)
{
    return std::make_shared<SampleFigure>(
        facts, QStringLiteral("%1 members report").arg(count), SampleFigure::bars(count),
        QStringList{QStringLiteral("People of working age.")}, divisible);
}

// "7" is a figure of seven bars, "long:90" one that may be divided, anything else does not exist.
FigureResolver resolver(const FactsPtr &facts)
{
    return [facts](const FigureRequest &request) -> FigurePtr {
        const QString &name = request.name;
        const bool divisible = name.startsWith(QStringLiteral("long:"));
        const int count = (divisible ? name.mid(5) : name).toInt();
        return count > 0 ? barsFigure(facts, count, divisible) : nullptr;
    };
}

Block pageBreak(Block::Turn turn)
{
    Block block{Block::Kind::PageBreak, QString(), false};
    block.turn = turn;
    return block;
}

Block captioned(Block::Kind kind, const QString &name, const QString &caption)
{
    Block block = figureBlock(name);
    block.kind = kind;
    block.text = caption;
    return block;
}

QString randomCaption(QRandomGenerator &random)
{
    const int kind = random.bounded(12);
    if (kind == 0)
        return words.repeated(20000 / int(words.size()));
    return kind < 6 ? words.repeated(random.bounded(1, 9)) : QString();
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.remove(space);
}

// Everything of that kind in the order of the blocks, without spaces.
QString wantedText(const Briefing &briefing, Block::Kind kind)
{
    QString wanted;
    for (const Block &block : briefing.blocks) {
        if (block.kind == kind)
            wanted += block.text;
    }
    return withoutSpaces(wanted);
}

PrintSettings randomPrint(QRandomGenerator &random)
{
    PrintSettings print;
    print.paper = PrintSettings::Paper(random.bounded(3));
    print.isLandscape = random.bounded(2) == 0;
    print.margin = random.bounded(5, 45);
    print.isDraft = random.bounded(3) == 0;
    print.marking.place = Marking::Place(random.bounded(2));
    const QString markings[] = {QString(), QStringLiteral("SULIT"), words, words.repeated(9)};
    print.marking.text = markings[random.bounded(4)];
    return print;
}

QList<Block> randomBlocks(QRandomGenerator &random)
{
    QList<Block> blocks;
    const int count = random.bounded(1, 30);
    for (int i = 0; i < count; ++i) {
        const bool keep = random.bounded(4) == 0;
        switch (random.bounded(11)) {
        case 0:
            blocks.append({Block::Kind::Title, words.left(random.bounded(10, 120)), keep});
            break;
        case 1:
        case 2:
            blocks.append({Block::Kind::Heading, words.left(random.bounded(5, 100)), keep});
            break;
        case 3:
            blocks.append({Block::Kind::Text, words.repeated(random.bounded(1, 25)), keep});
            break;
        case 4:
            blocks.append({Block::Kind::Points,
                           (words.repeated(random.bounded(1, 4)) + QLatin1Char('\n'))
                               .repeated(random.bounded(1, 6)),
                           keep});
            break;
        case 5:
        case 6:
            blocks.append(captioned(Block::Kind::Figure, QString::number(random.bounded(1, 28)),
                                    randomCaption(random)));
            blocks.last().keepWithNext = keep;
            break;
        case 7:
            blocks.append(captioned(Block::Kind::Figure,
                                    QStringLiteral("long:%1").arg(random.bounded(5, 120)),
                                    randomCaption(random)));
            blocks.last().keepWithNext = keep;
            break;
        case 8:
            blocks.append(captioned(Block::Kind::Table, QString::number(random.bounded(1, 150)),
                                    randomCaption(random)));
            blocks.last().keepWithNext = keep;
            break;
        case 9:
            blocks.append(pageBreak(Block::Turn(random.bounded(3))));
            break;
        default:
            blocks.append({random.bounded(3) == 0 ? Block::Kind::Sources : Block::Kind::PageBreak,
                           QString(), keep});
        }
    }
    // Nothing can follow the last block, so a heading there has nothing to stay with.
    blocks.append({Block::Kind::Text, words, false});
    return blocks;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void heldAtomsShareAPage();
    void softHoldsGiveWayBeforeHardOnes();
    void headingGoesWithItsFigure();
    void paragraphsLeaveNoLoneLine();
    void pageBreaksMakeNoBlankPages();
    void longFigureIsDividedByItsParts();
    void runningHeadOfAFigureIsOneLine();
    void highFigureIsNeverUnreadable();
    void missingFigureSaysSo();
    void figuresPointToTheListOfSources();
    void sourcesAreNumberedOnce();
    void hugeTextsAreWhole_data();
    void hugeTextsAreWhole();
    void randomCompositionsHold_data();
    void randomCompositionsHold();
    void aRowIsNeverAloneOnItsPage();
    void numbersOfATableKeepTheirYear();
    void longTextsGetTheRoomThatIsLeft();
    void tableRepeatsItsHeadAndSaysThatItGoesOn();
    void rowHigherThanAPageGoesOn();
    void sectionsTurnThePaper();
    void headingTurnsWithItsFigure();
    void pointsHang();
    void captionStaysWithItsFigure();
    void hugeCaptionGoesOnOverThePage();
    void markingStandsOnEveryPage();
    void hugeMarkingOpensTheBriefing();
    void markingIsReadable();
    void originStandsAtTheEnd();
    void draftSaysSo();
    void longFurnitureNeverOverlaps();
    void paperSizes_data();
    void paperSizes();
    void marginsAreNeverTooNarrow();
};

void TestPageLayout::heldAtomsShareAPage()
{
    const QList<Placement> places = flowOnPages(
        {{0, 60, Hold::Free, false}, {10, 20, Hold::Hard, false}, {10, 30, Hold::Free, false}},
        100);
    QCOMPARE(places.at(0).page, 0);
    QCOMPARE(places.at(1).page, 1);
    QCOMPARE(places.at(1).top, 0.0);
    QCOMPARE(places.at(2).page, 1);
    QCOMPARE(places.at(2).top, 30.0);
}

void TestPageLayout::softHoldsGiveWayBeforeHardOnes()
{
    // Text held to a heading held to a figure, together higher than a page.
    const QList<Placement> places = flowOnPages(
        {{0, 50, Hold::Soft, false}, {0, 20, Hold::Hard, false}, {0, 70, Hold::Free, false}}, 100);
    QCOMPARE(places.at(0).page, 0);
    QCOMPARE(places.at(1).page, 1);
    QCOMPARE(places.at(2).page, 1);
}

void TestPageLayout::headingGoesWithItsFigure()
{
    const FactsPtr facts = sampleFacts(1);
    const PageLayout layout =
        layOutBriefing(briefingOf({figureBlock(QStringLiteral("20")),
                                   {Block::Kind::Heading, QStringLiteral("Next"), false},
                                   figureBlock(QStringLiteral("20"))}),
                       facts, resolver(facts), PageSetup());
    QCOMPARE(layout.pages.size(), 2);
    QCOMPARE(breachOf(layout), QString());
    const auto heading =
        std::find_if(layout.pages.at(1).items.begin(), layout.pages.at(1).items.end(),
                     [](const PageItem &item) { return item.kind == PageItem::Kind::Heading; });
    QVERIFY(heading != layout.pages.at(1).items.end());
}

void TestPageLayout::paragraphsLeaveNoLoneLine()
{
    const FactsPtr facts = sampleFacts(1);
    for (int before = 1; before < 30; ++before) {
        const PageLayout layout =
            layOutBriefing(briefingOf({figureBlock(QString::number(before)),
                                       {Block::Kind::Text, words.repeated(12), false}}),
                           facts, resolver(facts), PageSetup());
        for (const PaperPage &page : layout.pages) {
            const auto lines =
                std::count_if(page.items.begin(), page.items.end(), [](const PageItem &item) {
                    return item.kind == PageItem::Kind::Text;
                });
            QVERIFY2(lines != 1, qPrintable(QStringLiteral("after %1 bars").arg(before)));
        }
    }
}

void TestPageLayout::pageBreaksMakeNoBlankPages()
{
    const FactsPtr facts = sampleFacts(1);
    const Block pageBreak{Block::Kind::PageBreak, QString(), false};
    const PageLayout layout =
        layOutBriefing(briefingOf({pageBreak,
                                   {Block::Kind::Text, QStringLiteral("One"), false},
                                   pageBreak,
                                   pageBreak,
                                   {Block::Kind::Text, QStringLiteral("Two"), false},
                                   pageBreak}),
                       facts, resolver(facts), PageSetup());
    QCOMPARE(layout.pages.size(), 2);
    QCOMPARE(layOutBriefing(briefingOf({}), facts, resolver(facts), PageSetup()).pages.size(), 1);
}

void TestPageLayout::longFigureIsDividedByItsParts()
{
    const FactsPtr facts = sampleFacts(1);
    const PageLayout layout =
        layOutBriefing(briefingOf({{Block::Kind::Heading, QStringLiteral("All of them"), false},
                                   figureBlock(QStringLiteral("long:100"))}),
                       facts, resolver(facts), PageSetup());
    QCOMPARE(breachOf(layout), QString());
    int rows = 0;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            if (!item.figure)
                continue;
            QCOMPARE(item.scale, 1.0);
            rows += item.figure->table()->rowCount();
        }
    }
    QCOMPARE(rows, 100);
    QVERIFY(layout.pages.size() >= 3);
}

void TestPageLayout::runningHeadOfAFigureIsOneLine()
{
    const FactsPtr facts = sampleFacts(1);
    const auto headers = [&](const QString &title) {
        Briefing briefing = briefingOf({figureBlock(QStringLiteral("long:100"))});
        briefing.title = title;
        const PageLayout layout = layOutBriefing(briefing, facts, resolver(facts), PageSetup());
        QStringList texts;
        for (const PageItem &item : layout.pages.at(1).items) {
            if (item.kind != PageItem::Kind::Header || !item.lines)
                continue;
            texts << item.text;
            if (item.lines->lineCount() != 1)
                texts << QStringLiteral("more than a line");
        }
        return texts;
    };
    const QString finding = QStringLiteral("74 initiatives (in all): 20 ongoing, 31 completed, 3 "
                                           "planned, 20 with status not reported");
    const QString head = headers(finding).at(1);
    QCOMPARE(head, QStringLiteral("74 initiatives (in all)"));
    QVERIFY(!headers(finding).contains(QStringLiteral("more than a line")));
    QVERIFY(!headers(QStringLiteral("word ").repeated(40))
                 .contains(QStringLiteral("more than a line")));
    QVERIFY(headers(QStringLiteral("Short")).contains(QStringLiteral("Short")));
}

void TestPageLayout::highFigureIsNeverUnreadable()
{
    const FactsPtr facts = sampleFacts(1);
    for (const int bars : {30, 33, 36, 60, 200}) {
        const PageLayout layout =
            layOutBriefing(briefingOf({{Block::Kind::Heading, QStringLiteral("High"), false},
                                       figureBlock(QString::number(bars))}),
                           facts, resolver(facts), PageSetup());
        QCOMPARE(breachOf(layout), QString());
        QCOMPARE(layout.pages.size(), 1);
        for (const PageItem &item : layout.pages.first().items) {
            if (item.figure)
                QVERIFY(item.scale >= 0.85);
        }
    }
}

void TestPageLayout::missingFigureSaysSo()
{
    const FactsPtr facts = sampleFacts(1);
    const PageLayout layout = layOutBriefing(briefingOf({figureBlock(QStringLiteral("goal:gone"))}),
                                             facts, resolver(facts), PageSetup());
    const QString text = bodyText(layout, PageItem::Kind::Text);
    QVERIFY(text.contains(QStringLiteral("“goal:gone”")));
    QVERIFY(text.contains(QStringLiteral("asean-digital.mitra has no figure of that name")));
}

void TestPageLayout::figuresPointToTheListOfSources()
{
    const FactsPtr facts = sampleFacts(9);
    for (const bool lists : {true, false}) {
        QList<Block> blocks{figureBlock(QStringLiteral("5"))};
        if (lists)
            blocks.append({Block::Kind::Sources, QString(), false});
        const PageLayout layout =
            layOutBriefing(briefingOf(blocks), facts, resolver(facts), PageSetup());
        int figures = 0;
        for (const PageItem &item : layout.pages.first().items) {
            if (!item.figure)
                continue;
            ++figures;
            const QString line = sourceLine(*facts, item.figure->sources(), item.frame);
            QCOMPARE(line.contains(QStringLiteral("in the numbered list of sources")), lists);
            QCOMPARE(line.contains(QStringLiteral("listed in the file")), !lists);
        }
        QCOMPARE(figures, 1);
    }
}

void TestPageLayout::sourcesAreNumberedOnce()
{
    const FactsPtr facts = sampleFacts(130);
    const PageLayout layout = layOutBriefing(briefingOf({figureBlock(QStringLiteral("5")),
                                                         {Block::Kind::Sources, QString(), false},
                                                         figureBlock(QStringLiteral("6"))}),
                                             facts, resolver(facts), PageSetup());
    QCOMPARE(breachOf(layout), QString());
    const QString text = bodyText(layout, PageItem::Kind::Source);
    QVERIFY(text.startsWith(QStringLiteral("1 Office 1, Yearbook")));
    for (int i = 1; i <= 130; ++i)
        QCOMPARE(text.count(QStringLiteral("/volume-%1 ").arg(i)), i == 130 ? 0 : 1);
    QVERIFY(text.endsWith(QStringLiteral("https://example.org/yearbook/volume-130")));
    QVERIFY(layout.pages.size() >= 3);
    QCOMPARE(bodyText(layout, PageItem::Kind::Heading), QStringLiteral("Sources"));
}

void TestPageLayout::hugeTextsAreWhole_data()
{
    QTest::addColumn<Block::Kind>("kind");
    QTest::addColumn<QString>("text");
    const QString longText = words.repeated(20000 / int(words.size()) + 1).trimmed();
    const QString longWord(300, QLatin1Char('W'));
    QTest::newRow("text of 20,000 letters") << Block::Kind::Text << longText;
    QTest::newRow("heading of 20,000 letters") << Block::Kind::Heading << longText;
    QTest::newRow("title of 20,000 letters") << Block::Kind::Title << longText;
    QTest::newRow("word of 300 letters") << Block::Kind::Text << longWord;
    QTest::newRow("heading of one word") << Block::Kind::Heading << longWord;
}

void TestPageLayout::hugeTextsAreWhole()
{
    QFETCH(Block::Kind, kind);
    QFETCH(QString, text);
    const FactsPtr facts = sampleFacts(1);
    Briefing briefing = briefingOf({{kind, text, false}, figureBlock(QStringLiteral("7"))});
    briefing.title = text;
    briefing.office = text;
    const PageLayout layout = layOutBriefing(briefing, facts, resolver(facts), PageSetup());
    QCOMPARE(breachOf(layout), QString());
    const PageItem::Kind itemKind = kind == Block::Kind::Text      ? PageItem::Kind::Text
                                    : kind == Block::Kind::Heading ? PageItem::Kind::Heading
                                                                   : PageItem::Kind::Title;
    QString printed = bodyText(layout, itemKind).remove(QLatin1Char(' '));
    QVERIFY(printed.startsWith(QString(text).remove(QLatin1Char(' '))));
    QVERIFY(layout.pages.first().content.height() > layout.setup.printArea().height() * 0.7);
}

void TestPageLayout::randomCompositionsHold_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestPageLayout::randomCompositionsHold()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const FactsPtr facts = sampleFacts(random.bounded(0, 40));
    Briefing briefing = briefingOf(randomBlocks(random));
    briefing.print = randomPrint(random);
    if (random.bounded(5) == 0)
        briefing.office = words;
    const PageLayout layout = layOut(contentOf(briefing, facts, resolver(facts)));
    QCOMPARE(breachOf(layout), QString());

    // Nothing is lost: every text stands somewhere, in order.
    const auto printed = [&layout](PageItem::Kind kind) {
        return withoutSpaces(bodyText(layout, kind));
    };
    QCOMPARE(
        printed(PageItem::Kind::Text).remove(QStringLiteral("Nofigureofthisbriefingnamesasource.")),
        wantedText(briefing, Block::Kind::Text));
    QCOMPARE(printed(PageItem::Kind::Point).remove(QChar(0x2022)),
             wantedText(briefing, Block::Kind::Points));
    QCOMPARE(printed(PageItem::Kind::Heading).remove(QStringLiteral("Sources")),
             wantedText(briefing, Block::Kind::Heading));
    QString captions;
    int rows = 0;
    for (const Block &block : std::as_const(briefing.blocks)) {
        if (block.drawsFigure()) {
            captions += block.text;
            rows += resolver(facts)(block.figure)->table()->rowCount();
        }
    }
    QCOMPARE(printed(PageItem::Kind::Caption), withoutSpaces(captions));
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items)
            rows -= item.figure ? item.figure->table()->rowCount() : 0;
    }
    QCOMPARE(rows, 0);
}

void TestPageLayout::aRowIsNeverAloneOnItsPage()
{
    const FactsPtr facts = sampleFacts(1);
    int shrunk = 0;
    for (int bars = 10; bars <= 80; ++bars) {
        const PageLayout layout =
            layOutBriefing(briefingOf({figureBlock(QStringLiteral("long:%1").arg(bars))}), facts,
                           resolver(facts), PageSetup());
        for (const PaperPage &page : layout.pages) {
            for (const PageItem &item : page.items) {
                if (!item.figure)
                    continue;
                QVERIFY2(item.figure->table()->rowCount() > 1, qPrintable(QString::number(bars)));
                shrunk += item.scale < 1 ? 1 : 0;
                QVERIFY(item.scale > 0.93);
            }
        }
    }
    QVERIFY(shrunk > 0);
}

void TestPageLayout::numbersOfATableKeepTheirYear()
{
    // The first column wants all the room it can get.
    const Row row{{{words, words, {}, {}},
                   {QStringLiteral("96.3% in 2024"), 96.3, {}, {}},
                   {words, words, {}, {}}},
                  {},
                  {}};
    const TableFigure table(sampleFacts(1),
                            {QStringLiteral("t"), QStringLiteral("T"), {}, {}, {}, {}},
                            {{QStringLiteral("Name"), {}, false},
                             {QStringLiteral("Value"), {}, true},
                             {QStringLiteral("Remark"), {}, false}},
                            {row});
    PaintRecorder recorder;
    QPainter painter(&recorder);
    table.drawBody(painter, QRectF(0, 0, 330, table.bodyHeight(330)), Style());
    painter.end();
    const QList<PaintRecorder::Text> &texts = recorder.texts();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const PaintRecorder::Text &text) {
        return text.text.trimmed() == QStringLiteral("96.3% in 2024");
    }));
    QVERIFY(texts.size() > 10); // the others do break
}

void TestPageLayout::longTextsGetTheRoomThatIsLeft()
{
    const auto heightOf = [](const QString &text, double width) {
        const TableFigure table(
            sampleFacts(1), {},
            {{QStringLiteral("Name"), {}, false}, {QStringLiteral("Remark"), {}, false}},
            {{{{QStringLiteral("Laos"), {}, {}, {}}, {text, {}, {}, {}}}, {}, {}}});
        return table.bodyHeight(width);
    };
    // Of two lines in its usual column, of one where the page is wide.
    const QString text = words.left(60);
    QCOMPARE(heightOf(text, 600), heightOf(QStringLiteral("Short"), 600));
    QVERIFY(heightOf(text, 200) > heightOf(text, 600));
}

void TestPageLayout::tableRepeatsItsHeadAndSaysThatItGoesOn()
{
    const FactsPtr facts = sampleFacts(2);
    const PageLayout layout =
        layOutBriefing(briefingOf({captioned(Block::Kind::Table, QStringLiteral("150"), {})}),
                       facts, resolver(facts), PageSetup());
    QVERIFY(layout.pages.size() >= 3);
    QVERIFY(textsOf(layout).contains(QStringLiteral("Member 150"))); // for the check of fonts
    for (int page = 0; page < int(layout.pages.size()); ++page) {
        PaintRecorder recorder;
        QPainter painter(&recorder);
        paintPage(painter, layout, page, Style::of(Surface::PrintColour));
        painter.end();
        const QString text = recorder.allText();
        QVERIFY2(text.contains(QStringLiteral("Member %")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("150 members report")));
        QCOMPARE(text.contains(QStringLiteral("(continued)")), page > 0);
        QVERIFY(text.contains(QStringLiteral("People of working age.")));
    }
}

void TestPageLayout::rowHigherThanAPageGoesOn()
{
    const QString text = words.repeated(20000 / int(words.size()));
    const FactsPtr facts = sampleFacts(1);
    const auto figure = std::make_shared<SampleFigure>(
        facts, QStringLiteral("One"), QList<SampleFigure::Bar>{{text, 0.5, {}}, {text, 0.2, {}}});
    const PageLayout layout = layOutBriefing(
        briefingOf({captioned(Block::Kind::Table, QStringLiteral("one"), {})}), facts,
        [&](const FigureRequest &) { return figure; }, PageSetup());
    QCOMPARE(breachOf(layout), QString());
    QString printed;
    int values = 0;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            const std::unique_ptr<QAbstractTableModel> table =
                item.figure ? item.figure->table() : nullptr;
            for (int row = 0; table && row < table->rowCount(); ++row) {
                printed += table->index(row, 0).data().toString();
                values += table->index(row, 1).data().toString().isEmpty() ? 0 : 1;
            }
        }
    }
    QCOMPARE(withoutSpaces(printed), withoutSpaces(text + text));
    QCOMPARE(values, 2);
}

void TestPageLayout::sectionsTurnThePaper()
{
    const FactsPtr facts = sampleFacts(1);
    Briefing briefing = briefingOf({{Block::Kind::Text, words, false},
                                    pageBreak(Block::Turn::Landscape),
                                    figureBlock(QStringLiteral("long:60")),
                                    pageBreak(Block::Turn::AsBefore),
                                    {Block::Kind::Text, words, false},
                                    pageBreak(Block::Turn::Portrait),
                                    pageBreak(Block::Turn::Landscape),
                                    pageBreak(Block::Turn::Portrait),
                                    {Block::Kind::Text, words, false},
                                    pageBreak(Block::Turn::Landscape)});
    briefing.print.paper = PrintSettings::Paper::Letter;
    const PageLayout layout = layOut(contentOf(briefing, facts, resolver(facts)));
    QCOMPARE(breachOf(layout), QString());
    const int pages = int(layout.pages.size());
    QVERIFY(pages >= 5);
    for (int page = 0; page < pages; ++page) {
        const bool isUpright = page == 0 || page == pages - 1;
        QCOMPARE(layout.pageSize(page).toSize(), isUpright ? QSize(816, 1056) : QSize(1056, 816));
        const QRectF area = layout.pages.at(page).setup.printArea();
        for (const PageItem &item : layout.pages.at(page).items) {
            if (item.figure)
                QCOMPARE(item.area.width(), area.width());
        }
    }
    // A briefing that begins with a turn begins on turned paper.
    briefing.blocks = {pageBreak(Block::Turn::Landscape), {Block::Kind::Text, words, false}};
    const PageLayout turned = layOut(contentOf(briefing, facts, resolver(facts)));
    QCOMPARE(turned.pages.size(), 1);
    QCOMPARE(turned.pageSize(0).toSize(), QSize(1056, 816));
}

void TestPageLayout::headingTurnsWithItsFigure()
{
    const FactsPtr facts = sampleFacts(1);
    const PageLayout layout =
        layOutBriefing(briefingOf({{Block::Kind::Text, words, false},
                                   {Block::Kind::Heading, QStringLiteral("Next"), false},
                                   pageBreak(Block::Turn::AsBefore),
                                   pageBreak(Block::Turn::Landscape),
                                   figureBlock(QStringLiteral("5"))}),
                       facts, resolver(facts), PageSetup());
    QCOMPARE(breachOf(layout), QString());
    QCOMPARE(layout.pages.size(), 2);
    QCOMPARE(firstBlock(layout.pages.at(1)), 1);
}

void TestPageLayout::pointsHang()
{
    const FactsPtr facts = sampleFacts(1);
    const PageLayout layout = layOutBriefing(
        briefingOf(
            {{Block::Kind::Points,
              QStringLiteral("- ") + words + QStringLiteral("\n\nShort\n• Also short"), false}}),
        facts, resolver(facts), PageSetup());
    QCOMPARE(breachOf(layout), QString());
    const double left = layout.pages.first().content.left();
    QStringList beside;
    int bullets = 0;
    for (const PageItem &item : layout.pages.first().items) {
        if (item.kind != PageItem::Kind::Point)
            continue;
        if (item.text == QStringLiteral("•")) {
            ++bullets;
            QCOMPARE(item.area.left(), left);
        } else {
            beside += item.text;
            QVERIFY(item.area.left() >= left + 10);
        }
    }
    QCOMPARE(bullets, 3);
    QVERIFY(beside.size() > 3); // the first one has more lines than one
    QVERIFY(beside.first().startsWith(QStringLiteral("Member states")));
    QCOMPARE(beside.last(), QStringLiteral("Also short"));
}

void TestPageLayout::captionStaysWithItsFigure()
{
    const FactsPtr facts = sampleFacts(1);
    for (int before = 1; before < 30; ++before) {
        for (const Block::Kind kind : {Block::Kind::Figure, Block::Kind::Table}) {
            const PageLayout layout = layOutBriefing(
                briefingOf({figureBlock(QString::number(before)),
                            {Block::Kind::Heading, QStringLiteral("Heading"), false},
                            captioned(kind, QStringLiteral("18"), words.repeated(2))}),
                facts, resolver(facts), PageSetup());
            QCOMPARE(breachOf(layout), QString());
            for (const PaperPage &page : layout.pages) {
                QSet<PageItem::Kind> kinds;
                for (const PageItem &item : page.items) {
                    if (item.block >= 1)
                        kinds.insert(item.kind);
                }
                QVERIFY(kinds.isEmpty() || kinds.size() == 3);
            }
        }
    }
}

void TestPageLayout::hugeCaptionGoesOnOverThePage()
{
    const QString caption = words.repeated(20000 / int(words.size()) + 1);
    const FactsPtr facts = sampleFacts(1);
    for (const int bars : {5, 24, 200}) {
        const PageLayout layout = layOutBriefing(
            briefingOf({captioned(Block::Kind::Figure, QString::number(bars), caption)}), facts,
            resolver(facts), PageSetup());
        QCOMPARE(breachOf(layout), QString());
        QVERIFY(layout.pages.size() >= 3);
        QCOMPARE(withoutSpaces(bodyText(layout, PageItem::Kind::Caption)), withoutSpaces(caption));
        const QList<PageItem> &first = layout.pages.first().items;
        QVERIFY(std::count_if(first.begin(), first.end(), [](const PageItem &item) {
                    return item.kind == PageItem::Kind::Caption;
                }) >= 2);
    }
}

void TestPageLayout::markingStandsOnEveryPage()
{
    const FactsPtr facts = sampleFacts(1);
    for (const Marking::Place place : {Marking::Place::TopLeft, Marking::Place::TopAndBottom}) {
        Briefing briefing = briefingOf({figureBlock(QStringLiteral("long:80"))});
        briefing.print.marking = {QStringLiteral("FOR OFFICIAL USE"), place,
                                  QStringLiteral("#c00000")};
        const PageLayout layout = layOut(contentOf(briefing, facts, resolver(facts)));
        QCOMPARE(breachOf(layout), QString());
        QVERIFY(layout.pages.size() > 1);
        for (const PaperPage &page : layout.pages) {
            QList<QRectF> areas;
            for (const PageItem &item : page.items) {
                if (item.kind == PageItem::Kind::Marking)
                    areas.append(item.area);
            }
            const QRectF print = page.setup.printArea();
            QCOMPARE(areas.size(), place == Marking::Place::TopLeft ? 1 : 2);
            QCOMPARE(areas.first().topLeft(), print.topLeft());
            if (place == Marking::Place::TopAndBottom)
                QVERIFY(std::abs(areas.last().bottom() - print.bottom()) < 0.01);
        }
    }
}

void TestPageLayout::hugeMarkingOpensTheBriefing()
{
    Briefing briefing = briefingOf({{Block::Kind::Text, words, false}});
    briefing.print.marking.text = words.repeated(60);
    const FactsPtr facts = sampleFacts(1);
    const PageLayout layout = layOut(contentOf(briefing, facts, resolver(facts)));
    QCOMPARE(breachOf(layout), QString());
    QString printed;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items)
            printed += item.kind == PageItem::Kind::Marking && page.content.contains(item.area)
                           ? item.text
                           : QString();
        QVERIFY(page.items.first().text == QStringLiteral("Marked as the first page says"));
    }
    QCOMPARE(withoutSpaces(printed), withoutSpaces(briefing.print.marking.text));
}

void TestPageLayout::markingIsReadable()
{
    const FactsPtr facts = sampleFacts(1);
    // The ink of the marking alone: everything else on this page is grey.
    const auto isRed = [&](const QString &colour, Surface surface) {
        Briefing briefing = briefingOf({{Block::Kind::Text, words, false}});
        briefing.print.marking = {QStringLiteral("RAHSIA"), Marking::Place::TopLeft, colour};
        const PageLayout layout = layOut(contentOf(briefing, facts, resolver(facts)));
        QImage image(layout.pageSize(0).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, layout, 0, Style::of(surface));
        painter.end();
        int ink = 0;
        int red = 0;
        const QRect top(layout.pages.first().setup.printArea().topLeft().toPoint(), QSize(80, 16));
        for (int y = top.top(); y < top.bottom(); ++y) {
            for (int x = top.left(); x < top.right(); ++x) {
                const QColor pixel(image.pixel(x, y));
                ink += qGray(pixel.rgb()) < 128 ? 1 : 0;
                red += pixel.red() > pixel.blue() + 60 ? 1 : 0;
            }
        }
        return ink == 0  ? QStringLiteral("nothing")
               : red > 0 ? QStringLiteral("red")
                         : QStringLiteral("ink");
    };
    QCOMPARE(isRed(QStringLiteral("#c00000"), Surface::PrintColour), QStringLiteral("red"));
    QCOMPARE(isRed(QStringLiteral("#c00000"), Surface::PrintGrey), QStringLiteral("ink"));
    QCOMPARE(isRed(QStringLiteral("#ffffff"), Surface::PrintColour), QStringLiteral("ink"));
    QCOMPARE(isRed(QStringLiteral("nonsense"), Surface::PrintColour), QStringLiteral("ink"));
}

void TestPageLayout::originStandsAtTheEnd()
{
    const FactsPtr facts = sampleFacts(1);
    // Somewhere in these the last page is just full.
    for (int lines = 1; lines < 60; ++lines) {
        const PageLayout layout = layOutBriefing(
            briefingOf({figureBlock(QStringLiteral("5")),
                        {Block::Kind::Points, QStringLiteral("Point\n").repeated(lines), false}}),
            facts, resolver(facts), PageSetup());
        QCOMPARE(breachOf(layout), QString());
        QCOMPARE(textsOf(layout).filter(QStringLiteral("Originating office")).size(), 1);
        QStringList last;
        for (const PageItem &item : layout.pages.last().items)
            last += item.text;
        QVERIFY(last.contains(QStringLiteral("Originating office: Digital Economy Division. Date "
                                             "of origin: 22 November 2026.")));
    }
    Briefing nobody = briefingOf({{Block::Kind::Text, words, false}});
    nobody.office.clear();
    const PageLayout layout = layOut(contentOf(nobody, facts, resolver(facts)));
    QVERIFY(textsOf(layout).filter(QStringLiteral("origin"), Qt::CaseInsensitive).isEmpty());
}

void TestPageLayout::draftSaysSo()
{
    const FactsPtr facts = sampleFacts(1);
    Briefing briefing = briefingOf({figureBlock(QStringLiteral("long:80"))});
    for (const bool isDraft : {true, false}) {
        briefing.print.isDraft = isDraft;
        const PageLayout layout = layOut(contentOf(briefing, facts, resolver(facts)));
        for (const PaperPage &page : layout.pages) {
            const PageItem &first = page.items.first();
            QCOMPARE(first.kind == PageItem::Kind::Watermark, isDraft);
            QStringList texts;
            for (const PageItem &item : page.items)
                texts += item.text;
            QCOMPARE(texts.contains(QStringLiteral("DRAFT")), isDraft);
            QCOMPARE(!texts.filter(QStringLiteral("Draft · asean-digital.mitra")).isEmpty(),
                     isDraft);
        }
    }
}

void TestPageLayout::longFurnitureNeverOverlaps()
{
    FactTables tables;
    tables.fileName = QString(250, QLatin1Char('f')) + QStringLiteral(".mitra");
    tables.revision = QStringLiteral("4f2a9c");
    tables.asOf = QDate(2026, 11, 22);
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    for (const QString &text : {words, words.repeated(3), QString(300, QLatin1Char('W'))}) {
        Briefing briefing = briefingOf({{Block::Kind::Text, text, false}});
        briefing.title = text;
        briefing.office = text;
        briefing.print.marking.text = text;
        for (const bool isLandscape : {false, true}) {
            briefing.print.isLandscape = isLandscape;
            const PageLayout layout = layOut(contentOf(briefing, facts, resolver(facts)));
            QCOMPARE(breachOf(layout), QString());
        }
    }
}

void TestPageLayout::paperSizes_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::newRow("A4") << QPageSize::A4 << QSizeF(210, 297);
    QTest::newRow("A3") << QPageSize::A3 << QSizeF(297, 420);
    QTest::newRow("Letter") << QPageSize::Letter << QSizeF(215.9, 279.4);
}

void TestPageLayout::paperSizes()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QSizeF, millimetres);
    PageSetup setup;
    setup.paper = QPageSize(paper);
    const QSizeF units = millimetres * 96 / 25.4;
    QVERIFY(std::abs(setup.pageSize().width() - units.width()) < 0.5);
    setup.orientation = QPageLayout::Landscape;
    QVERIFY(std::abs(setup.pageSize().width() - units.height()) < 0.5);
    QVERIFY(std::abs(setup.pageSize().height() - units.width()) < 0.5);
}

void TestPageLayout::marginsAreNeverTooNarrow()
{
    PageSetup setup;
    setup.margin = 2;
    QVERIFY(setup.printArea().left() >= 15 * 96 / 25.4 - 0.01);
    QPageLayout printer(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(),
                        QPageLayout::Millimeter, QMarginsF(5, 5, 5, 25));
    setup.margin = 500; // room to read is left in any case
    QVERIFY(setup.printArea().width() > setup.pageSize().width() * 0.4);
    const PageSetup wide = PageSetup::of(printer);
    QVERIFY(wide.margin >= 25);
    QCOMPARE(wide.orientation, QPageLayout::Landscape);
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
