// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assessanswer.h"

#include "models/exchange/csvwriter.h"
#include "models/items/sourcetext.h"
#include "models/series/arithmetic.h"
#include "models/series/methodpanel.h"
#include "models/series/methodtext.h"
#include "models/series/methodwords.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::Commands", text);
}

// For scripts, so never translated; in the order of Method.
constexpr std::array<const char *, methodCount> methodWords = {
    "plain-arithmetic",  "eurostat-target", "one-percent-rule", "open-sdg-target",
    "open-sdg-trend",    "un-chart-2022",   "un-chart-2023",    "escap-status",
    "escap-anticipated", "sdr-score",       "sdr-trend",        "oecd-distance",
    "destatis",          "straight-path",   "geometric-path",   "logistic-path",
    "istat-bands"};

// In the order of Verdict.
constexpr const char *verdictWords[] = {
    "newly-met",     "met-kept", "met-wrong-way", "was-met-now-missed", "on-track",
    "faster-needed", "stalled",  "away",          "cannot-be-assessed"};

QString wordOf(Method method)
{
    return QString::fromLatin1(methodWords[size_t(method)]);
}

QString wordOf(Verdict verdict)
{
    return QString::fromLatin1(verdictWords[size_t(verdict)]);
}

QString wordOf(TargetOrigin origin)
{
    switch (origin) {
    case TargetOrigin::Stated:
        return QStringLiteral("stated");
    case TargetOrigin::Proxy:
        return QStringLiteral("read-against-a-proxy");
    case TargetOrigin::Working:
        break;
    }
    return QStringLiteral("assumption");
}

