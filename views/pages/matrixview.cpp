// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/matrixview.h"

#include "models/cooperation/dimensions.h"
#include "views/figures/framing.h"
#include "views/figures/matrixfigure.h"
#include "views/figures/matrixwords.h"
#include "views/pages/pageparts.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figureview.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace mitra
{

namespace
{

constexpr int frameRoom = 4;

// Of more initiatives, finding the sources waits until the reader pauses.
constexpr int quickSources = 20'000;
constexpr int pauseMs = 300;

QString orderName(MatrixOrder order)
{
    switch (order) {
    case MatrixOrder::Size:
        return MatrixView::tr("Size");
    case MatrixOrder::Name:
        return MatrixView::tr("Name");
    case MatrixOrder::Similarity:
        return MatrixView::tr("Similarity");
    }
    return {};
}

// A chooser with its name before it, kept together where a line ends.
QWidget *named(const QString &name, Chooser *chooser)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 4, 0);
    line->setSpacing(6);
    auto *label = new PlainLabel(name, PlainLabel::Look::Small, PlainLabel::Fit::Elide);
    label->setBuddy(chooser);
    line->addWidget(label);
    line->addWidget(chooser);
    chooser->setAccessibleName(name);
    return both;
}

// Everything from one place to the other, in the order in which the values stand.
QStringList between(const QList<MatrixValue> &values, const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty())
        return {QString()};
    const auto at = [&values](const QString &id) {
        return std::find_if(values.begin(), values.end(),
                            [&id](const MatrixValue &value) { return value.id == id; });
    };
    auto first = at(from);
    auto last = at(to);
    if (first == values.end() || last == values.end())
        return {};
    if (last < first)
        std::swap(first, last);
    QStringList ids;
    for (auto each = first; each <= last; ++each)
        ids << each->id;
    return ids;
}

} // namespace

MatrixView::MatrixView(CurrentSelection *current, QWidget *parent)
    : CooperationView(current, parent)
    , m_view(new FigureView)
    , m_foot(new PlainLabel({}, PlainLabel::Look::Small))
    , m_rows(buildDimensions(Side::Rows))
    , m_columns(buildDimensions(Side::Columns))
    , m_orders(new Chooser)
    , m_controls(buildControls())
{
    m_view->setFrame(Frame::Body);
    m_view->setInset(frameRoom);
    m_view->setChoosesSeveral(true);
    m_view->setHints([this](const Mark &mark) { return hintFor(mark.link); });
    setFocusProxy(m_view);
    m_area = scrollAround(buildSheet());
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_settled.setSingleShot(true);
    m_settled.setInterval(pauseMs);
    connect(&m_settled, &QTimer::timeout, this, &MatrixView::showSources);
    connect(m_view, &FigureView::linkActivated, this, &MatrixView::click);
    connect(m_view, &FigureView::linkToggled, this, &MatrixView::toggle);
    connect(m_view, &FigureView::linkExtended, this, &MatrixView::extend);
    showChoosers();
}

QWidget *MatrixView::buildSheet()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_view);
    m_foot->setContentsMargins(frameRoom, 0, frameRoom, 0);
    column->addWidget(m_foot);
    return beside(both);
}

Chooser *MatrixView::buildDimensions(Side side)
{
    auto *chooser = new Chooser;
    for (const Dimension dimension : allDimensions())
        chooser->addItem(dimensionName(dimension), int(dimension));
    connect(chooser, &QComboBox::activated, this, [this, chooser, side] {
        chooseDimension(side, Dimension(chooser->currentData().toInt()));
    });
    return chooser;
}

