// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace mitra
{

// What one change set did to one thing: to its own row, or to rows that belong to it, such as the
// partners of an initiative.
struct FactChange {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QDateTime when; // UTC
    QString who;
    QString why;
    // Changed: columns of its row, and tables of the rows that belong to it ("initiative_partner").
    QStringList fields;
};

// Answers the changes of a thing, the last first; none when they cannot be read. Views ask it, and
// app knows the file.
using FactHistory = std::function<std::optional<QList<FactChange>>(const Link &)>;

// What became of one row of a table of facts between two revisions, all changes in between taken
// together: a row that was put in and taken out again is none.
struct RowDifference {
    FactChange::Kind kind = FactChange::Kind::Changed;
    QString table;      // "observation"
    QVariantMap key;    // of the row
    QVariantMap before; // Changed: the fields that differ; Removed: the whole row
    QVariantMap after;  // Changed: the fields that differ; Added: the whole row
    QDateTime when;     // of the last change, UTC
    QString who;
    QString why;
};

// Answers what changed in the facts since that revision, up to now, by table; none when the file
// does not know the revision or cannot be read. Views ask it, and app knows the file.
using FactDifferences = std::function<std::optional<QList<RowDifference>>(const QString &revision)>;

} // namespace mitra