// As few digits as give the same number back.
QString raw(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString directionText(const AssessAnswer &answer)
{
    const QString better =
        answer.direction == Direction::Higher ? tr("more is better") : tr("less is better");
    if (!answer.seriesFile.isEmpty())
        return tr("Direction: %1, as asked.").arg(better);
    if (!answer.indicatorsOwn)
        return tr("Direction: %1, as the indicator says.").arg(better);
    return (*answer.indicatorsOwn == Direction::Higher
                ? tr("Direction: %1, as asked; of the indicator itself it is that more is better.")
                : tr("Direction: %1, as asked; of the indicator itself it is that less is better."))
        .arg(better);
}

struct Number {
    const char *name;
    std::optional<double> value;
};

QList<Number> numbersOf(const Assessment &a)
{
    return {{"share_of_way", a.shareOfWay},
            {"share_of_time", a.shareOfTime},
            {"ratio", a.ratio},
            {"path_now", a.pathNow},
            {"gap", a.gap},
            {"pace", a.pace},
            {"needed_pace", a.neededPace},
            {"acceleration", a.acceleration},
            {"projected", a.projected},
            {"year_reached", a.yearReached},
            {"time_distance", a.timeDistance}};
}

// A method's answer with what all formats tell of it.
struct Judged {
    MethodResult result;
    QString obstacle;
    bool isApplicable = false;
};

QList<Judged> judgedOf(const AssessAnswer &answer, const Assessment &assessment)
{
    const MethodPanel panel = makeMethodPanel(*answer.facts, answer.request);
    QList<Judged> all;
    for (const MethodResult &result : judgeAll(answer.judging.input())) {
        const bool isApplicable =
            std::any_of(panel.applicable.begin(), panel.applicable.end(),
                        [&result](const MethodRow &row) { return row.method == result.method; });
        all.append({result, methodObstacleText(result, assessment), isApplicable});
    }
    return all;
}

QStringList sourcesOf(const AssessAnswer &answer, const QList<SourceId> &ids)
{
    if (!answer.seriesFile.isEmpty())
        return {tr("the file %1").arg(answer.seriesFile)};
    QStringList sources;
    for (const SourceId &id : ids)
        sources += sourceText(answer.facts->find(id), QLocale());
    sources.removeAll(QString());
    return sources;
}

QString arithmeticText(const AssessAnswer &answer)
{
    const Trajectory trajectory = makeTrajectory(*answer.facts, answer.request);
    QStringList lines = {tr("Arithmetic on the straight path"), verdictText(trajectory)};
    for (const ArithmeticLine &line : arithmeticLines(*answer.facts, trajectory)) {
        QString text = tr("%1: %2").arg(line.label, line.value);
        if (!line.meaning.isEmpty())
            text = tr("%1; %2").arg(text, line.meaning);
        lines += text;
        if (!line.formula.isEmpty())
            lines += QStringLiteral("    ") + line.formula;
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonValue jsonOf(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<YearValue> &at)
{
    if (!at)
        return {};
    return QJsonObject{{QStringLiteral("year"), at->year}, {QStringLiteral("value"), at->value}};
}

QJsonValue jsonOf(const std::optional<Verdict> &verdict)
{
    return verdict ? QJsonValue(wordOf(*verdict)) : QJsonValue();
}

QJsonObject jsonOf(const Judged &judged)
{
    const MethodResult &result = judged.result;
    const MethodText text = methodText(result.method);
    QJsonArray numbers;
    for (const MethodNumber &number : result.inputs())
        numbers.append(
            QJsonObject{{QStringLiteral("name"), quantityName(number.quantity, result.method)},
                        {QStringLiteral("value"), number.value}});
    return {{QStringLiteral("method"), wordOf(result.method)},
            {QStringLiteral("name"), text.name},
            {QStringLiteral("judges"), judged.isApplicable},
            {QStringLiteral("value"), jsonOf(result.value)},
            {QStringLiteral("value_name"), quantityName(quantityOf(result.method), result.method)},
            {QStringLiteral("own_verdict"), ownVerdictText(result.own)},
            {QStringLiteral("verdict"), jsonOf(result.verdict)},
            {QStringLiteral("verdict_by_straight_line"), jsonOf(result.linearVerdict)},
            {QStringLiteral("obstacle"), judged.obstacle},
            {QStringLiteral("numbers"), numbers},
            {QStringLiteral("thresholds"), text.thresholds},
            {QStringLiteral("source"), text.source}};
}

} // namespace

QByteArray answerAsText(const AssessAnswer &answer)
{
    const MethodPanel panel = makeMethodPanel(*answer.facts, answer.request);
    QStringList blocks = {panel.title + QLatin1Char('\n') + panel.subtitle + QLatin1Char('\n') +
                              directionText(answer),
                          arithmeticText(answer)};
    for (const MethodRow &row : panel.applicable)
        blocks += rowAsText(row);
    if (!panel.notApplicable.isEmpty())
        blocks += tr("These methods cannot judge it");
    for (const MethodRow &row : panel.notApplicable)
        blocks += rowAsText(row);
    blocks += panel.notes;
    const QStringList sources = sourcesOf(answer, panel.sources);
    if (!sources.isEmpty())
        blocks += tr("Sources of the numbers: %1").arg(sources.join(QStringLiteral("; ")));
    return (blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

QByteArray answerAsCsv(const AssessAnswer &answer)
{
    CsvWriter csv;
    csv.writeRow({QStringLiteral("method"), QStringLiteral("item"), QStringLiteral("value"),
                  QStringLiteral("text")});
    const auto write = [&csv](const QString &method, const char *item,
                              const std::optional<double> &value, const QString &text = {}) {
        if (value || !text.isEmpty())
            csv.writeRow({method, QString::fromUtf8(item), value ? raw(*value) : QString(), text});
    };
    const Judging &judging = answer.judging;
    const Question &question = judging.question;
    if (answer.seriesFile.isEmpty()) {
        write({}, "indicator", {}, judging.indicator.text());
        write({}, "economy", {}, judging.economy.text());
        write({}, "unit", {}, judging.unit);
    } else {
        write({}, "series", {}, answer.seriesFile);
    }
    write({}, "direction", {}, toWord(answer.direction));
    if (answer.indicatorsOwn)
        write({}, "direction_of_the_indicator", {}, toWord(*answer.indicatorsOwn));
    const auto writeAt = [&](const char *year, const char *value,
                             const std::optional<YearValue> &at, const QString &text = {}) {
        if (!at)
            return;
        write({}, year, at->year);
        write({}, value, at->value, text);
    };
    writeAt("base_year", "base", question.base);
    writeAt("latest_year", "latest", question.latest);
    writeAt("target_year", "target", question.target,
            judging.target ? wordOf(judging.target->origin) : QString());

    const Assessment assessment = assess(question);
    const QString arithmetic = QStringLiteral("arithmetic");
    write(arithmetic, "verdict", {}, wordOf(assessment.verdict));
    for (const Number &number : numbersOf(assessment))
        write(arithmetic, number.name, number.value);
    for (const Judged &judged : judgedOf(answer, assessment)) {
        const MethodResult &result = judged.result;
        const QString method = wordOf(result.method);
        write(method, "judges", {},
              judged.isApplicable ? QStringLiteral("yes") : QStringLiteral("no"));
        if (result.value)
            write(method, "value", result.value,
                  quantityName(quantityOf(result.method), result.method));
        write(method, "own_verdict", {}, ownVerdictText(result.own));
        write(method, "verdict", {}, result.verdict ? wordOf(*result.verdict) : QString());
        if (result.linearVerdict)
            write(method, "verdict_by_straight_line", {}, wordOf(*result.linearVerdict));
        write(method, "obstacle", {}, judged.obstacle);
        for (const MethodNumber &number : result.inputs())
            write(method, "number", number.value, quantityName(number.quantity, result.method));
    }
    return csv.content();
}

QByteArray answerAsJson(const AssessAnswer &answer)
{
    const Judging &judging = answer.judging;
    const Assessment assessment = assess(judging.question);
    const MethodPanel panel = makeMethodPanel(*answer.facts, answer.request);
    QJsonObject object;
    if (answer.seriesFile.isEmpty()) {
        object.insert(QStringLiteral("indicator"), judging.indicator.text());
        object.insert(QStringLiteral("indicator_name"),
                      indicatorName(*answer.facts, judging.indicator));
        object.insert(QStringLiteral("economy"), judging.economy.text());
        object.insert(QStringLiteral("unit"), judging.unit);
    } else {
        object.insert(QStringLiteral("series"), answer.seriesFile);
    }
    object.insert(QStringLiteral("direction"), toWord(answer.direction));
    if (answer.indicatorsOwn)
        object.insert(QStringLiteral("direction_of_the_indicator"), toWord(*answer.indicatorsOwn));
    object.insert(QStringLiteral("base"), jsonOf(judging.question.base));
    object.insert(QStringLiteral("latest"), jsonOf(judging.question.latest));
    object.insert(QStringLiteral("target"), jsonOf(judging.question.target));
    if (judging.target)
        object.insert(QStringLiteral("target_origin"), wordOf(judging.target->origin));
    QJsonObject arithmetic{{QStringLiteral("verdict"), wordOf(assessment.verdict)},
                           {QStringLiteral("obstacle"), obstacleReason(assessment)}};
    for (const Number &number : numbersOf(assessment))
        arithmetic.insert(QString::fromLatin1(number.name), jsonOf(number.value));
    object.insert(QStringLiteral("arithmetic"), arithmetic);
    QJsonArray methods;
    for (const Judged &judged : judgedOf(answer, assessment))
        methods.append(jsonOf(judged));
    object.insert(QStringLiteral("methods"), methods);
    object.insert(QStringLiteral("notes"), QJsonArray::fromStringList(panel.notes));
    object.insert(QStringLiteral("sources"),
                  QJsonArray::fromStringList(sourcesOf(answer, panel.sources)));
    return QJsonDocument(object).toJson();
}

} // namespace mitra
