// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectoryreading.h"

#include "models/items/keys.h"
#include "models/series/assumptiontext.h"
#include "models/series/wording.h"
#include "views/figures/framing.h"
#include "views/figures/milestonestate.h"
#include "views/figures/readingtext.h"

#include <algorithm>

namespace mitra
{

QString TrajectoryWords::path(PathShape shape)
{
    switch (shape) {
    case PathShape::Geometric:
        return tr("Required path, equal growth");
    case PathShape::Logistic:
        return tr("Required path, S-shaped");
    case PathShape::Straight:
        break;
    }
    return tr("Required path, straight");
}

QString TrajectoryWords::goesOn(const Trajectory &trajectory)
{
    if (trajectory.window)
        return tr("If the straight line through %1 goes on")
            .arg(spanText(trajectory.window->first, trajectory.window->last));
    const std::optional<YearValue> &base = trajectory.assessment.question.base;
    return base ? tr("If the pace since %1 goes on").arg(base->year) : QString();
}

QString TrajectoryWords::whatIf(const PaceLine &pace)
{
    return pace.assumption.isEmpty() ? tr("What if")
                                     : tr("What if, %1", "name of the assumption").arg(pace.name);
}

QString TrajectoryWords::interval(const TrajectoryContent &content, const ProjectionBand &band)
{
    return tr("95% prediction interval %1 to %2")
        .arg(content.valueOf(band.low), content.valueOf(band.high));
}

QString TrajectoryWords::computed()
{
    return tr("computed here from the members' values");
}

QList<YearValue> pathByYear(const Trajectory &trajectory)
{
    QList<YearValue> path = trajectory.requiredPath;
    if (path.size() == 2) {
        const YearValue base = path.first();
        const YearValue target = path.last();
        path.clear();
        for (int year = base.year; year <= target.year; ++year)
            path << YearValue{year, straightPath(base, target, year)};
    }
    return path.size() > 2 ? path.mid(1, path.size() - 2) : QList<YearValue>();
}

const ProjectionBand *bandOf(const Trajectory &trajectory, int year)
{
    const auto found =
        std::find_if(trajectory.band.begin(), trajectory.band.end(),
                     [year](const ProjectionBand &band) { return band.year == year; });
    return found == trajectory.band.end() ? nullptr : &*found;
}

namespace
{

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryReading)

public:
    Reader(const Facts &facts, const TrajectoryContent &content, const TrajectoryLayout &layout)
        : m_facts(facts)
        , m_content(content)
        , m_trajectory(content.trajectory())
        , m_layout(layout)
    {
    }

    QList<Mark> read()
    {
        for (const EconomyId &economy : m_trajectory.highlighted) {
            if (const EconomySeries *series = seriesOf(m_trajectory, economy))
                readSeries(*series);
        }
        readAssumed();
        for (const YearValue &at : pathByYear(m_trajectory))
            add(at, valueText(TrajectoryWords::path(m_trajectory.pathShape), at), {});
        readAhead();
        for (const TrajectoryMilestones::Tick &tick : m_layout.milestones.ticks())
            readMilestones(tick);
        // Of the grey lines only the end, so that each can be named without a wall of marks.
        for (const EconomySeries &series : m_trajectory.series) {
            if (m_content.colourOf(series) >= 0)
                continue;
            const auto last = std::find_if(
                series.points.rbegin(), series.points.rend(),
                [this](const SeriesPoint &point) { return m_content.isShown(point.at); });
            if (last != series.points.rend())
                readPoint(series, *last);
        }
        return m_marks;
    }

private:
    void add(const YearValue &at, const QString &text, const Link &link)
    {
        if (m_content.isShown(at))
            m_marks << Mark{QRectF(m_layout.at(at) - QPointF(7, 7), QSizeF(14, 14)) & m_layout.body,
                            text, link};
    }

    QString valueText(const QString &what, const YearValue &at) const
    {
        return tr("%1, %2: %3", "line, year, value")
            .arg(what, QString::number(at.year), m_content.valueOf(at.value));
    }

