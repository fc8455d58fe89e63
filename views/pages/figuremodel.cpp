// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figuremodel.h"

#include "views/widgets/plainlabel.h"

namespace mitra
{

FigureModel::FigureModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_pictures, &FigurePictures::made, this, &FigureModel::follow);
}

void FigureModel::setFacts(const FactsPtr &facts, const ColumnsPtr &columns)
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_pictures.setGround({facts, columns});
    const QStringList names = facts ? figureNames(*facts) : QStringList();
    for (const QString &name : names) {
        m_rows.insert(name, int(m_entries.size()));
        m_entries.append({name, kindOfFigure(name, *facts)});
    }
    endResetModel();
    // They are searched too.
    m_pictures.wantTitles(names);
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

void FigureModel::follow(const QString &name)
{
    const auto row = m_rows.constFind(name);
    if (row == m_rows.constEnd())
        return;
    const QModelIndex at = index(*row);
    emit dataChanged(at, at);
}

QString FigureModel::spoken(const Entry &entry) const
{
    QStringList parts = {entry.kind.word};
    if (!entry.kind.subject.isEmpty())
        parts << entry.kind.subject;
    if (const QString title = m_pictures.title(entry.name); !title.isEmpty())
        parts << title;
    return parts.join(QStringLiteral(". "));
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = m_pictures.title(entry.name);
        if (!title.isEmpty())
            return title;
        return entry.kind.subject.isEmpty() ? entry.kind.word : entry.kind.subject;
    }
    case Qt::DecorationRole:
        return m_pictures.picture(entry.name);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(entry));
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case NameRole:
        return entry.name;
    case KindRole:
        return entry.kind.kind;
    case GroupRole:
        return int(entry.kind.group);
    case WordRole:
        return entry.kind.word;
    case SubjectRole:
        return entry.kind.subject;
    case FoldedRole:
        return foldedLine(spoken(entry) + QLatin1Char(' ') + entry.name);
    default:
        return {};
    }
}

void FigureFilter::setKinds(const QStringList &kinds)
{
    m_kinds = QSet<QString>(kinds.begin(), kinds.end());
    invalidateFilter();
}

void FigureFilter::setGroup(std::optional<FigureGroup> group)
{
    m_group = group;
    invalidateFilter();
}

void FigureFilter::setTyped(const QString &text)
{
    m_terms = searchTerms(text);
    invalidateFilter();
}

bool FigureFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_kinds.isEmpty() && !m_kinds.contains(index.data(FigureModel::KindRole).toString()))
        return false;
    if (m_group && index.data(FigureModel::GroupRole).toInt() != int(*m_group))
        return false;
    return m_terms.isEmpty() ||
           containsAll(index.data(FigureModel::FoldedRole).toString(), m_terms);
}

} // namespace mitra
