// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/askedselection.h"

namespace mitra
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::Commands", text);
}

} // namespace

Result<Selection> askedSelection(const Command &command, const Columns &columns)
{
    const std::optional<Selection> selection = Selection::fromText(command.selection);
    if (!selection)
        return Error{tr("\"%1\" is no selection, so nothing was done. mitra --help shows one.")
                         .arg(command.selection),
                     {}};
    for (int i = 0; i < facetCount; ++i) {
        for (const QString &id : selection->in(Facet(i))) {
            if (columns.position(Facet(i), id) >= 0)
                continue;
            QStringList known;
            for (const FacetValue &value : columns.values(Facet(i)))
                known.append(value.id);
            return Error{tr("There is no %1 %2 in this file, so nothing was done. It has: %3.")
                             .arg(facetWord(Facet(i)), id, known.join(QLatin1String(", "))),
                         {}};
        }
    }
    return *selection;
}

} // namespace mitra
