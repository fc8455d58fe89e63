// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefinghtml.h"

#include "views/briefing/documentparts.h"
#include "views/briefing/htmlstyle.h"
#include "views/briefing/inlinesvg.h"
#include "views/figures/figureexport.h"
#include "views/figures/framing.h"
#include "views/figures/tabletwin.h"

#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingHtml)
};

// In figure units: letters of a drawing are about as large as those around it.
constexpr double drawingWidth = 780;
// A shorter document needs no list of what is in it.
constexpr qsizetype leastListed = 4;

using Attribute = QPair<QString, QString>;

QString anchor(qsizetype block)
{
    return QStringLiteral("block-%1").arg(block + 1);
}

QString sourceAnchor(int number)
{
    return QStringLiteral("source-%1").arg(number);
}

// Elements of HTML as well-formed XML. An element is never written as <p/>, which a browser takes
// for an open one, unless HTML knows no other form of it.
class HtmlWriter
{
public:
    explicit HtmlWriter(QByteArray *bytes)
        : m_xml(bytes)
    {
    }

    QXmlStreamWriter &xml() { return m_xml; }

    void start(const QString &tag, const QList<Attribute> &attributes = {})
    {
        m_xml.writeStartElement(tag);
        for (const Attribute &attribute : attributes)
            m_xml.writeAttribute(attribute.first, attribute.second);
    }
    void end()
    {
        m_xml.writeCharacters(QString());
        m_xml.writeEndElement();
    }
    void line() { m_xml.writeCharacters(QStringLiteral("\n")); }
    void text(const QString &text) { m_xml.writeCharacters(printable(text)); }
    void element(const QString &tag, const QString &content,
                 const QList<Attribute> &attributes = {})
    {
        start(tag, attributes);
        text(content);
        end();
        line();
    }
    void meta(const QList<Attribute> &attributes)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        for (const Attribute &attribute : attributes)
            m_xml.writeAttribute(attribute.first, printable(attribute.second));
        line();
    }

private:
    QXmlStreamWriter m_xml;
};

Attribute cssClass(const QString &name)
{
    return {QStringLiteral("class"), name};
}

Attribute id(const QString &name)
{
    return {QStringLiteral("id"), name};
}

class HtmlDocument
{
public:
    HtmlDocument(const BriefingContent &content, QByteArray *bytes)
        : m_content(content)
        , m_briefing(content.briefing)
        , m_facts(*content.facts)
        , m_numbers(content)
        , m_style(styleOf(content.briefing.print))
        , m_html(bytes)
        , m_isLandscape(content.briefing.print.isLandscape)
    {
    }

