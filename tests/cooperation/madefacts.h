// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <random>

// Facts made from a fixed seed, for counting against and for measuring speed.
namespace made
{

struct Size {
    int initiatives = 400;
    int partners = 12;
    int themes = 6;
    int members = 5;
    int years = 22; // the last is 2031
};

inline QString numbered(const char *stem, int number)
{
    return QLatin1String(stem) + QString::number(number);
}

inline const QStringList &words()
{
    static const QStringList all = QStringLiteral("digital cyber security skills training workshop "
                                                  "Programme réseau Đà Nẵng data cross-border "
                                                  "capacity building 協力 broadband <b>bold</b>")
                                       .split(u' ');
    return all;
}

inline mitra::FactTables tables(const Size &size, unsigned seed = 7)
{
    using namespace mitra;
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    FactTables t;
    for (const char *language : {"en", "ms", "vi", ""}) {
        const int at = int(t.sources.size());
        t.sources.append({SourceId(numbered("s", at)), numbered("Paper ", at),
                          QStringLiteral("Secretariat"),
                          *PartialDate::fromIso(QStringLiteral("2024")), QString(),
                          QLatin1String(language), QString()});
    }
    const SourceId source = t.sources.first().id;
    for (int i = 0; i < size.members; ++i) {
        t.economies.append({EconomyId(numbered("M", i)), numbered("MM", i), numbered("Member ", i),
                            EconomyKind::Member, QDate(1967, 8, 8)});
    }
    t.economies.append({EconomyId(QStringLiteral("ASEAN")), QString(), QStringLiteral("ASEAN"),
                        EconomyKind::Group, QDate()});
    for (int i = 0; i < 3; ++i) {
        t.frameworks.append({FrameworkId(numbered("F", i)), numbered("Framework ", i), 2020, 2025,
                             PartialDate(), source});
        t.outcomes.append({OutcomeId(numbered("O", i)), FrameworkId(numbered("F", i)),
                           numbered("DO", i), numbered("Outcome ", i), source});
    }
    t.goals.append({GoalId(QStringLiteral("skills")),
                    {QStringLiteral("Skilled workforce"), QString(), QString()},
                    QStringLiteral("Eight of ten"),
                    QString(),
                    FrameworkId(QStringLiteral("F1")),
                    source,
                    QStringLiteral("reported")});
    for (int i = 0; i < size.themes; ++i) {
        t.themes.append({ThemeId(numbered("theme-", i)),
                         {numbered("Theme ", i), QString(), QString()},
                         i % 3 == 0 ? t.goals.first().id : GoalId()});
    }
    const auto kinds = allValues<PartnerKind>();
    for (int i = 0; i < size.partners; ++i) {
        t.partners.append({PartnerId(numbered("P", i)),
                           {numbered("Partner ", i), numbered("Rakan ", i), numbered("Mitra ", i)},
                           kinds.at(i % int(kinds.size() - 1)),
                           QString(),
                           1990 + i,
                           source});
    }
    const auto statuses = allValues<InitiativeStatus>();
    t.initiatives.reserve(size.initiatives);
    for (int i = 0; i < size.initiatives; ++i) {
        Initiative row;
        row.id = InitiativeId(numbered("I", i));
        row.title =
            words().at(below(int(words().size()))) + u' ' + words().at(below(int(words().size())));
        row.summary = words().at(below(int(words().size())));
        row.theme = t.themes.at(below(size.themes)).id;
        if (below(3) > 0)
            row.framework = t.frameworks.at(below(3)).id;
        row.status = statuses.at(below(int(statuses.size())));
        if (below(6) > 0)
            row.startYear = 2032 - size.years + below(size.years);
        if (below(2) > 0)
            row.endYear = row.startYear.value_or(2020) + below(4) - 1; // some end before they start
        row.source = t.sources.at(below(4)).id;
        if (below(4) == 0)
            row.budget =
                Money{1 + below(5000), below(2) > 0 ? QStringLiteral("USD") : QStringLiteral("SGD"),
                      below(2) > 0 ? MoneyKind::Planned : MoneyKind::Spent};
        if (i % 7 == 3) // a part of one that is no part itself
            row.parent = InitiativeId(numbered("I", i - 1));
        for (int links = below(4); links > 0; --links)
            row.partners.append(
                {t.partners.at(below(size.partners)).id, PartnerRole::Partner, QString(), source});
        for (int links = below(3); links > 0; --links)
            row.economies.append({t.economies.at(below(size.members + 1)).id,
                                  below(2) > 0 ? EconomyRole::Participant : EconomyRole::Lead,
                                  QString(), source});
        for (int links = below(3); links > 0; --links)
            row.outcomes.append(t.outcomes.at(below(3)).id);
        t.initiatives.append(row);
    }
    return t;
}

inline mitra::FactsPtr facts(const Size &size = {}, unsigned seed = 7)
{
    return std::make_shared<const mitra::Facts>(tables(size, seed));
}

} // namespace made