QWidget *MatrixView::buildControls()
{
    for (const MatrixOrder order : allMatrixOrders())
        m_orders->addItem(orderName(order), int(order));
    m_orders->setToolTip(tr("Similarity puts rows, and columns, with like shares of counts side by "
                            "side. Years always stand by number, what is not said last"));
    connect(m_orders, &QComboBox::activated, this,
            [this] { setOrder(MatrixOrder(m_orders->currentData().toInt())); });
    auto *controls = new QWidget(this);
    auto *flow = new FlowLayout(controls);
    flow->addWidget(named(tr("Rows"), m_rows));
    flow->addWidget(named(tr("Columns"), m_columns));
    flow->addWidget(named(tr("Order"), m_orders));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    controls->setSizePolicy(policy);
    controls->hide(); // until the page shows it in its own layout
    return controls;
}

void MatrixView::showChoosers()
{
    m_rows->setCurrentIndex(m_rows->findData(int(m_axes.rows)));
    m_columns->setCurrentIndex(m_columns->findData(int(m_axes.columns)));
    m_orders->setCurrentIndex(m_orders->findData(int(m_order)));
}

// What the other side shows changes places with this one.
void MatrixView::chooseDimension(Side side, Dimension dimension)
{
    MatrixAxes axes = m_axes;
    Dimension &own = side == Side::Rows ? axes.rows : axes.columns;
    Dimension &other = side == Side::Rows ? axes.columns : axes.rows;
    if (other == dimension)
        other = own;
    own = dimension;
    setAxes(axes);
}

void MatrixView::setAxes(const MatrixAxes &axes)
{
    if (axes == m_axes || axes.rows == axes.columns)
        return;
    m_axes = axes;
    changeFigure();
}

void MatrixView::setOrder(MatrixOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    changeFigure();
}

void MatrixView::changeFigure()
{
    m_figure.reset();
    showChoosers();
    if (isVisible())
        refresh();
    emit figureChanged();
}

FigurePtr MatrixView::figure() const
{
    const CurrentSelection &now = *current();
    if (!m_figure || m_madeOf != now.columnsPtr() || m_madeFor != now.selection()) {
        m_madeOf = now.columnsPtr();
        m_madeFor = now.selection();
        m_figure = std::make_shared<const MatrixFigure>(now.facts(), m_madeOf, m_madeFor,
                                                        now.matrix(m_axes.rows, m_axes.columns),
                                                        m_order, now.counts().found);
    }
    return m_figure;
}

void MatrixView::refresh()
{
    const FigurePtr made = figure();
    const std::shared_ptr<const MatrixFigure> matrix = m_figure;
    if (m_view->figure() == made)
        return;
    m_view->setFigure(made);
    m_view->setHead([matrix](const QRectF &body) { return matrix->headArea(body); });
    m_view->setSide([matrix](const QRectF &body) { return matrix->sideArea(body); });
    // Narrower, columns would go on below; on a screen scrolling is better.
    m_view->setMinimumWidth(int(matrix->leastWidth()) + 2 * frameRoom);
    showFoot();
    if (!std::exchange(m_isOwnChoice, false))
        QTimer::singleShot(0, this, &MatrixView::showChosen); // when all stands in its place
}

void MatrixView::showFoot()
{
    m_settled.stop();
    if (m_figure->content().total <= quickSources) {
        showSources();
        return;
    }
    m_foot->setText(m_figure->notes().join(QLatin1Char(' ')));
    m_settled.start();
}

void MatrixView::showSources()
{
    if (!m_figure)
        return;
    const QString notes = m_figure->notes().join(QLatin1Char(' '));
    const QString sources = sourceLine(*m_figure->facts(), m_figure->sources(), Frame::WithNotes);
    m_foot->setText(notes + QLatin1Char('\n') + sources);
}

