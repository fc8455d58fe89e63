// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"
#include "views/figures/heatlayout.h"

namespace mitra
{

// All indicators by ASEAN and its members, each cell a verdict as tint, shape and, where there is
// room, word and year. A cell leads to its assessment, a row's name to its indicator.
class HeatFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::HeatFigure)

public:
    HeatFigure(FactsPtr facts, VerdictTable table);

    QString name() const override;
    QString title() const override { return m_title; }
    QString subtitle() const override { return verdicts().subtitle; }
    QStringList notes() const override { return verdicts().notes; }
    QList<SourceId> sources() const override { return verdicts().sources; }
    QString sentence() const override { return verdicts().sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    // The names of the economies and those of the indicators, which a screen keeps in view.
    QRectF headArea(const QRectF &body) const;
    QRectF sideArea(const QRectF &body) const;
    double leastWidth() const { return HeatLayout::leastWidth(*m_content); }

    const VerdictTable &verdicts() const { return m_content->table; }

private:
    const HeatLayout &layoutAt(double width) const;
    void drawHead(QPainter &painter, const HeatLayout &layout, const Style &style) const;
    void drawRow(QPainter &painter, const HeatLayout &layout, size_t index,
                 const Style &style) const;
    void drawCell(QPainter &painter, const VerdictCell &cell, const QRectF &area,
                  const HeatLayout &layout, const Style &style) const;

    std::shared_ptr<const HeatContent> m_content; // parts share it
    std::vector<HeatItem> m_items;
    QString m_title;
    mutable std::shared_ptr<const HeatLayout> m_layout; // of the width last asked for
};

// "verdicts", "verdicts:GOAL", "verdicts:all:istat": what is asked for, and by which basis where it
// is not the usual one.
QString heatFigureName(const VerdictScope &scope, VerdictBasis basis);

} // namespace mitra
