// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/selectionwords.h"

#include "models/cooperation/columns.h"
#include "models/cooperation/facetnames.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::SelectionWords)
};

QString nameOf(const Facts &facts, Facet facet, const QString &id)
{
    if (id == noneId || (facet == Facet::Member && id == allMembersId))
        return noneName(facet);
    switch (facet) {
    case Facet::Partner:
        if (const Partner *partner = facts.find(PartnerId(id)))
            return partner->name.en;
        break;
    case Facet::PartnerKind:
        if (const auto kind = fromWord<PartnerKind>(id))
            return partnerKindName(*kind);
        break;
    case Facet::Theme:
        if (const Theme *theme = facts.find(ThemeId(id)))
            return theme->name.en;
        break;
    case Facet::Outcome:
        if (const Outcome *outcome = facts.find(OutcomeId(id)))
            return outcome->code + QLatin1String(": ") + outcome->title;
        break;
    case Facet::Framework:
        if (const Framework *framework = facts.find(FrameworkId(id)))
            return framework->name;
        break;
    case Facet::Goal:
        if (const Goal *goal = facts.find(GoalId(id)))
            return goal->name.en;
        break;
    case Facet::Status:
        if (const auto status = fromWord<InitiativeStatus>(id))
            return *status == InitiativeStatus::Unknown ? Words::tr("status not reported")
                                                        : statusName(*status);
        break;
    case Facet::Member:
        if (const Economy *member = facts.find(EconomyId(id)))
            return member->name;
        break;
    case Facet::Language:
        return Words::tr("source in %1", "a language").arg(languageName(id));
    case Facet::Money:
        if (const auto of = MoneyClass::fromId(id))
            return Words::tr("amounts in %1").arg(moneyClassName(*of));
        break;
    }
    return id;
}

QString years(const YearRange &range)
{
    return range.first == range.last
               ? QString::number(range.first)
               : QStringLiteral("%1\u2013%2").arg(range.first).arg(range.last);
}

} // namespace

QString selectionInWords(const Facts &facts, const Selection &selection)
{
    QStringList parts;
    for (int i = 0; i < facetCount; ++i) {
        QStringList names;
        for (const QString &id : selection.in(Facet(i)))
            names.append(nameOf(facts, Facet(i), id));
        if (!names.isEmpty())
            parts.append(names.join(Words::tr(" or ", "between values of which any will do")));
    }
    if (selection.start)
        parts.append(Words::tr("started %1").arg(years(*selection.start)));
    if (selection.end)
        parts.append(Words::tr("ending %1").arg(years(*selection.end)));
    if (!selection.text.isEmpty())
        parts.append(Words::tr("text \u201c%1\u201d").arg(selection.text));
    return parts.join(QStringLiteral("; "));
}

} // namespace mitra
