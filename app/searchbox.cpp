// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchbox.h"

#include "app/hitdelegate.h"
#include "models/items/searchmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTimer>

#include <algorithm>

namespace mitra
{

namespace
{

// One search per pause in typing, short enough to feel immediate.
constexpr int pauseMs = 80;
constexpr int mostHits = 50;
constexpr int rowsShown = 8;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new SearchModel(this))
    , m_hits(new QListView(this))
    , m_nothing(new QLabel(m_hits))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search initiatives, partners, indicators, sources (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);

    m_hits->setObjectName(QStringLiteral("searchHits"));
    m_hits->setAccessibleName(tr("Found"));
    m_hits->setModel(m_model);
    m_hits->setModelColumn(SearchModel::Title);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setUniformItemSizes(true);
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setMouseTracking(true);
    m_hits->hide();
    m_nothing->setText(tr("Nothing found"));
    m_nothing->setAlignment(Qt::AlignCenter);

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::find);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_hits, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchBox::setFacts(const FactsPtr &facts, const ColumnsPtr &columns)
{
    m_facts = facts;
    m_columns = columns;
    m_indexed = false;
    hideHits();
}

void SearchBox::find()
{
    if (!m_facts || text().trimmed().isEmpty()) {
        hideHits();
        return;
    }
    if (!m_indexed) {
        m_model->setFacts(m_facts, m_columns);
        m_indexed = true;
    }
    m_model->setQuery(text(), mostHits);
    placeHits();
    m_hits->setCurrentIndex(m_model->index(0, SearchModel::Title));
    m_hits->scrollToTop();
}

// A child of the window and not a window of its own: it moves and closes with it, and the field
// keeps the focus.
void SearchBox::placeHits()
{
    if (m_hits->parentWidget() != window())
        m_hits->setParent(window());
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    const int rowHeight = m_hits->itemDelegate()->sizeHint({}, {}).height();
    const QPoint corner = mapTo(window(), QPoint(0, height() + 4));
    m_hits->setGeometry(corner.x(), corner.y(), std::max(width(), 420),
                        rows * rowHeight + 2 * m_hits->frameWidth() + 10);
    m_nothing->setGeometry(m_hits->rect());
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_hits->show();
    m_hits->raise();
}

void SearchBox::hideHits()
{
    m_pause->stop();
    m_hits->hide();
}

void SearchBox::choose(int row)
{
    const SearchHit *hit = m_model->hit(row);
    if (!hit)
        return;
    const Link link = hit->link;
    hideHits();
    clear();
    emit chosen(link);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        if (m_hits->isVisible())
            hideHits();
        else
            clear();
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_pause->isActive() || !m_hits->isVisible())
            find();
        if (m_hits->isVisible())
            choose(m_hits->currentIndex().row());
        return;
    }
    const int steps = key == Qt::Key_Down       ? 1
                      : key == Qt::Key_Up       ? -1
                      : key == Qt::Key_PageDown ? rowsShown
                      : key == Qt::Key_PageUp   ? -rowsShown
                                                : 0;
    if (steps != 0 && m_hits->isVisible()) {
        const int row =
            std::clamp(m_hits->currentIndex().row() + steps, 0, m_model->rowCount() - 1);
        m_hits->setCurrentIndex(m_model->index(row, SearchModel::Title));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or another window in front of ours is no reason to lose what was found.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        hideHits();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_hits->isVisible())
        placeHits();
}

} // namespace mitra
