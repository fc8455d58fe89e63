// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingxlsx.h"

#include "views/briefing/xlsxbook.h"
#include "views/briefing/xlsxfiguresheet.h"
#include "views/briefing/xlsxnames.h"
#include "views/figures/framing.h"

#include <QCoreApplication>

#include <vector>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingXlsx)
};

constexpr int mostRows = 1'000'000; // Excel's sheets end at 1,048,576
constexpr double frontWidth = 96;
constexpr double sourceWidth = 90;

Error stopped()
{
    return {Words::tr("Stopped; nothing was written and no file was changed."), QString()};
}

Error tooLong(const QString &title)
{
    return {Words::tr("The table of “%1” has more rows than a sheet of a workbook can hold; "
                      "nothing was written. Save that table as CSV instead.")
                .arg(title),
            QString()};
}

// What a figure is about, shortest useful first: the thing it is named after, or the beginning of
// its finding, up to where its numbers begin.
QStringList namesFor(const Figure &figure)
{
    const Facts &facts = *figure.facts();
    const QString id = figure.name().section(QLatin1Char(':'), 1, 1);
    QStringList names;
    if (const Indicator *indicator = facts.find(IndicatorId(id)))
        names.append(indicator->name);
    if (const Partner *partner = facts.find(PartnerId(id)))
        names.append(partner->name.en);
    const QString title = figure.title();
    names.append({title, title.section(QStringLiteral(": "), 0, 0),
                  title.section(QStringLiteral(", "), 0, 0)});
    if (names.size() > 3 && names.first().size() > 28)
        names.append(names.first().section(QStringLiteral(" ("), 0, 0));
    return names;
}

class Workbook
{
public:
    Workbook(const BriefingContent &content, const ProgressMonitor &monitor)
        : m_content(content)
        , m_monitor(monitor)
        , m_sources(content.sources)
        , m_style(
              Style::of(content.briefing.print.isGrey ? Surface::PrintGrey : Surface::PrintColour))
    {
        for (int i = 0; i < int(m_sources.size()); ++i)
            m_numbers.insert(m_sources.at(i), i + 1);
    }

    Result<QByteArray> write()
    {
        const Briefing &briefing = m_content.briefing;
        Result<std::unique_ptr<XlsxBook>> made =
            XlsxBook::create({briefing.title, briefing.office, briefing.date});
        if (!made)
            return made.error();
        m_book = std::move(made.value());

        nameSheets();
        XlsxSheet front = m_book->addSheet(m_frontName);
        XlsxSurroundings around{m_content, m_frontName, m_sourcesName, m_sources, m_numbers};
        const int steps = int(m_content.blocks.size()) + 2;
        for (int i = 0; i < int(m_content.blocks.size()); ++i) {
            const auto keepGoing = [&] { return !m_monitor || m_monitor(i, steps); };
            if (!keepGoing())
                return stopped();
            const ContentBlock &block = m_content.blocks.at(i);
            if (!block.figure)
                continue;
            if (block.figure->table()->rowCount() > mostRows)
                return tooLong(block.figure->title());
            XlsxSheet sheet = m_book->addSheet(m_names.at(size_t(i)));
            if (!writeFigureSheet(*m_book, sheet, block, around, keepGoing))
                return stopped();
        }
        if (m_monitor && !m_monitor(steps - 2, steps))
            return stopped();
        writeFront(front);
        writeSources();
        if (m_monitor && !m_monitor(steps - 1, steps))
            return stopped();
        Result<QByteArray> bytes = m_book->bytes();
        if (bytes && m_monitor)
            m_monitor(steps, steps);
        return bytes;
    }

private:
    XlsxLook look(double size, bool isBold, const QColor &colour) const
    {
        XlsxLook made;
        made.size = size;
        made.isBold = isBold;
        made.colour = colour;
        return made;
    }
    XlsxLook linkLook() const
    {
        XlsxLook made = look(11, false, m_style.series[0]);
        made.isUnderlined = true;
        return made;
    }

    // Figures' sheets begin with a number, the two others with none, so all differ.
    void nameSheets()
    {
        m_frontName = sheetName(Words::tr("Briefing", "the first sheet"));
        m_sourcesName = sheetName(Words::tr("Sources"));
        int number = 0;
        for (const ContentBlock &block : m_content.blocks)
            m_names.push_back(block.figure ? sheetName(namesFor(*block.figure), ++number)
                                           : QString());
    }

    void writeFront(XlsxSheet &sheet)
    {
        const Briefing &briefing = m_content.briefing;
        const Facts &facts = *m_content.facts;
        sheet.columnWidth(0, 0, frontWidth);
        int row = 0;
        const auto add = [&](const QString &text, const XlsxLook &look) {
            if (!text.isEmpty())
                row = sheet.paragraph(row, 0, 0, frontWidth * 0.95, text, look);
        };
        const XlsxLook muted = look(11, false, m_style.muted);
        add(briefing.print.marking.text, look(11, true, QColor(briefing.print.marking.colour)));
        if (briefing.print.isDraft)
            add(Words::tr("Draft"), look(11, true, m_style.ink));
        add(briefing.title, look(18, true, m_style.ink));
        add(briefing.office, look(12, false, m_style.ink));
        if (briefing.date.isValid())
            add(dateInWords(briefing.date), muted);
        if (facts.asOf().isValid())
            add(Words::tr("As of %1.").arg(dateInWords(facts.asOf())), muted);
        if (!facts.fileName().isEmpty())
            add(facts.revision().isEmpty()
                    ? facts.fileName()
                    : Words::tr("%1, revision %2").arg(facts.fileName(), facts.revision()),
                muted);
        ++row;
        for (int i = 0; i < int(m_content.blocks.size()); ++i)
            row = writeBlock(sheet, row, i);
        sheet.linkToCell(row, 0, m_sourcesName, 0, m_sourcesName, linkLook());
        sheet.printArea(briefing.print, briefing.print.isLandscape, row, 0);
    }

