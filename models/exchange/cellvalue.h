// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/packagedescription.h"
#include "models/store/tables.h"

#include <QVariant>

#include <variant>

namespace mitra
{

// What is wrong with a cell, as the end of a sentence.
struct CellFault {
    QString text;
};

// The cell's text as the value of the column: null when blank. Numbers are plain ("1234.5"),
// without spaces, grouping or decimal commas.
std::variant<QVariant, CellFault> cellValue(const QString &text, const PackageField &field,
                                            const SchemaColumn &column);

// The column of Mitra's table that a package's field fills: the same name, except that money is
// in major units in packages and in minor units in files.
QString columnOfField(const QString &field);
QString fieldOfColumn(const QString &column);
bool isAmount(const QString &field);

} // namespace mitra
