// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinefigure.h"

#include "models/cooperation/selectionwords.h"
#include "views/figures/textblock.h"
#include "views/figures/timelinelayout.h"
#include "views/figures/timelinetable.h"
#include "views/figures/timelinewords.h"

#include <algorithm>

namespace mitra
{

TimelineFigure::TimelineFigure(FactsPtr facts, TimelineOrderPtr order, const Selection &selection,
                               const TimelineShown &shown)
    : Figure(std::move(facts))
    , m_order(std::move(order))
    , m_shown(shown)
    , m_chosen(selectionInWords(*this->facts(), selection))
    , m_lane(this->facts(), selection.in(Facet::Framework))
{
    takeYears();
}

TimelineFigure::TimelineFigure(const FactsPtr &facts, const Selection &selection,
                               const RowSet &rows)
    : TimelineFigure(facts, orderTimeline(*facts, nullptr, rows, {}), selection)
{
}

std::shared_ptr<const TimelineFigure> TimelineFigure::with(const TimelineShown &shown) const
{
    auto other = std::make_shared<TimelineFigure>(*this);
    other->m_shown = shown;
    other->takeYears();
    if (shown.folded != m_shown.folded) {
        other->m_whole = {};
        other->m_screen = {};
    }
    return other;
}

void TimelineFigure::takeYears()
{
    std::vector<int> years;
    for (const QDate &day : {facts()->asOf(), today()}) {
        if (day.isValid())
            years.push_back(day.year());
    }
    if (m_order->tally.firstYear != 0) {
        years.push_back(m_order->tally.firstYear);
        years.push_back(m_order->tally.lastYear);
    }
    if (years.empty())
        years.push_back(2000); // nothing to draw, but an axis needs a length
    const auto [first, last] = std::minmax_element(years.begin(), years.end());
    m_allYears = {double(*first), double(*last + 1)};
}

std::optional<double> TimelineFigure::asOf() const
{
    return facts()->asOf().isValid() ? std::optional(yearOf(facts()->asOf())) : std::nullopt;
}

QDate TimelineFigure::today() const
{
    return m_shown.today == facts()->asOf() ? QDate() : m_shown.today;
}

QString TimelineFigure::name() const
{
    switch (m_order->arrangement.grouping) {
    case TimelineArrangement::Grouping::Partner:
        return QStringLiteral("timeline:partner");
    case TimelineArrangement::Grouping::Theme:
        return QStringLiteral("timeline:theme");
    case TimelineArrangement::Grouping::Status:
        return QStringLiteral("timeline:status");
    case TimelineArrangement::Grouping::None:
        break;
    }
    return QStringLiteral("timeline");
}

QString TimelineFigure::title() const
{
    const QString title = timelineTitle(m_order->tally);
    return m_partOf.isEmpty() ? title : tr("%1 (%2)").arg(title, m_partOf);
}

QString TimelineFigure::subtitle() const
{
    return timelineSubtitle(*m_order, m_shown.years, m_chosen);
}

QStringList TimelineFigure::notes() const
{
    QStringList notes = timelineNotes(*m_order);
    if (m_lane.milestones().size() > 1 && !m_order->rows.empty())
        notes << tr("A dot with a number stands for that many milestones near each other; the "
                    "figure's table names every one.");
    if (m_isPaper && m_order->tally.rows > printedRows)
        notes << tr("Paper holds the first %1 rows; the table has all, and a narrower selection "
                    "fits whole.")
                     .arg(QLocale().toString(int(printedRows)));
    return notes;
}

QList<SourceId> TimelineFigure::sources() const
{
    QList<SourceId> sources;
    for (const auto &[source, uses] : m_order->tally.sources)
        sources << source;
    for (const Milestone *milestone : m_lane.milestones()) {
        if (!sources.contains(milestone->source))
            sources << milestone->source;
    }
    return sources;
}

QString TimelineFigure::sentence() const
{
    if (!m_order->tally.earliest)
        return title() + QLatin1Char('.');
    const auto row = qsizetype(*m_order->tally.earliest);
    return tr("%1. The earliest started in %2: %3.")
        .arg(title(), QString::number(facts()->initiatives().startYearAt(row).value_or(0)),
             facts()->initiatives().titleAt(row));
}

std::unique_ptr<QAbstractTableModel> TimelineFigure::table() const
{
    return std::make_unique<TimelineTable>(facts(), m_order, m_lane.milestones());
}

QString TimelineFigure::titleOf(const Initiative &initiative) const
{
    return m_titlePiece.value_or(initiative.title);
}

const TimelineLines &TimelineFigure::lines(Measured &measured, double labelWidth,
                                           size_t mostWrapped) const
{
    const bool wraps = m_order->rows.size() <= mostWrapped;
    if (measured.lines && (measured.width == labelWidth || !wraps))
        return *measured.lines;
    TimelineLines::HeightOf heightOf;
    if (wraps) {
        heightOf = [this, labelWidth, font = Style().font(type::small)](quint32 row) {
            const QString title =
                m_titlePiece.value_or(facts()->initiatives().titleAt(qsizetype(row)));
            return textHeight(title, font, labelWidth) + 8;
        };
    }
    measured = {labelWidth, std::make_shared<TimelineLines>(m_order, m_shown.folded, heightOf)};
    return *measured.lines;
}

const TimelineLines &TimelineFigure::wholeLines(double labelWidth) const
{
    return lines(m_whole, labelWidth, m_isPaper ? printedRows : wrappedRows);
}

const TimelineLines &TimelineFigure::screenLines(double width) const
{
    return lines(m_screen, Layout::labelsOf(width), wrappedOnScreen);
}

TimelineFigure::Layout TimelineFigure::layOut(const QRectF &body,
                                              const MilestoneLane::Names &names) const
{
    Layout layout;
    layout.body = body;
    layout.names = names;
    layout.labels = Layout::labelsOf(body.width());
    layout.legend =
        QRectF(body.topLeft(), QSizeF(body.width(), legendHeight(legend(Style()), body.width())));
    const double laneHeight = m_lane.height(names);
    layout.lane =
        QRectF(body.left(), layout.legend.bottom() + Layout::legendGap, body.width(), laneHeight);
    layout.axis = QRectF(body.left(), layout.lane.bottom(), body.width(), Layout::axisHeight);
    layout.rowsTop = layout.axis.bottom();
    layout.scale.years = years();
    layout.scale.left = body.left() + layout.labels + 14;
    layout.scale.right = body.right() - 4;
    // Room for an open end to fade, unless later years leave it.
    const bool isZoomed = m_shown.years.has_value();
    if (m_order->tally.openEnds > 0 &&
        (isZoomed || layout.scale.x(asOf().value_or(0)) + timelineFadeRoom > layout.scale.right))
        layout.scale.right -= timelineFadeRoom;
    return layout;
}

double TimelineFigure::screenLegend(const QRectF &body) const
{
    return legendHeight(legend(Style()), body.width()) + Layout::legendGap;
}

// The legend goes first, then the rows.
TimelineFigure::Layout TimelineFigure::layOutScreen(const QRectF &body, double offset) const
{
    const int lines = body.height() < 220 ? 0 : (body.height() < 400 ? 2 : 3);
    Layout layout =
        layOut(body.translated(0, -std::min(offset, screenLegend(body))), {lines, true});
    layout.body = body;
    return layout;
}

double TimelineFigure::bodyHeight(double width) const
{
    if (m_order->rows.empty())
        return 60;
    const Layout layout = layOut(QRectF(0, 0, width, 0), {});
    return layout.rowsTop + wholeLines(layout.labels).height() + 4;
}

QRectF TimelineFigure::headArea(const QRectF &body) const
{
    if (m_order->rows.empty())
        return {};
    const Layout layout = layOut(body, {});
    return QRectF(QPointF(body.left(), layout.lane.top()), QPointF(body.right(), layout.rowsTop));
}

QRectF TimelineFigure::screenRows(const QRectF &body, double offset) const
{
    const double top = std::min(layOutScreen(body, offset).rowsTop, body.bottom());
    return QRectF(QPointF(body.left(), top), body.bottomRight());
}

TimelineScale TimelineFigure::screenScale(const QRectF &body) const
{
    return layOutScreen(body, 0).scale;
}

Mark TimelineFigure::lineMark(const TimelineLines &all, size_t line) const
{
    const TimelineLines::Line of = all.line(line);
    Mark mark;
    if (of.kind == TimelineLines::Line::Kind::Row) {
        const Initiative each = facts()->initiatives().at(qsizetype(m_order->rows[of.place]));
        mark.text = timelineRowText(*facts(), each);
        mark.link = {Link::Kind::Initiative, each.id.text()};
        return mark;
    }
    const TimelineGroup &group = m_order->groups[of.group];
    if (of.kind == TimelineLines::Line::Kind::Lane) {
        mark.text =
            tr("Start year not known: %1").arg(initiativesInWords(group.count - group.known));
    } else {
        mark.text = timelineGroupText(group);
        if (m_shown.folded.contains(group.id))
            mark.text += tr(" (folded)");
    }
    return mark;
}

QList<Mark> TimelineFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    if (m_order->rows.empty())
        return marks;
    const Layout layout = layOut(body, {});
    const TimelineLines &all = wholeLines(layout.labels);
    if (all.size() > wrappedRows * 2)
        return marks; // a screen asks for what it shows; see screenMarks()
    marks = m_lane.marks(layout.lane, layout.scale);
    for (size_t i = 0; i < all.size(); ++i) {
        const TimelineLines::Line line = all.line(i);
        if (line.kind == TimelineLines::Line::Kind::Lane)
            continue; // what it says, its rows say too
        Mark mark = lineMark(all, i);
        mark.area = QRectF(body.left(), layout.rowsTop + line.top, body.width(), line.height);
        marks << mark;
    }
    return marks;
}

