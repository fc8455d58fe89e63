// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace mitra
{

// Bars of how many initiatives start in each year, with a range to choose: drag over the bars or
// its two ends, click a bar for one year; the arrow keys move the first year, with Shift the last,
// Delete chooses all years again.
class YearHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit YearHistogram(QWidget *parent = nullptr);

    // One count a year from `firstYear` on; an empty list shows nothing.
    void setCounts(int firstYear, const std::vector<quint32> &counts);
    void setRange(std::optional<YearRange> range);
    std::optional<YearRange> range() const { return m_range; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // Where a year's bar stands, for tests and tool tips.
    QRectF barArea(int year) const;

signals:
    void rangeChosen(std::optional<mitra::YearRange> range);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    int lastYear() const { return m_firstYear + int(m_counts.size()) - 1; }
    YearRange whole() const { return {m_firstYear, lastYear()}; }
    int yearAt(double x) const;
    void choose(YearRange range);
    void describe();

    int m_firstYear = 0;
    std::vector<quint32> m_counts;
    std::optional<YearRange> m_range;
    std::optional<int> m_anchor; // the year that stays while dragging
};

} // namespace mitra
