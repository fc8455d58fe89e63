// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/pagefurniture.h"

#include "views/figures/framing.h"

#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::PageFurniture)
};

constexpr double ruleGap = 7;
constexpr double contentGap = 14;
// A longer title or office would take the page from the blocks; the title block has it whole.
constexpr int mostHeaderLines = 3;
constexpr double columnGap = 16;
constexpr double leastNumberWidth = 120;
constexpr double markingGap = 8;
constexpr double markingSpacing = 2; // between its letters
// A longer marking would leave no room to read; it then opens the briefing.
constexpr int mostMarkingLines = 6;
constexpr double originGap = 10;

QFont headerFont(QFont::Weight weight = QFont::Normal)
{
    return Style().font(type::small, weight);
}

QFont footerFont()
{
    return Style().font(type::axis);
}

QFont markingFont()
{
    QFont font = Style().font(type::body, QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, markingSpacing);
    return font;
}

int lineCount(const QString &text, const QFont &font, double width)
{
    return TextBlock(text, font, width).lineCount();
}

QString fileWords(const Facts &facts, bool isDraft)
{
    QStringList parts;
    if (isDraft)
        parts.append(Words::tr("Draft"));
    if (!facts.fileName().isEmpty()) {
        parts.append(facts.revision().isEmpty()
                         ? facts.fileName()
                         : Words::tr("%1, revision %2").arg(facts.fileName(), facts.revision()));
    }
    if (facts.asOf().isValid())
        parts.append(Words::tr("As of %1").arg(dateInWords(facts.asOf())));
    return parts.join(QStringLiteral(" · "));
}

QString pageNumber(int page, int pages)
{
    const QLocale locale;
    return Words::tr("page %1 of %2").arg(locale.toString(page), locale.toString(pages));
}

// "Originating office: Digital Economy Division. Date of origin: 22 November 2026."
QString originWords(const QString &office, const QString &date)
{
    if (office.isEmpty())
        return date.isEmpty() ? QString() : Words::tr("Date of origin: %1.").arg(date);
    return date.isEmpty()
               ? Words::tr("Originating office: %1.").arg(office)
               : Words::tr("Originating office: %1. Date of origin: %2.").arg(office, date);
}

// A title block, or the only figure, says on the first page what the header would repeat.
bool isTitleInFirstBlock(const Briefing &briefing)
{
    if (briefing.blocks.isEmpty())
        return false;
    const Block::Kind first = briefing.blocks.first().kind;
    return first == Block::Kind::Title ||
           (first == Block::Kind::Figure && briefing.blocks.size() == 1);
}

// The beginning of a finding that fits on a line: "207 initiatives" of "207 initiatives: 77
// ongoing, 56 completed". It ends before the numbers, because some of a sum would mislead; empty
// when nothing fits.
QString runningHead(const QString &title, const QFont &font, double width)
{
    if (textWidth(title, font) <= width)
        return title;
    const QString subject = title.section(QStringLiteral(": "), 0, 0);
    if (textWidth(subject, font) <= width)
        return subject;
    const QString first = subject.section(QStringLiteral(", "), 0, 0);
    return textWidth(first, font) <= width ? first : QString();
}

} // namespace

PageFurniture::PageFurniture(const Briefing &briefing, const Facts &facts, const PageSetup &setup)
    : m_area(setup.printArea())
    , m_inner(m_area)
    , m_marking(briefing.print.marking)
    , m_isDraft(briefing.print.isDraft)
    , m_titleOnFirst(!isTitleInFirstBlock(briefing))
    , m_sideWidth(m_area.width() * 0.28)
    , m_numberWidth(std::max(leastNumberWidth, textWidth(pageNumber(8888, 8888), footerFont())))
{
    m_marking.text = m_marking.text.trimmed();
    if (lineCount(m_marking.text, markingFont(), m_area.width()) > mostMarkingLines) {
        m_opening = m_marking.text;
        m_marking.text = Words::tr("Marked as the first page says");
    }
    if (!m_marking.text.isEmpty()) {
        const double height = marking().area.height() + markingGap;
        const bool atFoot = m_marking.place == Marking::Place::TopAndBottom;
        m_inner.adjust(0, height, 0, atFoot ? -height : 0);
    }
    setHeader(briefing);
    setFooter(briefing, facts);
}

void PageFurniture::setHeader(const Briefing &briefing)
{
    const QFont bold = headerFont(QFont::DemiBold);
    m_date = briefing.date.isValid() ? dateInWords(briefing.date) : QString();
    m_office = briefing.office;
    if (m_office.isEmpty() || lineCount(m_office, bold, m_sideWidth) > mostHeaderLines)
        m_office = Words::tr("Mitra briefing");
    m_title = briefing.title;
    const double titleWidth = m_area.width() - 2 * (m_sideWidth + columnGap);
    // The finding of a lone figure stands above each of its parts in full.
    if (briefing.blocks.size() == 1 && briefing.blocks.first().kind == Block::Kind::Figure)
        m_title = runningHead(m_title, headerFont(), titleWidth - 2);
    if (lineCount(m_title, headerFont(), titleWidth) > mostHeaderLines)
        m_title.clear();
    m_headerHeight = std::max({textHeight(m_office, bold, m_sideWidth),
                               textHeight(m_title, headerFont(), titleWidth),
                               textHeight(m_date, headerFont(), m_sideWidth)});
}

