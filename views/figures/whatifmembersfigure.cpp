// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/whatifmembersfigure.h"

#include "models/series/numbers.h"
#include "models/series/scenariotext.h"
#include "models/series/units.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

bool hasChosen(const WhatIf &whatIf)
{
    return std::any_of(whatIf.members.begin(), whatIf.members.end(),
                       [](const WhatIfMember &member) { return member.chosen.has_value(); });
}

// The pace that is assumed for all of them; none when they differ.
std::optional<double> commonPace(const WhatIf &whatIf)
{
    std::optional<double> common;
    for (const WhatIfMember &member : whatIf.members) {
        if (!member.latest)
            continue;
        if (!member.chosen || (common && *common != member.chosen->value))
            return std::nullopt;
        common = member.chosen->value;
    }
    return common;
}

Cell numberCell(const QString &text, double sort, const QString &toolTip = {})
{
    return Cell{text, sort, {}, toolTip, -1};
}

// "+2.2": a pace under a header that says it is one. A rank that rises in number falls in the
// table, so a word stands for its sign: "2 worse".
QString signedText(double pace, const QString &unit)
{
    if (Unit::parse(unit).kind == Unit::Kind::Rank && pace != 0) {
        const QString size = numberText(std::abs(pace), unit, QLocale());
        return pace > 0 ? WhatIfMembersFigure::tr("%1 worse", "places of a rank").arg(size)
                        : WhatIfMembersFigure::tr("%1 better", "places of a rank").arg(size);
    }
    const QString number = numberText(pace, unit, QLocale());
    return pace > 0 ? QLatin1Char('+') + number : number;
}

// "2029", "never", "met": when the target is reached at that pace.
Cell reachedCell(const WhatIf &whatIf, const std::optional<Scenario> &scenario)
{
    if (!scenario)
        return Cell{};
    const QLocale locale;
    if (!whatIf.target)
        return scenario->ahead ? numberCell(valueText(scenario->ahead->value, whatIf.unit, locale),
                                            scenario->ahead->value)
                               : Cell{};
    switch (scenario->verdict) {
    case ScenarioVerdict::Never:
        return Cell{WhatIfMembersFigure::tr("never"), {}, {}, {}, -1};
    case ScenarioVerdict::MetAndKept:
        return numberCell(WhatIfMembersFigure::tr("met"), 0);
    case ScenarioVerdict::MetThenLost:
        return numberCell(WhatIfMembersFigure::tr("met, then lost"), 0);
    default:
        break;
    }
    const QString year = yearReachedText(*scenario, whatIf.target->at);
    return Cell{
        year, scenario->yearReached ? QVariant(*scenario->yearReached) : QVariant(), {}, {}, -1};
}

} // namespace

WhatIfMembersFigure::WhatIfMembersFigure(FactsPtr facts, const WhatIf &whatIf)
    : TableFigure(std::move(facts), wordsOf(whatIf), columnsOf(whatIf), rowsOf(whatIf))
{
}

TableFigure::Words WhatIfMembersFigure::wordsOf(const WhatIf &whatIf)
{
    Words words;
    words.name = QStringLiteral("whatif-members:") + whatIf.indicator.text();
    words.title = whatIf.membersTitle;
    words.subtitle = whatIf.membersSubtitle;
    words.notes = whatIf.membersNotes;
    words.sentence = whatIf.membersSentence;
    words.sources = whatIf.membersSources;
    return words;
}

QList<Column> WhatIfMembersFigure::columnsOf(const WhatIf &whatIf)
{
    const QString a =
        tr("Change a year, in %1")
            .arg(isPercent(whatIf.unit) ? tr("percentage points") : unitText(whatIf.unit));
    const bool hasTarget = whatIf.target.has_value();
    const auto there = [&](const QString &how) {
        return hasTarget ? tr("Reached %1", "at a pace").arg(how)
                         : tr("Value in %1 %2", "year, at a pace").arg(whatIf.horizon).arg(how);
    };
    QList<Column> columns = {{tr("Member state"), {}, false},
                             {tr("Latest"), unitText(whatIf.unit), true},
                             {tr("Needed a year"), a, true},
                             {tr("So far a year"), a, true},
                             {there(tr("at pace so far")), {}, true}};
    if (hasChosen(whatIf)) {
        const std::optional<double> pace = commonPace(whatIf);
        columns << Column{pace ? tr("At %1, assumed").arg(paceText(*pace, whatIf.unit, QLocale()))
                               : tr("At the assumed pace"),
                          hasTarget ? tr("When the target is reached from the latest value on")
                                    : tr("Value in %1").arg(whatIf.horizon),
                          true};
    }
    return columns;
}

QList<Row> WhatIfMembersFigure::rowsOf(const WhatIf &whatIf)
{
    const QLocale locale;
    const bool withChosen = hasChosen(whatIf);
    QList<Row> rows;
    for (const WhatIfMember &member : whatIf.members) {
        Row row;
        row.id = member.economy.text();
        row.source = member.source;
        const QString name =
            member.isGroup ? tr("%1 (computed here)").arg(member.name) : member.name;
        const Link judge{Link::Kind::Assessment,
                         QStringLiteral("%1/%2").arg(whatIf.indicator.text(), row.id)};
        row.cells << Cell{name, name, judge, {}, -1};
        if (!member.latest) {
            row.cells << Cell{tr("no data"), {}, {}, {}, -1} << Cell{} << Cell{} << Cell{};
            if (withChosen)
                row.cells << Cell{};
            rows << row;
            continue;
        }
        const QString value = valueText(member.latest->value, whatIf.unit, locale);
        row.cells << numberCell((member.latestStatus == ObservationStatus::Estimate
                                     ? tr("%1 in %2, est.", "an estimate")
                                     : tr("%1 in %2"))
                                    .arg(value)
                                    .arg(member.latest->year),
                                member.latest->value);
        row.cells << (member.isMet ? numberCell(tr("met"), 0)
                      : member.needed
                          ? numberCell(signedText(*member.needed, whatIf.unit), *member.needed)
                          : Cell{});
        row.cells << (member.soFar ? numberCell(signedText(*member.soFar, whatIf.unit),
                                                *member.soFar, tr("Since %1").arg(*member.baseYear))
                                   : Cell{tr("not known"), {}, {}, {}, -1});
        row.cells << reachedCell(whatIf, member.atSoFar);
        if (withChosen)
            row.cells << reachedCell(whatIf, member.atChosen);
        rows << row;
    }
    return rows;
}

} // namespace mitra
