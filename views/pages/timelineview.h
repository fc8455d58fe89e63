// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/timelineordering.h"
#include "views/figures/timelinefigure.h"
#include "views/pages/cooperationview.h"

#include <QTimer>

class QPushButton;

namespace mitra
{

class Chooser;
class PlainLabel;
class TimelinePane;

// The initiatives of the selection along the years. With very many the rows are put in order on
// another thread; until then the old picture stays and says that it is being renewed.
class TimelineView : public CooperationView
{
    Q_OBJECT

public:
    explicit TimelineView(CurrentSelection *current, QWidget *parent = nullptr);
    ~TimelineView() override;

    QString name() const override { return QStringLiteral("timeline"); }
    QString label() const override { return tr("Timeline"); }
    // What is shown, years and groups too. Waits for an order being made only when nothing is
    // shown yet.
    FigurePtr figure() const override;
    QString title() const override;
    QString subtitle() const override;
    QWidget *controls() override { return m_controls; }
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    TimelinePane *pane() const { return m_pane; }
    bool isRenewing() const { return m_ordering->isBusy(); }

private:
    void buildControls();
    QPushButton *addZoomButton(const QString &text, const QString &name);
    void chooseArrangement();
    void showArrangement();
    // Asks for the order of the current selection unless it is there or under way.
    void order() const;
    bool isCurrent() const;
    void take(const TimelineOrderPtr &order);
    void showSources() const;

    struct Asked {
        FactsPtr facts;
        Selection selection;
        TimelineArrangement arrangement;
    };

    TimelineOrdering *m_ordering;
    TimelinePane *m_pane;
    PlainLabel *m_source;
    QWidget *m_controls;
    Chooser *m_grouping;
    Chooser *m_sort;
    Chooser *m_groups;
    QTimer m_changed; // titles are told after the last of many small steps
    TimelineArrangement m_arrangement;
    mutable std::optional<YearSpan> m_years; // to show in the next picture
    mutable Asked m_asked;
};

} // namespace mitra
