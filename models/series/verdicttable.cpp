// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/verdicttable.h"

#include "models/domain/localname.h"
#include "models/series/naturallimits.h"
#include "models/series/questionof.h"
#include "models/series/readings.h"
#include "models/series/units.h"
#include "models/series/verdictdescription.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace mitra
{

namespace
{

bool isSize(const QString &unit)
{
    switch (Unit::parse(unit).kind) {
    case Unit::Kind::Dollars:
    case Unit::Kind::ConstantDollars:
    case Unit::Kind::LocalCurrency:
    case Unit::Kind::People:
    case Unit::Kind::Initiatives:
    case Unit::Kind::Count:
        return true;
    default:
        return false;
    }
}

// The indicators of each goal, then those of none.
QList<const Indicator *> inOrder(const Facts &facts, const VerdictScope &scope)
{
    QList<GoalId> goals;
    for (const Goal &goal : facts.goals())
        goals.append(goal.id);
    QList<const Indicator *> indicators;
    for (const Indicator &indicator : facts.indicators()) {
        if (isIn(scope, indicator))
            indicators.append(&indicator);
    }
    const auto place = [&goals](const Indicator *indicator) {
        const qsizetype at = goals.indexOf(indicator->goal);
        return at < 0 ? goals.size() : at;
    };
    std::stable_sort(
        indicators.begin(), indicators.end(),
        [&place](const Indicator *a, const Indicator *b) { return place(a) < place(b); });
    return indicators;
}

// Judges one indicator of all economies; what they share is looked up once.
class RowMaker
{
public:
    RowMaker(const Facts &facts, const ProgressRequest &request, VerdictBasis basis)
        : m_facts(facts)
        , m_request(request)
        , m_basis(basis)
    {
        if (const Assumption *baseline = assumedBaseline(request))
            m_judged =
                baseline->economy.isEmpty() ? judgedEconomy(facts, request) : baseline->economy;
    }

    VerdictRow make(const Indicator &indicator, const QList<VerdictColumn> &columns)
    {
        VerdictRow row;
        row.indicator = indicator.id;
        row.name = localText(indicator.name);
        row.unit = indicator.unit;
        row.goal = m_facts.find(indicator.goal) ? indicator.goal : GoalId();
        ProgressRequest asked;
        asked.indicator = indicator.id;
        const bool isOwn = indicator.id == m_request.indicator;
        if (isOwn) {
            asked.baseYear = m_request.baseYear;
            if (m_request.workingTarget && m_request.workingTarget->economy.isEmpty())
                asked.workingTarget = m_request.workingTarget;
        }
        if (m_basis == VerdictBasis::Targets)
            row.target = targetFor(m_facts, asked);
        m_limits = naturalLimits(indicator.unit);
        m_rowUses.clear();
        row.cells.reserve(size_t(columns.size()));
        for (const VerdictColumn &column : columns) {
            if (!isOwn) {
                row.cells.push_back(cell(asked, column.economy));
                continue;
            }
            ProgressRequest own = asked;
            if (column.economy == m_judged)
                own.baseline = m_request.baseline;
            if (m_request.workingTarget && m_request.workingTarget->economy == column.economy)
                own.workingTarget = m_request.workingTarget;
            row.cells.push_back(cell(own, column.economy));
        }
        return row;
    }

    // The row made last is shown: its sources count.
    void keep()
    {
        for (auto each = m_rowUses.cbegin(); each != m_rowUses.cend(); ++each)
            m_uses[each.key()] += each.value();
    }
    // How many values each source gave to the rows that are shown.
    const QHash<SourceId, int> &uses() const { return m_uses; }

private:
    VerdictCell cell(const ProgressRequest &asked, const EconomyId &economy)
    {
        VerdictCell cell;
        m_values.clear();
        for (const Observation *o : observedReadings(m_facts, asked.indicator, economy)) {
            m_values.append({o->year, o->value});
            cell.source = o->source;
            ++m_rowUses[o->source];
        }
        cell.question = questionOf(m_facts, asked, m_values);
        const bool byTrend = m_basis != VerdictBasis::Targets;
        if (byTrend)
            cell.question.target.reset();
        if (m_basis == VerdictBasis::IstatBands && !m_values.isEmpty())
            cell.question.base = m_values.first();
        cell.isBaselineAssumed = assumedBaseline(asked) && m_basis != VerdictBasis::IstatBands;
        cell.isTargetAssumed = assumedTarget(asked) && !byTrend;

        MethodInput input;
        input.question = cell.question;
        input.observed = {m_values.constData(), size_t(m_values.size())};
        input.lowest = m_limits.lowest;
        input.highest = m_limits.highest;
        const MethodResult result = judge(methodOf(m_basis), input, assess(cell.question));
        cell.verdict = result.verdict.value_or(Verdict::CannotBeAssessed);
        cell.own = result.own;
        cell.obstacle = result.obstacle;
        cell.general = result.general;
        cell.value = result.value;
        return cell;
    }

    const Facts &m_facts;
    const ProgressRequest &m_request;
    VerdictBasis m_basis;
    EconomyId m_judged; // whom an assumed baseline speaks of
    NaturalLimits m_limits;
    QList<YearValue> m_values;
    QHash<SourceId, int> m_rowUses;
    QHash<SourceId, int> m_uses;
};

void count(VerdictTable &table)
{
    for (const VerdictRow &row : table.rows) {
        table.withoutTarget += row.target ? 0 : 1;
        for (const VerdictCell &cell : row.cells) {
            if (cell.hasValues())
                ++table.counts.of[size_t(cell.verdict)];
            else
                ++table.counts.withoutValues;
        }
    }
}

QList<SourceId> bySize(QHash<SourceId, int> uses)
{
    uses.remove(SourceId());
    QList<SourceId> sources = uses.keys();
    std::sort(sources.begin(), sources.end(), [&uses](const SourceId &a, const SourceId &b) {
        return uses[a] != uses[b] ? uses[a] > uses[b] : a < b;
    });
    return sources;
}

} // namespace

int VerdictCounts::series() const
{
    return std::accumulate(of.begin(), of.end(), 0);
}

bool isJudged(const Facts &facts, const Indicator &indicator)
{
    const Unit::Kind kind = Unit::parse(indicator.unit).kind;
    if (kind == Unit::Kind::LocalCurrency || (indicator.goal.isEmpty() && isSize(indicator.unit)))
        return false;
    const auto observations = facts.observations(indicator.id);
    return std::any_of(observations.begin(), observations.end(), [](const Observation &o) {
        return o.status != ObservationStatus::Projection && o.preferred;
    });
}

VerdictTable makeVerdictTable(const Facts &facts, const ProgressRequest &request,
                              VerdictBasis basis, const VerdictScope &scope)
{
    VerdictTable table;
    table.basis = basis;
    table.scope = scope;
    for (const Economy &economy : facts.economies())
        table.columns.append({economy.id, localName(economy),
                              economy.iso3.isEmpty() ? economy.id.text() : economy.iso3});

    RowMaker maker(facts, request, basis);
    for (const Indicator *indicator : inOrder(facts, scope)) {
        if (!isJudged(facts, *indicator)) {
            ++table.leftOut;
            continue;
        }
        VerdictRow row = maker.make(*indicator, table.columns);
        const bool isAssessable = std::any_of(row.cells.begin(), row.cells.end(),
                                              [](const VerdictCell &c) { return c.isAssessed(); });
        if (scope.onlyAssessable && !isAssessable) {
            ++table.notAssessable;
            continue;
        }
        maker.keep();
        table.rows.push_back(std::move(row));
    }
    count(table);
    table.sources = bySize(maker.uses());
    for (const VerdictRow &row : table.rows) {
        if (row.target && !row.target->source.isEmpty() &&
            !table.sources.contains(row.target->source))
            table.sources.prepend(row.target->source);
    }
    describe(table, facts, request);
    return table;
}

} // namespace mitra
