// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

namespace mitra
{

class PlainLabel;

// A sentence at the foot of the window about something that was done elsewhere than where one
// looks; it goes by itself or with a click, and a screen reader is told.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void tell(const QString &text);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    PlainLabel *m_text;
    QTimer m_time;
};

} // namespace mitra
