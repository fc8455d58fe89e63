// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/timelinepane.h"

#include "views/figures/textblock.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double leastYears = 1;
constexpr double zoomStep = 1.5;
constexpr int rowStep = 24;
constexpr int wheelRows = 3;

} // namespace

TimelinePane::TimelinePane(QWidget *parent)
    : FigureView(parent)
    , m_bar(new QScrollBar(Qt::Vertical))
{
    setFrame(Frame::Body);
    setFilling(true);
    setInset(4);
    m_bar->setSingleStep(rowStep);
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(m_bar, &QScrollBar::valueChanged, this, &TimelinePane::showWindow);
    connect(this, &FigureView::currentMarkChanged, this, &TimelinePane::followMark);
}

QRectF TimelinePane::body() const
{
    const double inset = 4;
    return QRectF(rect()).adjusted(inset, inset, -inset, -inset);
}

const TimelineLines &TimelinePane::lines() const
{
    return m_timeline->screenLines(body().width());
}

void TimelinePane::setTimeline(const TimelinePtr &timeline)
{
    std::optional<quint32> row;
    if (m_timeline && m_line && *m_line < lines().size()) {
        const TimelineLines::Line line = lines().line(*m_line);
        if (line.kind == TimelineLines::Line::Kind::Row && timeline &&
            timeline->facts() == m_timeline->facts())
            row = m_timeline->order().rows[line.place];
    }
    m_timeline = timeline;
    m_line.reset();
    m_isDragging = false;
    if (!timeline) {
        m_window.reset();
        setFigure(nullptr);
        m_bar->setRange(0, 0);
        return;
    }
    {
        const QSignalBlocker blocker(m_bar);
        m_bar->setValue(0);
    }
    fitBar();
    if (row) {
        m_line = lines().lineOf(*row);
        if (m_line)
            scrollToLine(*m_line);
    }
    showWindow();
}

void TimelinePane::setRenewing(bool renewing)
{
    if (renewing == m_isRenewing)
        return;
    m_isRenewing = renewing;
    update();
}

void TimelinePane::fitBar()
{
    if (!m_timeline)
        return;
    const double legend = m_timeline->screenLegend(body());
    const double room = std::max(1.0, m_timeline->screenRows(body(), legend).height());
    const QSignalBlocker blocker(m_bar);
    m_bar->setRange(0, int(std::ceil(std::max(0.0, legend + lines().height() + 4 - room))));
    m_bar->setPageStep(int(room));
}

void TimelinePane::showWindow()
{
    if (!m_timeline)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_window = std::make_shared<TimelineWindow>(m_timeline, m_bar->value());
    setFigure(m_window);
    if (!m_line)
        return;
    // Asked for first, so that the window knows its lines.
    const QList<Mark> &all = marks();
    setCurrentMark(all.isEmpty() ? -1 : m_window->markOf(*m_line));
}

void TimelinePane::followMark(int mark)
{
    if (!m_isShowing && m_window)
        m_line = m_window->lineOf(mark);
}

void TimelinePane::scrollToLine(size_t index)
{
    const TimelineLines::Line line = lines().line(index);
    const double legend = m_timeline->screenLegend(body());
    const double room = m_timeline->screenRows(body(), legend).height();
    const double pinned = m_timeline->pinnedHeight(lines(), index);
    // The first line brings the legend with it.
    const double atTop = line.top - pinned <= 0 ? 0 : legend + line.top - pinned;
    const double atBottom = legend + line.bottom() - room;
    if (m_bar->value() > atTop || line.height + pinned > room)
        m_bar->setValue(int(std::floor(atTop)));
    else if (m_bar->value() < atBottom)
        m_bar->setValue(int(std::ceil(atBottom)) + 4);
}

double TimelinePane::rowsOut() const
{
    return std::max(0.0, m_bar->value() - m_timeline->screenLegend(body()));
}

void TimelinePane::moveTo(size_t line)
{
    m_line = line;
    scrollToLine(line);
    showWindow();
    showMark(m_window->markOf(line));
}

void TimelinePane::wheelEvent(QWheelEvent *event)
{
    if (!m_timeline)
        return event->ignore();
    // Touchpads tell pixels, wheels steps of 120.
    const bool hasPixels = !event->pixelDelta().isNull();
    QPointF moved = hasPixels ? QPointF(event->pixelDelta())
                              : QPointF(event->angleDelta()) * rowStep * wheelRows / 120;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = moved.y() / (rowStep * wheelRows);
        zoomAround(event->position().x(), std::pow(zoomStep, -steps));
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && moved.x() == 0)
        moved = QPointF(moved.y(), 0);
    if (std::abs(moved.x()) > std::abs(moved.y())) {
        const TimelineScale scale = m_timeline->screenScale(body());
        pan(-moved.x() / (scale.right - scale.left));
        event->accept();
        return;
    }
    const int before = m_bar->value();
    m_bar->setValue(before - int(std::lround(moved.y())));
    // At the end the page behind scrolls on.
    event->setAccepted(m_bar->value() != before || moved.y() == 0);
}

