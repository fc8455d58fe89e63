// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/flowview.h"

#include "views/figures/flowfigure.h"
#include "views/pages/pageparts.h"
#include "views/widgets/figureview.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int frameRoom = 4;
// Narrower, bands become too steep to follow; scrolling is better.
constexpr int leastWidth = 560;
constexpr QLatin1String unfoldedKey("unfolded");

} // namespace

FlowView::FlowView(CurrentSelection *current, QWidget *parent)
    : CooperationView(current, parent)
    , m_view(new FigureView)
    , m_all(new QCheckBox(tr("All partners"), this))
{
    m_view->setFrame(Frame::WithNotes);
    m_view->setInset(frameRoom);
    m_view->setMinimumWidth(leastWidth);
    m_all->setToolTip(tr("Show every partner instead of folding the smallest into one"));
    m_all->hide(); // until a page takes it
    QScrollArea *scroll = scrollAround(beside(m_view));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_view, &FigureView::linkActivated, this, [this](const Link &link) {
        if (link == Link{Link::Kind::Unfold, FlowFigure::unfoldId()})
            setUnfolded(!m_isUnfolded);
        else
            emit linkActivated(link);
    });
    connect(m_all, &QCheckBox::toggled, this, &FlowView::setUnfolded);
}

FigurePtr FlowView::figure() const
{
    if (!m_figure && current()->facts())
        m_figure = std::make_shared<FlowFigure>(current()->facts(), current()->columns(),
                                                current()->selection(), current()->counts().rows,
                                                m_isUnfolded);
    return m_figure;
}

QWidget *FlowView::controls()
{
    return m_all;
}

void FlowView::refresh()
{
    m_figure.reset();
    m_view->setFigure(figure());
}

void FlowView::setUnfolded(bool unfolded)
{
    if (unfolded == m_isUnfolded)
        return;
    m_isUnfolded = unfolded;
    m_all->setChecked(unfolded);
    refresh();
    emit figureChanged();
}

QVariantMap FlowView::state() const
{
    return {{unfoldedKey, m_isUnfolded}};
}

void FlowView::restore(const QVariantMap &state)
{
    setUnfolded(state.value(unfoldedKey).toBool());
}

} // namespace mitra