void PageFurniture::setFooter(const Briefing &briefing, const Facts &facts)
{
    m_file = fileWords(facts, m_isDraft);
    if (!briefing.office.isEmpty()) {
        m_origin = originWords(briefing.office, m_date);
        if (lineCount(m_origin, footerFont(), m_area.width()) > mostHeaderLines)
            m_origin = originWords(QString(), m_date);
    }
    const double footerHeight = std::max(
        textHeight(m_file, footerFont(), m_area.width() - m_numberWidth), lineHeight(footerFont()));
    m_content = m_inner.adjusted(0, m_headerHeight + ruleGap + contentGap, 0,
                                 -(footerHeight + ruleGap + contentGap));
}

double PageFurniture::originHeight() const
{
    return m_origin.isEmpty() ? 0 : textHeight(m_origin, footerFont(), m_area.width()) + originGap;
}

QList<PageItem> PageFurniture::header(int page) const
{
    QList<PageItem> items;
    if (m_isDraft) {
        PageItem draft;
        draft.kind = PageItem::Kind::Watermark;
        draft.area = m_content;
        //: across each page of a briefing that is not final
        draft.text = Words::tr("DRAFT");
        items.append(draft);
    }
    if (!m_marking.text.isEmpty()) {
        PageItem mark = marking();
        mark.area.moveTo(m_area.topLeft());
        items.append(mark);
    }
    PageItem office = text(PageItem::Kind::Header, m_office, headerFont(QFont::DemiBold),
                           m_sideWidth, PageItem::Ink::Strong);
    office.area.moveTo(m_inner.topLeft());
    items.append(office);
    if (!m_title.isEmpty() && (page > 0 || m_titleOnFirst)) {
        PageItem title = text(PageItem::Kind::Header, m_title, headerFont(),
                              m_area.width() - 2 * (m_sideWidth + columnGap), PageItem::Ink::Strong,
                              Qt::AlignHCenter);
        title.area.moveTo(m_inner.left() + m_sideWidth + columnGap, m_inner.top());
        items.append(title);
    }
    if (!m_date.isEmpty()) {
        PageItem date = text(PageItem::Kind::Header, m_date, headerFont(), m_sideWidth,
                             PageItem::Ink::Strong, Qt::AlignRight);
        date.area.moveTo(m_inner.right() - m_sideWidth, m_inner.top());
        items.append(date);
    }
    items.append(rule(m_inner.top() + m_headerHeight + ruleGap));
    return items;
}

QList<PageItem> PageFurniture::footer(int page, int pages) const
{
    QList<PageItem> items;
    if (page + 1 == pages && !m_origin.isEmpty()) {
        PageItem origin = text(PageItem::Kind::Footer, m_origin, footerFont(), m_area.width(),
                               PageItem::Ink::Muted);
        origin.area.moveTo(m_area.left(), m_content.bottom() - origin.area.height());
        items.append(origin);
    }
    const double top = m_content.bottom() + contentGap;
    items.append(rule(top));
    if (!m_file.isEmpty()) {
        PageItem file = text(PageItem::Kind::Footer, m_file, footerFont(),
                             m_area.width() - m_numberWidth, PageItem::Ink::Muted);
        file.area.moveTo(m_area.left(), top + ruleGap);
        items.append(file);
    }
    PageItem number = text(PageItem::Kind::Footer, pageNumber(page + 1, pages), footerFont(),
                           m_numberWidth, PageItem::Ink::Muted, Qt::AlignRight);
    number.area.moveTo(m_area.right() - m_numberWidth, top + ruleGap);
    items.append(number);
    if (!m_marking.text.isEmpty() && m_marking.place == Marking::Place::TopAndBottom) {
        PageItem mark = marking();
        mark.area.moveTo(m_area.left(), m_area.bottom() - mark.area.height());
        items.append(mark);
    }
    return items;
}

PageItem PageFurniture::marking() const
{
    return text(PageItem::Kind::Marking, m_marking.text, markingFont(), m_area.width(),
                PageItem::Ink::Marking,
                m_marking.place == Marking::Place::TopLeft ? Qt::AlignLeft : Qt::AlignHCenter);
}

PageItem PageFurniture::text(PageItem::Kind kind, const QString &text, const QFont &font,
                             double width, PageItem::Ink ink, Qt::Alignment alignment) const
{
    PageItem item;
    item.kind = kind;
    item.ink = ink;
    item.text = text;
    item.lines = std::make_shared<const TextBlock>(text, font, width, alignment);
    item.area = QRectF(0, 0, width, item.lines->height());
    return item;
}

PageItem PageFurniture::rule(double y) const
{
    PageItem item;
    item.kind = PageItem::Kind::Rule;
    item.area = QRectF(m_area.left(), y, m_area.width(), 0);
    return item;
}

} // namespace mitra
