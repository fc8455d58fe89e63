// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinefigure.h"

#include "models/cooperation/facetnames.h"
#include "models/cooperation/selectionwords.h"
#include "models/items/celltable.h"
#include "views/figures/axisticks.h"
#include "views/figures/framing.h"
#include "views/figures/textblock.h"

#include <QHash>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double rowHeight = 24;
constexpr double laneHeight = 28; // heading of the lane of unknown years
constexpr double axisHeight = 22;
constexpr double legendGap = 8;
constexpr double barHeight = 12;
constexpr double fadeStep = 7;
constexpr int fadeSteps = 4;
constexpr double fadeRoom = fadeStep * fadeSteps + 10;

// An end before the start is one source's slip or another's reading: the start stands alone.
bool hasSoundEnd(const Initiative &initiative)
{
    return initiative.endYear &&
           (!initiative.startYear || *initiative.endYear >= *initiative.startYear);
}

bool isOpen(const Initiative &initiative)
{
    return initiative.startYear && !initiative.endYear &&
           initiative.status == InitiativeStatus::Ongoing;
}

QColor barColour(InitiativeStatus status, const Style &style)
{
    switch (status) {
    case InitiativeStatus::Completed:
        return style.series[0];
    case InitiativeStatus::Ongoing:
    case InitiativeStatus::Planned:
        return style.series[1];
    case InitiativeStatus::Unknown:
        break;
    }
    return style.muted;
}

QPen outline(InitiativeStatus status, const Style &style)
{
    QPen pen(barColour(status, style), 1.4, Qt::SolidLine, Qt::FlatCap);
    if (status == InitiativeStatus::Unknown)
        pen.setDashPattern({2.5, 2});
    return pen;
}

bool isFilled(InitiativeStatus status)
{
    return status == InitiativeStatus::Completed || status == InitiativeStatus::Ongoing;
}

} // namespace

struct TimelineFigure::Layout {
    QRectF body;
    QRectF legend;
    double labels = 0;
    double axisTop = 0;
    double rowsTop = 0;
    double left = 0;
    double right = 0; // of the last year; an open end may fade beyond
    int first = 0;
    int last = 0; // inclusive
    double today = 0;
    const QList<double> *tops = nullptr; // from rowsTop

    double x(double year) const
    {
        return left + (year - first) / double(last + 1 - first) * (right - left);
    }
    double top(qsizetype row) const { return rowsTop + (*tops)[row]; }
};

TimelineFigure::TimelineFigure(FactsPtr facts, const Selection &selection, const RowSet &rows)
    : Figure(std::move(facts))
    , m_selection(selectionInWords(*this->facts(), selection))
{
    m_rows.reserve(qsizetype(rows.size()));
    rows.forEach([this](quint32 row) { m_rows << this->facts()->initiatives().at(row); });
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Initiative &a, const Initiative &b) {
        const int never = 100'000;
        if (a.startYear != b.startYear)
            return a.startYear.value_or(never) < b.startYear.value_or(never);
        return a.endYear.value_or(never) < b.endYear.value_or(never);
    });
    m_known = std::count_if(m_rows.begin(), m_rows.end(),
                            [](const Initiative &each) { return each.startYear.has_value(); });
    takeYears();
    m_title = findTitle();
}

void TimelineFigure::takeYears()
{
    const int now = facts()->asOf().isValid() ? facts()->asOf().year() : 0;
    m_firstYear = now;
    m_lastYear = now;
    for (const Initiative &each : m_rows) {
        for (const std::optional<int> &year : {each.startYear, each.endYear}) {
            if (!year)
                continue;
            m_firstYear = m_firstYear == 0 ? *year : std::min(m_firstYear, *year);
            m_lastYear = std::max(m_lastYear, *year);
        }
    }
}

