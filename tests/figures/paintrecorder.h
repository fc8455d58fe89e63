// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <memory>

namespace mitra
{

// A paint device that keeps what is drawn as a list: every text with the rectangle it covers, and
// the bounds of every shape. Tests ask it what a reader would see.
class PaintRecorder : public QPaintDevice
{
public:
    struct Text {
        QString text;
        QRectF area;
    };

    PaintRecorder()
        : m_engine(std::make_unique<Engine>(*this))
    {
    }

    const QList<Text> &texts() const { return m_texts; }
    const QList<QRectF> &shapes() const { return m_shapes; }

    // Every text that is drawn, in the order of drawing, parted by spaces.
    QString allText() const
    {
        QString all;
        for (const Text &text : m_texts)
            all += text.text.simplified() + QLatin1Char(' ');
        return all.simplified();
    }

    // The first two texts that lie on each other, as "a | b"; empty when none do.
    QString firstOverlap() const
    {
        // Lines of one block touch, and letters rarely fill their line.
        constexpr double slack = 1;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const QRectF a = m_texts.at(i).area.adjusted(slack, slack, -slack, -slack);
            for (qsizetype j = i + 1; j < m_texts.size(); ++j) {
                if (a.intersects(m_texts.at(j).area.adjusted(slack, slack, -slack, -slack)))
                    return m_texts.at(i).text + QLatin1String(" | ") + m_texts.at(j).text;
            }
        }
        return {};
    }

    QPaintEngine *paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 4000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmWidthMM:
        case PdmHeightMM:
            return 1058; // 4000 pixels at 96 dpi
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(PaintRecorder &recorder)
            : QPaintEngine(AllFeatures)
            , m_recorder(recorder)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState &changed) override
        {
            if (changed.state().testFlag(DirtyTransform))
                m_transform = changed.transform();
        }
        void drawPixmap(const QRectF &area, const QPixmap &, const QRectF &) override
        {
            keep(area);
        }
        void drawPath(const QPainterPath &path) override { keep(path.boundingRect()); }
        void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
        {
            QPolygonF polygon;
            for (int i = 0; i < count; ++i)
                polygon.append(points[i]);
            keep(polygon.boundingRect());
        }
        void drawRects(const QRectF *rects, int count) override
        {
            for (int i = 0; i < count; ++i)
                keep(rects[i]);
        }
        void drawEllipse(const QRectF &area) override { keep(area); }
        void drawLines(const QLineF *lines, int count) override
        {
            for (int i = 0; i < count; ++i)
                keep(QRectF(lines[i].p1(), lines[i].p2()).normalized());
        }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            const QRectF area(at.x(), at.y() - item.ascent(), item.width(),
                              item.ascent() + item.descent());
            m_recorder.m_texts.append({item.text(), m_transform.mapRect(area)});
        }

    private:
        void keep(const QRectF &area) { m_recorder.m_shapes.append(m_transform.mapRect(area)); }

        PaintRecorder &m_recorder;
        QTransform m_transform;
    };

    std::unique_ptr<Engine> m_engine;
    QList<Text> m_texts;
    QList<QRectF> m_shapes;
};

} // namespace mitra
