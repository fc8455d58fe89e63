// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

// One place that ties the fields of a struct to the columns of its table, in the table's order.
// The visitor reads (from a query) or writes (to a data package); a budget is three columns.
namespace mitra
{

// A link of an initiative as the table that holds it: the initiative, then the link.
template <typename Link>
struct OfInitiative {
    InitiativeId initiative;
    Link link;
};

template <typename Visitor>
void visitFields(Visitor &v, LocalName &name)
{
    v(name.en);
    v(name.ms);
    v(name.id);
}

template <typename Visitor>
void visitFields(Visitor &v, Source &row)
{
    v(row.id);
    v(row.title);
    v(row.publisher);
    v(row.published);
    v(row.url);
    v(row.language);
    v(row.licence);
}

template <typename Visitor>
void visitFields(Visitor &v, Economy &row)
{
    v(row.id);
    v(row.iso3);
    v(row.name);
    v(row.kind);
    v(row.memberSince);
}

template <typename Visitor>
void visitFields(Visitor &v, Framework &row)
{
    v(row.id);
    v(row.name);
    v(row.periodStart);
    v(row.periodEnd);
    v(row.adoptedOn);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Outcome &row)
{
    v(row.id);
    v(row.framework);
    v(row.code);
    v(row.title);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Action &row)
{
    v(row.code);
    v(row.title);
    v(row.outcome);
    v(row.priority);
    v(row.note);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Goal &row)
{
    v(row.id);
    visitFields(v, row.name);
    v(row.statement);
    v(row.outcome);
    v(row.framework);
    v(row.source);
    v(row.standing);
}

template <typename Visitor>
void visitFields(Visitor &v, Theme &row)
{
    v(row.id);
    visitFields(v, row.name);
    v(row.goal);
}

template <typename Visitor>
void visitFields(Visitor &v, Partner &row)
{
    v(row.id);
    visitFields(v, row.name);
    v(row.kind);
    v(row.iso2);
    v(row.sinceYear);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Indicator &row)
{
    v(row.id);
    v(row.goal);
    v(row.name);
    v(row.definition);
    v(row.unit);
    v(row.direction);
    v(row.measure);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, GoalProxy &row)
{
    v(row.goal);
    v(row.indicator);
    v(row.scale);
    v(row.position);
    v(row.label);
    v(row.note);
}

template <typename Visitor>
void visitFields(Visitor &v, Target &row)
{
    v(row.goal);
    v(row.kind);
    v(row.economy);
    v(row.value);
    v(row.unit);
    v(row.year);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Observation &row)
{
    v(row.indicator);
    v(row.economy);
    v(row.year);
    v(row.value);
    v(row.status);
    v(row.preferred);
    v(row.note);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Initiative &row)
{
    v(row.id);
    v(row.title);
    v(row.summary);
    v(row.framework);
    v(row.theme);
    v(row.parent);
    v(row.startYear);
    v(row.endYear);
    v(row.status);
    v(row.budget);
    v(row.source);
    v(row.quoteHint);
    v(row.note);
}

template <typename Visitor>
void visitFields(Visitor &v, OfInitiative<PartnerLink> &row)
{
    v(row.initiative);
    v(row.link.partner);
    v(row.link.role);
    v(row.link.note);
    v(row.link.source);
}

template <typename Visitor>
void visitFields(Visitor &v, OfInitiative<EconomyLink> &row)
{
    v(row.initiative);
    v(row.link.economy);
    v(row.link.role);
    v(row.link.note);
    v(row.link.source);
}

template <typename Visitor>
void visitFields(Visitor &v, OfInitiative<OutcomeId> &row)
{
    v(row.initiative);
    v(row.link);
}

template <typename Visitor>
void visitFields(Visitor &v, OfInitiative<SupportingSource> &row)
{
    v(row.initiative);
    v(row.link.source);
    v(row.link.supports);
}

template <typename Visitor>
void visitFields(Visitor &v, Milestone &row)
{
    v(row.date);
    v(row.title);
    v(row.kind);
    v(row.framework);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Statement &row)
{
    v(row.id);
    v(row.text);
    v(row.value);
    v(row.unit);
    v(row.year);
    v(row.kind);
    v(row.framework);
    v(row.confidence);
    v(row.note);
    v(row.source);
}

template <typename Visitor>
void visitFields(Visitor &v, Conflict &row)
{
    v(row.id);
    v(row.topic);
    v(row.readingA);
    v(row.sourceA);
    v(row.readingB);
    v(row.sourceB);
    v(row.used);
    v(row.why);
}

template <typename Visitor>
void visitFields(Visitor &v, SavedSelection &row)
{
    v(row.name);
    v(row.selection);
    v(row.note);
}

template <typename Visitor>
void visitFields(Visitor &v, Assumption &row)
{
    v(row.name);
    v(row.kind);
    v(row.goal);
    v(row.indicator);
    v(row.economy);
    v(row.year);
    v(row.value);
    v(row.madeOn);
    v(row.author);
    v(row.reason);
}

template <typename Visitor>
void visitFields(Visitor &v, SavedBriefing &row)
{
    v(row.name);
    v(row.content);
}

template <typename Visitor>
void visitFields(Visitor &v, IssuedBriefing &row)
{
    v(row.id);
    v(row.title);
    v(row.issuedAt);
    v(row.issuedBy);
    v(row.revision);
    v(row.content);
    v(row.sha256);
    v(row.pages);
}

} // namespace mitra
