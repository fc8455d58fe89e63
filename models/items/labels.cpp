// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/labels.h"

#include "models/cooperation/facetnames.h"
#include "models/exchange/currency.h"

#include <QCoreApplication>

#include <array>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Labels)
};

qint64 minorInOne(const QString &currency)
{
    constexpr std::array<qint64, 4> powers = {1, 10, 100, 1000};
    return powers[size_t(minorUnitDigits(currency))];
}

// The number with as many decimals as it has, at most `decimals`.
QString shortest(qint64 number, qint64 divisor, int decimals, const QLocale &locale)
{
    const qint64 whole = number / divisor;
    qint64 rest = std::abs(number % divisor);
    if (rest == 0)
        return locale.toString(whole);
    QString digits;
    for (int i = 0; i < decimals && rest != 0; ++i) {
        rest *= 10;
        digits += locale.toString(rest / divisor);
        rest %= divisor;
    }
    const QString sign = number < 0 && whole == 0 ? locale.negativeSign() : QString();
    return sign + locale.toString(whole) + locale.decimalPoint() + digits;
}

QString amountText(const Money &money, const QLocale &locale)
{
    const qint64 one = minorInOne(money.currency);
    const qint64 million = 1'000'000 * one;
    const qint64 billion = 1'000 * million;
    const qint64 size = std::abs(money.minorUnits);
    if (size >= billion && size % (billion / 100) == 0)
        return Words::tr("%1 billion").arg(shortest(money.minorUnits, billion, 2, locale));
    if (size >= million && size % (million / 100) == 0)
        return Words::tr("%1 million").arg(shortest(money.minorUnits, million, 2, locale));
    // Cents that are told are written in full: 12.50, not 12.5.
    if (size % one == 0)
        return locale.toString(money.minorUnits / one);
    return locale.toString(moneyAmount(money), 'f', minorUnitDigits(money.currency));
}

} // namespace

QString label(InitiativeStatus status)
{
    return statusName(status);
}

QString label(PartnerKind kind)
{
    return partnerKindName(kind);
}

QString label(PartnerRole role)
{
    switch (role) {
    case PartnerRole::Funder:
        return Words::tr("Funder");
    case PartnerRole::Implementer:
        return Words::tr("Implementer");
    case PartnerRole::Host:
        return Words::tr("Host");
    case PartnerRole::Organiser:
        return Words::tr("Organiser");
    case PartnerRole::CoChair:
        return Words::tr("Co-chair");
    case PartnerRole::Consultant:
        return Words::tr("Consultant");
    case PartnerRole::Partner:
        return Words::tr("Partner, role not specified");
    }
    return {};
}

QString label(EconomyKind kind)
{
    switch (kind) {
    case EconomyKind::Member:
        return Words::tr("Member state");
    case EconomyKind::Group:
        return Words::tr("Group");
    }
    return {};
}

QString label(EconomyRole role)
{
    switch (role) {
    case EconomyRole::Participant:
        return Words::tr("Participant");
    case EconomyRole::Lead:
        return Words::tr("Lead");
    case EconomyRole::Host:
        return Words::tr("Host");
    case EconomyRole::Funder:
        return Words::tr("Funder");
    case EconomyRole::Chair:
        return Words::tr("Chair");
    }
    return {};
}

QString label(MoneyKind kind)
{
    return moneyKindName(kind);
}

QString label(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Baseline:
        return Words::tr("Baseline");
    case StatementKind::Result:
        return Words::tr("Result");
    case StatementKind::Target:
        return Words::tr("Target");
    case StatementKind::Projection:
        return Words::tr("Projection");
    }
    return {};
}

QString label(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Headline:
        return Words::tr("Headline target");
    case TargetKind::Outcome:
        return Words::tr("Expected outcome");
    }
    return {};
}

QString label(Direction direction)
{
    switch (direction) {
    case Direction::Higher:
        return Words::tr("Higher is better");
    case Direction::Lower:
        return Words::tr("Lower is better");
    }
    return {};
}

QString label(Measure measure)
{
    switch (measure) {
    case Measure::Official:
        return Words::tr("Official");
    case Measure::Proxy:
        return Words::tr("Proxy");
    }
    return {};
}

QString label(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Reported:
        return Words::tr("Reported");
    case ObservationStatus::Estimate:
        return Words::tr("Estimate");
    case ObservationStatus::Projection:
        return Words::tr("Projection");
    }
    return {};
}

QString label(AssumptionKind kind)
{
    switch (kind) {
    case AssumptionKind::Baseline:
        return Words::tr("Working baseline");
    case AssumptionKind::Target:
        return Words::tr("Working target");
    case AssumptionKind::Pace:
        return Words::tr("Pace");
    }
    return {};
}

QString label(Facet facet)
{
    return facetName(facet);
}

QString label(Link::Kind kind)
{
    switch (kind) {
    case Link::Kind::Assessment:
        return Words::tr("Assessment");
    case Link::Kind::Assumption:
        return Words::tr("Assumption");
    case Link::Kind::Conflict:
        return Words::tr("Conflict");
    case Link::Kind::Goal:
        return Words::tr("Goal");
    case Link::Kind::Indicator:
        return Words::tr("Indicator");
    case Link::Kind::Initiative:
        return Words::tr("Initiative");
    case Link::Kind::Milestone:
        return Words::tr("Milestone");
    case Link::Kind::Observation:
        return Words::tr("Observation");
    case Link::Kind::Page:
        return Words::tr("Page");
    case Link::Kind::Partner:
        return Words::tr("Partner");
    case Link::Kind::Selection:
        return Words::tr("Selection");
    case Link::Kind::Source:
        return Words::tr("Source");
    case Link::Kind::Statement:
        return Words::tr("Statement");
    case Link::Kind::Table:
        return Words::tr("Table");
    case Link::Kind::Address:
        return Words::tr("Web address");
    case Link::Kind::Unfold:
    case Link::Kind::None:
        break;
    }
    return {};
}

QString moneyLabel(const Money &money, const QLocale &locale)
{
    const QString amount = amountText(money, locale);
    const QString text =
        money.currency == QLatin1String("USD")
            ? Words::tr("US$%1").arg(amount)
            : Words::tr("%1 %2", "currency code, amount").arg(money.currency, amount);
    return Words::tr("%1, %2", "amount of money, its kind").arg(text, label(money.kind));
}

double moneyAmount(const Money &money)
{
    return double(money.minorUnits) / double(minorInOne(money.currency));
}

QString yearsLabel(std::optional<int> start, std::optional<int> end, InitiativeStatus status)
{
    if (start && end && *start == *end)
        return QString::number(*start);
    if (start && end)
        return QStringLiteral("%1\u2013%2").arg(*start).arg(*end);
    if (start && status == InitiativeStatus::Ongoing)
        return QStringLiteral("%1\u2013").arg(*start);
    if (start)
        return Words::tr("from %1").arg(*start);
    if (end)
        return Words::tr("until %1").arg(*end);
    return Words::tr("year not known");
}

} // namespace mitra
