// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/figureview.h"

#include "views/widgets/figureviewaccess.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace mitra
{

namespace
{

constexpr double ringGap = 3;

// Tool tips take text with tags for HTML; data must stay text.
QString plainToolTip(const QString &text)
{
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

bool overlapsAcross(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right();
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    installFigureViewAccess();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FigureView::setFigure(const FigurePtr &figure)
{
    if (figure == m_figure)
        return;
    const Mark kept = m_current >= 0 ? marks().value(m_current) : Mark();
    const int before = std::exchange(m_current, -1);
    m_figure = figure;
    m_focused.reset();
    m_head = nullptr;
    m_side = nullptr;
    unsetCursor();
    forgetMeasures();
    forgetAccessibleMarks(this);
    if (before >= 0) {
        m_current = sameMark(kept);
        if (m_current != before)
            emit currentMarkChanged(m_current);
    }
    followFocus();
    // A figure that scrolls is set again at every step.
    if (const QString name = figure ? figure->title() : QString(); name != accessibleName()) {
        setAccessibleName(name);
        setAccessibleDescription(figure ? figure->sentence() : QString());
    }
    if (!m_filling)
        updateGeometry();
    update();
}

void FigureView::setFrame(Frame frame)
{
    m_frame = frame;
    forgetMeasures();
    updateGeometry();
    update();
}

void FigureView::setFilling(bool filling)
{
    m_filling = filling;
    forgetMarks();
    update();
}

void FigureView::setInset(int inset)
{
    m_inset = inset;
    forgetMeasures();
    updateGeometry();
    update();
}

void FigureView::setChoosesSeveral(bool several)
{
    m_choosesSeveral = several;
}

void FigureView::setHints(HintOf hints)
{
    m_hints = std::move(hints);
}

QString FigureView::hint(int index) const
{
    return m_hints && index >= 0 && index < marks().size() ? m_hints(marks().at(index)) : QString();
}

QString FigureView::toolTipOf(int index) const
{
    const QString text = marks().at(index).text;
    const QString more = hint(index);
    return plainToolTip(more.isEmpty() ? text : text + QLatin1Char('\n') + more);
}

double FigureView::heightToDraw() const
{
    return m_filling ? double(height() - 2 * m_inset) : 0;
}

// The numbers in a mark's text may have changed, its link seldom.
int FigureView::sameMark(const Mark &mark) const
{
    int sameText = -1;
    int sameLink = -1;
    const QList<Mark> &all = marks();
    for (int i = 0; i < int(all.size()); ++i) {
        const bool links = !mark.link.isNull() && all.at(i).link == mark.link;
        const bool texts = all.at(i).text == mark.text;
        if (links && texts)
            return i;
        if (links && sameLink < 0)
            sameLink = i;
        if (texts && sameText < 0)
            sameText = i;
    }
    return sameLink >= 0 ? sameLink : sameText;
}

int FigureView::markOf(const Link &link) const
{
    const QList<Mark> &all = marks();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&link](const Mark &mark) { return mark.link == link; });
    return found == all.end() ? -1 : int(found - all.begin());
}

void FigureView::forgetMarks()
{
    m_marksKnown = false;
    m_marks.clear();
    m_hovered = -1;
    m_pressed = -1;
}

void FigureView::forgetMeasures()
{
    forgetMarks();
    m_heights.clear();
}

const QList<Mark> &FigureView::marks() const
{
    if (!m_marksKnown) {
        m_marksKnown = true;
        m_marks.clear();
        if (m_figure)
            m_marks = m_figure->marks(body());
    }
    return m_marks;
}

int FigureView::markAt(const QPointF &position) const
{
    int found = -1;
    double smallest = std::numeric_limits<double>::max();
    const Held head = this->head();
    const Held side = this->side();
    const bool onHead = head.held.contains(position);
    const bool onSide = side.held.contains(position);
    // A head or side held in view lies over the rest.
    QPointF at = position;
    if (onHead)
        at.ry() += head.own.top() - head.held.top();
    if (onSide)
        at.rx() += side.own.left() - side.held.left();
    const QList<Mark> &all = marks();
    for (int i = 0; i < int(all.size()); ++i) {
        const QRectF &area = all.at(i).area;
        const double size = area.width() * area.height();
        const QPolygonF &outline = all.at(i).outline;
        const bool inside =
            outline.isEmpty() ? area.contains(at) : outline.containsPoint(at, Qt::OddEvenFill);
        if (inside && size < smallest && (!onHead || area.intersects(head.own)) &&
            (!onSide || area.intersects(side.own))) {
            smallest = size;
            found = i;
        }
    }
    return found;
}

void FigureView::setCurrentMark(int index)
{
    const int wanted = index >= 0 && index < marks().size() ? index : -1;
    if (wanted == m_current)
        return;
    // Without a mark the ring is around the whole view.
    if (m_current < 0 || wanted < 0)
        update();
    updateMark(m_current);
    m_current = wanted;
    updateMark(m_current);
    followFocus();
    emit currentMarkChanged(m_current);
    if (m_current >= 0)
        announceMark(this, m_current);
}

void FigureView::activateMark(int index)
{
    if (index < 0 || index >= marks().size() || marks().at(index).link.isNull())
        return;
    const Link link = marks().at(index).link;
    QMetaObject::invokeMethod(
        this, [this, link] { emit linkActivated(link); }, Qt::QueuedConnection);
}

void FigureView::toggleMark(int index)
{
    if (index < 0 || index >= marks().size() || marks().at(index).link.isNull())
        return;
    const Link link = marks().at(index).link;
    QMetaObject::invokeMethod(
        this, [this, link] { emit linkToggled(link); }, Qt::QueuedConnection);
}

// From the current mark, which moves there.
void FigureView::extendTo(int index)
{
    if (index < 0 || index >= marks().size())
        return;
    const Link to = marks().at(index).link;
    const Link from = m_current >= 0 ? marks().at(m_current).link : to;
    showMark(index);
    if (from.isNull() || to.isNull())
        return;
    QMetaObject::invokeMethod(
        this, [this, from, to] { emit linkExtended(from, to); }, Qt::QueuedConnection);
}

int FigureView::heightForWidth(int width) const
{
    if (!m_figure)
        return 0;
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height =
        int(std::ceil(frameFigure(*m_figure, width - 2 * m_inset, m_frame).height)) + 2 * m_inset;
    m_heights.insert(width, height);
    return height;
}

QSize FigureView::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize FigureView::minimumSizeHint() const
{
    return m_figure ? QSize(200, 40) : QSize(0, 0);
}

QVariant FigureView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle || !m_figure)
        return QWidget::inputMethodQuery(query);
    return m_current >= 0 && m_current < marks().size() ? marks().at(m_current).area.toAlignedRect()
                                                        : QRect(0, 0, 1, 1);
}