double TimelineFigure::pinnedHeight(const TimelineLines &all, size_t line) const
{
    const std::optional<size_t> heading = all.headingOf(all.line(line).group);
    return heading && *heading < line ? all.line(*heading).height : 0;
}

QList<TimelineFigure::ScreenMark> TimelineFigure::screenMarks(const QRectF &body,
                                                              double offset) const
{
    QList<ScreenMark> marks;
    if (m_order->rows.empty())
        return marks;
    const Layout layout = layOutScreen(body, offset);
    for (const Mark &mark : m_lane.marks(layout.lane, layout.scale)) {
        if (body.adjusted(-1, -1, 1, 1).contains(mark.area))
            marks << ScreenMark{mark, {}};
    }
    const TimelineLines &all = screenLines(body.width());
    double top = layout.rowsTop;
    const double out = std::max(0.0, offset - screenLegend(body)); // of the rows
    const size_t first = all.lineAt(out);
    const auto add = [&](size_t line, double lineTop, double height) {
        QRectF area(body.left(), lineTop, body.width(), height);
        area.setTop(std::max(top, area.top()));
        area.setBottom(std::min(body.bottom(), area.bottom()));
        if (area.height() <= 4)
            return; // a sliver is not seen
        Mark mark = lineMark(all, line);
        mark.area = area;
        marks << ScreenMark{mark, line};
    };
    if (const double pinned = pinnedHeight(all, first); pinned > 0) {
        add(*all.headingOf(all.line(first).group), top, pinned);
        top += pinned;
    }
    for (size_t i = first; i < all.size(); ++i) {
        const TimelineLines::Line line = all.line(i);
        const double lineTop = layout.rowsTop - out + line.top;
        if (lineTop >= body.bottom())
            break;
        add(i, lineTop, line.height);
    }
    return marks;
}

} // namespace mitra
