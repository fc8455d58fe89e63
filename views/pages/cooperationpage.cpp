// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/cooperationpage.h"

#include "models/items/initiativesmodel.h"
#include "views/figures/matrixfigure.h"
#include "views/figures/timelinefigure.h"
#include "views/pages/detailspanel.h"
#include "views/pages/filterpanel.h"
#include "views/pages/pageparts.h"
#include "views/tables/statusdelegate.h"
#include "views/tables/tableview.h"
#include "views/widgets/card.h"
#include "views/widgets/figureview.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/stylesheet.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
// Below this the details lie over the page instead of beside it.
constexpr int roomForDetails = 1060;
constexpr int detailsWidth = 300;
constexpr int filterWidth = 236;
constexpr int wideFilterWidth = 292; // names of facets in one line
constexpr int roomForWideFilter = 1090;
constexpr int frameRoom = 4;
constexpr int leastMatrixWidth = 580;
constexpr int widestOfTable = 150;
} // namespace

CooperationPage::CooperationPage(CurrentSelection *current, QWidget *parent)
    : Page(parent)
    , m_current(current)
    , m_filter(new FilterPanel(current))
    , m_main(new Card)
    , m_views(new PillGroup({tr("Matrix"), tr("Table")}))
    , m_stack(new QStackedWidget)
    , m_matrix(new FigureView)
    , m_initiatives(new InitiativesModel(current, this))
    , m_table(new TableView)
    , m_timelineCard(new Card)
    , m_timeline(new FigureView)
    , m_details(new DetailsPanel)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
{
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(metric::gap);
    }
    m_columns->addWidget(m_filter);
    m_columns->addWidget(buildCentre());
    m_columns->addWidget(m_details);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_columns->setSizes({filterWidth, 700, detailsWidth});
    m_details->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side,
                               pagemetric::bottom);
    layout->addWidget(m_columns);
    connectAll();
    showView(MatrixView);
}

QWidget *CooperationPage::buildCentre()
{
    m_main->actions()->addWidget(m_views);
    m_matrix->setFrame(Frame::WithNotes);
    m_matrix->setInset(frameRoom);
    m_table->setModel(m_initiatives);
    m_table->setLastSeenColumn(InitiativesModel::Status, widestOfTable);
    m_table->setItemDelegateForColumn(
        InitiativesModel::Status,
        new StatusDelegate(StatusDelegate::Vocabulary::InitiativeStatus, m_table));
    m_table->setAccessibleName(tr("Initiatives"));
    // Narrower, the names of the columns would break at every syllable; scrolling is better.
    m_matrix->setMinimumWidth(leastMatrixWidth);
    QScrollArea *matrixArea = scrollAround(beside(m_matrix));
    matrixArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_stack->addWidget(matrixArea);
    m_stack->addWidget(m_table);
    m_main->body()->addWidget(m_stack, 1);
    m_main->setMinimumSize(300, 180);

    m_timeline->setFrame(Frame::WithNotes);
    m_timeline->setInset(frameRoom);
    m_timelineScroll = scrollAround(beside(m_timeline));
    m_timelineCard->body()->addWidget(m_timelineScroll, 1);
    m_timelineCard->setMinimumHeight(140);

    m_rows->addWidget(m_main);
    m_rows->addWidget(m_timelineCard);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setSizes({430, 290});
    return m_rows;
}

void CooperationPage::connectAll()
{
    connect(m_current, &CurrentSelection::changed, this, [this] {
        refresh();
        refreshDetails();
        QTimer::singleShot(0, this, &CooperationPage::showChosen); // when all stands in its place
    });
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_hasOwnColumns = true; });
    connect(m_views, &PillGroup::currentChanged, this, &CooperationPage::showView);
    connect(m_matrix, &FigureView::linkActivated, this, &CooperationPage::follow);
    connect(m_timeline, &FigureView::linkActivated, this, &CooperationPage::follow);
    connect(m_table, &TableView::linkActivated, this, &CooperationPage::follow);
    connect(m_table, &TableView::rowChanged, this, [this](const QModelIndex &index) {
        const std::optional<Initiative> initiative = m_initiatives->initiative(index.row());
        if (index.isValid() && initiative && m_table->hasFocus())
            showDetails({Link::Kind::Initiative, initiative->id.text()});
    });
    connect(m_details, &DetailsPanel::linkActivated, this, &CooperationPage::follow);
    connect(m_details, &DetailsPanel::closeRequested, this, &CooperationPage::closeDetails);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &CooperationPage::focusSearch);
}

