// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/yearhandle.h"

#include "views/figures/style.h"
#include "views/widgets/yearhistogram.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace mitra
{

namespace
{

constexpr QSize wholeSize(14, 24);
constexpr QSizeF barSize(7, 16);
constexpr int bigStep = 5; // years of Page Up and Page Down

// A slider whose value is the year.
class HandleAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit HandleAccess(YearHandle *handle)
        : QAccessibleWidget(handle, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString::number(handle()->year())
                                          : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return handle()->year(); }
    void setCurrentValue(const QVariant &value) override
    {
        handle()->histogram()->moveHandle(handle()->end(), value.toInt());
    }
    QVariant maximumValue() const override { return handle()->histogram()->lastYear(); }
    QVariant minimumValue() const override { return handle()->histogram()->firstYear(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    YearHandle *handle() const { return static_cast<YearHandle *>(widget()); }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *handle = qobject_cast<YearHandle *>(object);
    return handle ? new HandleAccess(handle) : nullptr;
}

} // namespace

YearHandle::YearHandle(End end, YearHistogram *histogram)
    : QWidget(histogram)
    , m_end(end)
    , m_histogram(histogram)
{
    QAccessible::installFactory(makeAccess); // Qt refuses a factory it has already
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(wholeSize);
}

int YearHandle::year() const
{
    const YearRange range = m_histogram->shownRange();
    return m_end == End::First ? range.first : range.last;
}

void YearHandle::placeAt(QPointF foot)
{
    move(int(foot.x()) - width() / 2, int(foot.y()) - height() / 2);
    tell();
}

void YearHandle::tell()
{
    setAccessibleDescription(m_histogram->sentence());
    if (m_told == year())
        return;
    m_told = year();
    QAccessibleValueChangeEvent value(this, m_told);
    QAccessible::updateAccessibility(&value);
}

void YearHandle::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(style.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    QRectF bar(QPointF(), barSize);
    bar.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(style.series[0], 1.5));
    painter.setBrush(style.card);
    painter.drawRoundedRect(bar, 2.5, 2.5);
    painter.setPen(QPen(style.series[0], 1));
    painter.drawLine(bar.center() - QPointF(0, 3), bar.center() + QPointF(0, 3));
}

void YearHandle::keyPressEvent(QKeyEvent *event)
{
    const YearRange range = m_histogram->shownRange();
    const bool isFirst = m_end == End::First;
    int years = 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        years = -1;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        years = 1;
        break;
    case Qt::Key_PageDown:
        years = -bigStep;
        break;
    case Qt::Key_PageUp:
        years = bigStep;
        break;
    case Qt::Key_Home:
        m_histogram->moveHandle(m_end, isFirst ? m_histogram->firstYear() : range.first);
        return;
    case Qt::Key_End:
        m_histogram->moveHandle(m_end, isFirst ? range.last : m_histogram->lastYear());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_histogram->clearRange();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if ((event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) != 0)
        QWidget::keyPressEvent(event); // back and forward are the page's
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_histogram->moveRange(years);
    else
        m_histogram->moveHandle(m_end, year() + years);
}

void YearHandle::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    raise();
    update();
}

void YearHandle::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    emit left();
}

} // namespace mitra
