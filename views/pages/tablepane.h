// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/cooperationview.h"

class QPushButton;

namespace mitra
{

class InitiativeRows;
class InitiativesModel;
class InitiativesView;
class PlainLabel;

// The initiatives of the selection as a table: columns to choose, several to sort by, to be copied,
// exported and printed as they are shown. The line below tells the order and what was done.
class TablePane : public CooperationView
{
    Q_OBJECT

public:
    // So many rows at most on paper.
    static constexpr int mostPrinted = 2000;

    explicit TablePane(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("table"); }
    QString label() const override { return tr("Table"); }
    FigurePtr figure() const override;
    QString title() const override;
    QString subtitle() const override;
    QWidget *controls() override { return m_controls; }
    void refresh() override;
    void pointTo(const Link &link) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    // For tests.
    InitiativesView *table() const { return m_table; }
    InitiativesModel *model() const { return m_model; }
    // The line below the table.
    QString said() const;

signals:
    // What the table shows, to be written as CSV; it is gone when the signal returns.
    void exportRequested(const mitra::InitiativeRows &table, const QString &name);

private:
    void buildControls();
    void connectAll();
    QString orderInWords() const;
    void showOrder();
    void say(const QString &text);

    InitiativesModel *m_model;
    InitiativesView *m_table;
    PlainLabel *m_said;
    QWidget *m_controls;
    FactsPtr m_fitted; // the facts that the widths were fitted to
};

} // namespace mitra
