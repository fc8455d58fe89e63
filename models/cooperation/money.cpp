// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/money.h"

#include <QtNumeric>

#include <map>
#include <tuple>

namespace mitra
{

QString MoneyClass::id() const
{
    return QStringLiteral("%1-%2-%3").arg(currency, toWord(kind)).arg(level);
}

std::strong_ordering operator<=>(const MoneyClass &a, const MoneyClass &b)
{
    if (const int order = a.currency.compare(b.currency); order != 0)
        return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    return std::tie(a.kind, a.level) <=> std::tie(b.kind, b.level);
}

int levelOf(const Initiatives &initiatives, qsizetype row)
{
    constexpr int deepest = 32; // no tree of initiatives has so many levels
    int level = 0;
    for (qsizetype up = initiatives.parentAt(row); up >= 0 && up != row && level < deepest;
         up = initiatives.parentAt(up))
        ++level;
    return level;
}

std::optional<MoneyClass> moneyClassOf(const Initiatives &initiatives, qsizetype row)
{
    if (!initiatives.hasBudgetAt(row))
        return std::nullopt;
    const Money budget = *initiatives.at(row).budget;
    return MoneyClass{budget.currency, budget.kind, levelOf(initiatives, row)};
}

QList<MoneySum> moneySums(const Initiatives &initiatives, const RowSet &rows)
{
    std::map<MoneyClass, MoneySum> sums;
    rows.forEach([&](quint32 row) {
        const std::optional<MoneyClass> of = moneyClassOf(initiatives, row);
        if (!of)
            return;
        const qint64 amount = initiatives.at(row).budget->minorUnits;
        const auto [found, isNew] = sums.try_emplace(*of, MoneySum{*of, qint64(0), {}});
        MoneySum &sum = found->second;
        sum.rows.push_back(row);
        qint64 total = 0;
        if (!sum.minorUnits || qAddOverflow(*sum.minorUnits, amount, &total))
            sum.minorUnits.reset();
        else
            sum.minorUnits = total;
    });
    QList<MoneySum> list;
    for (auto &[of, sum] : sums)
        list.append(std::move(sum));
    return list;
}

} // namespace mitra
