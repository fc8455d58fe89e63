// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/document.h"
#include "models/cooperation/currentselection.h"
#include "models/exchange/modelcsv.h"
#include "models/exchange/modeljson.h"
#include "models/items/countstable.h"
#include "models/items/initiativesmodel.h"
#include "views/figures/gallery.h"

namespace mitra
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::Commands", text);
}

// What the file does not have is no selection anybody meant: said, instead of an empty answer.
Result<void> check(const Selection &selection, const Columns &columns)
{
    for (int i = 0; i < facetCount; ++i) {
        for (const QString &id : selection.in(Facet(i))) {
            if (columns.position(Facet(i), id) >= 0)
                continue;
            QStringList known;
            for (const FacetValue &value : columns.values(Facet(i)))
                known.append(value.id);
            return Error{tr("There is no %1 %2 in this file, so nothing is printed. It has: %3.")
                             .arg(facetWord(Facet(i)), id, known.join(QLatin1String(", "))),
                         {}};
        }
    }
    return {};
}

} // namespace

Result<QString> runSelect(const Command &command)
{
    const std::optional<Selection> selection = Selection::fromText(command.selection);
    if (!selection)
        return Error{tr("\"%1\" is no selection, so nothing is printed. mitra --help shows one.")
                         .arg(command.selection),
                     {}};
    const Result<Document::Content> content = Document::read(command.file);
    if (!content)
        return content.error();
    CurrentSelection current;
    current.setFacts(content->facts);
    if (const Result<void> checked = check(*selection, current.columns()); !checked)
        return checked.error();
    current.select(*selection);

    std::unique_ptr<QAbstractItemModel> answer;
    switch (command.as) {
    case Command::As::Table:
        answer = std::make_unique<InitiativesModel>(&current);
        break;
    case Command::As::Counts:
        answer = countsTable(current.columns(), *selection);
        break;
    case Command::As::Matrix:
        answer =
            makeFigure(QStringLiteral("matrix"), content->facts, *selection, current.columnsPtr())
                ->table();
        break;
    }
    return QString::fromUtf8(command.format == Command::Format::Csv ? toCsv(*answer)
                                                                    : toJson(*answer));
}

} // namespace mitra
