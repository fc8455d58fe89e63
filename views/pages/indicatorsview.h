// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/verdicttable.h"
#include "views/pages/progressview.h"

class QCheckBox;

namespace mitra
{

class Chooser;
class FigureCard;
class PillGroup;

// All indicators by ASEAN and its members at a glance, judged by one basis that the reader chooses.
// Following a cell judges it on Progress.
class IndicatorsView : public ProgressView
{
    Q_OBJECT

public:
    explicit IndicatorsView(CurrentRequest *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("indicators"); }
    QString label() const override { return tr("All indicators"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;
    QVariantMap state() const override;
    // What is missing or not known stays as it is.
    void restore(const QVariantMap &state) override;

    VerdictBasis basis() const { return m_basis; }
    void setBasis(VerdictBasis basis);
    // A word of verdictScopeWord(); one that the facts do not have shows all.
    void setScope(const QString &word);
    void setOnlyAssessable(bool only);

private:
    QWidget *buildControls();
    void fillScopes();
    // After a choice of the view's own.
    void change();

    VerdictBasis m_basis;
    QString m_scope;
    bool m_isOnlyAssessable = false;
    PillGroup *m_bases;
    Chooser *m_scopes;
    QCheckBox *m_assessable;
    FigureCard *m_card;
    // What the figure was made of, to see whether it still holds.
    FactsPtr m_madeOf;
    ProgressRequest m_madeFor;
};

} // namespace mitra
