// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/sheetblock.h"

namespace mitra
{

// Counts as small columns side by side, the number above and the name below each: years, with the
// ones not known apart at the end.
class SheetColumns : public SheetBlock
{
public:
    struct Column {
        QString name;
        quint32 count = 0;
        bool isApart = false; // hollow, after a gap
        Mark mark;            // its area is filled in by the layout
    };

    explicit SheetColumns(QList<Column> columns);

    double height(double width) const override;
    void draw(QPainter &painter, const QRectF &area, const Style &style) const override;
    QList<Mark> marks(const QRectF &area) const override;

private:
    struct Layout;
    Layout layOut(double width) const;

    QList<Column> m_columns;
};

} // namespace mitra
