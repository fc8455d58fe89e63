// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trajectorybar.h"

#include "models/series/trajectory.h"
#include "views/pages/pageparts.h"
#include "views/widgets/chooser.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr PathShape shapes[] = {PathShape::Straight, PathShape::Geometric, PathShape::Logistic};
constexpr int fewestPoints = 2;      // of a line
constexpr int fewestForInterval = 5; // of its interval
constexpr int fewestYearsShown = 3;  // apart, so that there is something to see between them

QVariant chosen(const Chooser *chooser)
{
    return chooser->currentData();
}

// "to" with the chooser of the last year.
QWidget *until(Chooser *to)
{
    auto *end = new QWidget;
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new PlainLabel(TrajectoryBar::tr("to", "from year to year")));
    row->addWidget(to);
    return end;
}

QWidget *between(Chooser *from, QWidget *end)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(from);
    row->addWidget(end);
    return pair;
}

} // namespace

TrajectoryBar::TrajectoryBar(CurrentRequest *current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_paths(new PillGroup({tr("Straight"), tr("Steady growth"), tr("S-curve")}))
    , m_lineFrom(new Chooser)
    , m_lineTo(new Chooser)
    , m_lineEnd(until(m_lineTo))
    , m_shownFrom(new Chooser)
    , m_shownTo(new Chooser)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(labelled(tr("Required path"), m_paths));
    flow->addWidget(labelled(tr("Dotted line"), between(m_lineFrom, m_lineEnd)));
    flow->addWidget(labelled(tr("Years shown"), between(m_shownFrom, until(m_shownTo))));
    m_paths->setToolTips({tr("The same number of units every year"),
                          tr("The same rate of growth every year"),
                          tr("Slow, fast, slow: an S below what the measure can be at most")});
    m_lineFrom->setAccessibleName(tr("First year of the line that is continued"));
    m_lineTo->setAccessibleName(tr("Last year of the line that is continued"));
    m_shownFrom->setAccessibleName(tr("First year shown"));
    m_shownTo->setAccessibleName(tr("Last year shown"));

    connect(m_paths, &PillGroup::currentChanged, this, &TrajectoryBar::choosePath);
    for (Chooser *chooser : {m_lineFrom, m_lineTo})
        connect(chooser, &Chooser::activated, this, &TrajectoryBar::chooseWindow);
    for (Chooser *chooser : {m_shownFrom, m_shownTo})
        connect(chooser, &Chooser::activated, this, &TrajectoryBar::chooseShown);
}

void TrajectoryBar::choosePath(int index)
{
    ProgressRequest request = m_current->request();
    request.path = shapes[index];
    m_current->set(request);
}

void TrajectoryBar::chooseWindow()
{
    ProgressRequest request = m_current->request();
    const QVariant from = chosen(m_lineFrom);
    if (!from.isValid() || m_observed.size() < fewestPoints) {
        request.window.reset();
    } else {
        // A line needs two points: the other end gives way.
        const qsizetype first =
            std::min(m_observed.indexOf(from.toInt()), m_observed.size() - fewestPoints);
        const QVariant to = request.window ? chosen(m_lineTo) : QVariant(m_observed.last());
        const qsizetype last = std::max(m_observed.indexOf(to.toInt()), first + fewestPoints - 1);
        request.window = YearWindow{m_observed.at(first), m_observed.at(last)};
    }
    m_current->set(request);
}

void TrajectoryBar::chooseShown()
{
    ProgressRequest request = m_current->request();
    const int first = m_shownFrom->itemData(0).toInt();
    const int last = m_shownTo->itemData(m_shownTo->count() - 1).toInt();
    int from = chosen(m_shownFrom).toInt();
    int to = chosen(m_shownTo).toInt();
    if (to - from < fewestYearsShown) { // the end that was not chosen gives way
        if (sender() == m_shownFrom)
            to = std::min(last, from + fewestYearsShown);
        else
            from = std::max(first, to - fewestYearsShown);
    }
    request.shownYears =
        from == first && to == last ? std::optional<YearWindow>() : YearWindow{from, to};
    m_current->set(request);
}

void TrajectoryBar::show(const Trajectory &trajectory)
{
    m_observed.clear();
    int last = 0;
    for (const EconomySeries &series : trajectory.series) {
        if (series.economy != trajectory.judged)
            continue;
        for (const Piece &piece : series.observed) {
            for (const YearValue &point : piece.points)
                m_observed.append(point.year);
        }
        last = series.points.isEmpty() ? 0 : series.points.last().at.year;
    }
    if (trajectory.target)
        last = std::max(last, trajectory.target->at.year);
    const PathShape path = m_current->request().path;
    m_paths->setCurrent(int(std::find(std::begin(shapes), std::end(shapes), path) - shapes));
    m_paths->setEnabled(trajectory.target.has_value());
    fillWindow();
    fillShown(last);
}

void TrajectoryBar::fillWindow()
{
    const std::optional<YearWindow> &window = m_current->request().window;
    m_lineFrom->clear();
    m_lineTo->clear();
    m_lineFrom->addItem(tr("pace since the base year"));
    for (qsizetype i = 0; i + fewestPoints <= m_observed.size(); ++i) {
        const qsizetype points = m_observed.size() - i;
        m_lineFrom->addItem(QString::number(m_observed.at(i)), m_observed.at(i));
        m_lineFrom->setItemData(m_lineFrom->count() - 1,
                                points < fewestForInterval
                                    ? tr("%1 points: a line, but no interval").arg(points)
                                    : tr("up to %1 points, with an interval").arg(points),
                                Qt::ToolTipRole);
    }
    if (window) {
        for (const int year : std::as_const(m_observed)) {
            if (year > window->first)
                m_lineTo->addItem(QString::number(year), year);
        }
        m_lineFrom->setCurrentIndex(m_lineFrom->findData(window->first));
        m_lineTo->setCurrentIndex(m_lineTo->findData(window->last));
    }
    m_lineFrom->setEnabled(m_lineFrom->count() > 1);
    m_lineTo->setEnabled(window.has_value());
    m_lineEnd->setVisible(window.has_value()); // the pace since the base year has no end to choose
}

void TrajectoryBar::fillShown(int last)
{
    const std::optional<YearWindow> &shown = m_current->request().shownYears;
    m_shownFrom->clear();
    m_shownTo->clear();
    const int first = m_observed.value(0, last);
    for (int year = first; year <= last; ++year) {
        if (year + fewestYearsShown <= last)
            m_shownFrom->addItem(QString::number(year), year);
        if (year >= first + fewestYearsShown)
            m_shownTo->addItem(QString::number(year), year);
    }
    m_shownFrom->setCurrentIndex(shown ? m_shownFrom->findData(shown->first) : 0);
    m_shownTo->setCurrentIndex(shown ? m_shownTo->findData(shown->last) : m_shownTo->count() - 1);
    m_shownFrom->setEnabled(m_shownFrom->count() > 1);
    m_shownTo->setEnabled(m_shownTo->count() > 1);
}

} // namespace mitra
