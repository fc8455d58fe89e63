// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/coveragegridfigure.h"

#include "models/items/celltable.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/figures/readingtext.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

using Kind = CoverageCell::Kind;

constexpr double rowHeight = 22;
constexpr double groupGap = 10; // between the members and the others below them
constexpr double columnGap = 12;
constexpr double lastGap = 22; // before the latest years: half a year's name, and room
constexpr double legendGap = 8;
constexpr double widestCell = 44;
constexpr double largestDot = 6;
constexpr double emptyDot = 1.2;
constexpr double yearGap = 6; // between the years on the axis, at least

Dot dotOf(Kind kind)
{
    switch (kind) {
    case Kind::None:
    case Kind::Reported:
        break;
    case Kind::Estimate:
        return Dot::Ring;
    case Kind::Projection:
        return Dot::DottedRing;
    case Kind::Disputed:
        return Dot::HollowDiamond;
    }
    return Dot::Filled;
}

QColor colourOf(Kind kind, const Style &style)
{
    return kind == Kind::Disputed ? style.accent : style.series[0];
}

} // namespace

struct CoverageGridFigure::Layout {
    QRectF body;
    QRectF legend;
    double names = 0;
    double last = 0;     // width of the column at the right
    QRectF plot;         // the cells, without the years above
    double step = 0;     // width of a cell
    double yearsTop = 0; // of the line of years
    int everyYears = 1;  // that a year is named
    QList<double> tops;  // of the rows
    QList<double> bottoms;

    QRectF cell(qsizetype row, qsizetype column) const
    {
        return QRectF(plot.left() + column * step, tops[row], step, bottoms[row] - tops[row]);
    }
};

CoverageGridFigure::CoverageGridFigure(FactsPtr facts, const CoverageGrid &grid)
    : Figure(std::move(facts))
    , m_grid(grid)
{
}

QString CoverageGridFigure::name() const
{
    return QStringLiteral("datacoverage:") + m_grid.indicator.text();
}

QStringList CoverageGridFigure::notes() const
{
    const auto hasGap = [](const CoverageRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const CoverageCell &cell) { return cell.kind == Kind::None; });
    };
    const bool hasGaps = std::any_of(m_grid.members.begin(), m_grid.members.end(), hasGap) ||
                         std::any_of(m_grid.others.begin(), m_grid.others.end(), hasGap);
    return hasGaps ? m_grid.notes + QStringList(tr("A small point is a year without a value."))
                   : m_grid.notes;
}

const CoverageRow &CoverageGridFigure::rowAt(qsizetype i) const
{
    return isOther(i) ? m_grid.others[i - m_grid.members.size()] : m_grid.members[i];
}

QString CoverageGridFigure::lastText(const CoverageRow &row) const
{
    return row.lastObserved == 0 ? tr("none", "no year") : QString::number(row.lastObserved);
}

QList<LegendEntry> CoverageGridFigure::legend(const Style &style) const
{
    const std::pair<Kind, QString> kinds[] = {
        {Kind::Reported, tr("reported")},
        {Kind::Estimate, tr("estimate")},
        {Kind::Projection, tr("projection")},
        {Kind::Disputed, tr("sources or readings disagree")},
    };
    QList<LegendEntry> entries;
    for (const auto &[kind, text] : kinds) {
        bool isThere = false;
        for (qsizetype i = 0; i < rowCount(); ++i) {
            for (const CoverageCell &cell : rowAt(i).cells)
                isThere = isThere || cell.kind == kind;
        }
        if (isThere)
            entries << LegendEntry{
                LegendEntry::Sample::Dot, {}, colourOf(kind, style), dotOf(kind), text};
    }
    return entries;
}

