// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/typednumber.h"

#include <QLocale>

#include <cmath>

namespace mitra
{

std::optional<double> typedNumber(QString text)
{
    text = text.remove(QLatin1Char('%')).trimmed();
    bool fine = false;
    double number = QLocale().toDouble(text, &fine);
    if (!fine)
        number = QLocale::c().toDouble(text, &fine);
    return fine && std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

QString textToType(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace mitra
