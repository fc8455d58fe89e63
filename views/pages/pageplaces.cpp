// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/pageplaces.h"

#include <algorithm>
#include <cmath>

namespace mitra::pageplaces
{

namespace
{

// Calls `visit` with the first page of each row and the page after its last.
template <typename Visit>
void forEachRow(qsizetype pages, PagesAcross across, Visit visit)
{
    const auto step = qsizetype(across);
    for (qsizetype first = 0; first < pages; first += step)
        visit(first, std::min(first + step, pages));
}

} // namespace

QList<QSizeF> paperSizes(const PageLayout &layout)
{
    QList<QSizeF> papers;
    for (int page = 0; page < int(layout.pages.size()); ++page)
        papers.append(layout.pageSize(page));
    return papers;
}

QList<QRectF> place(const QList<QSizeF> &papers, PagesAcross across, double scale, double width)
{
    QList<QRectF> areas;
    double y = 0;
    forEachRow(papers.size(), across, [&](qsizetype first, qsizetype end) {
        double wide = gap * double(end - first - 1);
        double high = 0;
        for (qsizetype page = first; page < end; ++page) {
            wide += papers.at(page).width() * scale;
            high = std::max(high, papers.at(page).height() * scale);
        }
        // On whole pixels, so that a picture of the page is as sharp as the page.
        double x = std::max(0.0, std::floor((width - wide) / 2));
        for (qsizetype page = first; page < end; ++page) {
            areas.append(QRectF(QPointF(std::round(x), y), papers.at(page) * scale));
            x += papers.at(page).width() * scale + gap;
        }
        y = std::ceil(y + high + gap);
    });
    return areas;
}

double scaleToFit(const QList<QSizeF> &papers, PagesAcross across, double width, double height)
{
    double scale = 0;
    forEachRow(papers.size(), across, [&](qsizetype first, qsizetype end) {
        double wide = 0;
        double high = 0;
        for (qsizetype page = first; page < end; ++page) {
            wide += papers.at(page).width();
            high = std::max(high, papers.at(page).height());
        }
        double fits = (width - gap * double(end - first - 1)) / wide;
        if (height > 0)
            fits = std::min(fits, height / high);
        scale = scale > 0 ? std::min(scale, fits) : fits;
    });
    return papers.isEmpty() ? 1 : scale;
}

} // namespace mitra::pageplaces
