// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/tables.h"

#include <QString>
#include <QVariantMap>

#include <optional>

// Values as JSON text, for the history: numbers in their shortest exact form, columns in the
// table's order, so that equal rows give equal text.
namespace mitra::json
{

QString fromValue(const QVariant &value);
// An array of texts.
QString fromTexts(const QStringList &texts);
// The named columns of a row, null for those it lacks.
QString fromRow(const SchemaTable &table, const QStringList &columns, const QVariantMap &row);

// None when the text is not what the functions above write.
std::optional<QVariant> toValue(const QString &text, const SchemaColumn &column);
// Values that are not known are left out.
std::optional<QVariantMap> toRow(const QString &text, const SchemaTable &table);

} // namespace mitra::json