CoverageGridFigure::Layout CoverageGridFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    const QFont font = Style().font(type::small);
    const QFont axis = Style().font(type::axis);
    double widest = 0;
    layout.last = textWidth(tr("Latest", "year, head of a column"), axis);
    for (qsizetype i = 0; i < rowCount(); ++i) {
        widest = std::max(widest, textWidth(rowAt(i).name, font));
        layout.last = std::max(layout.last, textWidth(lastText(rowAt(i)), font));
    }
    layout.names = std::min(widest + 1, body.width() * 0.3);
    layout.last += 1;

    const QList<LegendEntry> entries = legend(Style());
    layout.legend =
        QRectF(body.topLeft(), QSizeF(body.width(), legendHeight(entries, body.width())));
    const double left = body.left() + layout.names + columnGap;
    const double room = std::max(body.right() - layout.last - lastGap - left, 1.0);
    const qsizetype years = m_grid.firstYear == 0 ? 0 : m_grid.lastYear - m_grid.firstYear + 1;
    layout.step = years == 0 ? room : std::min(room / double(years), widestCell);
    const double nameOfYear = textWidth(QStringLiteral("2026"), axis) + yearGap;
    layout.everyYears = std::max(1, int(std::ceil(nameOfYear / layout.step)));
    layout.yearsTop = layout.legend.bottom() + (entries.isEmpty() ? 0 : legendGap);
    layout.plot = QRectF(left, layout.yearsTop + lineHeight(axis) + 4,
                         layout.step * double(std::max<qsizetype>(years, 1)), 0);

    double y = layout.plot.top();
    for (qsizetype i = 0; i < rowCount(); ++i) {
        if (i == m_grid.members.size() && i > 0)
            y += groupGap;
        layout.tops << y;
        y += std::max(rowHeight, textHeight(rowAt(i).name, font, layout.names) + 4);
        layout.bottoms << y;
    }
    layout.plot.setBottom(y);
    return layout;
}

double CoverageGridFigure::bodyHeight(double width) const
{
    return layOut(QRectF(0, 0, width, 0)).plot.bottom() + 1;
}

void CoverageGridFigure::drawYears(QPainter &painter, const Layout &layout,
                                   const Style &style) const
{
    const QFont font = style.font(type::axis);
    const double height = layout.plot.top() - layout.yearsTop;
    // Named from the last year back, because the latest matter most.
    for (int year = m_grid.lastYear; m_grid.firstYear > 0 && year >= m_grid.firstYear;
         year -= layout.everyYears) {
        const double centre = layout.plot.left() + (year - m_grid.firstYear + 0.5) * layout.step;
        const QString text = QString::number(year);
        const double half = textWidth(text, font) / 2 + 1;
        if (centre - half < layout.body.left() + layout.names)
            break;
        drawText(painter, QRectF(centre - half, layout.yearsTop, 2 * half, height), text, font,
                 style.muted, Qt::AlignHCenter | Qt::AlignTop);
    }
    drawText(painter, QRectF(layout.plot.right() + lastGap, layout.yearsTop, layout.last, height),
             tr("Latest", "year, head of a column"), font, style.muted);
}

void CoverageGridFigure::drawRow(QPainter &painter, const Layout &layout, qsizetype row,
                                 const Style &style) const
{
    const CoverageRow &of = rowAt(row);
    const QFont font = style.font(type::small);
    const QRectF area(layout.body.left(), layout.tops[row],
                      layout.plot.right() + lastGap + layout.last - layout.body.left(),
                      layout.bottoms[row] - layout.tops[row]);
    if (row > 0 && isOther(row) && !isOther(row - 1)) {
        const double line = area.top() - groupGap / 2;
        painter.setPen(QPen(style.tint(style.muted, 0.5), 1));
        painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
    }
    if (row % 2 == 0)
        painter.fillRect(area, style.tint(style.muted, 0.06));
    const QColor ink = of.lastObserved == 0 ? style.muted : style.ink;
    drawText(painter, QRectF(area.left(), area.top(), layout.names, area.height()), of.name, font,
             ink, Qt::AlignLeft | Qt::AlignVCenter);
    drawText(painter, QRectF(layout.plot.right() + lastGap, area.top(), layout.last, area.height()),
             lastText(of), font, ink, Qt::AlignLeft | Qt::AlignVCenter);
    const double radius = std::min(largestDot, layout.step / 2 - 0.5);
    for (qsizetype column = 0; column < of.cells.size(); ++column) {
        const Kind kind = of.cells[column].kind;
        const QPointF centre = layout.cell(row, column).center();
        if (kind == Kind::None) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.tint(style.muted, 0.35));
            painter.drawEllipse(centre, emptyDot, emptyDot);
        } else {
            drawDot(painter, dotOf(kind), centre, radius, colourOf(kind, style), style);
        }
    }
}

void CoverageGridFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(body);
    drawLegend(painter, layout.legend, legend(style), style);
    drawYears(painter, layout, style);
    for (qsizetype row = 0; row < rowCount(); ++row)
        drawRow(painter, layout, row, style);
    painter.restore();
}

QString CoverageGridFigure::cellText(const CoverageRow &row, const CoverageCell &cell) const
{
    if (!cell.reading)
        return tr("%1, %2: no value").arg(row.name).arg(cell.year);
    const auto valueOf = [this](const Observation &reading) {
        return valueText(reading.value, m_grid.unit, QLocale());
    };
    QString text = readingText(*facts(), row.name, cell.year, valueOf(*cell.reading),
                               cell.reading->status, cell.reading->source);
    if (!cell.reading->preferred)
        text = tr("%1; not used").arg(text);
    for (const Observation *other : cell.others)
        text = tr("%1; another reading: %2, %3")
                   .arg(text, valueOf(*other), sourceText(*facts(), other->source));
    return cell.isInConflict ? tr("%1; a listed conflict speaks of it").arg(text) : text;
}

Link CoverageGridFigure::linkTo(const CoverageRow &row, const CoverageCell &cell) const
{
    if (!cell.reading)
        return {};
    return {Link::Kind::Observation,
            QStringLiteral("%1/%2/%3")
                .arg(m_grid.indicator.text(), row.economy.text(), QString::number(cell.year))};
}

QList<Mark> CoverageGridFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    const Layout layout = layOut(body);
    for (qsizetype i = 0; i < rowCount(); ++i) {
        const CoverageRow &row = rowAt(i);
        if (row.cells.isEmpty())
            marks << Mark{layout.cell(i, 0), tr("%1: no value").arg(row.name), {}};
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            marks << Mark{layout.cell(i, column), cellText(row, row.cells[column]),
                          linkTo(row, row.cells[column])};
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> CoverageGridFigure::table() const
{
    const QList<Column> columns{
        {tr("Economy"), {}, false},
        {tr("Year"), {}, true},
        {tr("Value"), unitText(m_grid.unit), true},
        {tr("Status"), {}, false},
        {tr("Used"), tr("Whether this reading is shown where two disagree"), false},
        {tr("Source"), {}, false},
    };
    QList<Row> rows;
    const auto add = [&](const CoverageRow &of, const CoverageCell &cell,
                         const Observation &reading) {
        Row row;
        row.id = of.economy.text();
        row.source = reading.source;
        const QString status = statusWord(reading.status);
        const QString used = reading.preferred ? tr("yes") : tr("no");
        const QString source = sourceText(*facts(), reading.source);
        row.cells = {{of.name, of.name, {}, {}},
                     {QString::number(cell.year), cell.year, linkTo(of, cell), {}},
                     {numberText(reading.value, m_grid.unit, QLocale()), reading.value, {}, {}},
                     {status, status, {}, {}},
                     {used, used, {}, {}},
                     {source, source, {Link::Kind::Source, reading.source.text()}, {}}};
        rows.append(row);
    };
    for (const CoverageRow &of : m_grid.members + m_grid.others) {
        const qsizetype before = rows.size();
        for (const CoverageCell &cell : of.cells) {
            if (cell.reading)
                add(of, cell, *cell.reading);
            for (const Observation *other : cell.others)
                add(of, cell, *other);
        }
        if (rows.size() == before) {
            Row none;
            none.id = of.economy.text();
            none.cells = {{of.name, of.name, {}, {}}, {}, {tr("no value"), {}, {}, {}}, {}, {}, {}};
            rows.append(none);
        }
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
