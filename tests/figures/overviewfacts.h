// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

namespace mitra
{

// A small file in the shape of the real one, with the cases the Overview must tell apart: a goal
// with and without an official value, crowded members, a disputed result, a result without a
// figure, a conflict of its own, partial dates around the as-of date, equal partners.
inline FactTables overviewTables()
{
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const auto date = [&](const char *iso) { return *PartialDate::fromIso(text(iso)); };
    const SourceId press(text("s-press"));
    const SourceId journal(text("s-journal"));
    const SourceId statistics(text("s-stat"));
    const GoalId economy(text("economy"));
    const GoalId skills(text("skills"));

    FactTables t;
    t.fileName = text("test.mitra");
    t.asOf = QDate(2026, 11, 22);
    const auto source = [&](const SourceId &id, const char *publisher, const char *title) {
        Source row;
        row.id = id;
        row.publisher = text(publisher);
        row.title = text(title);
        row.published = date("2026-02-09");
        t.sources.append(row);
    };
    source(press, "Press Office", "Article on the goals");
    source(journal, "Journal of Technology", "The sixth meeting");
    source(statistics, "Statistics Office", "Digital accounts");

    const auto framework = [&](const char *id, const char *name, std::optional<int> first,
                               std::optional<int> last) {
        Framework row;
        row.id = FrameworkId(text(id));
        row.name = text(name);
        row.periodStart = first;
        row.periodEnd = last;
        row.source = press;
        t.frameworks.append(row);
    };
    framework("PLAN2025", "Masterplan 2025", 2021, 2025);
    framework("PLAN2030", "Masterplan 2030", 2026, 2030);
    framework("OTHER", "Another plan", 2019, 2025);

    const auto goal = [&](const GoalId &id, const char *name, double target, const char *unit) {
        Goal row;
        row.id = id;
        row.name.en = text(name);
        row.statement = text("What is promised");
        row.outcome = text("what comes of it");
        row.framework = FrameworkId(text("PLAN2030"));
        row.source = press;
        row.standing = text("reported goal, one origin");
        t.goals.append(row);
        Target aim;
        aim.goal = id;
        aim.economy = EconomyId(text("ASEAN"));
        aim.value = target;
        aim.unit = text(unit);
        aim.year = 2030;
        aim.source = press;
        t.targets.append(aim);
        Indicator measure;
        measure.id = IndicatorId(id.text() + text("-proxy"));
        measure.goal = id;
        measure.name = text("A near measure");
        measure.unit = text("percent");
        measure.source = statistics;
        t.indicators.append(measure);
        GoalProxy proxy;
        proxy.goal = id;
        proxy.indicator = measure.id;
        proxy.label = text("National shares, own definitions");
        proxy.note = text("Each state defines its digital economy in its own way; the shares are "
                          "not comparable");
        t.goalProxies.append(proxy);
        Indicator official;
        official.id = IndicatorId(id.text() + text("-official"));
        official.goal = id;
        official.name = text("The measure of the goal itself");
        official.unit = text(unit);
        official.measure = Measure::Official;
        official.source = statistics;
        t.indicators.append(official);
    };
    goal(economy, "Digital economy", 30, "percent of GDP");
    goal(skills, "Skilled workforce", 80, "percent of workforce");

    struct Member {
        const char *id;
        const char *name;
        double share;
    };
    // Seven members within a few points of one another: their labels cannot stand above them.
    const Member members[] = {
        {"BN", "Brunei Darussalam", 0}, {"KH", "Cambodia", 12.1}, {"ID", "Indonesia", 12},
        {"LA", "Lao PDR", 12.2},        {"MY", "Malaysia", 23.5}, {"MM", "Myanmar", 12},
        {"PH", "Philippines", 12.3},    {"SG", "Singapore", 30},  {"TH", "Thailand", 12.4},
        {"TL", "Timor-Leste", 0.2},     {"VN", "Viet Nam", 12.5},
    };
    const auto observe = [&](const QString &indicator, const QString &place, int year, double value,
                             ObservationStatus status = ObservationStatus::Reported) {
        Observation row;
        row.indicator = IndicatorId(indicator);
        row.economy = EconomyId(place);
        row.year = year;
        row.value = value;
        row.status = status;
        row.source = statistics;
        t.observations.append(row);
    };
    for (const Member &member : members) {
        Economy row;
        row.id = EconomyId(text(member.id));
        row.name = text(member.name);
        t.economies.append(row);
        if (member.share > 0)
            observe(text("economy-proxy"), text(member.id), 2023, member.share);
    }
    Economy asean;
    asean.id = EconomyId(text("ASEAN"));
    asean.name = text("ASEAN");
    asean.kind = EconomyKind::Group;
    t.economies.append(asean);
    observe(text("economy-official"), text("ASEAN"), 2030, 14, ObservationStatus::Projection);
    observe(text("economy-official"), text("ASEAN"), 2024, 9.5);
    observe(text("skills-official"), text("ASEAN"), 2025, 41.5);
    observe(text("skills-official"), text("ASEAN"), 2020, 30);
    observe(text("skills-proxy"), text("SG"), 2021, 51.2);

    const auto statement = [&](const char *id, const char *words, std::optional<double> value,
                               const char *unit, int year, const char *plan,
                               const SourceId &origin) {
        Statement row;
        row.id = StatementId(text(id));
        row.text = text(words);
        row.value = value;
        row.unit = text(unit);
        row.year = year;
        row.framework = FrameworkId(text(plan));
        row.source = origin;
        t.statements.append(row);
    };
    statement("T1", "82 initiatives finished", 82, "count", 2025, "PLAN2025", journal);
    statement("T2", "5G in most large cities", {}, "", 2025, "PLAN2025", press);
    statement("T3", "People reached by courses", 193955, "people", 2023, "PLAN2025", statistics);
    statement("T4", "Result of another plan", 8, "count", 2024, "OTHER", statistics);
    statement("T5", "Result of an earlier year", 51, "count", 2020, "PLAN2025", statistics);

    const auto conflict = [&](const char *id, const char *topic, const char *a, const SourceId &of,
                              const char *b, const SourceId &other, std::optional<Reading> used) {
        Conflict row;
        row.id = ConflictId(text(id));
        row.topic = text(topic);
        row.readingA = text(a);
        row.sourceA = of;
        row.readingB = text(b);
        row.sourceB = other;
        row.used = used;
        row.why = text("The weaker word is kept");
        t.conflicts.append(row);
    };
    conflict("C1", "The 82 initiatives", "82 initiatives completed", journal,
             "82 approved projects deployed", press, Reading::B);
    conflict("C2", "The agreement", "Signed within 2021-2025", press, "Concluded in 2026", journal,
             Reading::B);
    conflict("C3", "Size of a fund", "182 million", SourceId(text("s-x")), "200 million",
             SourceId(text("s-y")), Reading::A);

    const auto milestone = [&](const char *iso, const char *words) {
        Milestone row;
        row.date = date(iso);
        row.title = text(words);
        row.source = press;
        t.milestones.append(row);
    };
    milestone("2021-01-22", "First meeting");
    milestone("2026-01-16", "Sixth meeting");
    milestone("2026-05-30", "Talks concluded");
    milestone("2026-11", "Signing named for this month");
    milestone("2027-01", "Seventh meeting");
    milestone("2028", "Review");

    const auto partner = [&](const char *id, const char *name) {
        Partner row;
        row.id = PartnerId(text(id));
        row.name.en = text(name);
        row.kind = PartnerKind::DialoguePartner;
        row.source = statistics;
        t.partners.append(row);
    };
    partner("JPN", "Japan");
    partner("CHN", "China");
    partner("IND", "India");
    partner("USA", "United States");
    partner("UNU", "United Nations Economic and Social Commission for Asia and the Pacific");
    Theme theme;
    theme.id = ThemeId(text("trade"));
    theme.name.en = text("Digital trade");
    theme.goal = economy;
    t.themes.append(theme);
    const auto initiative = [&](int year, InitiativeStatus status,
                                const QList<const char *> &partners) {
        Initiative row;
        row.id = InitiativeId(text("I%1").arg(t.initiatives.size() + 1));
        row.title = text("Initiative %1").arg(t.initiatives.size() + 1);
        row.theme = theme.id;
        row.startYear = year;
        row.status = status;
        row.source = press;
        for (const char *id : partners) {
            PartnerLink link;
            link.partner = PartnerId(text(id));
            link.source = journal;
            row.partners.append(link);
        }
        t.initiatives.append(row);
    };
    initiative(2019, InitiativeStatus::Completed, {"JPN"});
    initiative(2021, InitiativeStatus::Completed, {"JPN", "CHN"});
    initiative(2022, InitiativeStatus::Ongoing, {"JPN", "IND"});
    initiative(2025, InitiativeStatus::Unknown, {"CHN", "USA", "UNU"});
    initiative(2026, InitiativeStatus::Planned, {});
    t.initiatives.first().budget = Money{250'000, text("USD"), MoneyKind::Committed};
    return t;
}

inline FactsPtr overviewFacts()
{
    return std::make_shared<const Facts>(overviewTables());
}

} // namespace mitra