QString TimelineFigure::findTitle() const
{
    const QLocale locale;
    if (m_rows.isEmpty())
        return tr("No initiative matches the selection");
    QHash<InitiativeStatus, int> counts;
    for (const Initiative &each : m_rows)
        ++counts[each.status];
    QStringList parts;
    const auto add = [&](InitiativeStatus status, const QString &words) {
        if (const int count = counts.value(status); count > 0)
            parts << words.arg(locale.toString(count));
    };
    add(InitiativeStatus::Ongoing, tr("%1 ongoing"));
    add(InitiativeStatus::Completed, tr("%1 completed"));
    add(InitiativeStatus::Planned, tr("%1 planned"));
    add(InitiativeStatus::Unknown, tr("%1 with status not reported"));
    const QString all = m_rows.size() == 1
                            ? tr("1 initiative")
                            : tr("%1 initiatives").arg(locale.toString(m_rows.size()));
    return tr("%1: %2").arg(all, parts.join(QStringLiteral(", ")));
}

QString TimelineFigure::subtitle() const
{
    const QString chosen = m_selection.isEmpty() ? QString() : tr("Chosen: %1").arg(m_selection);
    if (m_rows.isEmpty())
        return chosen;
    const QString text =
        tr("Initiatives by start, %1 to %2; a bar runs to the end of its last year")
            .arg(m_firstYear)
            .arg(m_lastYear);
    return chosen.isEmpty() ? text : tr("%1. %2", "two sentences").arg(text, chosen);
}

QStringList TimelineFigure::notes() const
{
    const qsizetype unknown = m_rows.size() - m_known;
    if (unknown == 0)
        return {};
    return {
        unknown == 1
            ? tr("For 1 initiative no source states when it started; it stands at the end.")
            : tr("For %1 initiatives no source states when they started; they stand at the end.")
                  .arg(QLocale().toString(unknown))};
}

QList<SourceId> TimelineFigure::sources() const
{
    QHash<SourceId, int> uses;
    for (const Initiative &each : m_rows)
        ++uses[each.source];
    uses.remove(SourceId());
    QList<SourceId> sources = uses.keys();
    std::sort(sources.begin(), sources.end(), [&uses](const SourceId &a, const SourceId &b) {
        return uses[a] != uses[b] ? uses[a] > uses[b] : a < b;
    });
    return sources;
}

QString TimelineFigure::sentence() const
{
    if (m_known == 0)
        return m_title + QLatin1Char('.');
    return tr("%1. The earliest started in %2: %3.")
        .arg(m_title, QString::number(*m_rows.first().startYear), m_rows.first().title);
}

QString TimelineFigure::whenText(const Initiative &initiative) const
{
    const auto &start = initiative.startYear;
    const auto &end = initiative.endYear;
    if (start && end && *end < *start)
        return tr("start %1, end %2 before the start").arg(*start).arg(*end);
    if (start && end)
        return *start == *end ? QString::number(*start) : tr("%1 to %2").arg(*start).arg(*end);
    if (start)
        return tr("from %1, end not known").arg(*start);
    if (end)
        return tr("until %1, start not known").arg(*end);
    return tr("years not known");
}

QString TimelineFigure::markText(const Initiative &initiative) const
{
    return tr("%1: %2, %3; %4")
        .arg(initiative.title, whenText(initiative), statusName(initiative.status),
             sourceText(*facts(), initiative.source));
}

QList<LegendEntry> TimelineFigure::legend(const Style &style) const
{
    using Sample = LegendEntry::Sample;
    QList<LegendEntry> entries;
    const auto any = [this](auto &&is) {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [&is](const Initiative &each) { return is(each); });
    };
    for (const InitiativeStatus status : {InitiativeStatus::Completed, InitiativeStatus::Ongoing,
                                          InitiativeStatus::Planned, InitiativeStatus::Unknown}) {
        if (!any([status](const Initiative &each) { return each.status == status; }))
            continue;
        const QColor fill = isFilled(status) ? barColour(status, style) : QColor();
        entries << LegendEntry{Sample::Box,
                               outline(status, style),
                               fill,
                               {},
                               status == InitiativeStatus::Unknown ? tr("status not reported")
                                                                   : statusName(status).toLower()};
    }
    if (any(isOpen))
        entries << LegendEntry{Sample::Bar, {}, style.series[1], {}, tr("no end stated")};
    if (any([](const Initiative &each) {
            return each.startYear && !hasSoundEnd(each) && !isOpen(each);
        }))
        entries << LegendEntry{Sample::Stub, QPen(style.muted, 2), {}, {}, tr("start only known")};
    if (facts()->asOf().isValid())
        entries << LegendEntry{
            Sample::Post,
            QPen(style.accent, 2),
            {},
            {},
            tr("as of %1").arg(QLocale().toString(facts()->asOf(), QStringLiteral("d MMM yyyy")))};
    return entries;
}