    // Each reading that is not used follows the used one of its year.
    void readSeries(const EconomySeries &series)
    {
        QList<SeriesPoint> others = series.disputed;
        const auto readOthers = [&](auto isDue) {
            for (const SeriesPoint &other : std::as_const(others)) {
                if (isDue(other.at.year))
                    readPoint(series, other, false);
            }
            others.removeIf([&](const SeriesPoint &other) { return isDue(other.at.year); });
        };
        for (const SeriesPoint &point : series.points) {
            readOthers([&](int year) { return year < point.at.year; });
            readPoint(series, point);
            readOthers([&](int year) { return year == point.at.year; });
        }
        readOthers([](int) { return true; });
    }

    void readPoint(const EconomySeries &series, const SeriesPoint &point, bool isUsed = true)
    {
        if (series.isComputed) {
            add(point.at,
                tr("%1 (%2), %3", "reading, status, where from")
                    .arg(valueText(series.name, point.at), statusWord(point.status),
                         TrajectoryWords::computed()),
                {});
            return;
        }
        QString text = readingText(m_facts, series.name, point.at.year,
                                   m_content.valueOf(point.at.value), point.status, point.source);
        if (!isUsed)
            text = tr("%1; not used, another source's reading is").arg(text);
        add(point.at, text,
            {Link::Kind::Observation, QStringLiteral("%1/%2/%3")
                                          .arg(m_trajectory.indicator.text(), series.economy.text(),
                                               QString::number(point.at.year))});
    }

    void readAssumed()
    {
        const std::optional<YearValue> &base = m_trajectory.assessment.question.base;
        if (m_trajectory.baseline && base)
            add(*base,
                tr("%1, %2", "value; what it is")
                    .arg(valueText(tr("Working baseline"), *base),
                         assumptionText(*m_trajectory.baseline)),
                linkTo(m_trajectory.baseline->name));
        if (m_trajectory.target) {
            const TargetMark &target = *m_trajectory.target;
            add(target.at,
                target.source.isEmpty()
                    ? target.label
                    : tr("%1, %2", "target, source")
                          .arg(target.label, sourceText(m_facts, target.source)),
                {});
        }
    }

    void readAhead()
    {
        for (const YearValue &at : m_trajectory.projection.mid(1)) {
            QString text = valueText(TrajectoryWords::goesOn(m_trajectory), at);
            if (const ProjectionBand *band = bandOf(m_trajectory, at.year))
                text = tr("%1, %2", "value, interval")
                           .arg(text, TrajectoryWords::interval(m_content, *band));
            add(at, tr("%1; not a forecast").arg(text), {});
        }
        for (const PaceLine &pace : m_trajectory.paces) {
            for (const YearValue &at : pace.points.mid(1))
                add(at, tr("%1; an assumption").arg(valueText(TrajectoryWords::whatIf(pace), at)),
                    linkTo(pace.assumption));
        }
    }

    void readMilestones(const TrajectoryMilestones::Tick &tick)
    {
        QStringList texts;
        for (const Milestone *milestone : tick.all)
            texts << tr("%1. Source: %2")
                         .arg(milestoneText(*milestone, m_facts.asOf()),
                              sourceText(m_facts, milestone->source));
        m_marks << Mark{
            TrajectoryMilestones::area(tick, m_layout.milestonesTop), texts.join(QLatin1Char('\n')),
            tick.all.size() == 1 ? Link{Link::Kind::Milestone, keyOf(*tick.all.first())} : Link{}};
    }

    static Link linkTo(const QString &assumption)
    {
        return assumption.isEmpty() ? Link{} : Link{Link::Kind::Assumption, assumption};
    }

    const Facts &m_facts;
    const TrajectoryContent &m_content;
    const Trajectory &m_trajectory;
    const TrajectoryLayout &m_layout;
    QList<Mark> m_marks;
};

} // namespace

QList<Mark> trajectoryMarks(const Facts &facts, const TrajectoryContent &content,
                            const TrajectoryLayout &layout)
{
    return Reader(facts, content, layout).read();
}

} // namespace mitra
