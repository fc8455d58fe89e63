// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingpdf.h"

#include "views/briefing/briefingpainter.h"
#include "views/figures/framing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingPdf)
};

constexpr int resolution = 600;

Error notMade(const QString &detail)
{
    return {Words::tr("The PDF could not be made; nothing was written and no file was changed. "
                      "Free some memory and try again."),
            detail};
}

Error stopped()
{
    return {Words::tr("Stopped; nothing was written and no file was changed."), QString()};
}

// Paints every page; false in `go` when the monitor asked to stop.
Result<void> paintAll(QPdfWriter &writer, const PageLayout &layout, const Style &style,
                      const ProgressMonitor &monitor)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return notMade(QStringLiteral("QPdfWriter: begin"));
    scaleToFigureUnits(painter);
    const int pages = int(layout.pages.size());
    for (int page = 0; page < pages; ++page) {
        if (monitor && !monitor(page, pages))
            return stopped();
        // Takes effect with the next page.
        if (page > 0)
            writer.setPageLayout(layout.pages.at(page).setup.pageLayout());
        if (page > 0 && !writer.newPage())
            return notMade(QStringLiteral("QPdfWriter: page %1").arg(page + 1));
        paintPage(painter, layout, page, style);
    }
    if (!painter.end())
        return notMade(QStringLiteral("QPdfWriter: end"));
    if (monitor)
        monitor(pages, pages);
    return {};
}

} // namespace

Result<QByteArray> briefingToPdf(const Briefing &briefing, const FactsPtr &facts,
                                 const FigureResolver &resolve, const ProgressMonitor &monitor)
{
    return layoutToPdf(layOut(contentOf(briefing, facts, resolve)), monitor);
}

Result<QByteArray> briefingToPdf(const Briefing &briefing, const FactsPtr &facts,
                                 const FigureResolver &resolve, Surface surface,
                                 const PageSetup &setup, const ProgressMonitor &monitor)
{
    return layoutToPdf(layOutBriefing(briefing, facts, resolve, setup), surface, monitor);
}

Result<QByteArray> layoutToPdf(const PageLayout &layout, const ProgressMonitor &monitor)
{
    return layoutToPdf(layout, surfaceOf(layout.print), monitor);
}

Result<QByteArray> layoutToPdf(const PageLayout &layout, Surface surface,
                               const ProgressMonitor &monitor)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return notMade(buffer.errorString());
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        if (layout.print.isArchival)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageLayout(layout.pages.first().setup.pageLayout());
        writer.setTitle(layout.title);
        writer.setCreator(QStringLiteral("Mitra"));
        if (const Result<void> painted = paintAll(writer, layout, Style::of(surface), monitor);
            !painted)
            return painted.error();
    }
    // Qt reports success even when the device ran out of room.
    if (!bytes.trimmed().endsWith("%%EOF"))
        return notMade(QStringLiteral("no %%EOF at the end"));
    return bytes;
}

Result<QByteArray> figureToPdf(const FigurePtr &figure, Surface surface, const PageSetup &setup)
{
    const FigureResolver resolve = [&figure](const FigureRequest &) { return figure; };
    return briefingToPdf(briefingOf(*figure), figure->facts(), resolve, surface,
                         setupFor(*figure, setup));
}

Briefing briefingOf(const Figure &figure)
{
    Briefing briefing;
    briefing.title = figure.title();
    briefing.date = figure.facts()->asOf();
    briefing.blocks = {figureBlock(figure.name())};
    return briefing;
}

PageSetup setupFor(const Figure &figure, const PageSetup &setup)
{
    PageSetup landscape = setup;
    landscape.orientation = QPageLayout::Landscape;
    const QRectF room = landscape.printArea();
    const double height = frameFigure(figure, room.width(), Frame::Full).height;
    // Header and footer take about a sixth of a landscape page.
    const bool isWide = !figure.isSheet() && height <= room.height() * 0.84;
    PageSetup chosen = setup;
    chosen.orientation = isWide ? QPageLayout::Landscape : QPageLayout::Portrait;
    return chosen;
}

} // namespace mitra
