// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingodt.h"

#include "views/briefing/documentparts.h"
#include "views/briefing/odtcolumns.h"
#include "views/briefing/odtpackage.h"
#include "views/briefing/odtpaper.h"
#include "views/briefing/odtstyles.h"
#include "views/briefing/odtwriter.h"
#include "views/figures/figureexport.h"
#include "views/figures/framing.h"
#include "views/figures/tabletwin.h"

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingOdt)
};

using Attributes = QList<OdtWriter::Attribute>;

constexpr double unitsPerMm = 96 / 25.4;
constexpr double printScale = 300 / 96.0; // pixels to a figure unit

OdtWriter::Attribute with(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), value};
}

OdtWriter::Attribute with(const char *name, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value)};
}

// The size of a picture in pixels, as its own header tells.
QSizeF sizeOfPng(const QByteArray &png)
{
    const auto number = [&png](qsizetype at) {
        double value = 0;
        for (qsizetype i = at; i < at + 4; ++i)
            value = value * 256 + double(uchar(png.at(i)));
        return value;
    };
    return png.size() > 24 ? QSizeF(number(16), number(20)) : QSizeF(1, 1);
}

// The text of the document, and what of it only it knows: styles for page breaks and columns.
class OdtBody
{
public:
    OdtBody(const BriefingContent &content, OdtPackage &package)
        : m_content(content)
        , m_briefing(content.briefing)
        , m_facts(*content.facts)
        , m_package(package)
        , m_numbers(content)
        , m_style(styleOf(content.briefing.print))
        , m_body(&m_bodyBytes)
        , m_styles(&m_styleBytes)
        , m_isLandscape(content.briefing.print.isLandscape)
        , m_break(OdtPaper::masterName(m_isLandscape))
    {
    }

    // content.xml; pictures go into the package as they are drawn.
    Result<QByteArray> write(const ProgressMonitor &monitor)
    {
        m_styles.start(QStringLiteral("office:automatic-styles"));
        writeFixedStyles();
        m_body.start(QStringLiteral("office:body"));
        m_body.start(QStringLiteral("office:text"));
        const int blocks = int(m_content.blocks.size());
        int done = 0;
        for (const int block : readingOrder(m_briefing)) {
            if (monitor && !monitor(done++, blocks))
                return stoppedWriting();
            if (const Result<void> written = writeBlock(block); !written)
                return written.error();
        }
        if (!listsSources(m_briefing) && !m_content.sources.isEmpty()) {
            writeHeading(1, Words::tr("Sources"));
            writeSources();
        }
        writeOrigin();
        m_body.end();
        m_body.end();
        m_styles.end();
        if (monitor)
            monitor(blocks, blocks);
        return assembled();
    }

private:
    QByteArray assembled() const
    {
        QByteArray head;
        OdtWriter writer(&head);
        writer.startDocument(QStringLiteral("office:document-content"),
                             {QStringLiteral("office"), QStringLiteral("style"),
                              QStringLiteral("text"), QStringLiteral("table"),
                              QStringLiteral("draw"), QStringLiteral("fo"), QStringLiteral("svg"),
                              QStringLiteral("xlink")});
        writer.attribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
        writer.text(QString());
        return head + m_styleBytes + m_bodyBytes + "</office:document-content>";
    }

    void writeFixedStyles()
    {
        m_styles.start(QStringLiteral("style:style"),
                       {with("style:name", "Drawing"), with("style:family", "graphic")});
        m_styles.empty(QStringLiteral("style:graphic-properties"),
                       {with("style:vertical-pos", "top"), with("style:vertical-rel", "baseline"),
                        with("fo:border", "none"), with("fo:padding", "0mm")});
        m_styles.end();
        writeCellStyle(QStringLiteral("Cell"), m_style.line);
        writeCellStyle(QStringLiteral("HeadCell"), m_style.muted);
        m_styles.start(QStringLiteral("style:style"),
                       {with("style:name", "Row"), with("style:family", "table-row")});
        m_styles.empty(QStringLiteral("style:table-row-properties"),
                       {with("fo:keep-together", "always")});
        m_styles.end();
    }

