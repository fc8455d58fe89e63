// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/datapage.h"

#include "models/items/factsproxy.h"
#include "models/items/roles.h"
#include "views/pages/pageparts.h"
#include "views/tables/countdelegate.h"
#include "views/tables/statusdelegate.h"
#include "views/tables/tableview.h"
#include "views/widgets/announce.h"
#include "views/widgets/card.h"
#include "views/widgets/factrows.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
constexpr int typingPauseMs = 150;
} // namespace

DataPage::DataPage(QWidget *parent)
    : Page(parent)
    , m_infos(tableInfos())
    , m_proxy(new FactsProxy(this))
    , m_list(new QListWidget)
    , m_filter(new QLineEdit)
    , m_card(new Card)
    , m_count(new PlainLabel(QString(), PlainLabel::Look::Small, PlainLabel::Fit::Elide))
    , m_table(new TableView)
    , m_row(new FactRows)
    , m_rows(new QSplitter(Qt::Vertical))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side,
                            pagemetric::bottom);
    row->setSpacing(metric::gap);
    row->addWidget(buildList());
    row->addWidget(buildTable(), 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    const auto filter = [this] {
        m_proxy->setFilterText(m_filter->text());
        showCount();
    };
    connect(&m_typing, &QTimer::timeout, this, filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, filter);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int index) { showTable(m_infos.value(index).id); });
    connect(m_table, &TableView::linkActivated, this, &Page::linkActivated);
    connect(m_table, &TableView::rowChanged, this, &DataPage::showRow);
    connect(m_row, &FactRows::linkActivated, this, &Page::linkActivated);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

QString DataPage::subtitle() const
{
    return tr("Every table of the file, each row with its source");
}

QWidget *DataPage::buildList()
{
    auto *card = new Card(tr("Tables"));
    card->setFixedWidth(248);
    m_list->setAccessibleName(tr("Tables"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CountDelegate(m_list));
    card->body()->addWidget(m_list, 1);
    return card;
}

QWidget *DataPage::buildActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(tr("Filter the rows by words in any column"));
    m_filter->setToolTip(tr("Words in any column; case and accents do not count (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    auto *copy = new QPushButton(tr("Copy rows"));
    copy->setToolTip(tr("Copies the selected rows, or all that are shown (Ctrl+C)"));
    auto *csv = new QPushButton(tr("Export CSV\u2026"));
    auto *package = new QPushButton(tr("Export data package\u2026"));
    row->addWidget(m_filter, 1);
    row->addWidget(copy);
    row->addWidget(csv);
    row->addWidget(package);
    connect(copy, &QPushButton::clicked, m_table, &TableView::copy);
    connect(csv, &QPushButton::clicked, this, [this] {
        if (m_model)
            emit tableExportRequested(*m_proxy, m_current);
    });
    connect(package, &QPushButton::clicked, this, &DataPage::packageExportRequested);
    return actions;
}

QWidget *DataPage::buildTable()
{
    m_card->body()->addWidget(buildActions());
    m_card->body()->addWidget(m_count);
    m_card->body()->addWidget(m_table, 1);
    m_card->setMinimumHeight(220);
    m_table->setModel(m_proxy);

    auto *strip = new Card(tr("Current row"));
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_row);
    column->addStretch(1);
    strip->body()->addWidget(scrollAround(sheet), 1);
    strip->setMinimumHeight(110);

    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(metric::gap);
    m_rows->addWidget(m_card);
    m_rows->addWidget(strip);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({520, 190});
    return m_rows;
}

void DataPage::takeFacts(const FactsPtr &facts)
{
    m_facts = facts;
    m_isStale = true;
    if (isVisible())
        fill();
}

// Reading every table for its count takes a moment: it waits until somebody looks.
void DataPage::fill()
{
    if (!m_isStale || !m_facts)
        return;
    m_isStale = false;
    const QString kept = m_current.isEmpty() ? m_infos.first().id : m_current;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const TableInfo &info : std::as_const(m_infos)) {
            const std::unique_ptr<CellTable> table = makeFactTable(*m_facts, info.id);
            const int rows = table ? table->rowCount() : 0;
            auto *item = new QListWidgetItem(info.title, m_list);
            item->setData(SortRole, rows);
            item->setData(Qt::AccessibleTextRole,
                          rows == 1 ? tr("%1, 1 row").arg(info.title)
                                    : tr("%1, %2 rows").arg(info.title, QLocale().toString(rows)));
            //: name of a table: what it holds
            item->setToolTip(plainToolTip(tr("%1: %2").arg(info.title, info.description)));
        }
    }
    m_current.clear();
    showTable(kept);
}

