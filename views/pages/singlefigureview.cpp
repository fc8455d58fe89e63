// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/singlefigureview.h"

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
constexpr QLatin1String unfoldedKey("unfolded");

} // namespace

SingleFigureView::SingleFigureView(CurrentSelection *current, int leastWidth,
                                   const std::optional<Fold> &fold, QWidget *parent)
    : CooperationView(current, parent)
    , m_view(new FigureView)
{
    m_view->setFrame(Frame::WithNotes);
    m_view->setInset(frameRoom);
    m_view->setMinimumWidth(leastWidth);
    QScrollArea *scroll = scrollAround(beside(m_view));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    if (fold) {
        m_all = new QCheckBox(fold->label, this);
        m_all->setToolTip(fold->toolTip);
        m_all->hide(); // until a page takes it
        m_unfold = {Link::Kind::Unfold, fold->id};
        connect(m_all, &QCheckBox::toggled, this, &SingleFigureView::setUnfolded);
    }
    connect(m_view, &FigureView::linkActivated, this, [this](const Link &link) {
        if (m_all && link == m_unfold)
            setUnfolded(!m_isUnfolded);
        else
            emit linkActivated(link);
    });
}

FigurePtr SingleFigureView::figure() const
{
    if (!m_figure && current()->facts())
        m_figure = makeFigure();
    return m_figure;
}

QWidget *SingleFigureView::controls()
{
    return m_all;
}

void SingleFigureView::refresh()
{
    m_figure.reset();
    m_view->setFigure(figure());
    // Nothing to open where nothing is folded.
    if (m_all)
        m_all->setEnabled(m_isUnfolded || m_view->markOf(m_unfold) >= 0);
}

void SingleFigureView::setUnfolded(bool unfolded)
{
    if (!m_all || unfolded == m_isUnfolded)
        return;
    m_isUnfolded = unfolded;
    m_all->setChecked(unfolded);
    refresh();
    emit figureChanged();
}

QVariantMap SingleFigureView::state() const
{
    return m_all ? QVariantMap{{unfoldedKey, m_isUnfolded}} : QVariantMap();
}

void SingleFigureView::restore(const QVariantMap &state)
{
    setUnfolded(state.value(unfoldedKey).toBool());
}

} // namespace mitra
