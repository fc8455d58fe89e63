// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/printing/samplebriefing.h"
#include "views/briefing/briefingodt.h"
#include "views/briefing/ziparchive.h"

#include <QBuffer>
#include <QImage>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace mitra;

namespace
{

struct Element {
    QString tag;
    QXmlStreamAttributes attributes;
    QString text; // with that of its children
    int parent = -1;

    QString value(const char *name) const
    {
        return attributes.value(QLatin1String(name)).toString();
    }
};

using Elements = QList<Element>;

// Every element in order, with the prefixes as written; none when the part is not well-formed.
Elements elementsOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    Elements elements;
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
    return reader.hasError() ? Elements() : elements;
}

Elements only(const Elements &elements, const QString &tag)
{
    Elements found;
    for (const Element &element : elements) {
        if (element.tag == tag)
            found.append(element);
    }
    return found;
}

Elements inside(const Elements &elements, qsizetype ancestor, const QString &tag)
{
    Elements found;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.at(i).tag != tag)
            continue;
        int up = elements.at(i).parent;
        while (up >= 0 && up != ancestor)
            up = elements.at(up).parent;
        if (up == ancestor)
            found.append(elements.at(i));
    }
    return found;
}

QStringList textsOf(const Elements &elements)
{
    QStringList texts;
    for (const Element &element : elements)
        texts.append(element.text);
    return texts;
}

double millimetres(const QString &length)
{
    return length.endsWith(QLatin1String("mm")) ? length.chopped(2).toDouble() : -1;
}

// A document read back.
struct Odt {
    QStringList names;
    QHash<QString, QByteArray> parts;
    Elements content;
    Elements styles;

    explicit Odt(const QByteArray &bytes)
    {
        for (const ZipPart &part : readZip(bytes)) {
            names.append(part.name);
            parts.insert(part.name, part.bytes);
        }
        content = elementsOf(parts.value(QStringLiteral("content.xml")));
        styles = elementsOf(parts.value(QStringLiteral("styles.xml")));
    }
};

QByteArray bytesOf(const Briefing &briefing, const FactsPtr &facts = sampleFacts(6))
{
    const Result<QByteArray> odt = briefingToOdt(contentOf(briefing, facts, sampleResolver(facts)));
    return odt.ok() ? *odt : QByteArray();
}

Odt odtOf(const Briefing &briefing, const FactsPtr &facts = sampleFacts(6))
{
    return Odt(bytesOf(briefing, facts));
}

} // namespace

class TestBriefingOdt : public QObject
{
    Q_OBJECT

private slots:
    void archiveIsAnOpenDocument();
    void headingsHaveLevels();
    void textsAndPointsAreWhole();
    void tablesRepeatTheirHeader();
    void figuresHavePicturesAndWords();
    void longFigureIsDividedAndFitsThePage();
    void sourcesAreNumberedAndLinked();
    void everyStyleIsThere();
    void paperTurnsWhereABreakSaysSo();
    void headingGoesOverToTheNewPage();
    void paperAndMarginsAreTheBriefings();
    void headerAndFooterSayWhatItIs();
    void languageIsThatOfThePrint();
    void sameBriefingGivesSameBytes();
    void monitorStops();
    void longTitleStaysOutOfTheHeader();
    void emptyBriefingIsADocument();

private:
    // Drawing its pictures takes time, so they are drawn once.
    const QByteArray m_bytes = bytesOf(sampleBriefing());
    const Odt m_sample = Odt(m_bytes);
};

