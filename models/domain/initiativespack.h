// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/codedwords.h"
#include "models/domain/numbercolumn.h"
#include "models/domain/types.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace mitra
{

// What stands behind Initiatives: a record of bytes a row, columns for what is asked of single
// rows, and the values that records and columns name by number. Value 0 of each list says nothing.
struct InitiativesPack {
    // Of the file, in no order.
    QList<ThemeId> themes{ThemeId()};
    QList<FrameworkId> frameworks{FrameworkId()};
    QList<SourceId> sources{SourceId()};
    QList<PartnerId> partners{PartnerId()};
    QList<EconomyId> economies{EconomyId()};
    QList<OutcomeId> outcomes{OutcomeId()};
    QList<QString> currencies{QString()};
    QList<int> years{0}; // named by columns as one more, since 0 stands for "not known"

    CodedWords words;     // of the records' texts
    QByteArray records;   // see initiativerecord.h
    NumberColumn offsets; // where each record starts, and where the last ends; nothing without rows
    NumberColumn theme;
    NumberColumn framework;
    NumberColumn source;
    NumberColumn start;
    NumberColumn end;
    NumberColumn state;    // status, then whether there is a budget: stateOf()
    NumberColumn parent;   // row + 1 of the parent, 0: none
    NumberColumn byParent; // the rows that have a parent, sorted by its row, then by their own
    NumberColumn byId;     // the rows sorted by id; empty when they are in that order

    QByteArray owner; // of the bytes that records and columns share with others, if they do

    qsizetype size() const { return theme.size(); }
    QByteArrayView record(qsizetype row) const
    {
        const auto first = qsizetype(offsets.at(row));
        return QByteArrayView(records).sliced(first, qsizetype(offsets.at(row + 1)) - first);
    }
    // The row at a place in the order of ids.
    qsizetype rowById(qsizetype place) const
    {
        return byId.isEmpty() ? place : qsizetype(byId.at(place));
    }
    // The row of an id in UTF-8, the last if there are several; -1 when there is none.
    qsizetype rowOf(QByteArrayView id) const;

    static quint64 stateOf(InitiativeStatus status, bool hasBudget)
    {
        return quint64(status) * 2 + (hasBudget ? 1 : 0);
    }
    InitiativeStatus statusAt(qsizetype row) const { return InitiativeStatus(state.at(row) / 2); }
    bool hasBudgetAt(qsizetype row) const { return state.at(row) % 2 != 0; }
};

} // namespace mitra
