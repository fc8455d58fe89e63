// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goalpace.h"

#include "models/series/numbers.h"
#include "models/series/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalPace)
};

// A year further off than this says no more than "not in sight".
constexpr int lastYearWorthNaming = 2100;
constexpr int longestPath = 30; // years whose values are still worth listing

std::optional<Assumption> ofGoal(const std::optional<Assumption> &assumption, const GoalId &goal)
{
    return assumption && assumption->goal == goal && !goal.isEmpty() ? assumption : std::nullopt;
}

// That of the official measure, else of the measure that stands in for the goal.
std::optional<Direction> directionOf(const Facts &facts, const GoalSummary &summary)
{
    const GoalProxy *proxy = facts.proxy(summary.goal);
    const Indicator *indicator =
        facts.find(summary.official ? summary.official->indicator
                                    : (proxy ? proxy->indicator : IndicatorId()));
    return indicator ? std::optional(indicator->direction) : std::nullopt;
}

Question questionOfGoal(const Facts &facts, const GoalSummary &summary, const GoalPace &pace)
{
    Question question;
    question.direction = directionOf(facts, summary);
    question.target = YearValue{summary.target->year, summary.target->value};
    if (pace.workingTarget && pace.workingTarget->year)
        question.target = YearValue{*pace.workingTarget->year, pace.workingTarget->value};
    if (const Observation *official = summary.official) {
        const auto series = facts.series(official->indicator, official->economy);
        question.latest = YearValue{official->year, official->value};
        question.base = YearValue{series.first()->year, series.first()->value};
    }
    if (pace.baseline && pace.baseline->year)
        question.base = YearValue{*pace.baseline->year, pace.baseline->value};
    return question;
}

class Sentences
{
public:
    Sentences(const GoalSummary &summary, GoalPace &pace)
        : m_pace(pace)
        , m_question(pace.assessment.question)
        , m_unit(summary.target->unit)
    {
    }

    void write()
    {
        if (m_question.latest)
            writeJudged();
        else if (m_question.base)
            writeFromBaseline();
        else
            m_pace.sentences += Words::tr("How far, how fast and when reached cannot be said: no "
                                          "official value tells where ASEAN stands, and no working "
                                          "baseline is chosen.");
        writePaces();
    }

private:
    QString value(double number) const { return valueText(number, m_unit, QLocale()); }
    QString start() const
    {
        const YearValue &from = m_question.latest ? *m_question.latest : *m_question.base;
        return m_question.latest
                   ? Words::tr("from %1 in %2", "value, year").arg(value(from.value)).arg(from.year)
                   : Words::tr("from an assumed %1 in %2", "value, year")
                         .arg(value(from.value))
                         .arg(from.year);
    }

    QString targetText() const
    {
        const YearValue &target = *m_question.target;
        return m_pace.workingTarget
                   ? Words::tr("an assumed %1 by %2").arg(value(target.value)).arg(target.year)
                   : Words::tr("%1 by %2").arg(value(target.value)).arg(target.year);
    }

    // "from an assumed 15% in 2025, 3 points a year are needed".
    QString needed() const
    {
        const QString pace = paceText(*m_pace.neededPace, m_unit, QLocale());
        return std::abs(*m_pace.neededPace) == 1
                   ? Words::tr("%1, %2 is needed").arg(start(), pace)
                   : Words::tr("%1, %2 are needed").arg(start(), pace);
    }

    void add(QString sentence)
    {
        sentence.front() = sentence.front().toUpper();
        m_pace.sentences += sentence + QLatin1Char('.');
    }

    void addNeed()
    {
        if (m_pace.neededPace) {
            m_pace.finding = needed();
            add(Words::tr("%1 to reach %2").arg(m_pace.finding, targetText()));
            addPath();
            return;
        }
        const YearValue &from = m_question.latest ? *m_question.latest : *m_question.base;
        const YearValue &target = *m_question.target;
        if (!std::isfinite(from.value) || m_pace.assessment.obstacle == Obstacle::NotANumber)
            add(Words::tr("The baseline is not a usable number, so no pace can be said"));
        else if (from.year >= target.year)
            add(Words::tr("%1 is not before the target year %2, so no pace can be said")
                    .arg(from.year)
                    .arg(target.year));
        else
            add(Words::tr("%1, nothing is left to reach %2").arg(start(), targetText()));
    }

    void addPath()
    {
        QStringList stops;
        for (const YearValue &at : std::as_const(m_pace.path)) {
            if (at.year != m_pace.path.first().year && at.year != m_pace.path.last().year)
                stops += Words::tr("%1 in %2", "value, year").arg(value(at.value)).arg(at.year);
        }
        constexpr qsizetype most = 8;
        if (!stops.isEmpty() && stops.size() <= most)
            add(Words::tr("A straight path stands at %1").arg(stops.join(QStringLiteral(", "))));
    }

