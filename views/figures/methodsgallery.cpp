// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/methodsgallery.h"

#include "views/figures/methodsfigure.h"

namespace mitra
{

namespace
{
constexpr QLatin1String kind("methods:");
} // namespace

QStringList methodsFigureNames(const Facts &facts)
{
    QStringList names;
    for (const Indicator &indicator : facts.indicators()) {
        if (!facts.observations(indicator.id).empty())
            names.append(kind + indicator.id.text());
    }
    return names;
}

FigurePtr makeMethodsFigure(const QString &name, const FactsPtr &facts)
{
    if (!name.startsWith(kind))
        return nullptr;
    ProgressRequest request;
    request.indicator = IndicatorId(name.mid(kind.size()));
    if (!facts->find(request.indicator) || facts->observations(request.indicator).empty())
        return nullptr;
    return std::make_shared<MethodsFigure>(facts, makeMethodPanel(*facts, request));
}

} // namespace mitra
