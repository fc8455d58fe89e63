// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assesscommand.h"

#include "app/assessanswer.h"
#include "app/document.h"
#include "models/exchange/seriesreader.h"
#include "models/series/groupvalues.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <vector>

namespace mitra
{

namespace
{

constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype mostToList = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::Commands", text);
}

// How many letters must be put in, taken out or changed (Levenshtein).
int lettersApart(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = size_t(j) + 1;
            const int changed = corner + (a.at(i) == b.at(j) ? 0 : 1);
            corner = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

Error unknown(const QString &what, const QString &id, const QStringList &ids)
{
    const QStringList near = nearestIds(id, ids);
    if (near.isEmpty() && ids.size() <= mostToList)
        return {tr("%1 There are: %2.").arg(what, ids.join(QLatin1String(", "))), {}};
    if (near.isEmpty())
        return {what, {}};
    return {tr("%1 The nearest are: %2.").arg(what, near.join(QLatin1String(", "))), {}};
}

// The facts that one series from a file makes, so that it is judged as all others are.
FactsPtr factsOf(const QList<YearValue> &series, const QString &name, Direction direction)
{
    FactTables tables;
    Economy economy;
    economy.id = EconomyId(QStringLiteral("series"));
    economy.name = tr("the series");
    tables.economies = {economy};
    Indicator indicator;
    indicator.id = IndicatorId(QStringLiteral("series"));
    indicator.name = name;
    indicator.direction = direction;
    tables.indicators = {indicator};
    for (const YearValue &at : series) {
        Observation observation;
        observation.indicator = indicator.id;
        observation.economy = economy.id;
        observation.year = at.year;
        observation.value = at.value;
        tables.observations.append(observation);
    }
    return std::make_shared<const Facts>(std::move(tables));
}

// The same facts, as far as they are judged, with one indicator read the other way.
FactsPtr turned(const Facts &facts, const IndicatorId &id, Direction direction)
{
    FactTables tables;
    tables.sources = facts.sources();
    tables.economies = facts.economies();
    tables.goals = facts.goals();
    tables.goalProxies = facts.goalProxies();
    tables.targets = facts.targets();
    tables.indicators = facts.indicators();
    tables.observations = facts.observations();
    tables.fileName = facts.fileName();
    tables.asOf = facts.asOf();
    for (Indicator &indicator : tables.indicators) {
        if (indicator.id == id)
            indicator.direction = direction;
    }
    return std::make_shared<const Facts>(std::move(tables));
}

Result<AssessAnswer> fromSeries(const AssessQuestion &question)
{
    const Result<QList<YearValue>> series = readSeriesFile(question.series);
    if (!series)
        return series.error();
    AssessAnswer answer;
    answer.seriesFile = QFileInfo(question.series).fileName();
    answer.direction = *question.direction;
    answer.facts = factsOf(*series, answer.seriesFile, answer.direction);
    answer.request.indicator = answer.facts->indicators().first().id;
    answer.request.economy = answer.facts->economies().first().id;
    return answer;
}

Result<void> checkEconomy(const Facts &facts, const AssessQuestion &question)
{
    const EconomyId economy(question.economy);
    if (economy.isEmpty() || facts.find(economy))
        return {};
    if (const std::optional<GroupChoice> choice = groupChoiceOf(economy)) {
        if (groupSeries(facts, IndicatorId(question.indicator), *choice))
            return {};
    }
    QStringList ids;
    for (const Economy &each : facts.economies())
        ids.append(each.id.text());
    return unknown(tr("There is no economy \u201c%1\u201d in this file.").arg(question.economy),
                   question.economy, ids);
}

Result<AssessAnswer> fromFile(const Command &command)
{
    const AssessQuestion &question = command.assess;
    const Result<Document::Content> content = Document::read(command.file);
    if (!content)
        return content.error();
    const Facts &facts = *content->facts;
    const Indicator *indicator = facts.find(IndicatorId(question.indicator));
    if (!indicator) {
        QStringList ids;
        for (const Indicator &each : facts.indicators())
            ids.append(each.id.text());
        return unknown(
            tr("There is no indicator \u201c%1\u201d in this file.").arg(question.indicator),
            question.indicator, ids);
    }
    if (const Result<void> known = checkEconomy(facts, question); !known)
        return known.error();
    AssessAnswer answer;
    answer.facts = content->facts;
    answer.direction = question.direction.value_or(indicator->direction);
    if (answer.direction != indicator->direction) {
        answer.indicatorsOwn = indicator->direction;
        answer.facts = turned(facts, indicator->id, answer.direction);
    }
    answer.request.indicator = IndicatorId(question.indicator);
    answer.request.economy = EconomyId(question.economy);
    return answer;
}

} // namespace

QStringList nearestIds(const QString &id, const QStringList &ids)
{
    struct Near {
        int apart;
        QString id;
    };
    const QString asked = id.toLower();
    QList<Near> near;
    for (const QString &each : ids) {
        const QString known = each.toLower();
        const bool holds = !asked.isEmpty() && (known.contains(asked) || asked.contains(known));
        const int apart = lettersApart(asked, known);
        const bool isNear = apart <= std::max<qsizetype>(2, asked.size() / 3) &&
                            apart < std::max(asked.size(), known.size());
        if (holds || isNear)
            near.append({holds ? 0 : apart, each});
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const Near &a, const Near &b) { return a.apart < b.apart; });
    QStringList nearest;
    for (const Near &each : near.mid(0, mostSuggestions))
        nearest.append(each.id);
    return nearest;
}

Result<QString> runAssess(const Command &command)
{
    const AssessQuestion &question = command.assess;
    Result<AssessAnswer> answer =
        question.series.isEmpty() ? fromFile(command) : fromSeries(question);
    if (!answer)
        return answer.error();
    ProgressRequest &request = answer.value().request;
    request.baseYear = question.baseYear;
    request.workingTarget = tryOut(AssumptionKind::Target, question.target);
    answer.value().judging = judgingOf(*answer->facts, request);
    switch (command.format) {
    case Command::Format::Csv:
        return QString::fromUtf8(answerAsCsv(*answer));
    case Command::Format::Json:
        return QString::fromUtf8(answerAsJson(*answer));
    case Command::Format::Text:
        break;
    }
    return QString::fromUtf8(answerAsText(*answer));
}

} // namespace mitra
