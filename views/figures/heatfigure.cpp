// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/heatfigure.h"

#include "models/items/celltable.h"
#include "models/series/numbers.h"
#include "models/series/verdicttabletext.h"
#include "views/figures/framing.h"
#include "views/figures/hyphens.h"
#include "views/figures/textblock.h"

#include <QHash>
#include <QLocale>
#include <QPainter>

namespace mitra
{

namespace
{

constexpr double shapeSize = 9;
constexpr double shapeGap = 4;

// Verdicts that share a shape share an entry, which tells them apart.
QList<HeatEntry> legendOf(const VerdictCounts &counts)
{
    const QLocale locale;
    QList<HeatEntry> legend;
    const auto add = [&](Verdict verdict, const QString &words, int count, int within,
                         const QString &withinWords) {
        if (count == 0)
            return;
        QString text =
            HeatFigure::tr("%1: %2", "verdict: count").arg(words, locale.toString(count));
        if (within > 0)
            text = HeatFigure::tr("%1, %2").arg(text, withinWords.arg(locale.toString(within)));
        legend.append({statusShape(verdict), text});
    };
    const int wrongWay = counts.count(Verdict::MetWrongWay);
    const int missed = counts.count(Verdict::WasMetNowMissed);
    add(Verdict::NewlyMet, HeatFigure::tr("met"),
        counts.count(Verdict::NewlyMet) + counts.count(Verdict::MetKept) + wrongWay, wrongWay,
        HeatFigure::tr("%1 of them moving the wrong way"));
    add(Verdict::OnTrack, HeatFigure::tr("on track"), counts.count(Verdict::OnTrack), 0, {});
    add(Verdict::FasterNeeded, HeatFigure::tr("faster progress needed"),
        counts.count(Verdict::FasterNeeded), 0, {});
    add(Verdict::Stalled, HeatFigure::tr("stalled"), counts.count(Verdict::Stalled), 0, {});
    add(Verdict::Away, HeatFigure::tr("moving away"), counts.count(Verdict::Away) + missed, missed,
        HeatFigure::tr("%1 of them met before and missed now"));
    add(Verdict::CannotBeAssessed, HeatFigure::tr("cannot be assessed"),
        counts.count(Verdict::CannotBeAssessed), 0, {});
    return legend;
}

QString keyOf(const QList<VerdictColumn> &columns)
{
    QStringList names;
    for (const VerdictColumn &column : columns) {
        if (column.code != column.name)
            names += HeatFigure::tr("%1 %2", "code, name").arg(column.code, column.name);
    }
    return names.join(QStringLiteral(", "));
}

std::shared_ptr<const HeatContent> contentOf(const Facts &facts, VerdictTable table)
{
    auto content = std::make_shared<HeatContent>();
    content->legend = legendOf(table.counts);
    content->key = keyOf(table.columns);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const GoalId &goal = table.rows[i].goal;
        content->groups += verdictGroupName(facts, goal);
        if (i == 0 || goal != table.rows[i - 1].goal)
            content->items.push_back({HeatItem::Kind::Group, int(i)});
        content->items.push_back({HeatItem::Kind::Row, int(i)});
    }
    content->table = std::move(table);
    return content;
}

} // namespace

HeatFigure::HeatFigure(FactsPtr facts, VerdictTable table)
    : Figure(std::move(facts))
    , m_content(contentOf(*this->facts(), std::move(table)))
    , m_items(m_content->items)
    , m_title(m_content->table.title)
{
}

QString HeatFigure::name() const
{
    return heatFigureName(verdicts().scope, verdicts().basis);
}

const HeatLayout &HeatFigure::layoutAt(double width) const
{
    if (!m_layout || m_layout->width() != width)
        m_layout = std::make_shared<const HeatLayout>(*m_content, width, m_items);
    return *m_layout;
}

double HeatFigure::bodyHeight(double width) const
{
    return std::max(layoutAt(width).height(), lineHeight(Style().font(type::body)));
}

QRectF HeatFigure::headArea(const QRectF &body) const
{
    return layoutAt(body.width()).head().translated(body.topLeft());
}

QRectF HeatFigure::sideArea(const QRectF &body) const
{
    const HeatLayout &layout = layoutAt(body.width());
    return {body.topLeft(), QSizeF(layout.columnName(0).left(), body.height())};
}

