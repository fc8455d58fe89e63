// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/cooperationview.h"

#include <optional>

class QCheckBox;

namespace mitra
{

class FigureView;

// Base of the views that are one figure, scrolled where it is higher than the place it has. A
// figure that folds its smallest parts can be opened, by a tick or by the mark that stands for
// them.
class SingleFigureView : public CooperationView
{
    Q_OBJECT

public:
    FigurePtr figure() const override;
    QWidget *controls() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool unfolded);
    FigureView *view() const { return m_view; }

protected:
    struct Fold {
        QString id;    // of the Link that asks for it
        QString label; // of the tick that shows all
        QString toolTip;
    };
    // Narrower than `leastWidth` pixels the figure is scrolled sideways.
    SingleFigureView(CurrentSelection *current, int leastWidth, const std::optional<Fold> &fold,
                     QWidget *parent);

    // Of the current selection, whose facts are there.
    virtual FigurePtr makeFigure() const = 0;

private:
    FigureView *m_view;
    QCheckBox *m_all = nullptr; // null: the figure folds nothing
    Link m_unfold;              // asks to show all, or to fold again
    bool m_isUnfolded = false;
    mutable FigurePtr m_figure;
};

} // namespace mitra