QString CooperationPage::subtitle() const
{
    return tr("Who works with ASEAN on what. Click a cell, a bar or a facet: every view follows");
}

void CooperationPage::setFacts(const FactsPtr &facts)
{
    m_facts = facts;
    if (m_facts && m_details->isVisibleTo(this) &&
        !m_details->show(m_current->facts(), m_current->columnsPtr(), m_details->link()))
        closeDetails();
    m_table->fitColumns();
    refresh();
}

void CooperationPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        makeFigures();
}

void CooperationPage::refreshDetails()
{
    if (!m_facts || !m_details->isVisibleTo(this))
        return;
    const Link &shown = m_details->link();
    const QStringList partners = m_current->selection().in(Facet::Partner);
    const bool initiativeLeft =
        shown.kind == Link::Kind::Initiative && m_initiatives->rowOf(InitiativeId(shown.id)) < 0;
    const bool partnerLeft =
        shown.kind == Link::Kind::Partner && !partners.isEmpty() && !partners.contains(shown.id);
    if (!initiativeLeft && !partnerLeft)
        return;
    if (partners.size() != 1 || !showDetails({Link::Kind::Partner, partners.first()}))
        closeDetails();
}

void CooperationPage::showChosen()
{
    if (!isVisible())
        return;
    m_timelineScroll->verticalScrollBar()->setValue(0);
    const Selection &selection = m_current->selection();
    const QStringList partners = selection.in(Facet::Partner);
    if (partners.isEmpty())
        return;
    // The name of its row leads to the partner alone.
    const Selection row =
        selection.withOnly(Facet::Partner, {partners.first()}).withOnly(Facet::Theme, {});
    m_matrix->scrollToMark(m_matrix->markOf({Link::Kind::Selection, row.toText()}));
}

void CooperationPage::makeFigures() const
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const FactsPtr &facts = m_current->facts();
    const auto matrix =
        std::make_shared<MatrixFigure>(facts, m_current->columns(), m_current->selection(),
                                       m_current->matrix(Dimension::Partner, Dimension::Theme));
    const auto timeline =
        std::make_shared<TimelineFigure>(facts, m_current->selection(), m_current->counts().rows);
    m_matrixFigure = matrix;
    m_timelineFigure = timeline;
    m_matrix->setFigure(matrix);
    m_matrix->setHead([matrix](const QRectF &body) { return matrix->headArea(body); });
    m_timeline->setFigure(timeline);
    m_timeline->setHead([timeline](const QRectF &body) { return timeline->headArea(body); });
    showTitles();
    m_timelineCard->setTitle(m_timelineFigure->title());
    m_timelineCard->setSubtitle(m_timelineFigure->subtitle());
}

void CooperationPage::showView(int view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    showTitles();
}

void CooperationPage::showTitles() const
{
    if (m_stack->currentIndex() == TableViewPage) {
        const int rows = m_initiatives->rowCount();
        m_main->setTitle(rows == 1 ? tr("1 initiative")
                                   : tr("%1 initiatives").arg(QLocale().toString(rows)));
        m_main->setSubtitle(tr("The current row is told beside; a click on a header sorts"));
    } else if (m_matrixFigure) {
        m_main->setTitle(m_matrixFigure->title());
        m_main->setSubtitle(m_matrixFigure->subtitle());
    }
}

QList<FigurePtr> CooperationPage::figures() const
{
    makeFigures();
    return {m_matrixFigure, m_timelineFigure};
}

FigurePtr CooperationPage::currentFigure() const
{
    makeFigures();
    // Print and Copy mean the sheet of what is told beside while the reader is there.
    if (m_details->isVisibleTo(this) && m_details->isAncestorOf(focusWidget())) {
        if (const FigurePtr sheet = m_details->figure())
            return sheet;
    }
    return focusWidget() == m_timeline ? m_timelineFigure : m_matrixFigure;
}