    Result<void> write(const ProgressMonitor &monitor)
    {
        m_html.xml().writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
        m_html.start(QStringLiteral("html"),
                     {{QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/1999/xhtml")},
                      {QStringLiteral("lang"), languageTag(m_briefing.print)}});
        writeHead();
        m_html.start(QStringLiteral("body"));
        m_html.start(QStringLiteral("div"), {cssClass(QStringLiteral("page"))});
        writeTop();
        m_html.start(QStringLiteral("main"));
        m_html.start(QStringLiteral("section"));
        m_html.line();
        const int blocks = int(m_content.blocks.size());
        int done = 0;
        for (const int block : readingOrder(m_briefing)) {
            if (monitor && !monitor(done++, blocks))
                return stoppedWriting();
            if (const Result<void> written = writeBlock(block); !written)
                return written;
        }
        // The numbers lead somewhere even when the briefing prints no list.
        if (!listsSources(m_briefing) && !m_content.sources.isEmpty()) {
            m_html.element(QStringLiteral("h2"), Words::tr("Sources"));
            writeSources();
        }
        m_html.end();
        m_html.end();
        writeBottom();
        m_html.end();
        m_html.end();
        m_html.end();
        if (monitor)
            monitor(blocks, blocks);
        return {};
    }

private:
    bool hasTitleBlock() const
    {
        return std::any_of(m_briefing.blocks.begin(), m_briefing.blocks.end(),
                           [](const Block &block) { return block.kind == Block::Kind::Title; });
    }

    void writeHead()
    {
        m_html.start(QStringLiteral("head"));
        m_html.line();
        m_html.meta({{QStringLiteral("charset"), QStringLiteral("utf-8")}});
        m_html.meta({{QStringLiteral("name"), QStringLiteral("viewport")},
                     {QStringLiteral("content"), QStringLiteral("width=device-width")}});
        // Nothing of this file is to run or to be fetched, whatever its texts say.
        m_html.meta(
            {{QStringLiteral("http-equiv"), QStringLiteral("Content-Security-Policy")},
             {QStringLiteral("content"),
              QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; img-src data:")}});
        m_html.meta({{QStringLiteral("name"), QStringLiteral("generator")},
                     {QStringLiteral("content"), QStringLiteral("Mitra")}});
        if (!m_briefing.office.isEmpty())
            m_html.meta({{QStringLiteral("name"), QStringLiteral("author")},
                         {QStringLiteral("content"), m_briefing.office}});
        m_html.element(QStringLiteral("title"), m_briefing.title);
        m_html.element(QStringLiteral("style"), htmlStyleSheet(m_briefing));
        m_html.end();
        m_html.line();
    }

    void writeMarking(bool isTop)
    {
        const Marking &marking = m_briefing.print.marking;
        const bool isLeft = marking.place == Marking::Place::TopLeft;
        if (!marking.text.isEmpty() && (isTop || !isLeft))
            m_html.element(
                QStringLiteral("p"), marking.text,
                {cssClass(isLeft ? QStringLiteral("marking left") : QStringLiteral("marking"))});
        if (m_briefing.print.isDraft)
            m_html.element(QStringLiteral("p"), draftWord(), {cssClass(QStringLiteral("draft"))});
    }

    void writeTop()
    {
        m_html.start(QStringLiteral("header"));
        m_html.line();
        writeMarking(true);
        if (!hasTitleBlock())
            writeTitle(m_briefing.title, {});
        m_html.end();
        m_html.line();
        writeContents();
    }

    void writeTitle(const QString &title, const QList<Attribute> &attributes)
    {
        m_html.element(QStringLiteral("h1"), title, attributes);
        if (const QString under = officeAndDate(m_briefing); !under.isEmpty())
            m_html.element(QStringLiteral("p"), under, {cssClass(QStringLiteral("muted"))});
    }

    // What stands in the list of contents: headings and figures.
    QString contentsEntry(qsizetype block) const
    {
        const ContentBlock &entry = m_content.blocks.at(block);
        switch (entry.block.kind) {
        case Block::Kind::Title:
        case Block::Kind::Heading:
            return entry.block.text;
        case Block::Kind::Figure:
        case Block::Kind::Table:
            return entry.figure ? entry.figure->title() : QString();
        case Block::Kind::Sources:
            return sourcesHeading(m_content, block);
        default:
            return {};
        }
    }

    void writeContents()
    {
        QList<qsizetype> entries;
        for (qsizetype block = 0; block < m_content.blocks.size(); ++block) {
            if (!contentsEntry(block).isEmpty())
                entries.append(block);
        }
        if (entries.size() < leastListed)
            return;
        m_html.start(QStringLiteral("nav"),
                     {{QStringLiteral("aria-label"), Words::tr("Contents")}});
        m_html.start(QStringLiteral("details"));
        m_html.element(QStringLiteral("summary"), Words::tr("Contents"));
        m_html.start(QStringLiteral("ul"));
        m_html.line();
        for (const qsizetype block : std::as_const(entries)) {
            const bool isFigure = m_content.blocks.at(block).block.drawsFigure();
            m_html.start(QStringLiteral("li"),
                         isFigure ? QList<Attribute>{cssClass(QStringLiteral("sub"))}
                                  : QList<Attribute>{});
            writeLink(QLatin1Char('#') + anchor(block), contentsEntry(block));
            m_html.end();
            m_html.line();
        }
        m_html.end();
        m_html.end();
        m_html.end();
        m_html.line();
    }

    Result<void> writeBlock(int number)
    {
        const ContentBlock &entry = m_content.blocks.at(number);
        const Block &block = entry.block;
        const QList<Attribute> attributes{id(anchor(number))};
        switch (block.kind) {
        case Block::Kind::Title:
            writeTitle(block.text, attributes);
            m_hasHeading = false;
            break;
        case Block::Kind::Heading:
            m_html.element(QStringLiteral("h2"), block.text, attributes);
            m_hasHeading = true;
            break;
        case Block::Kind::Points:
            writePoints(block.text, attributes);
            break;
        case Block::Kind::Text:
            writeParagraphs(block.text, attributes);
            break;
        case Block::Kind::Figure:
        case Block::Kind::Table:
            return writeFigure(number, attributes);
        case Block::Kind::Sources:
            if (const QString heading = sourcesHeading(m_content, number); !heading.isEmpty())
                m_html.element(QStringLiteral("h2"), heading, attributes);
            writeSources();
            break;
        case Block::Kind::PageBreak:
            turnPage(block.turn);
            break;
        }
        return {};
    }

    // What stands between two page breaks is printed on paper of one orientation.
    void turnPage(Block::Turn turn)
    {
        if (turn != Block::Turn::AsBefore)
            m_isLandscape = turn == Block::Turn::Landscape;
        const QString paper =
            m_isLandscape ? QStringLiteral("landscape") : QStringLiteral("portrait");
        m_html.end();
        m_html.line();
        m_html.start(QStringLiteral("section"), {cssClass(QStringLiteral("turn ") + paper)});
        m_html.line();
    }

    void writePoints(const QString &text, QList<Attribute> attributes)
    {
        attributes.append(cssClass(QStringLiteral("points")));
        m_html.start(QStringLiteral("ul"), attributes);
        m_html.line();
        for (const QString &point : paragraphsOf(text))
            m_html.element(QStringLiteral("li"), point);
        m_html.end();
        m_html.line();
    }

    void writeParagraphs(const QString &text, QList<Attribute> attributes)
    {
        for (const QString &paragraph : paragraphsOf(text)) {
            m_html.element(QStringLiteral("p"), paragraph, attributes);
            attributes.clear();
        }
    }

    Result<void> writeFigure(int number, const QList<Attribute> &attributes)
    {
        const ContentBlock &entry = m_content.blocks.at(number);
        if (!entry.figure) {
            m_html.element(QStringLiteral("p"), entry.problem,
                           {id(anchor(number)), cssClass(QStringLiteral("problem"))});
            return {};
        }
        const Figure &figure = *entry.figure;
        const QString title = anchor(number) + QStringLiteral("-title");
        QList<Attribute> all = attributes;
        all.append({QStringLiteral("aria-labelledby"), title});
        m_html.start(QStringLiteral("figure"), all);
        m_html.line();
        m_html.element(m_hasHeading ? QStringLiteral("h3") : QStringLiteral("h2"), figure.title(),
                       {id(title)});
        if (!figure.subtitle().isEmpty())
            m_html.element(QStringLiteral("p"), figure.subtitle(),
                           {cssClass(QStringLiteral("subtitle"))});
        if (entry.block.kind == Block::Kind::Table) {
            writeTable(figure);
        } else {
            if (const Result<void> drawn = writeDrawings(entry.figure, number); !drawn)
                return drawn;
            writeNumbers(figure);
        }
        for (const QString &paragraph : paragraphsOf(entry.block.text))
            m_html.element(QStringLiteral("p"), paragraph, {cssClass(QStringLiteral("caption"))});
        for (const QString &note : figure.notes())
            m_html.element(QStringLiteral("p"), note, {cssClass(QStringLiteral("notes"))});
        writeSourceLine(figure);
        m_html.end();
        m_html.line();
        return {};
    }

    Result<void> writeDrawings(const FigurePtr &figure, int number)
    {
        // No higher than a page of paper, with its own axis above each part.
        const QSizeF room = drawingRoom(m_briefing.print, m_isLandscape);
        const QList<FigurePtr> parts =
            drawingsOf(figure, drawingWidth, drawingWidth * room.height() / room.width());
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const Result<QByteArray> svg =
                toSvg(*parts.at(part), drawingWidth, m_style, Frame::Body);
            if (!svg)
                return svg.error();
            // What is wider than a small screen is reached with the arrow keys too.
            m_html.start(QStringLiteral("div"),
                         scrolling(*figure, QStringLiteral("scroll drawing")));
            const QString prefix = QStringLiteral("figure-%1-%2-").arg(number + 1).arg(part + 1);
            const QString sentence = printable(sentenceOf(*figure, part, parts.size()));
            if (!writeInlineSvg(m_html.xml(), *svg, prefix, sentence))
                return notDrawn(*figure);
            m_html.end();
            m_html.line();
        }
        return {};
    }

    static Error notDrawn(const Figure &figure)
    {
        return {Words::tr("The figure “%1” could not be drawn; nothing was written. Leave it out, "
                          "or write the briefing as PDF.")
                    .arg(figure.title()),
                QStringLiteral("SVG")};
    }

    static QList<Attribute> scrolling(const Figure &figure, const QString &classes)
    {
        return {cssClass(classes),
                {QStringLiteral("role"), QStringLiteral("group")},
                {QStringLiteral("tabindex"), QStringLiteral("0")},
                {QStringLiteral("aria-label"), printable(figure.title())}};
    }

    void writeNumbers(const Figure &figure)
    {
        const TableTwin twin(figure);
        if (twin.isEmpty())
            return;
        m_html.start(QStringLiteral("details"));
        const int rows = twin.rowCount();
        m_html.element(
            QStringLiteral("summary"),
            rows == 1
                ? Words::tr("The numbers as a table (1 row)")
                : Words::tr("The numbers as a table (%1 rows)").arg(QLocale().toString(rows)));
        writeTable(figure, twin);
        m_html.end();
        m_html.line();
    }

    void writeTable(const Figure &figure)
    {
        const TableTwin twin(figure);
        if (!twin.isEmpty())
            writeTable(figure, twin);
    }

    void writeTable(const Figure &figure, const TableTwin &twin)
    {
        m_html.start(QStringLiteral("div"), scrolling(figure, QStringLiteral("scroll")));
        m_html.start(QStringLiteral("table"));
        m_html.line();
        // The title above says the same to the eye.
        m_html.element(QStringLiteral("caption"), figure.title(),
                       {cssClass(QStringLiteral("spoken"))});
        QList<bool> isNumeric;
        for (int column = 0; column < twin.columnCount(); ++column)
            isNumeric.append(twin.isNumeric(column));

        m_html.start(QStringLiteral("thead"));
        const QStringList headings = twin.headings();
        m_html.start(QStringLiteral("tr"));
        for (qsizetype column = 0; column < headings.size(); ++column)
            writeCell(QStringLiteral("th"), headings.at(column), isNumeric.at(column),
                      QStringLiteral("col"));
        m_html.end();
        m_html.end();
        m_html.line();

        m_html.start(QStringLiteral("tbody"));
        m_html.line();
        for (int row = 0; row < twin.rowCount(); ++row) {
            const QStringList cells = twin.cells(row);
            m_html.start(QStringLiteral("tr"));
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const bool namesRow = column == 0 && !isNumeric.at(column);
                writeCell(namesRow ? QStringLiteral("th") : QStringLiteral("td"), cells.at(column),
                          isNumeric.at(column), namesRow ? QStringLiteral("row") : QString(),
                          m_numbers.named(twin.source(row, int(column)), cells.at(column)));
            }
            m_html.end();
            m_html.line();
        }
        m_html.end();
        m_html.end();
        m_html.end();
        m_html.line();
    }

    // A cell that names a source leads to it in the list.
    void writeCell(const QString &tag, const QString &text, bool isNumeric, const QString &scope,
                   int source = 0)
    {
        m_html.start(tag);
        if (!scope.isEmpty())
            m_html.xml().writeAttribute(QStringLiteral("scope"), scope);
        if (isNumeric)
            m_html.xml().writeAttribute(QStringLiteral("class"), QStringLiteral("number"));
        m_html.text(text);
        if (source > 0) {
            m_html.text(QStringLiteral(" "));
            writeLink(QLatin1Char('#') + sourceAnchor(source), sourceMark(source));
        }
        m_html.end();
    }

    void writeSourceLine(const Figure &figure)
    {
        m_html.start(QStringLiteral("p"), {cssClass(QStringLiteral("source"))});
        for (const Run &run : m_numbers.sourceLine(figure)) {
            if (run.source > 0)
                writeLink(QLatin1Char('#') + sourceAnchor(run.source), run.text);
            else
                m_html.text(run.text);
        }
        m_html.end();
        m_html.line();
    }

    void writeLink(const QString &address, const QString &text)
    {
        m_html.start(QStringLiteral("a"), {{QStringLiteral("href"), address}});
        m_html.text(text);
        m_html.end();
    }

    void writeSources()
    {
        if (m_content.sources.isEmpty()) {
            m_html.element(QStringLiteral("p"), noSourcesSentence());
            return;
        }
        // A second list has no anchors of its own: each number leads to one place.
        const bool isFirst = !std::exchange(m_hasSources, true);
        m_html.start(QStringLiteral("ol"), {cssClass(QStringLiteral("sources"))});
        m_html.line();
        for (qsizetype i = 0; i < m_content.sources.size(); ++i) {
            m_html.start(QStringLiteral("li"), isFirst
                                                   ? QList<Attribute>{id(sourceAnchor(int(i + 1)))}
                                                   : QList<Attribute>{});
            writeSource(m_content.sources.at(i));
            m_html.end();
            m_html.line();
        }
        m_html.end();
        m_html.line();
    }

    void writeSource(const SourceId &source)
    {
        m_html.text(sourceText(m_facts, source) + QLatin1Char('.'));
        const Source *found = m_facts.find(source);
        if (!found || found->url.isEmpty())
            return;
        m_html.text(QStringLiteral(" "));
        if (const std::optional<QUrl> address = openableAddress(*found))
            writeLink(QString::fromLatin1(address->toEncoded()), found->url);
        else
            m_html.text(found->url);
    }

    void writeBottom()
    {
        m_html.start(QStringLiteral("footer"));
        m_html.line();
        for (const QString &line :
             {officeAndDate(m_briefing), fileAndRevision(m_facts), asOfSentence(m_facts)}) {
            if (!line.isEmpty())
                m_html.element(QStringLiteral("p"), line);
        }
        writeMarking(false);
        m_html.end();
        m_html.line();
    }

    const BriefingContent &m_content;
    const Briefing &m_briefing;
    const Facts &m_facts;
    SourceNumbers m_numbers;
    Style m_style;
    HtmlWriter m_html;
    bool m_hasHeading = false; // of the second level, since the last title
    bool m_isLandscape;
    bool m_hasSources = false;
};

} // namespace

Result<QByteArray> briefingToHtml(const BriefingContent &content, const ProgressMonitor &monitor)
{
    QByteArray bytes;
    if (const Result<void> written = HtmlDocument(content, &bytes).write(monitor); !written)
        return written.error();
    return bytes;
}

} // namespace mitra