bool FigureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = markAt(help->pos());
        if (index < 0 || marks().at(index).text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), toolTipOf(index), this,
                               marks().at(index).area.toAlignedRect());
        }
        return true;
    }
    return QWidget::event(event);
}

void FigureView::paintEvent(QPaintEvent *event)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    painter.setClipRect(event->rect());
    const Style style = Style::of(palette());
    const Figure &figure = m_focused ? *m_focused : *m_figure;
    drawFigure(painter, figure, QRectF(m_inset, m_inset, width() - 2 * m_inset, heightToDraw()),
               style, m_frame);
    const Held head = this->head();
    const Held side = this->side();
    const QPointF down(0, head.held.top() - head.own.top());
    const QPointF across(side.held.left() - side.own.left(), 0);
    if (!side.held.isEmpty()) {
        paintHeld(painter, side.held.adjusted(-m_inset, 0, 0, 0), across, style);
        painter.drawLine(side.held.topRight(), side.held.bottomRight());
    }
    if (!head.held.isEmpty()) {
        const QRectF held = head.held.adjusted(-m_inset, 0, m_inset, 0);
        paintHeld(painter, held, down, style);
        if (!side.held.isEmpty()) {
            QRectF corner = side.held.adjusted(-m_inset, 0, 0, 0);
            corner.setTop(held.top());
            corner.setBottom(held.bottom());
            paintHeld(painter, corner, down + across, style);
        }
        painter.drawLine(head.held.bottomLeft(), head.held.bottomRight());
    }
    paintRing(painter, style);
}

void FigureView::paintHeld(QPainter &painter, const QRectF &area, const QPointF &moved,
                           const Style &style)
{
    if (!painter.clipBoundingRect().intersects(area))
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, style.card);
    painter.translate(moved);
    drawFigure(painter, m_focused ? *m_focused : *m_figure,
               QRectF(m_inset, m_inset, width() - 2 * m_inset, heightToDraw()), style, m_frame);
    painter.restore();
    painter.setPen(QPen(style.line, 1));
}

