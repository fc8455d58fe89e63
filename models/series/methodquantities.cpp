// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodwords.h"

#include "models/series/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodQuantities)
};

constexpr int mostDecimals = 8;

// Decimals that keep a value off a limit it does not hold.
int decimalsBeside(double value, int usual, std::initializer_list<double> limits)
{
    const auto seemsOnLimit = [&](int decimals) {
        const double scale = std::pow(10, decimals);
        const double shown = std::round(value * scale) / scale;
        return std::any_of(limits.begin(), limits.end(), [&](double limit) {
            return std::abs(shown - limit) < 1e-9 && std::abs(value - limit) > 1e-9;
        });
    };
    int decimals = usual;
    while (decimals < mostDecimals && seemsOnLimit(decimals))
        ++decimals;
    return decimals;
}

QString fixed(double value, int decimals)
{
    if (std::round(value * std::pow(10, decimals)) == 0)
        value = 0; // never "-0"
    return QLocale().toString(value, 'f', decimals);
}

QString ratioText(double ratio)
{
    return fixed(ratio, decimalsBeside(ratio, 2, {-0.1, 0, 0.1, 0.5, 0.6, 0.95, 1}));
}

QString growthText(double rate)
{
    const double percent = rate * 100;
    const int decimals = decimalsBeside(percent, 2, {-5, -1, 0, 0.5, 1, 1.5, 2, 5});
    return Words::tr("%1% a year", "growth").arg(fixed(percent, decimals));
}

// Of what is in percent already. Whole numbers are written without decimals.
QString percentText(double percent)
{
    int decimals = decimalsBeside(percent, 1, {0, 5, 10, 20, 95, 100});
    if (decimals == 1 && std::abs(percent - std::round(percent)) < 1e-9)
        decimals = 0;
    return fixed(percent, decimals) + QLatin1Char('%');
}

QString sizeText(double size, const QString &unit)
{
    const QString text = differenceText(size, unit, QLocale());
    return text.startsWith(QLatin1Char('+')) ? text.mid(1) : text;
}

QString scoreText(double score, Method method)
{
    switch (method) {
    case Method::EscapStatus:
        return Words::tr("%1 of 10", "a score").arg(fixed(score, 2));
    case Method::SdrScore:
        return Words::tr("%1 of 100", "a score").arg(fixed(score, 1));
    default:
        return Words::tr("%1 (from -5 to 5)", "a score").arg(fixed(score, 2));
    }
}

QString ratioName(Method method)
{
    switch (method) {
    case Method::PlainArithmetic:
        return Words::tr("share of the way to share of time");
    case Method::SdrTrend:
        return Words::tr("actual to needed change a year");
    default:
        return Words::tr("actual to required growth");
    }
}

} // namespace

QString quantityName(Quantity quantity, Method method)
{
    switch (quantity) {
    case Quantity::ShareOfWay:
        return Words::tr("share of the way");
    case Quantity::ShareOfTime:
        return Words::tr("share of the time");
    case Quantity::Ratio:
        return ratioName(method);
    case Quantity::ActualGrowth:
        return Words::tr("actual growth");
    case Quantity::RequiredGrowth:
        return Words::tr("required growth");
    case Quantity::SmallToLarge:
        return Words::tr("smaller to larger of base and target");
    case Quantity::LinearRatio:
        return Words::tr("ratio by the straight line");
    case Quantity::Score:
        return Words::tr("score");
    case Quantity::LimitFactor:
        return Words::tr("factor of the natural limit");
    case Quantity::HighLimit:
        return Words::tr("limit for on track");
    case Quantity::MiddleLimit:
        return Words::tr("limit for progress made");
    case Quantity::LowLimit:
        return Words::tr("limit for limited progress");
    case Quantity::ExpectedValue:
        return Words::tr("value in the target year if growth goes on");
    case Quantity::Slope:
        return Words::tr("slope of the line");
    case Quantity::FittedValue:
        return Words::tr("the line in the target year");
    case Quantity::Points:
        return Words::tr("yearly values used");
    case Quantity::ActualPace:
        return Words::tr("change so far");
    case Quantity::RequiredPace:
        return method == Method::SdrTrend ? Words::tr("change needed from the base on")
                                          : Words::tr("change needed from now on");
    case Quantity::Path:
        return Words::tr("the path stands at");
    case Quantity::Gap:
        return Words::tr("gap to the path");
    case Quantity::Tolerance:
        return Words::tr("tolerance");
    case Quantity::Ceiling:
        return Words::tr("ceiling");
    case Quantity::Steepness:
        return Words::tr("steepness of the S");
    case Quantity::Midpoint:
        return Words::tr("middle of the S");
    case Quantity::Peers:
        return Words::tr("members compared");
    case Quantity::PeerSpread:
        return Words::tr("their standard deviation");
    case Quantity::Lower:
        return Words::tr("lower bound");
    case Quantity::Optimum:
        return Words::tr("optimum");
    case Quantity::Forecast:
        return Words::tr("continued to the target year");
    case Quantity::Miss:
        return Words::tr("of the rest of the way missed");
    case Quantity::Change:
        return Words::tr("mean yearly change");
    case Quantity::ReplacedZero:
        return Words::tr("put in the place of zero");
    case Quantity::ExpectedShare:
        return Words::tr("of the way done by the target year");
    case Quantity::AnticipatedGap:
        return Words::tr("of the way missing in the target year");
    case Quantity::Distance:
        return Words::tr("missing to the target");
    }
    return {};
}

QString quantityText(Quantity quantity, double value, Method method, const QString &unit)
{
    const QLocale locale;
    switch (quantity) {
    case Quantity::ShareOfWay:
    case Quantity::ShareOfTime:
    case Quantity::Miss:
    case Quantity::ExpectedShare:
        return percentText(value * 100);
    case Quantity::AnticipatedGap:
        return percentText(value);
    case Quantity::Ratio:
    case Quantity::SmallToLarge:
    case Quantity::LinearRatio:
        return ratioText(value);
    case Quantity::ActualGrowth:
    case Quantity::RequiredGrowth:
    case Quantity::HighLimit:
    case Quantity::MiddleLimit:
    case Quantity::LowLimit:
        return growthText(value);
    case Quantity::Score:
        return scoreText(value, method);
    case Quantity::LimitFactor:
    case Quantity::Steepness:
    case Quantity::ReplacedZero:
        return fixed(value, 3);
    case Quantity::ExpectedValue:
    case Quantity::FittedValue:
    case Quantity::Path:
    case Quantity::Ceiling:
    case Quantity::Lower:
    case Quantity::Optimum:
    case Quantity::Forecast:
        return valueText(value, unit, locale);
    case Quantity::Slope:
    case Quantity::ActualPace:
    case Quantity::RequiredPace:
    case Quantity::Change:
        return paceText(value, unit, locale);
    case Quantity::Gap:
        return differenceText(value, unit, locale);
    case Quantity::Tolerance:
    case Quantity::PeerSpread:
        return sizeText(value, unit);
    case Quantity::Points:
    case Quantity::Peers:
        return locale.toString(qRound(value));
    case Quantity::Midpoint:
        return QString::number(int(std::floor(value)));
    case Quantity::Distance:
        return value == 1 ? Words::tr("1 standard deviation")
                          : Words::tr("%1 standard deviations").arg(fixed(value, 2));
    }
    return {};
}

} // namespace mitra
