// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableview.h"

#include "models/items/roles.h"
#include "views/tables/linedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace mitra
{

namespace
{

constexpr int lineHeightPx = 30;
constexpr int sampleRows = 60;
constexpr int widest = 270;
constexpr int narrowest = 56;
constexpr int narrowestFirst = 180; // while the others have room to give
constexpr int leastFirst = 110;
constexpr int giving = 120; // columns wider than this give room in a narrow window
constexpr int narrowestGiving = 66;
constexpr int widestFirst = 420; // when more columns stand behind the last to be seen
constexpr qsizetype mostInTip = 2000;

// One line of a cell: what parts cells and rows in the clipboard must not stand inside them.
QString cellLine(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    for (QChar &letter : text) {
        if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') ||
            letter == QLatin1Char('\r') || letter == QChar::LineSeparator ||
            letter == QChar::ParagraphSeparator)
            letter = QLatin1Char(' ');
    }
    return text;
}

// A tool tip that shows a text as it is: a fact that looks like HTML is not read as HTML.
QString tipOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString shown =
        text.size() > mostInTip
            ? TableView::tr("%1\u2026 (%2 more letters in the details)")
                  .arg(text.left(mostInTip), QLocale().toString(text.size() - mostInTip))
            : text;
    return Qt::convertFromPlainText(shown, Qt::WhiteSpaceNormal);
}

} // namespace

TableView::TableView(QWidget *parent, QHeaderView *ownHeader)
    : QTableView(parent)
{
    if (ownHeader)
        setHorizontalHeader(ownHeader);
    setItemDelegate(new LineDelegate(this));
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

    connect(header, &QHeaderView::sectionResized, this, &TableView::noteWidth);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::follow);
}

void TableView::noteWidth(int column, int before, int now)
{
    // One that is hidden or shown has another width by itself; the last one takes the rest.
    const QList<int> shown = shownColumns();
    const bool isLast = !shown.isEmpty() && shown.last() == column;
    if (!m_isFitting && before != 0 && now != 0 && !isLast)
        m_hasOwnWidths = true;
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
    m_wanted.clear();
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
            const QString line = oneLine(index.data().toString());
            width = std::max(width, metrics.horizontalAdvance(line) + 22 + sign);
        }
        const bool between = column > 0 && column <= m_lastSeen;
        m_wanted.append(std::clamp(width, narrowest, between ? m_widestSeen : widest));
        setColumnWidth(column, m_wanted.last());
    }
    m_isFitting = false;
    fitSeenColumns();
}

void TableView::setLastSeenColumn(int column, int widestBetween)
{
    m_lastSeen = column;
    m_widestSeen = widestBetween;
    fitColumns();
}

void TableView::fitSeenColumns()
{
    if (model() == nullptr || m_lastSeen < 1 || m_lastSeen >= m_wanted.size() || m_hasOwnWidths)
        return;
    const auto gives = [this](int column) {
        return column < m_lastSeen && !isColumnHidden(column) && m_wanted.at(column) > giving;
    };
    int rest = viewport()->width();
    int spare = 0;
    bool hasMore = false;
    for (int column = 1; column < m_wanted.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        hasMore = hasMore || column > m_lastSeen;
        if (column > m_lastSeen)
            continue;
        rest -= m_wanted.at(column);
        spare += gives(column) ? m_wanted.at(column) - narrowestGiving : 0;
    }
    const int given = std::clamp(narrowestFirst - rest, 0, spare);
    m_isFitting = true;
    for (int column = 1; column <= m_lastSeen; ++column) {
        const int wanted = m_wanted.at(column);
        setColumnWidth(column, gives(column) ? wanted - (wanted - narrowestGiving) * given / spare
                                             : wanted);
    }
    rest = std::max(rest + given, leastFirst);
    setColumnWidth(0, hasMore ? std::min(rest, widestFirst) : rest);
    m_isFitting = false;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitSeenColumns();
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

// From the ranges of the selection: asking for each row takes seconds when a million is selected.
QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> TableView::rowsToCopy() const
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty() && model() != nullptr) {
        rows.resize(model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

QString TableView::copyText() const
{
    return textOf(rowsToCopy());
}

QString TableView::copyHtml() const
{
    return htmlOf(rowsToCopy());
}

QString TableView::textOf(const QList<int> &rows) const
{
    if (model() == nullptr)
        return {};
    const QList<int> columns = shownColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(model()->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cellLine(model()->index(row, column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TableView::htmlOf(const QList<int> &rows) const
{
    if (model() == nullptr)
        return {};
    const QList<int> columns = shownColumns();
    QString html = QStringLiteral("<table><tr>");
    for (const int column : columns)
        html += QLatin1String("<th>") +
                model()->headerData(column, Qt::Horizontal).toString().toHtmlEscaped() +
                QLatin1String("</th>");
    html += QLatin1String("</tr>");
    for (const int row : rows) {
        html += QLatin1String("<tr>");
        for (const int column : columns)
            html += QLatin1String("<td>") + cellLine(model()->index(row, column)).toHtmlEscaped() +
                    QLatin1String("</td>");
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

void TableView::copy()
{
    copyRows(rowsToCopy());
}

void TableView::copyAll()
{
    QList<int> rows(model() == nullptr ? 0 : model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    copyRows(rows);
}

void TableView::copyRows(const QList<int> &rows)
{
    if (rows.size() > mostCopied) {
        emit copyRefused(int(rows.size()));
        return;
    }
    auto *content = new QMimeData;
    content->setText(textOf(rows));
    content->setHtml(htmlOf(rows));
    QApplication::clipboard()->setMimeData(content);
    emit copied(int(rows.size()));
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString text = index.data(Qt::ToolTipRole).toString();
        if (text.isEmpty())
            text = index.data(Qt::DisplayRole).toString();
        QToolTip::showText(help->globalPos(), tipOf(text), viewport(), visualRect(index));
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