void TimelinePane::mousePressEvent(QMouseEvent *event)
{
    FigureView::mousePressEvent(event);
    m_isDragging = false;
    if (event->button() != Qt::LeftButton || !m_timeline)
        return;
    m_pressedAt = event->position();
    m_pressedMark = markAt(event->position());
    m_pressedYears = m_timeline->years();
    m_pressedOffset = m_bar->value();
    event->accept();
}

void TimelinePane::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_timeline) {
        FigureView::mouseMoveEvent(event);
        return;
    }
    const QPointF moved = event->position() - m_pressedAt;
    if (!m_isDragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging)
        setCursor(Qt::ClosedHandCursor);
    m_isDragging = true;
    const TimelineScale scale = m_timeline->screenScale(body());
    const double years = moved.x() / (scale.right - scale.left) * m_pressedYears.length();
    showYears(YearSpan{m_pressedYears.first - years, m_pressedYears.end - years});
    m_bar->setValue(m_pressedOffset - int(moved.y()));
}

void TimelinePane::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        m_isDragging = false;
        unsetCursor();
        return;
    }
    FigureView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || m_pressedMark < 0 || !m_line ||
        m_pressedMark != markAt(event->position()))
        return;
    const TimelineLines::Line line = lines().line(*m_line);
    if (line.kind == TimelineLines::Line::Kind::Group)
        toggleGroup(line.group);
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback showing(m_isShowing, true);
    FigureView::resizeEvent(event);
    fitBar();
    showWindow();
}

void TimelinePane::focusInEvent(QFocusEvent *event)
{
    const bool byTab =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m_timeline && currentMark() < 0 && !m_line && lines().size() > 0) {
        m_line = lines().lineAt(rowsOut());
        showWindow();
    }
    FigureView::focusInEvent(event);
}

void TimelinePane::paintEvent(QPaintEvent *event)
{
    FigureView::paintEvent(event);
    if (!m_isRenewing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = Style::of(palette());
    const QFont font = style.font(type::small, QFont::DemiBold);
    const QString words = m_timeline ? tr("Being renewed…") : tr("Being put in order…");
    const double width = textWidth(words, font) + 24;
    const double top =
        m_timeline ? m_timeline->screenRows(body(), m_bar->value()).top() + 6 : body().top() + 6;
    const QRectF pill(body().right() - width - 2, top, width, 26);
    painter.setPen(QPen(style.accent, 1.4));
    painter.setBrush(style.card);
    painter.drawRoundedRect(pill, 13, 13);
    drawText(painter, pill, words, font, style.ink, Qt::AlignHCenter | Qt::AlignVCenter);
}

void TimelinePane::zoom(double factor)
{
    if (!m_timeline)
        return;
    const TimelineScale scale = m_timeline->screenScale(body());
    zoomAround((scale.left + scale.right) / 2, factor);
}

void TimelinePane::zoomAround(double x, double factor)
{
    const TimelineScale scale = m_timeline->screenScale(body());
    const double within = std::clamp((x - scale.left) / (scale.right - scale.left), 0.0, 1.0);
    const double length =
        std::clamp(scale.years.length() * factor, leastYears, m_timeline->allYears().length());
    const double first = scale.years.first + within * (scale.years.length() - length);
    showYears(YearSpan{first, first + length});
}

void TimelinePane::pan(double part)
{
    if (!m_timeline)
        return;
    const YearSpan years = m_timeline->years();
    const double by = part * years.length();
    showYears(YearSpan{years.first + by, years.end + by});
}

void TimelinePane::showAllYears()
{
    if (m_timeline)
        showYears(m_timeline->allYears());
}

void TimelinePane::showYears(const YearSpan &years)
{
    const YearSpan all = m_timeline->allYears();
    const double length = years.length();
    TimelineShown shown = m_timeline->shown();
    if (length >= all.length() - 0.001) {
        shown.years.reset();
    } else {
        const double first = std::clamp(years.first, all.first, all.end - length);
        shown.years = YearSpan{first, first + length};
    }
    if (shown.years != m_timeline->shown().years)
        change(shown);
}

void TimelinePane::change(const TimelineShown &shown)
{
    m_timeline = m_timeline->with(shown);
    fitBar();
    showWindow();
    emit shownChanged();
}

void TimelinePane::toggleGroup(size_t group)
{
    TimelineShown shown = m_timeline->shown();
    const QString &id = m_timeline->order().groups[group].id;
    if (!shown.folded.remove(id))
        shown.folded.insert(id);
    m_line.reset();
    change(shown);
    if (const std::optional<size_t> heading = lines().headingOf(group))
        moveTo(*heading);
}

} // namespace mitra
