// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/cutline.h"
#include "views/figures/labelplacer.h"
#include "views/figures/textblock.h"
#include "views/figures/trajectorypainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

QRectF around(const QPointF &at, double half)
{
    return QRectF(at - QPointF(half, half), QSizeF(2 * half, 2 * half));
}

// Lines and marks that names keep off.
LabelPlacer placerOf(const TrajectoryContent &content, const TrajectoryLayout &layout)
{
    const Trajectory &trajectory = content.trajectory();
    const QRectF plot = layout.scale.plot;
    LabelPlacer placer(QRectF(QPointF(plot.left() + 2, layout.body.top()),
                              QPointF(layout.body.right(), plot.bottom() - 1)));
    const auto avoid = [&](const QList<YearValue> &values, double weight) {
        for (const QList<QPointF> &part : cutLine(pointsOf(values), content.window())) {
            QPolygonF line;
            for (const QPointF &point : part)
                line << layout.scale.map(point);
            placer.avoid(line, weight);
        }
    };
    for (const EconomySeries &series : trajectory.series) {
        if (content.colourOf(series) < 0)
            continue;
        for (const Piece &piece : series.observed) {
            if (piece.points.size() > 1)
                avoid(piece.points, 140); // what is known stays whole
            else if (content.isShown(piece.points.first()))
                placer.avoid(around(layout.at(piece.points.first()), 5));
        }
        for (const SeriesPoint &point : series.disputed) {
            if (content.isShown(point.at))
                placer.avoid(around(layout.at(point.at), 5));
        }
    }
    avoid(trajectory.requiredPath, 70);
    avoid(trajectory.projection, 70);
    for (const PaceLine &pace : trajectory.paces)
        avoid(pace.points, 70);
    for (const LineEnd &end : content.ends())
        placer.avoid(around(layout.at(end.point.at), 5));
    return placer;
}

// Grey lines pass behind, never through, a name; an interval goes on below it.
void clearBehind(QPainter &painter, const QRectF &area, const QPolygonF &band,
                 const TrajectoryLayout &layout, const Style &style)
{
    painter.fillRect(area, style.card);
    if (!band.boundingRect().intersects(area))
        return;
    painter.save();
    painter.setClipRect(area & layout.scale.plot, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(trajectorypen::band(style));
    painter.drawPolygon(band);
    painter.restore();
}

} // namespace

void drawTrajectoryLabels(QPainter &painter, const TrajectoryContent &content,
                          const TrajectoryLayout &layout, const Style &style)
{
    const Trajectory &trajectory = content.trajectory();
    LabelPlacer placer = placerOf(content, layout);
    const QPolygonF band = layout.bandOutline(content);
    const auto place = [&](const QPointF &point, const QString &text, const QFont &font,
                           const QColor &colour, LabelPlacer::Side side, double most) {
        const TextBlock block(text, font, std::min(most, textWidth(text, font) + 1));
        const QSizeF size(std::ceil(block.naturalWidth()) + 2, block.height());
        const QRectF area = placer.place(point, size, side);
        if (area.isEmpty())
            return;
        clearBehind(painter, area.adjusted(-1, 0, 1, 0), band, layout, style);
        block.draw(painter, area.topLeft() + QPointF(1, 0), colour);
    };
    const double width = layout.body.width();
    const QFont bold = style.font(type::small, QFont::DemiBold);
    const QFont plain = style.font(type::small);
    const std::optional<YearValue> &base = trajectory.assessment.question.base;
    const bool showsBase = content.showsBaseline();
    const bool showsTarget = trajectory.target && content.isShown(trajectory.target->at);
    if (showsBase)
        placer.avoid(around(layout.at(*base), 7));
    if (showsTarget) {
        const QPointF at = layout.at(trajectory.target->at);
        placer.avoid(around(at, 7));
        place(at, trajectory.target->label, bold, style.ink, LabelPlacer::Side::Left, width * 0.7);
    }
    for (const LineEnd &end : content.ends())
        place(layout.at(end.point.at), end.text, bold, content.lineColour(*end.series, style),
              LabelPlacer::Side::Right, width * 0.4);
    if (showsBase)
        place(layout.at(*base), content.baselineText(), plain, style.ink, LabelPlacer::Side::Right,
              width * 0.4);
    for (const PaceEnd &end : content.paceEnds()) {
        const QPointF at = layout.scale.map(end.at);
        place(at, end.text, plain, style.series[0], LabelPlacer::Side::Right,
              std::max(70.0, layout.body.right() - at.x() - 12));
    }
}

} // namespace mitra
