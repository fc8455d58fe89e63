// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/celltable.h"
#include "models/items/keys.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/figures/readingtext.h"
#include "views/figures/trajectoryreading.h"

#include <cmath>

namespace mitra
{

namespace
{

class TableMaker
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryTable)

public:
    TableMaker(const Facts &facts, const TrajectoryContent &content)
        : m_facts(facts)
        , m_content(content)
        , m_trajectory(content.trajectory())
    {
    }

    std::unique_ptr<QAbstractTableModel> make()
    {
        for (const EconomySeries &series : m_trajectory.series) {
            for (const SeriesPoint &point : series.points)
                addReading(series, point, true);
            for (const SeriesPoint &point : series.disputed)
                addReading(series, point, false);
        }
        addLines();
        for (const Milestone &milestone : m_trajectory.milestones)
            addMilestone(milestone);
        const QList<Column> columns = {
            {tr("Economy or line"), {}, false},
            {tr("Year"), {}, true},
            {tr("Value, %1").arg(unitText(m_trajectory.unit)), {}, true},
            {tr("Status"), {}, false},
            {tr("Reading"), tr("Whether the figure uses it; of a line, its interval"), false},
            {tr("Source"), {}, false}};
        return std::make_unique<CellTable>(columns, m_rows);
    }

private:
    static Cell plain(const QString &text) { return Cell{text, text, {}, {}, -1}; }

    Cell number(double value, const Link &link = {}, const QString &note = {}) const
    {
        return Cell{numberText(value, m_trajectory.unit, QLocale()),
                    std::isfinite(value) ? QVariant(value) : QVariant(), link, note, -1};
    }

    Cell source(const SourceId &source) const
    {
        const QString text = sourceText(m_facts, source);
        return Cell{text, text, {Link::Kind::Source, source.text()}, {}, -1};
    }

    void addReading(const EconomySeries &series, const SeriesPoint &point, bool used)
    {
        const QString id = QStringLiteral("%1/%2/%3")
                               .arg(m_trajectory.indicator.text(), series.economy.text(),
                                    QString::number(point.at.year));
        const Link link = series.isComputed ? Link{} : Link{Link::Kind::Observation, id};
        Row row;
        row.id = id;
        row.source = point.source;
        row.cells = {Cell{series.name, series.name, link, {}, -1},
                     Cell{QString::number(point.at.year), point.at.year, link, {}, -1},
                     number(point.at.value, link, point.note),
                     Cell{statusWord(point.status), int(point.status), {}, {}, -1},
                     Cell{used ? tr("used") : tr("not used"), used ? 0 : 1, {}, point.note, -1},
                     series.isComputed ? plain(TrajectoryWords::computed()) : source(point.source)};
        m_rows << row;
    }

    // Of what is drawn beside the readings; `status` sorts behind theirs.
    void addLine(const QString &line, const YearValue &at, const QString &status, int order,
                 const QString &reading = {}, const SourceId &from = {})
    {
        Row row;
        row.id = QStringLiteral("%1/%2").arg(line, QString::number(at.year));
        row.source = from;
        row.cells = {plain(line),      Cell{QString::number(at.year), at.year, {}, {}, -1},
                     number(at.value), Cell{status, order, {}, {}, -1},
                     plain(reading),   from.isEmpty() ? plain(QString()) : source(from)};
        m_rows << row;
    }

    void addLines()
    {
        const std::optional<YearValue> &base = m_trajectory.assessment.question.base;
        if (m_trajectory.baseline && base)
            addLine(tr("Working baseline"), *base, tr("assumption"), 10);
        if (m_trajectory.target) {
            const TargetMark &target = *m_trajectory.target;
            addLine(target.label, target.at,
                    target.origin == TargetOrigin::Working ? tr("assumption") : tr("target"), 11,
                    {}, target.source);
        }
        for (const YearValue &at : pathByYear(m_trajectory))
            addLine(TrajectoryWords::path(m_trajectory.pathShape), at, tr("computed"), 12);
        for (const YearValue &at : m_trajectory.projection.mid(1)) {
            const ProjectionBand *band = bandOf(m_trajectory, at.year);
            addLine(TrajectoryWords::goesOn(m_trajectory), at, tr("not a forecast"), 13,
                    band ? TrajectoryWords::interval(m_content, *band) : QString());
        }
        for (const PaceLine &pace : m_trajectory.paces) {
            for (const YearValue &at : pace.points.mid(1))
                addLine(TrajectoryWords::whatIf(pace), at, tr("assumption"), 14);
        }
    }

    void addMilestone(const Milestone &milestone)
    {
        const QString key = keyOf(milestone);
        const int year = milestone.date.year();
        const QString date = milestone.date.toText(QLocale());
        Row row;
        row.id = key;
        row.source = milestone.source;
        row.cells = {Cell{milestone.title, milestone.title, {Link::Kind::Milestone, key}, {}, -1},
                     Cell{QString::number(year), year, {}, {}, -1},
                     plain(QString()),
                     Cell{tr("milestone"), 15, {}, {}, -1},
                     Cell{date, milestone.date.toIso(), {}, {}, -1},
                     source(milestone.source)};
        m_rows << row;
    }

    const Facts &m_facts;
    const TrajectoryContent &m_content;
    const Trajectory &m_trajectory;
    QList<Row> m_rows;
};

} // namespace

std::unique_ptr<QAbstractTableModel> trajectoryTable(const Facts &facts,
                                                     const TrajectoryContent &content)
{
    return TableMaker(facts, content).make();
}

} // namespace mitra
