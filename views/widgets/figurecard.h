// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"
#include "views/widgets/card.h"

namespace mitra
{

class FigureView;
class PlainLabel;

// A card that shows one figure: its title and subtitle as labels, its drawing with notes and
// sources below.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    // The drawing alone, with one line of sources whose tool tip has all of them and the notes:
    // for pages where many figures stand side by side.
    void setCompact();
    void setFigure(const FigurePtr &figure);
    const FigurePtr &figure() const { return m_figure; }
    FigureView *view() const { return m_view; }

signals:
    void linkActivated(const mitra::Link &link);

private:
    FigureView *m_view;
    PlainLabel *m_source;
    FigurePtr m_figure;
};

} // namespace mitra
