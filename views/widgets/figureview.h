// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/framing.h"

#include <QHash>
#include <QRegion>
#include <QWidget>

#include <functional>

class QPainter;
class QScrollArea;

namespace mitra
{

// One figure on screen, at its natural height for the width it gets. Its marks can be pointed at,
// stepped through with the arrow keys (Home and End for the first and last), followed with a click
// or Enter, and read by a screen reader as a list. Where several can be chosen, a click or the
// space bar with Ctrl adds one, and an arrow key or a click with Shift reaches on to another.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    enum class Export { Pdf, Svg, Png };
    Q_ENUM(Export)

    explicit FigureView(QWidget *parent = nullptr);

    // Null shows nothing and takes no room. The current mark stays the same one, where the new
    // figure has it too.
    void setFigure(const FigurePtr &figure);
    const FigurePtr &figure() const { return m_figure; }
    void setFrame(Frame frame);
    Frame frame() const { return m_frame; }
    // Whether the body takes up all the height the widget has, instead of its natural height.
    void setFilling(bool filling);
    // Which part of a body stays in view at the top while a scroll area scrolls the rest; goes
    // with the figure, so it is set after each setFigure().
    using HeadOf = std::function<QRectF(const QRectF &body)>;
    void setHead(HeadOf head);
    // The same at the left, while the scroll area scrolls sideways.
    void setSide(HeadOf side);
    // Whether clicks and keys with Ctrl and Shift choose several marks; without, they are as plain.
    void setChoosesSeveral(bool several);
    // What following a mark will do, told below its text in tool tips and to screen readers; asked
    // for one mark at a time, so it may count. Empty: nothing to tell.
    using HintOf = std::function<QString(const Mark &mark)>;
    void setHints(HintOf hints);
    QString hint(int index) const;
    // Room kept free on every side in pixels, so that a frame of focus touches no letter.
    void setInset(int inset);

    // In widget coordinates and reading order.
    const QList<Mark> &marks() const;
    // -1: none. Setting it draws the focus ring when the view has the focus and tells readers.
    int currentMark() const { return m_current; }
    void setCurrentMark(int index);
    // The smallest mark under that point, -1 when there is none.
    int markAt(const QPointF &position) const;
    // The first mark that leads there, -1 when none does.
    int markOf(const Link &link) const;
    // Scrolls whatever the view stands in until that mark is seen.
    void scrollToMark(int index);
    void activateMark(int index);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // A scroll area shows this part when the focus comes: the current mark, else the top.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    // A mark was followed. Emitted after the mouse or key event is over, so that a receiver may
    // replace the figure or delete the view.
    void linkActivated(const mitra::Link &link);
    // In the same way: a mark was added to the others, or taken from them; the choice reaches from
    // one mark to another.
    void linkToggled(const mitra::Link &link);
    void linkExtended(const mitra::Link &from, const mitra::Link &to);
    void currentMarkChanged(int index);
    // The reader asks for the menu of the figure, there on the screen; contextMenu() is one.
    void figureMenuRequested(const QPoint &globalPosition);
    // Chosen in that menu.
    void copyRequested();
    void exportRequested(mitra::FigureView::Export kind);
    void printRequested();

public slots:
    // Opens a menu with copy, the exports and print, which answer through the signals above.
    void showFigureMenu(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    // Steps to that mark: its ring, its words and its place on the screen.
    void showMark(int index);

private:
    // The head or side where the figure has it, and where it stands while scrolled past, else
    // empty.
    struct Held {
        QRectF own;
        QRectF held;
    };
    Held head() const;
    Held side() const;
    const QScrollArea *scrollArea() const;
    QRectF body() const;
    void paintHeld(QPainter &painter, const QRectF &area, const QPointF &moved, const Style &style);
    void paintRing(QPainter &painter, const Style &style);
    void followScrolling();
    double heightToDraw() const;
    int sameMark(const Mark &mark) const;
    void forgetMarks();
    void forgetMeasures();
    int neighbour(int key) const;
    void toggleMark(int index);
    void extendTo(int index);
    void step(int key, Qt::KeyboardModifiers modifiers);
    QString toolTipOf(int index) const;
    void setHovered(int index);
    void updateMark(int index);
    // Dims what does not belong to the mark that is pointed at, else to the one with the focus.
    void followFocus();
    void drawRing(QPainter &painter, const Mark &mark, double gap) const;

    FigurePtr m_figure;
    FigurePtr m_focused; // m_figure with a mark standing out, while one does and the figure can
    Frame m_frame = Frame::WithNotes;
    bool m_filling = false;
    int m_inset = 0;
    HeadOf m_head;
    HeadOf m_side;
    HintOf m_hints;
    bool m_choosesSeveral = false;
    QRegion m_heldBefore;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    mutable bool m_marksKnown = false;
    mutable QList<Mark> m_marks;
    mutable QHash<int, int> m_heights; // by width: a layout asks for each many times
};

} // namespace mitra
