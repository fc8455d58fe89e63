// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "views/figures/figure.h"

#include <functional>

namespace mitra
{

// Answers the figure that is asked for, null when there is none. The gallery, as a rule.
using FigureResolver = std::function<FigurePtr(const FigureRequest &request)>;

// A block with what it asks for.
struct ContentBlock {
    Block block;
    FigurePtr figure; // null for blocks without one, and when there is none of that name
    QString problem;  // in place of a figure that does not exist: a sentence that says so
};

// A briefing ready to be written in any form: figures made once each, sources counted.
struct BriefingContent {
    Briefing briefing;
    FactsPtr facts;
    QList<ContentBlock> blocks; // as many as the briefing's, in that order
    // Every source that a figure of the briefing rests on, each once, in the order of use; what a
    // block of sources lists, numbered from 1.
    QList<SourceId> sources;
};

// Figures are made in the language of the briefing's print settings.
BriefingContent contentOf(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve);

// Every text that will be read, for the check of fonts.
QStringList textsOf(const BriefingContent &content);

// "Publisher, Title, 9 Feb 2026. https://…" of one source, as a block of sources lists it.
QString listedSource(const Facts &facts, const SourceId &source);

} // namespace mitra
