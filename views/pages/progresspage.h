// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"
#include "models/series/requeststate.h"
#include "views/pages/page.h"

class QStackedWidget;

namespace mitra
{

class AssumptionBar;
class AssumptionKeeping;
class PillGroup;
class ProgressControls;
class ProgressView;

// Results against 2030 for one measure, with the arithmetic in view, looked at in several ways that
// share one request.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("progress"); }
    QString title() const override { return tr("Progress"); }
    QString subtitle() const override;
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    QString figureSettings() const override { return textOf(request()); }
    bool showLink(const Link &link) override;
    QStringList viewNames() const override;
    void showView(const QString &name) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    const ProgressRequest &request() const { return m_current->request(); }
    // Shared by the parts of the page that keep assumptions; its wishes are the page's signals.
    AssumptionKeeping *keeping() const { return m_keeping; }

signals:
    void saveAssumptionRequested(const mitra::Assumption &assumption);
    void deleteAssumptionRequested(const QString &name);
    void undoRequested();

protected:
    void takeFacts(const FactsPtr &facts) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Place {
        ProgressView *view = nullptr;
        bool isStale = true;
    };

    void addView(ProgressView *view);
    QWidget *buildControls();
    void takeChange();
    void showIndex(int index);
    void refresh(Place &place) const;
    Place &shown() const;
    bool judge(const QString &indicator, const QString &economy);
    bool assume(const QString &name);

    CurrentRequest *m_current;
    AssumptionKeeping *m_keeping;
    ProgressControls *m_controls;
    AssumptionBar *m_assumptions;
    PillGroup *m_pills;
    QStackedWidget *m_stack;
    mutable QList<Place> m_views;
};

} // namespace mitra
