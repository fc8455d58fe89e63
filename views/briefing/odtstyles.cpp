// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/odtstyles.h"

#include "views/briefing/htmlstyle.h"
#include "views/briefing/odtpaper.h"
#include "views/briefing/odtwriter.h"
#include "views/figures/framing.h"

#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingOdt)
};

using Attributes = QList<OdtWriter::Attribute>;

OdtWriter::Attribute with(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), value};
}

OdtWriter::Attribute with(const char *name, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value)};
}

// A letter that every word processor has or knows a stand-in of the same widths for.
QString fontName()
{
    return QStringLiteral("Arial");
}

// A longer office or title would take the page from the blocks; the title block has it whole.
constexpr qsizetype mostHeaderLetters = 160;

class StylesPart
{
public:
    StylesPart(const BriefingContent &content, QByteArray *bytes)
        : m_briefing(content.briefing)
        , m_facts(*content.facts)
        , m_style(styleOf(content.briefing.print))
        , m_writer(bytes)
    {
    }

    void write()
    {
        m_writer.startDocument(QStringLiteral("office:document-styles"),
                               {QStringLiteral("office"), QStringLiteral("style"),
                                QStringLiteral("text"), QStringLiteral("fo"), QStringLiteral("svg"),
                                QStringLiteral("table")});
        m_writer.attribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
        m_writer.start(QStringLiteral("office:font-face-decls"));
        m_writer.empty(QStringLiteral("style:font-face"),
                       {with("style:name", fontName()), with("svg:font-family", fontName()),
                        with("style:font-family-generic", "swiss")});
        m_writer.end();

        m_writer.start(QStringLiteral("office:styles"));
        writeDefaults();
        writeParagraphStyles();
        writeLists();
        m_writer.end();

        m_writer.start(QStringLiteral("office:automatic-styles"));
        writePageLayout(false);
        writePageLayout(true);
        m_writer.end();

        m_writer.start(QStringLiteral("office:master-styles"));
        writeMaster(false);
        writeMaster(true);
        m_writer.end();
        m_writer.endDocument();
    }

private:
    void writeDefaults()
    {
        const QString locale =
            QLocale(languageTag(m_briefing.print).replace(QLatin1Char('-'), QLatin1Char('_')))
                .name();
        m_writer.start(QStringLiteral("style:default-style"), {with("style:family", "paragraph")});
        m_writer.empty(
            QStringLiteral("style:paragraph-properties"),
            {with("fo:orphans", "2"), with("fo:widows", "2"), with("style:writing-mode", "page")});
        m_writer.empty(QStringLiteral("style:text-properties"),
                       {with("style:font-name", fontName()), with("fo:font-size", "10.5pt"),
                        with("fo:color", m_style.ink.name()),
                        with("fo:language", locale.section(QLatin1Char('_'), 0, 0)),
                        with("fo:country", locale.section(QLatin1Char('_'), 1).isEmpty()
                                               ? QStringLiteral("none")
                                               : locale.section(QLatin1Char('_'), 1))});
        m_writer.end();
        m_writer.empty(QStringLiteral("style:style"),
                       {with("style:name", "Standard"), with("style:family", "paragraph"),
                        with("style:class", "text")});
        m_writer.start(QStringLiteral("style:style"),
                       {with("style:name", odtstyle::link()),
                        with("style:display-name", "Internet link"), with("style:family", "text")});
        m_writer.empty(QStringLiteral("style:text-properties"),
                       {with("fo:color", m_style.series[0].name()),
                        with("style:text-underline-style", "solid")});
        m_writer.end();
    }

    void paragraphStyle(const QString &name, const Attributes &paragraph, const Attributes &text,
                        const QString &parent = QStringLiteral("Standard"), int outline = 0)
    {
        Attributes attributes{
            with("style:name", name),
            with("style:display-name",
                 QString(name).replace(QLatin1String("_20_"), QLatin1String(" "))),
            with("style:family", "paragraph"), with("style:parent-style-name", parent)};
        if (outline > 0)
            attributes.append(with("style:default-outline-level", QString::number(outline)));
        m_writer.start(QStringLiteral("style:style"), attributes);
        if (!paragraph.isEmpty())
            m_writer.empty(QStringLiteral("style:paragraph-properties"), paragraph);
        if (!text.isEmpty())
            m_writer.empty(QStringLiteral("style:text-properties"), text);
        m_writer.end();
    }

