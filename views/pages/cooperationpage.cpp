// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/cooperationpage.h"

#include "models/cooperation/unknownvalues.h"
#include "views/pages/cooperationview.h"
#include "views/pages/detailspanel.h"
#include "views/pages/filterpanel.h"
#include "views/pages/flowview.h"
#include "views/pages/gapsview.h"
#include "views/pages/historybar.h"
#include "views/pages/matrixview.h"
#include "views/pages/moneyview.h"
#include "views/pages/pageparts.h"
#include "views/pages/savedbar.h"
#include "views/pages/selectionline.h"
#include "views/pages/tablepane.h"
#include "views/pages/timelineview.h"
#include "views/pages/togetherview.h"
#include "views/pages/viewcard.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
constexpr int roomForTwoViews =
    600; // lower, the timeline is folded away unless the reader wants it
} // namespace

CooperationPage::CooperationPage(CurrentSelection *current, QWidget *parent)
    : Page(parent)
    , m_current(current)
    , m_filter(new FilterPanel(current))
    , m_history(new HistoryBar(current, this))
    , m_line(new SelectionLine(current))
    , m_main(new ViewCard)
    , m_pills(new PillGroup({}))
    , m_lower(new ViewCard)
    , m_details(new DetailsPanel)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
{
    m_history->hide(); // until the window gives it a place
    m_line->hide();
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
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_columns, 1);
    connectAll();
    addShortcuts();
    showIndex(0);
}

CooperationPage::~CooperationPage() = default;

// In the order of the switch.
void CooperationPage::addViews()
{
    addView(new MatrixView(m_current));
    addView(new FlowView(m_current));
    m_timeline = new TimelineView(m_current);
    addView(m_timeline);
    addView(new TablePane(m_current));
    addView(new GapsView(m_current));
    addView(new TogetherView(m_current));
    addView(new MoneyView(m_current));

    QStringList labels;
    QStringList tips;
    for (const Place &place : std::as_const(m_views)) {
        const QKeySequence key(Qt::ALT | Qt::Key(Qt::Key_1 + int(labels.size())));
        labels.append(place.view->label());
        tips.append(key.toString(QKeySequence::NativeText));
    }
    m_pills->setLabels(labels);
    m_pills->setToolTips(tips);
}

void CooperationPage::addView(CooperationView *view)
{
    m_views.append({view});
    view->setParent(view == m_timeline ? m_lower : m_main);
    view->hide();
    connect(view, &CooperationView::linkActivated, this, &CooperationPage::follow);
    connect(view, &CooperationView::figureChanged, this, &CooperationPage::showTitles);
}

QWidget *CooperationPage::buildCentre()
{
    // In the order in which Tab goes from one to the next.
    m_main->setLead(m_pills);
    m_main->body()->insertWidget(0, buildNothing());
    addViews();
    m_lower->setFoldable(tr("Fold the timeline away"), tr("Unfold the timeline"));
    m_rows->addWidget(m_main);
    m_rows->addWidget(m_lower);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setSizes({430, 290});
    return m_rows;
}

// Told where the reader looks when nothing is left to see, with the ways out.
QWidget *CooperationPage::buildNothing()
{
    m_nothing = new QWidget;
    m_nothingWhy = new PlainLabel(QString(), PlainLabel::Look::Warning);
    m_goBack = new QPushButton(tr("Go back"));
    auto *clear = new QPushButton(tr("Clear all"));
    auto *row = new QHBoxLayout(m_nothing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_nothingWhy, 1);
    for (QPushButton *button : {m_goBack, clear}) {
        button->setProperty("link", true);
        row->addWidget(button);
    }
    connect(m_goBack, &QPushButton::clicked, m_history, &HistoryBar::goBack);
    connect(clear, &QPushButton::clicked, m_current, &CurrentSelection::clear);
    m_nothing->hide();
    return m_nothing;
}

void CooperationPage::connectAll()
{
    connect(m_current, &CurrentSelection::changed, this, &CooperationPage::takeChange);
    const SavedBar *saved = m_filter->saved();
    connect(saved, &SavedBar::saveRequested, this, &CooperationPage::saveRequested);
    connect(saved, &SavedBar::renameRequested, this, &CooperationPage::renameRequested);
    connect(saved, &SavedBar::deleteRequested, this, &CooperationPage::deleteRequested);
    connect(saved, &SavedBar::undoRequested, this, &CooperationPage::undoRequested);
    connect(m_filter, &FilterPanel::gestureEnded, m_history, &HistoryBar::endGesture);
    connect(m_lower->foldButton(), &QAbstractButton::clicked, this,
            [this] { m_hasOwnFold = true; });
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_hasOwnColumns = true; });
    connect(m_pills, &PillGroup::currentChanged, this, &CooperationPage::showIndex);
    connect(m_lower, &ViewCard::folded, this, &CooperationPage::foldLower);
    connect(m_history, &HistoryBar::lineWanted, this, &CooperationPage::showLine);
    connect(m_line, &SelectionLine::left, this, &CooperationPage::closeLine);
    connect(m_details, &DetailsPanel::linkActivated, this, &CooperationPage::follow);
    connect(m_details, &DetailsPanel::closeRequested, this, &CooperationPage::closeDetails);
}

void CooperationPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto run) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, run);
    };
    add(QKeySequence::Find, [this] { focusSearch(); });
    add(Qt::ALT | Qt::Key_Left, [this] { m_history->goBack(); });
    add(Qt::ALT | Qt::Key_Right, [this] { m_history->goForward(); });
    add(Qt::CTRL | Qt::Key_L, [this] { showLine(true); });
    for (int i = 0; i < int(m_views.size()); ++i)
        add(Qt::ALT | Qt::Key(Qt::Key_1 + i), [this, i] { showIndex(i); });
    qApp->installEventFilter(this); // the side buttons of a mouse, over whatever part
}

QString CooperationPage::subtitle() const
{
    return tr("Who works with ASEAN on what. Click a cell, a bar or a facet: every view follows");
}

QWidget *CooperationPage::headWidget()
{
    return m_history;
}

void CooperationPage::takeFacts(const FactsPtr &facts)
{
    m_facts = facts;
    if (m_facts && m_details->isVisibleTo(this) &&
        !m_details->show(m_current->facts(), m_current->columnsPtr(), m_details->link()))
        closeDetails();
    refreshShown();
}

void CooperationPage::takeChange()
{
    m_history->visit(m_filter->gesture());
    for (Place &place : m_views)
        place.isStale = true;
    const bool nothing = m_current->counts().found == 0 && m_current->columns().size() > 0;
    if (nothing) {
        const QString why = unknownValuesSentence(m_current->columns(), m_current->selection(), 0);
        m_nothingWhy->setText(why.isEmpty() ? tr("No initiative matches all of this.") : why);
        m_goBack->setVisible(m_history->canGoBack());
    }
    m_nothing->setVisible(nothing);
    refreshShown();
    refreshDetails();
}

// What is hidden waits until it is shown or asked for.
void CooperationPage::refreshShown()
{
    if (!isVisible())
        return;
    for (ViewCard *card : {m_main, m_lower}) {
        if (!card->view() || card->isFolded())
            continue;
        refreshIfStale(card->view());
    }
    showTitles();
}

void CooperationPage::showTitles()
{
    for (ViewCard *card : {m_main, m_lower}) {
        const auto isShown = [card](const Place &place) {
            return place.view == card->view() && (!place.isStale || card->isFolded());
        };
        if (std::any_of(m_views.cbegin(), m_views.cend(), isShown))
            card->showTitles();
    }
}

void CooperationPage::refreshIfStale(const CooperationView *view) const
{
    for (Place &place : m_views) {
        if (place.view == view && place.isStale) {
            place.isStale = false;
            place.view->refresh();
        }
    }
}

void CooperationPage::refreshDetails()
{
    if (!m_facts || !m_details->isVisibleTo(this))
        return;
    const Link &shown = m_details->link();
    const QStringList partners = m_current->selection().in(Facet::Partner);
    const auto isLeftOut = [this](const QString &id) {
        const qsizetype row = m_current->facts()->initiatives().rowOf(InitiativeId(id));
        return row < 0 || !m_current->counts().rows.contains(size_t(row));
    };
    const bool initiativeLeft = shown.kind == Link::Kind::Initiative && isLeftOut(shown.id);
    const bool partnerLeft =
        shown.kind == Link::Kind::Partner && !partners.isEmpty() && !partners.contains(shown.id);
    if (!initiativeLeft && !partnerLeft)
        return;
    if (partners.size() != 1 || !showDetails({Link::Kind::Partner, partners.first()}))
        closeDetails();
}

void CooperationPage::showIndex(int index)
{
    m_pills->setCurrent(index);
    if (index == m_shown)
        return;
    const bool hadFocus = m_main->view() && m_main->view()->isAncestorOf(focusWidget());
    m_shown = index;
    CooperationView *view = m_views.at(index).view;
    // One timeline: moved up when it is the view that is wanted.
    if (view == m_timeline)
        m_lower->setView(nullptr);
    m_main->setView(view);
    m_lower->setVisible(view != m_timeline);
    if (view != m_timeline)
        m_lower->setView(m_timeline);
    refreshShown();
    if (m_details->isVisibleTo(this))
        view->pointTo(m_details->link());
    if (hadFocus)
        view->setFocus();
}

