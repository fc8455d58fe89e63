// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/initiativesview.h"

#include "views/tables/matchdelegate.h"
#include "views/tables/sortheader.h"
#include "views/tables/statusdelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr int widestBetween = 150;
constexpr int narrowest = 30; // of a width from a session
constexpr int widest = 2000;
// Selecting so many rows and moving them takes longer than a sort itself.
constexpr int mostSelectedToMove = 10'000;

bool isShownAtFirst(int column)
{
    return column <= InitiativeColumns::Status || column == InitiativeColumns::Source;
}

// Ticking several columns should not need opening the menu several times.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!tick(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction *action)
    {
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

InitiativesView::InitiativesView(InitiativesModel *model, QWidget *parent)
    : TableView(parent, new SortHeader)
    , m_model(model)
    , m_header(static_cast<SortHeader *>(horizontalHeader()))
    , m_matches(new MatchDelegate(this))
{
    setAccessibleName(tr("Initiatives"));
    setModel(model);
    setSortingEnabled(false); // the header tells what is wished, by several columns
    m_header->setSectionsClickable(true);
    m_header->disconnect(SIGNAL(sectionPressed(int)), this);
    m_header->disconnect(SIGNAL(sectionEntered(int)), this);
    for (int column = 0; column < InitiativeColumns::ColumnCount; ++column) {
        if (InitiativeCells::isSearched(column))
            setItemDelegateForColumn(column, m_matches);
    }
    setItemDelegateForColumn(
        InitiativeColumns::Status,
        new StatusDelegate(StatusDelegate::Vocabulary::InitiativeStatus, this));
    showDefaultColumns();
    setLastSeenColumn(InitiativeColumns::Status, widestBetween);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_header, &SortHeader::keysWished, m_model, &InitiativesModel::setSortKeys);
    connect(m_header, &QHeaderView::sectionMoved, this, &InitiativesView::columnsChanged);
    connect(m_header, &QWidget::customContextMenuRequested, this, &InitiativesView::showHeaderMenu);
    connect(m_model, &InitiativesModel::sortKeysChanged, this,
            [this] { m_header->setKeys(m_model->sortKeys()); });
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_matches->setTyped(m_model->typed()); });
    connect(m_model, &InitiativesModel::aboutToMoveRows, this, [this] {
        int selected = 0;
        for (const QItemSelectionRange &range : selectionModel()->selection())
            selected += range.height();
        if (selected > mostSelectedToMove)
            clearSelection();
    });
    m_header->setKeys(m_model->sortKeys());
    m_matches->setTyped(m_model->typed());
}

void InitiativesView::showDefaultColumns()
{
    for (int column = 0; column < InitiativeColumns::ColumnCount; ++column) {
        setColumnHidden(column, !isShownAtFirst(column));
        m_header->moveSection(m_header->visualIndex(column), column);
    }
}

void InitiativesView::setColumnShown(int column, bool shown)
{
    if (shown == !isColumnHidden(column) || (!shown && shownColumns().size() <= 1))
        return;
    setColumnHidden(column, !shown);
    if (!hasOwnWidths())
        fitColumns();
    if (shown)
        m_header->resizeSection(column, std::max(m_header->sectionSize(column), narrowest));
    emit columnsChanged();
}

void InitiativesView::resetColumns()
{
    showDefaultColumns();
    fitColumns();
    m_model->setSortKeys({});
    emit columnsChanged();
}

std::unique_ptr<InitiativeRows> InitiativesView::shown() const
{
    return std::make_unique<InitiativeRows>(m_model->facts(), m_model->rows(), shownColumns());
}

std::unique_ptr<InitiativeRows> InitiativesView::shown(const QList<int> &rows) const
{
    std::vector<quint32> ofFile;
    ofFile.reserve(size_t(rows.size()));
    for (const int row : rows) {
        if (row >= 0 && row < m_model->rowCount())
            ofFile.push_back(m_model->rows()[size_t(row)]);
    }
    return std::make_unique<InitiativeRows>(m_model->facts(), std::move(ofFile), shownColumns());
}