const QList<double> &TimelineFigure::rowTops(double labelWidth) const
{
    if (m_topsWidth == labelWidth)
        return m_tops;
    const QFont font = Style().font(type::small);
    m_tops.clear();
    m_tops.reserve(m_rows.size() + 1);
    double y = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i == m_known)
            y += laneHeight;
        m_tops << y;
        y += std::max(rowHeight, textHeight(m_rows[i].title, font, labelWidth) + 8);
    }
    m_tops << y;
    m_topsWidth = labelWidth;
    return m_tops;
}

TimelineFigure::Layout TimelineFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    const double legendSize = legendHeight(legend(Style()), body.width());
    layout.legend = QRectF(body.topLeft(), QSizeF(body.width(), legendSize));
    layout.labels = std::floor(std::clamp(body.width() * 0.44, 140.0, 360.0));
    layout.axisTop = layout.legend.bottom() + legendGap;
    layout.rowsTop = layout.axisTop + axisHeight;
    layout.left = body.left() + layout.labels + 14;
    const bool open = std::any_of(m_rows.begin(), m_rows.end(),
                                  [](const Initiative &each) { return isOpen(each); });
    layout.first = m_firstYear;
    layout.last = m_lastYear;
    layout.right = body.right() - 4;
    // Room for an open end to fade, unless later years leave it.
    const QDate asOf = facts()->asOf();
    const double now = asOf.isValid() ? asOf.year() + double(asOf.dayOfYear()) / 366 : 0;
    if (open && layout.x(now) + fadeRoom > layout.right)
        layout.right -= fadeRoom;
    layout.today = asOf.isValid() ? layout.x(now) : layout.left - 1;
    layout.tops = &rowTops(layout.labels);
    return layout;
}

double TimelineFigure::bodyHeight(double width) const
{
    if (m_rows.isEmpty())
        return 60;
    const Layout layout = layOut(QRectF(0, 0, width, 0));
    return layout.rowsTop + layout.tops->last() + 4;
}

