// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/tables.h"

#include <cmath>

namespace mitra
{

namespace
{

SchemaColumn text(const char *name)
{
    return {QString::fromLatin1(name), ColumnType::Text, Presence::Required};
}
SchemaColumn maybeText(const char *name)
{
    return {QString::fromLatin1(name), ColumnType::Text, Presence::Optional};
}
SchemaColumn integer(const char *name)
{
    return {QString::fromLatin1(name), ColumnType::Integer, Presence::Required};
}
SchemaColumn maybeInteger(const char *name)
{
    return {QString::fromLatin1(name), ColumnType::Integer, Presence::Optional};
}
SchemaColumn real(const char *name)
{
    return {QString::fromLatin1(name), ColumnType::Real, Presence::Required};
}
SchemaColumn maybeReal(const char *name)
{
    return {QString::fromLatin1(name), ColumnType::Real, Presence::Optional};
}

SchemaTable table(const char *name, const char *resource, QList<SchemaColumn> columns,
                  std::initializer_list<const char *> key)
{
    SchemaTable table{QString::fromLatin1(name),
                      QString::fromLatin1(resource),
                      std::move(columns),
                      {},
                      true,
                      true};
    for (const char *column : key)
        table.key.append(QString::fromLatin1(column));
    return table;
}

SchemaTable savedSelectionTable()
{
    SchemaTable saved = table("saved_selection", "saved_selections",
                              {text("name"), maybeText("selection"), maybeText("note")}, {"name"});
    saved.holdsFacts = false;
    saved.showsInFigures = false;
    return saved;
}

SchemaTable assumptionTable()
{
    SchemaTable kept =
        table("assumption", "assumptions",
              {text("name"), text("kind"), maybeText("goal_id"), maybeText("indicator_id"),
               maybeText("economy_id"), maybeInteger("year"), real("value"), text("made_on"),
               text("author"), text("reason")},
              {"name"});
    kept.holdsFacts = false;
    return kept;
}

SchemaTable briefingTable()
{
    SchemaTable saved = table("briefing", "briefings", {text("name"), text("content")}, {"name"});
    saved.holdsFacts = false;
    saved.showsInFigures = false;
    return saved;
}

SchemaTable issuedPrintTable()
{
    SchemaTable prints =
        table("issued_print", "issued_prints", {text("sha256"), text("pdf")}, {"sha256"});
    prints.holdsFacts = false;
    prints.showsInFigures = false;
    return prints;
}

SchemaTable issuedBriefingTable()
{
    SchemaTable issued =
        table("issued_briefing", "issued_briefings",
              {text("id"), text("title"), text("issued_at"), text("issued_by"),
               maybeText("revision"), text("content"), text("sha256"), integer("pages")},
              {"id"});
    issued.holdsFacts = false;
    issued.showsInFigures = false;
    return issued;
}

QList<SchemaTable> makeSchemaTables()
{
    return {
        table("source", "sources",
              {text("id"), text("title"), text("publisher"), maybeText("published"),
               maybeText("url"), text("language"), maybeText("licence")},
              {"id"}),
        table("economy", "economies",
              {text("id"), maybeText("iso3"), text("name_en"), text("kind"),
               maybeText("member_since")},
              {"id"}),
        table("framework", "frameworks",
              {text("id"), text("name_en"), maybeInteger("period_start"),
               maybeInteger("period_end"), maybeText("adopted_on"), text("source_id")},
              {"id"}),
        table("outcome", "outcomes",
              {text("id"), text("framework_id"), text("code"), text("title_en"), text("source_id")},
              {"id"}),
        table("action", "actions",
              {text("code"), text("title_en"), text("outcome_id"), maybeText("priority"),
               maybeText("note"), text("source_id")},
              {"code"}),
        table("goal", "goals",
              {text("id"), text("name_en"), text("name_ms"), text("name_id"), text("statement_en"),
               maybeText("outcome_en"), text("framework_id"), text("source_id"), text("standing")},
              {"id"}),
        table("theme", "themes",
              {text("id"), text("name_en"), text("name_ms"), text("name_id"), maybeText("goal_id")},
              {"id"}),
        table("partner", "partners",
              {text("id"), text("name_en"), text("name_ms"), text("name_id"), text("kind"),
               maybeText("iso2"), maybeInteger("since_year"), text("source_id")},
              {"id"}),
        table("indicator", "indicators",
              {text("id"), maybeText("goal_id"), text("name_en"), text("definition_en"),
               text("unit"), text("direction"), text("measure"), text("source_id")},
              {"id"}),
        table("goal_proxy", "goal_proxies",
              {text("goal_id"), text("indicator_id"), real("scale"), integer("position"),
               text("label_en"), text("note")},
              {"goal_id"}),
        table("target", "targets",
              {text("goal_id"), text("kind"), text("economy_id"), real("value"), text("unit"),
               integer("year"), text("source_id")},
              {"goal_id", "kind", "economy_id"}),
        table("observation", "observations",
              {text("indicator_id"), text("economy_id"), integer("year"), real("value"),
               text("status"), integer("preferred"), maybeText("note"), text("source_id")},
              {"indicator_id", "economy_id", "year", "source_id"}),
        table("initiative", "initiatives",
              {text("id"), text("title_en"), text("summary_en"), maybeText("framework_id"),
               text("theme"), maybeText("parent_id"), maybeInteger("start_year"),
               maybeInteger("end_year"), text("status"), maybeInteger("budget_minor"),
               maybeText("budget_currency"), maybeText("budget_kind"), text("source_id"),
               maybeText("quote_hint"), maybeText("note")},
              {"id"}),
        table("initiative_partner", "initiative_partners",
              {text("initiative_id"), text("partner_id"), text("role"), maybeText("note"),
               text("source_id")},
              {"initiative_id", "partner_id"}),
        table("initiative_economy", "initiative_economies",
              {text("initiative_id"), text("economy_id"), text("role"), maybeText("note"),
               text("source_id")},
              {"initiative_id", "economy_id"}),
        table("initiative_outcome", "initiative_outcomes",
              {text("initiative_id"), text("outcome_id")}, {"initiative_id", "outcome_id"}),
        table("initiative_source", "initiative_sources",
              {text("initiative_id"), text("source_id"), text("supports")},
              {"initiative_id", "source_id"}),
        table("milestone", "milestones",
              {text("date"), text("title_en"), text("kind"), maybeText("framework_id"),
               text("source_id")},
              {"date", "title_en"}),
        table("statement", "statements",
              {text("id"), text("statement_en"), maybeReal("value"), maybeText("unit"),
               maybeInteger("year"), text("kind"), maybeText("framework_id"),
               maybeText("confidence"), maybeText("note"), text("source_id")},
              {"id"}),
        table("conflict", "conflicts",
              {text("id"), text("topic_en"), text("reading_a"), text("source_a"), text("reading_b"),
               text("source_b"), maybeText("used"), text("why")},
              {"id"}),
        savedSelectionTable(),
        assumptionTable(),
        briefingTable(),
        issuedPrintTable(),
        issuedBriefingTable(),
    };
}

std::optional<QVariant> normalisedText(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString text = value.toString();
    if (text.isEmpty())
        return QVariant();
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return QVariant(text);
}

std::optional<QVariant> normalisedInteger(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return QVariant(value.toLongLong());
    case QMetaType::Double: {
        // 2^53: beyond it a double no longer tells neighbouring integers apart.
        const double number = value.toDouble();
        if (number != std::floor(number) || std::abs(number) > 9007199254740992.0)
            return std::nullopt;
        return QVariant(qint64(number));
    }
    default:
        return std::nullopt;
    }
}

std::optional<QVariant> normalisedReal(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Float:
    case QMetaType::Double: {
        const double number = value.toDouble();
        return std::isfinite(number) ? std::optional(QVariant(number)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

} // namespace

int SchemaTable::indexOf(const QString &column) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == column)
            return i;
    }
    return -1;
}

QStringList SchemaTable::columnNames() const
{
    QStringList names;
    for (const SchemaColumn &column : columns)
        names.append(column.name);
    return names;
}

const QList<SchemaTable> &schemaTables()
{
    static const QList<SchemaTable> tables = makeSchemaTables();
    return tables;
}

const SchemaTable &metaTable()
{
    static const SchemaTable meta = table("meta", "", {text("key"), text("value")}, {"key"});
    return meta;
}

const SchemaTable *findTable(const QString &name)
{
    for (const SchemaTable &table : schemaTables()) {
        if (table.name == name)
            return &table;
    }
    return name == metaTable().name ? &metaTable() : nullptr;
}

std::optional<QVariant> normalised(const QVariant &value, const SchemaColumn &column)
{
    if (!value.isValid() || value.isNull())
        return QVariant();
    switch (column.type) {
    case ColumnType::Text:
        return normalisedText(value);
    case ColumnType::Integer:
        return normalisedInteger(value);
    case ColumnType::Real:
        return normalisedReal(value);
    }
    return std::nullopt;
}

} // namespace mitra
