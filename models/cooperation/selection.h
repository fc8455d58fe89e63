// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace mitra
{

// What initiatives can be narrowed by. A choice of several values in one facet means any of them;
// choices in several facets mean all of them.
enum class Facet {
    Partner,
    PartnerKind,
    Theme,
    Outcome,
    Framework,
    Goal,
    Status,
    Member,
    Language,
    Money // the class of the reported amount, see MoneyClass
};
inline constexpr int facetCount = 10;

struct YearRange {
    int first = 0;
    int last = 0; // inclusive
    friend bool operator==(const YearRange &, const YearRange &) = default;
};

// The one filter that every view of cooperation follows. A plain value: compare, copy, store.
struct Selection {
    std::array<QStringList, facetCount> chosen; // ids or stored words, sorted, no repeats
    std::optional<YearRange> start;             // initiatives that start in these years
    std::optional<YearRange> end;
    QString text; // every word must be found; case and accents do not count

    const QStringList &in(Facet facet) const { return chosen[size_t(facet)]; }
    bool has(Facet facet, const QString &value) const { return in(facet).contains(value); }
    bool isEmpty() const;

    // Copies with one thing changed.
    Selection with(Facet facet, const QString &value) const;
    Selection without(Facet facet, const QString &value) const;
    Selection toggled(Facet facet, const QString &value) const;
    Selection withOnly(Facet facet, const QStringList &values) const;

    // The selection in one line, as stored in the session and typed on the command line:
    //   partner=JPN,KOR theme=cybersecurity start=2021..2025 text="capacity building"
    // parse() says which word is not of this form; toText() of its answer is stable.
    QString toText() const;
    static Result<Selection> parse(const QString &text);
    // The same for who need not know why: none when parse() refuses.
    static std::optional<Selection> fromText(const QString &text);

    friend bool operator==(const Selection &, const Selection &) = default;
};

// The facet's name in that line ("partner", "partner-kind", ...).
QString facetWord(Facet facet);

} // namespace mitra
