// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/printing/samplebriefing.h"
#include "views/briefing/briefinghtml.h"
#include "views/figures/framing.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace mitra;

namespace
{

// An element of the page with its words, those of its children included.
struct Element {
    QString tag;
    QXmlStreamAttributes attributes;
    QString text;
    int parent = -1;

    QString value(const char *name) const
    {
        return attributes.value(QLatin1String(name)).toString();
    }
};

// Every element in the order of the page; none when the page is not well-formed.
QList<Element> elementsOf(const QByteArray &page)
{
    QXmlStreamReader reader(page);
    reader.setNamespaceProcessing(false);
    QList<Element> elements;
    QList<int> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            elements.append({reader.qualifiedName().toString(), reader.attributes(), QString(),
                             open.isEmpty() ? -1 : open.last()});
            open.append(int(elements.size() - 1));
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            for (const int element : std::as_const(open))
                elements[element].text += reader.text();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QList<Element>() : elements;
}

QStringList textsOfTag(const QList<Element> &elements, const QString &tag)
{
    QStringList texts;
    for (const Element &element : elements) {
        if (element.tag == tag)
            texts.append(element.text);
    }
    return texts;
}

bool isInside(const QList<Element> &elements, qsizetype element, qsizetype ancestor)
{
    for (int up = elements.at(element).parent; up >= 0; up = elements.at(up).parent) {
        if (up == ancestor)
            return true;
    }
    return false;
}

// A figure whose table names the source of each row.
class SourcedFigure : public SampleFigure
{
public:
    using SampleFigure::SampleFigure;
    std::unique_ptr<QAbstractTableModel> table() const override
    {
        const Link link{Link::Kind::Source, QStringLiteral("s2")};
        return std::make_unique<CellTable>(
            QList<Column>{{QStringLiteral("Source"), {}, false},
                          {QStringLiteral("Member"), {}, false}},
            QList<Row>{{{{sourceText(*facts(), SourceId(link.id)), link.id, link, {}},
                         {QStringLiteral("ASEAN"), {}, link, {}}},
                        QStringLiteral("1"),
                        {}}});
    }
};

QList<Element> inside(const QList<Element> &elements, qsizetype ancestor, const QString &tag)
{
    QList<Element> found;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.at(i).tag == tag && isInside(elements, i, ancestor))
            found.append(elements.at(i));
    }
    return found;
}

BriefingContent contentWith(const FactsPtr &facts, const Briefing &briefing)
{
    return contentOf(briefing, facts, sampleResolver(facts));
}

QByteArray htmlOf(const Briefing &briefing, const FactsPtr &facts = sampleFacts(6))
{
    const Result<QByteArray> html = briefingToHtml(contentWith(facts, briefing));
    return html.ok() ? *html : QByteArray();
}

} // namespace

class TestBriefingHtml : public QObject
{
    Q_OBJECT

private slots:
    void headingsAndTextsStandInOrder();
    void externalTextIsEscaped();
    void everyFigureHasASentenceATableAndSources();
    void tablesHaveHeadersAndEveryRow();
    void linksLeadSomewhere();
    void onlyWebAddressesAreLinks();
    void cellsLeadToTheirSource();
    void drawingsShareNoId();
    void drawnTextsKeepTheirWidth();
    void oneSourceOnlyIsSaid();
    void sourcesAreListedThoughNoBlockAsks();
    void markingAndDraftStandAtTopAndBottom();
    void paperTurnsWhereABreakSaysSo();
    void languageIsThatOfThePrint();
    void nothingIsFetchedOrRun();
    void controlCharactersDoNotBreakThePage();
    void greyHasNoColour();
    void monitorStops();
    void emptyBriefingIsAPage();
};

