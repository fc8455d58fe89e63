// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"
#include "models/items/facttables.h"
#include "views/pages/page.h"

#include <QTimer>

class QLineEdit;
class QListWidget;
class QSplitter;

namespace mitra
{

class Card;
class FactRows;
class FactsProxy;
class PlainLabel;
class TableView;

// Every table of the file to look through: sort, filter, copy, export, with the whole text of the
// current row and its source below.
class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("data"); }
    QString title() const override { return tr("Data"); }
    QString subtitle() const override;
    QList<FigurePtr> figures() const override { return {}; }
    FigurePtr currentFigure() const override { return nullptr; }
    bool showLink(const Link &link) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    TableView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    QListWidget *tables() const { return m_list; }
    FactRows *rowDetails() const { return m_row; }

signals:
    void tableExportRequested(const QAbstractItemModel &table, const QString &name);
    void packageExportRequested();

protected:
    void takeFacts(const FactsPtr &facts) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildTable();
    QWidget *buildActions();
    void fill();
    void showTable(const QString &id);
    QString descriptionOf(const TableInfo &info) const;
    void showCount();
    void showRow(const QModelIndex &index);
    bool goToRow(const QString &table, const QString &id);

    FactsPtr m_facts;
    bool m_isStale = true;
    QList<TableInfo> m_infos;
    QString m_current; // id of the table shown
    std::unique_ptr<CellTable> m_model;
    FactsProxy *m_proxy;
    QListWidget *m_list;
    QLineEdit *m_filter;
    QTimer m_typing;
    Card *m_card;
    PlainLabel *m_count;
    TableView *m_table;
    FactRows *m_row;
    QSplitter *m_rows;
};

} // namespace mitra
