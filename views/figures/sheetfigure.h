// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/rowsfigure.h"
#include "views/figures/sheetblock.h"

namespace mitra
{

// Base of figures that tell all of one thing on a sheet: blocks under headings, in bands from top
// to bottom, the blocks of a band side by side where there is room.
class SheetFigure : public Figure
{
public:
    struct Part {
        QString heading;
        QString note; // under the heading: how its content was chosen
        SheetBlockPtr block;
    };
    using Band = QList<Part>;

    QString name() const override { return m_words.name; }
    QString title() const override { return m_words.title; }
    QString subtitle() const override { return m_words.subtitle; }
    QStringList notes() const override { return m_words.notes; }
    QString sentence() const override { return m_words.sentence; }
    QList<SourceId> sources() const override { return m_words.sources; }
    bool isSheet() const override { return true; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    // None when the whole, set a little smaller, fits one sheet; the parts are set smaller when
    // that makes them fewer.
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

protected:
    using Figure::Figure;
    void setContent(RowsFigure::Words words, RowsFigure::Twin twin, QList<Band> bands);

private:
    struct Layout;
    Layout layOut(double width) const;
    static QList<QList<Band>> pages(const QList<Band> &bands, double width, double maxHeight);

    RowsFigure::Words m_words;
    RowsFigure::Twin m_twin;
    QList<Band> m_bands;
    double m_scale = 1; // of what is drawn, for the parts on paper
};

} // namespace mitra