void HeatFigure::drawHead(QPainter &painter, const HeatLayout &layout, const Style &style) const
{
    drawHeatLegend(painter, layout.legend(), m_content->legend, style);
    if (layout.hasCodes())
        drawText(painter, layout.key(), m_content->key, style.font(type::axis), style.muted);
    for (int i = 0; i < int(verdicts().columns.size()); ++i) {
        const VerdictColumn &column = verdicts().columns.at(i);
        const QString name = layout.hasCodes() ? column.code : column.name;
        const QRectF area = layout.columnName(i).adjusted(1, 0, -1, -4);
        if (!layout.isTurned()) {
            drawText(painter, area, name, layout.headFont(), style.muted,
                     Qt::AlignHCenter | Qt::AlignBottom);
            continue;
        }
        painter.save();
        painter.translate(area.bottomLeft());
        painter.rotate(-90);
        drawText(painter, QRectF(0, 0, area.height(), area.width()), name, layout.headFont(),
                 style.muted, Qt::AlignLeft | Qt::AlignVCenter);
        painter.restore();
    }
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(layout.head().bottomLeft(), layout.head().bottomRight());
}

void HeatFigure::drawCell(QPainter &painter, const VerdictCell &cell, const QRectF &area,
                          const HeatLayout &layout, const Style &style) const
{
    if (!cell.hasValues())
        return;
    const Shape shape = statusShape(cell.verdict);
    const QColor fill = heatFill(style, shape);
    const QColor ink = style.textOn(fill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 3, 3);
    const QFont font = style.font(type::axis);
    const double line = layout.hasYears() ? lineHeight(font) : area.height();
    const double top = layout.hasYears() ? area.center().y() - line : area.top();
    const QString word = layout.hasWords() ? verdictWord(cell.verdict) : QString();
    const double words = word.isEmpty() ? 0 : textWidth(word, font) + shapeGap;
    const double left = area.center().x() - (shapeSize + words) / 2;
    drawShape(painter, shape, QRectF(left, top + (line - shapeSize) / 2, shapeSize, shapeSize),
              ink);
    if (!word.isEmpty())
        drawText(painter, QRectF(left + shapeSize + shapeGap, top, words + 2, line), word, font,
                 ink, Qt::AlignLeft | Qt::AlignVCenter);
    if (!layout.hasYears())
        return;
    drawText(painter, QRectF(area.left(), top + line, area.width(), line),
             QString::number(cell.question.latest->year), font, ink,
             Qt::AlignHCenter | Qt::AlignVCenter);
}

void HeatFigure::drawRow(QPainter &painter, const HeatLayout &layout, size_t index,
                         const Style &style) const
{
    const HeatItem &item = m_items[index];
    if (item.kind == HeatItem::Kind::Group) {
        const QString &name = m_content->groups.at(item.row);
        drawText(painter, layout.item(index).adjusted(0, 0, 0, -4),
                 item.isContinued ? tr("%1, continued").arg(name) : name,
                 style.font(type::body, QFont::DemiBold), style.ink,
                 Qt::AlignLeft | Qt::AlignBottom);
        return;
    }
    const VerdictRow &row = verdicts().rows[size_t(item.row)];
    const QRectF area = layout.rowName(index);
    const QFont font = style.font(type::small);
    const QFont small = style.font(type::axis);
    const QString name = hyphenated(row.name, font, area.width());
    const QString remark = hyphenated(HeatLayout::remark(row), small, area.width());
    const double names = textHeight(name, font, area.width());
    const double top = area.center().y() - (names + textHeight(remark, small, area.width())) / 2;
    drawText(painter, QRectF(area.left(), top, area.width(), names), name, font, style.ink);
    if (!remark.isEmpty())
        drawText(painter, QRectF(area.left(), top + names, area.width(), 1), remark, small,
                 style.muted);
    for (int i = 0; i < int(row.cells.size()); ++i)
        drawCell(painter, row.cells[size_t(i)], layout.cell(index, i), layout, style);
}

void HeatFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const HeatLayout &layout = layoutAt(body.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(body.topLeft());
    const QRectF clip =
        painter.hasClipping() ? painter.clipBoundingRect() : QRectF(QPointF(), body.size());
    if (m_items.empty())
        drawText(painter, QRectF(QPointF(), body.size()),
                 tr("None of these indicators can be shown."), style.font(type::body), style.muted);
    else if (clip.top() <= layout.head().bottom())
        drawHead(painter, layout, style);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QRectF area = layout.item(i);
        if (area.bottom() >= clip.top() && area.top() <= clip.bottom())
            drawRow(painter, layout, i, style);
    }
    painter.restore();
}

QList<Mark> HeatFigure::marks(const QRectF &body) const
{
    const HeatLayout &layout = layoutAt(body.width());
    QList<Mark> marks;
    QHash<SourceId, QString> sources; // few sources give very many values
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind != HeatItem::Kind::Row)
            continue;
        const VerdictRow &row = verdicts().rows[size_t(m_items[i].row)];
        marks.append(Mark{layout.rowName(i).translated(body.topLeft()),
                          tr("%1, %2", "indicator, unit").arg(row.name, unitText(row.unit)),
                          {Link::Kind::Indicator, row.indicator.text()}});
        for (int column = 0; column < int(row.cells.size()); ++column) {
            const SourceId &id = row.cells[size_t(column)].source;
            QString text = cellText(verdicts(), row, column);
            if (!id.isEmpty()) {
                auto source = sources.find(id);
                if (source == sources.end())
                    source = sources.insert(id, sourceText(*facts(), id));
                text = tr("%1. Source: %2").arg(text, *source);
            }
            marks.append(Mark{layout.cell(i, column).translated(body.topLeft()), text,
                              cellLink(verdicts(), row, column)});
        }
    }
    return marks;
}

// Each part repeats the legend and the names of the economies.
QList<std::shared_ptr<const Figure>> HeatFigure::parts(double width, double maxBodyHeight) const
{
    QList<std::shared_ptr<const Figure>> parts;
    const auto all = layoutAt(width).partsWithin(maxBodyHeight);
    for (const std::vector<HeatItem> &items : all) {
        auto part = std::make_shared<HeatFigure>(*this);
        part->m_items = items;
        part->m_layout.reset();
        part->m_title = tr("%1 (part %2 of %3)").arg(m_title).arg(parts.size() + 1).arg(all.size());
        parts.append(part);
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> HeatFigure::table() const
{
    const auto plain = [](const QString &text) { return Cell{text, text, {}, {}, -1}; };
    QList<Column> columns = {{tr("Goal"), {}, false}, {tr("Indicator"), {}, false}};
    const bool hasTargets = verdicts().basis == VerdictBasis::Targets;
    if (hasTargets)
        columns << Column{tr("Target"), {}, false};
    for (const VerdictColumn &column : verdicts().columns)
        columns << Column{column.name, verdictBasisName(verdicts().basis), false};
    QList<Row> rows;
    for (const HeatItem &item : m_items) {
        if (item.kind != HeatItem::Kind::Row)
            continue;
        const VerdictRow &of = verdicts().rows[size_t(item.row)];
        Row row;
        row.id = of.indicator.text();
        row.cells << plain(m_content->groups.at(item.row))
                  << Cell{of.name, of.name, {Link::Kind::Indicator, of.indicator.text()}, {}, -1};
        if (hasTargets)
            row.cells << plain(HeatLayout::remark(of));
        for (int i = 0; i < int(of.cells.size()); ++i) {
            const VerdictCell &cell = of.cells[size_t(i)];
            row.cells << Cell{shortCellText(verdicts(), of, i),
                              cell.isAssessed() ? QVariant(int(cell.verdict)) : QVariant(),
                              cellLink(verdicts(), of, i), cellText(verdicts(), of, i),
                              cell.hasValues() ? int(cell.verdict) : -1};
        }
        rows << row;
    }
    return std::make_unique<CellTable>(columns, rows);
}

QString heatFigureName(const VerdictScope &scope, VerdictBasis basis)
{
    QString name = QStringLiteral("verdicts");
    const bool isUsual = basis == usualVerdictBasis;
    if (scope.kind != VerdictScope::Kind::All || !isUsual)
        name += QLatin1Char(':') + verdictScopeWord(scope);
    return isUsual ? name : name + QLatin1Char(':') + verdictBasisWord(basis);
}

} // namespace mitra
