// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"
#include "views/figures/style.h"

#include <QWidget>

namespace mitra
{

// The pages of a briefing one below the other, as they will be printed.
class BriefingPreview : public QWidget
{
    Q_OBJECT

public:
    explicit BriefingPreview(QWidget *parent = nullptr);

    void setLayoutOfPages(const PageLayout &layout);
    void setSurface(Surface surface);
    // Screen pixels a figure unit; 1 is the size of the paper at 96 dpi.
    void setScale(double scale);
    double scale() const { return m_scale; }

    int pageCount() const { return int(m_layout.pages.size()); }
    // Where a page stands in the widget.
    QRectF pageArea(int page) const;
    // The page a block begins on; -1 when it is on none.
    int pageOfBlock(int block) const;
    // What stands at that point of the widget; -1 when it is no block of the briefing.
    int blockAt(const QPointF &point) const;
    double paperWidth() const { return m_layout.setup.pageSize().width(); }

signals:
    void blockClicked(int block);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fit();

    PageLayout m_layout;
    Surface m_surface = Surface::PrintColour;
    double m_scale = 1;
};

} // namespace mitra
