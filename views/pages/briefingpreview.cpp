// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/briefingpreview.h"

#include "views/briefing/printlanguage.h"
#include "views/pages/briefingpreviewaccess.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double widestFit = 1.5; // beyond it letters are only large
constexpr double zoomStep = 1.15; // a notch of the wheel
constexpr double seenEnough = 60; // pixels of a block, so that nothing needs to scroll
constexpr double margin = 24;     // above a block that was scrolled to
constexpr double outset = 5;      // of the mark around a block

} // namespace

BriefingPreview::BriefingPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installBriefingPreviewAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the briefing"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    // Its coming and going would change what fits.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void BriefingPreview::setLayoutOfPages(const PageLayout &layout)
{
    const Anchor anchor = anchorAt({0, 0});
    const int blockPage = m_block < 0 ? -1 : pageOfBlock(m_block);
    const QRectF seen = viewport()->rect();
    const bool sawBlock = blockPage >= 0 && blockArea(m_block, blockPage).intersects(seen);
    forgetAccessiblePages(this);
    m_layout = layout;
    m_papers = pageplaces::paperSizes(m_layout);
    m_images.clear();
    const int pages = pageCount();
    setAccessibleDescription(pages == 1 ? tr("1 page") : tr("%1 pages").arg(pages));
    placePages(anchor);
    // What is being edited may have moved on to the next page.
    if (sawBlock)
        bringIntoView(m_block);
    viewport()->update();
    emit viewChanged();
}

void BriefingPreview::setSurface(Surface surface)
{
    m_surface = surface;
    viewport()->update();
}

void BriefingPreview::setVision(ColourVision vision)
{
    m_vision = vision;
    viewport()->update();
    emit viewChanged();
}

void BriefingPreview::setAcross(PagesAcross across)
{
    const int page = m_current;
    m_across = across;
    placePages(anchorAt({0, 0}));
    goToPage(page);
    emit viewChanged();
}

void BriefingPreview::setScale(double scale)
{
    zoomAt(scale, QRectF(viewport()->rect()).center());
}

void BriefingPreview::zoomAt(double scale, const QPointF &inView)
{
    const Anchor anchor = anchorAt(inView);
    m_fit = Fit::None;
    m_scale = std::clamp(scale, smallest, largest);
    placePages(anchor);
    emit viewChanged();
}

void BriefingPreview::setFit(Fit fit)
{
    const int page = m_current;
    m_fit = fit;
    placePages(anchorAt({0, 0}));
    if (fit == Fit::Page)
        goToPage(page);
    emit viewChanged();
}

double BriefingPreview::wantedScale() const
{
    if (m_fit == Fit::None)
        return m_scale;
    const double room = width() - verticalScrollBar()->sizeHint().width() - 2;
    const double fits =
        pageplaces::scaleToFit(m_papers, m_across, room, m_fit == Fit::Page ? height() - 2 : 0);
    return std::clamp(fits, smallest, widestFit);
}

BriefingPreview::Anchor BriefingPreview::anchorAt(const QPointF &inView) const
{
    const QPointF point = inView + scrolled();
    // The page under the point; beside or between pages the last that begins above it.
    int page = m_places.isEmpty() ? -1 : 0;
    for (int i = 0; i < int(m_places.size()); ++i) {
        const QRectF &place = m_places.at(i);
        if (place.top() <= point.y() && (place.left() <= point.x() || i % int(m_across) == 0))
            page = i;
    }
    if (page < 0)
        return {};
    return {page, (point - m_places.at(page).topLeft()) / m_scale, inView};
}

void BriefingPreview::placePages(const Anchor &anchor)
{
    // Nothing of what happens on the way is the user's scrolling.
    const QScopedValueRollback<bool> going(m_isGoing, true);
    m_scale = wantedScale();
    m_places = pageplaces::place(m_papers, m_across, m_scale, viewport()->width());
    QRectF all;
    for (const QRectF &place : std::as_const(m_places))
        all |= place;
    const auto setRange = [](QScrollBar *bar, double length, int view) {
        bar->setRange(0, std::max(0, int(std::ceil(length)) - view));
        bar->setPageStep(view);
    };
    setRange(horizontalScrollBar(), all.right(), viewport()->width());
    setRange(verticalScrollBar(), all.bottom() + 1, viewport()->height());
    if (anchor.page >= 0 && !m_places.isEmpty()) {
        const qsizetype page = std::min(qsizetype(anchor.page), m_places.size() - 1);
        scrollTo(m_places.at(page).topLeft() + anchor.onPaper * m_scale - anchor.inView);
    }
    if (m_current < 0 || m_current >= pageCount())
        m_current = mostSeenPage();
    viewport()->update();
}

QPointF BriefingPreview::scrolled() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void BriefingPreview::scrollTo(const QPointF &topLeft)
{
    horizontalScrollBar()->setValue(int(std::lround(topLeft.x())));
    verticalScrollBar()->setValue(int(std::lround(topLeft.y())));
}

void BriefingPreview::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const int goal = std::clamp(page, 0, pageCount() - 1);
    {
        const QScopedValueRollback<bool> going(m_isGoing, true);
        verticalScrollBar()->setValue(int(m_places.at(goal).top()));
        const QRectF seen(scrolled(), QSizeF(viewport()->size()));
        if (m_places.at(goal).left() < seen.left() || m_places.at(goal).right() > seen.right())
            horizontalScrollBar()->setValue(int(m_places.at(goal).left()));
    }
    setCurrentPage(goal);
}

