// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/methodsfigure.h"

#include "models/series/wording.h"
#include "views/figures/rowsfigure.h"
#include "views/figures/shapes.h"

#include <QPainter>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

// Of the compact form. Where few have a verdict there is room to say why the others have none.
constexpr qsizetype fewJudged = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodsFigure)
};

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

MethodItem judgedItem(const MethodRow &row)
{
    return {MethodItem::Kind::Judged, row, {}, {}, rowAsText(row)};
}

MethodItem remark(const QString &text)
{
    return {MethodItem::Kind::Remark, {}, {}, text, text};
}

// What a method that cannot judge computes all the same.
QString numberAllTheSame(const MethodRow &row)
{
    if (row.value.isEmpty())
        return {};
    return row.own.isEmpty()
               ? Words::tr(" Its number: %1 (%2).").arg(row.value, row.valueName)
               : Words::tr(" Its number: %1 (%2), %3.").arg(row.value, row.valueName, row.own);
}

// Methods that have nothing but the same reason share one line.
QList<MethodItem> refusedItems(const QList<MethodRow> &rows)
{
    QList<MethodItem> items;
    QSet<QString> told;
    for (const MethodRow &row : rows) {
        if (!row.value.isEmpty()) {
            items.append(
                remark(Words::tr("%1: %2%3", "method: reason, number")
                           .arg(row.name, inSentence(row.obstacle), numberAllTheSame(row))));
            items.last().spoken = rowAsText(row);
            continue;
        }
        if (told.contains(row.obstacle))
            continue;
        told.insert(row.obstacle);
        QStringList names;
        for (const MethodRow &other : rows) {
            if (other.value.isEmpty() && other.obstacle == row.obstacle)
                names.append(other.shortName);
        }
        items.append(remark(
            Words::tr("%1: %2", "methods: reason").arg(joined(names), inSentence(row.obstacle))));
    }
    return items;
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
        m_items.append(judgedItem(row));
    takeRefused();
}

void MethodsFigure::takeRefused()
{
    QList<MethodItem> refused = refusedItems(m_panel.notApplicable);
    if (refused.isEmpty())
        return;
    const qsizetype count = m_panel.notApplicable.size();
    refused.first().heading = count == 1 ? tr("1 method cannot judge this")
                                         : tr("%1 methods cannot judge this").arg(count);
    m_items += refused;
}

void MethodsFigure::takeJudged(qsizetype mostRows)
{
    qsizetype judged = 0;
    for (const MethodRow &row : std::as_const(m_panel.applicable)) {
        if (row.verdict && ++judged <= mostRows)
            m_items.append(judgedItem(row));
    }
    const qsizetype more = judged - m_items.size();
    if (judged == 0)
        m_items.append(remark(m_panel.agreement + QLatin1Char('.')));
    else if (more > 0)
        m_items.append(remark(tr("and %1 more").arg(more)));
    else if (judged < fewJudged)
        takeRefused();
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
                      item.spoken, link});
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
