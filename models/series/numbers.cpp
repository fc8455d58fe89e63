// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/numbers.h"

#include "models/domain/localname.h"
#include "models/series/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Numbers)
};

using Kind = Unit::Kind;

int decimalsFor(Kind kind, double value)
{
    const double size = std::abs(value);
    const int usual = kind == Kind::Index ? 2 : 1;
    // Small numbers keep two figures: a pace of 0.0024 a year must not read as none.
    if (size > 0 && size < 0.095)
        return std::min(9, 1 - int(std::floor(std::log10(size))));
    if (size < 1)
        return 2;
    return size < 1000 ? usual : 0;
}

// Rounded to `decimals`, which are left out where the value is exactly a shorter number: 95 is
// "95", 97.96 is "98.0".
QString rounded(double value, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return Words::tr("not a number");
    if (std::round(value * std::pow(10, decimals)) == 0)
        value = 0; // never "-0"
    while (decimals > 0) {
        const double shorter = std::pow(10, decimals - 1);
        if (std::abs(std::round(value * shorter) / shorter - value) > 1e-9 * std::abs(value))
            break;
        --decimals;
    }
    return locale.toString(value, 'f', decimals);
}

QString grouped(double value, Kind kind, const QLocale &locale)
{
    return rounded(value, decimalsFor(kind, value), locale);
}

// 1.2e12 as "1.2 trillion"; below a million grouped: "11,235".
QString compact(double value, const QLocale &locale)
{
    const double size = std::abs(value);
    if (size >= 999.95e9)
        return Words::tr("%1 trillion").arg(rounded(value / 1e12, 1, locale));
    if (size >= 999.95e6)
        return Words::tr("%1 billion").arg(rounded(value / 1e9, 1, locale));
    if (size >= 999.95e3)
        return Words::tr("%1 million").arg(rounded(value / 1e6, 1, locale));
    return rounded(value, size < 100 ? 1 : 0, locale);
}

QString dollars(double value, const QLocale &locale)
{
    const QString amount = Words::tr("US$%1", "an amount of dollars");
    return value < 0 ? QLatin1Char('-') + amount.arg(compact(-value, locale))
                     : amount.arg(compact(value, locale));
}

QString ofWhat(const QString &rest)
{
    const QString last = rest.section(QLatin1Char(' '), -1);
    const bool one = last == QLatin1String("workforce") || last == QLatin1String("population");
    if (one && rest.startsWith(QLatin1String("of ")))
        return QStringLiteral("of the ") + rest.mid(3);
    return rest;
}

QString points(double value, const QString &number)
{
    return std::abs(value) == 1 ? Words::tr("%1 point").arg(number)
                                : Words::tr("%1 points").arg(number);
}

// The size of a difference in words, without "a year".
QString sizeText(double value, const QString &unit, const QLocale &locale)
{
    const Unit parsed = Unit::parse(unit);
    switch (parsed.kind) {
    case Kind::Percent:
    case Kind::Score:
        return points(value, grouped(value, parsed.kind, locale));
    case Kind::Rank:
        return std::abs(value) == 1
                   ? Words::tr("%1 place").arg(grouped(value, Kind::Rank, locale))
                   : Words::tr("%1 places").arg(grouped(value, Kind::Rank, locale));
    case Kind::Index:
    case Kind::PerHundred:
    case Kind::Count:
    case Kind::Times:
    case Kind::CountriesOf:
        return grouped(value, parsed.kind, locale);
    default:
        return valueText(value, unit, locale);
    }
}

} // namespace

bool isPercent(const QString &unit)
{
    return Unit::parse(unit).kind == Kind::Percent;
}

bool isComparable(const QString &unit)
{
    return Unit::parse(unit).kind != Kind::LocalCurrency;
}

QString numberText(double value, const QString &unit, const QLocale &locale)
{
    const Unit parsed = Unit::parse(unit);
    if (parsed.kind == Kind::People ||
        (parsed.factor == 1 &&
         (parsed.kind == Kind::Dollars || parsed.kind == Kind::ConstantDollars)))
        return std::isfinite(value) ? compact(value, locale) : rounded(value, 0, locale);
    return grouped(value, parsed.kind, locale);
}

