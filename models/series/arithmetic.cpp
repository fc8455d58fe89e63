// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/arithmetic.h"

#include "models/series/naturallimits.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Arithmetic)
};

// A year further off than this says no more than "not in sight".
constexpr double lastYearWorthNaming = 2100;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + QLatin1Char('%');
}

QString years(double count)
{
    const QString number = QLocale().toString(count, 'f', 1);
    return number == QLocale().toString(1.0, 'f', 1) ? Words::tr("%1 year").arg(number)
                                                     : Words::tr("%1 years").arg(number);
}

// Writes the lines of one trajectory; holds what each of them needs.
class Lines
{
public:
    Lines(const Facts &facts, const Trajectory &trajectory)
        : m_trajectory(trajectory)
        , m_a(trajectory.assessment)
        , m_q(trajectory.assessment.question)
        , m_name(economyName(facts, trajectory.judged))
    {
    }

    ArithmeticLine shareOfWay() const
    {
        ArithmeticLine line{Words::tr("Share of the way"), missing(), {}, {}};
        if (m_a.shareOfWay) {
            line.value = percent(*m_a.shareOfWay);
            line.formula = QStringLiteral("(%1 \u2212 %2) / (%3 \u2212 %2)")
                               .arg(value(m_q.latest->value), value(m_q.base->value),
                                    value(m_q.target->value));
        } else if (m_q.base && m_q.target && m_a.pace && m_q.base->value == m_q.target->value) {
            line.value = Words::tr("Undefined");
            line.meaning = Words::tr("the base stands at the target already");
        }
        if (m_a.shareOfWay && m_a.shareOfTime)
            line.meaning = Words::tr("at %1 of the time").arg(percent(*m_a.shareOfTime));
        return line;
    }

    ArithmeticLine againstPath() const
    {
        ArithmeticLine line{Words::tr("Against the straight path"), missing(), {}, {}};
        if (!m_a.gap || !m_a.pathNow) {
            if (m_a.obstacle == Obstacle::TargetYearPassed)
                line.value = Words::tr("Unknown: the path ended in %1").arg(m_q.target->year);
            return line;
        }
        line.value = differenceText(*m_a.gap, unit(), QLocale());
        const QString path =
            Words::tr("the path stands at %1 in %2").arg(value(*m_a.pathNow)).arg(m_q.latest->year);
        if (*m_a.gap == 0)
            line.meaning = Words::tr("on the path; %1").arg(path);
        else
            line.meaning =
                *m_a.gap > 0 ? Words::tr("ahead; %1").arg(path) : Words::tr("behind; %1").arg(path);
        line.formula = QStringLiteral("%1 + (%2 \u2212 %1) \u00d7 (%3 \u2212 %4) / (%5 \u2212 %4)")
                           .arg(value(m_q.base->value), value(m_q.target->value))
                           .arg(m_q.latest->year)
                           .arg(m_q.base->year)
                           .arg(m_q.target->year);
        return line;
    }

    ArithmeticLine pace() const
    {
        ArithmeticLine line{Words::tr("Pace so far"), missing(), {}, {}};
        if (!m_a.pace)
            return line;
        line.value = paceWords(*m_a.pace);
        line.meaning =
            m_a.neededPace
                ? Words::tr("needed: %1").arg(paceWords(*m_a.neededPace))
                : Words::tr("%1, %2").arg(m_name, spanText(m_q.base->year, m_q.latest->year));
        line.formula = QStringLiteral("(%1 \u2212 %2) / (%3 \u2212 %4)")
                           .arg(value(m_q.latest->value), value(m_q.base->value))
                           .arg(m_q.latest->year)
                           .arg(m_q.base->year);
        return line;
    }

    ArithmeticLine neededPace() const
    {
        ArithmeticLine line{Words::tr("Pace needed"), missing(), {}, {}};
        if (isMet() || meetsAlready()) {
            line.value = Words::tr("None: the target is met");
        } else if (m_a.neededPace) {
            line.value = paceWords(*m_a.neededPace);
            if (!m_a.pace)
                line.meaning = Words::tr("from the latest value to the target");
            else if (!m_a.acceleration)
                line.meaning = Words::tr("there is no pace so far");
            else if (*m_a.acceleration < 0)
                line.meaning = Words::tr("the pace must turn round");
            else
                line.meaning = Words::tr("%1 times the pace so far")
                                   .arg(QLocale().toString(*m_a.acceleration, 'f', 2));
            line.formula = QStringLiteral("(%1 \u2212 %2) / (%3 \u2212 %4)")
                               .arg(value(m_q.target->value), value(m_q.latest->value))
                               .arg(m_q.target->year)
                               .arg(m_q.latest->year);
        }
        return line;
    }

