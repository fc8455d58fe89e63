// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/briefingcontent.h"
#include "views/briefing/pagesetup.h"
#include "views/figures/figure.h"
#include "views/figures/framing.h"
#include "views/figures/textblock.h"

#include <memory>

namespace mitra
{

// Something standing on a page, in figure units from the paper's top left corner: a text already
// broken into lines, a figure with its frame, a rule, or a word across the page.
struct PageItem {
    enum class Kind {
        Title,
        Heading,
        Text,
        Point, // its bullet and its lines
        Figure,
        Caption, // of a figure, in the office's words
        Source,
        Header,
        Footer,
        Marking,
        Rule,
        Watermark, // behind everything else
    };
    enum class Ink { Strong, Muted, Line, Marking };

    Kind kind = Kind::Text;
    int block = -1; // of the briefing; -1 for what is on the page in any case
    QRectF area;
    Ink ink = Ink::Strong;
    QString text; // what it says, for tests and search too
    // The text broken into lines; null for a single line, which is shaped when it is painted: a
    // briefing has tens of thousands.
    std::shared_ptr<const TextBlock> lines;
    QFont font;                // of a single line
    FigurePtr figure;          // of a block that asks for a table, the table
    Frame frame = Frame::Full; // of the figure
    double scale = 1;          // the figure is drawn for area / scale, and that is scaled
};

// A page on its own paper: sections of a briefing may turn it.
struct PaperPage {
    PageSetup setup;
    QRectF content;        // what header and footer leave
    QList<PageItem> items; // from back to front and top to bottom: header first, footer last
};

struct PageLayout {
    PageSetup setup;        // of the briefing; a page's own may be turned
    PrintSettings print;    // what the paper does not say: marking, grey, language
    QString title;          // of the document
    QList<PaperPage> pages; // at least one

    // Of one page, turned as it is read.
    QSizeF pageSize(int page) const { return pages.at(page).setup.pageSize(); }
};

// Places the blocks on pages: figures whole (or by their own parts) and never below a readable
// size, with the beginning of their caption, headings with what follows, paragraphs without lone
// lines. A figure that does not exist leaves a sentence that says so. `setup` is the paper of a
// print dialog; without it, the briefing's own. Words and numbers are those of the print settings'
// language and region, here and when a page is painted. Needs fonts, so a QGuiApplication; no
// painting happens here.
PageLayout layOut(const BriefingContent &content, const PageSetup &setup);
PageLayout layOut(const BriefingContent &content);
PageLayout layOutBriefing(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve, const PageSetup &setup);

// Every text of the layout, for the check of fonts.
QStringList textsOf(const PageLayout &layout);

} // namespace mitra
