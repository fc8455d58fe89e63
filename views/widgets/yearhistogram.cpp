// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/yearhistogram.h"

#include "views/figures/style.h"
#include "views/widgets/announce.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{
constexpr int barHeight = 44;
constexpr int axisHeight = 18;
constexpr int side = 7; // room for half a handle
constexpr double handleWidth = 6;
} // namespace

YearHistogram::YearHistogram(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(tr("The arrow keys move the first year, with Shift the last year; "
                                "Delete chooses all years."));
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

QSize YearHistogram::sizeHint() const
{
    return {200, barHeight + axisHeight + 8};
}

QSize YearHistogram::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRectF YearHistogram::plot() const
{
    return {double(side), 4.0, double(width() - 2 * side), double(barHeight)};
}

QRectF YearHistogram::barArea(int year) const
{
    if (m_counts.empty())
        return {};
    const QRectF area = plot();
    const double step = area.width() / double(m_counts.size());
    return {area.left() + step * (year - m_firstYear), area.top(), step, area.height()};
}

int YearHistogram::yearAt(double x) const
{
    const QRectF area = plot();
    const double step = area.width() / double(m_counts.size());
    return std::clamp(m_firstYear + int(std::floor((x - area.left()) / step)), m_firstYear,
                      lastYear());
}

void YearHistogram::choose(YearRange range)
{
    std::optional<YearRange> chosen;
    if (range.first > range.last)
        std::swap(range.first, range.last);
    if (range != whole())
        chosen = range;
    if (chosen == m_range)
        return;
    setRange(chosen);
    emit rangeChosen(chosen);
}

bool YearHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_counts.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int year = yearAt(help->pos().x());
        const quint32 count = m_counts[size_t(year - m_firstYear)];
        const QString text = count == 1 ? tr("%1: 1 initiative starts").arg(year)
                                        : tr("%1: %2 initiatives start").arg(year).arg(count);
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
    const QRectF area = plot();
    const quint32 most = std::max(1U, *std::max_element(m_counts.begin(), m_counts.end()));
    const YearRange range = m_range.value_or(whole());

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
        bar.adjust(0.75, 0, -0.75, 0);
        bar.setTop(bar.bottom() - std::max(2.0, bar.height() * count / most));
        const bool in = year >= range.first && year <= range.last;
        painter.fillRect(bar, in ? style.series[0] : style.tint(style.muted, 0.35));
    }
    painter.setPen(QPen(style.tint(style.muted, 0.45), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    for (const double x : {barArea(range.first).left(), barArea(range.last).right()}) {
        const QRectF handle(x - handleWidth / 2, area.bottom() - 7, handleWidth, 14);
        painter.setPen(QPen(style.series[0], 1.5));
        painter.setBrush(style.card);
        painter.drawRoundedRect(handle, 2, 2);
    }

    QFont letters = font();
    letters.setPixelSize(int(type::axis));
    painter.setFont(letters);
    painter.setPen(style.muted);
    const QRectF labels(0, height() - axisHeight + 1, width(), axisHeight - 1);
    painter.drawText(labels.adjusted(side, 0, -side, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                     QString::number(m_firstYear));
    painter.drawText(labels.adjusted(side, 0, -side, 0), int(Qt::AlignRight | Qt::AlignVCenter),
                     QString::number(lastYear()));
    if (m_range) {
        painter.setPen(style.ink);
        const QString text = range.first == range.last
                                 ? QString::number(range.first)
                                 : tr("%1\u2013%2").arg(range.first).arg(range.last);
        painter.drawText(labels, int(Qt::AlignHCenter | Qt::AlignVCenter), text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void YearHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_counts.empty())
        return;
    const double x = event->position().x();
    const YearRange range = m_range.value_or(whole());
    // Near an end of the range the drag moves that end, else a new range begins.
    if (std::abs(x - barArea(range.first).left()) <= handleWidth)
        m_anchor = range.last;
    else if (std::abs(x - barArea(range.last).right()) <= handleWidth)
        m_anchor = range.first;
    else {
        m_anchor = yearAt(x);
        choose({*m_anchor, *m_anchor});
    }
}

void YearHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_anchor)
        choose({*m_anchor, yearAt(event->position().x())});
}

void YearHistogram::mouseReleaseEvent(QMouseEvent *)
{
    m_anchor.reset();
}

void YearHistogram::keyPressEvent(QKeyEvent *event)
{
    if (m_counts.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    YearRange range = m_range.value_or(whole());
    int &end = event->modifiers().testFlag(Qt::ShiftModifier) ? range.last : range.first;
    switch (event->key()) {
    case Qt::Key_Left:
        --end;
        break;
    case Qt::Key_Right:
        ++end;
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        range = whole();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    range.first = std::clamp(range.first, m_firstYear, lastYear());
    range.last = std::clamp(range.last, m_firstYear, lastYear());
    if (range.first <= range.last)
        choose(range);
}

void YearHistogram::describe()
{
    announce(this, m_range ? tr("Start year: %1 to %2").arg(m_range->first).arg(m_range->last)
                           : tr("Start year: all years"));
}

} // namespace mitra
