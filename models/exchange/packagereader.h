// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/packagedescription.h"
#include "models/store/changeset.h"
#include "models/store/tables.h"

#include <QHash>

namespace mitra
{

// Turns the tables of a data package into insertions, after checking every value against the
// package's description and the tables of Mitra.
class PackageReader
{
public:
    explicit PackageReader(const QString &folder);
    Result<ChangeSet> read();

private:
    struct Loaded {
        const PackageResource *resource = nullptr;
        const SchemaTable *table = nullptr;
        CsvTable csv;
        QList<int> position; // where each field of the resource stands in the file

        const QString &cell(const CsvRow &row, int field) const
        {
            return row.cells.at(position.at(field));
        }
    };

    Result<QByteArray> readFile(const QString &name) const;
    Result<void> load(const PackageResource &resource);
    Result<void> locateFields(Loaded &loaded) const;
    Result<void> checkKey(const Loaded &loaded) const;
    Result<void> checkForeignKeys(const Loaded &loaded) const;
    // The rows so that each comes after the one of its own table that it refers to.
    Result<QList<const CsvRow *>> inOrder(const Loaded &loaded) const;
    Result<QVariantMap> convert(const Loaded &loaded, const CsvRow &row) const;

    QString m_folder;
    PackageDescription m_package;
    QHash<QString, Loaded> m_loaded; // by the resource's name
};

} // namespace mitra