    void writeFromBaseline()
    {
        addNeed();
        add(Words::tr("How far and how fast ASEAN has come since is unknown: no official value "
                      "exists"));
        if (m_pace.paces.isEmpty())
            add(Words::tr("When it would be reached cannot be said, because no pace is known"));
    }

    void writeJudged()
    {
        const Assessment &a = m_pace.assessment;
        const auto percent = [](double share) {
            return valueText(share * 100, QStringLiteral("percent"), QLocale());
        };
        if (a.shareOfWay && a.shareOfTime)
            add(Words::tr("%1 of the way from %2 (%3) is done in %4 of the time")
                    .arg(percent(*a.shareOfWay), value(m_question.base->value))
                    .arg(m_question.base->year)
                    .arg(percent(*a.shareOfTime)));
        if (a.pace)
            add(Words::tr("So far: %1").arg(paceText(*a.pace, m_unit, QLocale())));
        addNeed();
        if (a.yearReached)
            add(reachedText(*a.yearReached, Words::tr("at the pace so far")));
        add(verdictText(a));
    }

    static QString reachedText(double year, const QString &how)
    {
        return year > lastYearWorthNaming
                   ? Words::tr("%1 it is not reached before %2").arg(how).arg(lastYearWorthNaming)
                   : Words::tr("%1 it is reached in %2").arg(how).arg(int(std::floor(year)));
    }

    void writePaces()
    {
        if (!m_question.latest && !m_question.base)
            return;
        const YearValue &from = m_question.latest ? *m_question.latest : *m_question.base;
        for (const Assumption &pace : std::as_const(m_pace.paces)) {
            const double left = m_question.target->value - from.value;
            const double years = left / pace.value;
            const QString how = Words::tr("%1, at an assumed %2,")
                                    .arg(start(), paceText(pace.value, m_unit, QLocale()));
            if (std::isfinite(years) && years >= 0)
                add(reachedText(from.year + years, how));
            else
                add(Words::tr("%1 it is never reached").arg(how));
        }
    }

    GoalPace &m_pace;
    const Question m_question;
    const QString m_unit;
};

AssumptionLine lineOf(const Assumption &assumption, const QString &unit)
{
    AssumptionLine line;
    line.name = assumption.name;
    const QLocale locale;
    const QString value = valueText(assumption.value, unit, locale);
    switch (assumption.kind) {
    case AssumptionKind::Baseline:
        line.what =
            Words::tr("Working baseline: %1 in %2").arg(value).arg(assumption.year.value_or(0));
        break;
    case AssumptionKind::Target:
        line.what =
            Words::tr("Working target: %1 by %2").arg(value).arg(assumption.year.value_or(0));
        break;
    case AssumptionKind::Pace:
        line.what = Words::tr("Pace: %1").arg(paceText(assumption.value, unit, locale));
        break;
    }
    if (assumption.name.isEmpty()) {
        line.origin = Words::tr("Tried out: kept nowhere, without author or reason");
        return line;
    }
    line.origin =
        Words::tr("\u201c%1\u201d, by %2, %3. Reason: %4")
            .arg(assumption.name,
                 assumption.author.isEmpty() ? Words::tr("an author not named") : assumption.author,
                 locale.toString(assumption.madeOn, QStringLiteral("d MMMM yyyy")),
                 assumption.reason.isEmpty() ? Words::tr("not given") : assumption.reason);
    return line;
}

} // namespace

GoalPace goalPace(const Facts &facts, const GoalSummary &summary, const ProgressRequest &request)
{
    GoalPace pace;
    if (!summary.target) {
        pace.sentences += Words::tr("How far, how fast and when reached cannot be said: no target "
                                    "is stated.");
        return pace;
    }
    pace.baseline = ofGoal(request.ofGoal.baseline, summary.goal);
    pace.workingTarget = ofGoal(request.ofGoal.workingTarget, summary.goal);
    for (const Assumption &each : request.ofGoal.paces) {
        if (ofGoal(each, summary.goal))
            pace.paces.append(each);
    }
    pace.assessment = assess(questionOfGoal(facts, summary, pace));

    // The pace is asked for from the latest value; where there is none, from the baseline.
    Question ahead = pace.assessment.question;
    if (!ahead.latest)
        ahead.latest = ahead.base;
    pace.neededPace = assess(ahead).neededPace;
    if (pace.neededPace && ahead.target->year - ahead.latest->year <= longestPath) {
        for (int year = ahead.latest->year; year <= ahead.target->year; ++year)
            pace.path.append({year, straightPath(*ahead.latest, *ahead.target, year)});
    }
    Sentences(summary, pace).write();

    for (const std::optional<Assumption> &each : {pace.baseline, pace.workingTarget}) {
        if (each)
            pace.assumptions.append(lineOf(*each, summary.target->unit));
    }
    for (const Assumption &each : std::as_const(pace.paces))
        pace.assumptions.append(lineOf(each, summary.target->unit));
    return pace;
}

} // namespace mitra