    // Answers the row below it.
    int writeBlock(XlsxSheet &sheet, int row, int place)
    {
        const ContentBlock &content = m_content.blocks.at(place);
        const Block &block = content.block;
        const auto add = [&](const QString &text, const XlsxLook &look) {
            if (!text.trimmed().isEmpty())
                row = sheet.paragraph(row, 0, 0, frontWidth * 0.95, text, look);
        };
        const XlsxLook plain = look(11, false, m_style.ink);
        const QStringList lines = block.text.split(QLatin1Char('\n'));
        switch (block.kind) {
        case Block::Kind::Title:
            if (block.text != m_content.briefing.title)
                add(block.text, look(16, true, m_style.ink));
            break;
        case Block::Kind::Heading:
            ++row;
            add(block.text, look(13, true, m_style.ink));
            break;
        case Block::Kind::Points:
            for (const QString &line : lines)
                add(line.trimmed().isEmpty() ? QString() : QStringLiteral("• ") + line.trimmed(),
                    plain);
            break;
        case Block::Kind::Text:
            for (const QString &line : lines)
                add(line, plain);
            break;
        case Block::Kind::Figure:
        case Block::Kind::Table:
            if (content.figure)
                sheet.linkToCell(row++, 0, m_names.at(size_t(place)), 0,
                                 QStringLiteral("%1. %2").arg(
                                     m_names.at(size_t(place)).section(QLatin1Char(' '), 0, 0),
                                     content.figure->title()),
                                 linkLook());
            else
                add(content.problem, plain);
            break;
        case Block::Kind::Sources:
        case Block::Kind::PageBreak:
            break; // a sheet of its own; nothing
        }
        return row;
    }

    void writeSources()
    {
        XlsxSheet sheet = m_book->addSheet(m_sourcesName);
        const Facts &facts = *m_content.facts;
        QString title = m_sourcesName;
        for (const ContentBlock &block : m_content.blocks) {
            if (block.block.kind == Block::Kind::Sources && !block.block.text.isEmpty())
                title = block.block.text;
        }
        sheet.columnWidth(0, 0, 9);
        sheet.columnWidth(1, 1, sourceWidth);
        qsizetype longest = 40;
        for (const SourceId &id : std::as_const(m_sources)) {
            const Source *source = facts.find(id);
            longest = source ? std::max(longest, source->url.size()) : longest;
        }
        sheet.columnWidth(2, 2, std::min(double(longest) * 1.05, 240.0));
        sheet.text(0, 0, title, look(14, true, m_style.ink));
        sheet.linkToCell(1, 0, m_frontName, 0, Words::tr("Back to the contents"), linkLook());
        XlsxLook head = look(11, true, m_style.ink);
        head.hasRule = true;
        const int header = xlsxSourceRow(0);
        sheet.text(header, 0, Words::tr("Number"), head);
        head.isIndented = true;
        sheet.text(header, 1, Words::tr("Source"), head);
        head.isIndented = false;
        sheet.text(header, 2, Words::tr("Address"), head);
        sheet.freezeAbove(header + 1);
        XlsxLook number = look(11, false, m_style.ink);
        number.format = QStringLiteral("0");
        XlsxLook text = look(11, false, m_style.ink);
        text.isWrapped = true;
        text.isIndented = true;
        const XlsxLook address = linkLook();
        int row = header;
        for (int i = 0; i < int(m_sources.size()); ++i) {
            const SourceId &id = m_sources.at(i);
            row = xlsxSourceRow(i + 1);
            const QString words = sourceText(facts, id);
            sheet.number(row, 0, i + 1, number);
            sheet.text(row, 1, words, text);
            const Source *source = facts.find(id);
            const QString url = source ? source->url : QString();
            if (!url.isEmpty())
                sheet.linkToAddress(row, 2, url, address);
            sheet.rowLines(row, linesIn(words, sourceWidth - 2));
        }
        sheet.printArea(m_content.briefing.print, true, row, 2, header);
    }

    const BriefingContent &m_content;
    const ProgressMonitor &m_monitor;
    QList<SourceId> m_sources;
    QHash<SourceId, int> m_numbers;
    Style m_style;
    std::unique_ptr<XlsxBook> m_book;
    QString m_frontName;
    QString m_sourcesName;
    std::vector<QString> m_names; // of the sheet of each block; empty for blocks without one
};

} // namespace

Result<QByteArray> briefingToXlsx(const BriefingContent &content, const ProgressMonitor &monitor)
{
    return Workbook(content, monitor).write();
}

} // namespace mitra
