// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/whatifgallery.h"

#include "views/figures/whatiffigure.h"
#include "views/figures/whatifmembersfigure.h"

namespace mitra
{

namespace
{
constexpr QLatin1String whatIfKind("whatif");
constexpr QLatin1String membersKind("whatif-members");
} // namespace

QStringList whatIfFigureNames(const Facts &facts)
{
    QStringList names;
    for (const QLatin1String kind : {whatIfKind, membersKind}) {
        for (const Indicator &indicator : facts.indicators()) {
            if (!facts.observations(indicator.id).empty())
                names.append(QStringLiteral("%1:%2").arg(kind, indicator.id.text()));
        }
    }
    return names;
}

FigurePtr makeWhatIfFigure(const QString &name, const FactsPtr &facts)
{
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    ProgressRequest request;
    request.indicator = IndicatorId(name.section(QLatin1Char(':'), 1));
    if ((kind != whatIfKind && kind != membersKind) || !facts->find(request.indicator) ||
        facts->observations(request.indicator).empty())
        return nullptr;
    const WhatIf whatIf = makeWhatIf(*facts, request);
    if (kind == whatIfKind)
        return std::make_shared<WhatIfFigure>(facts, whatIf);
    return std::make_shared<WhatIfMembersFigure>(facts, whatIf);
}

} // namespace mitra
