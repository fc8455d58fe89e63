// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/askedselection.h"
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

Result<QString> runSelect(const Command &command)
{
    const Result<Document::Content> content = Document::read(command.file);
    if (!content)
        return content.error();
    CurrentSelection current;
    current.setFacts(content->facts, content->columns);
    const Result<Selection> selection = askedSelection(command, current.columns());
    if (!selection)
        return selection.error();
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
