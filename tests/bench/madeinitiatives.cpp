// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/madeinitiatives.h"

#include <algorithm>

namespace mitra::bench
{

namespace
{

constexpr int now = 2026;

// Distinct numbers, ascending.
template <typename Pick>
QVarLengthArray<int, 11> several(int count, Pick pick)
{
    QVarLengthArray<int, 11> numbers;
    while (numbers.size() < count) {
        const int number = pick();
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

// Half have one, some none, few up to four: 1.3 on average.
int partnerCount(Numbers &numbers)
{
    const int point = numbers.below(100);
    return point < 19 ? 0 : point < 69 ? 1 : point < 86 ? 2 : point < 95 ? 3 : 4;
}

int memberCount(Numbers &numbers)
{
    const int point = numbers.below(100);
    return point < 25 ? 0 : point < 65 ? 1 : point < 85 ? 2 : point < 95 ? 3 : made::members;
}

void addYears(MadeInitiative &row, Numbers &numbers)
{
    if (numbers.inHundred(90))
        row.startYear = made::firstYear + numbers.below(made::years);
    if (numbers.inHundred(60)) {
        const int from = row.startYear ? row.startYear : made::firstYear + numbers.below(12);
        row.endYear = from + numbers.below(6);
    }
    if (numbers.inHundred(15))
        row.status = InitiativeStatus::Unknown;
    else if (row.startYear > now)
        row.status = InitiativeStatus::Planned;
    else if (row.endYear && row.endYear < now)
        row.status = InitiativeStatus::Completed;
    else
        row.status = InitiativeStatus::Ongoing;
}

void addBudget(MadeInitiative &row, Numbers &numbers)
{
    static const QStringList currencies = QStringLiteral("USD EUR JPY SGD").split(u' ');
    static const QList<MoneyKind> kinds = allValues<MoneyKind>();
    if (!numbers.inHundred(12))
        return;
    row.currency = currencies.at(numbers.below(int(currencies.size())));
    row.budgetKind = kinds.at(numbers.below(int(kinds.size())));
    row.budgetMinor = qint64(1 + numbers.below(5000)) * 1'000'000;
}

} // namespace

MadeInitiatives::MadeInitiatives()
    : m_words(made::seed)
    , m_partner(made::partners, 4)
    , m_theme(made::themes, 5)
{
}

MadeInitiative MadeInitiatives::at(int number) const
{
    Numbers numbers(made::seed * 3 + quint64(number) * 0x632BE59BD9B4E019ULL);
    static const QList<PartnerRole> partnerRoles = allValues<PartnerRole>();
    static const QList<EconomyRole> memberRoles = allValues<EconomyRole>();
    MadeInitiative row;
    row.theme = m_theme(numbers);
    if (numbers.inHundred(70))
        row.framework = numbers.below(made::frameworks);
    if (number > 0 && numbers.inHundred(6))
        row.parent = std::max(0, number - 1 - numbers.below(50));
    addYears(row, numbers);
    row.source = numbers.below(made::sources);
    addBudget(row, numbers);
    for (const int to : several(partnerCount(numbers), [&] { return m_partner(numbers); }))
        row.partners.append({to, partnerRoles.at(numbers.below(int(partnerRoles.size())))});
    for (const int to : several(memberCount(numbers), [&] { return numbers.below(made::members); }))
        row.members.append({to, numbers.inHundred(80)
                                    ? EconomyRole::Participant
                                    : memberRoles.at(numbers.below(int(memberRoles.size())))});
    const int outcomes = numbers.inHundred(40) ? 0 : numbers.inHundred(75) ? 1 : 2;
    for (const int to : several(outcomes, [&] { return numbers.below(made::outcomes); }))
        row.outcomes.append(to);
    if (numbers.inHundred(2))
        row.furtherSource = (row.source + 1) % made::sources;
    return row;
}

MadeInitiatives::Text MadeInitiatives::text(int number) const
{
    Numbers numbers(made::seed * 5 + quint64(number) * 0x9FB21C651E98DF25ULL);
    Text text;
    text.title = m_words.line(numbers, 5 + numbers.below(8));
    // The file wants something in every summary; a sentence stands in a third of them.
    const int words = numbers.inHundred(33) ? 8 + numbers.below(9) : 1 + numbers.below(3);
    text.summary = m_words.line(numbers, words) + u'.';
    return text;
}

} // namespace mitra::bench