    void writeParagraphStyles()
    {
        const auto bold = with("fo:font-weight", "bold");
        const auto small = with("fo:font-size", "8.5pt");
        const auto muted = with("fo:color", m_style.muted.name());
        const auto held = with("fo:keep-with-next", "always");
        const auto whole = with("fo:keep-together", "always");
        const auto right = with("fo:text-align", "end");

        paragraphStyle(odtstyle::title(), {with("fo:margin-bottom", "2mm"), held},
                       {bold, with("fo:font-size", "20pt")});
        paragraphStyle(odtstyle::subtitle(), {with("fo:margin-bottom", "6mm")}, {muted});
        paragraphStyle(odtstyle::heading(1),
                       {with("fo:margin-top", "8mm"), with("fo:margin-bottom", "3mm"), held, whole},
                       {bold, with("fo:font-size", "14pt")}, QStringLiteral("Standard"), 1);
        paragraphStyle(
            odtstyle::heading(2),
            {with("fo:margin-top", "7mm"), with("fo:margin-bottom", "0.5mm"), held, whole},
            {bold, with("fo:font-size", "11.5pt")}, QStringLiteral("Standard"), 2);
        paragraphStyle(odtstyle::body(),
                       {with("fo:margin-bottom", "2.5mm"), with("fo:line-height", "125%")}, {});
        paragraphStyle(odtstyle::point(), {with("fo:margin-bottom", "1.5mm")}, {},
                       odtstyle::body());
        paragraphStyle(odtstyle::figureSubtitle(), {with("fo:margin-bottom", "2mm"), held},
                       {muted, with("fo:font-size", "9pt")});
        paragraphStyle(odtstyle::figure(), {held}, {});
        paragraphStyle(odtstyle::figurePart(), {}, {});
        paragraphStyle(odtstyle::caption(), {with("fo:margin-top", "2mm"), held}, {});
        // What explains a figure stays with it as far as its sources.
        paragraphStyle(odtstyle::note(), {with("fo:margin-top", "1mm"), held}, {muted, small});
        paragraphStyle(odtstyle::source(), {with("fo:margin-top", "1mm"), whole}, {muted, small});
        paragraphStyle(odtstyle::cell(), {}, {with("fo:font-size", "8.5pt")});
        paragraphStyle(odtstyle::number(), {right}, {}, odtstyle::cell());
        paragraphStyle(odtstyle::cellHeading(), {held}, {bold, muted}, odtstyle::cell());
        paragraphStyle(odtstyle::numberHeading(), {right}, {}, odtstyle::cellHeading());
        paragraphStyle(QStringLiteral("Header"), {}, {muted, small});
        paragraphStyle(QStringLiteral("Footer"), {}, {muted, small});
        const Marking &marking = m_briefing.print.marking;
        const bool isLeft = marking.place == Marking::Place::TopLeft;
        paragraphStyle(QStringLiteral("Marking"),
                       {with("fo:text-align", isLeft ? "start" : "center")},
                       {bold, with("fo:color", markingColour(marking))});
    }

    void writeLists()
    {
        m_writer.start(QStringLiteral("text:list-style"), {with("style:name", odtstyle::points())});
        m_writer.start(QStringLiteral("text:list-level-style-bullet"),
                       {with("text:level", "1"), with("text:bullet-char", QStringLiteral("•"))});
        writeListLevel(QStringLiteral("5mm"));
        m_writer.end();
        m_writer.end();
        // The numbers as source lines tell them.
        m_writer.start(QStringLiteral("text:list-style"),
                       {with("style:name", odtstyle::sourceList())});
        m_writer.start(QStringLiteral("text:list-level-style-number"),
                       {with("text:level", "1"), with("style:num-prefix", "["),
                        with("style:num-suffix", "]"), with("style:num-format", "1")});
        writeListLevel(QStringLiteral("10mm"));
        m_writer.end();
        m_writer.end();
    }

    void writeListLevel(const QString &indent)
    {
        m_writer.start(QStringLiteral("style:list-level-properties"),
                       {with("text:list-level-position-and-space-mode", "label-alignment")});
        m_writer.empty(
            QStringLiteral("style:list-level-label-alignment"),
            {with("text:label-followed-by", "listtab"), with("text:list-tab-stop-position", indent),
             with("fo:text-indent", QLatin1Char('-') + indent), with("fo:margin-left", indent)});
        m_writer.end();
    }

    static QString layoutName(bool isLandscape)
    {
        return OdtPaper::masterName(isLandscape) + QStringLiteral("Layout");
    }
    static QString lineName(bool isLandscape)
    {
        return OdtPaper::masterName(isLandscape) + QStringLiteral("Line");
    }

