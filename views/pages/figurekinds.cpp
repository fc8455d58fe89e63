// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figurekinds.h"

#include <QCoreApplication>

#include <array>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FigureGallery)
};

struct Known {
    QLatin1String kind;
    FigureGroup group;
    const char *word;
};
constexpr Known known[] = {
    {QLatin1String("goal"), FigureGroup::Goals, QT_TR_NOOP("Goal")},
    {QLatin1String("assessment"), FigureGroup::Goals, QT_TR_NOOP("Goal on one page")},
    {QLatin1String("verdicts"), FigureGroup::Goals, QT_TR_NOOP("Verdicts")},
    {QLatin1String("partners"), FigureGroup::Cooperation, QT_TR_NOOP("Partners")},
    {QLatin1String("matrix"), FigureGroup::Cooperation, QT_TR_NOOP("Matrix")},
    {QLatin1String("flow"), FigureGroup::Cooperation, QT_TR_NOOP("Flow")},
    {QLatin1String("timeline"), FigureGroup::Cooperation, QT_TR_NOOP("Timeline")},
    {QLatin1String("gaps"), FigureGroup::Cooperation, QT_TR_NOOP("Gaps")},
    {QLatin1String("together"), FigureGroup::Cooperation, QT_TR_NOOP("Together")},
    {QLatin1String("money"), FigureGroup::Cooperation, QT_TR_NOOP("Money")},
    {QLatin1String("delivered"), FigureGroup::Cooperation, QT_TR_NOOP("Delivered")},
    {QLatin1String("milestones"), FigureGroup::Cooperation, QT_TR_NOOP("Milestones")},
    {QLatin1String("trajectory"), FigureGroup::Progress, QT_TR_NOOP("Trajectory")},
    {QLatin1String("members"), FigureGroup::Progress, QT_TR_NOOP("Members")},
    {QLatin1String("arithmetic"), FigureGroup::Progress, QT_TR_NOOP("Arithmetic")},
    {QLatin1String("slope"), FigureGroup::Progress, QT_TR_NOOP("Two years compared")},
    {QLatin1String("ranking"), FigureGroup::Progress, QT_TR_NOOP("Ranking")},
    {QLatin1String("multiples"), FigureGroup::Progress, QT_TR_NOOP("Small multiples")},
    {QLatin1String("groups"), FigureGroup::Progress, QT_TR_NOOP("Groups")},
    {QLatin1String("contributions"), FigureGroup::Progress, QT_TR_NOOP("Contributions")},
    {QLatin1String("methods"), FigureGroup::Progress, QT_TR_NOOP("Method panel")},
    {QLatin1String("whatif"), FigureGroup::Progress, QT_TR_NOOP("What if")},
    {QLatin1String("whatif-members"), FigureGroup::Progress, QT_TR_NOOP("What if, by member")},
    {QLatin1String("partner"), FigureGroup::Sheets, QT_TR_NOOP("Sheet of a partner")},
    {QLatin1String("member"), FigureGroup::Sheets, QT_TR_NOOP("Sheet of a member state")},
    {QLatin1String("initiative"), FigureGroup::Sheets, QT_TR_NOOP("Sheet of an initiative")},
    {QLatin1String("quality"), FigureGroup::Data, QT_TR_NOOP("Quality of the data")},
    {QLatin1String("datacoverage"), FigureGroup::Data, QT_TR_NOOP("Years with data")},
    {QLatin1String("changes"), FigureGroup::Data, QT_TR_NOOP("What changed")},
};

// Ids of goals, indicators, partners and members do not meet within one kind of figure.
QString subjectOf(const QString &id, FigureGroup group, const Facts &facts)
{
    if (id.isEmpty())
        return {};
    if (const Goal *goal = facts.find(GoalId(id)))
        return goal->name.en;
    if (group == FigureGroup::Sheets) {
        if (const Partner *partner = facts.find(PartnerId(id)))
            return partner->name.en;
        if (const Economy *member = facts.find(EconomyId(id)))
            return member->name;
    }
    if (const Indicator *indicator = facts.find(IndicatorId(id)))
        return indicator->name;
    if (id == QLatin1String("none") || id == QLatin1String("supporting"))
        return Words::tr("indicators that serve no goal");
    if (id == QLatin1String("partner"))
        return Words::tr("by partner");
    if (id == QLatin1String("theme"))
        return Words::tr("by theme");
    if (id == QLatin1String("status"))
        return Words::tr("by status");
    return id;
}

} // namespace

QString figureGroupName(FigureGroup group)
{
    const std::array<QString, figureGroupCount> names = {
        Words::tr("Goals"), Words::tr("Cooperation"), Words::tr("Progress by indicator"),
        Words::tr("Sheets"), Words::tr("Data")};
    return names[size_t(group)];
}

FigureKind kindOfFigure(const QString &name, const Facts &facts)
{
    FigureKind kind;
    kind.kind = name.section(QLatin1Char(':'), 0, 0);
    kind.word = kind.kind;
    for (const Known &each : known) {
        if (each.kind == kind.kind) {
            kind.group = each.group;
            kind.word = Words::tr(each.word);
        }
    }
    kind.subject = subjectOf(name.section(QLatin1Char(':'), 1), kind.group, facts);
    return kind;
}

} // namespace mitra
