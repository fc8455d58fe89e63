// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/rolewords.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Details)
};

QString moneyKind(MoneyKind kind)
{
    switch (kind) {
    case MoneyKind::Planned:
        return Words::tr("planned");
    case MoneyKind::Committed:
        return Words::tr("committed");
    case MoneyKind::Spent:
        return Words::tr("spent");
    case MoneyKind::Unknown:
        break;
    }
    return Words::tr("kind not reported");
}

// Currencies without minor units (ISO 4217), among those that give to ASEAN.
int minorDigits(const QString &currency)
{
    static const QStringList whole = {QStringLiteral("JPY"), QStringLiteral("KRW"),
                                      QStringLiteral("VND"), QStringLiteral("CLP")};
    return whole.contains(currency) ? 0 : 2;
}

} // namespace

QString roleName(PartnerRole role)
{
    switch (role) {
    case PartnerRole::Funder:
        return Words::tr("funder");
    case PartnerRole::Implementer:
        return Words::tr("implementer");
    case PartnerRole::Host:
        return Words::tr("host");
    case PartnerRole::Organiser:
        return Words::tr("organiser");
    case PartnerRole::CoChair:
        return Words::tr("co-chair");
    case PartnerRole::Consultant:
        return Words::tr("consultant");
    case PartnerRole::Partner:
        break;
    }
    return Words::tr("partner");
}

QString roleName(EconomyRole role)
{
    switch (role) {
    case EconomyRole::Lead:
        return Words::tr("lead");
    case EconomyRole::Host:
        return Words::tr("host");
    case EconomyRole::Funder:
        return Words::tr("funder");
    case EconomyRole::Chair:
        return Words::tr("chair");
    case EconomyRole::Participant:
        break;
    }
    return Words::tr("participant");
}

QString kindName(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Baseline:
        return Words::tr("Baseline");
    case StatementKind::Result:
        return Words::tr("Result");
    case StatementKind::Target:
        return Words::tr("Target");
    case StatementKind::Projection:
        break;
    }
    return Words::tr("Projection");
}

QString statusName(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Reported:
        return Words::tr("reported");
    case ObservationStatus::Estimate:
        return Words::tr("estimate");
    case ObservationStatus::Projection:
        break;
    }
    return Words::tr("projection");
}

QString moneyText(const Money &money, const QLocale &locale)
{
    const int digits = minorDigits(money.currency);
    const qint64 unit = digits == 0 ? 1 : 100;
    QString amount = locale.toString(money.minorUnits / unit);
    if (money.minorUnits % unit != 0)
        amount = locale.toString(double(money.minorUnits) / double(unit), 'f', digits);
    //: currency, amount, kind: "USD 1,200,000, committed"
    return Words::tr("%1 %2, %3").arg(money.currency, amount, moneyKind(money.kind));
}

QString yearsText(std::optional<int> first, std::optional<int> last)
{
    if (first && last)
        return *first == *last ? QString::number(*first)
                               : Words::tr("%1\u2013%2").arg(*first).arg(*last);
    if (first)
        return Words::tr("since %1").arg(*first);
    if (last)
        return Words::tr("until %1").arg(*last);
    return {};
}

} // namespace mitra