void TestBriefingOdt::archiveIsAnOpenDocument()
{
    const QByteArray &bytes = m_bytes;
    // The type where readers look for it: first, as it is, without extra fields.
    QCOMPARE(bytes.mid(30, 46),
             QByteArray("mimetypeapplication/vnd.oasis.opendocument.text").left(46));
    QCOMPARE(bytes.at(8), char(0));
    const Odt &odt = m_sample;
    QCOMPARE(odt.names.first(), QStringLiteral("mimetype"));
    QSet<QString> listed;
    for (const Element &entry :
         only(elementsOf(odt.parts.value(QStringLiteral("META-INF/manifest.xml"))),
              QStringLiteral("manifest:file-entry")))
        listed.insert(entry.value("manifest:full-path"));
    listed.remove(QStringLiteral("/"));
    QSet<QString> held(odt.names.begin(), odt.names.end());
    held.remove(QStringLiteral("mimetype"));
    held.remove(QStringLiteral("META-INF/manifest.xml"));
    QCOMPARE(listed, held);
    QVERIFY(!odt.content.isEmpty());
    QVERIFY(!odt.styles.isEmpty());
    const Elements meta = elementsOf(odt.parts.value(QStringLiteral("meta.xml")));
    QCOMPARE(textsOf(only(meta, QStringLiteral("dc:title"))), QStringList(hostileText()));
}

void TestBriefingOdt::headingsHaveLevels()
{
    const Odt &odt = m_sample;
    QStringList headings;
    for (const Element &heading : only(odt.content, QStringLiteral("text:h")))
        headings.append(heading.value("text:outline-level") + QLatin1Char(' ') + heading.text);
    QCOMPARE(headings, QStringList({QStringLiteral("1 Members compared"),
                                    QStringLiteral("2 Skills <grow> & spread to 11 members"),
                                    QStringLiteral("2 Skills <grow> & spread to 40 members"),
                                    QStringLiteral("2 Skills <grow> & spread to 40 members"),
                                    QStringLiteral("1 Sources")}));
}

void TestBriefingOdt::textsAndPointsAreWhole()
{
    const Odt &odt = m_sample;
    const QStringList paragraphs = textsOf(only(odt.content, QStringLiteral("text:p")));
    for (const QString &text :
         {hostileText(), QStringLiteral("One <paragraph>."), QStringLiteral("Another & more."),
          QStringLiteral("Our <reading> of it."), QStringLiteral("Weighted <by> population."),
          QStringLiteral("Digital <Economy> & Skills · 22 November 2026")})
        QVERIFY2(paragraphs.contains(text), qPrintable(text));
    QVERIFY(paragraphs.join(QLatin1Char(' ')).contains(QStringLiteral("“none” is left out")));
    for (qsizetype i = 0; i < odt.content.size(); ++i) {
        if (odt.content.at(i).value("text:style-name") == QLatin1String("Points"))
            QCOMPARE(
                textsOf(inside(odt.content, i, QStringLiteral("text:list-item"))),
                QStringList({QStringLiteral("First <point>"), QStringLiteral("Second & last")}));
    }
}

void TestBriefingOdt::tablesRepeatTheirHeader()
{
    const Odt &odt = m_sample;
    int tables = 0;
    for (qsizetype i = 0; i < odt.content.size(); ++i) {
        if (odt.content.at(i).tag == QLatin1String("table:table-header-rows")) {
            QCOMPARE(textsOf(inside(odt.content, i, QStringLiteral("table:table-cell"))),
                     QStringList({QStringLiteral("Member"), QStringLiteral("%")}));
        } else if (odt.content.at(i).tag == QLatin1String("table:table")) {
            ++tables;
            QCOMPARE(inside(odt.content, i, QStringLiteral("table:table-row")).size(), 41);
            QCOMPARE(inside(odt.content, i, QStringLiteral("table:table-column")).size(), 2);
            const Elements cells = inside(odt.content, i, QStringLiteral("text:p"));
            QCOMPARE(cells.size(), 82);
            QCOMPARE(cells.at(80).text, QStringLiteral("Member 40"));
            QCOMPARE(cells.at(80).value("text:style-name"), QStringLiteral("Table_20_Contents"));
            QCOMPARE(cells.at(81).value("text:style-name"), QStringLiteral("Table_20_Number"));
        }
    }
    QCOMPARE(tables, 1);
    double width = 0;
    for (const Element &column : only(odt.content, QStringLiteral("style:table-column-properties")))
        width += millimetres(column.value("style:column-width"));
    QVERIFY(std::abs(width - 180) < 0.1);
}