void TestBriefingHtml::headingsAndTextsStandInOrder()
{
    const QList<Element> page = elementsOf(htmlOf(sampleBriefing()));
    QVERIFY(!page.isEmpty());
    QStringList headings;
    for (const Element &element : page) {
        static const QRegularExpression heading(QStringLiteral("^h[1-6]$"));
        if (heading.match(element.tag).hasMatch())
            headings.append(element.tag + QLatin1Char(' ') + element.text);
    }
    QCOMPARE(headings, QStringList({QStringLiteral("h1 ") + hostileText(),
                                    QStringLiteral("h2 Members compared"),
                                    QStringLiteral("h3 Skills <grow> & spread to 11 members"),
                                    QStringLiteral("h3 Skills <grow> & spread to 40 members"),
                                    QStringLiteral("h3 Skills <grow> & spread to 40 members"),
                                    QStringLiteral("h2 Sources")}));

    const QStringList paragraphs = textsOfTag(page, QStringLiteral("p"));
    for (const QString &text :
         {QStringLiteral("One <paragraph>."), QStringLiteral("Another & more."),
          QStringLiteral("Our <reading> of it."), QStringLiteral("Weighted <by> population."),
          QStringLiteral("Digital <Economy> & Skills · 22 November 2026"),
          QStringLiteral("asean-digital.mitra, revision 4f2a9c"),
          QStringLiteral("As of 22 November 2026.")})
        QVERIFY2(paragraphs.contains(text), qPrintable(text));
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.at(i).value("class") == QLatin1String("points")) {
            QCOMPARE(page.at(i).tag, QStringLiteral("ul"));
            const QList<Element> points = inside(page, i, QStringLiteral("li"));
            QCOMPARE(points.size(), 2);
            QCOMPARE(points.at(1).text, QStringLiteral("Second & last"));
        }
    }
    // What is not there is said.
    QVERIFY(paragraphs.join(QLatin1Char(' ')).contains(QStringLiteral("“none” is left out")));
}

void TestBriefingHtml::externalTextIsEscaped()
{
    const QByteArray html = htmlOf(sampleBriefing());
    QVERIFY(!html.contains("<script"));
    QCOMPARE(html.count("</style>"), 1);
    const QList<Element> page = elementsOf(html);
    QCOMPARE(textsOfTag(page, QStringLiteral("title")), QStringList(hostileText()));
    QVERIFY(textsOfTag(page, QStringLiteral("script")).isEmpty());
}

void TestBriefingHtml::everyFigureHasASentenceATableAndSources()
{
    const QList<Element> page = elementsOf(htmlOf(sampleBriefing()));
    int figures = 0;
    int drawings = 0;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.at(i).tag != QLatin1String("figure"))
            continue;
        ++figures;
        QCOMPARE(inside(page, i, QStringLiteral("table")).size(), 1);
        QVERIFY(page.at(i).text.contains(
            QStringLiteral("Source: Office 1, Yearbook of digital cooperation, volume 1, 9 Feb "
                           "2026 [1]; Office 2")));
        QVERIFY(page.at(i).text.contains(
            QStringLiteral("9 Feb 2026 [3]; and also [4]–[6]. As of 22 November 2026.")));
        for (const Element &svg : inside(page, i, QStringLiteral("svg"))) {
            ++drawings;
            QCOMPARE(svg.value("role"), QStringLiteral("img"));
            QVERIFY(svg.value("aria-label").contains(QStringLiteral(" members in a sentence.")));
            QVERIFY(svg.text.contains(QStringLiteral("Member ")));
            // Title and source are texts of the page, so the drawing does not repeat them.
            QVERIFY(!svg.text.contains(QStringLiteral("Skills")));
            QVERIFY(!svg.text.contains(QStringLiteral("Office 1")));
        }
    }
    QCOMPARE(figures, 3);
    QCOMPARE(drawings, 3); // the longest is higher than a page, so it has two parts
}

