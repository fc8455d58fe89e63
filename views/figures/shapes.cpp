// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace mitra
{

namespace
{

QRectF innerSquare(const QRectF &rect)
{
    const double side = std::min(rect.width(), rect.height());
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
}

void drawCircle(QPainter &painter, const QRectF &box, const QColor &colour, const QBrush &ground,
                Qt::PenStyle style, bool halfFilled)
{
    const double stroke = std::max(box.width() * 0.16, 1.0);
    const QRectF ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    QPen pen(colour, stroke, style, Qt::FlatCap);
    if (style == Qt::CustomDashLine)
        pen.setDashPattern({1.3, 1.0}); // in pen widths: about eight dashes around
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawEllipse(ring);
    if (halfFilled) {
        QPainterPath half;
        half.moveTo(box.center());
        half.arcTo(ring, 90, 180);
        half.closeSubpath();
        painter.fillPath(half, colour);
    }
}

void drawSlantedArrow(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double stroke = std::max(box.width() * 0.16, 1.2);
    const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(inner.bottomLeft(), inner.topRight());
    painter.drawPolyline(
        QPolygonF({inner.topLeft() + QPointF(inner.width() * 0.3, 0), inner.topRight(),
                   inner.bottomRight() - QPointF(0, inner.height() * 0.3)}));
}

void drawFlag(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double pole = std::max(box.width() * 0.12, 1.0);
    const double left = box.left() + box.width() * 0.2;
    painter.fillRect(QRectF(left, box.top(), pole, box.height()), colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({QPointF(left + pole, box.top()),
                                   QPointF(box.right(), box.top() + box.height() * 0.3),
                                   QPointF(left + pole, box.top() + box.height() * 0.6)}));
}

} // namespace

Shape statusShape(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NewlyMet:
    case Verdict::MetKept:
    case Verdict::MetWrongWay:
        return Shape::FilledCircle;
    case Verdict::OnTrack:
        return Shape::UpTriangle;
    case Verdict::FasterNeeded:
        return Shape::SlantedArrow;
    case Verdict::Stalled:
        return Shape::Square;
    case Verdict::Away:
    case Verdict::WasMetNowMissed:
        return Shape::DownTriangle;
    case Verdict::CannotBeAssessed:
        break;
    }
    return Shape::Dash;
}

Shape statusShape(InitiativeStatus status)
{
    switch (status) {
    case InitiativeStatus::Completed:
        return Shape::FilledCircle;
    case InitiativeStatus::Ongoing:
        return Shape::HalfCircle;
    case InitiativeStatus::Planned:
        return Shape::HollowCircle;
    case InitiativeStatus::Unknown:
        break;
    }
    return Shape::DashedCircle;
}

void drawShape(QPainter &painter, Shape shape, const QRectF &rect, const QColor &colour,
               const QColor &ground)
{
    const QRectF box = innerSquare(rect);
    const QBrush fill = ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (shape) {
    case Shape::FilledCircle:
        painter.drawEllipse(box);
        break;
    case Shape::HalfCircle:
        drawCircle(painter, box, colour, fill, Qt::SolidLine, true);
        break;
    case Shape::HollowCircle:
        drawCircle(painter, box, colour, fill, Qt::SolidLine, false);
        break;
    case Shape::DashedCircle:
        drawCircle(painter, box, colour, fill, Qt::CustomDashLine, false);
        break;
    case Shape::UpTriangle:
        painter.drawPolygon(
            QPolygonF({box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()}));
        break;
    case Shape::SlantedArrow:
        drawSlantedArrow(painter, box, colour);
        break;
    case Shape::Square:
        painter.drawRect(box.adjusted(box.width() * 0.08, box.height() * 0.08, -box.width() * 0.08,
                                      -box.height() * 0.08));
        break;
    case Shape::DownTriangle:
        painter.drawPolygon(
            QPolygonF({box.topLeft(), QPointF(box.center().x(), box.bottom()), box.topRight()}));
        break;
    case Shape::Dash:
        painter.drawRect(QRectF(box.left(), box.center().y() - std::max(box.height() * 0.09, 0.75),
                                box.width(), std::max(box.height() * 0.18, 1.5)));
        break;
    case Shape::Flag:
        drawFlag(painter, box, colour);
        break;
    }
    painter.restore();
}

} // namespace mitra
