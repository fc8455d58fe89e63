// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"
#include "models/series/memberscomparison.h"
#include "views/figures/figure.h"

namespace mitra
{

// What the figures that compare member states share: how a row reads, and its table twin.

bool isDrawable(const std::optional<YearValue> &at);

// "Malaysia"; of a group "ASEAN-11, weighted by population (computed here, covers 92% of
// population)".
QString memberName(const MemberRow &row, bool isGroup);
// "98% in 2024, est."; without a value "no data", or "no value in 2020" where a year is chosen.
QString memberValue(const MemberRow &row, const QString &unit, std::optional<int> secondYear);

// The reading of the first (compare) or the second (latest) year with its link, without an area.
enum class MemberYear { First, Second };
Mark memberMark(const Facts &facts, const IndicatorId &indicator, const QString &unit,
                const MemberRow &row, MemberYear which, bool isGroup,
                std::optional<int> secondYear = {});

// The colour of a member: its own among the four where it is in colour, grey beside those that are,
// and the first where nobody is.
QColor memberColour(const QList<EconomyId> &coloured, const EconomyId &economy, bool anyInColour,
                    const Style &style);

// Table twin of a comparison: a member a row, then the groups that are computed here.
class MemberTable
{
public:
    MemberTable(FactsPtr facts, const IndicatorId &indicator, const QString &unit);

    // `more`: cells of the columns that a figure adds.
    void add(const MemberRow &row, bool isGroup, const QList<Cell> &more = {});
    std::unique_ptr<QAbstractTableModel> take(int compareYear, std::optional<int> secondYear,
                                              const QList<Column> &more = {});

private:
    Link linkTo(const MemberRow &row, const std::optional<YearValue> &at, bool isGroup) const;

    FactsPtr m_facts;
    IndicatorId m_indicator;
    QString m_unit;
    QList<Row> m_rows;
};

} // namespace mitra
