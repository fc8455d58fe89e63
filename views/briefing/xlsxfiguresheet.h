// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "views/briefing/briefingcontent.h"
#include "views/briefing/xlsxbook.h"

namespace mitra
{

// What a sheet of a figure is told of the rest of the book.
struct XlsxSurroundings {
    const BriefingContent &content;
    QString frontName;
    QString sourcesName;
    // Numbered from 1, as the block of sources numbers them; a source that a row of a table rests
    // on and no figure names follows at the end.
    QList<SourceId> &sources;
    QHash<SourceId, int> &numbers;

    int numberOf(const SourceId &source);
};
// The row of the sheet of sources that tells of that one.
int xlsxSourceRow(int number);

// The sheet of one block with a figure: title and subtitle, the table twin as numbers, beside it
// the chart, below it the caption, the notes and the sources. `keepGoing` is asked now and then.
// False when it said no.
bool writeFigureSheet(XlsxBook &book, XlsxSheet &sheet, const ContentBlock &block,
                      XlsxSurroundings &around, const std::function<bool()> &keepGoing);

} // namespace mitra
