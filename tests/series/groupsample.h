// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/series/samplerequests.h"

// The small world of samplefacts.h with days of joining and weights, for groups of members.
namespace mitra::sample
{

// Cambodia and Malaysia from the first day, Viet Nam in 1995, Timor-Leste in 2025.
inline FactTables datedTables()
{
    FactTables t = tables();
    t.economies[0].memberSince = QDate(1967, 8, 8);
    t.economies[1].memberSince = QDate(1967, 8, 8);
    t.economies[2].memberSince = QDate(2025, 10, 26);
    t.economies[3].memberSince = QDate(1995, 7, 28);
    t.indicators += indicator("population", "", "Population", "persons");
    t.indicators += indicator("gdp-usd", "", "GDP", "US$");
    return t;
}

// Population of 2024: 20, 30, 10 and 40; GDP: 40, 40, 10 and 10.
inline QList<Observation> weights(int year = 2024)
{
    const auto estimate = ObservationStatus::Estimate;
    return {observation("population", "KH", year, 20, estimate, true, "press"),
            observation("population", "MY", year, 30, estimate, true, "press"),
            observation("population", "TL", year, 10, estimate, true, "press"),
            observation("population", "VN", year, 40, estimate, true, "press"),
            observation("gdp-usd", "KH", year, 40),
            observation("gdp-usd", "MY", year, 40),
            observation("gdp-usd", "TL", year, 10),
            observation("gdp-usd", "VN", year, 10)};
}

inline QList<Observation> internet()
{
    return {observation("internet", "KH", 2024, 50), observation("internet", "MY", 2024, 90),
            observation("internet", "TL", 2024, 30), observation("internet", "VN", 2024, 80)};
}

inline Facts dated(const QList<Observation> &observations)
{
    FactTables t = datedTables();
    t.observations = observations;
    return Facts(std::move(t));
}

inline ProgressRequest about(const char *indicator, std::optional<double> target = {})
{
    return target ? requestFor(indicator, "", YearValue{2030, *target}) : requestFor(indicator);
}

} // namespace mitra::sample
