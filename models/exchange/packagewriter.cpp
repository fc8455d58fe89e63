// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/packagewriter.h"

#include "models/domain/resources.h"
#include "models/exchange/cellvalue.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/exchangeerrors.h"
#include "models/exchange/rowwriter.h"
#include "models/store/issuedprints.h"
#include "models/store/rowmapping.h"
#include "models/store/tables.h"

#include <QFile>

#include <algorithm>

namespace mitra
{

namespace
{

using Rows = QList<QStringList>;

// Text in the order of its bytes in UTF-8, numbers by size; QString would order by UTF-16.
bool isBefore(const QString &a, const QString &b, ColumnType type)
{
    return type == ColumnType::Text ? a.toUtf8() < b.toUtf8() : a.toDouble() < b.toDouble();
}

void sortByKey(Rows &rows, const SchemaTable &table)
{
    QList<int> key;
    for (const QString &column : table.key)
        key.append(table.indexOf(column));
    std::sort(rows.begin(), rows.end(), [&](const QStringList &a, const QStringList &b) {
        for (const int column : key) {
            if (a.at(column) != b.at(column))
                return isBefore(a.at(column), b.at(column), table.columns.at(column).type);
        }
        return false;
    });
}

template <typename Row>
QStringList cellsOf(Row row)
{
    RowWriter writer;
    visitFields(writer, row);
    return writer.cells;
}

template <typename Facts>
Rows rowsOf(const Facts &facts)
{
    Rows rows;
    rows.reserve(facts.size());
    for (const auto &fact : facts)
        rows.append(cellsOf(fact));
    return rows;
}

template <typename Link>
Rows linksOf(const Facts &facts, QList<Link> Initiative::*links)
{
    Rows rows;
    for (const Initiative &initiative : facts.initiatives()) {
        for (const Link &link : initiative.*links)
            rows.append(cellsOf(OfInitiative<Link>{initiative.id, link}));
    }
    return rows;
}

// The cells of a table by its name in SQL.
Rows rowsOfTable(const QString &table, const Facts &facts)
{
    const auto is = [&](const char *name) { return table == QLatin1String(name); };
    if (is("source"))
        return rowsOf(facts.sources());
    if (is("economy"))
        return rowsOf(facts.economies());
    if (is("framework"))
        return rowsOf(facts.frameworks());
    if (is("outcome"))
        return rowsOf(facts.outcomes());
    if (is("action"))
        return rowsOf(facts.actions());
    if (is("goal"))
        return rowsOf(facts.goals());
    if (is("goal_proxy"))
        return rowsOf(facts.goalProxies());
    if (is("theme"))
        return rowsOf(facts.themes());
    if (is("partner"))
        return rowsOf(facts.partners());
    if (is("target"))
        return rowsOf(facts.targets());
    if (is("indicator"))
        return rowsOf(facts.indicators());
    if (is("observation"))
        return rowsOf(facts.observations());
    if (is("initiative"))
        return rowsOf(facts.initiatives());
    if (is("initiative_partner"))
        return linksOf(facts, &Initiative::partners);
    if (is("initiative_economy"))
        return linksOf(facts, &Initiative::economies);
    if (is("initiative_outcome"))
        return linksOf(facts, &Initiative::outcomes);
    if (is("initiative_source"))
        return linksOf(facts, &Initiative::furtherSources);
    if (is("milestone"))
        return rowsOf(facts.milestones());
    if (is("statement"))
        return rowsOf(facts.statements());
    if (is("conflict"))
        return rowsOf(facts.conflicts());
    if (is("saved_selection"))
        return rowsOf(facts.savedSelections());
    if (is("assumption"))
        return rowsOf(facts.assumptions());
    if (is("briefing"))
        return rowsOf(facts.savedBriefings());
    Q_ASSERT(is("issued_briefing"));
    return rowsOf(facts.issuedBriefings());
}

// The prints are not among the facts: megabytes that are read one by one.
Result<Rows> printRows(const Facts &facts, const PrintOf &printOf)
{
    Rows rows;
    for (const IssuedBriefing &issued : facts.issuedBriefings()) {
        const Result<QByteArray> print = printOf(issued.sha256);
        if (!print)
            return print.error();
        rows.append({issued.sha256, printText(*print)});
    }
    return rows;
}

QString fileNameOf(const SchemaTable &table)
{
    return table.resource + QLatin1String(".csv");
}

PackageFile tableFile(const SchemaTable &table, Rows rows)
{
    CsvWriter csv;
    QStringList header = table.columnNames();
    for (QString &column : header)
        column = fieldOfColumn(column);
    csv.writeRow(header);
    sortByKey(rows, table);
    for (const QStringList &row : std::as_const(rows))
        csv.writeRow(row);
    return {fileNameOf(table), csv.content()};
}

QString typeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return QStringLiteral("string");
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Real:
        return QStringLiteral("number");
    }
    Q_UNREACHABLE();
}

