// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/valuename.h"

#include "models/cooperation/columns.h"
#include "models/cooperation/facetnames.h"
#include "models/domain/localname.h"

namespace mitra
{

QString valueName(const Facts &facts, Facet facet, const QString &id)
{
    if (id == noneId || (facet == Facet::Member && id == allMembersId))
        return noneName(facet);
    switch (facet) {
    case Facet::Partner:
        if (const Partner *partner = facts.find(PartnerId(id)))
            return localName(partner->name);
        break;
    case Facet::PartnerKind:
        if (const auto kind = fromWord<PartnerKind>(id))
            return partnerKindName(*kind);
        break;
    case Facet::Theme:
        if (const Theme *theme = facts.find(ThemeId(id)))
            return localName(theme->name);
        break;
    case Facet::Outcome:
        if (const Outcome *outcome = facts.find(OutcomeId(id)))
            return outcome->code + QLatin1String(": ") + localText(outcome->title);
        break;
    case Facet::Framework:
        if (const Framework *framework = facts.find(FrameworkId(id)))
            return framework->name;
        break;
    case Facet::Goal:
        if (const Goal *goal = facts.find(GoalId(id)))
            return localName(goal->name);
        break;
    case Facet::Status:
        if (const auto status = fromWord<InitiativeStatus>(id))
            return statusName(*status);
        break;
    case Facet::Member:
        if (const Economy *member = facts.find(EconomyId(id)))
            return localName(*member);
        break;
    case Facet::Language:
        return languageName(id);
    case Facet::Money:
        if (const auto of = MoneyClass::fromId(id))
            return moneyClassName(*of);
        break;
    }
    return id;
}

} // namespace mitra
