// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/blockatoms.h"

#include "views/briefing/figurepieces.h"
#include "views/figures/figuretable.h"
#include "views/figures/framing.h"
#include "views/figures/style.h"

#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Briefing)
};

constexpr double numberColumn = 30;
constexpr double bulletColumn = 18;
constexpr double captionSpace = 6;
constexpr double leading = 2;             // between lines
constexpr qsizetype keptCaptionLines = 5; // a longer caption goes on over the page
constexpr double figureSpace = 24;
constexpr double figureSpaceAfterHeading = 14;

// How one kind of text is set.
struct Setting {
    PageItem::Kind kind;
    QFont font;
    PageItem::Ink ink;
    double spaceBefore;
    double indent = 0;
};

// What is typed before a point: the page sets its own.
QString withoutBullet(const QString &line)
{
    const QString text = line.trimmed();
    static const QString bullets = QStringLiteral("-*•–");
    return text.size() > 1 && bullets.contains(text.at(0)) && text.at(1).isSpace()
               ? text.mid(1).trimmed()
               : text;
}

class AtomBuilder
{
public:
    AtomBuilder(const BriefingContent &content, const QSizeF &room)
        : m_content(content)
        , m_briefing(content.briefing)
        , m_facts(*content.facts)
        , m_room(room)
    {
        const bool lists =
            std::any_of(m_briefing.blocks.begin(), m_briefing.blocks.end(),
                        [](const Block &block) { return block.kind == Block::Kind::Sources; });
        m_frame = lists ? Frame::Listed : Frame::Full;
    }

    QList<FilledAtom> build(const QList<int> &blocks, const QString &opening)
    {
        m_block = -1;
        for (const QString &line : opening.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            addParagraph(line,
                         {PageItem::Kind::Marking, m_style.font(type::body, QFont::Bold),
                          PageItem::Ink::Marking, 4},
                         false);
        for (const int block : blocks) {
            m_block = block;
            addBlock(m_briefing.blocks.at(block));
        }
        return std::move(m_atoms);
    }

private:
    void addBlock(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Title:
            addTitle(block.text);
            break;
        case Block::Kind::Heading:
            addHeading(block.text);
            break;
        case Block::Kind::Points:
            addPoints(block.text, block.keepWithNext);
            break;
        case Block::Kind::Text:
            addText(block.text, block.keepWithNext);
            break;
        case Block::Kind::Figure:
        case Block::Kind::Table:
            addFigure(m_content.blocks.at(m_block));
            break;
        case Block::Kind::PageBreak:
            breakPage();
            break;
        case Block::Kind::Sources:
            addSources(block.text);
            break;
        }
    }

    // A heading just before the break goes over to the new page with what follows it.
    void breakPage()
    {
        qsizetype first = m_atoms.size();
        while (first > 0 && m_atoms.at(first - 1).atom.hold == Hold::Hard)
            --first;
        if (first < m_atoms.size())
            m_atoms[first].atom.startsPage = true;
        else
            m_startPage = true;
    }

    void addTitle(const QString &text)
    {
        const Setting title{PageItem::Kind::Title, m_style.font(26, QFont::Bold),
                            PageItem::Ink::Strong, 26};
        addHeld(text, title);
        QStringList parts;
        if (!m_briefing.office.isEmpty())
            parts.append(m_briefing.office);
        if (m_briefing.date.isValid())
            parts.append(dateInWords(m_briefing.date));
        const Setting under{PageItem::Kind::Title, m_style.font(type::body), PageItem::Ink::Muted,
                            6};
        addHeld(parts.join(QStringLiteral(" · ")), under);
    }

    void addHeading(const QString &text)
    {
        addHeld(text, {PageItem::Kind::Heading, m_style.font(18, QFont::Bold),
                       PageItem::Ink::Strong, 26});
    }

