// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/askedselection.h"

#include "models/cooperation/unknownvalues.h"

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
    Result<Selection> selection = Selection::parse(command.selection);
    if (!selection)
        return selection;
    if (const QStringList unknown = unknownValues(columns, *selection); !unknown.isEmpty())
        return Error{tr("This file has no %1, so nothing was done. mitra --select '' --as counts "
                        "lists what it has.")
                         .arg(unknown.join(QLatin1String(", "))),
                     {}};
    return selection;
}

} // namespace mitra
