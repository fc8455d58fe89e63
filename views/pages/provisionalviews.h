// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/cooperationview.h"

class QScrollArea;

namespace mitra
{

class FigureView;
class InitiativesModel;
class TableView;

// Partners by theme.
class PartnersByTheme : public CooperationView
{
    Q_OBJECT

public:
    explicit PartnersByTheme(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("matrix"); }
    QString label() const override { return tr("Matrix"); }
    FigurePtr figure() const override;
    void refresh() override;

private:
    void showChosen();

    FigureView *m_view;
};

// Initiatives by start and end.
class YearsOfInitiatives : public CooperationView
{
    Q_OBJECT

public:
    explicit YearsOfInitiatives(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("timeline"); }
    QString label() const override { return tr("Timeline"); }
    FigurePtr figure() const override;
    void refresh() override;

private:
    FigureView *m_view;
    QScrollArea *m_scroll;
};

// Initiatives one a row.
class RowsOfInitiatives : public CooperationView
{
    Q_OBJECT

public:
    explicit RowsOfInitiatives(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("table"); }
    QString label() const override { return tr("Table"); }
    FigurePtr figure() const override;
    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void pointTo(const Link &link) override;

private:
    InitiativesModel *m_model;
    TableView *m_table;
};

} // namespace mitra
