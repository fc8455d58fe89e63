// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/details.h"
#include "views/figures/rowsfigure.h"

namespace mitra
{

// Rows and sections that several kinds of details share.
DetailRow sourceRow(const Facts &facts, const SourceId &id, const QString &heading = {});
DetailRow initiativeRow(const Initiative &initiative, const QString &heading = {});
// A row that leads to the rest of a bounded list.
DetailRow moreRow(qsizetype more, const Link &link);
void addSection(Details &details, const DetailSection &section);

// The numbered sources of the details so far, one row each; `support` answers what one supports
// beyond the rest, blank if nothing is to be said.
DetailSection sourcesSection(const Facts &facts, const Details &details,
                             const std::function<QString(const SourceId &)> &support = {});
// Every reading of the conflicts in which one of these sources is a reading, and why one is used.
DetailSection conflictSection(const Facts &facts, Details &details, const QList<SourceId> &sources);
// What change sets did, the last first; a row that says so when there are none.
DetailSection historySection(const std::optional<QList<FactChange>> &changes);

// The rows as a sheet shows them: the numbers of their sources behind each.
QList<TextRow> sheetRows(const QList<DetailRow> &rows);

// Columns and tables as words for people: "start_year;summary_en" reads "start, summary".
QString columnsInWords(const QStringList &columns);
// "Funder", or "role not specified" where the source does not say.
QString roleInWords(PartnerRole role);

} // namespace mitra
