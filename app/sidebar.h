// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/style.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace mitra
{

class PlainLabel;

// The window's left edge: the pages, and which file is open.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    // Pages in order; `iconName` names an embedded icon.
    void addPage(const QString &title, const QString &iconName, const QString &shortcut);
    void setCurrent(int page);
    void setFile(const QString &name, const QString &path, const QString &asOf,
                 const QString &state);
    void setStyleTokens(const Style &style);

signals:
    void pageChosen(int page);

private:
    void recolour();

    QButtonGroup *m_group;
    QVBoxLayout *m_pages;
    QStringList m_icons;
    PlainLabel *m_file;
    PlainLabel *m_asOf;
    PlainLabel *m_state;
    Style m_style;
};

} // namespace mitra
