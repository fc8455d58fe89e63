// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/printing/samplefigure.h"
#include "views/briefing/pageflow.h"
#include "views/briefing/pagelayout.h"

#include <QRandomGenerator>
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

// What must be true of every layout; answers the first breach in words.
QString breachOf(const PageLayout &layout)
{
    const QRectF print = layout.setup.printArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    const QRectF content = layout.content.adjusted(-0.5, -0.5, 0.5, 0.5);
    for (qsizetype p = 0; p < layout.pages.size(); ++p) {
        const QList<PageItem> &items = layout.pages.at(p).items;
        double bottom = 0;
        const PageItem *last = nullptr;
        for (const PageItem &item : items) {
            const QString where = QStringLiteral("page %1, %2").arg(p + 1).arg(item.text.left(30));
            if (!print.contains(item.area) && !item.area.isEmpty())
                return where + QStringLiteral(": %1 outside the margins")
                                   .arg(item.area.right() - print.right());
            if (!isBody(item))
                continue;
            if (!content.contains(item.area))
                return where + QStringLiteral(": over header or footer");
            const bool besideNumber =
                item.kind == PageItem::Kind::Source && last && last->area.top() == item.area.top();
            if (item.area.top() < bottom - 0.01 && !besideNumber)
                return where + QStringLiteral(": over the item before it");
            bottom = std::max(bottom, item.area.bottom());
            last = &item;
        }
        if (!last && layout.pages.size() > 1)
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

QList<Block> randomBlocks(QRandomGenerator &random)
{
    QList<Block> blocks;
    const int count = random.bounded(1, 30);
    for (int i = 0; i < count; ++i) {
        const bool keep = random.bounded(4) == 0;
        switch (random.bounded(8)) {
        case 0:
            blocks.append({Block::Kind::Title, words.left(random.bounded(10, 120)), keep});
            break;
        case 1:
        case 2:
            blocks.append({Block::Kind::Heading, words.left(random.bounded(5, 100)), keep});
            break;
        case 3:
        case 4:
            blocks.append({Block::Kind::Text, words.repeated(random.bounded(1, 25)), keep});
            break;
        case 5:
            blocks.append(figureBlock(QString::number(random.bounded(1, 28)), keep));
            break;
        case 6:
            blocks.append(figureBlock(QStringLiteral("long:%1").arg(random.bounded(5, 120)), keep));
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
    QVERIFY(layout.content.height() > layout.setup.printArea().height() * 0.7);
}

void TestPageLayout::randomCompositionsHold_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestPageLayout::randomCompositionsHold()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const FactsPtr facts = sampleFacts(random.bounded(0, 40));
    PageSetup setup;
    if (random.bounded(2) == 0)
        setup.orientation = QPageLayout::Landscape;
    if (random.bounded(3) == 0)
        setup.paper = QPageSize(QPageSize::A3);
    const Briefing briefing = briefingOf(randomBlocks(random));
    const PageLayout layout = layOutBriefing(briefing, facts, resolver(facts), setup);
    QCOMPARE(breachOf(layout), QString());

    // Nothing is lost: every text stands somewhere, in order.
    QString wanted;
    for (const Block &block : briefing.blocks) {
        if (block.kind == Block::Kind::Text)
            wanted += block.text;
    }
    QCOMPARE(bodyText(layout, PageItem::Kind::Text)
                 .remove(QLatin1Char(' '))
                 .remove(QStringLiteral("Nofigureofthisbriefingnamesasource.")),
             wanted.remove(QLatin1Char(' ')));
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
    const PageSetup wide = PageSetup::of(printer);
    QVERIFY(wide.margin >= 25);
    QCOMPARE(wide.orientation, QPageLayout::Landscape);
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
