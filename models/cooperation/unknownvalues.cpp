// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/unknownvalues.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(mitra::UnknownValues)
};

} // namespace

QStringList unknownValues(const Columns &columns, const Selection &selection)
{
    QStringList unknown;
    for (int i = 0; i < facetCount; ++i) {
        for (const QString &id : selection.in(Facet(i))) {
            if (columns.position(Facet(i), id) < 0)
                unknown.append(facetWord(Facet(i)) + QLatin1Char(' ') + id);
        }
    }
    return unknown;
}

QString unknownValuesSentence(const Columns &columns, const Selection &selection, quint32 found)
{
    const QStringList unknown = unknownValues(columns, selection);
    if (unknown.isEmpty())
        return {};
    const QString names = unknown.join(QLatin1String(", "));
    if (found == 0)
        return unknown.size() == 1
                   ? Texts::tr("Matches nothing: %1 is not in this file.").arg(names)
                   : Texts::tr("Matches nothing: %1 are not in this file.").arg(names);
    return unknown.size() == 1
               ? Texts::tr("%1 is not in this file; the rest is shown.").arg(names)
               : Texts::tr("%1 are not in this file; the rest is shown.").arg(names);
}

} // namespace mitra
