// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sourcetext.h"

namespace mitra
{

QString sourceText(const Source *source, const QLocale &locale)
{
    if (!source)
        return {};
    QStringList parts = {source->title, source->publisher, source->published.toText(locale)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QVariant moneySortValue(const std::optional<Money> &money)
{
    if (!money)
        return {};
    return money->currency + QString::number(money->minorUnits).rightJustified(20, u'0');
}

} // namespace mitra