void FigureView::paintRing(QPainter &painter, const Style &style)
{
    const int ringed = hasFocus() && m_current < marks().size() ? m_current : -1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // A figure that dims the rest needs no line around what is pointed at.
    if (m_hovered >= 0 && m_hovered != ringed && !m_focused &&
        !marks().at(m_hovered).link.isNull()) {
        painter.setPen(QPen(style.muted, 1));
        drawRing(painter, marks().at(m_hovered), 1);
    }
    if (ringed >= 0) {
        painter.setPen(QPen(style.accent, 2));
        drawRing(painter, marks().at(ringed), ringGap);
    } else if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FigureView::drawRing(QPainter &painter, const Mark &mark, double gap) const
{
    if (!mark.outline.isEmpty()) {
        painter.drawPolygon(mark.outline);
        return;
    }
    // Marks at the edge keep their whole ring.
    const QRectF ring = mark.area.adjusted(-gap, -gap, gap, gap);
    painter.drawRoundedRect(ring & QRectF(rect()).adjusted(1, 1, -1, -1), gap + 1, gap + 1);
}

void FigureView::followFocus()
{
    const int index = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    FigurePtr focused = m_figure && index >= 0 ? m_figure->withFocus(index) : nullptr;
    if (focused || m_focused)
        update();
    m_focused = std::move(focused);
}

void FigureView::setHead(HeadOf head)
{
    m_head = std::move(head);
    update();
}

void FigureView::setSide(HeadOf side)
{
    m_side = std::move(side);
    update();
}

const QScrollArea *FigureView::scrollArea() const
{
    const QScrollArea *scroll = nullptr;
    for (const QWidget *each = parentWidget(); each && !scroll; each = each->parentWidget())
        scroll = qobject_cast<const QScrollArea *>(each);
    return scroll;
}

QRectF FigureView::body() const
{
    return frameFigure(*m_figure, width() - 2 * m_inset, m_frame, heightToDraw())
        .body.translated(m_inset, m_inset);
}

FigureView::Held FigureView::head() const
{
    const QScrollArea *scroll = m_head && m_figure ? scrollArea() : nullptr;
    const double top = scroll ? -mapTo(scroll->viewport(), QPoint()).y() : 0;
    if (top <= 0)
        return {};
    const QRectF body = this->body();
    Held head{m_head(body), {}};
    if (head.own.isEmpty() || top <= head.own.top())
        return head;
    head.held = head.own;
    head.held.moveTop(std::min(top, body.bottom() - head.own.height()));
    return head;
}

FigureView::Held FigureView::side() const
{
    const QScrollArea *scroll = m_side && m_figure ? scrollArea() : nullptr;
    const double left = scroll ? -mapTo(scroll->viewport(), QPoint()).x() : 0;
    if (left <= 0)
        return {};
    const QRectF body = this->body();
    Held side{m_side(body), {}};
    if (side.own.isEmpty() || left <= side.own.left())
        return side;
    side.held = side.own;
    side.held.moveLeft(std::min(left, body.right() - side.own.width()));
    return side;
}

// Scrolling moves what was painted: the head and the side have to be painted where they stand now,
// and what they covered before.
void FigureView::followScrolling()
{
    if (!m_head && !m_side)
        return;
    QRegion held;
    for (const Held &each : {head(), side()}) {
        if (!each.held.isEmpty())
            held += each.held.toAlignedRect().adjusted(-m_inset, 0, m_inset, 2);
    }
    update(m_heldBefore);
    update(held);
    m_heldBefore = held;
}

void FigureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        const auto *scroll = qobject_cast<QScrollArea *>(each);
        if (!scroll)
            continue;
        for (const QScrollBar *bar : {scroll->verticalScrollBar(), scroll->horizontalScrollBar()})
            connect(bar, &QScrollBar::valueChanged, this, &FigureView::followScrolling,
                    Qt::UniqueConnection);
    }
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    forgetMarks();
    // A narrow figure may have fewer marks than a wide one.
    if (m_current >= 0 && m_current >= marks().size())
        setCurrentMark(-1);
    followFocus();
    QWidget::resizeEvent(event);
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    QWidget::changeEvent(event);
}

