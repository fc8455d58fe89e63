// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/contributionstext.h"

#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GroupContributions)
};

// Of what is missing, from which on it is said that other members are beyond the target. Ours.
constexpr double worthSaying = 0.05;

// A whole with its unit: "18 points".
QString distance(double value, const QString &unit)
{
    return distanceText(value, unit, QLocale());
}

// Who has the largest number, and how large; several where they read the same.
struct Leaders {
    QStringList names;
    double amount = 0;
};

Leaders leadersOf(const GroupContributions &result, double (*amount)(const ContributionRow &))
{
    const auto first =
        std::max_element(result.rows.begin(), result.rows.end(),
                         [amount](const auto &a, const auto &b) { return amount(a) < amount(b); });
    Leaders leaders{{}, amount(*first)};
    for (const ContributionRow &row : result.rows) {
        if (asRead(amount(row), result.unit) == asRead(leaders.amount, result.unit))
            leaders.names += row.name;
    }
    return leaders;
}

// "Indonesia adds most to ...", "Indonesia and Viet Nam add most to ..., each".
QString leading(const Leaders &leaders, const QString &what, const QString &amount)
{
    return leaders.names.size() == 1
               ? Words::tr("%1 adds most to %2: %3", "member, what, amount")
                     .arg(leaders.names.first(), what, amount)
               : Words::tr("%1 add most to %2: each %3", "members, what, amount")
                     .arg(joined(leaders.names), what, amount);
}

QString ofWhole(double part, double whole, const QString &unit)
{
    return Words::tr("%1 of %2", "a part of a whole")
        .arg(numberText(part, unit, QLocale()), distance(whole, unit));
}

QString openGapTitle(const GroupContributions &result)
{
    const QString what = Words::tr("the gap of %1").arg(result.choice.group);
    const Leaders leaders =
        leadersOf(result, [](const ContributionRow &row) { return *row.addsToGap; });
    double missing = 0;
    double beyond = 0;
    int membersBeyond = 0;
    for (const ContributionRow &row : result.rows) {
        (*row.addsToGap > 0 ? missing : beyond) += std::abs(*row.addsToGap);
        membersBeyond += *row.addsToGap < 0 ? 1 : 0;
    }
    // Where members beyond the target make up for others, the parts are of more than the gap.
    if (beyond < worthSaying * missing)
        return leading(leaders, what, ofWhole(leaders.amount, *result.gap, result.unit));
    const QString title = leading(leaders, what, ofWhole(leaders.amount, missing, result.unit));
    const QString less = distance(beyond, result.unit);
    return membersBeyond == 1
               ? Words::tr("%1, less %2 of one member beyond the target").arg(title, less)
               : Words::tr("%1, less %2 of members beyond the target").arg(title, less);
}

QString metTitle(const GroupContributions &result)
{
    const QString target = targetPhrase(*result.target, result.unit);
    const Leaders leaders =
        leadersOf(result, [](const ContributionRow &row) { return -*row.addsToGap; });
    if (asRead(*result.gap, result.unit) == 0 || leaders.amount <= 0)
        return Words::tr("%1 stands at %2", "group, target").arg(result.choice.group, target);
    const QString beyond =
        Words::tr("%1 is %2 beyond %3", "group, distance, target")
            .arg(result.choice.group, distance(*result.gap, result.unit), target);
    return QStringLiteral("%1; %2").arg(
        beyond, leading(leaders, Words::tr("that"), distance(leaders.amount, result.unit)));
}

QString valueTitle(const GroupContributions &result)
{
    const Leaders leaders = leadersOf(result, [](const ContributionRow &row) { return row.adds; });
    const bool areParts = std::all_of(result.rows.begin(), result.rows.end(),
                                      [](const ContributionRow &row) { return row.adds >= 0; });
    if (leaders.amount <= 0)
        return Words::tr("%1 stood at %2 in %3")
            .arg(result.choice.group, valueText(result.value, result.unit, QLocale()))
            .arg(*result.year);
    return leading(leaders, Words::tr("the value of %1").arg(result.choice.group),
                   areParts ? ofWhole(leaders.amount, result.value, result.unit)
                            : distance(leaders.amount, result.unit));
}

