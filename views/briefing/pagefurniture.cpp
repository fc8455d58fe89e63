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
constexpr double pageNumberWidth = 120;

QFont headerFont(QFont::Weight weight = QFont::Normal)
{
    return Style().font(type::small, weight);
}

QFont footerFont()
{
    return Style().font(type::axis);
}

QString originOf(const Facts &facts)
{
    QStringList parts;
    if (!facts.fileName().isEmpty()) {
        parts.append(facts.revision().isEmpty()
                         ? facts.fileName()
                         : Words::tr("%1, revision %2").arg(facts.fileName(), facts.revision()));
    }
    if (facts.asOf().isValid())
        parts.append(Words::tr("As of %1").arg(dateInWords(facts.asOf())));
    return parts.join(QStringLiteral(" · "));
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
    , m_office(briefing.office)
    , m_title(briefing.title)
    , m_date(briefing.date.isValid() ? dateInWords(briefing.date) : QString())
    , m_origin(originOf(facts))
    , m_titleOnFirst(!isTitleInFirstBlock(briefing))
    , m_sideWidth(m_area.width() * 0.28)
{
    const auto lineCount = [](const QString &text, const QFont &font, double width) {
        return TextBlock(text, font, width).lineCount();
    };
    const QFont bold = headerFont(QFont::DemiBold);
    if (m_office.isEmpty() || lineCount(m_office, bold, m_sideWidth) > mostHeaderLines)
        m_office = Words::tr("Mitra briefing");
    const double titleWidth = m_area.width() - 2 * (m_sideWidth + columnGap);
    // The finding of a lone figure stands above each of its parts in full.
    if (briefing.blocks.size() == 1 && briefing.blocks.first().kind == Block::Kind::Figure)
        m_title = runningHead(m_title, headerFont(), titleWidth - 2);
    if (lineCount(m_title, headerFont(), titleWidth) > mostHeaderLines)
        m_title.clear();

    m_headerHeight = std::max({textHeight(m_office, bold, m_sideWidth),
                               textHeight(m_title, headerFont(), titleWidth),
                               textHeight(m_date, headerFont(), m_sideWidth)});
    const double footerHeight =
        std::max(textHeight(m_origin, footerFont(), m_area.width() - pageNumberWidth),
                 lineHeight(footerFont()));
    m_content = m_area.adjusted(0, m_headerHeight + ruleGap + contentGap, 0,
                                -(footerHeight + ruleGap + contentGap));
}

QList<PageItem> PageFurniture::header(int page) const
{
    QList<PageItem> items;
    PageItem office = text(PageItem::Kind::Header, m_office, headerFont(QFont::DemiBold),
                           m_sideWidth, PageItem::Ink::Strong);
    office.area.moveTo(m_area.topLeft());
    items.append(office);
    if (!m_title.isEmpty() && (page > 0 || m_titleOnFirst)) {
        PageItem title = text(PageItem::Kind::Header, m_title, headerFont(),
                              m_area.width() - 2 * (m_sideWidth + columnGap), PageItem::Ink::Strong,
                              Qt::AlignHCenter);
        title.area.moveTo(m_area.left() + m_sideWidth + columnGap, m_area.top());
        items.append(title);
    }
    if (!m_date.isEmpty()) {
        PageItem date = text(PageItem::Kind::Header, m_date, headerFont(), m_sideWidth,
                             PageItem::Ink::Strong, Qt::AlignRight);
        date.area.moveTo(m_area.right() - m_sideWidth, m_area.top());
        items.append(date);
    }
    items.append(rule(m_area.top() + m_headerHeight + ruleGap));
    return items;
}

QList<PageItem> PageFurniture::footer(int page, int pages) const
{
    const double top = m_content.bottom() + contentGap;
    QList<PageItem> items{rule(top)};
    if (!m_origin.isEmpty()) {
        PageItem origin = text(PageItem::Kind::Footer, m_origin, footerFont(),
                               m_area.width() - pageNumberWidth, PageItem::Ink::Muted);
        origin.area.moveTo(m_area.left(), top + ruleGap);
        items.append(origin);
    }
    const QLocale locale;
    PageItem number =
        text(PageItem::Kind::Footer,
             Words::tr("page %1 of %2").arg(locale.toString(page + 1), locale.toString(pages)),
             footerFont(), pageNumberWidth, PageItem::Ink::Muted, Qt::AlignRight);
    number.area.moveTo(m_area.right() - pageNumberWidth, top + ruleGap);
    items.append(number);
    return items;
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
