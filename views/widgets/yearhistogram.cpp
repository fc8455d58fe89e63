// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/yearhistogram.h"

#include "views/figures/style.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mitra
{

namespace
{
constexpr int barHeight = 38;
constexpr int axisHeight = 20;
constexpr int side = 8;           // room for half a handle
constexpr double handleReach = 7; // the mouse takes a handle from this near

QString initiatives(quint32 count)
{
    return count == 1
               ? YearHistogram::tr("1 initiative")
               : YearHistogram::tr("%1 initiatives").arg(QLocale().toString(qulonglong(count)));
}
} // namespace

YearHistogram::YearHistogram(Of of, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_first(new YearHandle(YearHandle::End::First, this))
    , m_last(new YearHandle(YearHandle::End::Last, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusProxy(m_first);
    m_first->setAccessibleName(of == Of::Starts ? tr("First start year") : tr("First end year"));
    m_last->setAccessibleName(of == Of::Starts ? tr("Last start year") : tr("Last end year"));
    for (YearHandle *handle : {m_first, m_last})
        connect(handle, &YearHandle::left, this, &YearHistogram::gestureEnded);
    describe();
}

void YearHistogram::setCounts(int firstYear, const std::vector<quint32> &counts)
{
    m_firstYear = firstYear;
    m_counts = counts;
    describe();
    update();
}

void YearHistogram::setRange(std::optional<YearRange> range)
{
    m_range = range;
    describe();
    update();
}

YearRange YearHistogram::shownRange() const
{
    if (!m_range || m_counts.empty())
        return whole();
    return {std::clamp(m_range->first, m_firstYear, lastYear()),
            std::clamp(m_range->last, m_firstYear, lastYear())};
}

QString YearHistogram::sentence() const
{
    const bool starts = m_of == Of::Starts;
    if (m_counts.empty())
        return starts ? tr("No start year is known") : tr("No end year is known");
    const YearRange shown = shownRange();
    quint32 count = 0;
    for (int year = shown.first; year <= shown.last; ++year)
        count += m_counts[size_t(year - m_firstYear)];
    if (!m_range)
        return (starts ? tr("Start in any year, %1") : tr("End in any year, %1"))
            .arg(initiatives(count));
    // Bars stand for the years there are; a range beside them leaves none.
    if (m_range->last < m_firstYear || m_range->first > lastYear())
        count = 0;
    if (m_range->first == m_range->last)
        return (starts ? tr("Start in %1, %2") : tr("End in %1, %2"))
            .arg(QString::number(m_range->first), initiatives(count));
    return (starts ? tr("Start from %1 to %2, %3") : tr("End from %1 to %2, %3"))
        .arg(QString::number(m_range->first), QString::number(m_range->last), initiatives(count));
}

QSize YearHistogram::sizeHint() const
{
    return {200, barHeight + axisHeight + 6};
}

QSize YearHistogram::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRectF YearHistogram::plot() const
{
    return {double(side), 2.0, double(width() - 2 * side), double(barHeight)};
}

double YearHistogram::yearWidth() const
{
    return plot().width() / double(std::max(size_t(1), m_counts.size()));
}

QRectF YearHistogram::barArea(int year) const
{
    if (m_counts.empty())
        return {};
    const QRectF area = plot();
    return {area.left() + yearWidth() * (year - m_firstYear), area.top(), yearWidth(),
            area.height()};
}

int YearHistogram::yearAt(double x) const
{
    return std::clamp(m_firstYear + int(std::floor((x - plot().left()) / yearWidth())), m_firstYear,
                      lastYear());
}

int YearHistogram::edgeAt(double x) const
{
    return m_firstYear + int(std::lround((x - plot().left()) / yearWidth()));
}

void YearHistogram::choose(YearRange range)
{
    std::optional<YearRange> chosen;
    if (range != whole())
        chosen = range;
    if (chosen == m_range)
        return;
    setRange(chosen);
    emit rangeChosen(chosen);
}

void YearHistogram::moveHandle(YearHandle::End end, int year)
{
    if (m_counts.empty())
        return;
    YearRange range = shownRange();
    if (end == YearHandle::End::First)
        range.first = std::clamp(year, m_firstYear, range.last);
    else
        range.last = std::clamp(year, range.first, lastYear());
    choose(range);
}

void YearHistogram::moveRange(int years)
{
    if (m_counts.empty())
        return;
    const YearRange range = shownRange();
    const int by = std::clamp(years, m_firstYear - range.first, lastYear() - range.last);
    choose({range.first + by, range.last + by});
}

void YearHistogram::clearRange()
{
    emit gestureEnded(); // a choice of its own
    choose(whole());
    emit gestureEnded();
}

bool YearHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_counts.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int year = yearAt(help->pos().x());
        const QString count = initiatives(m_counts[size_t(year - m_firstYear)]);
        const QString text = (m_of == Of::Starts ? tr("Start in %1: %2") : tr("End in %1: %2"))
                                 .arg(QString::number(year), count);
        QToolTip::showText(help->globalPos(), text, this, barArea(year).toRect());
        return true;
    }
    return QWidget::event(event);
}

void YearHistogram::paintEvent(QPaintEvent *)
{
    if (m_counts.empty())
        return;
    const Style style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBars(painter, style);
    drawYears(painter, style);
}

void YearHistogram::drawBars(QPainter &painter, const Style &style) const
{
    const QRectF area = plot();
    const quint32 most = std::max(1U, *std::max_element(m_counts.begin(), m_counts.end()));
    const YearRange range = shownRange();
    painter.setPen(Qt::NoPen);
    if (m_range) {
        const QRectF chosen = barArea(range.first).united(barArea(range.last));
        painter.fillRect(chosen, style.selected);
    }
    for (int year = m_firstYear; year <= lastYear(); ++year) {
        const quint32 count = m_counts[size_t(year - m_firstYear)];
        if (count == 0)
            continue;
        QRectF bar = barArea(year);
        if (bar.width() > 4)
            bar.adjust(0.75, 0, -0.75, 0);
        bar.setTop(bar.bottom() - std::max(2.0, bar.height() * count / most));
        const bool in = year >= range.first && year <= range.last;
        painter.fillRect(bar, in ? style.series[0] : style.tint(style.muted, 0.35));
    }
    painter.setPen(QPen(style.tint(style.muted, 0.45), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void YearHistogram::drawYears(QPainter &painter, const Style &style) const
{
    QFont letters = font();
    letters.setPixelSize(int(type::axis));
    painter.setFont(letters);
    const QRectF labels(side, height() - axisHeight + 5, width() - 2 * side, axisHeight - 5);
    painter.setPen(style.muted);
    painter.drawText(labels, int(Qt::AlignLeft | Qt::AlignVCenter), QString::number(m_firstYear));
    painter.drawText(labels, int(Qt::AlignRight | Qt::AlignVCenter), QString::number(lastYear()));
    if (!m_range)
        return;
    painter.setPen(style.ink);
    const QString text = m_range->first == m_range->last
                             ? QString::number(m_range->first)
                             : tr("%1\u2013%2").arg(m_range->first).arg(m_range->last);
    painter.drawText(labels, int(Qt::AlignHCenter | Qt::AlignVCenter), text);
}

void YearHistogram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    describe();
}

YearHistogram::Drag YearHistogram::dragAt(double x) const
{
    const YearRange range = shownRange();
    const double toFirst = std::abs(x - barArea(range.first).left());
    const double toLast = std::abs(x - barArea(range.last).right());
    // Within a narrow range its middle third still is the range.
    const double reach =
        m_range ? std::min(handleReach, yearWidth() * (range.last - range.first + 1) / 3)
                : handleReach;
    const bool inside = x > barArea(range.first).left() && x < barArea(range.last).right();
    const double near = inside ? reach : handleReach;
    if (std::min(toFirst, toLast) <= near)
        return toFirst <= toLast ? Drag::First : Drag::Last;
    return m_range && inside ? Drag::Range : Drag::New;
}

void YearHistogram::showCursor(double x)
{
    const Drag drag = m_drag == Drag::None ? dragAt(x) : m_drag;
    setCursor(drag == Drag::First || drag == Drag::Last      ? Qt::SizeHorCursor
              : drag == Drag::Range && m_drag == Drag::Range ? Qt::ClosedHandCursor
              : drag == Drag::Range                          ? Qt::OpenHandCursor
                                                             : Qt::PointingHandCursor);
}

void YearHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_counts.empty()) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    m_drag = dragAt(x);
    m_grabbed = shownRange();
    m_grabbedYear = yearAt(x);
    m_moved = false;
    if (m_drag == Drag::First)
        m_grabOffset = x - barArea(m_grabbed.first).left();
    else if (m_drag == Drag::Last)
        m_grabOffset = x - barArea(m_grabbed.last).right();
    else if (m_drag == Drag::New)
        choose({m_grabbedYear, m_grabbedYear});
    showCursor(x);
}

void YearHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_counts.empty())
        return;
    const double x = event->position().x();
    showCursor(x);
    switch (m_drag) {
    case Drag::None:
        return;
    case Drag::First:
        moveHandle(YearHandle::End::First, edgeAt(x - m_grabOffset));
        return;
    case Drag::Last:
        moveHandle(YearHandle::End::Last, edgeAt(x - m_grabOffset) - 1);
        return;
    case Drag::Range:
        m_moved = m_moved || yearAt(x) != m_grabbedYear;
        moveRange(m_grabbed.first + yearAt(x) - m_grabbedYear - shownRange().first);
        return;
    case Drag::New:
        choose({std::min(m_grabbedYear, yearAt(x)), std::max(m_grabbedYear, yearAt(x))});
        return;
    }
}

void YearHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        event->ignore();
        return;
    }
    const YearRange year{m_grabbedYear, m_grabbedYear};
    // A click into the range narrows it to the year; the only year again takes the choice back.
    if (m_drag == Drag::Range && !m_moved)
        choose(m_grabbed == year ? whole() : year);
    m_drag = Drag::None;
    showCursor(event->position().x());
    emit gestureEnded();
}

// The handles stand where the range ends, and screen readers hear what changed. The new count is
// announced by who knows the whole selection.
void YearHistogram::describe()
{
    setAccessibleName(sentence());
    for (YearHandle *handle : {m_first, m_last})
        handle->setVisible(!m_counts.empty());
    if (m_counts.empty())
        return;
    const double foot = plot().bottom();
    m_first->placeAt({barArea(shownRange().first).left(), foot});
    m_last->placeAt({barArea(shownRange().last).right(), foot});
}

} // namespace mitra
