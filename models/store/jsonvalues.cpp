// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace mitra::json
{

namespace
{

void appendText(QString &json, const QString &text)
{
    json += QLatin1Char('"');
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            json += QLatin1Char('\\');
        if (c.unicode() < 0x20)
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    json += QLatin1Char('"');
}

void appendValue(QString &json, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        json += QLatin1String("null");
        break;
    case QMetaType::QString:
        appendText(json, value.toString());
        break;
    case QMetaType::Double:
        json += QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        break;
    default:
        json += QString::number(value.toLongLong());
        break;
    }
}

std::optional<QVariant> toValue(const QJsonValue &value, const SchemaColumn &column)
{
    if (value.isNull() || value.isUndefined())
        return QVariant();
    if (column.type == ColumnType::Integer && value.isDouble())
        return QVariant(value.toInteger());
    return normalised(value.toVariant(), column);
}

} // namespace

QString fromValue(const QVariant &value)
{
    QString json;
    appendValue(json, value);
    return json;
}

QString fromTexts(const QStringList &texts)
{
    QString json(QLatin1Char('['));
    for (const QString &text : texts) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        appendText(json, text);
    }
    return json + QLatin1Char(']');
}

QString fromRow(const SchemaTable &table, const QStringList &columns, const QVariantMap &row)
{
    QString json(QLatin1Char('{'));
    for (const SchemaColumn &column : table.columns) {
        if (!columns.contains(column.name))
            continue;
        if (json.size() > 1)
            json += QLatin1Char(',');
        appendText(json, column.name);
        json += QLatin1Char(':');
        appendValue(json, row.value(column.name));
    }
    return json + QLatin1Char('}');
}

std::optional<QVariant> toValue(const QString &text, const SchemaColumn &column)
{
    // Qt reads a document only: an array or an object.
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray("[") + text.toUtf8() + "]");
    if (document.array().size() != 1)
        return std::nullopt;
    return toValue(document.array().at(0), column);
}

std::optional<QVariantMap> toRow(const QString &text, const SchemaTable &table)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    QVariantMap row;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const int index = table.indexOf(field.key());
        if (index < 0)
            return std::nullopt;
        const std::optional<QVariant> value = toValue(field.value(), table.columns.at(index));
        if (!value)
            return std::nullopt;
        if (value->isValid())
            row.insert(field.key(), *value);
    }
    return row;
}

} // namespace mitra::json
