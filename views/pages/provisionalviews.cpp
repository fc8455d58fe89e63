// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/provisionalviews.h"

#include "models/items/initiativesmodel.h"
#include "views/figures/matrixfigure.h"
#include "views/figures/timelinefigure.h"
#include "views/pages/pageparts.h"
#include "views/tables/statusdelegate.h"
#include "views/tables/tableview.h"
#include "views/widgets/figureview.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int frameRoom = 4;
constexpr int leastMatrixWidth = 580;
constexpr int widestOfTable = 150;

void fill(QWidget *view, QWidget *content)
{
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

} // namespace

PartnersByTheme::PartnersByTheme(CurrentSelection *current, QWidget *parent)
    : CooperationView(current, parent)
    , m_view(new FigureView)
{
    m_view->setFrame(Frame::WithNotes);
    m_view->setInset(frameRoom);
    // Narrower, the names of the columns would break at every syllable; scrolling is better.
    m_view->setMinimumWidth(leastMatrixWidth);
    QScrollArea *area = scrollAround(beside(m_view));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fill(this, area);
    setFocusProxy(m_view);
    connect(m_view, &FigureView::linkActivated, this, &CooperationView::linkActivated);
}

FigurePtr PartnersByTheme::figure() const
{
    return m_view->figure();
}

void PartnersByTheme::refresh()
{
    const auto figure = std::make_shared<MatrixFigure>(
        current()->facts(), current()->columns(), current()->selection(),
        current()->matrix(Dimension::Partner, Dimension::Theme));
    m_view->setFigure(figure);
    m_view->setHead([figure](const QRectF &body) { return figure->headArea(body); });
    QTimer::singleShot(0, this, &PartnersByTheme::showChosen); // when all stands in its place
}

void PartnersByTheme::showChosen()
{
    const Selection &selection = current()->selection();
    const QStringList partners = selection.in(Facet::Partner);
    if (partners.isEmpty())
        return;
    // The name of its row leads to the partner alone.
    const Selection row =
        selection.withOnly(Facet::Partner, {partners.first()}).withOnly(Facet::Theme, {});
    m_view->scrollToMark(m_view->markOf({Link::Kind::Selection, row.toText()}));
}

YearsOfInitiatives::YearsOfInitiatives(CurrentSelection *current, QWidget *parent)
    : CooperationView(current, parent)
    , m_view(new FigureView)
    , m_scroll(scrollAround(beside(m_view)))
{
    m_view->setFrame(Frame::WithNotes);
    m_view->setInset(frameRoom);
    fill(this, m_scroll);
    setFocusProxy(m_view);
    connect(m_view, &FigureView::linkActivated, this, &CooperationView::linkActivated);
}

FigurePtr YearsOfInitiatives::figure() const
{
    return m_view->figure();
}

void YearsOfInitiatives::refresh()
{
    const auto figure = std::make_shared<TimelineFigure>(current()->facts(), current()->selection(),
                                                         current()->counts().rows);
    m_view->setFigure(figure);
    m_view->setHead([figure](const QRectF &body) { return figure->headArea(body); });
    m_scroll->verticalScrollBar()->setValue(0);
}

RowsOfInitiatives::RowsOfInitiatives(CurrentSelection *current, QWidget *parent)
    : CooperationView(current, parent)
    , m_model(new InitiativesModel(current, this))
    , m_table(new TableView)
{
    m_table->setModel(m_model);
    m_table->setLastSeenColumn(InitiativesModel::Status, widestOfTable);
    m_table->setItemDelegateForColumn(
        InitiativesModel::Status,
        new StatusDelegate(StatusDelegate::Vocabulary::InitiativeStatus, m_table));
    m_table->setAccessibleName(tr("Initiatives"));
    fill(this, m_table);
    setFocusProxy(m_table);
    connect(m_table, &TableView::linkActivated, this, &CooperationView::linkActivated);
    connect(m_table, &TableView::rowChanged, this, [this](const QModelIndex &index) {
        const std::optional<Initiative> initiative = m_model->initiative(index.row());
        if (index.isValid() && initiative && m_table->hasFocus())
            emit linkActivated({Link::Kind::Initiative, initiative->id.text()});
    });
}

// On paper the rows stand along their years.
FigurePtr RowsOfInitiatives::figure() const
{
    return std::make_shared<TimelineFigure>(current()->facts(), current()->selection(),
                                            current()->counts().rows);
}

QString RowsOfInitiatives::title() const
{
    const int rows = m_model->rowCount();
    return rows == 1 ? tr("1 initiative") : tr("%1 initiatives").arg(QLocale().toString(rows));
}

QString RowsOfInitiatives::subtitle() const
{
    return tr("The current row is told beside; a click on a header sorts");
}

void RowsOfInitiatives::refresh()
{
    m_table->fitColumns();
}

void RowsOfInitiatives::pointTo(const Link &link)
{
    if (link.kind != Link::Kind::Initiative)
        return;
    const int row = m_model->rowOf(InitiativeId(link.id));
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, InitiativesModel::Title));
}

} // namespace mitra
