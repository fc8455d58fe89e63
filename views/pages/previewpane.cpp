// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/previewpane.h"

#include "views/briefing/greycheck.h"
#include "views/pages/briefingpreview.h"
#include "views/pages/greywarning.h"
#include "views/pages/pageparts.h"
#include "views/pages/previewbar.h"
#include "views/widgets/taborder.h"

#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr QLatin1String scaleKey("scale"); // 0: fits the width, -1: fits the page
constexpr QLatin1String acrossKey("pagesAcross");
constexpr QLatin1String visionKey("vision");

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_preview(new BriefingPreview)
    , m_bar(new PreviewBar(m_preview))
    , m_warning(new GreyWarning)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_warning);
    column->addWidget(m_preview, 1);
    connect(m_preview, &BriefingPreview::blockClicked, this, &PreviewPane::blockClicked);
    connect(m_warning, &GreyWarning::blockClicked, this, &PreviewPane::blockClicked);
    connect(m_warning, &GreyWarning::blockClicked, m_preview, &BriefingPreview::showBlock);

    tabAsLaidOut(this);
    // Empty as yet: its lines come behind it.
    tabBehind(m_bar->visionButton(), m_warning);

    const auto onKeys = [this](const QList<QKeySequence> &keys, auto act) {
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, act);
        }
    };
    // "+" is a shifted key on many keyboards: without the shift it is "=".
    onKeys({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { m_bar->zoomIn(); });
    onKeys({Qt::CTRL | Qt::Key_Minus}, [this] { m_bar->zoomOut(); });
    onKeys({Qt::CTRL | Qt::Key_0}, [this] { m_preview->setScale(1); });
}

void PreviewPane::setLayoutOfPages(const PageLayout &layout)
{
    m_preview->setLayoutOfPages(layout);
    warn();
}

void PreviewPane::setSurface(Surface surface)
{
    m_preview->setSurface(surface);
    warn();
}

void PreviewPane::warn()
{
    m_warning->setClashes(greyClashes(m_preview->layoutOfPages(), m_preview->surface()));
}

void PreviewPane::showBlock(int block)
{
    m_preview->showBlock(block);
}

int PreviewPane::pageCount() const
{
    return m_preview->pageCount();
}

QVariantMap PreviewPane::state() const
{
    using Fit = BriefingPreview::Fit;
    const Fit fit = m_preview->fit();
    const double scale = fit == Fit::Width ? 0 : fit == Fit::Page ? -1 : m_preview->scale();
    return {{scaleKey, scale},
            {acrossKey, int(m_preview->across())},
            {visionKey, int(m_preview->vision())}};
}

void PreviewPane::restore(const QVariantMap &state)
{
    using Fit = BriefingPreview::Fit;
    const double scale = state.value(scaleKey).toDouble();
    m_preview->setAcross(state.value(acrossKey).toInt() == int(PagesAcross::Two)
                             ? PagesAcross::Two
                             : PagesAcross::One);
    if (scale > 0)
        m_preview->setScale(scale);
    else
        m_preview->setFit(scale < 0 ? Fit::Page : Fit::Width);
    const int vision = state.value(visionKey).toInt();
    const bool isKnown = vision >= 0 && vision <= int(ColourVision::Tritanopia);
    m_preview->setVision(isKnown ? ColourVision(vision) : ColourVision::Usual);
}

} // namespace mitra
