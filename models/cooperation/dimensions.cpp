// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/dimensions.h"

#include "models/cooperation/facetnames.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Names {
    Q_DECLARE_TR_FUNCTIONS(mitra::Dimension)
};

} // namespace

QList<Dimension> allDimensions()
{
    return {Dimension::Partner, Dimension::Theme,  Dimension::Member,
            Dimension::Year,    Dimension::Status, Dimension::Outcome};
}

QString dimensionWord(Dimension dimension)
{
    const std::optional<Facet> facet = facetOf(dimension);
    return facet ? facetWord(*facet) : QStringLiteral("year");
}

std::optional<Dimension> dimensionFromWord(const QString &word)
{
    for (const Dimension dimension : allDimensions()) {
        if (dimensionWord(dimension) == word)
            return dimension;
    }
    return std::nullopt;
}

QString dimensionName(Dimension dimension)
{
    const std::optional<Facet> facet = facetOf(dimension);
    return facet ? facetName(*facet) : Names::tr("Start year");
}

bool isUnsaid(Dimension dimension, const QString &id)
{
    if (dimension == Dimension::Member)
        return id == allMembersId || id == noneId;
    if (dimension == Dimension::Status)
        return id == toWord(InitiativeStatus::Unknown) || id == noneId;
    return id == noneId;
}

bool isInTime(Dimension dimension)
{
    return dimension == Dimension::Year;
}

} // namespace mitra