QString valueText(double value, const QString &unit, const QLocale &locale)
{
    if (!std::isfinite(value))
        return Words::tr("not a number");
    const Unit parsed = Unit::parse(unit);
    const QString number = numberText(value, unit, locale);
    const bool one = value == 1;
    switch (parsed.kind) {
    case Kind::Dollars: {
        const QString amount = dollars(value * parsed.factor, locale);
        return parsed.rest.isEmpty() ? amount
                                     : QStringLiteral("%1 %2").arg(amount, localText(parsed.rest));
    }
    case Kind::ConstantDollars:
        return Words::tr("%1 at %2 prices").arg(dollars(value, locale), parsed.rest);
    case Kind::LocalCurrency:
        return Words::tr("%1 in national currency").arg(compact(value * parsed.factor, locale));
    case Kind::Score:
        return Words::tr("%1 of 100", "a score").arg(number);
    case Kind::Rank:
        return Words::tr("rank %1").arg(number);
    case Kind::People:
        return one ? Words::tr("%1 person").arg(number) : Words::tr("%1 people").arg(number);
    case Kind::PerHundred:
        return Words::tr("%1 per 100 people").arg(number);
    case Kind::CountriesOf:
        return Words::tr("%1 of %2 countries").arg(number, parsed.rest);
    case Kind::Initiatives:
        return one ? Words::tr("%1 initiative").arg(number)
                   : Words::tr("%1 initiatives").arg(number);
    case Kind::Days:
        return one ? Words::tr("%1 day").arg(number) : Words::tr("%1 days").arg(number);
    case Kind::Times:
        return Words::tr("%1 times").arg(number);
    case Kind::Plain:
        return parsed.rest.isEmpty() ? number
                                     : QStringLiteral("%1 %2").arg(number, localText(parsed.rest));
    case Kind::Percent:
        return number + QLatin1Char('%');
    case Kind::Index:
    case Kind::Count:
        break;
    }
    return number;
}

QString fullValueText(double value, const QString &unit, const QLocale &locale)
{
    const Unit parsed = Unit::parse(unit);
    const QString text = valueText(value, unit, locale);
    if (parsed.kind != Kind::Percent || parsed.rest.isEmpty())
        return text;
    return QStringLiteral("%1 %2").arg(text, localText(ofWhat(parsed.rest)));
}

QString unitText(const QString &unit)
{
    const Unit parsed = Unit::parse(unit);
    switch (parsed.kind) {
    case Kind::Percent:
        return parsed.rest.isEmpty() ? QStringLiteral("%")
                                     : QStringLiteral("% ") + localText(parsed.rest);
    case Kind::Dollars: {
        const QString money = parsed.rest.isEmpty()
                                  ? Words::tr("US$")
                                  : Words::tr("US$ %1").arg(localText(parsed.rest));
        if (parsed.factor == 1e9)
            return Words::tr("billion %1").arg(money);
        return parsed.factor == 1e12 ? Words::tr("trillion %1").arg(money) : money;
    }
    case Kind::ConstantDollars:
        return Words::tr("US$ at %1 prices").arg(parsed.rest);
    case Kind::LocalCurrency:
        return Words::tr("billion, national currency");
    case Kind::Index:
        return Words::tr("index, 0 to 1");
    case Kind::Score:
        return Words::tr("score, 0 to 100");
    case Kind::Rank:
        return Words::tr("rank, 1 is best");
    case Kind::People:
        return Words::tr("people");
    case Kind::PerHundred:
        return Words::tr("per 100 people");
    case Kind::CountriesOf:
        return Words::tr("of %1 countries").arg(parsed.rest);
    case Kind::Initiatives:
        return Words::tr("initiatives");
    case Kind::Count:
        return Words::tr("number");
    case Kind::Days:
        return Words::tr("days");
    case Kind::Times:
        return Words::tr("times");
    case Kind::Plain:
        break;
    }
    return localText(unit);
}

QString paceText(double perYear, const QString &unit, const QLocale &locale)
{
    if (!std::isfinite(perYear))
        return Words::tr("not a number");
    if (Unit::parse(unit).kind != Kind::Rank || perYear == 0)
        return Words::tr("%1 a year").arg(sizeText(perYear, unit, locale));
    // A rank that rises in number falls in the table: a bare sign would be read the wrong way.
    const QString size = sizeText(std::abs(perYear), unit, locale);
    return perYear > 0 ? Words::tr("%1 a year worse", "a rank").arg(size)
                       : Words::tr("%1 a year better", "a rank").arg(size);
}

QString differenceText(double difference, const QString &unit, const QLocale &locale)
{
    if (!std::isfinite(difference))
        return Words::tr("not a number");
    const QString text = sizeText(difference, unit, locale);
    return difference > 0 ? QLatin1Char('+') + text : text;
}

double asRead(double value, const QString &unit)
{
    bool isNumber = false;
    const double read = numberText(value, unit, QLocale::c()).toDouble(&isNumber);
    return isNumber ? read : value;
}

QString distanceText(double difference, const QString &unit, const QLocale &locale)
{
    return std::isfinite(difference) ? sizeText(std::abs(difference), unit, locale)
                                     : Words::tr("not a number");
}

} // namespace mitra
