// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/methodsfigure.h"

#include "views/figures/rowsfigure.h"
#include "views/figures/shapes.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

QColor signColour(Verdict verdict, const Style &style)
{
    switch (verdict) {
    case Verdict::NewlyMet:
    case Verdict::MetKept:
    case Verdict::OnTrack:
        return style.series[1];
    case Verdict::FasterNeeded:
        return style.series[3];
    case Verdict::MetWrongWay:
    case Verdict::WasMetNowMissed:
    case Verdict::Away:
        return style.warning;
    case Verdict::Stalled:
    case Verdict::CannotBeAssessed:
        break;
    }
    return style.muted;
}

void drawPieces(QPainter &painter, const std::vector<MethodsLayout::Piece> &pieces,
                const Style &style)
{
    for (const MethodsLayout::Piece &piece : pieces)
        piece.block.draw(painter, piece.at, piece.isQuiet ? style.muted : style.ink);
}

QList<Cell> cellsOf(const MethodRow &row, const QString &inputs)
{
    const QString numbers = row.numbers.join(QStringLiteral("; "));
    QList<Cell> cells;
    for (const QString &text :
         {row.name, row.value, row.valueName, row.own, row.verdictText, row.linearText, inputs,
          numbers, row.thresholds, row.obstacle, row.description, row.source})
        cells.append({text, text, {}, {}, -1});
    return cells;
}

} // namespace

MethodsFigure::MethodsFigure(FactsPtr facts, MethodPanel panel, MethodsForm form,
                             qsizetype mostRows)
    : Figure(std::move(facts))
    , m_panel(std::move(panel))
    , m_form(form)
{
    if (form == MethodsForm::Compact)
        takeJudged(mostRows);
    else
        takeAll();
}

void MethodsFigure::takeAll()
{
    for (const MethodRow &row : std::as_const(m_panel.applicable))
        m_items.append({MethodItem::Kind::Judged, row, {}});
    for (const MethodRow &row : std::as_const(m_panel.notApplicable))
        m_items.append({MethodItem::Kind::Refused, row, {}});
    const qsizetype refused = m_panel.notApplicable.size();
    if (refused > 0)
        m_items[m_panel.applicable.size()].text =
            refused == 1 ? tr("1 method cannot judge this")
                         : tr("%1 methods cannot judge this").arg(refused);
}

void MethodsFigure::takeJudged(qsizetype mostRows)
{
    qsizetype judged = 0;
    for (const MethodRow &row : std::as_const(m_panel.applicable)) {
        if (!row.verdict)
            continue;
        if (++judged <= mostRows)
            m_items.append({MethodItem::Kind::Judged, row, {}});
    }
    const qsizetype more = judged - m_items.size();
    QString rest;
    if (judged == 0)
        rest = m_panel.agreement + QLatin1Char('.');
    else if (more > 0)
        rest = tr("and %1 more").arg(more);
    if (!rest.isEmpty())
        m_items.append({MethodItem::Kind::Rest, {}, rest});
}

QString MethodsFigure::name() const
{
    return QStringLiteral("methods:") + m_panel.indicator.text();
}

double MethodsFigure::bodyHeight(double width) const
{
    return layOutMethods(m_items, m_form, width).height;
}

void MethodsFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const MethodsLayout layout = layOutMethods(m_items, m_form, body.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(body.topLeft());
    const auto drawRule = [&](double y, const QColor &colour) {
        painter.fillRect(QRectF(0, y - 0.5, body.width(), 1), colour);
    };
    drawPieces(painter, layout.header, style);
    if (!layout.header.empty())
        drawRule(layout.headerHeight, style.muted);
    for (size_t i = 0; i < layout.lines.size(); ++i) {
        const MethodsLayout::Line &line = layout.lines[i];
        drawPieces(painter, line.pieces, style);
        if (line.verdict)
            drawShape(painter, statusShape(*line.verdict), line.sign,
                      signColour(*line.verdict, style), style.card);
        if (i + 1 < layout.lines.size())
            drawRule(line.top + line.height, style.line);
    }
    painter.restore();
}

QList<Mark> MethodsFigure::marks(const QRectF &body) const
{
    const MethodsLayout layout = layOutMethods(m_items, m_form, body.width());
    const Link link{Link::Kind::Indicator, m_panel.indicator.text()};
    QList<Mark> marks;
    for (size_t i = 0; i < layout.lines.size(); ++i) {
        const MethodItem &item = m_items.at(qsizetype(i));
        const MethodsLayout::Line &line = layout.lines[i];
        marks.append({QRectF(body.left(), body.top() + line.top, body.width(), line.height),
                      item.kind == MethodItem::Kind::Rest ? item.text : rowAsText(item.row), link});
    }
    return marks;
}

QList<std::shared_ptr<const Figure>> MethodsFigure::parts(double width, double maxBodyHeight) const
{
    const MethodsLayout layout = layOutMethods(m_items, m_form, width);
    if (layout.height <= maxBodyHeight)
        return {};
    QList<double> heights;
    for (const MethodsLayout::Line &line : layout.lines)
        heights.append(line.height);
    QList<std::shared_ptr<const Figure>> parts;
    for (const auto &[first, count] :
         groupRows(heights, std::max(maxBodyHeight - layout.headerHeight, 1.0))) {
        auto part = std::make_shared<MethodsFigure>(*this);
        part->m_items = m_items.mid(first, count);
        parts.append(part);
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> MethodsFigure::table() const
{
    const QString inputs = m_panel.inputs.join(QStringLiteral("; "));
    QList<Row> rows;
    for (const QList<MethodRow> *all : {&m_panel.applicable, &m_panel.notApplicable}) {
        for (const MethodRow &row : *all)
            rows.append({cellsOf(row, inputs), {}, {}});
    }
    const QList<Column> columns = {{tr("Method"), {}, false},
                                   {tr("Value"), {}, false},
                                   {tr("What the value is"), {}, false},
                                   {tr("In its own words"), {}, false},
                                   {tr("Verdict (ours)"), {}, false},
                                   {tr("By the straight line"), {}, false},
                                   {tr("Base, latest, target"), {}, false},
                                   {tr("Numbers that went in"), {}, false},
                                   {tr("Thresholds"), {}, false},
                                   {tr("Note"), {}, false},
                                   {tr("What it does"), {}, false},
                                   {tr("Source of the method"), {}, false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
