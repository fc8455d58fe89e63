// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingprint.h"

#include "views/briefing/briefingpainter.h"

#include <QFile>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingPrint)
};

Error notPrinted(int pagesDone, const QString &detail)
{
    return {pagesDone == 0
                ? Words::tr("Nothing was printed: the printer does not accept the briefing. "
                            "Check that it is switched on and chosen, or export a PDF.")
                : Words::tr("Printing ended after page %1. Check the printer, then print the "
                            "remaining pages, or export a PDF.")
                      .arg(pagesDone),
            detail};
}

// The wanted pages, counted from 0, in the printer's order.
QList<int> wantedPages(const QPrinter &printer, int pages)
{
    QList<int> wanted;
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const QPageRanges ranges = printer.pageRanges();
    for (int page = 0; page < pages; ++page) {
        if (!isRange || ranges.isEmpty() || ranges.contains(page + 1))
            wanted.append(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(wanted.begin(), wanted.end());
    return wanted;
}

// Qt says "done" for a PDF that a full disk cut short.
bool isCutPdf(const QPrinter &printer)
{
    if (printer.outputFormat() != QPrinter::PdfFormat || printer.outputFileName().isEmpty())
        return false;
    QFile file(printer.outputFileName());
    if (!file.open(QIODevice::ReadOnly))
        return true;
    file.seek(std::max<qint64>(0, file.size() - 16));
    return !file.readAll().trimmed().endsWith("%%EOF");
}

} // namespace

void preparePrinter(QPrinter &printer, const PageSetup &setup, const QString &title)
{
    printer.setResolution(600);
    printer.setPageLayout(setup.pageLayout());
    printer.setFullPage(true);
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Mitra"));
}

Result<int> printLayout(const PageLayout &layout, QPrinter &printer, Surface surface,
                        const ProgressMonitor &monitor)
{
    const QList<int> pages = wantedPages(printer, int(layout.pages.size()));
    if (pages.isEmpty()) {
        return Error{Words::tr("Nothing was printed: the briefing has %1 pages and none of them is "
                               "in the chosen range. Choose other pages.")
                         .arg(layout.pages.size()),
                     QString()};
    }
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted(0, QStringLiteral("QPrinter: begin"));
    scaleToFigureUnits(painter);

    const Style style = Style::of(surface);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(printer.copyCount(), 1);
    const int total = int(pages.size()) * copies;
    int done = 0;
    for (int copy = 0; copy < copies; ++copy) {
        for (const int page : pages) {
            if (monitor && !monitor(done, total)) {
                printer.abort();
                return Error{
                    Words::tr("Printing was stopped after %1 of %2 pages.").arg(done).arg(total),
                    QString()};
            }
            if (done > 0 && !printer.newPage())
                return notPrinted(done, QStringLiteral("QPrinter: newPage"));
            paintPage(painter, layout, page, style);
            ++done;
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error || isCutPdf(printer))
        return notPrinted(done, QStringLiteral("QPrinter: end"));
    if (monitor)
        monitor(total, total);
    return done;
}

Result<int> printBriefing(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve, Surface surface, QPrinter &printer,
                          const ProgressMonitor &monitor)
{
    const PageSetup setup = PageSetup::of(printer.pageLayout());
    return printLayout(layOutBriefing(briefing, facts, resolve, setup), printer, surface, monitor);
}

} // namespace mitra
