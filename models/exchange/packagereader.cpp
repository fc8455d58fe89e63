// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/packagereader.h"

#include "models/exchange/cellvalue.h"
#include "models/exchange/currency.h"
#include "models/exchange/exchangeerrors.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace mitra
{

namespace
{

using errors::ExchangeWords;

QString descriptionName()
{
    return QStringLiteral("datapackage.json");
}

const SchemaTable *tableOf(const QString &resource)
{
    for (const SchemaTable &table : schemaTables()) {
        if (table.resource == resource)
            return &table;
    }
    return nullptr;
}

// A character that no text of ours holds parts the pieces of a key.
constexpr QChar keySeparator(u'\x1f');

} // namespace

PackageReader::PackageReader(const QString &folder)
    : m_folder(folder)
{
}

Result<ChangeSet> PackageReader::read()
{
    const Result<QByteArray> json = readFile(descriptionName());
    if (!json)
        return json.error();
    const Result<PackageDescription> package = readPackageDescription(*json, descriptionName());
    if (!package)
        return package.error();
    m_package = *package;
    for (const PackageResource &resource : std::as_const(m_package.resources)) {
        if (const Result<void> loaded = load(resource); !loaded)
            return loaded.error();
    }

    ChangeSet set;
    set.who = QStringLiteral("Mitra");
    // Kept in the file and part of its revision, so the same in every language.
    set.why = QStringLiteral("Data package “%1”").arg(m_package.title);
    if (m_package.created.isValid()) {
        set.when = QDateTime(m_package.created, QTime(0, 0), Qt::UTC);
        set.changes.append({RowChange::Kind::Insert,
                            metaTable().name,
                            {},
                            {},
                            {{QStringLiteral("key"), QStringLiteral("as_of")},
                             {QStringLiteral("value"), m_package.created.toString(Qt::ISODate)}}});
    }
    for (const SchemaTable &table : schemaTables()) {
        const auto loaded = m_loaded.constFind(table.resource);
        if (loaded == m_loaded.constEnd())
            continue;
        if (const Result<void> sound = checkForeignKeys(*loaded); !sound)
            return sound.error();
        const Result<QList<const CsvRow *>> rows = inOrder(*loaded);
        if (!rows)
            return rows.error();
        for (const CsvRow *row : *rows) {
            Result<QVariantMap> values = convert(*loaded, *row);
            if (!values)
                return values.error();
            set.changes.append(
                {RowChange::Kind::Insert, table.name, {}, {}, std::move(values.value())});
        }
    }
    return set;
}

Result<QByteArray> PackageReader::readFile(const QString &name) const
{
    QFile file(m_folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return errors::cannotRead(file.fileName(), file.errorString());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return errors::cannotRead(file.fileName(), file.errorString());
    return content;
}

Result<void> PackageReader::load(const PackageResource &resource)
{
    Loaded loaded;
    loaded.resource = &resource;
    loaded.table = tableOf(resource.name);
    if (!loaded.table)
        return errors::badPackage(
            descriptionName(),
            ExchangeWords::tr("Mitra does not know the table “%1”").arg(resource.name));
    const Result<QByteArray> content = readFile(resource.path);
    if (!content)
        return content.error();
    Result<CsvTable> csv = readCsv(*content, resource.path);
    if (!csv)
        return csv.error();
    loaded.csv = std::move(csv.value());
    if (const Result<void> located = locateFields(loaded); !located)
        return located;
    if (const Result<void> unique = checkKey(loaded); !unique)
        return unique;
    m_loaded.insert(resource.name, std::move(loaded));
    return {};
}

Result<void> PackageReader::locateFields(Loaded &loaded) const
{
    const PackageResource &resource = *loaded.resource;
    QSet<QString> seen;
    for (const QString &name : std::as_const(loaded.csv.header)) {
        if (seen.contains(name))
            return errors::badCell(resource.path, 1, name,
                                   ExchangeWords::tr("the column is there twice"));
        seen.insert(name);
        if (resource.indexOf(name) < 0)
            return errors::badCell(
                resource.path, 1, name,
                ExchangeWords::tr("the package's description does not name this column"));
    }
    QSet<QString> filled;
    for (const PackageField &field : resource.fields) {
        const auto position = loaded.csv.header.indexOf(field.name);
        if (position < 0)
            return errors::badCell(resource.path, 1, field.name,
                                   ExchangeWords::tr("the column is missing"));
        const QString column = columnOfField(field.name);
        if (loaded.table->indexOf(column) < 0)
            return errors::badCell(resource.path, 1, field.name,
                                   ExchangeWords::tr("Mitra does not know this column"));
        loaded.position.append(int(position));
        filled.insert(column);
    }
    for (const SchemaColumn &column : loaded.table->columns) {
        if (column.presence == Presence::Required && !filled.contains(column.name))
            return errors::badCell(resource.path, 1, column.name,
                                   ExchangeWords::tr("the column is missing"));
    }
    return {};
}

Result<void> PackageReader::checkKey(const Loaded &loaded) const
{
    // Mitra's own key, whatever the package declares: it is what the file is built on.
    QList<int> fields;
    for (const QString &name : loaded.table->key)
        fields.append(loaded.resource->indexOf(name));
    QSet<QString> seen;
    seen.reserve(loaded.csv.rows.size());
    for (const CsvRow &row : loaded.csv.rows) {
        QString key;
        for (const int field : fields)
            key += loaded.cell(row, field) + keySeparator;
        if (seen.contains(key)) {
            key.chop(1);
            return errors::badCell(loaded.resource->path, row.line,
                                   loaded.table->key.join(QLatin1String(", ")),
                                   ExchangeWords::tr("“%1” is there twice")
                                       .arg(key.replace(keySeparator, QLatin1String(" / "))));
        }
        seen.insert(key);
    }
    return {};
}

Result<void> PackageReader::checkForeignKeys(const Loaded &loaded) const
{
    for (const PackageForeignKey &key : loaded.resource->foreignKeys) {
        const auto target = m_loaded.constFind(key.resource);
        // checkNames() has made sure that it is in the description, so it was loaded.
        const int referenced = target->resource->indexOf(key.referenced.constFirst());
        const int field = loaded.resource->indexOf(key.fields.constFirst());
        if (key.fields.size() != 1)
            return errors::badPackage(
                descriptionName(),
                ExchangeWords::tr("Mitra does not know keys of several columns (table “%1”)")
                    .arg(loaded.resource->name));
        QSet<QString> known;
        known.reserve(target->csv.rows.size());
        for (const CsvRow &row : target->csv.rows)
            known.insert(target->cell(row, referenced));
        for (const CsvRow &row : loaded.csv.rows) {
            const QString &value = loaded.cell(row, field);
            if (!value.isEmpty() && !known.contains(value))
                return errors::badCell(
                    loaded.resource->path, row.line, key.fields.constFirst(),
                    ExchangeWords::tr("“%1” is not in “%2”").arg(value, target->resource->path));
        }
    }
    return {};
}

Result<QList<const CsvRow *>> PackageReader::inOrder(const Loaded &loaded) const
{
    QList<const CsvRow *> waiting;
    waiting.reserve(loaded.csv.rows.size());
    for (const CsvRow &row : loaded.csv.rows)
        waiting.append(&row);
    int parentField = -1;
    int idField = -1;
    for (const PackageForeignKey &key : loaded.resource->foreignKeys) {
        if (key.resource == loaded.resource->name) {
            parentField = loaded.resource->indexOf(key.fields.constFirst());
            idField = loaded.resource->indexOf(key.referenced.constFirst());
        }
    }
    if (parentField < 0)
        return waiting;

    QList<const CsvRow *> ordered;
    QSet<QString> placed;
    while (!waiting.isEmpty()) {
        QList<const CsvRow *> later;
        for (const CsvRow *row : std::as_const(waiting)) {
            const QString &parent = loaded.cell(*row, parentField);
            if (!parent.isEmpty() && !placed.contains(parent)) {
                later.append(row);
                continue;
            }
            ordered.append(row);
            placed.insert(loaded.cell(*row, idField));
        }
        if (later.size() == waiting.size()) {
            const CsvRow &first = *later.constFirst();
            return errors::badCell(loaded.resource->path, first.line,
                                   loaded.resource->fields.at(parentField).name,
                                   ExchangeWords::tr("“%1” is part of itself, by way of others")
                                       .arg(loaded.cell(first, idField)));
        }
        waiting = later;
    }
    return ordered;
}

Result<QVariantMap> PackageReader::convert(const Loaded &loaded, const CsvRow &row) const
{
    const PackageResource &resource = *loaded.resource;
    QVariantMap values;
    for (int i = 0; i < resource.fields.size(); ++i) {
        const PackageField &field = resource.fields.at(i);
        const QString name = columnOfField(field.name);
        const SchemaColumn &column = loaded.table->columns.at(loaded.table->indexOf(name));
        const QString &text = loaded.cell(row, i);
        auto value = cellValue(text, field, column);
        if (const CellFault *fault = std::get_if<CellFault>(&value))
            return errors::badCell(resource.path, row.line, field.name, fault->text);
        QVariant converted = std::get<QVariant>(std::move(value));
        if (isAmount(field.name) && converted.isValid()) {
            const int currency = resource.indexOf(QStringLiteral("budget_currency"));
            const auto minor =
                toMinorUnits(text, currency < 0 ? QString() : loaded.cell(row, currency));
            if (!minor)
                return errors::badCell(
                    resource.path, row.line, field.name,
                    ExchangeWords::tr("“%1” is not an amount of this currency").arg(text));
            converted = *minor;
        }
        if (converted.isValid())
            values.insert(name, std::move(converted));
    }
    return values;
}

} // namespace mitra
