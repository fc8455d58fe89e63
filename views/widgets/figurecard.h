// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"
#include "views/widgets/card.h"

namespace mitra
{

class FigureView;

// A card that shows one figure: its title and subtitle as labels, its drawing with notes and
// sources below.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setFigure(const FigurePtr &figure);
    const FigurePtr &figure() const { return m_figure; }
    FigureView *view() const { return m_view; }

signals:
    void linkActivated(const mitra::Link &link);
    void figureMenuRequested(const mitra::FigurePtr &figure, const QPoint &globalPosition);

private:
    FigureView *m_view;
    FigurePtr m_figure;
};

} // namespace mitra