    // Lines that never end a page; only a text that would fill a page by itself is divided, and
    // then its last two lines go with what follows.
    void addHeld(const QString &text, const Setting &setting)
    {
        const QStringList lines = linesOf(text, setting.font);
        const bool huge = double(lines.size()) * lineHeight(setting.font) > m_room.height() * 0.4;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool free = huge && i + 2 < lines.size();
            addLine(lines.at(i), setting, i == 0 ? setting.spaceBefore : 0,
                    free ? Hold::Free : Hold::Hard);
        }
    }

    void addText(const QString &text, bool keepWithNext)
    {
        const Setting setting{PageItem::Kind::Text, m_style.font(14), PageItem::Ink::Strong,
                              textSpace()};
        const QStringList paragraphs = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            addParagraph(paragraphs.at(i), setting, keepWithNext && i + 1 == paragraphs.size());
    }

    // Each line is a point: a bullet, and its lines beside it.
    void addPoints(const QString &text, bool keepWithNext)
    {
        Setting setting{PageItem::Kind::Point, m_style.font(14), PageItem::Ink::Strong, textSpace(),
                        bulletColumn};
        QStringList points;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (const QString point = withoutBullet(line); !point.isEmpty())
                points.append(point);
        }
        for (qsizetype i = 0; i < points.size(); ++i) {
            const qsizetype first = m_atoms.size();
            addParagraph(points.at(i), setting, keepWithNext && i + 1 == points.size());
            Setting bullet = setting;
            bullet.indent = 0;
            m_atoms[first].items.prepend(textItem(QStringLiteral("•"), bullet, 0));
            setting.spaceBefore = 6;
        }
    }

    // A paragraph stands closer to another than to a title or figure.
    double textSpace() const
    {
        if (m_atoms.isEmpty())
            return 20;
        const PageItem::Kind before = m_atoms.last().items.first().kind;
        const bool afterText = before == PageItem::Kind::Text || before == PageItem::Kind::Point ||
                               before == PageItem::Kind::Heading;
        return afterText ? 10 : 20;
    }

    void addParagraph(const QString &text, const Setting &setting, bool keepWithNext)
    {
        const QStringList lines = linesOf(text, setting.font, setting.indent);
        const qsizetype last = lines.size() - 1;
        for (qsizetype i = 0; i <= last; ++i) {
            // No lone first or last line of a paragraph.
            const bool lone = i < last && (last < 3 || i == 0 || i == last - 1);
            const bool held = lone || keepWithNext;
            addLine(lines.at(i), setting, i == 0 ? setting.spaceBefore : 0,
                    held ? Hold::Soft : Hold::Free);
        }
    }

    QStringList linesOf(const QString &text, const QFont &font, double indent = 0) const
    {
        return TextBlock(text, font, m_room.width() - indent).lines();
    }

    void addLine(const QString &line, const Setting &setting, double spaceBefore, Hold hold)
    {
        PageItem item = textItem(line, setting, 0);
        add({{spaceBefore, item.area.height() + leading, hold}, {item}});
    }

    // A width of 0 is a single line.
    PageItem textItem(const QString &text, const Setting &setting, double width) const
    {
        PageItem item;
        item.kind = setting.kind;
        item.block = m_block;
        item.ink = setting.ink;
        item.text = text;
        item.font = setting.font;
        TextBlock lines(text, setting.font, width);
        item.area =
            QRectF(setting.indent, 0,
                   std::min(lines.naturalWidth(), m_room.width() - setting.indent), lines.height());
        if (width > 0)
            item.lines = std::make_shared<const TextBlock>(std::move(lines));
        return item;
    }

    void addFigure(const ContentBlock &content)
    {
        const Block &block = content.block;
        const FigurePtr figure =
            block.kind == Block::Kind::Table ? tableOf(content.figure) : content.figure;
        const QString caption = block.text.trimmed();
        if (!figure) {
            addText(content.problem, block.keepWithNext || !caption.isEmpty());
            addCaption(caption, block.keepWithNext);
            return;
        }
        // Headings that fill a page by themselves leave the figure to the next one.
        const double rest = roomAfterHeadings();
        const double room = rest > m_room.height() * 0.25 ? rest : m_room.height();
        const QSizeF size(m_room.width(), room);
        if (!m_together || m_block > m_together->last)
            m_together = togetherFrom(m_block, size);
        QList<PageItem> pieces =
            piecesOf(figure, size, captionHeight(caption), m_frame, m_together->scale);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            pieces[i].block = m_block;
            const double space =
                i == 0 && !m_atoms.isEmpty() && m_atoms.last().atom.hold == Hold::Hard
                    ? figureSpaceAfterHeading
                    : figureSpace;
            add({{space, pieces.at(i).area.height(),
                  i + 1 == pieces.size() ? holdOfFigure(block) : Hold::Free},
                 {pieces.at(i)}});
        }
        addCaption(caption, block.keepWithNext);
    }

    // Figures that are kept together one after the other, and how large they stand on one page.
    struct Together {
        int last = 0; // block
        double scale = 1;
    };

    Together togetherFrom(int first, const QSizeF &room) const
    {
        Together together{first};
        QList<FigurePtr> figures;
        double captions = 0;
        const qsizetype count = m_content.blocks.size();
        for (int i = first; i < count && m_content.blocks.at(i).figure; ++i) {
            const ContentBlock &content = m_content.blocks.at(i);
            figures.append(content.block.kind == Block::Kind::Table ? tableOf(content.figure)
                                                                    : content.figure);
            captions += captionHeight(content.block.text.trimmed());
            together.last = i;
            if (!content.block.keepWithNext)
                break;
        }
        if (figures.size() > 1)
            together.scale = scaleTogether(figures, QSizeF(room.width(), room.height() - captions),
                                           figureSpace, m_frame);
        return together;
    }

    static Hold holdOfFigure(const Block &block)
    {
        if (!block.text.trimmed().isEmpty())
            return Hold::Hard;
        return block.keepWithNext ? Hold::Soft : Hold::Free;
    }

    Setting captionSetting() const
    {
        return {PageItem::Kind::Caption, m_style.font(type::small), PageItem::Ink::Strong,
                captionSpace};
    }

    // Paragraphs under each other; a blank line is none.
    QStringList captionLines(const QString &caption) const
    {
        QStringList lines;
        for (const QString &part : caption.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines += linesOf(part, captionSetting().font);
        return lines;
    }

    // Of what stands on the figure's page in any case: all of a short caption, the first lines of
    // a long one.
    double captionHeight(const QString &caption) const
    {
        const qsizetype lines = captionLines(caption).size();
        if (lines == 0)
            return 0;
        const qsizetype kept = lines > keptCaptionLines ? 2 : lines;
        return captionSpace + double(kept) * (lineHeight(captionSetting().font) + leading);
    }

    void addCaption(const QString &caption, bool keepWithNext)
    {
        const Setting setting = captionSetting();
        const QStringList lines = captionLines(caption);
        const qsizetype last = lines.size() - 1;
        for (qsizetype i = 0; i <= last; ++i) {
            Hold hold = i == last && keepWithNext ? Hold::Soft : Hold::Free;
            if (i < last && (last < keptCaptionLines || i == 0))
                hold = Hold::Hard;
            else if (i == last - 1)
                hold = Hold::Soft;
            addLine(lines.at(i), setting, i == 0 ? setting.spaceBefore : 0, hold);
        }
    }

    // Headings just before must find room on the figure's page. When they and a title before them
    // would take half of it, the title may stay behind.
    double roomAfterHeadings()
    {
        double held = 0;
        double heldByHeadings = 0;
        qsizetype lastOfTitle = -1;
        for (qsizetype i = m_atoms.size() - 1; i >= 0; --i) {
            const FilledAtom &atom = m_atoms.at(i);
            if (atom.atom.hold != Hold::Hard)
                break;
            if (lastOfTitle < 0 && atom.items.first().kind == PageItem::Kind::Title) {
                lastOfTitle = i;
                heldByHeadings = held;
            }
            held += atom.atom.height + atom.atom.spaceBefore;
        }
        if (held > m_room.height() * 0.5 && lastOfTitle >= 0) {
            m_atoms[lastOfTitle].atom.hold = Hold::Soft;
            held = heldByHeadings;
        }
        return held > 0 ? m_room.height() - held - figureSpace : m_room.height();
    }

    void addSources(const QString &heading)
    {
        const bool hasHeading =
            m_block > 0 && m_briefing.blocks.at(m_block - 1).kind == Block::Kind::Heading;
        if (!heading.isEmpty())
            addHeading(heading);
        else if (!hasHeading)
            addHeading(Words::tr("Sources"));
        if (m_content.sources.isEmpty()) {
            addText(Words::tr("No figure of this briefing names a source."), false);
            return;
        }
        for (qsizetype i = 0; i < m_content.sources.size(); ++i)
            addSource(i + 1, m_content.sources.at(i));
    }

    void addSource(qsizetype number, const SourceId &id)
    {
        const QString text = listedSource(m_facts, id);
        const Setting setting{PageItem::Kind::Source, m_style.font(type::axis),
                              PageItem::Ink::Strong, 4};
        const Setting numberSetting{PageItem::Kind::Source, m_style.font(type::axis),
                                    PageItem::Ink::Muted, 4};
        const double width = m_room.width() - numberColumn;
        PageItem digits = textItem(QLocale().toString(number), numberSetting, 0);
        PageItem entry = textItem(text, setting, width);
        entry.area.moveLeft(numberColumn);
        if (entry.area.height() < m_room.height() * 0.4) {
            add({{setting.spaceBefore, entry.area.height(), Hold::Free}, {digits, entry}});
            return;
        }
        const QStringList lines = entry.lines->lines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            PageItem line = textItem(lines.at(i), setting, 0);
            line.area.moveLeft(numberColumn);
            const double space = i == 0 ? setting.spaceBefore : 0;
            const QList<PageItem> items =
                i == 0 ? QList<PageItem>{digits, line} : QList<PageItem>{line};
            add({{space, line.area.height(), i == 0 ? Hold::Soft : Hold::Free}, items});
        }
    }

    void add(FilledAtom atom)
    {
        atom.atom.startsPage = m_startPage;
        m_startPage = false;
        m_atoms.append(std::move(atom));
    }

    const BriefingContent &m_content;
    const Briefing &m_briefing;
    const Facts &m_facts;
    QSizeF m_room;
    Frame m_frame = Frame::Full;
    Style m_style; // letters only
    int m_block = 0;
    bool m_startPage = false;
    std::optional<Together> m_together;
    QList<FilledAtom> m_atoms;
};

} // namespace

QList<FilledAtom> atomsOf(const BriefingContent &content, const QList<int> &blocks,
                          const QSizeF &room, const QString &opening)
{
    return AtomBuilder(content, room).build(blocks, opening);
}

} // namespace mitra