void TestBriefingHtml::tablesHaveHeadersAndEveryRow()
{
    const QList<Element> page = elementsOf(htmlOf(sampleBriefing()));
    QList<qsizetype> tables;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.at(i).tag == QLatin1String("table"))
            tables.append(i);
    }
    QCOMPARE(tables.size(), 3);
    const QList<int> rows{11, 40, 40};
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const qsizetype table = tables.at(i);
        QCOMPARE(inside(page, table, QStringLiteral("caption")).size(), 1);
        const QList<Element> headers = inside(page, table, QStringLiteral("th"));
        QCOMPARE(headers.size(), 2 + rows.at(i));
        QCOMPARE(headers.at(0).text, QStringLiteral("Member"));
        QCOMPARE(headers.at(1).value("scope"), QStringLiteral("col"));
        QCOMPARE(headers.at(1).value("class"), QStringLiteral("number"));
        QCOMPARE(headers.last().value("scope"), QStringLiteral("row"));
        QCOMPARE(headers.last().text, QStringLiteral("Member %1").arg(rows.at(i)));
        const QList<Element> cells = inside(page, table, QStringLiteral("td"));
        QCOMPARE(cells.size(), rows.at(i));
        QCOMPARE(cells.last().value("class"), QStringLiteral("number"));
    }
}

void TestBriefingHtml::linksLeadSomewhere()
{
    const QList<Element> page = elementsOf(htmlOf(sampleBriefing()));
    QSet<QString> ids;
    for (const Element &element : page) {
        const QString id = element.value("id");
        if (id.isEmpty())
            continue;
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
    }
    int toSources = 0;
    for (const Element &element : page) {
        if (element.tag != QLatin1String("a"))
            continue;
        const QString target = element.value("href");
        if (target.startsWith(QLatin1Char('#'))) {
            QVERIFY2(ids.contains(target.mid(1)), qPrintable(target));
            toSources += target.startsWith(QLatin1String("#source-")) ? 1 : 0;
        } else {
            QVERIFY(target.startsWith(QLatin1String("https://example.org/")));
        }
        QVERIFY(!element.text.isEmpty());
    }
    QCOMPARE(toSources, 3 * 5); // [4] to [6] by the first and the last
}

void TestBriefingHtml::onlyWebAddressesAreLinks()
{
    FactTables tables;
    const QStringList addresses{QStringLiteral("javascript:alert(1)"),
                                QStringLiteral("data:text/html,x"),
                                QStringLiteral("file:///etc/passwd"),
                                QStringLiteral("https://example.org/a?b=\"c\"&d=<e>"),
                                QStringLiteral("http://example.org/plain"),
                                QStringLiteral("Printed letter, p. 3")};
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        Source source;
        source.id = SourceId(QStringLiteral("s%1").arg(i));
        source.title = QStringLiteral("Title %1").arg(i);
        source.url = addresses.at(i);
        tables.sources.append(source);
    }
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    const QList<Element> page = elementsOf(htmlOf(sampleBriefing(), facts));
    QStringList links;
    for (const Element &element : page) {
        if (element.tag == QLatin1String("a") &&
            !element.value("href").startsWith(QLatin1Char('#')))
            links.append(element.value("href"));
    }
    QCOMPARE(links, QStringList({QStringLiteral("https://example.org/a?b=%22c%22&d=%3Ce%3E"),
                                 QStringLiteral("http://example.org/plain")}));
    // What is no link is still told, as text.
    const QString all = page.first().text;
    for (const QString &address : addresses)
        QVERIFY2(all.contains(address), qPrintable(address));
}

void TestBriefingHtml::cellsLeadToTheirSource()
{
    const FactsPtr facts = sampleFacts(3);
    Briefing briefing;
    briefing.blocks = {figureBlock(QStringLiteral("any"))};
    const Result<QByteArray> html =
        briefingToHtml(contentOf(briefing, facts, [&facts](const FigureRequest &) {
            return std::make_shared<SourcedFigure>(facts, QStringLiteral("Sourced"),
                                                   SampleFigure::bars(1));
        }));
    QVERIFY(html.ok());
    QVERIFY(html->contains("volume 2, 9 Feb 2026 <a href=\"#source-2\">[2]</a></th>"));
    // A cell that only leads there on screen says something else.
    QVERIFY(html->contains("<td>ASEAN</td>"));
}

