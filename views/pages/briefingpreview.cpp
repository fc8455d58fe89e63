// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/briefingpreview.h"

#include "views/briefing/briefingpainter.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace mitra
{

namespace
{
constexpr double gap = 16;
} // namespace

BriefingPreview::BriefingPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview of the briefing"));
}

void BriefingPreview::setLayoutOfPages(const PageLayout &layout)
{
    m_layout = layout;
    const int pages = pageCount();
    setAccessibleDescription(pages == 1 ? tr("1 page") : tr("%1 pages").arg(pages));
    fit();
}

void BriefingPreview::setSurface(Surface surface)
{
    m_surface = surface;
    update();
}

void BriefingPreview::setScale(double scale)
{
    m_scale = scale;
    fit();
}

QRectF BriefingPreview::pageArea(int page) const
{
    const QSizeF size = m_layout.setup.pageSize() * m_scale;
    const double left = std::max(0.0, std::floor((width() - size.width()) / 2));
    return {QPointF(left, page * (size.height() + gap)), size};
}

int BriefingPreview::pageOfBlock(int block) const
{
    for (int page = 0; page < pageCount(); ++page) {
        for (const PageItem &item : m_layout.pages.at(page).items) {
            if (item.block == block)
                return page;
        }
    }
    return -1;
}

int BriefingPreview::blockAt(const QPointF &point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.contains(point))
            continue;
        const QPointF onPaper = (point - area.topLeft()) / m_scale;
        for (const PageItem &item : m_layout.pages.at(page).items) {
            if (item.block >= 0 && item.area.contains(onPaper))
                return item.block;
        }
    }
    return -1;
}

void BriefingPreview::mousePressEvent(QMouseEvent *event)
{
    const int block = blockAt(event->position());
    if (event->button() == Qt::LeftButton && block >= 0)
        emit blockClicked(block);
    else
        QWidget::mousePressEvent(event);
}

void BriefingPreview::fit()
{
    const QSizeF size = m_layout.setup.pageSize() * m_scale;
    const int pages = pageCount();
    setMinimumSize(int(std::ceil(size.width())),
                   int(std::ceil(pages * size.height() + std::max(0, pages - 1) * gap)));
    update();
}

void BriefingPreview::paintEvent(QPaintEvent *event)
{
    const Style paper = Style::of(m_surface);
    const Style screen = Style::of(palette());
    QPainter painter(this);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(event->rect()))
            continue;
        painter.fillRect(area, paper.card);
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(m_scale, m_scale);
        paintPage(painter, m_layout, page, paper);
        painter.restore();
        painter.setPen(QPen(screen.line, 1));
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace mitra
