// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/partialdate.h"

#include <QRegularExpression>

namespace mitra
{

std::optional<PartialDate> PartialDate::fromIso(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    PartialDate date;
    date.m_year = match.captured(1).toInt();
    date.m_month = match.captured(2).toInt();
    date.m_day = match.captured(3).toInt();
    if (!date.firstDay().isValid())
        return std::nullopt;
    // "2021-00" names a month that is none; firstDay alone would let it pass.
    if ((!match.captured(2).isEmpty() && date.m_month == 0) ||
        (!match.captured(3).isEmpty() && date.m_day == 0))
        return std::nullopt;
    return date;
}

QDate PartialDate::firstDay() const
{
    if (isNull())
        return {};
    return QDate(m_year, hasMonth() ? m_month : 1, hasDay() ? m_day : 1);
}

QString PartialDate::toIso() const
{
    if (isNull())
        return {};
    if (hasDay())
        return firstDay().toString(Qt::ISODate);
    if (hasMonth())
        return firstDay().toString(QStringLiteral("yyyy-MM"));
    return QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
}

QString PartialDate::toText(const QLocale &locale) const
{
    if (isNull())
        return {};
    if (hasDay())
        return locale.toString(firstDay(), QStringLiteral("d MMM yyyy"));
    if (hasMonth())
        return locale.toString(firstDay(), QStringLiteral("MMM yyyy"));
    return QString::number(m_year);
}

} // namespace mitra