void TimelineFigure::drawAxis(QPainter &painter, const Layout &layout, const Style &style) const
{
    const QFont font = style.font(type::axis);
    const double bottom = layout.rowsTop + layout.tops->last();
    const int most = std::max(2, int((layout.right - layout.left) / 46));
    for (const int year : yearTicks(layout.first, layout.last, most)) {
        const double x = layout.x(year);
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(x, layout.rowsTop), QPointF(x, bottom));
        drawText(painter, QRectF(x - 24, layout.axisTop, 48, axisHeight - 4), QString::number(year),
                 font, style.muted, Qt::AlignHCenter | Qt::AlignVCenter);
    }
    if (facts()->asOf().isValid()) {
        painter.setPen(QPen(style.accent, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(layout.today, layout.rowsTop - 2), QPointF(layout.today, bottom));
    }
    if (m_known < m_rows.size()) {
        const double top = layout.top(m_known) - laneHeight;
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(layout.body.left(), top + 2),
                         QPointF(layout.body.right(), top + 2));
        drawText(painter, QRectF(layout.body.left(), top + 4, layout.labels, laneHeight - 4),
                 tr("Start year not known"), style.font(type::small, QFont::DemiBold), style.muted,
                 Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void TimelineFigure::drawBar(QPainter &painter, const Layout &layout, const Initiative &initiative,
                             double middle, const Style &style) const
{
    const QColor colour = barColour(initiative.status, style);
    const double top = middle - barHeight / 2;
    if (!initiative.startYear || (!hasSoundEnd(initiative) && !isOpen(initiative))) {
        // One end alone: a post at the known year, a stub towards the unknown side.
        const double post = initiative.startYear ? layout.x(*initiative.startYear) + 1
                                                 : layout.x(*initiative.endYear + 1) - 1;
        const double reach = initiative.startYear ? 12 : -12;
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(post, top), QPointF(post, top + barHeight));
        painter.drawLine(QPointF(post, middle), QPointF(post + reach, middle));
        return;
    }
    const double left = layout.x(*initiative.startYear);
    if (isOpen(initiative)) {
        const double solid = std::max(left + 2, layout.today);
        painter.fillRect(QRectF(left, top, solid - left, barHeight), colour);
        for (int i = 0; i < fadeSteps; ++i)
            painter.fillRect(QRectF(solid + i * fadeStep, top, fadeStep + 0.3, barHeight),
                             style.tint(colour, 0.8 - 0.2 * i));
        const double tip = solid + fadeSteps * fadeStep + 5;
        painter.setPen(QPen(colour, 1.6));
        painter.drawPolyline(QPolygonF(
            {QPointF(tip - 4, middle - 4), QPointF(tip, middle), QPointF(tip - 4, middle + 4)}));
        return;
    }
    const QRectF bar(left, top, layout.x(*initiative.endYear + 1) - left, barHeight);
    painter.setPen(isFilled(initiative.status) ? QPen(Qt::NoPen)
                                               : outline(initiative.status, style));
    painter.setBrush(isFilled(initiative.status) ? colour : style.card);
    painter.drawRoundedRect(isFilled(initiative.status) ? bar.adjusted(0.5, 0, -0.5, 0)
                                                        : bar.adjusted(1, 0.7, -1, -0.7),
                            3, 3);
}

void TimelineFigure::drawRow(QPainter &painter, const Layout &layout, qsizetype row,
                             const Style &style) const
{
    const Initiative &initiative = m_rows[row];
    const double top = layout.top(row);
    const double height = (*layout.tops)[row + 1] - (*layout.tops)[row] -
                          (row + 1 == m_known && m_known < m_rows.size() ? laneHeight : 0);
    drawText(painter, QRectF(layout.body.left(), top, layout.labels, height), initiative.title,
             style.font(type::small), style.ink, Qt::AlignLeft | Qt::AlignVCenter);
    if (initiative.startYear || initiative.endYear) {
        drawBar(painter, layout, initiative, top + height / 2, style);
        return;
    }
    const QString word = initiative.status == InitiativeStatus::Unknown
                             ? tr("status not reported")
                             : statusName(initiative.status).toLower();
    const QFont font = style.font(type::axis);
    const QRectF area(layout.left, top + 2, textWidth(word, font) + 6, height - 4);
    painter.fillRect(area, style.card); // the grid passes behind
    drawText(painter, area, word, font, style.muted, Qt::AlignLeft | Qt::AlignVCenter);
}

void TimelineFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.isEmpty()) {
        drawText(painter, body, tr("No initiative matches the selection."), style.font(type::body),
                 style.muted, Qt::AlignLeft | Qt::AlignVCenter);
        painter.restore();
        return;
    }
    const Layout layout = layOut(body);
    drawLegend(painter, layout.legend, legend(style), style);
    drawAxis(painter, layout, style);
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : body;
    const QList<double> &tops = *layout.tops;
    const auto after = std::upper_bound(tops.begin(), tops.end() - 1, clip.top() - layout.rowsTop);
    qsizetype row = std::max<qsizetype>(0, std::distance(tops.begin(), after) - 1);
    for (; row < m_rows.size() && layout.top(row) <= clip.bottom(); ++row)
        drawRow(painter, layout, row, style);
    painter.restore();
}

