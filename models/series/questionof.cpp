// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/questionof.h"

namespace mitra
{

namespace
{

constexpr int usualBaseYear = 2020;

std::optional<YearValue> baseOf(QList<YearValue> values, std::optional<int> year)
{
    if (values.isEmpty())
        return std::nullopt;
    if (year) {
        for (const YearValue &value : values) {
            if (value.year == *year)
                return value;
        }
        return std::nullopt;
    }
    if (values.size() > 1)
        values.removeLast();
    for (const YearValue &value : values) {
        if (value.year >= usualBaseYear)
            return value;
    }
    return values.last();
}

} // namespace

Question questionOf(const Facts &facts, const ProgressRequest &request,
                    const QList<YearValue> &observed)
{
    Question question;
    if (const Indicator *indicator = facts.find(request.indicator))
        question.direction = indicator->direction;
    if (const Assumption *assumed = assumedBaseline(request))
        question.base = YearValue{*assumed->year, assumed->value};
    else
        question.base = baseOf(observed, request.baseYear);
    if (!observed.isEmpty())
        question.latest = observed.last();
    if (const std::optional<TargetMark> target = targetFor(facts, request))
        question.target = target->at;
    return question;
}

EconomyId judgedEconomy(const Facts &facts, const ProgressRequest &request)
{
    return request.economy.isEmpty() ? firstToJudge(facts, request.indicator) : request.economy;
}

EconomyId firstToJudge(const Facts &facts, const IndicatorId &indicator)
{
    for (const qsizetype least : {2, 1}) {
        for (const EconomyKind kind : {EconomyKind::Group, EconomyKind::Member}) {
            for (const Economy &economy : facts.economies()) {
                if (economy.kind == kind && facts.series(indicator, economy.id).size() >= least)
                    return economy.id;
            }
        }
    }
    return {};
}

} // namespace mitra
