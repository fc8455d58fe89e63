// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

#include <QHash>

namespace mitra
{

// A figure that remembers how high it is and how it divides: laying out pages asks that of every
// figure for each key that is typed, and measuring its texts is most of the work. For the thread
// of the user interface only.
class MeasuredFigure : public Figure
{
public:
    explicit MeasuredFigure(FigurePtr figure);

    QString name() const override { return m_figure->name(); }
    QString title() const override { return m_figure->title(); }
    QString subtitle() const override { return m_figure->subtitle(); }
    QStringList notes() const override { return m_figure->notes(); }
    QList<SourceId> sources() const override { return m_figure->sources(); }
    bool isSheet() const override { return m_figure->isSheet(); }
    QList<QColor> seriesColours(const Style &style) const override
    {
        return m_figure->seriesColours(style);
    }
    QString sentence() const override { return m_figure->sentence(); }
    std::unique_ptr<QAbstractTableModel> table() const override { return m_figure->table(); }
    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override
    {
        m_figure->drawBody(painter, body, style);
    }
    QList<Mark> marks(const QRectF &body) const override { return m_figure->marks(body); }
    FigurePtr withFocus(int mark) const override { return m_figure->withFocus(mark); }
    QList<FigurePtr> parts(double width, double maxBodyHeight) const override;

private:
    FigurePtr m_figure;
    mutable QHash<double, double> m_heights; // by width
    mutable QHash<std::pair<double, double>, QList<FigurePtr>> m_parts;
};

} // namespace mitra
