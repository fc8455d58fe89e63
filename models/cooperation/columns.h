// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"
#include "models/domain/facts.h"

#include <QHash>
#include <QList>

#include <vector>

namespace mitra
{

// One value of a facet: its id as a Selection names it and its name for people.
struct FacetValue {
    QString id;
    QString name;
};

// How many initiatives a selection leaves, counted in one pass.
struct Counts {
    // Rows of the initiatives that match, in the file's order.
    std::vector<quint32> rows;
    // A facet's counts ignore that facet's own choice (faceted search): what choosing the value
    // would leave. Index: facet, then the value's position in Columns::values().
    std::array<std::vector<quint32>, facetCount> facets;
    // Matching initiatives by partner (row) and theme (column), and the margins. One initiative of
    // two partners stands in two rows, so rows do not add up; `partnerTotals` and `themeTotals`
    // count each initiative once. Ignores the choices of partner and of theme, as facet counts do,
    // so that the matrix keeps its cells to click.
    std::vector<quint32> matrix;
    std::vector<quint32> partnerTotals;
    std::vector<quint32> themeTotals;
    // Initiatives by start year, ignoring the choice of start; index year - Columns::firstYear().
    std::vector<quint32> startYears;
    quint32 startUnknown = 0;
};

// The initiatives as columns of small numbers, made once a file; a click costs one pass over them.
class Columns
{
public:
    explicit Columns(const FactsPtr &facts);

    int size() const;
    const QList<FacetValue> &values(Facet facet) const;
    // Position of an id in values(), -1 when unknown.
    int position(Facet facet, const QString &id) const;
    // First and last year any initiative starts or ends in; 0 when none has a year.
    int firstYear() const;
    int lastYear() const;

    Counts count(const Selection &selection) const;

private:
    // Implementation: see columns.cpp.
    FactsPtr m_facts;
};

} // namespace mitra