    ArithmeticLine projected() const
    {
        ArithmeticLine line{m_q.target ? Words::tr("%1 at this pace").arg(m_q.target->year)
                                       : Words::tr("Target year at this pace"),
                            missing(),
                            {},
                            {}};
        if (!m_a.projected)
            return line;
        const NaturalLimits limits = naturalLimits(unit());
        if (limits.highest && *m_a.projected > *limits.highest) {
            line.value = value(*limits.highest);
            line.meaning = Words::tr("where the measure ends; not a forecast");
        } else if (limits.lowest && *m_a.projected < *limits.lowest) {
            line.value = value(*limits.lowest);
            line.meaning = Words::tr("where the measure ends; not a forecast");
        } else {
            line.value = value(*m_a.projected);
            line.meaning = Words::tr("if the pace goes on; not a forecast");
        }
        line.formula = QStringLiteral("%1 + %2 \u00d7 (%3 \u2212 %4)")
                           .arg(value(m_q.latest->value), signedPace())
                           .arg(m_q.target->year)
                           .arg(m_q.latest->year);
        return line;
    }

    ArithmeticLine yearReached() const
    {
        ArithmeticLine line{Words::tr("Reached at this pace"), missing(), {}, {}};
        if (!m_a.yearReached) {
            if (isMet())
                line.value = Words::tr("Met");
            else if (m_q.target && m_a.pace)
                line.value = *m_a.pace == 0 ? Words::tr("Never: there is no movement")
                                            : Words::tr("Never: the pace leads away");
            return line;
        }
        const double late = *m_a.yearReached - m_q.target->year;
        if (*m_a.yearReached > lastYearWorthNaming) {
            line.value = Words::tr("After %1").arg(int(lastYearWorthNaming));
        } else {
            line.value = QString::number(int(std::floor(*m_a.yearReached)));
            if (late > 0)
                line.meaning = Words::tr("%1 late").arg(years(late));
            else
                line.meaning =
                    late < 0 ? Words::tr("before %1").arg(m_q.target->year) : Words::tr("in time");
        }
        line.formula = QStringLiteral("%1 + (%2 \u2212 %3) / %4")
                           .arg(m_q.latest->year)
                           .arg(value(m_q.target->value), value(m_q.latest->value), signedPace());
        return line;
    }

    ArithmeticLine timeDistance() const
    {
        ArithmeticLine line{Words::tr("Distance in time"), missing(), {}, {}};
        if (!m_a.timeDistance) {
            if (m_a.shareOfWay && m_a.shareOfTime)
                line.value =
                    Words::tr("Unknown: the path never holds %1").arg(value(m_q.latest->value));
            return line;
        }
        const double distance = *m_a.timeDistance;
        if (std::abs(distance) < 0.05)
            line.value = Words::tr("On the path");
        else
            line.value = distance > 0 ? Words::tr("%1 ahead").arg(years(distance))
                                      : Words::tr("%1 behind").arg(years(-distance));
        line.meaning = Words::tr("the path holds %1 in %2")
                           .arg(value(m_q.latest->value))
                           .arg(int(std::floor(m_q.latest->year + distance)));
        line.formula = QStringLiteral("%1 \u00d7 (%2 \u2212 %3) \u2212 (%4 \u2212 %3)")
                           .arg(percent(*m_a.shareOfWay))
                           .arg(m_q.target->year)
                           .arg(m_q.base->year)
                           .arg(m_q.latest->year);
        return line;
    }

private:
    const QString &unit() const { return m_trajectory.unit; }
    QString value(double number) const { return valueText(number, unit(), QLocale()); }
    // Where less is better, a pace says which way it leads; ranks say so themselves.
    QString paceWords(double perYear) const
    {
        const QString text = paceText(perYear, unit(), QLocale());
        if (m_q.direction != Direction::Lower || perYear == 0 || unit() == QLatin1String("rank"))
            return text;
        return perYear < 0 ? Words::tr("%1 (better)", "a pace").arg(text)
                           : Words::tr("%1 (worse)", "a pace").arg(text);
    }
    // Paces in formulas: without "a year", a negative one in brackets.
    QString signedPace() const
    {
        const QString text = numberText(*m_a.pace, unit(), QLocale());
        return *m_a.pace < 0 ? QStringLiteral("(%1)").arg(text) : text;
    }
    bool isMet() const
    {
        return m_a.verdict == Verdict::NewlyMet || m_a.verdict == Verdict::MetKept ||
               m_a.verdict == Verdict::MetWrongWay;
    }
    // Holds without a base too, where there is no verdict.
    bool meetsAlready() const
    {
        return m_q.latest && m_q.target && m_q.direction && m_a.obstacle != Obstacle::NotANumber &&
               meetsTarget(m_q.latest->value, m_q.target->value, *m_q.direction);
    }
    QString missing() const
    {
        const QString why = obstacleReason(m_a);
        return why.isEmpty() ? Words::tr("Unknown") : Words::tr("Unknown: %1").arg(why);
    }

    const Trajectory &m_trajectory;
    const Assessment &m_a;
    const Question &m_q;
    QString m_name;
};

} // namespace

QList<ArithmeticLine> arithmeticLines(const Facts &facts, const Trajectory &trajectory)
{
    const Lines lines(facts, trajectory);
    return {lines.shareOfWay(), lines.againstPath(), lines.pace(),        lines.neededPace(),
            lines.projected(),  lines.yearReached(), lines.timeDistance()};
}

} // namespace mitra
