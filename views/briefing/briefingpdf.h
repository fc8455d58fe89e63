// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/pagelayout.h"

namespace mitra
{

// The briefing as a whole PDF in memory: vectors, fonts embedded, text that can be selected, each
// page on its own paper. The caller saves it whole or not at all. Paper, colours and PDF/A-1b are
// those of `briefing.print`, unless others are given (`surface` is PrintColour or PrintGrey).
// Stopped by the monitor, it answers an error and nothing was written.
//
// Qt 6.4 writes the document's title and creator, but no outline, language, author or tags: for
// people who need these, Mitra gives the same briefing as HTML. All tints are solid, for PDF/A-1b
// knows no transparency and Qt would print it opaque.
Result<QByteArray> briefingToPdf(const Briefing &briefing, const FactsPtr &facts,
                                 const FigureResolver &resolve,
                                 const ProgressMonitor &monitor = {});
Result<QByteArray> briefingToPdf(const Briefing &briefing, const FactsPtr &facts,
                                 const FigureResolver &resolve, Surface surface,
                                 const PageSetup &setup, const ProgressMonitor &monitor = {});

Result<QByteArray> layoutToPdf(const PageLayout &layout, const ProgressMonitor &monitor = {});
Result<QByteArray> layoutToPdf(const PageLayout &layout, Surface surface,
                               const ProgressMonitor &monitor = {});

// One figure as a briefing of one block, with the same header and footer; on landscape paper when
// its shape asks for it.
Result<QByteArray> figureToPdf(const FigurePtr &figure, Surface surface,
                               const PageSetup &setup = PageSetup());
Briefing briefingOf(const Figure &figure);
// Portrait or landscape, whichever the figure fills better.
PageSetup setupFor(const Figure &figure, const PageSetup &setup);

} // namespace mitra
