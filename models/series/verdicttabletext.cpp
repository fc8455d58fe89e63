// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/verdicttabletext.h"

#include "models/domain/localname.h"
#include "models/series/methodtext.h"
#include "models/series/methodwords.h"
#include "models/series/numbers.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::VerdictTable)
};

// Why, as the end of "cannot be assessed: ...".
QString reason(const VerdictTable &table, const VerdictCell &cell)
{
    const Assessment assessment = assess(cell.question);
    if (table.basis == VerdictBasis::Targets)
        return obstacleReason(assessment);
    MethodResult result;
    result.method = methodOf(table.basis);
    result.obstacle = cell.obstacle;
    result.general = cell.general;
    QString text = inSentence(methodObstacleText(result, assessment));
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString verdictOf(const VerdictTable &table, const VerdictCell &cell)
{
    if (!cell.isAssessed()) {
        const QString why = reason(table, cell);
        return why.isEmpty() ? Words::tr("Cannot be assessed")
                             : Words::tr("Cannot be assessed: %1").arg(why);
    }
    Assessment assessment;
    assessment.verdict = cell.verdict;
    return verdictText(assessment);
}

} // namespace

QString verdictBasisName(VerdictBasis basis)
{
    return basis == VerdictBasis::Targets
               ? Words::tr("Against targets")
               : Words::tr("By trend (%1)").arg(methodText(methodOf(basis)).shortName);
}

QString verdictBandsText(VerdictBasis basis)
{
    switch (basis) {
    case VerdictBasis::Targets:
        return Words::tr("Share of the way against share of the time on the straight path: on "
                         "track from 0.95, faster progress needed from 0.60, stalled from 0, else "
                         "moving away.");
    case VerdictBasis::OpenSdgTrend:
        return Words::tr("Growth a year in the wanted direction: on track from 1.5%, faster "
                         "progress needed from 0.5%, stalled from 0%, else moving away.");
    case VerdictBasis::OnePercentRule:
        return Words::tr("Growth a year in the wanted direction: on track from 1%, faster "
                         "progress needed from 0%, else moving away; the rule knows no stalled.");
    case VerdictBasis::IstatBands:
        return Words::tr("Growth a year in the wanted direction: on track above 5%, faster "
                         "progress needed above 1%, stalled above -1%, else moving away.");
    }
    return {};
}

QString verdictGroupName(const Facts &facts, const GoalId &goal)
{
    const Goal *found = facts.find(goal);
    return found ? localName(found->name) : Words::tr("Supporting, bound to no goal");
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NewlyMet:
    case Verdict::MetKept:
    case Verdict::MetWrongWay:
        return Words::tr("met");
    case Verdict::OnTrack:
        return Words::tr("on track");
    case Verdict::FasterNeeded:
        return Words::tr("faster");
    case Verdict::Stalled:
        return Words::tr("stalled");
    case Verdict::Away:
        return Words::tr("away");
    case Verdict::WasMetNowMissed:
        return Words::tr("missed");
    case Verdict::CannotBeAssessed:
        break;
    }
    return {};
}

QString cellText(const VerdictTable &table, const VerdictRow &row, int column)
{
    const VerdictCell &cell = row.cells[size_t(column)];
    const QString place =
        Words::tr("%1, %2", "indicator, economy").arg(row.name, table.columns.at(column).name);
    if (!cell.hasValues())
        return Words::tr("%1: no observed value").arg(place);
    const QLocale locale;
    const Question &question = cell.question;
    const QString what =
        (cell.isAssessed() ? Words::tr("%1: %2, %3", "place: verdict, value in year")
                           : Words::tr("%1: %2; %3", "place: why there is no verdict; value"))
            .arg(place, inSentence(verdictOf(table, cell)));
    QString text = what.arg(Words::tr("%1 in %2", "value, year")
                                .arg(valueText(question.latest->value, row.unit, locale))
                                .arg(question.latest->year));
    if (question.base && question.base->year < question.latest->year)
        text = Words::tr("%1 (%2 in %3)", "... 84.2% in 2023 (70.3% in 2020)")
                   .arg(text, valueText(question.base->value, row.unit, locale))
                   .arg(question.base->year);
    if (table.basis != VerdictBasis::Targets && cell.isAssessed() && cell.value) {
        const Method method = methodOf(table.basis);
        text = Words::tr("%1; growth %2, %3", "growth 4.84% a year, by trend (1% rule)")
                   .arg(text, quantityText(quantityOf(method), *cell.value, method, row.unit),
                        inSentence(verdictBasisName(table.basis)));
    }
    if (cell.isBaselineAssumed || (cell.isTargetAssumed && !row.target))
        text = Words::tr("%1; by an assumption").arg(text);
    if (row.target)
        text = Words::tr("%1; %2").arg(text, row.target->label);
    return text;
}

QString shortCellText(const VerdictTable &table, const VerdictRow &row, int column)
{
    const VerdictCell &cell = row.cells[size_t(column)];
    if (!cell.hasValues())
        return Words::tr("No value");
    const QString verdict = verdictOf(table, cell);
    if (!cell.isAssessed())
        return verdict;
    return Words::tr("%1, %2 (%3)", "verdict, value, year")
        .arg(verdict, valueText(cell.question.latest->value, row.unit, QLocale()))
        .arg(cell.question.latest->year);
}

Link cellLink(const VerdictTable &table, const VerdictRow &row, int column)
{
    return {Link::Kind::Assessment,
            row.indicator.text() + QLatin1Char('/') + table.columns.at(column).economy.text()};
}

} // namespace mitra
