// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/dataquality.h"
#include "views/figures/figure.h"
#include "views/figures/shapes.h"
#include "views/figures/sharestrip.h"

namespace mitra
{

Shape surenessShape(Sureness sureness);
// Of the sign: what warns stands out.
QColor surenessColour(Sureness sureness, const Style &style);

// How sure each indicator's data are, the worst first: verdict, members covered, age, sources,
// disagreements, standing, and the reasons below. Narrow, the columns become a line of words.
class QualityFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::QualityFigure)

public:
    QualityFigure(FactsPtr facts, DataQuality quality);

    QString name() const override;
    QString title() const override;
    QString subtitle() const override { return m_quality->subtitle; }
    QStringList notes() const override { return m_quality->notes; }
    QList<SourceId> sources() const override { return m_quality->sources; }
    QList<QColor> seriesColours(const Style &style) const override;
    QString sentence() const override { return m_quality->sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;
    // The names of the columns, which a screen keeps in view while the rows scroll; empty where
    // there are none.
    QRectF headArea(const QRectF &body) const;

    const DataQuality &quality() const { return *m_quality; }

private:
    struct Layout;
    Layout layOut(double width) const;
    const IndicatorQuality &rowAt(qsizetype i) const { return m_quality->rows.at(m_first + i); }
    QList<Share> shares(const Style &style) const;
    void drawRow(QPainter &painter, const Layout &layout, size_t row, const Style &style) const;
    QString markText(const IndicatorQuality &row) const;

    std::shared_ptr<const DataQuality> m_quality; // parts share it
    qsizetype m_first = 0;                        // of the rows that are drawn
    qsizetype m_count = 0;
    QString m_partOf; // "part 2 of 7"; empty for the whole
    bool m_hasStrip = true;
};

} // namespace mitra
