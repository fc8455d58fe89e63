// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/previewpane.h"

#include "views/pages/briefingpreview.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double smallest = 0.3;
constexpr double largest = 3;
constexpr double step = 1.25;

QPushButton *pill(const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setProperty("pill", true);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    return button;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget)
    , m_scale(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_scroll(new QScrollArea)
    , m_preview(new BriefingPreview)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_preview);
    m_scroll->setAccessibleName(tr("Preview of the briefing"));
    m_preview->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    buildBar();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_scroll, 1);
    connect(m_preview, &BriefingPreview::blockClicked, this, &PreviewPane::blockClicked);
}

void PreviewPane::buildBar()
{
    auto *smaller = pill(QStringLiteral("\u2212"), tr("Smaller"));
    auto *larger = pill(QStringLiteral("+"), tr("Larger"));
    auto *fit = pill(tr("Fit width"), tr("As wide as the window"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(smaller);
    row->addWidget(m_scale);
    row->addWidget(larger);
    row->addWidget(fit);
    row->addStretch(1);
    connect(smaller, &QPushButton::clicked, this, [this] { zoom(1 / step); });
    connect(larger, &QPushButton::clicked, this, [this] { zoom(step); });
    connect(fit, &QPushButton::clicked, this, &PreviewPane::fitWidth);
}

void PreviewPane::setLayoutOfPages(const PageLayout &layout)
{
    m_preview->setLayoutOfPages(layout);
    if (m_fits)
        fitWidth();
}

void PreviewPane::setSurface(Surface surface)
{
    m_preview->setSurface(surface);
}

void PreviewPane::showBlock(int block)
{
    const int page = block >= 0 ? m_preview->pageOfBlock(block) : -1;
    if (page >= 0)
        m_scroll->verticalScrollBar()->setValue(int(m_preview->pageArea(page).top()));
}

int PreviewPane::pageCount() const
{
    return m_preview->pageCount();
}

void PreviewPane::zoom(double factor)
{
    m_fits = false;
    m_preview->setScale(std::clamp(m_preview->scale() * factor, smallest, largest));
    showScale();
}

void PreviewPane::fitWidth()
{
    m_fits = true;
    // The scroll bar's room is kept free, so that its coming and going changes nothing.
    const int room = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2;
    m_preview->setScale(std::clamp(room / m_preview->paperWidth(), smallest, 1.0));
    showScale();
}

void PreviewPane::showScale()
{
    m_scale->setText(tr("%1%").arg(std::lround(m_preview->scale() * 100)));
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fits && pageCount() > 0)
        fitWidth();
}

QVariantMap PreviewPane::state() const
{
    return {{QStringLiteral("scale"), m_fits ? 0.0 : m_preview->scale()}};
}

void PreviewPane::restore(const QVariantMap &state)
{
    const double scale = state.value(QStringLiteral("scale")).toDouble();
    m_fits = scale <= 0;
    if (!m_fits)
        m_preview->setScale(std::clamp(scale, smallest, largest));
    showScale();
}

} // namespace mitra
