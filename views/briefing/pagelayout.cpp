// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/pagelayout.h"

#include "views/briefing/blockatoms.h"
#include "views/briefing/pagefurniture.h"
#include "views/briefing/printlanguage.h"
#include "views/briefing/sections.h"
#include "views/figures/tablefigure.h"

#include <map>

namespace mitra
{

namespace
{

// Lays one section after the other and gives every page its furniture when their number is known.
class Pages
{
public:
    Pages(const BriefingContent &content, const PageSetup &setup)
        : m_content(content)
        , m_setup(setup)
    {
    }

    QList<PaperPage> make()
    {
        const QList<Section> sections = sectionsOf(m_content.briefing, m_setup.orientation);
        for (qsizetype i = 0; i + 1 < sections.size(); ++i)
            addSection(sections.at(i), 0);

        // The origin stands at the foot of the last page; only when that is full, all pages of its
        // section leave the room, so that it never needs a page of its own.
        const Section &last = sections.last();
        const qsizetype before = m_pages.size();
        const double origin = furnitureFor(last.orientation).originHeight();
        addSection(last, 0);
        if (const PaperPage &page = m_pages.last();
            bottomOf(page) > page.content.bottom() - origin) {
            m_pages.resize(before);
            addSection(last, origin);
        }
        furnish();
        return std::move(m_pages);
    }

private:
    const PageFurniture &furnitureFor(QPageLayout::Orientation orientation)
    {
        const auto known = m_furniture.find(orientation);
        if (known != m_furniture.end())
            return known->second;
        PageSetup setup = m_setup;
        setup.orientation = orientation;
        return m_furniture
            .emplace(orientation, PageFurniture(m_content.briefing, *m_content.facts, setup))
            .first->second;
    }

    // `reserved` is left free at the foot of every page.
    void addSection(const Section &section, double reserved)
    {
        const PageFurniture &furniture = furnitureFor(section.orientation);
        const QRectF content = furniture.content();
        const QSizeF room(content.width(), content.height() - reserved);
        const QString opening = m_pages.isEmpty() ? furniture.opening() : QString();
        const QList<FilledAtom> filled = atomsOf(m_content, section.blocks, room, opening);
        QList<Atom> atoms;
        atoms.reserve(filled.size());
        for (const FilledAtom &atom : filled)
            atoms.append(atom.atom);
        const QList<Placement> placements = flowOnPages(atoms, room.height());

        const qsizetype first = m_pages.size();
        const int pages = placements.isEmpty() ? 1 : placements.last().page + 1;
        PaperPage page{m_setup, content, {}};
        page.setup.orientation = section.orientation;
        m_pages.resize(first + pages, page);
        for (qsizetype i = 0; i < filled.size(); ++i) {
            const Placement &placement = placements.at(i);
            for (PageItem item : filled.at(i).items) {
                item.area.translate(content.left(), content.top() + placement.top);
                m_pages[first + placement.page].items.append(item);
            }
        }
    }

    static double bottomOf(const PaperPage &page)
    {
        double bottom = page.content.top();
        for (const PageItem &item : page.items)
            bottom = std::max(bottom, item.area.bottom());
        return bottom;
    }

    void furnish()
    {
        const int pages = int(m_pages.size());
        for (int i = 0; i < pages; ++i) {
            PaperPage &page = m_pages[i];
            const PageFurniture &furniture = furnitureFor(page.setup.orientation);
            page.items = furniture.header(i) + page.items + furniture.footer(i, pages);
        }
    }

    const BriefingContent &m_content;
    const PageSetup &m_setup;
    std::map<QPageLayout::Orientation, PageFurniture> m_furniture;
    QList<PaperPage> m_pages;
};

} // namespace

PageLayout layOut(const BriefingContent &content, const PageSetup &setup)
{
    const PrintLanguage print(content.briefing.print);
    PageLayout layout;
    layout.setup = setup;
    layout.print = content.briefing.print;
    layout.title = content.briefing.title;
    layout.pages = Pages(content, setup).make();
    return layout;
}

PageLayout layOut(const BriefingContent &content)
{
    return layOut(content, PageSetup::of(content.briefing.print));
}

PageLayout layOutBriefing(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve, const PageSetup &setup)
{
    return layOut(contentOf(briefing, facts, resolve), setup);
}

namespace
{

// Of a printed table; what a chart draws is in its title and notes.
void appendCells(QStringList &texts, const PageItem &item)
{
    const auto *figure = dynamic_cast<const TableFigure *>(item.figure.get());
    const std::unique_ptr<QAbstractTableModel> table = figure ? figure->table() : nullptr;
    for (int row = 0; table && row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            texts.append(table->index(row, column).data().toString());
    }
}

} // namespace

QStringList textsOf(const PageLayout &layout)
{
    const PrintLanguage print(layout.print);
    QStringList texts;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            texts.append(item.text);
            if (item.figure) {
                texts.append(item.figure->subtitle());
                texts.append(item.figure->notes());
                appendCells(texts, item);
            }
        }
    }
    return texts;
}

} // namespace mitra
