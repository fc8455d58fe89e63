// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "views/pages/page.h"

class QPushButton;
class QSplitter;

namespace mitra
{

class CooperationView;
class DetailsPanel;
class FilterPanel;
class HistoryBar;
class PillGroup;
class PlainLabel;
class SelectionLine;
class ViewCard;

// Who works with ASEAN on what: filter, the view chosen among several, the timeline below and
// details, all following one selection. Alt+1, Alt+2 ... choose the view; Alt+Left and Alt+Right go
// back and forward through selections; Ctrl+L writes the selection out.
class CooperationPage : public Page
{
    Q_OBJECT

public:
    // `current` must outlive the page and gets its facts from the window.
    explicit CooperationPage(CurrentSelection *current, QWidget *parent = nullptr);
    ~CooperationPage() override;

    QString name() const override { return QStringLiteral("cooperation"); }
    QString title() const override { return tr("Cooperation"); }
    QString subtitle() const override;
    QWidget *headWidget() override;
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    QString figureSettings() const override;
    bool showLink(const Link &link) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    // For the window's actions and for tests.
    FilterPanel *filter() const { return m_filter; }
    DetailsPanel *details() const { return m_details; }
    HistoryBar *history() const { return m_history; }
    SelectionLine *line() const { return m_line; }
    ViewCard *mainCard() const { return m_main; }
    ViewCard *lowerCard() const { return m_lower; }
    PillGroup *pills() const { return m_pills; }
    void focusSearch();
    // By its name; an unknown one changes nothing.
    QStringList viewNames() const override;
    void showView(const QString &name) override;

signals:
    // With the selections that the file keeps; carried out by the window.
    void saveRequested(const QString &name, const mitra::Selection &selection);
    void renameRequested(const QString &before, const QString &after);
    void deleteRequested(const QString &name);
    void undoRequested();

protected:
    void takeFacts(const FactsPtr &facts) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // A view is refreshed when it is seen, or asked for its figure, after a change.
    struct Place {
        CooperationView *view;
        bool isStale = true;
    };

    void addViews();
    void addView(CooperationView *view);
    QWidget *buildCentre();
    QWidget *buildNothing();
    void connectAll();
    void addShortcuts();
    void takeChange();
    void refreshShown();
    void showTitles();
    void refreshIfStale(const CooperationView *view) const;
    void showIndex(int index);
    CooperationView *focusedView() const;
    // What the details tell must be among what is chosen.
    void refreshDetails();
    void foldLower(bool fold);
    void fitColumns();
    void follow(const Link &link);
    void select(const Selection &selection);
    bool showDetails(const Link &link);
    void closeDetails();
    void placeDetails();
    void showLine(bool shown);
    void closeLine();

    CurrentSelection *m_current;
    FactsPtr m_facts;
    FilterPanel *m_filter;
    HistoryBar *m_history;
    SelectionLine *m_line;
    ViewCard *m_main;
    PillGroup *m_pills;
    QWidget *m_nothing = nullptr; // told when nothing matches
    PlainLabel *m_nothingWhy = nullptr;
    QPushButton *m_goBack = nullptr;
    ViewCard *m_lower;
    DetailsPanel *m_details;
    QSplitter *m_columns;
    QSplitter *m_rows;
    mutable QList<Place> m_views;          // in the order of the switch
    CooperationView *m_timeline = nullptr; // stands below, unless it is the chosen one
    int m_shown = -1;
    QList<int> m_rowSizes;        // while the lower card is folded
    bool m_hasOwnFold = false;    // of the timeline, the reader's
    bool m_hasOwnColumns = false; // the reader's widths
};

} // namespace mitra
