// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativesmodel.h"

#include "models/cooperation/foldtext.h"

#include <QHash>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <numeric>

namespace mitra
{

namespace
{

QList<int> allColumns()
{
    QList<int> columns(InitiativeColumns::ColumnCount);
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

} // namespace

InitiativesModel::InitiativesModel(CurrentSelection *current, QObject *parent, Follow follow)
    : InitiativeRows(current->facts(), {}, allColumns(), parent)
    , m_current(current)
    , m_columns(current->columnsPtr())
{
    connect(&m_worker, &QFutureWatcherBase::finished, this, [this] {
        if (m_isSorting && m_worker.future().resultCount() > 0)
            take(m_worker.result());
    });
    if (follow == Follow::AtOnce) {
        connect(m_current, &CurrentSelection::changed, this, &InitiativesModel::refresh);
        refresh();
    }
}

InitiativesModel::~InitiativesModel()
{
    m_worker.cancel();
}

void InitiativesModel::refresh()
{
    const bool sameFacts = facts() == m_current->facts();
    const QString typed = m_current->selection().text;
    if (sameFacts && typed == m_typed && m_shown == m_current->counts().rows)
        return;
    stopWork();
    beginResetModel();
    if (!sameFacts) {
        m_ranks = {};
        m_order = {};
    }
    setFacts(m_current->facts());
    m_columns = m_current->columnsPtr();
    m_shown = m_current->counts().rows;
    m_typed = typed;
    const bool atOnce = int(m_shown.capacity()) < largeFile;
    if (atOnce && m_order.order != wished())
        order();
    setRows(ordered());
    endResetModel();
    if (m_order.order != wished())
        work();
}

int InitiativesModel::rowOf(const InitiativeId &id) const
{
    const qsizetype sought = facts() ? facts()->initiatives().rowOf(id) : -1;
    if (sought < 0 || !m_shown.contains(size_t(sought)))
        return -1;
    const auto found = std::find(rows().begin(), rows().end(), quint32(sought));
    return found == rows().end() ? -1 : int(found - rows().begin());
}

bool InitiativesModel::isBestFirst() const
{
    return !wished().typed.isEmpty();
}

RowOrder InitiativesModel::wished() const
{
    // A text without a letter finds everything, so that no match is the best.
    const bool bestFirst = m_keys.isEmpty() && !searchTerms(m_typed).isEmpty();
    return {m_keys, bestFirst ? m_typed : QString()};
}

void InitiativesModel::sort(int column, Qt::SortOrder order)
{
    setSortKeys(column < 0 ? QList<SortKey>() : QList<SortKey>{{column, order}});
}

void InitiativesModel::setSortKeys(const QList<SortKey> &keys)
{
    QList<SortKey> sortable;
    for (const SortKey &key : keys) {
        const bool repeated =
            std::any_of(sortable.begin(), sortable.end(),
                        [&key](const SortKey &other) { return other.column == key.column; });
        if (key.column >= 0 && key.column < ColumnCount && !repeated &&
            InitiativeCells::isSortable(key.column))
            sortable.append(key);
    }
    if (sortable == m_keys)
        return;
    m_keys = sortable;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit sortKeysChanged();
    stopWork();
    if (m_order.order == wished())
        return;
    if (int(m_shown.capacity()) >= largeFile && !wished().isFileOrder()) {
        work();
        return;
    }
    order();
    moveRows();
}

// At once, on this thread.
void InitiativesModel::order()
{
    if (wished().isFileOrder() || !facts()) {
        m_order = {wished(), nullptr, {}};
        return;
    }
    m_order = Ordering(facts(), m_columns, m_ranks, wished()).run();
    m_ranks = m_order.ranks;
}

void InitiativesModel::work()
{
    if (wished().isFileOrder()) {
        order();
        moveRows();
        return;
    }
    auto promise = std::make_shared<QPromise<Ordering::Result>>();
    m_worker.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, ordering = Ordering(facts(), m_columns, m_ranks, wished())]() {
            promise->start();
            Ordering::Result result =
                Ordering(ordering).run([&promise] { return promise->isCanceled(); });
            if (result.rows)
                promise->addResult(std::move(result));
            promise->finish();
        });
    setSorting(true);
}

void InitiativesModel::stopWork()
{
    m_worker.cancel();
    setSorting(false);
}

void InitiativesModel::take(const Ordering::Result &result)
{
    m_order = result;
    m_ranks = result.ranks;
    moveRows();
    setSorting(false);
}

void InitiativesModel::setSorting(bool sorting)
{
    if (sorting == m_isSorting)
        return;
    m_isSorting = sorting;
    emit sortingChanged();
}

std::vector<quint32> InitiativesModel::ordered() const
{
    if (!m_order.rows)
        return m_shown.toVector();
    std::vector<quint32> rows;
    rows.reserve(m_shown.size());
    for (const quint32 row : *m_order.rows) {
        if (m_shown.contains(row))
            rows.push_back(row);
    }
    // An order of another text may lack some, until the new one is ready.
    return rows.size() == m_shown.size() ? rows : m_shown.toVector();
}

void InitiativesModel::moveRows()
{
    emit aboutToMoveRows();
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    RowSet held(m_shown.capacity());
    std::vector<quint32> heldRows;
    for (const QModelIndex &index : before) {
        heldRows.push_back(rows()[size_t(index.row())]);
        held.insert(heldRows.back());
    }
    setRows(ordered());
    QHash<quint32, int> places;
    for (size_t row = 0; row < rows().size() && places.size() < before.size(); ++row) {
        if (held.contains(rows()[row]))
            places.insert(rows()[row], int(row));
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places.value(heldRows[size_t(i)], -1), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QVariant InitiativesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::AccessibleTextRole)
        return InitiativeRows::headerData(section, orientation, role);
    const QString title = headerData(section, orientation).toString();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys.at(i).column != section)
            continue;
        return m_keys.at(i).order == Qt::AscendingOrder
                   ? tr("%1, sorted ascending, key %2").arg(title).arg(i + 1)
                   : tr("%1, sorted descending, key %2").arg(title).arg(i + 1);
    }
    return title;
}

} // namespace mitra
