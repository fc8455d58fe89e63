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

// A section may turn the paper. A PDF turns its page; other printers, and the preview, have one
// paper for all pages, so that the drawing is turned on it.
class TurnedPages
{
public:
    TurnedPages(QPrinter &printer, const PageLayout &layout)
        : m_printer(printer)
        , m_layout(layout)
        , m_first(printer.pageLayout().orientation())
    {
    }
    ~TurnedPages() { m_printer.setPageOrientation(m_first); }

    // Before begin() and newPage().
    void turnPaper(int page)
    {
        if (m_printer.outputFormat() == QPrinter::PdfFormat &&
            !m_printer.outputFileName().isEmpty())
            m_printer.setPageOrientation(orientationOf(page));
    }

    // The painter draws in figure units.
    void turnDrawing(QPainter &painter, int page) const
    {
        if (m_printer.pageLayout().orientation() == orientationOf(page))
            return;
        painter.translate(0, m_layout.pageSize(page).width());
        painter.rotate(-90);
    }

private:
    QPageLayout::Orientation orientationOf(int page) const
    {
        return m_layout.pages.at(page).setup.orientation;
    }

    QPrinter &m_printer;
    const PageLayout &m_layout;
    QPageLayout::Orientation m_first;
};

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
    TurnedPages turned(printer, layout);
    turned.turnPaper(pages.first());
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
            if (done > 0) {
                turned.turnPaper(page);
                if (!printer.newPage())
                    return notPrinted(done, QStringLiteral("QPrinter: newPage"));
            }
            painter.save();
            turned.turnDrawing(painter, page);
            paintPage(painter, layout, page, style);
            painter.restore();
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
