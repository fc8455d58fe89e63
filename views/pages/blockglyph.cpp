// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/blockglyph.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

// Draws on a square of 16 by 16.
class Pencil
{
public:
    Pencil(QPainter &painter, const QColor &colour)
        : m_painter(painter)
        , m_colour(colour)
    {
        pen(1.5);
        m_painter.setBrush(Qt::NoBrush);
    }

    void pen(double width, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(m_colour, width, style, Qt::RoundCap, Qt::RoundJoin));
    }
    void line(double x1, double y1, double x2, double y2)
    {
        m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    }
    void frame(double x, double y, double width, double height)
    {
        m_painter.drawRect(QRectF(x, y, width, height));
    }
    void fill(double x, double y, double width, double height)
    {
        m_painter.fillRect(QRectF(x, y, width, height), m_colour);
    }
    void dot(double x, double y, double radius)
    {
        m_painter.save();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
        m_painter.drawEllipse(QPointF(x, y), radius, radius);
        m_painter.restore();
    }
    void path(const QPolygonF &points) { m_painter.drawPolyline(points); }
    void shape(const QPolygonF &points) { m_painter.drawPolygon(points); }

private:
    QPainter &m_painter;
    const QColor &m_colour;
};

void drawFigure(Pencil &pencil, const QString &name)
{
    if (name.startsWith(QLatin1String("arithmetic:"))) {
        pencil.pen(2);
        pencil.line(3, 6, 13, 6);
        pencil.line(3, 10.5, 13, 10.5);
        return;
    }
    if (name.startsWith(QLatin1String("methods:"))) {
        // Several hands on one scale.
        for (const double y : {3.5, 8.0, 12.5}) {
            pencil.line(2, y, 14, y);
        }
        pencil.dot(10.5, 3.5, 2.1);
        pencil.dot(5, 8, 2.1);
        pencil.dot(12, 12.5, 2.1);
        return;
    }
    if (name.startsWith(QLatin1String("changes:"))) {
        pencil.shape({{8, 2.5}, {14, 13.5}, {2, 13.5}});
        return;
    }
    pencil.fill(2.5, 8, 2.8, 6);
    pencil.fill(6.6, 5, 2.8, 9);
    pencil.fill(10.7, 2, 2.8, 12);
}

void drawKind(Pencil &pencil, const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Title:
        pencil.frame(3, 1.5, 10, 13);
        pencil.pen(2);
        pencil.line(5.5, 6, 10.5, 6);
        pencil.pen(1);
        pencil.line(5.5, 9, 9, 9);
        break;
    case Block::Kind::Heading:
        pencil.pen(2.2);
        pencil.line(4, 3, 4, 13);
        pencil.line(12, 3, 12, 13);
        pencil.line(4, 8, 12, 8);
        break;
    case Block::Kind::Points:
        for (const double y : {3.5, 8.0, 12.5}) {
            pencil.dot(3, y, 1.5);
            pencil.line(7, y, 14, y);
        }
        break;
    case Block::Kind::Text:
        for (const double y : {3.0, 6.4, 9.8})
            pencil.line(2, y, 14, y);
        pencil.line(2, 13.2, 9, 13.2);
        break;
    case Block::Kind::Figure:
        drawFigure(pencil, block.figure.name);
        break;
    case Block::Kind::Table:
        pencil.frame(2, 2.5, 12, 11);
        pencil.line(2, 6.2, 14, 6.2);
        pencil.line(2, 9.9, 14, 9.9);
        pencil.line(6.5, 2.5, 6.5, 13.5);
        break;
    case Block::Kind::Sources:
        pencil.path({{5, 2.5}, {2.5, 2.5}, {2.5, 13.5}, {5, 13.5}});
        pencil.path({{11, 2.5}, {13.5, 2.5}, {13.5, 13.5}, {11, 13.5}});
        pencil.path({{6.6, 5.8}, {8.2, 4.6}, {8.2, 11.4}});
        break;
    case Block::Kind::PageBreak:
        pencil.path({{3, 1.5}, {3, 5}, {13, 5}, {13, 1.5}});
        pencil.path({{3, 14.5}, {3, 11}, {13, 11}, {13, 14.5}});
        pencil.pen(1.2, Qt::DashLine);
        pencil.line(1, 8, 15, 8);
        break;
    }
}

} // namespace

void drawBlockGlyph(QPainter &painter, const Block &block, const QRectF &area, const QColor &colour)
{
    constexpr double side = 16;
    const double scale = std::min(area.width(), area.height()) / side;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-side / 2, -side / 2);
    Pencil pencil(painter, colour);
    drawKind(pencil, block);
    painter.restore();
}

} // namespace mitra
