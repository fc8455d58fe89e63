// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace mitra
{

// Tells screen readers that `widget` now says `text`: sets its accessible name and raises a change
// of name and an alert. Does nothing when the text is what it already says.
void announce(QWidget *widget, const QString &text);

// The same for what changes many times in a row, as while dragging: only the last text is told,
// when nothing has changed for a moment.
class Announcer : public QObject
{
    Q_OBJECT

public:
    // Belongs to the widget.
    explicit Announcer(QWidget *widget);

    void say(const QString &text);

private:
    QWidget *m_widget;
    QString m_text;
    QTimer m_pause;
};

} // namespace mitra
