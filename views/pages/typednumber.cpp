// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/typednumber.h"

#include <QLocale>

#include <cmath>

namespace mitra
{

std::optional<double> numberIn(QString text)
{
    text = text.remove(QLatin1Char('%')).trimmed();
    bool fine = false;
    double number = QLocale().toDouble(text, &fine);
    if (!fine)
        number = QLocale::c().toDouble(text, &fine);
    return fine && std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

QString shortText(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace mitra
