// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace mitra
{

// "9 ongoing, 5 completed"; the most first, as it stands in the vocabulary among equals.
// `numbers` is indexed by the values, `name` answers a value's word.
template <typename Enum, typename Numbers, typename Name>
QString countsInWords(const Numbers &numbers, Name name)
{
    QList<Enum> values;
    for (const Enum value : allValues<Enum>()) {
        if (numbers[size_t(value)] > 0)
            values.append(value);
    }
    std::stable_sort(values.begin(), values.end(), [&numbers](Enum a, Enum b) {
        return numbers[size_t(a)] > numbers[size_t(b)];
    });
    QStringList words;
    for (const Enum value : std::as_const(values))
        words.append(QCoreApplication::translate("mitra::Details", "%1 %2")
                         .arg(QLocale().toString(numbers[size_t(value)]), name(value).toLower()));
    return words.join(QStringLiteral(", "));
}

} // namespace mitra
