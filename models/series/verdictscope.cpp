// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/verdictscope.h"

namespace mitra
{

namespace
{

const QString allWord = QStringLiteral("all");
const QString supportingWord = QStringLiteral("supporting");

struct Basis {
    VerdictBasis basis;
    Method method;
    const char *word;
};
constexpr Basis bases[] = {
    {VerdictBasis::Targets, Method::PlainArithmetic, "targets"},
    {VerdictBasis::OpenSdgTrend, Method::OpenSdgTrend, "open-sdg"},
    {VerdictBasis::OnePercentRule, Method::EurostatTrend, "one-percent"},
    {VerdictBasis::IstatBands, Method::IstatBands, "istat"},
};

} // namespace

QList<VerdictBasis> allVerdictBases()
{
    QList<VerdictBasis> all;
    for (const Basis &each : bases)
        all.append(each.basis);
    return all;
}

Method methodOf(VerdictBasis basis)
{
    return bases[size_t(basis)].method;
}

QString verdictBasisWord(VerdictBasis basis)
{
    return QString::fromLatin1(bases[size_t(basis)].word);
}

std::optional<VerdictBasis> verdictBasisFromWord(const QString &word)
{
    for (const Basis &each : bases) {
        if (word == QLatin1String(each.word))
            return each.basis;
    }
    return std::nullopt;
}

QString verdictScopeWord(const VerdictScope &scope)
{
    switch (scope.kind) {
    case VerdictScope::Kind::All:
        break;
    case VerdictScope::Kind::Goal:
        return scope.goal.text();
    case VerdictScope::Kind::Supporting:
        return supportingWord;
    }
    return allWord;
}

std::optional<VerdictScope> verdictScopeFromWord(const Facts &facts, const QString &word)
{
    VerdictScope scope;
    if (facts.find(GoalId(word))) {
        scope.kind = VerdictScope::Kind::Goal;
        scope.goal = GoalId(word);
        return scope;
    }
    if (word == supportingWord)
        scope.kind = VerdictScope::Kind::Supporting;
    else if (word != allWord)
        return std::nullopt;
    return scope;
}

bool isIn(const VerdictScope &scope, const Indicator &indicator)
{
    switch (scope.kind) {
    case VerdictScope::Kind::All:
        return true;
    case VerdictScope::Kind::Goal:
        return indicator.goal == scope.goal;
    case VerdictScope::Kind::Supporting:
        return indicator.goal.isEmpty();
    }
    return false;
}

} // namespace mitra
