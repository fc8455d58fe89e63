// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/arithmeticfigure.h"

#include "models/items/celltable.h"
#include "views/figures/shapes.h"
#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

constexpr double padding = 7;
constexpr double gap = 14;
constexpr double shapeSize = 12;

// The value is the reason why there is no number: it runs on through the column of meanings.
bool isUnknown(const ArithmeticLine &line)
{
    return line.formula.isEmpty() && line.meaning.isEmpty();
}

} // namespace

struct ArithmeticFigure::Layout {
    std::array<double, 3> left;
    std::array<double, 3> width;
    QRectF verdict;
    QList<QRectF> rows;
};

ArithmeticFigure::ArithmeticFigure(FactsPtr facts, const Trajectory &trajectory)
    : Figure(std::move(facts))
    , m_trajectory(trajectory)
    , m_lines(arithmeticLines(*this->facts(), trajectory))
{
}

QString ArithmeticFigure::name() const
{
    return QStringLiteral("arithmetic:") + m_trajectory.indicator.text();
}

QString ArithmeticFigure::sentence() const
{
    QStringList parts = {verdictText(m_trajectory)};
    for (const ArithmeticLine &line : m_lines) {
        parts << (line.meaning.isEmpty()
                      ? tr("%1: %2").arg(line.label, line.value)
                      : tr("%1: %2, %3").arg(line.label, line.value, line.meaning));
    }
    return parts.join(QStringLiteral("; "));
}

ArithmeticFigure::Layout ArithmeticFigure::layOut(const QRectF &body) const
{
    Layout layout;
    const double room = body.width() - 2 * gap;
    const std::array<double, 3> shares = {0.36, 0.29, 0.35};
    double x = body.left();
    for (size_t i = 0; i < 3; ++i) {
        layout.left[i] = x;
        layout.width[i] = room * shares[i];
        x += layout.width[i] + gap;
    }
    const QFont bold = Style().font(type::body, QFont::DemiBold);
    const double verdict =
        textHeight(verdictText(m_trajectory), bold, body.width() - shapeSize - 8);
    layout.verdict = QRectF(body.left(), body.top(), body.width(), verdict + 2 * padding);
    double y = layout.verdict.bottom();
    const QFont font = Style().font(type::body);
    const QFont small = Style().font(type::small);
    for (const ArithmeticLine &line : m_lines) {
        const double value =
            isUnknown(line) ? textHeight(line.value, font, layout.width[1] + gap + layout.width[2])
                            : textHeight(line.value, bold, layout.width[1]);
        const double height = std::max({textHeight(line.label, font, layout.width[0]), value,
                                        textHeight(line.meaning, small, layout.width[2])}) +
                              2 * padding;
        layout.rows << QRectF(body.left(), y, body.width(), height);
        y += height;
    }
    return layout;
}

double ArithmeticFigure::bodyHeight(double width) const
{
    const Layout layout = layOut(QRectF(0, 0, width, 0));
    return (layout.rows.isEmpty() ? layout.verdict : layout.rows.last()).bottom() + 1;
}

void ArithmeticFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(body);
    const QFont font = style.font(type::body);
    const QFont bold = style.font(type::body, QFont::DemiBold);
    const QFont small = style.font(type::small);

    const QRectF verdict = layout.verdict;
    drawShape(painter, statusShape(m_trajectory.assessment.verdict),
              QRectF(verdict.left(), verdict.top() + padding + (lineHeight(bold) - shapeSize) / 2,
                     shapeSize, shapeSize),
              style.ink);
    drawText(painter, verdict.adjusted(shapeSize + 8, padding, 0, -padding),
             verdictText(m_trajectory), bold, style.ink);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRectF row = layout.rows[i];
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(row.topLeft(), row.topRight());
        const auto cell = [&](double left, double width, const QString &text, const QFont &letters,
                              const QColor &colour) {
            // One base line for letters of two sizes.
            const double lift = (lineHeight(font) - lineHeight(letters)) * 0.75;
            drawText(painter,
                     QRectF(left, row.top() + padding + lift, width, row.height() - 2 * padding),
                     text, letters, colour);
        };
        const ArithmeticLine &line = m_lines[i];
        cell(layout.left[0], layout.width[0], line.label, font, style.ink);
        if (isUnknown(line)) {
            cell(layout.left[1], layout.width[1] + gap + layout.width[2], line.value, font,
                 style.muted);
            continue;
        }
        cell(layout.left[1], layout.width[1], line.value, bold, style.ink);
        cell(layout.left[2], layout.width[2], line.meaning, small, style.muted);
    }
    painter.setPen(QPen(style.line, 1));
    const QRectF last = layout.rows.isEmpty() ? verdict : layout.rows.last();
    painter.drawLine(last.bottomLeft(), last.bottomRight());
    painter.restore();
}

QList<Mark> ArithmeticFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body);
    const Link link{Link::Kind::Indicator, m_trajectory.indicator.text()};
    QList<Mark> marks = {{layout.verdict, verdictText(m_trajectory), link}};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const ArithmeticLine &line = m_lines[i];
        QStringList parts = {tr("%1: %2").arg(line.label, line.value)};
        if (!line.meaning.isEmpty())
            parts << line.meaning;
        if (!line.formula.isEmpty())
            parts << line.formula;
        marks << Mark{layout.rows[i], parts.join(QStringLiteral("; ")), link};
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> ArithmeticFigure::table() const
{
    const auto cell = [](const QString &text) { return Cell{text, text, {}, {}, -1}; };
    QList<Row> rows;
    Row verdict;
    verdict.cells = {cell(tr("Verdict (straight path)")), cell(verdictText(m_trajectory)), cell({}),
                     cell({})};
    rows << verdict;
    for (const ArithmeticLine &line : m_lines) {
        Row row;
        row.cells = {cell(line.label), cell(line.value), cell(line.meaning), cell(line.formula)};
        rows << row;
    }
    const QList<Column> columns = {{tr("Number"), {}, false},
                                   {tr("Value"), {}, false},
                                   {tr("Meaning"), {}, false},
                                   {tr("Formula"), tr("With the numbers that went in"), false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
