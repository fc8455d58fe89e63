// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"
#include "views/widgets/yearhandle.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace mitra
{

struct Style;

// Bars of how many initiatives start (or end) in each year, with a range to choose. Mouse: drag
// a handle, drag the range, drag over other bars for a new range, click a bar for one year. Keys:
// Tab to each handle, the arrows move it, Shift and arrows the range, Home and End to where it can
// go, Delete chooses all years.
class YearHistogram : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Starts, Ends };

    explicit YearHistogram(Of of, QWidget *parent = nullptr);

    // One count a year from `firstYear` on; an empty list shows nothing.
    void setCounts(int firstYear, const std::vector<quint32> &counts);
    void setRange(std::optional<YearRange> range);
    std::optional<YearRange> range() const { return m_range; }

    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_firstYear + int(m_counts.size()) - 1; }
    // The range as far as there are bars for it; every year when none is chosen.
    YearRange shownRange() const;
    // "Start from 2021 to 2025, 83 initiatives".
    QString sentence() const;

    // As the keyboard does; a handle stops at the other one, the range at the first and last year.
    void moveHandle(YearHandle::End end, int year);
    void moveRange(int years);
    void clearRange();

    YearHandle *handle(YearHandle::End end) const
    {
        return end == YearHandle::End::First ? m_first : m_last;
    }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Where a year's bar stands.
    QRectF barArea(int year) const;

signals:
    // Also for each step of a drag.
    void rangeChosen(std::optional<mitra::YearRange> range);
    // The mouse let go or a handle lost the focus: what follows is another choice.
    void gestureEnded();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Drag { None, First, Last, Range, New };

    QRectF plot() const;
    YearRange whole() const { return {m_firstYear, lastYear()}; }
    double yearWidth() const;
    int yearAt(double x) const;
    // The year that begins nearest to there.
    int edgeAt(double x) const;
    Drag dragAt(double x) const;
    void showCursor(double x);
    void choose(YearRange range);
    void drawBars(QPainter &painter, const Style &style) const;
    void drawYears(QPainter &painter, const Style &style) const;
    void describe();

    Of m_of;
    int m_firstYear = 0;
    std::vector<quint32> m_counts;
    std::optional<YearRange> m_range;
    YearHandle *m_first;
    YearHandle *m_last;

    Drag m_drag = Drag::None;
    YearRange m_grabbed;     // the range when the mouse was pressed
    int m_grabbedYear = 0;   // the year under it then
    double m_grabOffset = 0; // from the middle of the handle
    bool m_moved = false;
};

} // namespace mitra
