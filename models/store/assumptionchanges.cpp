// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/assumptionchanges.h"

#include "models/domain/words.h"

#include <algorithm>

namespace mitra
{

namespace
{

QString table()
{
    return QStringLiteral("assumption");
}

QVariantMap keyOf(const Assumption &assumption)
{
    return {{QStringLiteral("name"), assumption.name}};
}

QVariantMap rowOf(const Assumption &assumption)
{
    return {{QStringLiteral("name"), assumption.name},
            {QStringLiteral("kind"), toWord(assumption.kind)},
            {QStringLiteral("goal_id"), assumption.goal.text()},
            {QStringLiteral("indicator_id"), assumption.indicator.text()},
            {QStringLiteral("economy_id"), assumption.economy.text()},
            {QStringLiteral("year"), assumption.year ? QVariant(*assumption.year) : QVariant()},
            {QStringLiteral("value"), assumption.value},
            {QStringLiteral("made_on"), assumption.madeOn.toString(Qt::ISODate)},
            {QStringLiteral("author"), assumption.author},
            {QStringLiteral("reason"), assumption.reason}};
}

Assumption assumptionOf(const QVariantMap &row)
{
    const auto textOf = [&row](const char *field) {
        return row.value(QLatin1String(field)).toString();
    };
    Assumption assumption;
    assumption.name = textOf("name");
    assumption.kind = fromWord<AssumptionKind>(textOf("kind")).value_or(assumption.kind);
    assumption.goal = GoalId(textOf("goal_id"));
    assumption.indicator = IndicatorId(textOf("indicator_id"));
    assumption.economy = EconomyId(textOf("economy_id"));
    const QVariant year = row.value(QStringLiteral("year"));
    if (year.isValid() && !year.isNull())
        assumption.year = year.toInt();
    assumption.value = row.value(QStringLiteral("value")).toDouble();
    assumption.madeOn = QDate::fromString(textOf("made_on"), Qt::ISODate);
    assumption.author = textOf("author");
    assumption.reason = textOf("reason");
    return assumption;
}

} // namespace

RowChange savingOf(const Assumption &assumption)
{
    return {RowChange::Kind::Insert, table(), {}, {}, rowOf(assumption)};
}

RowChange removalOf(const Assumption &assumption)
{
    return {RowChange::Kind::Delete, table(), keyOf(assumption), rowOf(assumption), {}};
}

QList<RowChange> replacementOf(const Assumption &before, const Assumption &after)
{
    if (before.name != after.name)
        return {removalOf(before), savingOf(after)};
    RowChange update{RowChange::Kind::Update, table(), keyOf(before), {}, {}};
    const QVariantMap from = rowOf(before);
    const QVariantMap to = rowOf(after);
    for (auto value = to.begin(); value != to.end(); ++value) {
        if (from.value(value.key()) == *value)
            continue;
        update.oldValues.insert(value.key(), from.value(value.key()));
        update.newValues.insert(value.key(), *value);
    }
    return update.newValues.isEmpty() ? QList<RowChange>() : QList<RowChange>{update};
}

void carryOut(const RowChange &change, QList<Assumption> &assumptions)
{
    if (change.table != table())
        return;
    if (change.kind == RowChange::Kind::Insert) {
        assumptions.append(assumptionOf(change.newValues));
        return;
    }
    const QString name = change.key.value(QStringLiteral("name")).toString();
    const auto found = std::find_if(assumptions.begin(), assumptions.end(),
                                    [&name](const Assumption &each) { return each.name == name; });
    if (found == assumptions.end())
        return;
    if (change.kind == RowChange::Kind::Delete) {
        assumptions.erase(found);
        return;
    }
    QVariantMap row = rowOf(*found);
    for (auto value = change.newValues.begin(); value != change.newValues.end(); ++value)
        row.insert(value.key(), *value);
    *found = assumptionOf(row);
}

} // namespace mitra
