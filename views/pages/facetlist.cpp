// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/facetlist.h"

#include "models/items/labels.h"
#include "models/items/roles.h"
#include "views/pages/facetdelegate.h"
#include "views/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{
constexpr int rowsAtFirst = 8;
constexpr int fewMore = 2;       // a button for so few more rows saves nothing
constexpr int rowsToFindIn = 15; // with more, finding by eye is work
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

void FacetView::showRows(const std::vector<bool> &rows)
{
    m_shown = int(std::count(rows.begin(), rows.end(), true));
    for (int row = 0; row < int(rows.size()); ++row) {
        const bool hidden = !rows[size_t(row)];
        if (isRowHidden(row) != hidden)
            setRowHidden(row, hidden);
    }
    updateGeometry();
}

QModelIndex FacetView::firstShown() const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!isRowHidden(row))
            return model()->index(row, 0);
    }
    return {};
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
    , m_find(new QLineEdit)
    , m_nothing(new PlainLabel(tr("None of that name"), PlainLabel::Look::Small))
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
    //: to find one of many values of a facet: "Find in Partner"
    m_find->setPlaceholderText(tr("Find in %1").arg(name));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_find);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view);
    layout->addWidget(m_more, 0, Qt::AlignLeft);

    connect(m_title, &QToolButton::toggled, this, &FacetList::refresh);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        refresh();
    });
    connect(m_find, &QLineEdit::textChanged, this, &FacetList::refresh);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_view->firstShown();
        if (first.isValid() && !m_find->text().trimmed().isEmpty())
            emit m_view->clicked(first);
    });
    // Sent after every change, also after another order.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FacetList::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetList::leaveFinding);
    refresh();
}

void FacetList::leaveFinding()
{
    m_find->clear();
    refresh();
}

// Down leads from the field into the list, Escape back to all values.
bool FacetList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && m_view->firstShown().isValid()) {
        m_view->setFocus(Qt::TabFocusReason);
        m_view->setCurrentIndex(m_view->firstShown());
        return true;
    }
    if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    return false;
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
    const int all = m_model->rowCount();
    const int useful = m_model->usefulRows();
    const QString sought = all > rowsToFindIn ? m_find->text().trimmed() : QString();
    const bool many = useful > rowsAtFirst + fewMore;
    const int most = many && !m_showsAll && sought.isEmpty() ? rowsAtFirst : useful;
    std::vector<bool> rows(size_t(all), false);
    bool any = false;
    for (int row = 0; row < useful; ++row) {
        // What is chosen stays in reach, however few it would leave.
        const bool chosen = m_model->index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        rows[size_t(row)] =
            (row < most || chosen) && (sought.isEmpty() || m_model->matches(row, sought));
        any = any || rows[size_t(row)];
    }
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_view->showRows(rows);
    m_view->setVisible(open && any);
    m_find->setVisible(open && all > rowsToFindIn);
    m_nothing->setVisible(open && !any && !sought.isEmpty());
    m_more->setVisible(open && many && sought.isEmpty());
    m_more->setText(m_showsAll ? tr("Show fewer")
                               : tr("Show all %1").arg(QLocale().toString(useful)));
    m_more->setAccessibleName(tr("%1: %2").arg(m_title->text(), m_more->text()));
}

} // namespace mitra
