// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableview.h"

#include "models/items/roles.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr int lineHeightPx = 30;
constexpr int sampleRows = 60;
constexpr int widest = 270;
constexpr int narrowest = 56;
constexpr int narrowestFirst = 180;

// One line of a cell: what parts cells and rows in the clipboard must not stand inside them.
QString cellLine(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    for (QChar &letter : text) {
        if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') ||
            letter == QLatin1Char('\r'))
            letter = QLatin1Char(' ');
    }
    return text;
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeightPx);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(narrowest);
    header->setSortIndicatorShown(true);

    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        // The last one takes the rest by itself.
        if (!m_isFitting && header->visualIndex(column) < header->count() - 1)
            m_hasOwnWidths = true;
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::follow);
}

void TableView::setModel(QAbstractItemModel *model)
{
    // Nothing is sorted until the reader asks: files keep a meaningful order.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QTableView::setModel(model);
    setSortingEnabled(model != nullptr);
    fitColumns();
}

void TableView::fitColumns()
{
    if (model() == nullptr)
        return;
    ensurePolished();
    m_isFitting = true;
    m_hasOwnWidths = false;
    const QFontMetrics metrics(font());
    QFont headerFont = horizontalHeader()->font();
    headerFont.setWeight(QFont::DemiBold);
    const QFontMetrics headerMetrics(headerFont);
    const int rows = std::min(model()->rowCount(), sampleRows);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int width = headerMetrics.horizontalAdvance(title) + 34; // room for the sort sign
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model()->index(row, column);
            const int sign = index.data(StatusRole).isValid() ? 20 : 0;
            width = std::max(width, metrics.horizontalAdvance(index.data().toString()) + 22 + sign);
        }
        const bool between = column > 0 && column <= m_lastSeen;
        setColumnWidth(column, std::clamp(width, narrowest, between ? m_widestSeen : widest));
    }
    m_isFitting = false;
    fitFirstColumn();
}

void TableView::setLastSeenColumn(int column, int widestBetween)
{
    m_lastSeen = column;
    m_widestSeen = widestBetween;
    fitColumns();
}

void TableView::fitFirstColumn()
{
    if (model() == nullptr || m_lastSeen < 1 || m_lastSeen >= model()->columnCount() ||
        m_hasOwnWidths)
        return;
    int others = 0;
    for (int column = 1; column <= m_lastSeen; ++column)
        others += columnWidth(column);
    m_isFitting = true;
    setColumnWidth(0, std::max(narrowestFirst, viewport()->width() - others));
    m_isFitting = false;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitFirstColumn();
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> TableView::rowsToCopy() const
{
    QList<int> rows;
    if (selectionModel() != nullptr) {
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
    }
    if (rows.isEmpty() && model() != nullptr) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::copyText() const
{
    if (model() == nullptr)
        return {};
    const QList<int> columns = shownColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(model()->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int row : rowsToCopy()) {
        cells.clear();
        for (const int column : columns)
            cells.append(cellLine(model()->index(row, column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TableView::copyHtml() const
{
    if (model() == nullptr)
        return {};
    const QList<int> columns = shownColumns();
    QString html = QStringLiteral("<table><tr>");
    for (const int column : columns)
        html += QStringLiteral("<th>%1</th>")
                    .arg(model()->headerData(column, Qt::Horizontal).toString().toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const int row : rowsToCopy()) {
        html += QStringLiteral("<tr>");
        for (const int column : columns)
            html += QStringLiteral("<td>%1</td>")
                        .arg(cellLine(model()->index(row, column)).toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void TableView::copy() const
{
    auto *content = new QMimeData;
    content->setText(copyText());
    content->setHtml(copyHtml());
    QApplication::clipboard()->setMimeData(content);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString text = index.data(Qt::ToolTipRole).toString();
        if (text.isEmpty())
            text = index.data(Qt::DisplayRole).toString();
        // Escaped: a fact that looks like HTML is shown as it is written.
        QToolTip::showText(help->globalPos(),
                           text.isEmpty() ? QString()
                                          : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()),
                           viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        follow(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit rowChanged(current);
}

void TableView::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Link link = index.data(LinkRole).value<Link>();
    if (link.isNull())
        link = index.siblingAtColumn(0).data(LinkRole).value<Link>();
    if (!link.isNull())
        emit linkActivated(link);
}

} // namespace mitra
