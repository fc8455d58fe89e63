// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/colourvision.h"
#include "views/briefing/pagelayout.h"
#include "views/figures/style.h"
#include "views/pages/pageimages.h"
#include "views/pages/pageplaces.h"

#include <QAbstractScrollArea>

namespace mitra
{

// The pages of a briefing as they will be printed, to scroll through and to point into. Page Up and
// Page Down, Home and End go from page to page; Ctrl and the wheel zoom.
class BriefingPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };
    static constexpr double smallest = 0.1;
    static constexpr double largest = 4;

    explicit BriefingPreview(QWidget *parent = nullptr);

    // What is looked at stays where it is, as far as the new pages allow.
    void setLayoutOfPages(const PageLayout &layout);
    const PageLayout &layoutOfPages() const { return m_layout; }
    void setSurface(Surface surface);
    Surface surface() const { return m_surface; }
    void setVision(ColourVision vision);
    ColourVision vision() const { return m_vision; }
    void setAcross(PagesAcross across);
    PagesAcross across() const { return m_across; }

    // Screen pixels a figure unit; 1 is the size of the paper at 96 dpi. The middle of the view
    // stays where it is. Nothing is fitted any more.
    void setScale(double scale);
    double scale() const { return m_scale; }
    // Keeps the scale such that pages fit the view, also when that changes.
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }

    int pageCount() const { return int(m_layout.pages.size()); }
    // The page that is looked at, from 0; -1 without pages.
    int currentPage() const { return m_current; }
    // Brings the top of that page, or the nearest there is, into view.
    void goToPage(int page);

    // Marks what the block put on paper and brings it into view, when it is not. -1: no block.
    void showBlock(int block);
    int shownBlock() const { return m_block; }

    // Where a page stands, and where a block stands on it (null: not there), in the viewport.
    QRectF pageArea(int page) const;
    QRectF blockArea(int block, int page) const;
    // The page a block begins on; -1 when it is on none.
    int pageOfBlock(int block) const;
    // What stands at that point of the viewport; -1 when it is nothing of the briefing.
    int pageAt(const QPointF &point) const;
    int blockAt(const QPointF &point) const;
    // What the page says, for people who do not see it.
    QString pageText(int page) const;

signals:
    void blockClicked(int block);
    // Scale, pages or the current page are others than before.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // A point of a page and where it is in the viewport.
    struct Anchor {
        int page = -1;
        QPointF onPaper; // figure units
        QPointF inView;
    };
    Anchor anchorAt(const QPointF &inView) const;
    void zoomAt(double scale, const QPointF &inView);
    // Places the pages for the scale or the fit, and puts the anchor back.
    void placePages(const Anchor &anchor);
    double wantedScale() const;
    void scrollTo(const QPointF &topLeft);
    QPointF scrolled() const; // the content's point at the viewport's top left corner
    void setCurrentPage(int page);
    int mostSeenPage() const;
    void bringIntoView(int block);

    PageLayout m_layout;
    QList<QSizeF> m_papers;
    QList<QRectF> m_places; // of the pages, in the content
    PageImages m_images;
    Surface m_surface = Surface::PrintColour;
    ColourVision m_vision = ColourVision::Usual;
    PagesAcross m_across = PagesAcross::One;
    Fit m_fit = Fit::Width;
    double m_scale = 1;
    int m_current = -1;
    int m_block = -1;
    bool m_isGoing = false; // to a page, which is then the current one
};

} // namespace mitra
