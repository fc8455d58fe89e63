// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/whatiftable.h"

#include "models/series/numbers.h"
#include "models/series/scenariotext.h"
#include "views/figures/framing.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::WhatIfTable)
};

Cell textCell(const QString &text)
{
    return Cell{text, text.isEmpty() ? QVariant() : QVariant(text), {}, {}, -1};
}

// What a pace gives: value in the target year, year reached, verdict.
QList<Cell> resultCells(const WhatIf &whatIf, const std::optional<Scenario> &scenario)
{
    if (!scenario)
        return {Cell{}, Cell{}, Cell{}};
    const std::optional<YearValue> target =
        whatIf.target ? std::optional(whatIf.target->at) : std::nullopt;
    const QLocale locale;
    return {scenario->ahead
                ? Cell{numberText(scenario->ahead->value, whatIf.unit, locale),
                       scenario->ahead->value,
                       {},
                       scenario->isHeld ? Words::tr("Held where the measure ends") : QString(),
                       -1}
                : Cell{},
            Cell{yearReachedText(*scenario, target),
                 scenario->yearReached ? QVariant(*scenario->yearReached) : QVariant(),
                 {},
                 {},
                 -1},
            Cell{scenarioVerdict(scenario->verdict), int(scenario->verdict), {}, {}, -1}};
}

Row rowOf(const WhatIf &whatIf, const QString &name, const std::optional<double> &pace,
          const std::optional<Scenario> &scenario, const Assumption &by, const QString &id)
{
    const Link link = by.name.isEmpty() ? Link() : Link{Link::Kind::Assumption, by.name};
    Row row;
    row.id = id;
    row.cells = {Cell{name, name, link, {}, -1},
                 pace ? Cell{paceText(*pace, whatIf.unit, QLocale()), *pace, {}, {}, -1}
                      : Cell{Words::tr("not known"), {}, {}, {}, -1}};
    row.cells += resultCells(whatIf, scenario);
    row.cells +=
        {textCell(by.author),
         by.madeOn.isValid() ? Cell{dateInWords(by.madeOn), by.madeOn, {}, {}, -1} : Cell{},
         textCell(by.reason)};
    return row;
}

} // namespace

std::unique_ptr<QAbstractTableModel> whatIfTable(const WhatIf &whatIf)
{
    QList<Row> rows;
    for (const WhatIfPace &pace : whatIf.paces) {
        Assumption by = pace.assumption;
        if (by.name.isEmpty())
            by.reason = Words::tr("tried out, not kept");
        rows << rowOf(whatIf, pace.name, by.value, pace.scenario, by, by.name);
    }
    rows << rowOf(whatIf,
                  whatIf.base && whatIf.soFar
                      ? Words::tr("Pace so far, since %1").arg(whatIf.base->year)
                      : Words::tr("Pace so far"),
                  whatIf.soFar, whatIf.atSoFar, {}, QStringLiteral("so far"));
    if (whatIf.needed && whatIf.latest)
        rows << rowOf(whatIf, Words::tr("Pace needed"), whatIf.needed,
                      tryPace(scenarioQuestion(whatIf, *whatIf.needed)), {},
                      QStringLiteral("needed"));
    const QString unit = unitText(whatIf.unit);
    const QList<Column> columns = {
        {Words::tr("Scenario"), Words::tr("Assumed paces first"), false},
        {Words::tr("Pace"), Words::tr("Change a year from the latest value on"), true},
        {Words::tr("Value in %1").arg(whatIf.horizon), unit, true},
        {Words::tr("Target reached"), Words::tr("Year in which the target is reached"), true},
        {Words::tr("Verdict"), {}, false},
        {Words::tr("Author"), Words::tr("Who assumed it"), false},
        {Words::tr("Day"), Words::tr("When it was assumed"), false},
        {Words::tr("Reason"), {}, false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