    void writeCellStyle(const QString &name, const QColor &line)
    {
        m_styles.start(QStringLiteral("style:style"),
                       {with("style:name", name), with("style:family", "table-cell")});
        m_styles.empty(QStringLiteral("style:table-cell-properties"),
                       {with("fo:padding-top", "0.7mm"), with("fo:padding-bottom", "0.7mm"),
                        with("fo:padding-left", "0mm"), with("fo:padding-right", "2mm"),
                        with("fo:border-bottom", QStringLiteral("0.25pt solid ") + line.name())});
        m_styles.end();
    }

    Result<void> writeBlock(int number)
    {
        const ContentBlock &entry = m_content.blocks.at(number);
        const Block &block = entry.block;
        switch (block.kind) {
        case Block::Kind::Title:
            writeParagraph(odtstyle::title(), block.text);
            writeParagraph(odtstyle::subtitle(), officeAndDate(m_briefing));
            m_hasHeading = false;
            break;
        case Block::Kind::Heading:
            writeHeading(1, block.text);
            m_hasHeading = true;
            break;
        case Block::Kind::Points:
            writePoints(block.text);
            break;
        case Block::Kind::Text:
            for (const QString &paragraph : paragraphsOf(block.text))
                writeParagraph(odtstyle::body(), paragraph);
            break;
        case Block::Kind::Figure:
        case Block::Kind::Table:
            return writeFigure(number);
        case Block::Kind::Sources:
            if (const QString heading = sourcesHeading(m_content, number); !heading.isEmpty())
                writeHeading(1, heading);
            writeSources();
            break;
        case Block::Kind::PageBreak:
            breakPage(block.turn);
            break;
        }
        return {};
    }

    // The next paragraph starts a page, on paper of that orientation.
    void breakPage(Block::Turn turn)
    {
        const bool isLandscape =
            turn == Block::Turn::AsBefore ? m_isLandscape : turn == Block::Turn::Landscape;
        // The very first paragraph already names its page.
        if (isLandscape != m_isLandscape || !m_break.isEmpty())
            m_break = OdtPaper::masterName(isLandscape);
        else
            m_break = pageBreak();
        m_isLandscape = isLandscape;
    }

    static QString pageBreak() { return QStringLiteral("Page"); }

    // The style itself, or one like it that starts a page.
    QString styleNow(const QString &style)
    {
        if (m_break.isEmpty())
            return style;
        const QString name = style + QStringLiteral("_") + m_break;
        if (!m_made.contains(name)) {
            m_made.append(name);
            Attributes attributes{with("style:name", name), with("style:family", "paragraph"),
                                  with("style:parent-style-name", style)};
            const bool isPage = m_break == pageBreak();
            if (!isPage)
                attributes.append(with("style:master-page-name", m_break));
            m_styles.start(QStringLiteral("style:style"), attributes);
            if (isPage)
                m_styles.empty(QStringLiteral("style:paragraph-properties"),
                               {with("fo:break-before", "page")});
            m_styles.end();
        }
        m_break.clear();
        return name;
    }

    void startParagraph(const QString &style)
    {
        m_body.start(QStringLiteral("text:p"), {with("text:style-name", styleNow(style))});
    }

    void writeParagraph(const QString &style, const QString &text)
    {
        if (text.isEmpty())
            return;
        startParagraph(style);
        m_body.text(text);
        m_body.end();
    }

    void writeHeading(int level, const QString &text)
    {
        m_body.element(QStringLiteral("text:h"), text,
                       {with("text:style-name", styleNow(odtstyle::heading(level))),
                        with("text:outline-level", QString::number(level))});
    }

