// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativesmodel.h"

#include "models/items/labels.h"
#include "models/items/roles.h"
#include "models/items/sortkey.h"
#include "models/items/sourcetext.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mitra
{

namespace
{

constexpr quint32 unknownRank = std::numeric_limits<quint32>::max();

QString partnerNames(const Facts &facts, const Initiative &row)
{
    QStringList names;
    for (const PartnerLink &link : row.partners) {
        const Partner *partner = facts.find(link.partner);
        names.append(partner ? partner->name.en : link.partner.text());
    }
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

QString memberNames(const Facts &facts, const Initiative &row)
{
    QStringList names;
    for (const EconomyLink &link : row.economies) {
        const Economy *economy = facts.find(link.economy);
        names.append(economy ? economy->name : link.economy.text());
    }
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

QVariant known(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant known(const std::optional<int> &year)
{
    return year ? QVariant(*year) : QVariant();
}

} // namespace

InitiativesModel::InitiativesModel(CurrentSelection *current, QObject *parent)
    : QAbstractTableModel(parent)
    , m_current(current)
    , m_facts(current->facts())
    , m_rows(current->counts().rows.toVector())
{
    connect(m_current, &CurrentSelection::changed, this, &InitiativesModel::refresh);
}

std::optional<Initiative> InitiativesModel::initiative(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_facts->initiatives().at(m_rows[size_t(row)]);
}

int InitiativesModel::rowOf(const InitiativeId &id) const
{
    const qsizetype sought = m_facts->initiatives().rowOf(id);
    if (sought < 0)
        return -1;
    const auto position = quint32(sought);
    const auto found = std::find(m_rows.begin(), m_rows.end(), position);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void InitiativesModel::refresh()
{
    beginResetModel();
    if (m_facts != m_current->facts())
        m_ranks = {};
    m_facts = m_current->facts();
    m_rows = m_current->counts().rows.toVector();
    sortRows();
    endResetModel();
}

void InitiativesModel::sort(int column, Qt::SortOrder order)
{
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> held;
    for (const QModelIndex &index : before)
        held.push_back(m_rows[size_t(index.row())]);

    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_orders.removeIf([column](const Order &each) { return column < 0 || each.column == column; });
    if (column >= 0 && column < ColumnCount)
        m_orders.prepend({column, order});
    std::sort(m_rows.begin(), m_rows.end()); // the file's order, as a fresh sort starts from
    sortRows();
    std::vector<int> rowOfInitiative(size_t(m_facts->initiatives().size()), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        rowOfInitiative[m_rows[row]] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOfInitiative[held[size_t(i)]], before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void InitiativesModel::sortRows()
{
    struct Key {
        const Ranks *ranks;
        bool descending;
    };
    std::vector<Key> keys;
    for (const Order &order : m_orders)
        keys.push_back({&ranks(order.column), order.order == Qt::DescendingOrder});
    std::stable_sort(m_rows.begin(), m_rows.end(), [&keys](quint32 a, quint32 b) {
        for (const Key &key : keys) {
            const quint32 x = (*key.ranks)[a];
            const quint32 y = (*key.ranks)[b];
            if (x == y)
                continue;
            if (x == unknownRank || y == unknownRank)
                return y == unknownRank;
            return key.descending ? x > y : x < y;
        }
        return false;
    });
}

const InitiativesModel::Ranks &InitiativesModel::ranks(int column)
{
    Ranks &ranks = m_ranks[size_t(column)];
    const Initiatives &all = m_facts->initiatives();
    if (ranks.size() == size_t(all.size()))
        return ranks;
    QList<QVariant> keys;
    keys.reserve(all.size());
    for (const Initiative &row : all)
        keys.append(sortKey(sortValue(row, column)));
    std::vector<quint32> order(size_t(all.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&keys](quint32 a, quint32 b) { return compareKeys(keys.at(a), keys.at(b)) < 0; });
    ranks.assign(order.size(), unknownRank);
    quint32 rank = 0;
    for (size_t i = 0; i < order.size() && keys.at(order[i]).isValid(); ++i) {
        // Equal values share a rank, so that the next column decides.
        if (i > 0 && compareKeys(keys.at(order[i - 1]), keys.at(order[i])) != 0)
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

int InitiativesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InitiativesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString InitiativesModel::text(const Initiative &row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Partners:
        return partnerNames(*m_facts, row);
    case Theme:
        if (const mitra::Theme *theme = m_facts->find(row.theme))
            return theme->name.en;
        return row.theme.text();
    case Start:
        return yearText(row.startYear);
    case End:
        return yearText(row.endYear);
    case Status:
        return label(row.status);
    case Framework:
        if (const mitra::Framework *framework = m_facts->find(row.framework))
            return framework->name;
        return row.framework.text();
    case Members:
        return memberNames(*m_facts, row);
    case Budget:
        return row.budget ? moneyLabel(*row.budget, m_locale) : QString();
    case Source:
        return sourceText(m_facts->find(row.source), m_locale);
    default:
        return {};
    }
}

QVariant InitiativesModel::sortValue(const Initiative &row, int column) const
{
    switch (column) {
    case Start:
        return known(row.startYear);
    case End:
        return known(row.endYear);
    case Status:
        return row.status == InitiativeStatus::Unknown ? QVariant() : QVariant(int(row.status));
    case Budget:
        return moneySortValue(row.budget);
    default:
        return known(text(row, column));
    }
}

QString InitiativesModel::toolTip(const Initiative &row, int column) const
{
    switch (column) {
    case Title:
        return row.summary.isEmpty() ? row.title : row.title + u'\n' + row.summary;
    case Partners:
        return row.partners.isEmpty() ? tr("No outside partner named") : text(row, column);
    case Start:
    case End:
        if (row.startYear && row.endYear && *row.endYear < *row.startYear)
            return tr("As the source has it: ends in %1, before it starts in %2")
                .arg(*row.endYear)
                .arg(*row.startYear);
        return yearsLabel(row.startYear, row.endYear, row.status);
    case Members:
        return row.economies.isEmpty() ? tr("All ASEAN or not stated") : text(row, column);
    case Budget:
        return row.budget ? text(row, column) : tr("No amount reported");
    default:
        return text(row, column);
    }
}

Link InitiativesModel::link(const Initiative &row, int column) const
{
    if (column == Source)
        return {Link::Kind::Source, row.source.text()};
    if (column == Partners && row.partners.size() == 1)
        return {Link::Kind::Partner, row.partners.first().partner.text()};
    return {Link::Kind::Initiative, row.id.text()};
}

QVariant InitiativesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Initiative row = *initiative(index.row());
    const bool numeric = index.column() == Start || index.column() == End;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (numeric ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(row, index.column());
    case LinkRole:
        return QVariant::fromValue(link(row, index.column()));
    case SourceRole:
        return row.source.text();
    case StatusRole:
        return index.column() == Status ? QVariant(int(row.status)) : QVariant();
    case IdRole:
        return row.id.text();
    case NumericRole:
        return numeric;
    default:
        return {};
    }
}

QVariant InitiativesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool numeric = section == Start || section == End;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (numeric ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Initiative");
    case Partners:
        return tr("Partners");
    case Theme:
        return tr("Theme");
    case Start:
        return tr("Start");
    case End:
        return tr("End");
    case Status:
        return tr("Status");
    case Framework:
        return tr("Framework");
    case Members:
        return tr("Member states");
    case Budget:
        return tr("Budget");
    default:
        return tr("Source");
    }
}

} // namespace mitra
