// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/matrixorder.h"
#include "views/pages/cooperationview.h"

#include <QTimer>

#include <memory>

class QScrollArea;

namespace mitra
{

class Chooser;
class FigureView;
class MatrixFigure;
class PlainLabel;

// The current selection as a matrix of two dimensions that the reader chooses. A click on a cell, a
// row or a column chooses it and, again, takes it back; with Ctrl it adds or removes, with Shift it
// reaches to another.
class MatrixView : public CooperationView
{
    Q_OBJECT

public:
    explicit MatrixView(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("matrix"); }
    QString label() const override { return tr("Matrix"); }
    FigurePtr figure() const override;
    QWidget *controls() override { return m_controls; }
    void refresh() override;
    QVariantMap state() const override;
    // What is missing or not known stays as it is.
    void restore(const QVariantMap &state) override;

    const MatrixAxes &axes() const { return m_axes; }
    MatrixOrder order() const { return m_order; }
    // One dimension for both rows and columns is refused.
    void setAxes(const MatrixAxes &axes);
    void setOrder(MatrixOrder order);

private:
    enum class Side { Rows, Columns };

    QWidget *buildControls();
    QWidget *buildSheet();
    Chooser *buildDimensions(Side side);
    void chooseDimension(Side side, Dimension dimension);
    void showChoosers();
    // After a choice in the choosers.
    void changeFigure();
    void showChosen();
    void showFoot();
    void showSources();

    std::optional<MatrixPlace> placeOf(const Link &link) const;
    void click(const Link &link);
    void toggle(const Link &link);
    void extend(const Link &from, const Link &to);
    void choose(const Selection &selection);
    QString hintFor(const Link &link) const;
    QString hintForAdding(const MatrixPlace &place) const;

    MatrixAxes m_axes;
    MatrixOrder m_order = MatrixOrder::Size;
    FigureView *m_view;
    PlainLabel *m_foot; // notes and sources
    QScrollArea *m_area;
    Chooser *m_rows;
    Chooser *m_columns;
    Chooser *m_orders;
    QWidget *m_controls;
    QTimer m_settled;           // time to look for the sources of very many initiatives
    bool m_isOwnChoice = false; // what is clicked is seen already
    // What the figure was made of, to see whether it still holds.
    mutable std::shared_ptr<const MatrixFigure> m_figure;
    mutable ColumnsPtr m_madeOf;
    mutable Selection m_madeFor;
};

} // namespace mitra