// What the description says of a table that the built-in package does not hold.
QByteArray describe(const SchemaTable &table)
{
    QStringList fields;
    for (const SchemaColumn &column : table.columns) {
        QString field = QStringLiteral("     {\n      \"name\": \"%1\",\n      \"type\": \"%2\"")
                            .arg(column.name, typeName(column.type));
        if (column.presence == Presence::Required)
            field +=
                QLatin1String(",\n      \"constraints\": {\n       \"required\": true\n      }");
        fields.append(field + QLatin1String("\n     }"));
    }
    Q_ASSERT(table.key.size() == 1);
    return QStringLiteral("  {\n"
                          "   \"name\": \"%1\",\n"
                          "   \"path\": \"%2\",\n"
                          "   \"profile\": \"tabular-data-resource\",\n"
                          "   \"encoding\": \"utf-8\",\n"
                          "   \"schema\": {\n"
                          "    \"fields\": [\n%3\n    ],\n"
                          "    \"missingValues\": [\n     \"\"\n    ],\n"
                          "    \"primaryKey\": \"%4\"\n"
                          "   }\n"
                          "  }")
        .arg(table.resource, fileNameOf(table), fields.join(QLatin1String(",\n")),
             table.key.constFirst())
        .toUtf8();
}

// The description of the built-in package, dated as the facts are, and of the tables beyond it.
Result<PackageFile> descriptionFile(const Facts &facts, const QList<const SchemaTable *> &beyond)
{
    useResources();
    QFile file(QStringLiteral(":/mitra/data/datapackage.json"));
    if (!file.open(QIODevice::ReadOnly))
        return errors::cannotRead(file.fileName(), file.errorString());
    QByteArray json = file.readAll();
    const QByteArray label("\"created\": \"");
    const qsizetype start = json.indexOf(label) + label.size();
    json.replace(start, json.indexOf('"', start) - start,
                 facts.asOf().toString(Qt::ISODate).toUtf8());
    for (const SchemaTable *table : beyond)
        json.insert(json.lastIndexOf("\n ]"), ",\n" + describe(*table));
    return PackageFile{QStringLiteral("datapackage.json"), json};
}

} // namespace

Result<QList<PackageFile>> packageFiles(const Facts &facts, const PrintOf &printOf)
{
    QList<PackageFile> files;
    QList<const SchemaTable *> beyond;
    for (const SchemaTable &table : schemaTables()) {
        Result<Rows> rows = table.name == QLatin1String("issued_print")
                                ? printRows(facts, printOf)
                                : rowsOfTable(table.name, facts);
        if (!rows)
            return rows.error();
        if (!table.holdsFacts) {
            if (rows->isEmpty())
                continue;
            beyond.append(&table);
        }
        files.append(tableFile(table, std::move(rows.value())));
    }
    const Result<PackageFile> description = descriptionFile(facts, beyond);
    if (!description)
        return description.error();
    files.append(*description);
    return files;
}

} // namespace mitra