bool CooperationPage::showLink(const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Selection: {
        const std::optional<Selection> selection = Selection::fromText(link.id);
        if (!selection)
            return false;
        m_current->select(*selection);
        return true;
    }
    case Link::Kind::Partner:
        if (!showDetails(link))
            return false;
        m_current->select(m_current->selection().withOnly(Facet::Partner, {link.id}));
        return true;
    case Link::Kind::Initiative:
    case Link::Kind::Source:
    case Link::Kind::Conflict:
    case Link::Kind::Statement:
    case Link::Kind::Milestone:
        return showDetails(link);
    default:
        return false;
    }
}

// What is shown here stays here; goals and addresses are the window's business.
void CooperationPage::follow(const Link &link)
{
    if (link.kind == Link::Kind::Selection) {
        if (const std::optional<Selection> selection = Selection::fromText(link.id))
            select(*selection);
        return;
    }
    if (!showLink(link))
        emit linkActivated(link);
}

// Choosing the same cell again takes it back.
void CooperationPage::select(const Selection &selection)
{
    if (selection != m_current->selection())
        m_current->select(selection);
    else
        m_current->select(selection.withOnly(Facet::Partner, {}).withOnly(Facet::Theme, {}));
}

bool CooperationPage::showDetails(const Link &link)
{
    if (!m_facts || !m_details->show(m_current->facts(), m_current->columnsPtr(), link))
        return false;
    m_details->setVisible(true);
    placeDetails();
    if (link.kind == Link::Kind::Initiative) {
        const int row = m_initiatives->rowOf(InitiativeId(link.id));
        if (row >= 0 && row != m_table->currentIndex().row())
            m_table->setCurrentIndex(m_initiatives->index(row, InitiativesModel::Title));
    }
    return true;
}

void CooperationPage::closeDetails()
{
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_details->hide();
    if (hadFocus)
        m_stack->currentIndex() == TableViewPage ? m_table->setFocus() : m_matrix->setFocus();
}

// Beside the page when there is room, else over its right side.
void CooperationPage::placeDetails()
{
    const bool beside = width() >= roomForDetails;
    const bool isBeside = m_details->parentWidget() == m_columns;
    if (beside != isBeside) {
        const bool shown = m_details->isVisibleTo(this);
        if (beside)
            m_columns->addWidget(m_details);
        else
            m_details->setParent(this);
        m_details->setVisible(shown);
    }
    if (!beside) {
        const QRect area = m_columns->geometry();
        m_details->setGeometry(area.right() + 1 - detailsWidth, area.top(), detailsWidth,
                               area.height());
        m_details->raise();
    }
}

void CooperationPage::focusSearch()
{
    m_filter->focusSearch();
}

void CooperationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makeFigures();
}

void CooperationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
    placeDetails();
}

void CooperationPage::fitColumns()
{
    if (m_hasOwnColumns)
        return;
    const int filter = width() >= roomForWideFilter ? wideFilterWidth : filterWidth;
    const int details = m_details->isVisibleTo(this) ? detailsWidth : 0;
    const int centre = width() - 2 * pagemetric::side - filter - details - metric::gap;
    m_columns->setSizes({filter, qMax(centre, 300), detailsWidth});
}

void CooperationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details->isVisibleTo(this))
        closeDetails();
    else
        Page::keyPressEvent(event);
}

QVariantMap CooperationPage::state() const
{
    return {{QStringLiteral("view"), m_stack->currentIndex()},
            {QStringLiteral("columns"), m_columns->saveState()},
            {QStringLiteral("rows"), m_rows->saveState()},
            {QStringLiteral("folded"), m_filter->folded()}};
}

void CooperationPage::restore(const QVariantMap &state)
{
    showView(state.value(QStringLiteral("view")).toInt() == TableViewPage ? TableViewPage
                                                                          : MatrixView);
    if (m_columns->restoreState(state.value(QStringLiteral("columns")).toByteArray()))
        m_hasOwnColumns = true;
    m_rows->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    if (const QVariant folded = state.value(QStringLiteral("folded")); folded.isValid())
        m_filter->setFolded(folded.toStringList());
}

} // namespace mitra