// "In 2024 ASEAN-11, weighted by population, stood at 77.0%, 18.0 points short of 95% ..."
QString standing(const GroupContributions &result)
{
    const QString text = Words::tr("In %1 %2, stood at %3", "year, group and weight, value")
                             .arg(*result.year)
                             .arg(result.name, valueText(result.value, result.unit, QLocale()));
    if (!result.gap)
        return text + QLatin1Char('.');
    const QString target = targetPhrase(*result.target, result.unit);
    const QString apart = distance(*result.gap, result.unit);
    return *result.gap > 0 ? Words::tr("%1, %2 short of %3.").arg(text, apart, target)
                           : Words::tr("%1, %2 beyond %3.").arg(text, apart, target);
}

// Whether the numbers as they are read add up to the whole as it is read.
bool readsAsSum(const GroupContributions &result)
{
    const auto read = [](double part, int decimals) {
        const double number = QLocale::c().toString(part, 'f', decimals).toDouble();
        return std::round(number * std::pow(10, decimals)); // whole, so that sums are exact
    };
    double value = -read(result.value, result.valueDecimals);
    double gap = -read(result.gap.value_or(0), result.gapDecimals);
    for (const ContributionRow &row : result.rows) {
        value += read(row.adds, result.valueDecimals);
        gap += read(row.addsToGap.value_or(0), result.gapDecimals);
    }
    return value == 0 && gap == 0;
}

QString absentNote(const GroupContributions &result)
{
    QStringList names;
    double share = 0;
    bool isKnown = true;
    for (const AbsentMember &absent : result.absent) {
        names += absent.name;
        isKnown &= absent.share.has_value();
        share += absent.share.value_or(0);
    }
    const QString without = Words::tr("No value in %1: %2").arg(*result.year).arg(joined(names));
    if (!isKnown)
        return without + QLatin1Char('.');
    return Words::tr("%1 (%2 of the group's %3). The weights are shares of the members with a "
                     "value.")
        .arg(without, shareText(share), weightName(result.choice.weight));
}

} // namespace

QString signedPart(double part, int decimals)
{
    const QString text = partText(part, decimals);
    return part > 0 && text != partText(0, decimals) ? QLatin1Char('+') + text : text;
}

QString contributionsTitle(const GroupContributions &result, const QString &measure)
{
    if (result.rows.isEmpty())
        return Words::tr("%1: no group value to take apart", "measure").arg(measure);
    if (!result.gap)
        return valueTitle(result);
    return *result.gap > 0 ? openGapTitle(result) : metTitle(result);
}

QString contributionsSentence(const GroupContributions &result)
{
    if (result.rows.isEmpty())
        return QStringLiteral("%1. %2").arg(result.title, result.reason);
    QStringList members;
    for (const ContributionRow &row : result.rows) {
        const QString adds = partText(row.adds, result.valueDecimals);
        members += row.addsToGap
                       ? Words::tr("%1 %2 to the value and %3 to the gap", "member, parts")
                             .arg(row.name, adds, signedPart(*row.addsToGap, result.gapDecimals))
                       : QStringLiteral("%1 %2").arg(row.name, adds);
    }
    return QStringLiteral("%1. %2 %3")
        .arg(result.title, standing(result),
             Words::tr("Members add: %1.").arg(members.join(QStringLiteral("; "))));
}

QStringList contributionsNotes(const Facts &facts, const ProgressRequest &request,
                               const GroupContributions &result)
{
    QStringList notes;
    if (result.rows.isEmpty())
        return notes;
    if (!result.absent.isEmpty())
        notes += absentNote(result);
    QStringList estimates;
    for (const ContributionRow &row : std::as_const(result.rows)) {
        if (row.status == ObservationStatus::Estimate)
            estimates += row.name;
    }
    if (!estimates.isEmpty())
        notes += estimates.size() == 1
                     ? Words::tr("The value of %1 is an estimate.").arg(estimates.first())
                     : Words::tr("The values of %1 are estimates.").arg(joined(estimates));
    if (result.target)
        notes += targetNotes(facts, result.indicator, *result.target);
    notes += targetAssumptionNotes(request, result.unit);
    if (!readsAsSum(result))
        notes += Words::tr("Numbers are rounded and may not add up to the last digit.");
    return notes;
}

} // namespace mitra