// Left and right step in reading order; up and down to the nearest mark above or below, so that
// both a list and a matrix are walked as they look.
int FigureView::neighbour(int key) const
{
    const QList<Mark> &all = marks();
    const int last = int(all.size()) - 1;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (m_current < 0)
        return forward ? 0 : last;
    const int next = std::clamp(m_current + (forward ? 1 : -1), 0, last);
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return next;

    const QRectF from = all.at(m_current).area;
    int nearest = -1;
    double shortest = std::numeric_limits<double>::max();
    for (int i = 0; i <= last; ++i) {
        const QRectF &area = all.at(i).area;
        const double away = (area.center().y() - from.center().y()) * (forward ? 1 : -1);
        if (away < 1 || !overlapsAcross(area, from))
            continue;
        const double distance = away + std::abs(area.center().x() - from.center().x()) / 100;
        if (distance < shortest) {
            shortest = distance;
            nearest = i;
        }
    }
    return nearest >= 0 ? nearest : next;
}

void FigureView::step(int key, Qt::KeyboardModifiers modifiers)
{
    const int next = neighbour(key);
    if (m_choosesSeveral && modifiers.testFlag(Qt::ShiftModifier) && m_current >= 0)
        extendTo(next);
    else
        showMark(next);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && QToolTip::isVisible()) {
        QToolTip::hideText();
        event->accept();
        return;
    }
    if (marks().isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(event->key(), event->modifiers());
        break;
    case Qt::Key_Home:
        showMark(0);
        break;
    case Qt::Key_End:
        showMark(int(marks().size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        if (m_choosesSeveral && event->modifiers().testFlag(Qt::ControlModifier))
            toggleMark(m_current);
        else
            activateMark(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FigureView::showMark(int index)
{
    setCurrentMark(index);
    if (m_current < 0)
        return;
    scrollToMark(m_current);
    const Mark mark = marks().at(m_current);
    const QRect area = mark.area.toAlignedRect();
    if (!mark.text.isEmpty() && isVisible())
        QToolTip::showText(mapToGlobal(area.bottomLeft() + QPoint(0, 4)), toolTipOf(m_current),
                           this, area);
}

void FigureView::scrollToMark(int index)
{
    if (index < 0 || index >= marks().size())
        return;
    const QRect area = marks().at(index).area.toAlignedRect();
    // The head or the side would cover it.
    const int above = int(head().held.height());
    const int before = int(side().held.width());
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        auto *scroll = qobject_cast<QScrollArea *>(ancestor);
        if (!scroll || !scroll->widget() || !scroll->widget()->isAncestorOf(this))
            continue;
        const QPoint centre = mapTo(scroll->widget(), area.center());
        scroll->ensureVisible(centre.x(), centre.y(), area.width() / 2 + 20 + before,
                              area.height() / 2 + 20 + above);
    }
}

void FigureView::setHovered(int index)
{
    if (index == m_hovered)
        return;
    updateMark(m_hovered);
    m_hovered = index;
    updateMark(m_hovered);
    followFocus();
    if (index >= 0 && !marks().at(index).link.isNull())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void FigureView::updateMark(int index)
{
    if (index >= 0 && index < marks().size())
        update(marks().at(index).area.toAlignedRect().adjusted(-6, -6, 6, 6));
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(markAt(event->position()));
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (m_pressed < 0)
        event->ignore();
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || pressed < 0 || pressed != markAt(event->position())) {
        event->ignore();
        return;
    }
    if (m_choosesSeveral && event->modifiers().testFlag(Qt::ShiftModifier)) {
        extendTo(pressed);
        return;
    }
    setCurrentMark(pressed);
    if (m_choosesSeveral && event->modifiers().testFlag(Qt::ControlModifier))
        toggleMark(pressed);
    else
        activateMark(pressed);
}

void FigureView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    const bool byTab =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m_current < 0 && !marks().isEmpty())
        setCurrentMark(0);
    QWidget::focusInEvent(event);
    followFocus();
    update();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    followFocus();
    update();
}

void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_figure) {
        event->ignore();
        return;
    }
    emit figureMenuRequested(event->globalPos());
    event->accept();
}

void FigureView::showFigureMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy figure"), this, &FigureView::copyRequested);
    menu->addSeparator();
    menu->addAction(tr("Save as &PDF…"), this, [this] { emit exportRequested(Export::Pdf); });
    menu->addAction(tr("Save as &SVG…"), this, [this] { emit exportRequested(Export::Svg); });
    menu->addAction(tr("Save as P&NG…"), this, [this] { emit exportRequested(Export::Png); });
    menu->addSeparator();
    menu->addAction(tr("P&rint figure…"), this, &FigureView::printRequested);
    menu->popup(globalPosition);
}

} // namespace mitra