    void writePoints(const QString &text)
    {
        const QStringList points = paragraphsOf(text);
        if (points.isEmpty())
            return;
        m_body.start(QStringLiteral("text:list"), {with("text:style-name", odtstyle::points())});
        for (const QString &point : points) {
            m_body.start(QStringLiteral("text:list-item"));
            writeParagraph(odtstyle::point(), point);
            m_body.end();
        }
        m_body.end();
    }

    Result<void> writeFigure(int number)
    {
        const ContentBlock &entry = m_content.blocks.at(number);
        if (!entry.figure) {
            writeParagraph(odtstyle::body(), entry.problem);
            return {};
        }
        const Figure &figure = *entry.figure;
        writeHeading(m_hasHeading ? 2 : 1, figure.title());
        writeParagraph(odtstyle::figureSubtitle(), figure.subtitle());
        if (entry.block.kind == Block::Kind::Table)
            writeTable(figure);
        else if (const Result<void> drawn = writeDrawings(entry.figure); !drawn)
            return drawn;
        for (const QString &paragraph : paragraphsOf(entry.block.text))
            writeParagraph(odtstyle::caption(), paragraph);
        writeParagraph(odtstyle::note(), figure.notes().join(QLatin1Char(' ')));
        writeSourceLine(figure);
        return {};
    }

    OdtPaper paper() const { return OdtPaper::of(m_briefing.print, m_isLandscape); }

