// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "models/items/initiativeorder.h"
#include "models/items/initiativerows.h"

#include <QFutureWatcher>

namespace mitra
{

// The initiatives that the current selection leaves, one a row. Sorts itself, without a proxy, by
// several columns; unknown values last both ways. Sorted by none, the rows stand in the file's
// order or, while a text is searched, best matches first. In large files the work is done on
// another thread: the rows keep their order until it is ready, then move with layoutChanged, and a
// new wish takes the place of an old one.
class InitiativesModel : public InitiativeRows
{
    Q_OBJECT

public:
    // From so many initiatives on, another thread orders them.
    static constexpr int largeFile = 20'000;

    enum class Follow {
        AtOnce,   // every change of the selection
        WhenAsked // by refresh(): a table that is hidden costs nothing
    };

    // Follows `current`, which must outlive the model.
    explicit InitiativesModel(CurrentSelection *current, QObject *parent = nullptr,
                              Follow follow = Follow::AtOnce);
    ~InitiativesModel() override;

    // Takes the current selection and facts; nothing happens when they are those shown.
    void refresh();
    // The row of an initiative; -1 when the selection leaves it out.
    int rowOf(const InitiativeId &id) const;
    // What was searched when the rows were taken.
    const QString &typed() const { return m_typed; }

    // What the reader wishes; the rows follow. Columns that cannot be sorted by are left out.
    const QList<SortKey> &sortKeys() const { return m_keys; }
    void setSortKeys(const QList<SortKey> &keys);
    // Whether the rows do not stand in the wished order yet.
    bool isSorting() const { return m_isSorting; }
    // Whether the rows stand, or will stand, best matches first.
    bool isBestFirst() const;
    // By that column alone; -1 by none.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void sortKeysChanged();
    // The work on another thread began or ended.
    void sortingChanged();
    // Just before the rows move.
    void aboutToMoveRows();

private:
    RowOrder wished() const;
    void order();
    void work();
    void take(const Ordering::Result &result);
    void stopWork();
    // The rows shown in the order that is known for all of them.
    std::vector<quint32> ordered() const;
    void moveRows();
    void setSorting(bool sorting);

    CurrentSelection *m_current;
    ColumnsPtr m_columns; // of facts()
    RowSet m_shown;
    QString m_typed;
    QList<SortKey> m_keys;
    KnownRanks m_ranks; // of facts()
    // The order the rows stand in; null rows: the file's.
    Ordering::Result m_order;
    QFutureWatcher<Ordering::Result> m_worker;
    bool m_isSorting = false;
};

} // namespace mitra
