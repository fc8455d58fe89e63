// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/pagelayout.h"

class QPrinter;

namespace mitra
{

// Prints the layout on the printer (paper, orientation and copies are the printer's), honouring
// its page range and page order, and answers how many pages went out. Also what a
// QPrintPreviewWidget asks for in paintRequested(). For a PDF file use layoutToPdf(): a printer
// writes straight into the file and cannot keep the old one when the disk is full.
Result<int> printLayout(const PageLayout &layout, QPrinter &printer, Surface surface,
                        const ProgressMonitor &monitor = {});

Result<int> printBriefing(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve, Surface surface, QPrinter &printer,
                          const ProgressMonitor &monitor = {});

// Call before begin() or a print dialog: resolution, whole paper and title.
void preparePrinter(QPrinter &printer, const PageSetup &setup, const QString &title);

} // namespace mitra
