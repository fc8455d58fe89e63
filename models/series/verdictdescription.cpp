// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/verdictdescription.h"

#include "models/series/assumptiontext.h"
#include "models/series/methodtext.h"
#include "models/series/verdicttabletext.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::VerdictTable)
};

QString number(int count)
{
    return QLocale().toString(count);
}

// One or several, with the number in place of %1.
QString counted(int count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(number(count));
}

struct Counted {
    Verdict verdict = Verdict::CannotBeAssessed;
    int count = 0;
};

// The verdicts that some series have, in the order in which a title tells them.
QList<Counted> assessed(const VerdictCounts &counts)
{
    QList<Counted> some = {
        {Verdict::MetKept, counts.count(Verdict::NewlyMet) + counts.count(Verdict::MetKept)}};
    for (const Verdict verdict : {Verdict::MetWrongWay, Verdict::OnTrack, Verdict::FasterNeeded,
                                  Verdict::Stalled, Verdict::Away, Verdict::WasMetNowMissed})
        some.append({verdict, counts.count(verdict)});
    some.removeIf([](const Counted &each) { return each.count == 0; });
    return some;
}

QString countText(const Counted &each)
{
    return Words::tr("%1 %2", "3 are on track")
        .arg(number(each.count), verdictClause(each.verdict, each.count));
}

// "Of 513 series 212 are on track, 98 need to go faster; 203 cannot be assessed".
QString finding(const VerdictCounts &counts)
{
    const int series = counts.series();
    const int unknown = counts.count(Verdict::CannotBeAssessed);
    const QList<Counted> some = assessed(counts);
    if (series == 0)
        return Words::tr("no series has a value");
    if (series == 1)
        return some.isEmpty()
                   ? Words::tr("the only series cannot be assessed")
                   : Words::tr("the only series %1").arg(verdictClause(some.first().verdict, 1));
    if (some.isEmpty())
        return Words::tr("none of %1 series can be assessed").arg(number(series));
    QStringList parts;
    for (const Counted &each : some)
        parts += countText(each);
    const QString list = unknown == 0 ? joined(parts) : parts.join(QStringLiteral(", "));
    const QString text = Words::tr("of %1 series %2").arg(number(series), list);
    if (unknown == 0)
        return text;
    return Words::tr("%1; %2").arg(text, countText({Verdict::CannotBeAssessed, unknown}));
}

QString scopeText(const VerdictTable &table, const Facts &facts)
{
    const int rows = int(table.rows.size());
    QString text = counted(rows, Words::tr("1 indicator"), Words::tr("%1 indicators"));
    if (table.scope.kind != VerdictScope::Kind::All) {
        const GoalId goal =
            table.scope.kind == VerdictScope::Kind::Goal ? table.scope.goal : GoalId();
        text = Words::tr("%1: %2").arg(verdictGroupName(facts, goal), text);
    }
    QStringList groups;
    int members = 0;
    for (const VerdictColumn &column : table.columns) {
        const Economy *economy = facts.find(column.economy);
        if (economy && economy->kind == EconomyKind::Group)
            groups += column.name;
        else
            ++members;
    }
    if (members > 0)
        groups += counted(members, Words::tr("1 member state"), Words::tr("%1 member states"));
    text = Words::tr("%1 of %2", "67 indicators of ASEAN and 11 member states")
               .arg(text, joined(groups));
    return table.scope.onlyAssessable
               ? Words::tr("%1; only indicators that can be assessed somewhere").arg(text)
               : text;
}

QString since(VerdictBasis basis)
{
    return basis == VerdictBasis::IstatBands
               ? Words::tr("since the first value")
               : Words::tr("since 2020, or the nearest year with a value");
}

