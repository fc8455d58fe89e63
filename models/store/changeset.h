// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>
#include <QVariantMap>

namespace mitra
{

using ChangeSetId = qint64;

// One row put in, changed or taken out. Field names are the columns of the table; a null QVariant
// is "not known".
struct RowChange {
    enum class Kind { Insert, Update, Delete };
    Kind kind = Kind::Insert;
    QString table;
    QVariantMap key;       // Update, Delete: the row's primary key
    QVariantMap oldValues; // Update: the changed fields; Delete: the whole row
    QVariantMap newValues; // Update: the changed fields; Insert: the whole row

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

// The one door for writing: what is to change, with who and why. Old values are checked against
// the file, so a change made by somebody else meanwhile is noticed and nothing is lost.
struct ChangeSet {
    QString who;
    QString why;
    QDateTime when; // UTC; set by the store when invalid
    QList<RowChange> changes;

    // The change set that takes this one back.
    ChangeSet inverted(const QString &who, const QString &why) const;
};

struct HistoryEntry {
    ChangeSetId id = 0;
    QString who;
    QString why;
    QDateTime when; // UTC
    int changes = 0;
    QString revision; // short hash that chains this change set to all before it
};

} // namespace mitra
