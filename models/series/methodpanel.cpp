// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodpanel.h"

#include "models/series/assumptiontext.h"
#include "models/series/groupvalues.h"
#include "models/series/judging.h"
#include "models/series/methodagreement.h"
#include "models/series/methodtext.h"
#include "models/series/methodwords.h"
#include "models/series/numbers.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodPanel)
};

QString at(const YearValue &value, const QString &unit)
{
    return Words::tr("%1 (%2)", "value, year")
        .arg(valueText(value.value, unit, QLocale()))
        .arg(value.year);
}

// The method comes to an answer of its own: not refused, and not one that is for other measures.
bool isApplicable(const MethodResult &result)
{
    if (result.verdict == Verdict::CannotBeAssessed)
        return false;
    switch (result.obstacle) {
    case MethodObstacle::None:
    case MethodObstacle::FarApart:
        return true;
    case MethodObstacle::NeedsNoTarget:
        return false;
    default:
        return result.own != OwnVerdict::None; // the target is met, which needs no number
    }
}

// The method's own number. Where growth alone is judged and the method's usual number needs a
// target, growth stands for it.
std::optional<MethodNumber> ownNumber(const MethodResult &result)
{
    if (result.value)
        return MethodNumber{quantityOf(result.method), *result.value};
    const auto inputs = result.inputs();
    const auto growth = std::find_if(inputs.begin(), inputs.end(), [](const MethodNumber &number) {
        return number.quantity == Quantity::ActualGrowth;
    });
    if (growth == inputs.end())
        return std::nullopt;
    return *growth;
}

QString verdictWords(const MethodResult &result)
{
    if (result.verdict)
        return verdictText(*result.verdict);
    return result.obstacle == MethodObstacle::NeedsNoTarget ? Words::tr("Does not count")
                                                            : Words::tr("No verdict");
}

// Of a score's bounds the SDR trend counts points of the score, else the measure's own unit.
QString unitOf(const MethodResult &result, Quantity quantity, const QString &unit)
{
    const auto inputs = result.inputs();
    const bool inScores = std::any_of(inputs.begin(), inputs.end(), [](const MethodNumber &number) {
        return number.quantity == Quantity::Lower;
    });
    const bool isPace = quantity == Quantity::ActualPace || quantity == Quantity::RequiredPace;
    return inScores && isPace ? QStringLiteral("score 0-100") : unit;
}

MethodRow rowOf(const MethodResult &result, const Judging &judging, const Assessment &assessment)
{
    const MethodText text = methodText(result.method);
    MethodRow row;
    row.method = result.method;
    row.name = text.name;
    row.shortName = text.shortName;
    row.description = text.description;
    row.thresholds = text.thresholds;
    row.source = text.source;
    const std::optional<MethodNumber> own = ownNumber(result);
    if (own) {
        row.value = quantityText(own->quantity, own->value, result.method, judging.unit);
        row.valueName = quantityName(own->quantity, result.method);
    }
    row.own = ownVerdictText(result.own);
    row.verdict = result.verdict;
    row.verdictText = verdictWords(result);
    row.linearVerdict = result.linearVerdict;
    if (result.linearVerdict && result.linearVerdict != result.verdict)
        row.linearText = Words::tr("By the straight line: %1")
                             .arg(inSentence(verdictText(*result.linearVerdict)));
    else if (result.linearVerdict)
        row.linearText = Words::tr("By the straight line");
    if (result.method == Method::IstatBands && !judging.observed.empty())
        row.numbers += Words::tr("first value: %1").arg(at(judging.observed.front(), judging.unit));
    for (const MethodNumber &number : result.inputs()) {
        // The value's own column has it already.
        if (own && number.quantity == own->quantity)
            continue;
        row.numbers += Words::tr("%1: %2", "a quantity and its number")
                           .arg(quantityName(number.quantity, result.method),
                                quantityText(number.quantity, number.value, result.method,
                                             unitOf(result, number.quantity, judging.unit)));
    }
    if (row.numbers.isEmpty() && own)
        row.numbers += judging.target && result.obstacle != MethodObstacle::NeedsNoTarget
                           ? Words::tr("base, latest and target alone")
                           : Words::tr("base and latest alone");
    row.obstacle = methodObstacleText(result, assessment);
    return row;
}

QString targetWords(const Judging &judging)
{
    const QString value = at(judging.target->at, judging.unit);
    switch (judging.target->origin) {
    case TargetOrigin::Stated:
        return Words::tr("target %1").arg(value);
    case TargetOrigin::Proxy:
        return Words::tr("goal %1, read against a proxy").arg(value);
    case TargetOrigin::Working:
        break;
    }
    return Words::tr("working target %1, an assumption").arg(value);
}

