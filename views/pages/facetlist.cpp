// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/facetlist.h"

#include "models/items/labels.h"
#include "models/items/roles.h"
#include "views/pages/facetdelegate.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{
constexpr int rowsAtFirst = 8;
} // namespace

FacetView::FacetView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new FacetDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractItemView::clicked, this, &FacetView::toggle);
}

void FacetView::showRows(int rows)
{
    m_shown = rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool hidden = row >= rows;
        if (isRowHidden(row) != hidden)
            setRowHidden(row, hidden);
    }
    updateGeometry();
}

QSize FacetView::sizeHint() const
{
    return {160, m_shown * FacetDelegate::rowHeight + 2 * frameWidth() + 2};
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(currentIndex());
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

// The panel scrolls, not the list in it.
void FacetView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FacetView::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, int(chosen ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

FacetList::FacetList(CurrentSelection *current, Facet facet, QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(current, facet, this))
    , m_title(new QToolButton)
    , m_view(new FacetView)
    , m_more(new QPushButton)
{
    const QString name = label(facet);
    m_title->setText(name);
    m_title->setCheckable(true);
    m_title->setChecked(true);
    m_title->setProperty("flat", true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(Qt::DownArrow);
    m_view->setModel(m_model);
    m_view->setAccessibleName(name);
    m_more->setProperty("link", true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    layout->addWidget(m_more, 0, Qt::AlignLeft);

    connect(m_title, &QToolButton::toggled, this, &FacetList::refresh);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        refresh();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &FacetList::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetList::refresh);
    refresh();
}

bool FacetList::isFolded() const
{
    return !m_title->isChecked();
}

void FacetList::setFolded(bool folded)
{
    m_title->setChecked(!folded);
}

void FacetList::refresh()
{
    const bool open = m_title->isChecked();
    const int useful = m_model->usefulRows();
    const bool many = useful > rowsAtFirst + 1; // a button for one more row saves nothing
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_view->showRows(many && !m_showsAll ? rowsAtFirst : useful);
    m_view->setVisible(open && useful > 0);
    m_more->setVisible(open && many);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(useful));
    m_more->setAccessibleName(tr("%1: %2").arg(m_title->text(), m_more->text()));
}

} // namespace mitra
