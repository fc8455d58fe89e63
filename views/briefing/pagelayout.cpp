// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/pagelayout.h"

#include "views/briefing/blockatoms.h"
#include "views/briefing/pagefurniture.h"
#include "views/briefing/printlanguage.h"

#include <algorithm>

namespace mitra
{

PageLayout layOut(const BriefingContent &content, const PageSetup &setup)
{
    const PrintLanguage print(content.briefing.print);
    const PageFurniture furniture(content.briefing, *content.facts, setup);
    PageLayout layout;
    layout.setup = setup;
    layout.print = content.briefing.print;
    layout.title = content.briefing.title;
    layout.content = furniture.content();

    const QList<FilledAtom> filled = atomsOf(content, layout.content.size());
    QList<Atom> atoms;
    atoms.reserve(filled.size());
    for (const FilledAtom &atom : filled)
        atoms.append(atom.atom);
    const QList<Placement> placements = flowOnPages(atoms, layout.content.height());

    const int pages = placements.isEmpty() ? 1 : placements.last().page + 1;
    layout.pages.resize(pages);
    for (int page = 0; page < pages; ++page)
        layout.pages[page].items = furniture.header(page);
    for (qsizetype i = 0; i < filled.size(); ++i) {
        const Placement &placement = placements.at(i);
        for (PageItem item : filled.at(i).items) {
            item.area.translate(layout.content.left(), layout.content.top() + placement.top);
            layout.pages[placement.page].items.append(item);
        }
    }
    for (int page = 0; page < pages; ++page)
        layout.pages[page].items.append(furniture.footer(page, pages));
    return layout;
}

PageLayout layOutBriefing(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve, const PageSetup &setup)
{
    return layOut(contentOf(briefing, facts, resolve), setup);
}

QStringList textsOf(const PageLayout &layout)
{
    QStringList texts;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            texts.append(item.text);
            if (item.figure) {
                texts.append(item.figure->subtitle());
                texts.append(item.figure->notes());
            }
        }
    }
    return texts;
}

} // namespace mitra
