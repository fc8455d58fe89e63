// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/method.h"

#include <vector>

// The synthetic examples of resources/doc/methods.md.
namespace samples
{

using namespace mitra;

inline const std::vector<YearValue> a6 = {{2020, 15},   {2021, 15.6}, {2022, 16.5},
                                          {2023, 17.4}, {2024, 18.1}, {2025, 19}};
inline const std::vector<YearValue> b6 = {{2020, 100},  {2021, 95.6}, {2022, 91.2},
                                          {2023, 86.8}, {2024, 82.4}, {2025, 78}};
inline const std::vector<YearValue> c6 = {{2020, 0},   {2021, 2.4}, {2022, 4.8},
                                          {2023, 7.2}, {2024, 9.6}, {2025, 12}};

inline Question question(YearValue base, YearValue latest, std::optional<YearValue> target,
                         std::optional<Direction> direction)
{
    return {base, latest, target, direction};
}

inline MethodInput input(const Question &question, std::span<const YearValue> observed = {})
{
    MethodInput input;
    input.question = question;
    input.observed = observed;
    return input;
}

inline MethodInput exampleA()
{
    return input(question({2020, 15}, {2025, 19}, YearValue{2030, 30}, Direction::Higher), a6);
}

inline MethodInput exampleB()
{
    return input(question({2020, 100}, {2025, 78}, YearValue{2030, 60}, Direction::Lower), b6);
}

inline MethodInput exampleC()
{
    return input(question({2020, 0}, {2025, 12}, YearValue{2030, 100}, Direction::Higher), c6);
}

inline MethodInput exampleD()
{
    return input(question({2020, 100}, {2025, 50}, YearValue{2030, 0}, Direction::Lower));
}

inline MethodResult of(Method method, const MethodInput &input)
{
    return judge(method, input, assess(readAs(input.aim, input.question)));
}

inline std::optional<double> number(const MethodResult &result, Quantity quantity)
{
    for (const MethodNumber &number : result.inputs()) {
        if (number.quantity == quantity)
            return number.value;
    }
    return std::nullopt;
}

} // namespace samples
