// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/whatif.h"
#include "views/figures/figure.h"
#include "views/figures/whatiflines.h"

namespace mitra
{

// Several assumed paces in one chart: what was observed solid, each pace dotted with its name at
// its end, the pace needed dashed to the target, the pace so far dotted grey.
class WhatIfFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::WhatIfFigure)

public:
    WhatIfFigure(FactsPtr facts, const WhatIf &whatIf);

    QString name() const override;
    QString title() const override { return m_whatIf.title; }
    QString subtitle() const override { return m_whatIf.subtitle; }
    QStringList notes() const override { return m_whatIf.notes; }
    QList<SourceId> sources() const override { return m_whatIf.sources; }
    QString sentence() const override { return m_whatIf.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override; // a row a scenario

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Layout;

    Layout layOut(const QRectF &body) const;
    bool isEmpty() const { return !m_whatIf.latest; }
    void drawLines(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawDots(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLabels(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLatest(QPainter &painter, const Layout &layout, const Style &style) const;

    WhatIf m_whatIf;
    bool m_isProxy; // proxies are hollow
    QList<WhatIfLine> m_aheads;
};

} // namespace mitra