    Result<void> writeDrawings(const FigurePtr &figure)
    {
        const double width = paper().textWidth() * unitsPerMm;
        const QList<FigurePtr> parts =
            drawingsOf(figure, width, paper().drawingHeight() * unitsPerMm);
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const QString sentence = sentenceOf(*figure, part, parts.size());
            const QString style =
                part + 1 == parts.size() ? odtstyle::figure() : odtstyle::figurePart();
            if (const Result<void> drawn = writeDrawing(*parts.at(part), width, sentence, style);
                !drawn)
                return drawn;
        }
        return {};
    }

    Result<void> writeDrawing(const Figure &figure, double width, const QString &sentence,
                              const QString &style)
    {
        const Result<QByteArray> svg = toSvg(figure, width, m_style, Frame::Body);
        if (!svg)
            return svg.error();
        const Result<QByteArray> png = toPng(figure, width, printScale, m_style, Frame::Body);
        if (!png)
            return png.error();
        ++m_drawings;
        const QString stem = QStringLiteral("Pictures/figure-%1").arg(m_drawings);
        const QString svgName = stem + QStringLiteral(".svg");
        const QString pngName = stem + QStringLiteral(".png");
        m_package.add(svgName, *svg, QStringLiteral("image/svg+xml"));
        m_package.add(pngName, *png, QStringLiteral("image/png"));

        QSizeF size = sizeOfPng(*png) / (printScale * unitsPerMm);
        const QSizeF room(paper().textWidth(), paper().drawingHeight());
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room, Qt::KeepAspectRatio);
        startParagraph(style);
        m_body.start(QStringLiteral("draw:frame"),
                     {with("draw:style-name", "Drawing"),
                      with("draw:name", Words::tr("Figure %1").arg(m_drawings)),
                      with("text:anchor-type", "as-char"),
                      with("svg:width", OdtPaper::length(size.width())),
                      with("svg:height", OdtPaper::length(size.height()))});
        // A reader takes the first that it understands.
        writeImage(svgName, QStringLiteral("image/svg+xml"));
        writeImage(pngName, QStringLiteral("image/png"));
        m_body.element(QStringLiteral("svg:title"), figure.title());
        m_body.element(QStringLiteral("svg:desc"), sentence);
        m_body.end();
        m_body.end();
        return {};
    }

    void writeImage(const QString &name, const QString &mediaType)
    {
        m_body.empty(QStringLiteral("draw:image"),
                     {with("xlink:href", name), with("xlink:type", "simple"),
                      with("xlink:show", "embed"), with("xlink:actuate", "onLoad"),
                      with("draw:mime-type", mediaType)});
    }

    void writeTable(const Figure &figure)
    {
        const TableTwin twin(figure);
        if (twin.isEmpty())
            return;
        ++m_tables;
        const QString name = QStringLiteral("Table%1").arg(m_tables);
        const double width = paper().textWidth();
        m_styles.start(QStringLiteral("style:style"),
                       {with("style:name", name), with("style:family", "table")});
        m_styles.empty(
            QStringLiteral("style:table-properties"),
            {with("style:width", OdtPaper::length(width)), with("table:align", "margins")});
        m_styles.end();

        m_body.start(QStringLiteral("table:table"),
                     {with("table:name", name), with("table:style-name", name)});
        m_body.element(QStringLiteral("table:title"), figure.title());
        m_body.element(QStringLiteral("table:desc"), figure.sentence());
        writeColumns(name, odtColumnWidths(twin, width));
        QList<bool> isNumeric;
        for (int column = 0; column < twin.columnCount(); ++column)
            isNumeric.append(twin.isNumeric(column));
        m_body.start(QStringLiteral("table:table-header-rows"));
        m_body.start(QStringLiteral("table:table-row"), {with("table:style-name", "Row")});
        const QStringList headings = twin.headings();
        for (qsizetype column = 0; column < headings.size(); ++column)
            writeCell(headings.at(column), QStringLiteral("HeadCell"),
                      isNumeric.at(column) ? odtstyle::numberHeading() : odtstyle::cellHeading());
        m_body.end();
        m_body.end();
        for (int row = 0; row < twin.rowCount(); ++row)
            writeRow(twin, row, isNumeric);
        m_body.end();
    }

    void writeColumns(const QString &table, const QList<double> &widths)
    {
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const QString style = QStringLiteral("%1.Column%2").arg(table).arg(column + 1);
            m_styles.start(QStringLiteral("style:style"),
                           {with("style:name", style), with("style:family", "table-column")});
            m_styles.empty(QStringLiteral("style:table-column-properties"),
                           {with("style:column-width", OdtPaper::length(widths.at(column)))});
            m_styles.end();
            m_body.empty(QStringLiteral("table:table-column"), {with("table:style-name", style)});
        }
    }

    void writeRow(const TableTwin &twin, int row, const QList<bool> &isNumeric)
    {
        m_body.start(QStringLiteral("table:table-row"), {with("table:style-name", "Row")});
        const QStringList cells = twin.cells(row);
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeCell(cells.at(column), QStringLiteral("Cell"),
                      isNumeric.at(column) ? odtstyle::number() : odtstyle::cell(),
                      m_numbers.named(twin.source(row, int(column)), cells.at(column)));
        m_body.end();
    }

    // A cell that names a source leads to it in the list.
    void writeCell(const QString &text, const QString &cellStyle, const QString &textStyle,
                   int source = 0)
    {
        m_body.start(QStringLiteral("table:table-cell"),
                     {with("table:style-name", cellStyle), with("office:value-type", "string")});
        m_body.start(QStringLiteral("text:p"), {with("text:style-name", textStyle)});
        m_body.text(text);
        if (source > 0) {
            m_body.text(QStringLiteral(" "));
            writeLink(QLatin1Char('#') + bookmark(source), sourceMark(source));
        }
        m_body.end();
        m_body.end();
    }

    static QString bookmark(int number) { return QStringLiteral("source-%1").arg(number); }

    void writeSourceLine(const Figure &figure)
    {
        startParagraph(odtstyle::source());
        for (const Run &run : m_numbers.sourceLine(figure)) {
            if (run.source > 0)
                writeLink(QLatin1Char('#') + bookmark(run.source), run.text);
            else
                m_body.text(run.text);
        }
        m_body.end();
    }

    void writeLink(const QString &address, const QString &text)
    {
        m_body.element(QStringLiteral("text:a"), text,
                       {with("xlink:type", "simple"), with("xlink:href", address),
                        with("text:style-name", odtstyle::link())});
    }

    void writeSources()
    {
        if (m_content.sources.isEmpty()) {
            writeParagraph(odtstyle::body(), noSourcesSentence());
            return;
        }
        const bool isFirst = !std::exchange(m_hasSources, true);
        m_body.start(QStringLiteral("text:list"),
                     {with("text:style-name", odtstyle::sourceList())});
        for (qsizetype i = 0; i < m_content.sources.size(); ++i) {
            m_body.start(QStringLiteral("text:list-item"));
            startParagraph(odtstyle::source());
            if (isFirst)
                m_body.empty(QStringLiteral("text:bookmark"),
                             {with("text:name", bookmark(int(i + 1)))});
            writeSource(m_content.sources.at(i));
            m_body.end();
            m_body.end();
        }
        m_body.end();
    }

    void writeSource(const SourceId &source)
    {
        m_body.text(sourceText(m_facts, source) + QLatin1Char('.'));
        const Source *found = m_facts.find(source);
        if (!found || found->url.isEmpty())
            return;
        m_body.text(QStringLiteral(" "));
        if (const std::optional<QUrl> address = openableAddress(*found))
            writeLink(QString::fromLatin1(address->toEncoded()), found->url);
        else
            m_body.text(found->url);
    }

    // The last page says whose paper it is, and of what day.
    void writeOrigin() { writeParagraph(odtstyle::source(), officeAndDate(m_briefing)); }

    const BriefingContent &m_content;
    const Briefing &m_briefing;
    const Facts &m_facts;
    OdtPackage &m_package;
    SourceNumbers m_numbers;
    Style m_style;
    QByteArray m_bodyBytes;
    QByteArray m_styleBytes;
    OdtWriter m_body;
    OdtWriter m_styles;
    bool m_isLandscape;
    QString m_break; // what the next paragraph starts: a page of that master, or just a page
    QStringList m_made;
    int m_drawings = 0;
    int m_tables = 0;
    bool m_hasHeading = false;
    bool m_hasSources = false;
};

