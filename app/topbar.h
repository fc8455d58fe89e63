// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace mitra
{

class SearchBox;
struct Style;

// The strip above the page: search, and what can be done with what is shown. The window fills the
// menus; the bar only holds them.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    SearchBox *search() const { return m_search; }
    QMenu *fileMenu() const { return m_file; }
    QMenu *copyMenu() const { return m_copy; }
    QMenu *exportMenu() const { return m_export; }
    QMenu *printMenu() const { return m_print; }
    void setStyleTokens(const Style &style);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SearchBox *m_search;
    QMenu *m_file;
    QMenu *m_copy;
    QMenu *m_export;
    QMenu *m_print;
};

} // namespace mitra
