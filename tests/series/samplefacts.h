// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

// A small world for tests: four members and their group, three goals, and observations that a test
// adds by hand. Numbers are made up unless a test says otherwise.
namespace mitra::sample
{

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline Economy economy(const char *id, const char *name, EconomyKind kind = EconomyKind::Member)
{
    Economy e;
    e.id = EconomyId(s(id));
    e.name = s(name);
    e.kind = kind;
    return e;
}

inline Goal goal(const char *id, const char *name, const char *statement, const char *outcome)
{
    Goal g;
    g.id = GoalId(s(id));
    g.name.en = s(name);
    g.statement = s(statement);
    g.outcome = s(outcome);
    g.framework = FrameworkId(s("PLAN"));
    g.source = SourceId(s("ministry"));
    g.standing = s("reported goal, one origin");
    return g;
}

inline Target target(const char *goal, double value, const char *unit)
{
    return {
        GoalId(s(goal)),        TargetKind::Headline, EconomyId(s("ASEAN")), value, s(unit), 2030,
        SourceId(s("ministry"))};
}

inline Indicator indicator(const char *id, const char *goal, const char *name, const char *unit,
                           Measure measure = Measure::Proxy,
                           Direction direction = Direction::Higher)
{
    return {IndicatorId(s(id)),       GoalId(s(goal)), s(name), {}, s(unit), direction, measure,
            SourceId(s("statistics"))};
}

inline Observation observation(const char *indicator, const char *economy, int year, double value,
                               ObservationStatus status = ObservationStatus::Reported,
                               bool preferred = true, const char *source = "statistics")
{
    return {IndicatorId(s(indicator)), EconomyId(s(economy)), year, value, status, preferred, {},
            SourceId(s(source))};
}

inline Source source(const char *id, const char *publisher)
{
    Source row;
    row.id = SourceId(s(id));
    row.title = s(id);
    row.publisher = s(publisher);
    return row;
}

// Everything but observations.
inline FactTables tables()
{
    FactTables t;
    t.asOf = QDate(2026, 11, 22);
    t.sources = {source("ministry", "A ministry"), source("statistics", "Statistics office"),
                 source("press", "A newspaper")};
    t.economies = {economy("KH", "Cambodia"), economy("MY", "Malaysia"),
                   economy("TL", "Timor-Leste"), economy("VN", "Viet Nam"),
                   economy("ASEAN", "ASEAN", EconomyKind::Group)};
    Framework plan;
    plan.id = FrameworkId(s("PLAN"));
    plan.periodStart = 2026;
    plan.periodEnd = 2030;
    t.frameworks = {plan};
    t.goals = {
        goal("economy", "Digital economy", "Digital economy is 30% of ASEAN GDP", "New value"),
        goal("skills", "Skilled workforce", "80% of the workforce is highly skilled", ""),
        goal("services", "AI in public services", "AI is part of all services", "Lower cost")};
    t.targets = {target("economy", 30, "percent of GDP"),
                 target("skills", 80, "percent of workforce"),
                 target("services", 100, "percent of online public services")};
    t.indicators = {
        indicator("share", "economy", "National share", "percent of GDP"),
        indicator("official-share", "economy", "Share of ASEAN GDP", "percent of GDP",
                  Measure::Official),
        indicator("other-share", "economy", "Turnover to GDP", "percent of GDP"),
        indicator("osi", "services", "Online Service Index", "index 0-1"),
        indicator("internet", "", "People online", "percent of population"),
        indicator("rank", "", "World rank", "rank", Measure::Proxy, Direction::Lower),
        indicator("lcu", "economy", "Value added", "billion LCU"),
    };
    t.goalProxies = {
        {GoalId(s("economy")), IndicatorId(s("share")), 1, 1, s("National shares"),
         s("Not comparable")},
        {GoalId(s("services")), IndicatorId(s("osi")), 100, 0, s("Index \u00d7 100"),
         s("Not of AI")},
    };
    return t;
}

inline Facts facts(const QList<Observation> &observations)
{
    FactTables t = tables();
    t.observations = observations;
    return Facts(std::move(t));
}

inline IndicatorId indicatorId(const char *id)
{
    return IndicatorId(s(id));
}

inline EconomyId economyId(const char *id)
{
    return EconomyId(s(id));
}

} // namespace mitra::sample