void DataPage::showTable(const QString &id)
{
    if (!m_facts || id == m_current)
        return;
    std::unique_ptr<CellTable> table = makeFactTable(*m_facts, id);
    if (!table)
        return;
    m_current = id;
    m_row->clear();
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_proxy->setSourceModel(table.get());
    m_model = std::move(table);
    const auto vocabulary = StatusDelegate::Vocabulary::InitiativeStatus;
    if (qobject_cast<StatusDelegate *>(m_table->itemDelegate()) == nullptr)
        m_table->setItemDelegate(new StatusDelegate(vocabulary, m_table));
    m_table->fitColumns();
    m_table->scrollToTop();
    for (int i = 0; i < m_infos.size(); ++i) {
        if (m_infos.at(i).id != id)
            continue;
        m_card->setTitle(m_infos.at(i).title);
        m_card->setSubtitle(descriptionOf(m_infos.at(i)));
        m_table->setAccessibleName(m_infos.at(i).title);
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(i);
    }
    showCount();
    m_table->selectRow(0);
}

QString DataPage::descriptionOf(const TableInfo &info) const
{
    const qsizetype all = m_facts->initiatives().size();
    if (!isOfInitiatives(info.id) || all <= mostListedInitiatives)
        return info.description;
    const QLocale locale;
    return tr("%1 Lists the first %2 of %3 initiatives; Cooperation shows and exports all.")
        .arg(info.description, locale.toString(mostListedInitiatives), locale.toString(all));
}

void DataPage::showCount()
{
    const QLocale locale;
    const int all = m_model ? m_model->rowCount() : 0;
    const QString text =
        all == 1
            ? tr("%1 of 1 row").arg(m_proxy->rowCount())
            : tr("%1 of %2 rows").arg(locale.toString(m_proxy->rowCount()), locale.toString(all));
    m_count->setText(text);
    announce(m_count, text);
}

void DataPage::showRow(const QModelIndex &index)
{
    m_row->clear();
    if (!index.isValid())
        return;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        const QString text = cell.data().toString();
        if (text.isEmpty())
            continue;
        m_row->addRow(m_proxy->headerData(column, Qt::Horizontal).toString(), text,
                      cell.data(LinkRole).value<Link>());
    }
}

bool DataPage::goToRow(const QString &table, const QString &id)
{
    fill();
    showTable(table);
    if (m_current != table)
        return false;
    m_filter->clear();
    m_typing.stop();
    m_proxy->setFilterText(QString());
    showCount();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(IdRole).toString() != id)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

bool DataPage::showLink(const Link &link)
{
    if (!m_facts)
        return false;
    switch (link.kind) {
    case Link::Kind::Table:
        fill();
        showTable(link.id);
        return m_current == link.id;
    case Link::Kind::Source:
        return goToRow(QStringLiteral("sources"), link.id);
    case Link::Kind::Observation:
        return goToRow(QStringLiteral("observations"), link.id);
    default:
        return false;
    }
}

void DataPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fill();
}

QVariantMap DataPage::state() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return {{QStringLiteral("table"), m_current},
            {QStringLiteral("filter"), m_filter->text()},
            {QStringLiteral("sort"), header->sortIndicatorSection()},
            {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder},
            {QStringLiteral("rows"), m_rows->saveState()}};
}

void DataPage::restore(const QVariantMap &state)
{
    m_rows->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    const QString table = state.value(QStringLiteral("table")).toString();
    if (table.isEmpty())
        return; // never looked at
    fill();
    showTable(table);
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    m_typing.stop();
    m_proxy->setFilterText(m_filter->text());
    showCount();
    const int column = state.value(QStringLiteral("sort"), -1).toInt();
    if (column >= 0 && column < m_proxy->columnCount())
        m_table->sortByColumn(column, state.value(QStringLiteral("descending")).toBool()
                                          ? Qt::DescendingOrder
                                          : Qt::AscendingOrder);
}

} // namespace mitra