void BriefingPreview::setCurrentPage(int page)
{
    if (page == m_current)
        return;
    m_current = page;
    viewport()->update(); // the ring of the focus
    announceCurrentPage(this);
    emit viewChanged();
}

int BriefingPreview::mostSeenPage() const
{
    const QRectF seen(scrolled(), QSizeF(viewport()->size()));
    int most = pageCount() > 0 ? 0 : -1;
    double largestPart = 0;
    for (int page = 0; page < int(m_places.size()); ++page) {
        const QRectF part = m_places.at(page) & seen;
        const double size = part.width() * part.height();
        if (size > largestPart + 1) {
            most = page;
            largestPart = size;
        }
    }
    return most;
}

QRectF BriefingPreview::pageArea(int page) const
{
    return m_places.value(page).translated(-scrolled());
}

QRectF BriefingPreview::blockArea(int block, int page) const
{
    QRectF onPaper;
    for (const PageItem &item : m_layout.pages.at(page).items) {
        if (item.block == block)
            onPaper |= item.area;
    }
    if (onPaper.isNull())
        return {};
    return QRectF(pageArea(page).topLeft() + onPaper.topLeft() * m_scale, onPaper.size() * m_scale);
}

int BriefingPreview::pageOfBlock(int block) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QList<PageItem> &items = m_layout.pages.at(page).items;
        if (std::any_of(items.begin(), items.end(),
                        [block](const PageItem &item) { return item.block == block; }))
            return page;
    }
    return -1;
}

int BriefingPreview::pageAt(const QPointF &point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageArea(page).contains(point))
            return page;
    }
    return -1;
}

int BriefingPreview::blockAt(const QPointF &point) const
{
    const int page = pageAt(point);
    if (page < 0)
        return -1;
    const QPointF onPaper = (point - pageArea(page).topLeft()) / m_scale;
    for (const PageItem &item : m_layout.pages.at(page).items) {
        if (item.block >= 0 && item.area.contains(onPaper))
            return item.block;
    }
    return -1;
}

QString BriefingPreview::pageText(int page) const
{
    const PrintLanguage words(m_layout.print.language, m_layout.print.region);
    QStringList texts;
    for (const PageItem &item : m_layout.pages.at(page).items) {
        if (item.figure)
            texts << item.figure->title() << item.figure->sentence();
        else if (!item.text.isEmpty())
            texts << item.text;
    }
    return texts.join(QLatin1Char('\n'));
}

void BriefingPreview::showBlock(int block)
{
    m_block = block;
    if (block >= 0)
        bringIntoView(block);
    viewport()->update();
}

void BriefingPreview::bringIntoView(int block)
{
    const int page = pageOfBlock(block);
    if (page < 0)
        return;
    const QRectF area = blockArea(block, page);
    const double seen = (area & QRectF(viewport()->rect())).height();
    if (seen >= std::min(area.height(), seenEnough) && area.intersects(viewport()->rect()))
        return;
    const QScopedValueRollback<bool> going(m_isGoing, true);
    verticalScrollBar()->setValue(int(area.top() + scrolled().y() - margin));
    setCurrentPage(page);
}

void BriefingPreview::paintEvent(QPaintEvent *event)
{
    // The style sheet clears the ground of scroll areas, and with it what their palette tells.
    const Style screen = Style::of(window()->palette());
    const PageLook look = {m_surface, m_vision, m_scale, devicePixelRatioF()};
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        const QRectF around = area.adjusted(-3, -3, 3, 3);
        if (!around.intersects(event->rect()))
            continue;
        m_images.draw(painter, m_layout, page, area, event->rect(), look);
        // On whole pixels, as the picture of the page is.
        const QRectF edge(area.topLeft().toPoint(), area.size().toSize());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(screen.line, 1));
        painter.drawRect(edge.adjusted(0.5, 0.5, -0.5, -0.5));
        if (page == m_current && hasFocus()) {
            painter.setPen(QPen(screen.accent, 2));
            painter.drawRect(edge.adjusted(1, 1, -1, -1));
        }
        const QRectF block = m_block < 0 ? QRectF() : blockArea(m_block, page);
        if (!block.isNull()) {
            // The paper is white in the dark too, so the mark is the paper's.
            painter.setPen(QPen(Style::of(Surface::PrintColour).series[0], 1.5));
            painter.drawRoundedRect(block.adjusted(-outset, -outset, outset, outset), 4, 4);
        }
    }
}

void BriefingPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placePages(anchorAt({0, 0}));
    emit viewChanged();
}

void BriefingPreview::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    if (!m_isGoing)
        setCurrentPage(mostSeenPage());
}

void BriefingPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(m_current + int(m_across));
        return;
    case Qt::Key_PageUp:
        goToPage(m_current - int(m_across));
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BriefingPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(m_scale * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void BriefingPreview::mousePressEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    if (page >= 0)
        setCurrentPage(page);
    const int block = blockAt(event->position());
    if (event->button() == Qt::LeftButton && block >= 0)
        emit blockClicked(block);
}

void BriefingPreview::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(blockAt(event->position()) >= 0 ? Qt::PointingHandCursor
                                                          : Qt::ArrowCursor);
}

void BriefingPreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCurrentPage(this);
}

void BriefingPreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace mitra