void addChoiceNotes(VerdictTable &table, const ProgressRequest &request)
{
    const auto own =
        std::find_if(table.rows.begin(), table.rows.end(), [&request](const VerdictRow &row) {
            return row.indicator == request.indicator;
        });
    if (own == table.rows.end())
        return;
    if (request.baseYear && table.basis != VerdictBasis::IstatBands)
        table.notes += Words::tr("%1: since %2, as chosen.").arg(own->name).arg(*request.baseYear);
    const bool isForAll = own->target && own->target->origin == TargetOrigin::Working;
    if (isForAll)
        table.notes += Words::tr("%1. %2", "indicator. its assumption.")
                           .arg(own->name, assumptionSentence(*request.workingTarget, own->unit));
    for (size_t i = 0; i < own->cells.size(); ++i) {
        const VerdictCell &cell = own->cells[i];
        const auto addNote = [&](const Assumption &assumption) {
            table.notes += Words::tr("%1, %2. %3", "indicator, economy. their assumption.")
                               .arg(own->name, table.columns.at(qsizetype(i)).name,
                                    assumptionSentence(assumption, own->unit));
        };
        if (cell.isBaselineAssumed)
            addNote(*request.baseline);
        if (cell.isTargetAssumed && !isForAll)
            addNote(*request.workingTarget);
    }
}

void addTargetNotes(VerdictTable &table, const Facts &facts)
{
    const int rows = int(table.rows.size());
    if (table.withoutTarget == rows)
        table.notes += Words::tr("No target applies to any of these indicators, so that none can "
                                 "be assessed against one.");
    else if (table.withoutTarget > 0)
        table.notes += counted(table.withoutTarget,
                               Words::tr("No target applies to 1 of these indicators; its series "
                                         "cannot be assessed."),
                               Words::tr("No target applies to %1 of these indicators; their "
                                         "series cannot be assessed."));
    for (const VerdictRow &row : table.rows) {
        if (!row.target || row.target->origin == TargetOrigin::Working)
            continue;
        table.notes += Words::tr("%1: %2.").arg(row.name, row.target->label);
        for (const QString &note : targetNotes(facts, row.indicator, *row.target)) {
            if (!table.notes.contains(note))
                table.notes += note;
        }
    }
}

void addLeftOut(VerdictTable &table)
{
    if (table.leftOut > 0)
        table.notes += counted(table.leftOut,
                               Words::tr("Left out: 1 indicator without an observed value, in "
                                         "national currencies, or of size alone (people, money)."),
                               Words::tr("Left out: %1 indicators without an observed value, in "
                                         "national currencies, or of size alone (people, "
                                         "money)."));
    if (table.notAssessable > 0)
        table.notes +=
            counted(table.notAssessable,
                    Words::tr("Left out: 1 indicator of which no series can be assessed."),
                    Words::tr("Left out: %1 indicators of which no series can be assessed."));
}

} // namespace

void describe(VerdictTable &table, const Facts &facts, const ProgressRequest &request)
{
    const QString basis = verdictBasisName(table.basis);
    const MethodText method = methodText(methodOf(table.basis));
    table.title = Words::tr("%1: %2", "basis: finding").arg(basis, finding(table.counts));
    table.subtitle = Words::tr("%1. %2, %3", "what. method, since when")
                         .arg(scopeText(table, facts),
                              table.basis == VerdictBasis::Targets
                                  ? Words::tr("Plain arithmetic against the targets that apply")
                                  : Words::tr("Trend alone: %1").arg(method.name),
                              since(table.basis));
    table.sentence = table.title + QLatin1Char('.');
    table.notes += verdictBandsText(table.basis);
    if (table.basis == VerdictBasis::Targets) {
        addTargetNotes(table, facts);
    } else {
        table.notes += method.description;
        table.notes +=
            Words::tr("A trend looks at no target and says nothing of any goal: \u201con "
                      "track\u201d here means that the value moves fast enough for "
                      "the rule.");
    }
    addChoiceNotes(table, request);
    if (table.counts.withoutValues > 0)
        table.notes += Words::tr("An empty cell has no observed value.");
    addLeftOut(table);
}

} // namespace mitra
