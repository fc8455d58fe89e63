// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/textblock.h"
#include "views/figures/timelinelayout.h"
#include "views/figures/timelinesheets.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double aroundTitle = 8;

// The first rows of an order, for paper.
TimelineOrderPtr firstRows(const TimelineOrderPtr &order, size_t most)
{
    if (order->rows.size() <= most)
        return order;
    auto cut = std::make_shared<TimelineOrder>();
    cut->arrangement = order->arrangement;
    cut->tally = order->tally;
    cut->rows.assign(order->rows.begin(), order->rows.begin() + ptrdiff_t(most));
    for (TimelineGroup group : order->groups) {
        if (group.first >= most)
            break;
        group.count = std::min(group.count, most - group.first);
        group.known = std::min(group.known, group.count);
        cut->groups.push_back(group);
    }
    return cut;
}

// The lines of a title in pieces of that height.
QStringList titlePieces(const QString &title, const QFont &font, double width, double room)
{
    QStringList pieces;
    QStringList piece;
    double height = 0;
    for (const QString &line : TextBlock(title, font, width).lines()) {
        const double more = textHeight(line, font, width);
        if (!piece.isEmpty() && height + more > room) {
            pieces << piece.join(QLatin1Char('\n'));
            piece.clear();
            height = 0;
        }
        piece << line;
        height += more;
    }
    return pieces << piece.join(QLatin1Char('\n'));
}

// The most used first, of these rows alone.
std::vector<std::pair<SourceId, size_t>> sourcesOf(const Facts &facts, const TimelineOrder &order)
{
    QHash<SourceId, size_t> uses;
    for (const quint32 row : order.rows)
        ++uses[facts.initiatives().sourceAt(qsizetype(row))];
    std::vector<std::pair<SourceId, size_t>> sources;
    for (const auto &[source, before] : order.tally.sources) {
        if (const size_t count = uses.value(source); count > 0)
            sources.emplace_back(source, count);
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return sources;
}

} // namespace

std::shared_ptr<TimelineFigure> TimelineFigure::forPaper() const
{
    auto paper = std::make_shared<TimelineFigure>(*this);
    paper->m_order = firstRows(m_order, printedRows);
    paper->m_isPaper = true;
    paper->m_whole = {};
    paper->m_screen = {};
    return paper;
}

std::shared_ptr<TimelineFigure> TimelineFigure::part(TimelineOrderPtr order) const
{
    auto part = std::make_shared<TimelineFigure>(*this);
    part->m_order = std::move(order);
    part->m_whole = {};
    return part;
}

QList<std::shared_ptr<const Figure>> TimelineFigure::parts(double width, double maxBodyHeight) const
{
    if (m_order->rows.empty() || bodyHeight(width) <= maxBodyHeight)
        return {};
    const std::shared_ptr<TimelineFigure> paper = forPaper();
    const Layout layout = paper->layOut(QRectF(0, 0, width, 0), {});
    const QFont font = Style().font(type::small);
    const double room = maxBodyHeight - layout.rowsTop - 4;
    QList<std::shared_ptr<TimelineFigure>> made;
    for (const TimelineOrderPtr &sheet :
         divideTimeline(*paper->m_order, paper->wholeLines(layout.labels), room)) {
        auto own = std::make_shared<TimelineOrder>(*sheet);
        own->tally.sources = sourcesOf(*facts(), *sheet);
        const auto part = paper->part(own);
        const TimelineLines &lines = part->wholeLines(layout.labels);
        if (lines.height() <= room || own->rows.size() != 1) {
            made << part;
            continue;
        }
        // A title longer than a sheet goes on over the next ones.
        const QString title = facts()->initiatives().titleAt(qsizetype(own->rows.front()));
        for (const QString &piece :
             titlePieces(title, font, layout.labels,
                         std::max(1.0, room - headingsHeight(lines) - aroundTitle))) {
            const auto sheetOfTitle = paper->part(own);
            sheetOfTitle->m_titlePiece = piece;
            made << sheetOfTitle;
        }
    }
    QList<std::shared_ptr<const Figure>> parts;
    for (qsizetype i = 0; i < made.size(); ++i) {
        made[i]->m_partOf = tr("part %1 of %2").arg(i + 1).arg(made.size());
        parts << made[i];
    }
    return parts;
}

} // namespace mitra