QStringList CooperationPage::viewNames() const
{
    QStringList names;
    for (const Place &place : std::as_const(m_views))
        names.append(place.view->name());
    return names;
}

void CooperationPage::showView(const QString &name)
{
    for (int i = 0; i < int(m_views.size()); ++i) {
        if (m_views.at(i).view->name() == name)
            showIndex(i);
    }
}

// The main card gets what the lower one gives up.
void CooperationPage::foldLower(bool fold)
{
    if (fold) {
        if (m_rows->isVisible())
            m_rowSizes = m_rows->sizes();
    } else {
        if (!m_rowSizes.isEmpty())
            m_rows->setSizes(m_rowSizes);
        refreshShown();
    }
}

QList<FigurePtr> CooperationPage::figures() const
{
    QList<FigurePtr> figures;
    for (const Place &place : std::as_const(m_views)) {
        refreshIfStale(place.view);
        if (const FigurePtr figure = place.view->figure())
            figures.append(figure);
    }
    return figures;
}

CooperationView *CooperationPage::focusedView() const
{
    for (const ViewCard *card : {m_lower, m_main}) {
        if (card->isAncestorOf(focusWidget()) && card->view())
            return card->view();
    }
    return m_main->view();
}

FigurePtr CooperationPage::currentFigure() const
{
    // Print and Copy mean the sheet of what is told beside while the reader is there.
    if (m_details->isVisibleTo(this) && m_details->isAncestorOf(focusWidget())) {
        if (const FigurePtr sheet = m_details->figure())
            return sheet;
    }
    const CooperationView *view = focusedView();
    refreshIfStale(view);
    return view->figure();
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

// Choosing the same again takes it back.
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
    for (const ViewCard *card : {m_main, m_lower}) {
        if (card->view())
            card->view()->pointTo(link);
    }
    return true;
}

void CooperationPage::closeDetails()
{
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_details->hide();
    if (hadFocus)
        m_main->view()->setFocus();
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

void CooperationPage::showLine(bool shown)
{
    m_line->setVisible(shown);
    m_history->lineButton()->setChecked(shown);
    if (shown)
        m_line->takeFocus();
}

void CooperationPage::closeLine()
{
    showLine(false);
    setFocus(Qt::OtherFocusReason);
}

bool CooperationPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonDblClick; // two quick presses
    if (!isPress || !isVisible() || !watched->isWidgetType())
        return Page::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const auto *widget = static_cast<QWidget *>(watched);
    const bool isHere = widget == this || isAncestorOf(widget);
    if (!isHere || (button != Qt::BackButton && button != Qt::ForwardButton))
        return Page::eventFilter(watched, event);
    if (button == Qt::BackButton)
        m_history->goBack();
    else
        m_history->goForward();
    return true;
}

void CooperationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshShown();
}

void CooperationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_hasOwnFold)
        m_lower->setFolded(height() < roomForTwoViews);
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

QString CooperationPage::figureSettings() const
{
    return m_current->selection().toText();
}

QVariantMap CooperationPage::state() const
{
    QVariantMap views;
    for (const Place &place : std::as_const(m_views)) {
        if (const QVariantMap own = place.view->state(); !own.isEmpty())
            views.insert(place.view->name(), own);
    }
    return {{QStringLiteral("view"), m_views.at(m_shown).view->name()},
            {QStringLiteral("views"), views},
            {QStringLiteral("columns"), m_columns->saveState()},
            {QStringLiteral("rows"), m_rows->saveState()},
            {QStringLiteral("timelineFolded"),
             m_hasOwnFold ? QVariant(m_lower->isFolded()) : QVariant()},
            {QStringLiteral("folded"), m_filter->folded()}};
}

void CooperationPage::restore(const QVariantMap &state)
{
    const QVariantMap views = state.value(QStringLiteral("views")).toMap();
    for (const Place &place : std::as_const(m_views)) {
        if (const QVariant own = views.value(place.view->name()); own.isValid())
            place.view->restore(own.toMap());
    }
    showView(state.value(QStringLiteral("view")).toString());
    if (m_columns->restoreState(state.value(QStringLiteral("columns")).toByteArray()))
        m_hasOwnColumns = true;
    m_rows->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    if (const QVariant folded = state.value(QStringLiteral("timelineFolded")); folded.isValid()) {
        m_lower->setFolded(folded.toBool());
        m_hasOwnFold = true; // as the reader left it
    }
    if (const QVariant folded = state.value(QStringLiteral("folded")); folded.isValid())
        m_filter->setFolded(folded.toStringList());
    m_history->reset(); // what was selected last time is where this time begins
    refreshShown();
}

} // namespace mitra
