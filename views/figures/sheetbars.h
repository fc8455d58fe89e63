// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/sheetblock.h"

namespace mitra
{

// Counts as bars, a name before and the number behind each; a remark below.
class SheetBars : public SheetBlock
{
public:
    struct Bar {
        QString name;
        quint32 count = 0;
        Mark mark; // its area is filled in by the layout
    };

    SheetBars(QList<Bar> bars, QString remark);

    double height(double width) const override;
    void draw(QPainter &painter, const QRectF &area, const Style &style) const override;
    QList<Mark> marks(const QRectF &area) const override;

private:
    struct Layout;
    Layout layOut(double width) const;

    QList<Bar> m_bars;
    QString m_remark;
};

} // namespace mitra