QByteArray metaOf(const Briefing &briefing)
{
    QByteArray bytes;
    OdtWriter writer(&bytes);
    writer.startDocument(QStringLiteral("office:document-meta"),
                         {QStringLiteral("office"), QStringLiteral("meta"), QStringLiteral("dc")});
    writer.attribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
    writer.start(QStringLiteral("office:meta"));
    writer.element(QStringLiteral("meta:generator"), QStringLiteral("Mitra"));
    writer.element(QStringLiteral("dc:title"), briefing.title);
    writer.element(QStringLiteral("dc:language"), languageTag(briefing.print));
    if (!briefing.office.isEmpty())
        writer.element(QStringLiteral("meta:initial-creator"), briefing.office);
    if (briefing.date.isValid())
        writer.element(QStringLiteral("meta:creation-date"),
                       briefing.date.startOfDay(Qt::UTC).toString(Qt::ISODate));
    writer.end();
    writer.endDocument();
    return bytes;
}

} // namespace

Result<QByteArray> briefingToOdt(const BriefingContent &content, const ProgressMonitor &monitor)
{
    // Zip archives know no day before 1980.
    const QDate date =
        std::max(content.briefing.date.isValid() ? content.briefing.date : QDate(1980, 1, 1),
                 QDate(1980, 1, 1));
    OdtPackage package(date.startOfDay());
    const Result<QByteArray> body = OdtBody(content, package).write(monitor);
    if (!body)
        return body.error();
    const QString xml = QStringLiteral("text/xml");
    package.add(QStringLiteral("content.xml"), *body, xml);
    package.add(QStringLiteral("styles.xml"), odtStyles(content), xml);
    package.add(QStringLiteral("meta.xml"), metaOf(content.briefing), xml);
    return package.finish();
}

} // namespace mitra