void TestBriefingOdt::figuresHavePicturesAndWords()
{
    const Odt &odt = m_sample;
    int frames = 0;
    for (qsizetype i = 0; i < odt.content.size(); ++i) {
        if (odt.content.at(i).tag != QLatin1String("draw:frame"))
            continue;
        ++frames;
        const Element &frame = odt.content.at(i);
        const Elements images = inside(odt.content, i, QStringLiteral("draw:image"));
        QCOMPARE(images.size(), 2);
        QSvgRenderer svg(odt.parts.value(images.at(0).value("xlink:href")));
        QVERIFY(svg.isValid());
        const QImage png =
            QImage::fromData(odt.parts.value(images.at(1).value("xlink:href")), "PNG");
        QVERIFY(!png.isNull());
        // 300 dots to the inch, and not stretched.
        const double width = millimetres(frame.value("svg:width"));
        const double height = millimetres(frame.value("svg:height"));
        QVERIFY(std::abs(png.width() / (width / 25.4) - 300) < 2);
        QVERIFY(std::abs(png.height() / (height / 25.4) - 300) < 2);
        const QStringList words = textsOf(inside(odt.content, i, QStringLiteral("svg:desc")));
        QCOMPARE(words.size(), 1);
        QVERIFY(words.first().contains(QStringLiteral(" members in a sentence.")));
        QCOMPARE(inside(odt.content, i, QStringLiteral("svg:title")).size(), 1);
    }
    QVERIFY(frames >= 2);
}

void TestBriefingOdt::longFigureIsDividedAndFitsThePage()
{
    Briefing briefing = sampleBriefing();
    briefing.blocks = {figureBlock(QStringLiteral("120"))};
    const Odt odt = odtOf(briefing);
    const Elements frames = only(odt.content, QStringLiteral("draw:frame"));
    QVERIFY(frames.size() >= 4);
    for (const Element &frame : frames) {
        QVERIFY(millimetres(frame.value("svg:height")) <= 297 - 2 * 15);
        QVERIFY(millimetres(frame.value("svg:width")) <= 180.01);
    }
    QVERIFY(frames.first().text.contains(
        QStringLiteral("in a sentence. (part 1 of %1)").arg(frames.size())));
}

void TestBriefingOdt::sourcesAreNumberedAndLinked()
{
    const auto check = [](const Odt &odt) {
        QSet<QString> bookmarks;
        for (const Element &bookmark : only(odt.content, QStringLiteral("text:bookmark")))
            bookmarks.insert(bookmark.value("text:name"));
        QCOMPARE(bookmarks.size(), 6);
        int toSources = 0;
        int outside = 0;
        for (const Element &link : only(odt.content, QStringLiteral("text:a"))) {
            const QString target = link.value("xlink:href");
            if (target.startsWith(QLatin1Char('#'))) {
                ++toSources;
                QVERIFY2(bookmarks.contains(target.mid(1)), qPrintable(target));
            } else {
                ++outside;
                QVERIFY(target.startsWith(QLatin1String("https://example.org/")));
            }
        }
        QCOMPARE(toSources, 3 * 5);
        QCOMPARE(outside, 6);
    };
    check(m_sample);
    // The numbers lead somewhere though no block asks for the list.
    Briefing briefing = sampleBriefing();
    briefing.blocks.removeLast();
    check(odtOf(briefing));
}

void TestBriefingOdt::everyStyleIsThere()
{
    Briefing briefing = sampleBriefing();
    briefing.print.marking.text = QStringLiteral("TERHAD");
    const Odt odt = odtOf(briefing);
    QSet<QString> known;
    for (const Elements *part : {&odt.styles, &odt.content}) {
        for (const Element &element : *part) {
            if (!element.value("style:name").isEmpty())
                known.insert(element.value("style:name"));
        }
    }
    for (const Elements *part : {&odt.styles, &odt.content}) {
        for (const Element &element : *part) {
            for (const char *name :
                 {"text:style-name", "table:style-name", "draw:style-name",
                  "style:parent-style-name", "style:page-layout-name", "style:master-page-name"}) {
                const QString style = element.value(name);
                QVERIFY2(style.isEmpty() || known.contains(style), qPrintable(style));
            }
        }
    }
}

