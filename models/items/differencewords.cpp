// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/differencewords.h"

#include "models/cooperation/facetnames.h"
#include "models/domain/localname.h"
#include "models/items/columnlabels.h"
#include "models/items/keys.h"
#include "models/items/labels.h"
#include "models/items/sourcetext.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FactDifferences)
};

constexpr QLatin1String sourceColumn("source_id");
constexpr QLatin1String budgetColumns("budget_");

// A field as it is now, else as the key or the row that went has it.
QString textIn(const RowDifference &row, const char *column)
{
    const QLatin1String name(column);
    for (const QVariantMap *values : {&row.after, &row.key, &row.before}) {
        if (const QString text = values->value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

bool isOf(const RowDifference &row, const char *table)
{
    return row.table == QLatin1String(table);
}

// The column that names a row of that table.
QString nameColumn(const QString &table)
{
    static const QHash<QString, QString> columns = {
        {QStringLiteral("source"), QStringLiteral("title")},
        {QStringLiteral("economy"), QStringLiteral("name_en")},
        {QStringLiteral("framework"), QStringLiteral("name_en")},
        {QStringLiteral("outcome"), QStringLiteral("title_en")},
        {QStringLiteral("action"), QStringLiteral("title_en")},
        {QStringLiteral("goal"), QStringLiteral("name_en")},
        {QStringLiteral("theme"), QStringLiteral("name_en")},
        {QStringLiteral("partner"), QStringLiteral("name_en")},
        {QStringLiteral("indicator"), QStringLiteral("name_en")},
        {QStringLiteral("initiative"), QStringLiteral("title_en")},
        {QStringLiteral("statement"), QStringLiteral("statement_en")},
        {QStringLiteral("conflict"), QStringLiteral("topic_en")},
    };
    return columns.value(table);
}

template <typename Enum>
QString wordLabel(const QString &word)
{
    const std::optional<Enum> value = fromWord<Enum>(word);
    return value ? label(*value) : word;
}

QString readingLabel(const QString &word)
{
    const std::optional<Reading> reading = fromWord<Reading>(word);
    if (!reading)
        return word;
    return *reading == Reading::A ? Words::tr("the first") : Words::tr("the second");
}

const Target *targetOf(const Facts &facts, const RowDifference &row)
{
    for (const Target &target : facts.targets()) {
        if (target.goal.text() == textIn(row, "goal_id") &&
            target.economy.text() == textIn(row, "economy_id") &&
            toWord(target.kind) == textIn(row, "kind"))
            return &target;
    }
    return nullptr;
}

const GoalProxy *proxyOf(const Facts &facts, const QString &goal)
{
    for (const GoalProxy &proxy : facts.goalProxies()) {
        if (proxy.goal.text() == goal)
            return &proxy;
    }
    return nullptr;
}

const Action *actionOf(const Facts &facts, const QString &code)
{
    for (const Action &action : facts.actions()) {
        if (action.code.text() == code)
            return &action;
    }
    return nullptr;
}

// A value with what the file has for it, where its words alone do not tell which it is.
QString exactly(const QString &words, const QVariant &value)
{
    const QString stored =
        value.typeId() == QMetaType::Double
            ? QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
            : value.toString();
    //: a value in words, and as it is stored
    return words.isEmpty() ? words : Words::tr("%1 (%2)").arg(words, stored);
}

QString keyText(const RowDifference &row)
{
    return row.key.size() == 1 ? row.key.first().toString() : QString();
}

} // namespace

DifferenceWords::DifferenceWords(const Facts &facts, const QList<RowDifference> &differences)
    : m_facts(facts)
{
    for (const RowDifference &row : differences) {
        if (row.key.size() == 1 && row.kind != FactChange::Kind::Changed)
            m_rows.insert({row.table, keyText(row)},
                          row.kind == FactChange::Kind::Added ? row.after : row.before);
    }
}

QString DifferenceWords::thingOf(const QString &table) const
{
    struct Thing {
        const char *table;
        const char *words;
    };
    static constexpr std::array things = {
        Thing{"source", QT_TRANSLATE_NOOP("mitra::FactDifferences", "source")},
        Thing{"economy", QT_TRANSLATE_NOOP("mitra::FactDifferences", "economy")},
        Thing{"framework", QT_TRANSLATE_NOOP("mitra::FactDifferences", "framework")},
        Thing{"outcome", QT_TRANSLATE_NOOP("mitra::FactDifferences", "outcome")},
        Thing{"action", QT_TRANSLATE_NOOP("mitra::FactDifferences", "enabling action")},
        Thing{"goal", QT_TRANSLATE_NOOP("mitra::FactDifferences", "goal")},
        Thing{"goal_proxy", QT_TRANSLATE_NOOP("mitra::FactDifferences", "measure of a goal")},
        Thing{"theme", QT_TRANSLATE_NOOP("mitra::FactDifferences", "theme")},
        Thing{"partner", QT_TRANSLATE_NOOP("mitra::FactDifferences", "partner")},
        Thing{"target", QT_TRANSLATE_NOOP("mitra::FactDifferences", "target")},
        Thing{"indicator", QT_TRANSLATE_NOOP("mitra::FactDifferences", "indicator")},
        Thing{"observation", QT_TRANSLATE_NOOP("mitra::FactDifferences", "observation")},
        Thing{"initiative", QT_TRANSLATE_NOOP("mitra::FactDifferences", "initiative")},
        Thing{"initiative_partner",
              QT_TRANSLATE_NOOP("mitra::FactDifferences", "partner of an initiative")},
        Thing{"initiative_economy",
              QT_TRANSLATE_NOOP("mitra::FactDifferences", "economy of an initiative")},
        Thing{"initiative_outcome",
              QT_TRANSLATE_NOOP("mitra::FactDifferences", "outcome of an initiative")},
        Thing{"initiative_source",
              QT_TRANSLATE_NOOP("mitra::FactDifferences", "further source of an initiative")},
        Thing{"milestone", QT_TRANSLATE_NOOP("mitra::FactDifferences", "milestone")},
        Thing{"statement", QT_TRANSLATE_NOOP("mitra::FactDifferences", "statement")},
        Thing{"conflict", QT_TRANSLATE_NOOP("mitra::FactDifferences", "conflict of sources")},
    };
    for (const Thing &thing : things) {
        if (table == QLatin1String(thing.table))
            return Words::tr(thing.words);
    }
    return table;
}

QString DifferenceWords::nameInFacts(const QString &table, const QString &id) const
{
    const auto is = [&table](const char *name) { return table == QLatin1String(name); };
    const auto of = [](const auto &found, auto name) { return found ? name(*found) : QString(); };
    if (is("source"))
        return sourceText(m_facts.find(SourceId(id)), m_locale);
    if (is("economy"))
        return of(m_facts.find(EconomyId(id)), [](const Economy &row) { return localName(row); });
    if (is("framework"))
        return of(m_facts.find(FrameworkId(id)), [](const Framework &row) { return row.name; });
    if (is("outcome"))
        return of(m_facts.find(OutcomeId(id)),
                  [](const Outcome &row) { return localText(row.title); });
    if (is("action"))
        return of(actionOf(m_facts, id), [](const Action &row) { return row.title; });
    if (is("goal"))
        return of(m_facts.find(GoalId(id)), [](const Goal &row) { return localName(row.name); });
    if (is("theme"))
        return of(m_facts.find(ThemeId(id)), [](const Theme &row) { return localName(row.name); });
    if (is("partner"))
        return of(m_facts.find(PartnerId(id)),
                  [](const Partner &row) { return localName(row.name); });
    if (is("indicator"))
        return of(m_facts.find(IndicatorId(id)),
                  [](const Indicator &row) { return localText(row.name); });
    if (is("initiative"))
        return of(m_facts.find(InitiativeId(id)), [](const Initiative &row) { return row.title; });
    if (is("statement"))
        return of(m_facts.find(StatementId(id)), [](const Statement &row) { return row.text; });
    if (is("conflict"))
        return of(m_facts.find(ConflictId(id)), [](const Conflict &row) { return row.topic; });
    return {};
}

QString DifferenceWords::named(const char *table, const QString &id) const
{
    if (id.isEmpty())
        return {};
    const QString of = QString::fromLatin1(table);
    if (const QString name = nameInFacts(of, id); !name.isEmpty())
        return name;
    const QString known = m_rows.value({of, id}).value(nameColumn(of)).toString();
    return known.isEmpty() ? id : known;
}

QString DifferenceWords::nameOf(const RowDifference &row) const
{
    const auto joinedNames = [](QStringList names) {
        names.removeAll(QString());
        return names.join(QStringLiteral(", "));
    };
    const QString initiative = named("initiative", textIn(row, "initiative_id"));
    if (isOf(row, "observation"))
        return joinedNames({named("indicator", textIn(row, "indicator_id")),
                            named("economy", textIn(row, "economy_id")), textIn(row, "year")});
    if (isOf(row, "target"))
        return joinedNames({named("goal", textIn(row, "goal_id")),
                            named("economy", textIn(row, "economy_id")),
                            inSentence(wordLabel<TargetKind>(textIn(row, "kind")))});
    if (isOf(row, "goal_proxy"))
        return named("goal", textIn(row, "goal_id"));
    if (isOf(row, "initiative_partner"))
        return joinedNames({named("partner", textIn(row, "partner_id")), initiative});
    if (isOf(row, "initiative_economy"))
        return joinedNames({named("economy", textIn(row, "economy_id")), initiative});
    if (isOf(row, "initiative_outcome"))
        return joinedNames({named("outcome", textIn(row, "outcome_id")), initiative});
    if (isOf(row, "initiative_source"))
        return initiative;
    if (isOf(row, "milestone"))
        return joinedNames(
            {textIn(row, "title_en"), valueOf(row, QStringLiteral("date"), textIn(row, "date"))});
    // What it is called now; of one that went, what it was called then.
    if (const QString name = nameInFacts(row.table, keyText(row)); !name.isEmpty())
        return name;
    const QString name =
        m_rows.value({row.table, keyText(row)}).value(nameColumn(row.table)).toString();
    return name.isEmpty() ? keyText(row) : name;
}

QString DifferenceWords::sourceInWords(const SourceId &id) const
{
    return named("source", id.text());
}

QString DifferenceWords::unitOf(const RowDifference &row) const
{
    if (const QString unit = textIn(row, "unit"); !unit.isEmpty())
        return unit;
    if (isOf(row, "observation")) {
        const QString id = textIn(row, "indicator_id");
        if (const Indicator *indicator = m_facts.find(IndicatorId(id)))
            return indicator->unit;
        return m_rows.value({QStringLiteral("indicator"), id})
            .value(QStringLiteral("unit"))
            .toString();
    }
    if (isOf(row, "target")) {
        const Target *target = targetOf(m_facts, row);
        return target ? target->unit : QString();
    }
    const Statement *statement = m_facts.find(StatementId(keyText(row)));
    return isOf(row, "statement") && statement ? statement->unit : QString();
}

QString DifferenceWords::valueOf(const RowDifference &row, const QString &column,
                                 const QVariant &value) const
{
    const QString text = value.toString();
    if (!value.isValid() || text.isEmpty())
        return {};
    const auto is = [&column](const char *name) { return column == QLatin1String(name); };
    if (is("value"))
        return fullValueText(value.toDouble(), unitOf(row), m_locale);
    if (is("scale"))
        return m_locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (is("status"))
        return isOf(row, "initiative") ? wordLabel<InitiativeStatus>(text)
                                       : wordLabel<ObservationStatus>(text);
    if (is("role"))
        return isOf(row, "initiative_partner") ? wordLabel<PartnerRole>(text)
                                               : wordLabel<EconomyRole>(text);
    if (is("kind"))
        return isOf(row, "partner")     ? wordLabel<PartnerKind>(text)
               : isOf(row, "economy")   ? wordLabel<EconomyKind>(text)
               : isOf(row, "target")    ? wordLabel<TargetKind>(text)
               : isOf(row, "statement") ? wordLabel<StatementKind>(text)
                                        : text;
    if (is("direction"))
        return wordLabel<Direction>(text);
    if (is("measure"))
        return wordLabel<Measure>(text);
    if (is("used"))
        return readingLabel(text);
    if (is("preferred"))
        return value.toInt() != 0 ? Words::tr("yes") : Words::tr("no");
    if (is("language"))
        return languageName(text);
    if (is("date") || is("adopted_on") || is("published") || is("member_since")) {
        const std::optional<PartialDate> date = PartialDate::fromIso(text);
        return date ? date->toText(m_locale) : text;
    }
    struct Reference {
        const char *column;
        const char *table;
    };
    static constexpr std::array references = {
        Reference{"source_id", "source"},       Reference{"source_a", "source"},
        Reference{"source_b", "source"},        Reference{"framework_id", "framework"},
        Reference{"outcome_id", "outcome"},     Reference{"goal_id", "goal"},
        Reference{"indicator_id", "indicator"}, Reference{"economy_id", "economy"},
        Reference{"partner_id", "partner"},     Reference{"initiative_id", "initiative"},
        Reference{"parent_id", "initiative"},   Reference{"theme", "theme"},
    };
    for (const Reference &reference : references) {
        if (column == QLatin1String(reference.column))
            return named(reference.table, text);
    }
    return text; // words of the sources, and years, which are never grouped in thousands
}

// An amount is three columns; those that did not change are as they are now.
std::optional<ToldDifference::Field> DifferenceWords::budgetOf(const RowDifference &row) const
{
    const QStringList changed = row.before.keys() + row.after.keys();
    if (std::none_of(changed.begin(), changed.end(),
                     [](const QString &column) { return column.startsWith(budgetColumns); }))
        return std::nullopt;
    QVariantMap now;
    if (const auto initiative = m_facts.find(InitiativeId(keyText(row)));
        initiative && initiative->budget)
        now = {{QStringLiteral("budget_minor"), initiative->budget->minorUnits},
               {QStringLiteral("budget_currency"), initiative->budget->currency},
               {QStringLiteral("budget_kind"), toWord(initiative->budget->kind)}};
    const auto text = [this, &now](const QVariantMap &fields) {
        QVariantMap all = now;
        all.insert(fields);
        const QVariant amount = all.value(QStringLiteral("budget_minor"));
        if (!amount.isValid())
            return QString();
        const Money money{amount.toLongLong(),
                          all.value(QStringLiteral("budget_currency")).toString(),
                          fromWord<MoneyKind>(all.value(QStringLiteral("budget_kind")).toString())
                              .value_or(MoneyKind::Unknown)};
        return moneyLabel(money, m_locale);
    };
    return ToldDifference::Field{Words::tr("Budget"), text(row.before), text(row.after)};
}

// What a fact says beside its name.
QString DifferenceWords::inShort(const RowDifference &row) const
{
    const QVariantMap &fields = row.kind == FactChange::Kind::Added ? row.after : row.before;
    const auto value = [&](const char *column) {
        const QString name = QString::fromLatin1(column);
        return valueOf(row, name, fields.value(name));
    };
    if (isOf(row, "target"))
        return Words::tr("%1 by %2").arg(value("value"), value("year"));
    if (isOf(row, "observation")) {
        const auto status =
            fromWord<ObservationStatus>(fields.value(QStringLiteral("status")).toString());
        // Only what is not simply reported must be said.
        return !status || *status == ObservationStatus::Reported
                   ? value("value")
                   : Words::tr("%1 (%2)").arg(value("value"), inSentence(label(*status)));
    }
    if (isOf(row, "goal_proxy"))
        return value("indicator_id");
    if (isOf(row, "initiative_partner") || isOf(row, "initiative_economy"))
        return value("role");
    if (isOf(row, "initiative_source"))
        return value("source_id");
    if (isOf(row, "initiative"))
        return value("status");
    if (isOf(row, "goal"))
        return value("statement_en");
    if (isOf(row, "statement"))
        return value("value");
    return {};
}

QList<ToldDifference::Field> DifferenceWords::fieldsOf(const RowDifference &row) const
{
    QList<ToldDifference::Field> fields;
    if (row.kind != FactChange::Kind::Changed) {
        const QString said = inShort(row);
        if (said.isEmpty())
            return {};
        return {row.kind == FactChange::Kind::Added ? ToldDifference::Field{{}, {}, said}
                                                    : ToldDifference::Field{{}, said, {}}};
    }
    for (auto value = row.after.begin(); value != row.after.end(); ++value) {
        if (value.key().startsWith(budgetColumns))
            continue;
        const QVariant before = row.before.value(value.key());
        ToldDifference::Field field{columnLabel(value.key()), valueOf(row, value.key(), before),
                                    valueOf(row, value.key(), *value)};
        // Two numbers that round alike, or two sources of one title, are told apart.
        if (field.before == field.after) {
            field.before = exactly(field.before, before);
            field.after = exactly(field.after, *value);
        }
        fields.append(field);
    }
    if (const auto budget = budgetOf(row))
        fields.append(*budget);
    // The number first: it is what figures draw.
    std::stable_partition(fields.begin(), fields.end(), [](const ToldDifference::Field &field) {
        return field.label == columnLabel(QStringLiteral("value"));
    });
    return fields;
}

SourceId DifferenceWords::sourceInFacts(const RowDifference &row) const
{
    const QString id = keyText(row);
    const auto of = [](const auto &found) { return found ? found->source : SourceId(); };
    if (isOf(row, "framework"))
        return of(m_facts.find(FrameworkId(id)));
    if (isOf(row, "outcome"))
        return of(m_facts.find(OutcomeId(id)));
    if (isOf(row, "action"))
        return of(actionOf(m_facts, id));
    if (isOf(row, "goal"))
        return of(m_facts.find(GoalId(id)));
    if (isOf(row, "partner"))
        return of(m_facts.find(PartnerId(id)));
    if (isOf(row, "indicator"))
        return of(m_facts.find(IndicatorId(id)));
    if (isOf(row, "initiative"))
        return of(m_facts.find(InitiativeId(id)));
    if (isOf(row, "statement"))
        return of(m_facts.find(StatementId(id)));
    if (isOf(row, "target"))
        return of(targetOf(m_facts, row));
    if (isOf(row, "goal_proxy")) {
        const GoalProxy *proxy = proxyOf(m_facts, id);
        const QString measure = proxy ? proxy->indicator.text() : textIn(row, "indicator_id");
        return of(m_facts.find(IndicatorId(measure)));
    }
    if (isOf(row, "milestone")) {
        for (const Milestone &milestone : m_facts.milestones()) {
            if (milestone.title == textIn(row, "title_en") &&
                milestone.date.toIso() == textIn(row, "date"))
                return milestone.source;
        }
        return {};
    }
    const std::optional<Initiative> initiative =
        m_facts.find(InitiativeId(textIn(row, "initiative_id")));
    if (!initiative)
        return {};
    for (const PartnerLink &link : initiative->partners) {
        if (isOf(row, "initiative_partner") && link.partner.text() == textIn(row, "partner_id"))
            return link.source;
    }
    for (const EconomyLink &link : initiative->economies) {
        if (isOf(row, "initiative_economy") && link.economy.text() == textIn(row, "economy_id"))
            return link.source;
    }
    return initiative->source;
}

QList<SourceId> DifferenceWords::sourcesOf(const RowDifference &row) const
{
    if (isOf(row, "source"))
        return {SourceId(keyText(row))};
    QList<SourceId> sources;
    if (isOf(row, "conflict")) {
        const Conflict *conflict = m_facts.find(ConflictId(keyText(row)));
        addSource(sources, conflict ? conflict->sourceA : SourceId(textIn(row, "source_a")));
        addSource(sources, conflict ? conflict->sourceB : SourceId(textIn(row, "source_b")));
        return sources;
    }
    const QString own = textIn(row, "source_id");
    addSource(sources, own.isEmpty() ? sourceInFacts(row) : SourceId(own));
    return sources;
}

Link DifferenceWords::linkOf(const RowDifference &row) const
{
    if (row.kind == FactChange::Kind::Removed)
        return {};
    if (isOf(row, "observation"))
        return {Link::Kind::Observation, QStringList{textIn(row, "indicator_id"),
                                                     textIn(row, "economy_id"), textIn(row, "year")}
                                             .join(QLatin1Char('/'))};
    if (isOf(row, "target") || isOf(row, "goal_proxy"))
        return {Link::Kind::Goal, textIn(row, "goal_id")};
    if (row.table.startsWith(QLatin1String("initiative_")))
        return {Link::Kind::Initiative, textIn(row, "initiative_id")};
    if (isOf(row, "milestone"))
        return {Link::Kind::Milestone, textIn(row, "date") + u'/' + textIn(row, "title_en")};
    struct Kind {
        const char *table;
        Link::Kind kind;
    };
    static constexpr std::array kinds = {
        Kind{"source", Link::Kind::Source},         Kind{"goal", Link::Kind::Goal},
        Kind{"partner", Link::Kind::Partner},       Kind{"indicator", Link::Kind::Indicator},
        Kind{"initiative", Link::Kind::Initiative}, Kind{"statement", Link::Kind::Statement},
        Kind{"conflict", Link::Kind::Conflict},
    };
    for (const Kind &kind : kinds) {
        if (isOf(row, kind.table))
            return {kind.kind, keyText(row)};
    }
    return {};
}

} // namespace mitra
