// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figuregallery.h"

#include "views/pages/figuredelegate.h"
#include "views/pages/figuremodel.h"
#include "views/pages/pageparts.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int between = 8; // cards

QStringList groupLabels()
{
    QStringList labels = {FigureGallery::tr("All")};
    for (int group = 0; group < figureGroupCount; ++group)
        labels << figureGroupName(FigureGroup(group));
    return labels;
}

} // namespace

FigureGallery::FigureGallery(QWidget *parent)
    : QWidget(parent)
    , m_model(new FigureModel(this))
    , m_filter(new FigureFilter(this))
    , m_heading(new PlainLabel(QString(), PlainLabel::Look::Title))
    , m_search(new QLineEdit)
    , m_groups(new PillGroup(groupLabels()))
    , m_count(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_list(new QListView)
    , m_cards(new FigureDelegate(m_list))
    , m_choose(new QPushButton(tr("Choose")))
{
    setAccessibleName(tr("Gallery of figures"));
    m_search->setPlaceholderText(tr("Search figures: ranking, Singapore, broadband\u2026"));
    m_search->setAccessibleName(tr("Search figures"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_groups->setCurrent(0);
    m_groups->setAccessibleName(tr("Kinds of figures"));
    m_heading->setOptionalText(QString());

    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_cards);
    m_list->setAccessibleName(tr("Figures"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its coming and going would change how many cards fit.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);

    m_choose->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_search);
    column->addWidget(m_groups);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setTyped(text);
        refresh();
    });
    connect(m_groups, &PillGroup::currentChanged, this, [this](int group) {
        m_filter->setGroup(group > 0 ? std::optional(FigureGroup(group - 1)) : std::nullopt);
        refresh();
    });
    // Titles become known by and by, and then more is found.
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &FigureGallery::refresh);
    connect(m_list, &QListView::doubleClicked, this, &FigureGallery::choose);
    connect(m_choose, &QPushButton::clicked, this, &FigureGallery::choose);
    connect(cancel, &QPushButton::clicked, this, &FigureGallery::cancelled);
    tabAsLaidOut(this);
    takeStyle();
    refresh();
}

void FigureGallery::setFacts(const FactsPtr &facts, const ColumnsPtr &columns)
{
    m_model->setFacts(facts, columns);
    refresh();
}

void FigureGallery::setKinds(const QStringList &kinds)
{
    m_filter->setKinds(kinds);
    // Few kinds need no drawers.
    m_groups->setVisible(kinds.isEmpty());
    if (!kinds.isEmpty()) {
        m_groups->setCurrent(0);
        m_filter->setGroup({});
    }
    refresh();
}

void FigureGallery::ask(const QString &heading, const QStringList &kinds)
{
    m_heading->setOptionalText(heading);
    m_search->clear();
    m_groups->setCurrent(0);
    m_filter->setGroup({});
    setKinds(kinds);
    m_list->setCurrentIndex({});
    refresh();
    m_list->scrollToTop();
    m_search->setFocus();
}

void FigureGallery::refresh()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%1 figures").arg(all)
                     : shown == 0 ? tr("No figure has all of these words")
                                  : tr("%1 of %2 figures").arg(shown).arg(all));
    if (!m_list->currentIndex().isValid() && shown > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    m_choose->setEnabled(m_list->currentIndex().isValid());
}

void FigureGallery::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        emit chosen(FigureRequest{index.data(FigureModel::NameRole).toString()});
}

void FigureGallery::takeStyle()
{
    m_model->pictures()->setStyle(Style::of(palette()), devicePixelRatioF());
    m_list->viewport()->update();
}

void FigureGallery::fitCards()
{
    m_cards->fitCards(m_list->viewport()->width(), between);
    m_list->setGridSize(m_cards->cardSize() + QSize(between, between));
}

void FigureGallery::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeStyle();
    m_model->pictures()->setRunning(true);
}

void FigureGallery::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->pictures()->setRunning(false);
}

void FigureGallery::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeStyle();
}

bool FigureGallery::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport()) {
        if (event->type() == QEvent::Resize)
            fitCards();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    switch (pressed->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        emit cancelled();
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (watched != m_search)
            return false;
        m_list->setFocus();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace mitra
