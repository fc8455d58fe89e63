// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/cellvalue.h"

#include "models/exchange/exchangeerrors.h"

#include <cmath>

namespace mitra
{

namespace
{

using errors::ExchangeWords;

std::variant<QVariant, CellFault> integerValue(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    // toLongLong forgives spaces and a plus sign; the text must be the number's own.
    if (!isNumber || QString::number(number) != text)
        return CellFault{ExchangeWords::tr("“%1” is not a whole number").arg(text)};
    return QVariant(number);
}

std::variant<QVariant, CellFault> numberValue(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const QChar first = text.front();
    const bool isPlain =
        (first == u'-' || (first >= u'0' && first <= u'9')) && !text.back().isSpace();
    if (!isNumber || !isPlain || !std::isfinite(number))
        return CellFault{ExchangeWords::tr("“%1” is not a number").arg(text)};
    return QVariant(number);
}

} // namespace

std::variant<QVariant, CellFault> cellValue(const QString &text, const PackageField &field,
                                            const SchemaColumn &column)
{
    if (text.isEmpty()) {
        if (field.isRequired || column.presence == Presence::Required)
            return CellFault{ExchangeWords::tr("a value is needed here")};
        return QVariant();
    }
    if (!field.allowed.isEmpty() && !field.allowed.contains(text))
        return CellFault{ExchangeWords::tr("“%1” is not one of: %2")
                             .arg(text, field.allowed.join(QLatin1String(", ")))};
    const bool isInteger =
        column.type == ColumnType::Integer || field.type == PackageField::Type::Integer;
    if (isInteger && !isAmount(field.name))
        return integerValue(text);
    if (column.type == ColumnType::Real || field.type == PackageField::Type::Number)
        return numberValue(text);
    return QVariant(text);
}

QString columnOfField(const QString &field)
{
    return isAmount(field) ? QStringLiteral("budget_minor") : field;
}

QString fieldOfColumn(const QString &column)
{
    return column == QLatin1String("budget_minor") ? QStringLiteral("budget_amount") : column;
}

bool isAmount(const QString &field)
{
    return field == QLatin1String("budget_amount");
}

} // namespace mitra
