// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/timelinewindow.h"
#include "views/widgets/figureview.h"

class QScrollBar;

namespace mitra
{

// A timeline on screen, scrolling its rows below a head that stays. Rows are walked with Up, Down,
// Page Up, Page Down, Home and End; the years are zoomed with Ctrl++, Ctrl+-, Ctrl+0 and Ctrl+wheel
// and moved with Left, Right and by dragging. Above the first row are the milestones, walked with
// Left and Right. Enter or a click follows a row and folds a group.
//
// Works for rows whose heights together no widget could have.
class TimelinePane : public FigureView
{
    Q_OBJECT

public:
    using TimelinePtr = std::shared_ptr<const TimelineFigure>;

    explicit TimelinePane(QWidget *parent = nullptr);

    // Other rows: the current one stays current where it is among them. Null shows nothing.
    void setTimeline(const TimelinePtr &timeline);
    const TimelinePtr &timeline() const { return m_timeline; }
    // The picture is old while the next one is made; the pane says so.
    void setRenewing(bool renewing);
    bool isRenewing() const { return m_isRenewing; }

    // To stand beside the pane; owned by whoever lays it out.
    QScrollBar *scrollBar() const { return m_bar; }
    std::optional<size_t> currentLine() const { return m_line; }

    // Below 1 nearer, above 1 wider; around the middle of the years.
    void zoom(double factor);
    void showAllYears();
    // Of that length, moved into the years there are.
    void showYears(const YearSpan &years);
    // By a part of what is shown, to later years when positive.
    void pan(double part);
    void toggleGroup(size_t group);

signals:
    // The reader chose other years or folded a group; see timeline()->shown().
    void shownChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF body() const;
    const TimelineLines &lines() const;
    void showWindow();
    void fitBar();
    void followMark(int mark);
    void moveTo(size_t line);
    void scrollToLine(size_t line);
    double rowsOut() const; // how far the first row is scrolled out
    bool walkRows(int key);
    bool walkMilestones(int key);
    void activateCurrent();
    void zoomAround(double x, double factor);
    void change(const TimelineShown &shown);

    TimelinePtr m_timeline;
    std::shared_ptr<const TimelineWindow> m_window;
    QScrollBar *m_bar;
    std::optional<size_t> m_line; // the keyboard stands on it, seen or not
    QPointF m_pressedAt;
    int m_pressedMark = -1;
    YearSpan m_pressedYears;
    int m_pressedOffset = 0;
    bool m_isDragging = false;
    bool m_isRenewing = false;
    bool m_isShowing = false; // the marks change because the window does
};

} // namespace mitra