void TestBriefingOdt::paperTurnsWhereABreakSaysSo()
{
    Briefing briefing = sampleBriefing();
    Block turn{Block::Kind::PageBreak, QString(), false};
    turn.turn = Block::Turn::Landscape;
    const Block plain{Block::Kind::PageBreak, QString(), false};
    const auto text = [](const char *words) {
        return Block{Block::Kind::Text, QString::fromLatin1(words), false};
    };
    briefing.blocks = {text("first"), plain, text("second"), turn,
                       text("third"), plain, text("fourth")};
    const Odt odt = odtOf(briefing);
    QHash<QString, QString> breaks;
    for (qsizetype i = 0; i < odt.content.size(); ++i) {
        const Element &style = odt.content.at(i);
        if (style.tag != QLatin1String("style:style"))
            continue;
        const Elements properties =
            inside(odt.content, i, QStringLiteral("style:paragraph-properties"));
        breaks.insert(style.value("style:name"), properties.isEmpty()
                                                     ? style.value("style:master-page-name")
                                                     : properties.first().value("fo:break-before"));
    }
    QStringList found;
    for (const Element &paragraph : only(odt.content, QStringLiteral("text:p")))
        found.append(breaks.value(paragraph.value("text:style-name")));
    QCOMPARE(found, QStringList({QStringLiteral("Portrait"), QStringLiteral("page"),
                                 QStringLiteral("Landscape"), QStringLiteral("page"), QString()}));
}

void TestBriefingOdt::headingGoesOverToTheNewPage()
{
    Briefing briefing;
    briefing.blocks = {{Block::Kind::Text, QStringLiteral("before"), false},
                       {Block::Kind::Heading, QStringLiteral("Heading"), false},
                       {Block::Kind::PageBreak, QString(), false},
                       {Block::Kind::Text, QStringLiteral("after"), false}};
    const Odt odt = odtOf(briefing);
    QVERIFY(only(odt.content, QStringLiteral("text:h"))
                .first()
                .value("text:style-name")
                .endsWith(QStringLiteral("_Page")));
    QCOMPARE(only(odt.content, QStringLiteral("text:p")).last().value("text:style-name"),
             QStringLiteral("Text_20_body"));
}

void TestBriefingOdt::paperAndMarginsAreTheBriefings()
{
    Briefing briefing = sampleBriefing();
    briefing.print.paper = PrintSettings::Paper::A3;
    briefing.print.margin = 22;
    briefing.print.isLandscape = true;
    const Odt odt = odtOf(briefing);
    const Elements pages = only(odt.styles, QStringLiteral("style:page-layout-properties"));
    QCOMPARE(pages.size(), 2);
    for (const Element &page : pages) {
        const bool isLandscape =
            page.value("style:print-orientation") == QLatin1String("landscape");
        QCOMPARE(millimetres(page.value("fo:page-width")), isLandscape ? 420 : 297);
        QCOMPARE(millimetres(page.value("fo:page-height")), isLandscape ? 297 : 420);
        QCOMPARE(millimetres(page.value("fo:margin")), 22);
    }
    QVERIFY(only(odt.content, QStringLiteral("text:p"))
                .first()
                .value("text:style-name")
                .endsWith(QStringLiteral("_Landscape")));
    for (const Element &frame : only(odt.content, QStringLiteral("draw:frame")))
        QVERIFY(millimetres(frame.value("svg:width")) <= 420 - 2 * 22 + 0.01);
}

