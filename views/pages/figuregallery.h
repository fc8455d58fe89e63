// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/cooperation/currentselection.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace mitra
{

class FigureDelegate;
class FigureFilter;
class FigureModel;
class PillGroup;
class PlainLabel;

// Every figure Mitra can draw, with small pictures, to choose one from: by drawer, by typing, with
// the arrow keys. Enter or a double click chooses, Escape does not.
class FigureGallery : public QWidget
{
    Q_OBJECT

public:
    explicit FigureGallery(QWidget *parent = nullptr);

    // Pictures are made while the gallery is seen, a few at a time.
    void setFacts(const FactsPtr &facts, const ColumnsPtr &columns = {});
    // Only figures of these kinds ("arithmetic", "methods"): the first part of their names. Empty:
    // all.
    void setKinds(const QStringList &kinds);
    // Begins a choice among these kinds, with a heading that says what for: nothing typed, all
    // drawers, the first figure, ready to type.
    void ask(const QString &heading, const QStringList &kinds = {});

    QLineEdit *searchBox() const { return m_search; }
    QListView *list() const { return m_list; }
    PillGroup *groups() const { return m_groups; }
    QPushButton *chooseButton() const { return m_choose; }
    FigureModel *model() const { return m_model; }

signals:
    void chosen(const mitra::FigureRequest &figure);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void refresh();
    void takeStyle();
    void fitCards();

    FigureModel *m_model;
    FigureFilter *m_filter;
    PlainLabel *m_heading;
    QLineEdit *m_search;
    PillGroup *m_groups;
    PlainLabel *m_count;
    QListView *m_list;
    FigureDelegate *m_cards;
    QPushButton *m_choose;
};

} // namespace mitra
