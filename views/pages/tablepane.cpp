// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/tablepane.h"

#include "models/cooperation/selectionwords.h"
#include "models/items/initiativesmodel.h"
#include "models/items/roles.h"
#include "views/figures/tablefigure.h"
#include "views/tables/initiativesview.h"
#include "views/widgets/announce.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

QString initiatives(qsizetype count)
{
    return count == 1 ? TablePane::tr("1 initiative")
                      : TablePane::tr("%1 initiatives").arg(QLocale().toString(count));
}

QList<Column> columnsOf(const QAbstractItemModel &model)
{
    QList<Column> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.append({model.headerData(column, Qt::Horizontal).toString(),
                        model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(),
                        model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                            .value<Qt::Alignment>()
                            .testFlag(Qt::AlignRight)});
    return columns;
}

QList<Row> rowsOf(const QAbstractItemModel &model)
{
    QList<Row> rows;
    rows.reserve(model.rowCount());
    for (int i = 0; i < model.rowCount(); ++i) {
        Row row;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(i, column);
            const QVariant status = index.data(StatusRole);
            row.cells.append(
                {index.data().toString(), index.data(SortRole), index.data(LinkRole).value<Link>(),
                 index.data(Qt::ToolTipRole).toString(), status.isValid() ? status.toInt() : -1});
        }
        row.id = model.index(i, 0).data(IdRole).toString();
        row.source = SourceId(model.index(i, 0).data(SourceRole).toString());
        rows.append(row);
    }
    return rows;
}

// Most used first.
QList<SourceId> sourcesOf(const QList<Row> &rows)
{
    QHash<SourceId, int> uses;
    QList<SourceId> sources;
    for (const Row &row : rows) {
        if (!row.source.isEmpty() && ++uses[row.source] == 1)
            sources.append(row.source);
    }
    std::stable_sort(sources.begin(), sources.end(), [&uses](const SourceId &a, const SourceId &b) {
        return uses.value(a) > uses.value(b);
    });
    return sources;
}

bool hasLongText(const QList<Row> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
            return cell.text.size() > TableFigure::mostLetters;
        });
    });
}

} // namespace

TablePane::TablePane(CurrentSelection *current, QWidget *parent)
    : CooperationView(current, parent)
    , m_model(new InitiativesModel(current, this, InitiativesModel::Follow::WhenAsked))
    , m_table(new InitiativesView(m_model))
    , m_said(new PlainLabel({}, PlainLabel::Look::Small, PlainLabel::Fit::Elide))
    , m_controls(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_said);
    setFocusProxy(m_table);
    m_said->setContentsMargins(9, 0, 9, 0); // below the cells' text
    buildControls();
    connectAll();
    showOrder();
}

void TablePane::buildControls()
{
    auto *layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [layout](const QString &text, const QString &tip, const char *name) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setProperty("pill", true);
        button->setToolTip(tip);
        layout->addWidget(button);
        return button;
    };
    QPushButton *columns = add(tr("Columns"), tr("Choose columns, or reset them"), "columns");
    QPushButton *copy = add(tr("Copy"), tr("Copy the chosen rows, or all, as shown"), "copy");
    QPushButton *save = add(tr("Export…"), tr("Save the table as shown, as CSV"), "export");
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        m_table->columnsMenu()->popup(columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    connect(copy, &QPushButton::clicked, m_table, &TableView::copy);
    connect(save, &QPushButton::clicked, this, [this] {
        m_model->refresh();
        emit exportRequested(*m_table->shown(), QStringLiteral("initiatives"));
    });
    m_controls->hide(); // until the page takes them
}

