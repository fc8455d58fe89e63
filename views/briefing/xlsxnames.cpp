// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/xlsxnames.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

constexpr qsizetype longest = 31;

QString cleaned(const QString &text)
{
    QString clean;
    for (const QChar letter : text) {
        const bool isForbidden = QStringLiteral("[]:*?/\\'").contains(letter);
        const bool isSeen = letter.isPrint() || letter.isSurrogate();
        clean.append(isForbidden || !isSeen ? QLatin1Char(' ') : letter);
    }
    return clean.simplified();
}

QString numbered(const QString &name, int number)
{
    return number > 0 ? QStringLiteral("%1 %2").arg(QString::number(number), name) : name;
}

} // namespace

QString sheetName(const QString &wanted, int number)
{
    QString name = cleaned(wanted);
    if (name.isEmpty())
        name = QCoreApplication::translate("mitra::BriefingXlsx", "Sheet");
    name = numbered(name, number);
    if (name.size() <= longest)
        return name;
    qsizetype end = name.lastIndexOf(QLatin1Char(' '), longest);
    if (end < longest / 2)
        end = name.at(longest).isLowSurrogate() ? longest - 1 : longest;
    return name.left(end);
}

QString sheetName(const QStringList &candidates, int number)
{
    for (const QString &candidate : candidates) {
        const QString name = cleaned(candidate);
        if (!name.isEmpty() && numbered(name, number).size() <= longest)
            return numbered(name, number);
    }
    return sheetName(candidates.value(0), number);
}

} // namespace mitra
