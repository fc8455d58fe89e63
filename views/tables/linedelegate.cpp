// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/linedelegate.h"

namespace mitra
{

namespace
{
constexpr qsizetype mostLetters = 400;
} // namespace

QString oneLine(const QString &text)
{
    const QString line = text.left(mostLetters + 1).simplified();
    return text.size() > mostLetters ? line.left(mostLetters) + QChar(0x2026) : line;
}

QString LineDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return oneLine(QStyledItemDelegate::displayText(value, locale));
}

} // namespace mitra
