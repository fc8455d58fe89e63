// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/viewcard.h"

#include "views/widgets/stylesheet.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
constexpr int leastHeight = 150; // of a card that shows its view
constexpr int leastWidth = 300;
} // namespace

ViewCard::ViewCard(QWidget *parent)
    : Card({}, parent)
    , m_top(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_fold(new QToolButton)
{
    static_cast<QBoxLayout *>(layout())->insertLayout(0, m_top);
    m_top->setSpacing(12);
    body()->addLayout(m_below);
    actions()->addWidget(m_fold);
    m_fold->setProperty("flat", true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->hide();
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    setMinimumSize(leastWidth, leastHeight);
}

void ViewCard::setLead(QWidget *lead)
{
    m_lead = lead;
    m_top->insertWidget(0, lead, 1);
}

void ViewCard::setFoldable(const QString &foldText, const QString &unfoldText)
{
    m_foldText = foldText;
    m_unfoldText = unfoldText;
    m_fold->show();
    setFolded(false);
}

void ViewCard::setView(CooperationView *view)
{
    if (m_view == view)
        return;
    if (m_view) {
        body()->removeWidget(m_view);
        m_view->hide();
        if (m_controls) {
            m_controls->setParent(m_view); // goes along with it
            m_controls->hide();
        }
    }
    m_view = view;
    m_controls = view ? view->controls() : nullptr;
    if (!view)
        return;
    body()->addWidget(view, 1);
    placeControls();
    view->setVisible(!m_isFolded);
}

void ViewCard::showTitles()
{
    if (!m_view)
        return;
    setTitle(m_isFolded ? m_view->label() : m_view->title());
    setSubtitle(m_isFolded ? QString() : m_view->subtitle());
}

void ViewCard::setFolded(bool fold)
{
    const bool changed = fold != m_isFolded;
    m_isFolded = fold;
    m_fold->setArrowType(fold ? Qt::RightArrow : Qt::DownArrow);
    m_fold->setToolTip(fold ? m_unfoldText : m_foldText);
    m_fold->setAccessibleName(m_fold->toolTip());
    if (m_view)
        m_view->setVisible(!fold);
    if (m_controls)
        m_controls->setVisible(!fold);
    if (fold)
        showTitles();
    // One line high: what is above takes the rest.
    const QMargins margins = layout()->contentsMargins();
    const int line = m_fold->sizeHint().height() + margins.top() + margins.bottom();
    setMinimumHeight(fold ? line : leastHeight);
    setMaximumHeight(fold ? line : QWIDGETSIZE_MAX);
    if (changed)
        emit folded(fold);
}

int ViewCard::roomForControls() const
{
    const int inner = width() - 2 * metric::inset;
    // Beside the switch, or with the title in the other half.
    return m_lead ? inner - m_lead->sizeHint().width() - m_top->spacing() : inner / 2;
}

void ViewCard::placeControls()
{
    if (!m_controls)
        return;
    QHBoxLayout *beside = m_lead ? m_top : actions();
    QHBoxLayout *place = m_controls->sizeHint().width() <= roomForControls() ? beside : m_below;
    if (place->indexOf(m_controls) >= 0)
        return;
    for (QHBoxLayout *other : {m_top, actions(), m_below})
        other->removeWidget(m_controls);
    if (place == actions())
        place->insertWidget(0, m_controls);
    else
        place->addWidget(m_controls);
    m_controls->setVisible(!m_isFolded);
}

void ViewCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeControls();
}

} // namespace mitra
