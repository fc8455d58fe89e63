// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/currency.h"

#include <QSet>

namespace mitra
{

int minorUnitDigits(const QString &currency)
{
    static const QSet<QString> none = {
        QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"), QStringLiteral("GNF"),
        QStringLiteral("ISK"), QStringLiteral("JPY"), QStringLiteral("KMF"), QStringLiteral("KRW"),
        QStringLiteral("PYG"), QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("VND"),
        QStringLiteral("VUV"), QStringLiteral("XAF"), QStringLiteral("XOF"), QStringLiteral("XPF")};
    static const QSet<QString> three = {
        QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"), QStringLiteral("KWD"),
        QStringLiteral("LYD"), QStringLiteral("OMR"), QStringLiteral("TND")};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

std::optional<qint64> toMinorUnits(const QString &amount, const QString &currency)
{
    const qsizetype point = amount.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? amount : amount.left(point);
    const QString fraction = point < 0 ? QString() : amount.mid(point + 1);
    const int places = minorUnitDigits(currency);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || fraction.size() > places)
        return std::nullopt;
    const QString digits = whole + fraction.leftJustified(places, QLatin1Char('0'));
    for (const QChar digit : digits) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return std::nullopt;
    }
    bool fits = false;
    const qint64 minorUnits = digits.toLongLong(&fits);
    return fits ? std::optional(minorUnits) : std::nullopt;
}

QString fromMinorUnits(qint64 minorUnits, const QString &currency)
{
    const int places = minorUnitDigits(currency);
    QString digits = QString::number(minorUnits).rightJustified(places + 1, QLatin1Char('0'));
    QString fraction = digits.right(places);
    digits.chop(places);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return fraction.isEmpty() ? digits : digits + QLatin1Char('.') + fraction;
}

} // namespace mitra