QStringList inputsOf(const Judging &judging)
{
    QStringList inputs;
    if (judging.question.base)
        inputs +=
            (judging.isBaselineAssumed ? Words::tr("base %1, an assumption") : Words::tr("base %1"))
                .arg(at(*judging.question.base, judging.unit));
    if (judging.question.latest)
        inputs += Words::tr("latest %1").arg(at(*judging.question.latest, judging.unit));
    if (judging.target)
        inputs += targetWords(judging);
    return inputs;
}

QString subtitleOf(const MethodPanel &panel, const Judging &judging)
{
    QStringList parts = {unitText(judging.unit)};
    // Methods that start at the first year judge all the same, so the headline may not tell.
    if (!judging.question.base && judging.question.latest)
        parts += Words::tr("no value in the base year");
    parts += panel.inputs;
    if (!judging.target)
        parts += Words::tr("no target is stated");
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

void addSources(const Facts &facts, const Judging &judging, MethodPanel &panel)
{
    const auto addSeries = [&](const EconomyId &economy) {
        for (const Observation *observation : facts.series(judging.indicator, economy))
            addSource(panel.sources, observation->source);
    };
    if (const std::optional<GroupChoice> choice = groupChoiceOf(judging.economy)) {
        if (const auto series = groupSeries(facts, judging.indicator, *choice)) {
            panel.notes += series->note;
            for (const SourceId &source : series->sources)
                addSource(panel.sources, source);
        }
    } else {
        addSeries(judging.economy);
    }
    if (judging.target)
        addSource(panel.sources, judging.target->source);
    const bool usesPeers =
        std::any_of(panel.applicable.begin(), panel.applicable.end(),
                    [](const MethodRow &row) { return row.method == Method::OecdDistance; });
    if (usesPeers) {
        for (const Economy *member : facts.members())
            addSeries(member->id);
    }
}

// The agreement with what a reader of the title alone must know: that the target is not the
// measure's own, or that there is none.
QString findingOf(const Judging &judging, const MethodPanel &panel)
{
    const bool isJudged = std::any_of(panel.applicable.begin(), panel.applicable.end(),
                                      [](const MethodRow &row) { return row.verdict.has_value(); });
    if (!isJudged || (judging.target && judging.target->origin == TargetOrigin::Stated))
        return panel.agreement;
    if (!judging.target)
        return Words::tr("Without a target, by growth alone, %1").arg(inSentence(panel.agreement));
    return judging.target->origin == TargetOrigin::Proxy
               ? Words::tr("Read against a proxy, %1").arg(inSentence(panel.agreement))
               : Words::tr("Against a working target, %1").arg(inSentence(panel.agreement));
}

QString titleOf(const Facts &facts, const Judging &judging, const QString &finding)
{
    const QString measure = indicatorName(facts, judging.indicator);
    return judging.name.isEmpty()
               ? Words::tr("%1: %2", "measure: finding").arg(measure, inSentence(finding))
               : Words::tr("%1, %2: %3", "measure, place: finding")
                     .arg(measure, judging.name, inSentence(finding));
}

QString reasonText(const Assessment &assessment, const QString &agreement)
{
    const QString why = obstacleReason(assessment);
    return why.isEmpty() ? agreement
                         : Words::tr("%1: %2", "no method can judge: why").arg(agreement, why);
}

} // namespace

MethodPanel makeMethodPanel(const Facts &facts, const ProgressRequest &request)
{
    const Judging judging = judgingOf(facts, request);
    MethodPanel panel;
    panel.indicator = judging.indicator;
    panel.economy = judging.economy;
    if (!facts.find(request.indicator)) {
        panel.title = Words::tr("No such indicator: %1").arg(request.indicator.text());
        panel.agreement = agreementText({});
        panel.sentence = panel.title + QLatin1Char('.');
        return panel;
    }
    const MethodInput input = judging.input();
    const Assessment assessment = assess(judging.question);
    QList<Verdict> verdicts;
    for (const MethodResult &result : judgeAll(input)) {
        MethodRow row = rowOf(result, judging, assessment);
        if (!isApplicable(result)) {
            panel.notApplicable.append(std::move(row));
            continue;
        }
        if (result.verdict)
            verdicts.append(*result.verdict);
        panel.applicable.append(std::move(row));
    }
    panel.mostSay = commonVerdict(verdicts);
    panel.agreement = agreementText(verdicts);
    if (verdicts.isEmpty())
        panel.agreement = reasonText(assessment, panel.agreement);
    panel.inputs = inputsOf(judging);
    const QString finding = findingOf(judging, panel);
    panel.agreement = finding;
    panel.title = titleOf(facts, judging, finding);
    panel.subtitle = subtitleOf(panel, judging);
    panel.sentence = panel.title + QLatin1Char('.');

    if (judging.target)
        panel.notes += targetNotes(facts, request.indicator, *judging.target);
    panel.notes += assumptionNotes(request, judging.unit);
    if (verdicts.size() > 1)
        panel.notes += Words::tr("Several methods share the same arithmetic, so their number is no "
                                 "measure of certainty. No method forecasts.");
    addSources(facts, judging, panel);
    return panel;
}

} // namespace mitra
