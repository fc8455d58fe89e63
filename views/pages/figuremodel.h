// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/foldtext.h"
#include "views/pages/figurekinds.h"
#include "views/pages/figurepictures.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace mitra
{

// Every figure of the gallery, a row each.
class FigureModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // DisplayRole is the finding, or until it is known what the figure is; DecorationRole is the
    // picture, a null image until it is made.
    enum Role { NameRole = Qt::UserRole, KindRole, GroupRole, WordRole, SubjectRole, FoldedRole };

    explicit FigureModel(QObject *parent = nullptr);

    void setFacts(const FactsPtr &facts, const ColumnsPtr &columns);
    FigurePictures *pictures() { return &m_pictures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString name;
        FigureKind kind;
    };
    void follow(const QString &name);
    QString spoken(const Entry &entry) const;

    QList<Entry> m_entries;
    QHash<QString, int> m_rows; // by name
    mutable FigurePictures m_pictures;
};

// What of the figures is looked for.
class FigureFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKinds(const QStringList &kinds); // empty: all
    void setGroup(std::optional<FigureGroup> group);
    void setTyped(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<QString> m_kinds;
    std::optional<FigureGroup> m_group;
    QList<SearchTerm> m_terms;
};

} // namespace mitra
