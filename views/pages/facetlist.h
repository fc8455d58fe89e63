// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/facetmodel.h"

#include <QListView>

#include <vector>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace mitra
{

class PlainLabel;

// The values of one facet as a list without scroll bars of its own: Space, Enter or a click toggles
// a value.
class FacetView : public QListView
{
    Q_OBJECT

public:
    explicit FacetView(QWidget *parent = nullptr);

    // Shows these rows of the model, one entry a row, and is as high as they are.
    void showRows(const std::vector<bool> &rows);
    // The first row that is shown, invalid when none is.
    QModelIndex firstShown() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    int m_shown = 0;
};

// A facet with its name to fold it away and, when it has many values, a button to see all and a
// field to find one.
class FacetList : public QWidget
{
    Q_OBJECT

public:
    FacetList(CurrentSelection *current, Facet facet, QWidget *parent = nullptr);

    Facet facet() const { return m_model->facet(); }
    FacetView *view() const { return m_view; }
    // Hidden when the facet has few values.
    QLineEdit *findBox() const { return m_find; }
    QPushButton *moreButton() const { return m_more; }
    bool isFolded() const;
    void setFolded(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void leaveFinding();

    FacetModel *m_model;
    QToolButton *m_title;
    QLineEdit *m_find;
    PlainLabel *m_nothing;
    FacetView *m_view;
    QPushButton *m_more;
    bool m_showsAll = false;
};

} // namespace mitra
