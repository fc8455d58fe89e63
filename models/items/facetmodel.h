// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"

#include <QAbstractListModel>

namespace mitra
{

// One facet's values with the number of initiatives each would leave, checked when chosen; the most
// first, values that would leave none and are not chosen last. Checking one toggles it in the
// selection. Text is the name, SortRole the count, IdRole the value's id.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // Follows `current`, which must outlive the model.
    FacetModel(CurrentSelection *current, Facet facet, QObject *parent = nullptr);

    Facet facet() const { return m_facet; }
    // The first rows, which would leave an initiative or are chosen; the others need not be shown.
    int usefulRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Qt::CheckStateRole alone; true when the selection changed.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    // A copy of what is shown, so that the model holds together whoever hears of a change first.
    struct Shown {
        FacetValue value;
        quint32 count = 0;
        bool chosen = false;
        bool useful() const { return count > 0 || chosen; }
    };

    QList<Shown> current() const;
    void refresh();

    CurrentSelection *m_current;
    Facet m_facet;
    QList<Shown> m_rows;
};

} // namespace mitra
