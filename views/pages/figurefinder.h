// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace mitra
{

class PlainLabel;

// A list of names to find one figure in by typing parts of its name; Enter takes the first found.
class FigureFinder : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString text;
        FigureRequest figure;
    };

    explicit FigureFinder(QWidget *parent = nullptr);

    // Begins a search among these, with a heading that says what for.
    void ask(const QString &heading, const QList<Choice> &choices);

    QLineEdit *searchField() const { return m_search; }
    QListWidget *list() const { return m_list; }

signals:
    void chosen(const mitra::FigureRequest &figure);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void take(int row);
    int firstShown() const;

    QList<Choice> m_choices; // as the rows of the list
    PlainLabel *m_heading;
    QLineEdit *m_search;
    QListWidget *m_list;
    PlainLabel *m_nothing;
};

} // namespace mitra
