// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "views/pages/page.h"

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace mitra
{

class Card;
class DetailsPanel;
class FigureView;
class FilterPanel;
class InitiativesModel;
class PillGroup;
class TableView;

// Who works with ASEAN on what: filter, matrix or table, timeline and details, all following one
// selection.
class CooperationPage : public Page
{
    Q_OBJECT

public:
    // `current` must outlive the page and gets its facts from the window.
    explicit CooperationPage(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("cooperation"); }
    QString title() const override { return tr("Cooperation"); }
    QString subtitle() const override;
    void setFacts(const FactsPtr &facts) override;
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    bool showLink(const Link &link) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    // For the window's actions and for tests.
    FilterPanel *filter() const { return m_filter; }
    TableView *table() const { return m_table; }
    DetailsPanel *details() const { return m_details; }
    void focusSearch();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum View { MatrixView, TableViewPage };

    QWidget *buildCentre();
    void connectAll();
    void refresh();
    // What the details tell must be among what is chosen.
    void refreshDetails();
    // After another selection: the timeline from its top, the matrix where the chosen row is.
    void showChosen();
    void fitColumns();
    // Makes the figures anew if the selection changed since; hidden pages wait until asked.
    void makeFigures() const;
    void showView(int view);
    void showTitles() const;
    void follow(const Link &link);
    void select(const Selection &selection);
    bool showDetails(const Link &link);
    void closeDetails();
    void placeDetails();

    CurrentSelection *m_current;
    FactsPtr m_facts;
    FilterPanel *m_filter;
    Card *m_main;
    PillGroup *m_views;
    QStackedWidget *m_stack;
    FigureView *m_matrix;
    InitiativesModel *m_initiatives;
    TableView *m_table;
    Card *m_timelineCard;
    FigureView *m_timeline;
    QScrollArea *m_timelineScroll = nullptr;
    DetailsPanel *m_details;
    QSplitter *m_columns;
    QSplitter *m_rows;
    bool m_hasOwnColumns = false; // the reader's widths
    mutable FigurePtr m_matrixFigure;
    mutable FigurePtr m_timelineFigure;
    mutable bool m_isStale = true;
};

} // namespace mitra
