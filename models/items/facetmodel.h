// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"

#include <QAbstractListModel>

#include <vector>

namespace mitra
{

// One facet's values with the number of initiatives each would leave, checked when chosen; the most
// first, then the value for initiatives of which the facet says nothing, and last those that would
// leave none and are not chosen. Checking one toggles it in the selection. Text is the name,
// SortRole the count, IdRole the value's id.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // Follows `current`, which must outlive the model.
    FacetModel(CurrentSelection *current, Facet facet, QObject *parent = nullptr);

    Facet facet() const { return m_facet; }
    // The first rows, which would leave an initiative or are chosen; the others need not be shown.
    int usefulRows() const { return m_useful; }
    // Whether all words of `typed` are found in the row's name, case and accents ignored.
    bool matches(int row, const QString &typed) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Qt::CheckStateRole alone; true when the selection changed.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    // A copy of what is shown, so that the model holds together whoever hears of a change first.
    struct Shown {
        int position = 0; // in m_values
        quint32 count = 0;
        bool chosen = false;
        bool useful() const { return count > 0 || chosen; }
    };
    using Rows = std::vector<Shown>;

    void takeValues();
    Rows current() const;
    const FacetValue &value(int row) const;
    void refresh();
    void countUseful();

    CurrentSelection *m_current;
    Facet m_facet;
    ColumnsPtr m_columns; // whose values these are
    QList<FacetValue> m_values;
    std::vector<int> m_ranks; // of m_values by name; the value that says nothing after all
    Rows m_rows;
    int m_useful = 0;
};

} // namespace mitra