void TablePane::connectAll()
{
    connect(m_table, &InitiativesView::exportRequested, this, &TablePane::exportRequested);
    connect(m_table, &TableView::linkActivated, this, &CooperationView::linkActivated);
    connect(m_table, &TableView::rowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_table->hasFocus())
            emit linkActivated({Link::Kind::Initiative, index.data(IdRole).toString()});
    });
    connect(m_table, &TableView::copied, this, [this](int rows) {
        say(rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(QLocale().toString(rows)));
    });
    connect(m_table, &TableView::copyRefused, this, [this](int rows) {
        say(tr("Nothing was copied: %1 rows are more than the %2 that a clipboard takes. Narrow "
               "the selection, or export them")
                .arg(QLocale().toString(rows), QLocale().toString(TableView::mostCopied)));
    });
    connect(m_table, &InitiativesView::columnsChanged, this, &CooperationView::figureChanged);
    for (const auto signal :
         {&InitiativesModel::sortKeysChanged, &InitiativesModel::sortingChanged})
        connect(m_model, signal, this, &TablePane::showOrder);
    connect(m_model, &InitiativesModel::sortKeysChanged, this, &CooperationView::figureChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePane::showOrder);
}

void TablePane::refresh()
{
    m_model->refresh();
    if (m_fitted != m_model->facts()) {
        m_fitted = m_model->facts();
        if (!m_table->state()
                 .value(QStringLiteral("columns"))
                 .toStringList()
                 .join(QChar())
                 .contains(QLatin1Char('=')))
            m_table->fitColumns();
    }
}

QString TablePane::title() const
{
    return initiatives(qsizetype(current()->counts().found));
}

QString TablePane::subtitle() const
{
    return tr("A click on a header sorts, with Shift by one more; the current row is told beside");
}

void TablePane::pointTo(const Link &link)
{
    if (link.kind != Link::Kind::Initiative)
        return;
    m_model->refresh();
    const int row = m_model->rowOf(InitiativeId(link.id));
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    // In a column that is shown: a hidden one cannot be scrolled to.
    m_table->setCurrentIndex(m_model->index(row, m_table->shownColumns().first()));
}

QString TablePane::orderInWords() const
{
    const QList<SortKey> &keys = m_model->sortKeys();
    if (keys.isEmpty())
        return m_model->isBestFirst() ? tr("Best matches first") : tr("In the file's order");
    QStringList parts;
    for (const SortKey &key : keys) {
        const QString name = InitiativeCells::title(key.column);
        parts.append(key.order == Qt::AscendingOrder ? name : tr("%1 (descending)").arg(name));
    }
    return tr("Sorted by %1").arg(parts.join(tr(", then ", "between columns sorted by")));
}

void TablePane::showOrder()
{
    const QString text = orderInWords();
    say(m_model->isSorting() ? tr("Sorting… (%1)").arg(text) : text);
}

void TablePane::say(const QString &text)
{
    m_said->setText(text);
    announce(m_said, text);
}

QString TablePane::said() const
{
    return m_said->text();
}

FigurePtr TablePane::figure() const
{
    m_model->refresh();
    const int all = m_model->rowCount();
    QList<int> printed;
    for (int row = 0; row < std::min(all, mostPrinted); ++row)
        printed.append(row);
    const std::unique_ptr<InitiativeRows> shown = m_table->shown(printed);
    const QList<Row> rows = rowsOf(*shown);

    TableFigure::Words words;
    words.name = name();
    words.title = title();
    const QString selection = selectionInWords(*current()->facts(), current()->selection());
    words.subtitle = selection.isEmpty()
                         ? orderInWords()
                         : tr("%1. %2", "selection, order").arg(selection, orderInWords());
    if (all > printed.size())
        words.notes.append(tr("The first %1 of %2; the export as CSV has them all.")
                               .arg(QLocale().toString(printed.size()), initiatives(all)));
    if (hasLongText(rows))
        words.notes.append(tr("Texts of more than %1 letters are shortened here; the table as CSV "
                              "has them whole.")
                               .arg(TableFigure::mostLetters));
    const QList<int> columns = m_table->shownColumns();
    if (columns.contains(InitiativesModel::Theme) || columns.contains(InitiativesModel::Goal) ||
        columns.contains(InitiativesModel::Outcomes))
        words.notes.append(tr("Theme, goal and outcome are our mapping, not the sources' words."));
    words.sources = sourcesOf(rows);
    words.sentence = tr("A table of %1. %2.").arg(initiatives(all), orderInWords());
    return std::make_shared<TableFigure>(current()->facts(), words, columnsOf(*shown), rows);
}

QVariantMap TablePane::state() const
{
    return m_table->state();
}

void TablePane::restore(const QVariantMap &state)
{
    m_table->restore(state);
}

} // namespace mitra
