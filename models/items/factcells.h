// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/items/celltable.h"

#include <QHash>
#include <QLocale>

namespace mitra
{

// Makes the cells of tables of fact: each function turns a value into what people read, what
// sorting compares and where it leads. Part of facttables.
class FactCells
{
public:
    explicit FactCells(const Facts &facts);

    Cell text(const QString &text) const;
    // The key of a row, leading to what it stands for.
    Cell key(const QString &id, Link::Kind kind) const;
    Cell title(const QString &title, const Link &link) const;
    Cell number(std::optional<double> value) const;
    Cell year(std::optional<int> year) const;
    Cell date(const PartialDate &date) const;
    Cell day(QDate day) const;
    Cell yesNo(bool value) const;
    Cell money(const std::optional<Money> &money) const;
    Cell language(const QString &code) const;
    Cell address(const QString &url) const;
    // A word of a closed vocabulary; sorts in the vocabulary's order.
    template <typename Enum>
    Cell word(Enum value) const;
    Cell status(InitiativeStatus status) const;

    Cell initiative(const InitiativeId &id) const;
    Cell partner(const PartnerId &id) const;
    Cell economy(const EconomyId &id) const;
    Cell judged(const EconomyId &id) const; // an economy or a computed group, which no table holds
    Cell framework(const FrameworkId &id) const;
    Cell outcome(const OutcomeId &id) const;
    Cell goal(const GoalId &id) const;
    Cell theme(const ThemeId &id) const;
    Cell indicator(const IndicatorId &id) const;
    Cell source(const SourceId &id);

private:
    // The name of an id; the id itself when the facts do not have it, nothing when it is empty.
    template <typename Id, typename Name>
    Cell named(const Id &id, Link::Kind kind, Name name) const;

    const Facts &m_facts;
    QLocale m_locale;
    QHash<SourceId, Cell> m_sources; // written once each, they stand in thousands of rows
};

} // namespace mitra

#include "models/items/labels.h"

template <typename Enum>
mitra::Cell mitra::FactCells::word(Enum value) const
{
    return {label(value), int(value), {}, {}, -1};
}
