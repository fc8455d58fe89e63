// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goalsummary.h"

#include "models/domain/localname.h"
#include "models/series/numbers.h"
#include "models/series/trajectory.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalSummary)
};

// A plan is measured from the year before it starts: 2025 for 2026-2030.
int baselineYear(const Facts &facts, const Goal &goal)
{
    const Framework *framework = facts.find(goal.framework);
    return framework && framework->periodStart ? *framework->periodStart - 1 : 2025;
}

// Official measures of this very goal, in the target's unit.
QList<const Indicator *> officialMeasures(const Facts &facts, const Goal &goal,
                                          const Target &target)
{
    QList<const Indicator *> measures;
    for (const Indicator &indicator : facts.indicators()) {
        if (indicator.goal == goal.id && indicator.measure == Measure::Official &&
            indicator.unit == target.unit)
            measures.append(&indicator);
    }
    return measures;
}

void readOfficial(GoalSummary &summary, const Facts &facts, const Goal &goal, int year)
{
    const EconomyId group = groupOf(facts);
    for (const Indicator *measure : officialMeasures(facts, goal, *summary.target)) {
        const Observation *now = facts.preferred(measure->id, group, year);
        if (!summary.official && now && now->status != ObservationStatus::Projection &&
            std::isfinite(now->value))
            summary.official = now;
        const Observation *then = facts.preferred(measure->id, group, summary.target->year);
        if (!then || !std::isfinite(then->value))
            continue;
        if (!summary.projected) {
            summary.projected = {then->value, then->value};
            summary.projectedSource = then->source;
        } else {
            summary.projected = {std::min(summary.projected->first, then->value),
                                 std::max(summary.projected->second, then->value)};
        }
        addSource(summary.sources, then->source);
    }
    if (summary.official)
        addSource(summary.sources, summary.official->source);
}

void readProxies(GoalSummary &summary, const Facts &facts, const GoalProxy &proxy)
{
    summary.proxyNote = localText(proxy.note);
    int first = 0;
    int last = 0;
    for (const Economy *member : facts.members()) {
        const Observation *latest = nullptr;
        for (const Observation *observation : facts.series(proxy.indicator, member->id)) {
            if (std::isfinite(observation->value * proxy.scale))
                latest = observation;
        }
        if (!latest) {
            summary.withoutData += localName(*member);
            continue;
        }
        summary.proxies.append({member->id, localName(*member), latest->year,
                                latest->value * proxy.scale, latest->source, latest->status});
        addSource(summary.sources, latest->source);
        first = first == 0 ? latest->year : std::min(first, latest->year);
        last = std::max(last, latest->year);
    }
    summary.proxyLabel = summary.proxies.isEmpty()
                             ? localText(proxy.label)
                             : Words::tr("%1, %2", "measure, years")
                                   .arg(localText(proxy.label), spanText(first, last));
}

// The official value judged like any other series; there is none today.
QString verdictOf(const GoalSummary &summary, const Facts &facts, int year)
{
    if (!summary.target)
        return Words::tr("Cannot be assessed: no target is stated");
    if (!summary.official)
        return Words::tr("Cannot be assessed: no official %1 value").arg(year);
    ProgressRequest request;
    request.indicator = summary.official->indicator;
    request.economy = summary.official->economy;
    return verdictText(makeTrajectory(facts, request));
}

QString proxySentence(const GoalSummary &summary, const QString &unit)
{
    if (summary.proxyLabel.isEmpty())
        return {};
    if (summary.proxies.isEmpty())
        return Words::tr("%1, a proxy: no member has data.").arg(summary.proxyLabel);
    const auto [low, high] = std::minmax_element(
        summary.proxies.begin(), summary.proxies.end(),
        [](const ProxyMark &a, const ProxyMark &b) { return a.value < b.value; });
    const auto text = [&](const ProxyMark &mark) {
        return Words::tr("%1 (%2, %3)", "value, member, year")
            .arg(valueText(mark.value, unit, QLocale()), mark.name)
            .arg(mark.year);
    };
    QString sentence =
        summary.proxies.size() == 1
            ? Words::tr("%1, a proxy: 1 member, at %2").arg(summary.proxyLabel, text(*low))
            : Words::tr("%1, a proxy: %2 members, from %3 to %4")
                  .arg(summary.proxyLabel)
                  .arg(summary.proxies.size())
                  .arg(text(*low), text(*high));
    if (summary.withoutData.size() == 1)
        sentence += Words::tr("; no data for %1").arg(summary.withoutData.first());
    else if (!summary.withoutData.isEmpty())
        sentence += Words::tr("; no data for %1 members").arg(summary.withoutData.size());
    return sentence + QLatin1Char('.');
}

QString sentenceOf(const GoalSummary &summary, int year)
{
    QStringList sentences;
    if (!summary.target) {
        sentences += QStringLiteral("%1: %2.").arg(summary.name, summary.verdict);
        return sentences.join(QLatin1Char(' '));
    }
    const QString &unit = summary.target->unit;
    sentences += Words::tr("%1: %2 by %3, a %4.", "goal, number, year, standing")
                     .arg(summary.name, summary.headline)
                     .arg(summary.target->year)
                     .arg(summary.standing);
    if (summary.official)
        sentences +=
            Words::tr("Official value of %1: %2. %3.")
                .arg(year)
                .arg(fullValueText(summary.official->value, unit, QLocale()), summary.verdict);
    else
        sentences += summary.verdict + QLatin1Char('.');
    if (summary.projected) {
        const QString low = valueText(summary.projected->first, unit, QLocale());
        const QString high = valueText(summary.projected->second, unit, QLocale());
        sentences +=
            low == high
                ? Words::tr("Projected for %1: %2.").arg(summary.target->year).arg(low)
                : Words::tr("Projected for %1: %2 to %3.").arg(summary.target->year).arg(low, high);
    }
    const QString proxies = proxySentence(summary, unit);
    if (!proxies.isEmpty())
        sentences += proxies;
    return sentences.join(QLatin1Char(' '));
}

} // namespace

GoalSummary summariseGoal(const Facts &facts, const GoalId &id)
{
    GoalSummary summary;
    summary.goal = id;
    const Goal *goal = facts.find(id);
    if (!goal) {
        summary.name = id.text();
        summary.verdict = Words::tr("Cannot be assessed: no such goal");
        summary.sentence = QStringLiteral("%1: %2.").arg(summary.name, summary.verdict);
        return summary;
    }
    summary.name = localName(goal->name);
    summary.promise = goal->outcome.isEmpty()
                          ? localText(goal->statement)
                          : Words::tr("%1; %2", "statement; outcome")
                                .arg(localText(goal->statement), localText(goal->outcome));
    summary.standing = localText(goal->standing).section(QLatin1Char(','), 0, 0).trimmed();
    addSource(summary.sources, goal->source);

    const int year = baselineYear(facts, *goal);
    summary.target = facts.target(id);
    if (summary.target) {
        summary.headline = fullValueText(summary.target->value, summary.target->unit, QLocale());
        addSource(summary.sources, summary.target->source);
        readOfficial(summary, facts, *goal, year);
    }
    if (const GoalProxy *proxy = facts.proxy(id))
        readProxies(summary, facts, *proxy);
    summary.verdict = verdictOf(summary, facts, year);
    summary.sentence = sentenceOf(summary, year);
    return summary;
}

} // namespace mitra