void TestBriefingHtml::drawingsShareNoId()
{
    Briefing briefing = sampleBriefing();
    const QByteArray html = htmlOf(briefing);
    static const QRegularExpression reference(QStringLiteral("url\\(#([^)]+)\\)"));
    QSet<QString> ids;
    for (const Element &element : elementsOf(html)) {
        if (!element.value("id").isEmpty())
            ids.insert(element.value("id"));
    }
    auto matches = reference.globalMatch(QString::fromUtf8(html));
    while (matches.hasNext()) {
        const QString target = matches.next().captured(1);
        QVERIFY2(ids.contains(target), qPrintable(target));
    }
}

void TestBriefingHtml::drawnTextsKeepTheirWidth()
{
    const QList<Element> page = elementsOf(htmlOf(sampleBriefing()));
    int texts = 0;
    double longest = 0;
    double shortest = 1e9;
    for (const Element &element : page) {
        if (element.tag != QLatin1String("text"))
            continue;
        ++texts;
        const double width = element.value("textLength").toDouble();
        QVERIFY2(width > 0, qPrintable(element.text));
        longest = std::max(longest, width);
        shortest = std::min(shortest, width);
    }
    QCOMPARE(texts, 11 + 40);
    // "Member 11" is one figure wider than "Member 1", and no more.
    QVERIFY(longest < shortest * 1.4);
}

void TestBriefingHtml::oneSourceOnlyIsSaid()
{
    QVERIFY(htmlOf(sampleBriefing(), sampleFacts(1)).contains("One source only."));
    QVERIFY(!htmlOf(sampleBriefing(), sampleFacts(2)).contains("One source only."));
}

void TestBriefingHtml::sourcesAreListedThoughNoBlockAsks()
{
    Briefing briefing = sampleBriefing();
    briefing.blocks.removeLast();
    const QList<Element> page = elementsOf(htmlOf(briefing));
    int listed = 0;
    for (const Element &element : page)
        listed += element.value("id").startsWith(QLatin1String("source-")) ? 1 : 0;
    QCOMPARE(listed, 6);
    QCOMPARE(textsOfTag(page, QStringLiteral("h2")).last(), QStringLiteral("Sources"));
}

void TestBriefingHtml::markingAndDraftStandAtTopAndBottom()
{
    QVERIFY(textsOfTag(elementsOf(htmlOf(sampleBriefing())), QStringLiteral("p"))
                .filter(QStringLiteral("Draft"))
                .isEmpty());
    Briefing briefing = sampleBriefing();
    briefing.print.isDraft = true;
    briefing.print.marking = {hostileText(), Marking::Place::TopAndBottom,
                              QStringLiteral("red; } body { display: none")};
    const QByteArray html = htmlOf(briefing);
    QVERIFY(!html.contains("<script"));
    QCOMPARE(html.count("</style>"), 1);
    QVERIFY(!html.contains("body { display: none"));
    QStringList paragraphs = textsOfTag(elementsOf(html), QStringLiteral("p"));
    QCOMPARE(paragraphs.count(hostileText()), 2);
    QCOMPARE(paragraphs.count(QStringLiteral("Draft")), 2);
    QCOMPARE(paragraphs.first(), hostileText());
    QCOMPARE(paragraphs.last(), QStringLiteral("Draft"));

    briefing.print.marking = {QStringLiteral("SR"), Marking::Place::TopLeft,
                              QStringLiteral("#c00000")};
    const QByteArray left = htmlOf(briefing);
    paragraphs = textsOfTag(elementsOf(left), QStringLiteral("p"));
    QCOMPARE(paragraphs.count(QStringLiteral("SR")), 1);
    QCOMPARE(paragraphs.first(), QStringLiteral("SR"));
    QVERIFY(left.contains("@top-left { content: 'SR'; color: #c00000;"));
}

