// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/aim.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double parityFrom = 0.97;
constexpr double parityTo = 1.03;
constexpr double leastExecution = 25;

double targetOf(Aim aim)
{
    return aim == Aim::Parity ? 1 : aim == Aim::Half ? 50 : 100;
}

std::optional<YearValue> readAs(Aim aim, const std::optional<YearValue> &point)
{
    const std::optional<double> value = point ? readAs(aim, point->value) : std::nullopt;
    return value ? std::optional(YearValue{point->year, *value}) : std::nullopt;
}

} // namespace

std::optional<double> readAs(Aim aim, double value)
{
    if (!std::isfinite(value))
        return value; // to be refused as what it is
    switch (aim) {
    case Aim::Value:
        break;
    case Aim::Parity:
        if (value <= 0)
            return std::nullopt;
        return value >= parityFrom && value <= parityTo ? 1 : std::max(value, 1 / value);
    case Aim::Half:
        return 50 + std::abs(value - 50);
    case Aim::ExactlyHundred:
        if (value < leastExecution)
            return std::nullopt;
        return 100 + std::abs(value - 100);
    }
    return value;
}

Question readAs(Aim aim, const Question &question)
{
    if (aim == Aim::Value)
        return question;
    Question read;
    read.base = readAs(aim, question.base);
    read.latest = readAs(aim, question.latest);
    if (question.target)
        read.target = YearValue{question.target->year, targetOf(aim)};
    read.direction = Direction::Lower;
    return read;
}

} // namespace mitra
