// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/madeinitiatives.h"

namespace mitra::bench::made
{

namespace
{

QString numbered(const char *stem, int number, int digits)
{
    return QLatin1String(stem) + QString::number(number).rightJustified(digits, u'0');
}

using Row = QVariantMap;

RowChange inserted(const char *table, Row row)
{
    RowChange change;
    change.table = QLatin1String(table);
    change.newValues = std::move(row);
    return change;
}

QVariant text(const char *value)
{
    return QString::fromUtf8(value);
}

// A row that has one name in three languages.
Row named(const QString &id, const QString &name)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name_en"), name},
            {QStringLiteral("name_ms"), name},
            {QStringLiteral("name_id"), name}};
}

Row with(Row row, const char *column, const QVariant &value)
{
    row.insert(QLatin1String(column), value);
    return row;
}

void addSources(QList<RowChange> &changes)
{
    for (int i = 0; i < sources; ++i) {
        changes.append(
            inserted("source", {{QStringLiteral("id"), sourceId(i)},
                                {QStringLiteral("title"), numbered("Made paper ", i, 1)},
                                {QStringLiteral("publisher"), text("The benchmark")},
                                {QStringLiteral("published"), QString::number(2010 + i % 15)},
                                {QStringLiteral("language"), languageOf(i)}}));
    }
}

void addMembers(QList<RowChange> &changes)
{
    for (int i = 0; i < members; ++i) {
        changes.append(inserted(
            "economy", {{QStringLiteral("id"), memberId(i)},
                        {QStringLiteral("iso3"), QStringLiteral("MM") + QChar(u'A' + i)},
                        {QStringLiteral("name_en"), QStringLiteral("Member ") + QChar(u'A' + i)},
                        {QStringLiteral("kind"), toWord(EconomyKind::Member)},
                        {QStringLiteral("member_since"), text("1967-08-08")}}));
    }
    changes.append(inserted("economy", {{QStringLiteral("id"), text("ASEAN")},
                                        {QStringLiteral("name_en"), text("ASEAN")},
                                        {QStringLiteral("kind"), toWord(EconomyKind::Group)}}));
}

void addFrameworks(QList<RowChange> &changes)
{
    for (int i = 0; i < frameworks; ++i) {
        changes.append(
            inserted("framework", {{QStringLiteral("id"), frameworkId(i)},
                                   {QStringLiteral("name_en"), numbered("Framework ", i, 1)},
                                   {QStringLiteral("period_start"), 2011 + 5 * i},
                                   {QStringLiteral("period_end"), 2015 + 5 * i},
                                   {QStringLiteral("source_id"), sourceId(0)}}));
    }
    for (int i = 0; i < outcomes; ++i) {
        changes.append(
            inserted("outcome", {{QStringLiteral("id"), outcomeId(i)},
                                 {QStringLiteral("framework_id"), frameworkId(i % frameworks)},
                                 {QStringLiteral("code"), numbered("DO", i, 1)},
                                 {QStringLiteral("title_en"), numbered("Desired outcome ", i, 1)},
                                 {QStringLiteral("source_id"), sourceId(0)}}));
    }
    for (int i = 0; i < goals; ++i) {
        Row goal = named(goalId(i), numbered("Goal ", i, 1));
        goal = with(goal, "statement_en", text("What is to be reached"));
        goal = with(goal, "framework_id", frameworkId(frameworks - 1));
        goal = with(goal, "source_id", sourceId(0));
        changes.append(inserted("goal", with(goal, "standing", text("made"))));
    }
}

} // namespace

QString partnerId(int number)
{
    return numbered("P", number, 2);
}

QString themeId(int number)
{
    return numbered("theme-", number, 2);
}

QString memberId(int number)
{
    return numbered("M", number, 2);
}

QString frameworkId(int number)
{
    return numbered("F", number, 1);
}

QString outcomeId(int number)
{
    return numbered("O", number, 1);
}

QString goalId(int number)
{
    return numbered("goal-", number, 1);
}

QString sourceId(int number)
{
    return numbered("s", number, 2);
}

QString initiativeId(int number)
{
    return numbered("i", number, 7);
}

PartnerKind partnerKind(int partner)
{
    static const QList<PartnerKind> kinds = allValues<PartnerKind>();
    return kinds.at(partner % int(kinds.size()));
}

int goalOf(int theme)
{
    return theme % 3 == 2 ? -1 : theme % goals;
}

QString languageOf(int source)
{
    static const QStringList codes = QStringLiteral("en vi ms id th").split(u' ');
    // Most papers are in English.
    return source % 3 != 2 ? codes.first() : codes.at((source / 3) % languages);
}

ChangeSet surroundings()
{
    ChangeSet set;
    set.who = QStringLiteral("bench");
    set.why = QStringLiteral("A made file to measure with");
    set.when = QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
    addSources(set.changes);
    addMembers(set.changes);
    addFrameworks(set.changes);
    for (int i = 0; i < themes; ++i) {
        const Row theme = named(themeId(i), numbered("Theme ", i, 1));
        const int goal = goalOf(i);
        set.changes.append(inserted(
            "theme", with(theme, "goal_id", goal < 0 ? QVariant() : QVariant(goalId(goal)))));
    }
    for (int i = 0; i < partners; ++i) {
        Row partner = named(partnerId(i), numbered("Partner ", i, 1));
        partner = with(partner, "kind", toWord(partnerKind(i)));
        partner = with(partner, "since_year", 1980 + i);
        set.changes.append(inserted("partner", with(partner, "source_id", sourceId(0))));
    }
    return set;
}

} // namespace mitra::bench::made