void TestBriefingHtml::paperTurnsWhereABreakSaysSo()
{
    Briefing briefing;
    const FigureRequest figure{QStringLiteral("30")};
    Block turn{Block::Kind::PageBreak, QString(), false};
    turn.turn = Block::Turn::Landscape;
    briefing.blocks = {figureBlock(figure),
                       {Block::Kind::Heading, QStringLiteral("Wide"), false},
                       turn,
                       figureBlock(figure)};
    const QList<Element> page = elementsOf(htmlOf(briefing));
    QList<qsizetype> sections;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.at(i).tag == QLatin1String("section"))
            sections.append(i);
    }
    QCOMPARE(sections.size(), 2);
    QCOMPARE(page.at(sections.at(1)).value("class"), QStringLiteral("turn landscape"));
    // The heading goes over with its figure, which is divided to fit the lower paper.
    QVERIFY(page.at(sections.at(1)).text.startsWith(QStringLiteral("\nWide")));
    QCOMPARE(inside(page, sections.at(0), QStringLiteral("svg")).size(), 1);
    QVERIFY(inside(page, sections.at(1), QStringLiteral("svg")).size() > 1);
}

void TestBriefingHtml::languageIsThatOfThePrint()
{
    Briefing briefing = sampleBriefing();
    briefing.print.language = QStringLiteral("ms");
    briefing.print.region = QStringLiteral("BN");
    QCOMPARE(elementsOf(htmlOf(briefing)).first().value("lang"), QStringLiteral("ms-BN"));
    briefing.print.region.clear();
    QCOMPARE(elementsOf(htmlOf(briefing)).first().value("lang"), QStringLiteral("ms"));
    briefing.print.language.clear();
    QVERIFY(!elementsOf(htmlOf(briefing)).first().value("lang").isEmpty());
}

void TestBriefingHtml::nothingIsFetchedOrRun()
{
    for (const Element &element : elementsOf(htmlOf(sampleBriefing()))) {
        QVERIFY2(element.tag != QLatin1String("script") && element.tag != QLatin1String("link") &&
                     element.tag != QLatin1String("iframe"),
                 qPrintable(element.tag));
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            QVERIFY(!attribute.qualifiedName().startsWith(QLatin1String("on")));
            QVERIFY(attribute.qualifiedName() != QLatin1String("src"));
        }
        if (element.tag == QLatin1String("style"))
            QVERIFY(!element.text.contains(QLatin1String("url(")) &&
                    !element.text.contains(QLatin1String("@import")) &&
                    !element.text.contains(QLatin1Char('$')));
    }
}

void TestBriefingHtml::controlCharactersDoNotBreakThePage()
{
    Briefing briefing = sampleBriefing();
    QString text = QStringLiteral("a%1b%2c").arg(QChar(0x07)).arg(QChar(0x0B));
    text += QChar(0xD800); // half of a pair
    text += QString::fromUcs4(U"\U0001F4C8", 1);
    briefing.blocks[1].text = text;
    const QList<Element> page = elementsOf(htmlOf(briefing));
    QVERIFY(!page.isEmpty());
    QVERIFY(page.first().text.contains(QStringLiteral("abc") + QChar(QChar::ReplacementCharacter) +
                                       QString::fromUcs4(U"\U0001F4C8", 1)));
}

void TestBriefingHtml::greyHasNoColour()
{
    const Style colour = Style::of(Surface::PrintColour);
    const QByteArray blue = colour.series[0].name().toUtf8();
    Briefing briefing = sampleBriefing();
    QVERIFY(htmlOf(briefing).contains("fill=\"" + blue));
    briefing.print.isGrey = true;
    QVERIFY(!htmlOf(briefing).contains(blue));
}

void TestBriefingHtml::monitorStops()
{
    int asked = 0;
    const Result<QByteArray> html = briefingToHtml(contentWith(sampleFacts(2), sampleBriefing()),
                                                   [&asked](int done, int total) {
                                                       ++asked;
                                                       return done < 3 && total == 10;
                                                   });
    QVERIFY(!html.ok());
    QCOMPARE(asked, 4);
    QVERIFY(html.error().text.contains(QStringLiteral("nothing was written")));
}

void TestBriefingHtml::emptyBriefingIsAPage()
{
    Briefing briefing;
    briefing.title = QStringLiteral("Nothing yet");
    const QList<Element> page = elementsOf(htmlOf(briefing));
    QCOMPARE(textsOfTag(page, QStringLiteral("h1")), QStringList(QStringLiteral("Nothing yet")));
}

QTEST_MAIN(TestBriefingHtml)
#include "tst_briefinghtml.moc"
