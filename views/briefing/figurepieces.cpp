// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/figurepieces.h"

#include "views/figures/framing.h"

#include <algorithm>

namespace mitra
{

namespace
{

// Smaller than this, axis letters fall below seven points.
constexpr double smallestScale = 0.85;
constexpr double hairSmaller = 0.935; // that nobody sees beside the size of the text
constexpr double scaleStep = 0.03;

double scaledHeight(const Figure &figure, double width, Frame frame, double scale)
{
    return frameFigure(figure, width / scale, frame).height * scale;
}

class Pieces
{
public:
    Pieces(const QSizeF &room, double below, Frame frame, double largest)
        : m_room(room)
        , m_below(below)
        , m_frame(frame)
        , m_largest(largest)
    {
    }

    QList<PageItem> make(const FigurePtr &figure) const
    {
        const double natural = heightOf(*figure, m_largest);
        const double alone = m_room.height() - m_below;
        if (natural <= alone)
            return {item(figure, natural, m_largest)};
        QList<FigurePtr> parts = partsOf(figure, m_room.height());
        if (m_below > 0 && (parts.size() < 2 || !fits(parts.last(), alone)))
            parts = partsOf(figure, alone);
        if (parts.isEmpty())
            return {shrunk(figure, alone)};
        QList<PageItem> items;
        for (const FigurePtr &part : std::as_const(parts))
            items.append(shrunk(part, part == parts.last() ? alone : m_room.height()));
        return items;
    }

private:
    double heightOf(const Figure &figure, double scale) const
    {
        return scaledHeight(figure, m_room.width(), m_frame, scale);
    }

    bool fits(const FigurePtr &figure, double height) const
    {
        return heightOf(*figure, smallestScale) <= height;
    }

    // A hair smaller where that saves a page: a row or two alone on the last one look lost.
    QList<FigurePtr> partsOf(const FigurePtr &figure, double height) const
    {
        QList<FigurePtr> fewest;
        for (double scale = 1; scale >= hairSmaller; scale -= scaleStep) {
            const double width = m_room.width() / scale;
            const Framing whole = frameFigure(*figure, width, m_frame);
            // A part may say "continued" in one line more than the whole.
            const double around = whole.height - whole.body.height() + 2 * type::small;
            const QList<FigurePtr> parts =
                figure->parts(width, std::max(height / scale - around, 1.0));
            if (parts.size() <= 1)
                return parts;
            if (fewest.isEmpty() || parts.size() < fewest.size())
                fewest = parts;
        }
        return fewest;
    }

    PageItem shrunk(const FigurePtr &figure, double height) const
    {
        for (double scale = 1; scale >= smallestScale; scale -= scaleStep) {
            const double needed = heightOf(*figure, scale);
            if (needed <= height)
                return item(figure, needed, scale);
        }
        return item(figure, height, smallestScale);
    }

    PageItem item(const FigurePtr &figure, double height, double scale) const
    {
        PageItem item;
        item.kind = PageItem::Kind::Figure;
        item.figure = figure;
        item.frame = m_frame;
        item.text = figure->title();
        item.area = QRectF(0, 0, m_room.width(), height);
        item.scale = scale;
        return item;
    }

    QSizeF m_room;
    double m_below;
    Frame m_frame;
    double m_largest;
};

} // namespace

QList<PageItem> piecesOf(const FigurePtr &figure, const QSizeF &room, double below, Frame frame,
                         double largest)
{
    return Pieces(room, below, frame, largest).make(figure);
}

double scaleTogether(const QList<FigurePtr> &figures, const QSizeF &room, double around,
                     Frame frame)
{
    for (double scale = 1; scale >= smallestScale; scale -= scaleStep) {
        double height = 0;
        for (const FigurePtr &figure : figures)
            height += scaledHeight(*figure, room.width(), frame, scale) + around;
        if (height <= room.height())
            return scale;
    }
    return 1;
}

} // namespace mitra