QRectF TimelineFigure::headArea(const QRectF &body) const
{
    if (m_rows.isEmpty())
        return {};
    const Layout layout = layOut(body);
    return {body.left(), layout.axisTop, body.width(), layout.rowsTop - layout.axisTop};
}

QList<Mark> TimelineFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    if (m_rows.isEmpty())
        return marks;
    const Layout layout = layOut(body);
    marks.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const double lane = i + 1 == m_known && m_known < m_rows.size() ? laneHeight : 0;
        const double height = (*layout.tops)[i + 1] - (*layout.tops)[i] - lane;
        marks << Mark{QRectF(body.left(), layout.top(i), body.width(), height),
                      markText(m_rows[i]),
                      {Link::Kind::Initiative, m_rows[i].id.text()}};
    }
    return marks;
}

QList<std::shared_ptr<const Figure>> TimelineFigure::parts(double width, double maxBodyHeight) const
{
    if (m_rows.isEmpty() || bodyHeight(width) <= maxBodyHeight)
        return {};
    const Layout layout = layOut(QRectF(0, 0, width, 0));
    const QList<double> tops = *layout.tops;
    // Where each part ends, filled up to that room.
    const auto endsFor = [&](double room) {
        QList<qsizetype> ends;
        for (qsizetype from = 0; from < m_rows.size(); from = ends.last()) {
            // A part that begins among unknown years repeats the heading of their lane.
            const double heading = from >= m_known ? laneHeight : 0;
            qsizetype to = from + 1;
            while (to < m_rows.size() && tops[to + 1] - tops[from] + heading <= room)
                ++to;
            ends << to;
        }
        return ends;
    };
    // As few parts as there can be, and these of about one height: no last page of two rows.
    double room = maxBodyHeight - layout.rowsTop - 4;
    QList<qsizetype> ends = endsFor(room);
    double tooLittle = 0;
    for (int i = 0; i < 12; ++i) {
        const double middle = (tooLittle + room) / 2;
        const QList<qsizetype> even = endsFor(middle);
        if (even.size() > ends.size()) {
            tooLittle = middle;
        } else {
            room = middle;
            ends = even;
        }
    }
    QList<std::shared_ptr<TimelineFigure>> made;
    qsizetype from = 0;
    for (const qsizetype to : std::as_const(ends)) {
        auto part = std::make_shared<TimelineFigure>(*this);
        part->m_rows = m_rows.mid(from, to - from);
        part->m_known = std::clamp<qsizetype>(m_known - from, 0, to - from);
        part->m_topsWidth = -1;
        made << part;
        from = to;
    }
    QList<std::shared_ptr<const Figure>> parts;
    for (qsizetype i = 0; i < made.size(); ++i) {
        made[i]->m_title = tr("%1 (part %2 of %3)").arg(m_title).arg(i + 1).arg(made.size());
        parts << made[i];
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> TimelineFigure::table() const
{
    const auto year = [](const std::optional<int> &value) {
        return value ? Cell{QString::number(*value), *value, {}, {}, -1}
                     : Cell{tr("not known"), {}, {}, {}, -1};
    };
    QList<Row> rows;
    rows.reserve(m_rows.size());
    for (const Initiative &each : m_rows) {
        Row row;
        row.id = each.id.text();
        row.source = each.source;
        const Link link{Link::Kind::Initiative, each.id.text()};
        row.cells = {Cell{each.title, each.title, link, {}, -1}, year(each.startYear),
                     year(each.endYear),
                     Cell{statusName(each.status), int(each.status), {}, {}, int(each.status)},
                     Cell{sourceText(*facts(), each.source),
                          sourceText(*facts(), each.source),
                          {Link::Kind::Source, each.source.text()},
                          {},
                          -1}};
        rows << row;
    }
    const QList<Column> columns = {{tr("Initiative"), {}, false},
                                   {tr("Start"), {}, true},
                                   {tr("End"), {}, true},
                                   {tr("Status"), {}, false},
                                   {tr("Source"), {}, false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