void TestBriefingOdt::headerAndFooterSayWhatItIs()
{
    Briefing briefing = sampleBriefing();
    briefing.blocks.clear();
    briefing.print.isDraft = true;
    briefing.print.marking = {QStringLiteral("SULIT & <TERHAD>"), Marking::Place::TopAndBottom,
                              QStringLiteral("#c00000")};
    Odt odt = odtOf(briefing);
    Elements headers = only(odt.styles, QStringLiteral("style:header"));
    Elements footers = only(odt.styles, QStringLiteral("style:footer"));
    QCOMPARE(headers.size(), 2);
    QCOMPARE(footers.size(), 2);
    for (const Element &header : headers) {
        for (const QString &text : {briefing.office, briefing.title, briefing.print.marking.text,
                                    QStringLiteral("Draft"), QStringLiteral("22 November 2026")})
            QVERIFY2(header.text.contains(text), qPrintable(text));
    }
    for (const Element &footer : footers) {
        for (const QString &text :
             {briefing.print.marking.text, QStringLiteral("asean-digital.mitra, revision 4f2a9c"),
              QStringLiteral("As of 22 November 2026."), QStringLiteral("page 1 of 1")})
            QVERIFY2(footer.text.contains(text), qPrintable(text));
    }
    QCOMPARE(only(odt.styles, QStringLiteral("text:page-number")).size(), 2);
    QCOMPARE(only(odt.styles, QStringLiteral("text:page-count")).size(), 2);

    briefing.print.marking.place = Marking::Place::TopLeft;
    odt = odtOf(briefing);
    headers = only(odt.styles, QStringLiteral("style:header"));
    footers = only(odt.styles, QStringLiteral("style:footer"));
    QVERIFY(headers.first().text.contains(briefing.print.marking.text));
    QVERIFY(!footers.first().text.contains(briefing.print.marking.text));
}

void TestBriefingOdt::languageIsThatOfThePrint()
{
    const auto languageOf = [](const Briefing &briefing) {
        for (const Element &element :
             only(odtOf(briefing).styles, QStringLiteral("style:text-properties"))) {
            if (!element.value("fo:language").isEmpty())
                return element.value("fo:language") + QLatin1Char('-') +
                       element.value("fo:country");
        }
        return QString();
    };
    Briefing briefing = sampleBriefing();
    briefing.blocks = {{Block::Kind::Text, QStringLiteral("x"), false}};
    briefing.print.language = QStringLiteral("ms");
    briefing.print.region = QStringLiteral("BN");
    QCOMPARE(languageOf(briefing), QStringLiteral("ms-BN"));
    briefing.print.region.clear();
    QCOMPARE(languageOf(briefing), QStringLiteral("ms-MY"));
    briefing.print.language = QStringLiteral("id");
    QCOMPARE(languageOf(briefing), QStringLiteral("id-ID"));
}

void TestBriefingOdt::sameBriefingGivesSameBytes()
{
    QVERIFY(!m_bytes.isEmpty());
    QCOMPARE(bytesOf(sampleBriefing()), m_bytes);
}

void TestBriefingOdt::monitorStops()
{
    int asked = 0;
    const FactsPtr facts = sampleFacts(2);
    const Result<QByteArray> odt = briefingToOdt(
        contentOf(sampleBriefing(), facts, sampleResolver(facts)), [&asked](int done, int total) {
            ++asked;
            return done < 3 && total == 10;
        });
    QVERIFY(!odt.ok());
    QCOMPARE(asked, 4);
    QVERIFY(odt.error().text.contains(QStringLiteral("nothing was written")));
}

void TestBriefingOdt::longTitleStaysOutOfTheHeader()
{
    Briefing briefing;
    briefing.title = QStringLiteral("Digital goals ").repeated(200);
    briefing.office = QStringLiteral("Digital Economy Division");
    briefing.blocks = {{Block::Kind::Title, briefing.title, false}};
    const Odt odt = odtOf(briefing);
    const QString header = only(odt.styles, QStringLiteral("style:header")).first().text;
    QVERIFY(header.contains(briefing.office));
    QVERIFY(!header.contains(QStringLiteral("Digital goals")));
    QCOMPARE(only(odt.content, QStringLiteral("text:p")).first().text, briefing.title);
}

void TestBriefingOdt::emptyBriefingIsADocument()
{
    const Odt odt = odtOf(Briefing());
    QVERIFY(!odt.content.isEmpty());
    QVERIFY(only(odt.content, QStringLiteral("text:h")).isEmpty());
}

QTEST_MAIN(TestBriefingOdt)
#include "tst_briefingodt.moc"