QMenu *InitiativesView::makeMenu(const char *name)
{
    auto *menu = new TickMenu(this);
    menu->setObjectName(QLatin1String(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QMenu *InitiativesView::columnsMenu()
{
    QMenu *menu = makeMenu("columnsMenu");
    fillColumns(menu);
    return menu;
}

void InitiativesView::fillColumns(QMenu *menu)
{
    for (int column = 0; column < InitiativeColumns::ColumnCount; ++column) {
        QAction *action = menu->addAction(withoutMnemonic(InitiativeCells::title(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, action, column](bool shown) {
            setColumnShown(column, shown);
            action->setChecked(!isColumnHidden(column)); // the last one stays
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns and sorting"));
    connect(reset, &QAction::triggered, this, &InitiativesView::resetColumns);
}

void InitiativesView::fillSorting(QMenu *menu, int column)
{
    const QString title = withoutMnemonic(InitiativeCells::title(column));
    const QList<SortKey> keys = m_model->sortKeys();
    const auto add = [this, menu](const QString &text, const QList<SortKey> &wished) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, m_model,
                [model = m_model, wished] { model->setSortKeys(wished); });
        return action;
    };
    if (InitiativeCells::isSortable(column)) {
        const SortKey up{column, Qt::AscendingOrder};
        const SortKey down{column, Qt::DescendingOrder};
        add(tr("Sort by %1, ascending").arg(title), {up});
        add(tr("Sort by %1, descending").arg(title), {down});
        if (!keysWithout(keys, column).isEmpty()) {
            add(tr("Then by %1, ascending").arg(title), keysWith(keys, up));
            add(tr("Then by %1, descending").arg(title), keysWith(keys, down));
        }
        if (placeOf(keys, column) >= 0 && keys.size() > 1)
            add(tr("Do not sort by %1").arg(title), keysWithout(keys, column));
    }
    if (!keys.isEmpty())
        add(tr("Sort by no column"), {});
    menu->addSeparator();
    QAction *hide = menu->addAction(tr("Hide %1").arg(title));
    hide->setEnabled(shownColumns().size() > 1);
    connect(hide, &QAction::triggered, this, [this, column] { setColumnShown(column, false); });
}

void InitiativesView::showHeaderMenu(const QPoint &at)
{
    QMenu *menu = makeMenu("headerMenu");
    const int column = m_header->logicalIndexAt(at);
    if (column >= 0) {
        fillSorting(menu, column);
        menu->addSeparator();
    }
    fillColumns(menu);
    menu->popup(m_header->viewport()->mapToGlobal(at));
}

void InitiativesView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    QMenu *menu = makeMenu("rowMenu");
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty()) {
        connect(menu->addAction(rows.size() == 1 ? tr("Copy the row") : tr("Copy the rows")),
                &QAction::triggered, this, &TableView::copy);
    }
    connect(menu->addAction(tr("Copy all")), &QAction::triggered, this, &TableView::copyAll);
    if (rows.size() > 1) {
        connect(menu->addAction(tr("Export the rows as CSV…")), &QAction::triggered, this,
                [this, rows] { exportRows(rows); });
    }
    connect(menu->addAction(tr("Export all as CSV…")), &QAction::triggered, this,
            [this] { emit exportRequested(*shown(), QStringLiteral("initiatives")); });
    menu->addSeparator();
    if (index.isValid())
        fillSorting(menu, index.column());
    QMenu *columns = menu->addMenu(tr("Columns"));
    fillColumns(columns);
    menu->popup(at);
    event->accept();
}

void InitiativesView::exportRows(const QList<int> &rows)
{
    emit exportRequested(*shown(rows), QStringLiteral("initiatives"));
}

QVariantMap InitiativesView::state() const
{
    QStringList columns;
    const int last = shownColumns().isEmpty() ? -1 : shownColumns().last(); // takes the rest
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool hidden = isColumnHidden(column);
        QString text = hidden ? QStringLiteral("-") : QString();
        text += InitiativeCells::word(column);
        if (!hidden && column != last && hasOwnWidths())
            text += QLatin1Char('=') + QString::number(columnWidth(column));
        columns.append(text);
    }
    QStringList sorting;
    for (const SortKey &key : m_model->sortKeys())
        sorting.append((key.order == Qt::DescendingOrder ? QStringLiteral("-") : QString()) +
                       InitiativeCells::word(key.column));
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("sorting"), sorting}};
}

// A session of another version may know other columns: what it does not name stays as it is.
void InitiativesView::restore(const QVariantMap &state)
{
    int visual = 0;
    bool hasWidths = false;
    for (QString text : state.value(QStringLiteral("columns")).toStringList()) {
        const bool hidden = text.startsWith(QLatin1Char('-'));
        text.remove(0, hidden ? 1 : 0);
        const int column = InitiativeCells::columnOf(text.section(QLatin1Char('='), 0, 0));
        if (column < 0 || m_header->visualIndex(column) < visual)
            continue; // unknown, or named before
        m_header->moveSection(m_header->visualIndex(column), visual++);
        if (!hidden || shownColumns().size() > 1)
            setColumnHidden(column, hidden);
        const int width = text.section(QLatin1Char('='), 1, 1).toInt();
        if (width > 0) {
            setColumnWidth(column, std::clamp(width, narrowest, widest));
            hasWidths = true;
        }
    }
    setOwnWidths(hasWidths);
    if (!hasWidths)
        fitColumns();
    QList<SortKey> keys;
    for (QString text : state.value(QStringLiteral("sorting")).toStringList()) {
        const bool descending = text.startsWith(QLatin1Char('-'));
        text.remove(0, descending ? 1 : 0);
        keys.append({InitiativeCells::columnOf(text),
                     descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_model->setSortKeys(keys);
    emit columnsChanged();
}

} // namespace mitra