    void writePageLayout(bool isLandscape)
    {
        const OdtPaper paper = OdtPaper::of(m_briefing.print, isLandscape);
        m_writer.start(QStringLiteral("style:page-layout"),
                       {with("style:name", layoutName(isLandscape))});
        m_writer.empty(QStringLiteral("style:page-layout-properties"),
                       {with("fo:page-width", OdtPaper::length(paper.page.width())),
                        with("fo:page-height", OdtPaper::length(paper.page.height())),
                        with("style:print-orientation", isLandscape ? "landscape" : "portrait"),
                        with("fo:margin", OdtPaper::length(paper.margin))});
        const auto writeEdge = [this](const char *tag, const char *gap) {
            m_writer.start(QString::fromLatin1(tag));
            m_writer.empty(QStringLiteral("style:header-footer-properties"),
                           {with("fo:min-height", "8mm"), with(gap, "4mm")});
            m_writer.end();
        };
        writeEdge("style:header-style", "fo:margin-bottom");
        writeEdge("style:footer-style", "fo:margin-top");
        m_writer.end();

        // Header and footer are lines with something at their right end.
        m_writer.start(QStringLiteral("style:style"), {with("style:name", lineName(isLandscape)),
                                                       with("style:family", "paragraph"),
                                                       with("style:parent-style-name", "Footer")});
        m_writer.start(QStringLiteral("style:paragraph-properties"));
        m_writer.start(QStringLiteral("style:tab-stops"));
        m_writer.empty(QStringLiteral("style:tab-stop"),
                       {with("style:position", OdtPaper::length(paper.textWidth())),
                        with("style:type", "right")});
        m_writer.end();
        m_writer.end();
        m_writer.end();
    }

    void writeMaster(bool isLandscape)
    {
        const bool isLeft = m_briefing.print.marking.place == Marking::Place::TopLeft;
        m_writer.start(QStringLiteral("style:master-page"),
                       {with("style:name", OdtPaper::masterName(isLandscape)),
                        with("style:page-layout-name", layoutName(isLandscape))});
        m_writer.start(QStringLiteral("style:header"));
        writeMarking();
        QStringList head;
        for (const QString &text : {m_briefing.office, m_briefing.title}) {
            if (!text.isEmpty() && text.size() <= mostHeaderLetters)
                head.append(text);
        }
        const QString date = m_briefing.date.isValid() ? dateInWords(m_briefing.date) : QString();
        QStringList right{m_briefing.print.isDraft ? draftWord() : QString(), date};
        right.removeAll(QString());
        writeLine(isLandscape, head.join(QStringLiteral(" · ")));
        m_writer.empty(QStringLiteral("text:tab"));
        m_writer.text(right.join(QStringLiteral(" · ")));
        m_writer.end();
        m_writer.end();
        m_writer.start(QStringLiteral("style:footer"));
        QStringList origin{fileAndRevision(m_facts), asOfSentence(m_facts)};
        origin.removeAll(QString());
        writeLine(isLandscape, origin.join(QStringLiteral(" · ")));
        m_writer.empty(QStringLiteral("text:tab"));
        writePageNumber();
        m_writer.end();
        if (!isLeft)
            writeMarking();
        m_writer.end();
        m_writer.end();
    }

    void writeLine(bool isLandscape, const QString &text)
    {
        m_writer.start(QStringLiteral("text:p"), {with("text:style-name", lineName(isLandscape))});
        m_writer.text(text);
    }

    void writeMarking()
    {
        if (!m_briefing.print.marking.text.isEmpty())
            m_writer.element(QStringLiteral("text:p"), m_briefing.print.marking.text,
                             {with("text:style-name", "Marking")});
    }

    // The word processor counts, so the numbers are fields, in the language's order.
    void writePageNumber()
    {
        const QString words = Words::tr("page %1 of %2");
        qsizetype from = 0;
        for (qsizetype at = words.indexOf(QLatin1Char('%')); at >= 0 && at + 1 < words.size();
             at = words.indexOf(QLatin1Char('%'), from)) {
            m_writer.text(words.mid(from, at - from));
            if (words.at(at + 1) == QLatin1Char('1'))
                m_writer.element(QStringLiteral("text:page-number"), QStringLiteral("1"),
                                 {with("text:select-page", "current")});
            else
                m_writer.element(QStringLiteral("text:page-count"), QStringLiteral("1"));
            from = at + 2;
        }
        m_writer.text(words.mid(from));
    }

    const Briefing &m_briefing;
    const Facts &m_facts;
    Style m_style;
    OdtWriter m_writer;
};

} // namespace

QByteArray odtStyles(const BriefingContent &content)
{
    QByteArray bytes;
    StylesPart(content, &bytes).write();
    return bytes;
}

} // namespace mitra
