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
// broken into lines, a figure with its frame, or a rule.
struct PageItem {
    enum class Kind { Title, Heading, Text, Figure, Source, Header, Footer, Rule };
    enum class Ink { Strong, Muted, Line };

    Kind kind = Kind::Text;
    int block = -1; // of the briefing; -1 for header and footer
    QRectF area;
    Ink ink = Ink::Strong;
    QString text; // what `lines` says, for tests and search
    std::shared_ptr<const TextBlock> lines;
    FigurePtr figure;
    Frame frame = Frame::Full; // of the figure
    double scale = 1;          // the figure is drawn for area / scale, and that is scaled
};

struct PaperPage {
    QList<PageItem> items; // from top to bottom, header first, footer last
};

struct PageLayout {
    PageSetup setup;
    PrintSettings print; // what the paper does not say: the language
    QString title;       // of the document
    QRectF content;
    QList<PaperPage> pages; // at least one
};

// Places the blocks on pages: figures whole (or by their own parts) and never below a readable
// size, headings with what follows, paragraphs without lone lines. A figure that does not exist
// leaves a sentence that says so. Words and numbers are those of the print settings' language and
// region, here and when a page is painted. Needs fonts, so a QGuiApplication; no painting happens
// here.
PageLayout layOut(const BriefingContent &content, const PageSetup &setup);
PageLayout layOutBriefing(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve, const PageSetup &setup);

// Every text of the layout, for the check of fonts.
QStringList textsOf(const PageLayout &layout);

} // namespace mitra
