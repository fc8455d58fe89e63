// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/selectionwords.h"

#include "models/cooperation/columns.h"
#include "models/cooperation/valuename.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::SelectionWords)
};

// A value's name as it reads among others, without the facet's.
QString nameOf(const Facts &facts, Facet facet, const QString &id)
{
    const QString name = valueName(facts, facet, id);
    const bool isNone = id == noneId;
    if (facet == Facet::Status && id == toWord(InitiativeStatus::Unknown))
        return Words::tr("status not reported");
    if (facet == Facet::Language && !isNone)
        return Words::tr("source in %1", "a language").arg(name);
    if (facet == Facet::Money && !isNone && name != id)
        return Words::tr("amounts in %1").arg(name);
    return name;
}

QString years(const YearRange &range)
{
    return range.first == range.last
               ? QString::number(range.first)
               : QStringLiteral("%1\u2013%2").arg(range.first).arg(range.last);
}

} // namespace

QString selectionInWords(const Facts &facts, const Selection &selection)
{
    QStringList parts;
    for (int i = 0; i < facetCount; ++i) {
        QStringList names;
        for (const QString &id : selection.in(Facet(i)))
            names.append(nameOf(facts, Facet(i), id));
        if (!names.isEmpty())
            parts.append(names.join(Words::tr(" or ", "between values of which any will do")));
    }
    if (selection.start)
        parts.append(Words::tr("started %1").arg(years(*selection.start)));
    if (selection.end)
        parts.append(Words::tr("ending %1").arg(years(*selection.end)));
    if (!selection.text.isEmpty())
        parts.append(Words::tr("text \u201c%1\u201d").arg(selection.text));
    return parts.join(QStringLiteral("; "));
}

} // namespace mitra
