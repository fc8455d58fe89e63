// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace mitra
{

class YearHistogram;

// One end of the range of a histogram of years: a slider for the keyboard and for screen readers.
// The mouse goes through it to the histogram.
class YearHandle : public QWidget
{
    Q_OBJECT

public:
    enum class End { First, Last };

    // Belongs to the histogram.
    YearHandle(End end, YearHistogram *histogram);

    End end() const { return m_end; }
    YearHistogram *histogram() const { return m_histogram; }
    // The year it stands for.
    int year() const;
    // Stands around that point of the histogram.
    void placeAt(QPointF foot);
    // Tells screen readers what it stands for now.
    void tell();

signals:
    void left(); // the focus went elsewhere

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    End m_end;
    YearHistogram *m_histogram;
    int m_told = 0;
};

} // namespace mitra
