// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/chartlines.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace mitra
{

namespace
{

// Qt Charts clips at its plot area, which would halve a line along an edge: its plot is larger by
// this much on every side and its axes reach as much further.
constexpr double bleed = 6;

QValueAxis *makeAxis(double low, double high, double length)
{
    auto *axis = new QValueAxis;
    const double more = (high - low) * bleed / length;
    axis->setRange(low - more, high + more);
    axis->setVisible(false);
    return axis;
}

} // namespace

double ChartScale::x(double year) const
{
    return plot.left() + (year - firstX) / (lastX - firstX) * plot.width();
}

double ChartScale::y(double value) const
{
    const double share = (value - lowY) / (highY - lowY);
    return upsideDown ? plot.top() + share * plot.height() : plot.bottom() - share * plot.height();
}

void drawChartLines(QPainter &painter, const ChartScale &scale, const QList<ChartLine> &lines)
{
    if (lines.isEmpty() || scale.plot.width() <= 0 || scale.plot.height() <= 0)
        return;
    const QRectF area = scale.plot.adjusted(-bleed, -bleed, bleed, bleed);
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->resize(area.size());

    QValueAxis *years = makeAxis(scale.firstX, scale.lastX, scale.plot.width());
    QValueAxis *values = makeAxis(scale.lowY, scale.highY, scale.plot.height());
    values->setReverse(scale.upsideDown);
    chart->addAxis(years, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    for (const ChartLine &line : lines) {
        auto *series = new QLineSeries;
        series->replace(line.points); // before it is in the chart: trap 12
        chart->addSeries(series);
        series->attachAxis(years);
        series->attachAxis(values);
        series->setPen(line.pen);
    }
    const QRectF sheet(QPointF(0, 0), area.size());
    chart->setPlotArea(sheet);
    chart->layout()->activate();
    scene.setSceneRect(sheet);
    scene.render(&painter, area, sheet, Qt::IgnoreAspectRatio);
}

} // namespace mitra
