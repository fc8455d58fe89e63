// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/sheetfigure.h"

#include "views/figures/textblock.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <vector>

namespace mitra
{

namespace
{

constexpr double bandGap = 14;
constexpr double columnGap = 28;
constexpr double leastColumn = 250;
constexpr double headGap = 3;     // under heading and note
constexpr double smallest = 0.85; // that paper shrinks a drawing to
constexpr double scales[] = {1, 0.92, smallest};
constexpr qsizetype fewestRows = 3; // that may stand at a page's end

// One part as it stands, with the origin at its top left corner.
struct PlacedPart {
    TextBlock heading;
    TextBlock note;
    double noteTop = 0;
    QRectF area{}; // of the block
};

PlacedPart placePart(const SheetFigure::Part &part, double width)
{
    const Style style; // letters only
    PlacedPart placed{
        TextBlock(part.heading, style.font(type::small, QFont::DemiBold), width),
        TextBlock(part.note, style.font(type::axis), width),
    };
    placed.noteTop = placed.heading.height();
    double top = placed.noteTop + placed.note.height();
    if (top > 0)
        top += headGap;
    placed.area = QRectF(0, top, width, part.block->height(width));
    return placed;
}

int columnsFor(const SheetFigure::Band &band, double width)
{
    const int room = int((width + columnGap) / (leastColumn + columnGap));
    return std::clamp(room, 1, std::max(int(band.size()), 1));
}

struct PlacedBand {
    struct Place {
        PlacedPart part;
        QPointF at;
    };
    std::vector<Place> places;
    double height = 0;
};

PlacedBand placeBand(const SheetFigure::Band &band, double width)
{
    const int columns = columnsFor(band, width);
    const double step = (width + columnGap) / columns;
    PlacedBand placed;
    double rowTop = 0;
    for (qsizetype i = 0; i < band.size(); ++i) {
        const int column = int(i) % columns;
        if (column == 0 && i > 0)
            rowTop = placed.height + bandGap;
        PlacedBand::Place place{placePart(band.at(i), step - columnGap),
                                QPointF(column * step, rowTop)};
        placed.height = std::max(placed.height, rowTop + place.part.area.bottom());
        placed.places.push_back(std::move(place));
    }
    return placed;
}

} // namespace

struct SheetFigure::Layout {
    struct Placed {
        PlacedBand::Place place;
        const SheetBlock *block = nullptr;
    };
    std::vector<Placed> parts;
    double height = 0;
};

void SheetFigure::setContent(RowsFigure::Words words, RowsFigure::Twin twin, QList<Band> bands)
{
    m_words = std::move(words);
    m_twin = std::move(twin);
    m_bands = std::move(bands);
}

std::unique_ptr<QAbstractTableModel> SheetFigure::table() const
{
    return std::make_unique<CellTable>(m_twin.columns, m_twin.rows);
}

SheetFigure::Layout SheetFigure::layOut(double width) const
{
    Layout layout;
    for (const Band &band : m_bands) {
        const double top = layout.height + (layout.parts.empty() ? 0 : bandGap);
        PlacedBand placed = placeBand(band, width);
        for (size_t i = 0; i < placed.places.size(); ++i) {
            placed.places[i].at += QPointF(0, top);
            layout.parts.push_back(
                {std::move(placed.places[i]), band.at(qsizetype(i)).block.get()});
        }
        layout.height = top + placed.height;
    }
    return layout;
}

double SheetFigure::bodyHeight(double width) const
{
    return layOut(width / m_scale).height * m_scale;
}

void SheetFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const Layout layout = layOut(body.width() / m_scale);
    painter.save();
    painter.translate(body.topLeft());
    painter.scale(m_scale, m_scale);
    for (const Layout::Placed &placed : layout.parts) {
        const QPointF at = placed.place.at;
        const PlacedPart &part = placed.place.part;
        part.heading.draw(painter, at, style.ink);
        part.note.draw(painter, at + QPointF(0, part.noteTop), style.muted);
        placed.block->draw(painter, part.area.translated(at), style);
    }
    painter.restore();
}

QList<Mark> SheetFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body.width() / m_scale);
    const QTransform onBody =
        QTransform::fromTranslate(body.left(), body.top()).scale(m_scale, m_scale);
    QList<Mark> marks;
    for (const Layout::Placed &placed : layout.parts)
        marks += placed.block->marks(placed.place.part.area.translated(placed.place.at));
    for (Mark &mark : marks) {
        mark.area = onBody.mapRect(mark.area);
        mark.outline = onBody.map(mark.outline);
    }
    return marks;
}

QList<QList<SheetFigure::Band>> SheetFigure::pages(const QList<Band> &bands, double width,
                                                   double maxHeight)
{
    QList<QList<Band>> pages{{}};
    double used = 0;
    const auto turn = [&] {
        pages.append(QList<Band>());
        used = 0;
    };
    const auto gap = [&] { return pages.last().isEmpty() ? 0 : bandGap; };
    for (const Band &band : bands) {
        const double height = placeBand(band, width).height;
        if (used + gap() + height <= maxHeight) {
            used += gap() + height;
            pages.last().append(band);
            continue;
        }
        const QList<double> rows =
            band.size() == 1 ? band.first().block->rowHeights(width) : QList<double>();
        if (rows.isEmpty()) {
            if (!pages.last().isEmpty())
                turn();
            pages.last().append(band);
            used = height;
            continue;
        }
        Part part = band.first();
        const QString heading = part.heading;
        for (qsizetype first = 0; first < rows.size();) {
            const double top = used + gap() + placePart(part, width).area.top();
            double bottom = top + band.first().block->headHeight(width);
            qsizetype count = 0;
            while (first + count < rows.size() && bottom + rows.at(first + count) <= maxHeight)
                bottom += rows.at(first + count++);
            const bool few = count < std::min(fewestRows, rows.size() - first);
            if (few && !pages.last().isEmpty()) {
                turn();
                continue;
            }
            count = std::max<qsizetype>(count, 1);
            part.block = band.first().block->slice(first, count);
            pages.last().append({part});
            used = top + part.block->height(width);
            first += count;
            if (!heading.isEmpty())
                part.heading = QCoreApplication::translate("mitra::SheetFigure", "%1 (continued)")
                                   .arg(heading);
            part.note.clear();
            if (first < rows.size())
                turn();
        }
    }
    return pages;
}

QList<std::shared_ptr<const Figure>> SheetFigure::parts(double width, double maxBodyHeight) const
{
    if (bodyHeight(width / smallest) * smallest <= maxBodyHeight)
        return {};
    struct Sheet : SheetFigure {
        explicit Sheet(const SheetFigure &whole)
            : SheetFigure(whole)
        {
        }
    };
    QList<QList<Band>> fewest;
    double scale = 1;
    for (const double each : scales) {
        const QList<QList<Band>> tried = pages(m_bands, width / each, maxBodyHeight / each);
        if (!fewest.isEmpty() && tried.size() >= fewest.size())
            continue;
        fewest = tried;
        scale = each;
    }
    QList<std::shared_ptr<const Figure>> parts;
    for (const QList<Band> &page : std::as_const(fewest)) {
        auto sheet = std::make_shared<Sheet>(*this);
        sheet->m_bands = page;
        sheet->m_scale = scale;
        parts.append(sheet);
    }
    return parts;
}

} // namespace mitra
