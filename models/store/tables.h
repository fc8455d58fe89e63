// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace mitra
{

enum class ColumnType { Text, Integer, Real };
enum class Presence { Required, Optional };

struct SchemaColumn {
    QString name;
    ColumnType type = ColumnType::Text;
    Presence presence = Presence::Required;
};

// A table that change sets may write. SQL is built from these descriptions only, never from names
// that came with data; a test holds them against the schema scripts.
struct SchemaTable {
    QString name;     // singular, as in SQL: "initiative_partner"
    QString resource; // plural, as in a data package: "initiative_partners"; blank: not in packages
    QList<SchemaColumn> columns;
    QStringList key;
    // False: rows that people keep for themselves and that state nothing of the world. Changing
    // them leaves the as-of date; a package holds them only when there are any.
    bool holdsFacts = true;
    // False: no figure draws anything of them, so changing them leaves the revision of the facts,
    // which paper tells, as it was. Assumptions are no facts, but figures draw them.
    bool showsInFigures = true;

    int indexOf(const QString &column) const; // -1: no such column
    QStringList columnNames() const;
};

// The tables of fact and those of what people keep, each after the tables it refers to.
const QList<SchemaTable> &schemaTables();
// Notes on the file itself, by name: "as_of".
const SchemaTable &metaTable();
// One of schemaTables() or the meta table; null when there is none of that name.
const SchemaTable *findTable(const QString &name);

// The value in the form the column stores it, null for "not known". None when the column cannot
// hold it: text in a number's place, a number that is not finite, text that is not valid Unicode.
std::optional<QVariant> normalised(const QVariant &value, const SchemaColumn &column);

} // namespace mitra