// Where the first chosen row is, or else the first chosen column.
void MatrixView::showChosen()
{
    if (!isVisible() || !m_figure)
        return;
    const MatrixContent &content = m_figure->content();
    const auto isChosen = [](const MatrixValue &value) { return value.isChosen; };
    const auto row = std::find_if(content.rows.begin(), content.rows.end(), isChosen);
    const auto column = std::find_if(content.columns.begin(), content.columns.end(), isChosen);
    MatrixPlace place;
    if (row != content.rows.end())
        place.row = row->id;
    else if (column != content.columns.end())
        place.column = column->id;
    else
        return;
    if (const auto selection = choosing(current()->selection(), m_axes, place))
        m_view->scrollToMark(m_view->markOf({Link::Kind::Selection, selection->toText()}));
}

std::optional<MatrixPlace> MatrixView::placeOf(const Link &link) const
{
    const std::optional<Selection> selection =
        link.kind == Link::Kind::Selection ? Selection::fromText(link.id) : std::nullopt;
    return selection ? mitra::placeOf(*selection, m_axes) : std::nullopt;
}

void MatrixView::click(const Link &link)
{
    if (const auto place = placeOf(link))
        choose(clicked(current()->selection(), m_axes, *place));
}

void MatrixView::toggle(const Link &link)
{
    if (const auto place = placeOf(link))
        choose(toggled(current()->selection(), m_axes, *place));
}

void MatrixView::extend(const Link &from, const Link &to)
{
    const auto start = placeOf(from);
    const auto end = placeOf(to);
    if (!start || !end || !m_figure)
        return;
    QList<MatrixPlace> places;
    for (const QString &row : between(m_figure->content().rows, start->row, end->row)) {
        for (const QString &column :
             between(m_figure->content().columns, start->column, end->column))
            places << MatrixPlace{row, column};
    }
    choose(added(current()->selection(), m_axes, places));
}

void MatrixView::choose(const Selection &selection)
{
    if (selection == current()->selection())
        return;
    m_isOwnChoice = true;
    emit linkActivated({Link::Kind::Selection, selection.toText()});
}

QString MatrixView::hintFor(const Link &link) const
{
    const auto place = placeOf(link);
    if (!place)
        return {};
    const Selection &now = current()->selection();
    const Selection after = clicked(now, m_axes, *place);
    const QString click =
        after == groundOf(now, m_axes)
            ? tr("A click takes the choice back, which leaves %1.")
                  .arg(initiativesInWords(int(current()->columns().count(after).found)))
            : tr("A click chooses these alone.");
    const QString more = hintForAdding(*place);
    return more.isEmpty() ? click : tr("%1\n%2", "two sentences").arg(click, more);
}

// Any of the rows with any of the columns: adding one cell may choose more than that cell.
QString MatrixView::hintForAdding(const MatrixPlace &place) const
{
    const Selection &now = current()->selection();
    if (!hasChoice(now, m_axes.rows) && !hasChoice(now, m_axes.columns))
        return {};
    const Selection after = toggled(now, m_axes, place);
    const QString left = initiativesInWords(int(current()->columns().count(after).found));
    const QString size = matrixChoiceSize(after, m_axes);
    if (size.isEmpty())
        return {};
    const bool adds = added(now, m_axes, {place}) == after;
    return (adds ? tr("Ctrl+click adds: then any of %1 is chosen, %2.", "2 partners with 3 themes")
                 : tr("Ctrl+click takes away: then any of %1 is chosen, %2."))
        .arg(size, left);
}

QVariantMap MatrixView::state() const
{
    return {{QStringLiteral("rows"), dimensionWord(m_axes.rows)},
            {QStringLiteral("columns"), dimensionWord(m_axes.columns)},
            {QStringLiteral("order"), matrixOrderWord(m_order)}};
}

void MatrixView::restore(const QVariantMap &state)
{
    const auto rows = dimensionFromWord(state.value(QStringLiteral("rows")).toString());
    const auto columns = dimensionFromWord(state.value(QStringLiteral("columns")).toString());
    if (rows && columns)
        setAxes({*rows, *columns});
    if (const auto order = matrixOrderFromWord(state.value(QStringLiteral("order")).toString()))
        setOrder(*order);
}

} // namespace mitra
