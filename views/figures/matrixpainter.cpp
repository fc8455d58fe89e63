// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/matrixpainter.h"

#include "views/figures/hyphens.h"
#include "views/figures/textblock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace mitra
{

namespace
{

constexpr double underHead = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MatrixFigure)
};

} // namespace

MatrixPainter::MatrixPainter(QPainter &painter, const MatrixContent &content,
                             const MatrixLayout &layout, const Style &style)
    : m_painter(painter)
    , m_content(content)
    , m_layout(layout)
    , m_style(style)
    , m_clip(painter.hasClipping() ? painter.clipBoundingRect()
                                   : QRectF(0, 0, layout.width(), layout.height()))
{
}

void MatrixPainter::draw()
{
    for (const MatrixLayout::Band &band : m_layout.bands()) {
        drawHead(band);
        for (int row = m_layout.part().firstRow; row < m_layout.part().endRow; ++row) {
            const QRectF name = m_layout.rowName(band, row);
            if (name.bottom() >= m_clip.top() && name.top() <= m_clip.bottom())
                drawRow(band, row);
        }
        drawTotals(band);
        drawChosen(band);
    }
}

// Empty areas of a clip are seen too: an edge that touches is enough.
bool MatrixPainter::isSeen(const QRectF &area) const
{
    return area.right() >= m_clip.left() && area.left() <= m_clip.right() &&
           area.bottom() >= m_clip.top() && area.top() <= m_clip.bottom();
}

QColor MatrixPainter::fillOf(int row, int column) const
{
    // What no source says is no one's work: a number without tint.
    const int count = m_content.isSaid(row, column) ? m_content.at(row, column) : 0;
    if (count == 0)
        return m_style.tint(m_style.muted, 0.07);
    // Less than in proportion: many small numbers stay apart beside one large.
    const double share = std::pow(double(count) / std::max(1, m_content.largest), 0.6);
    return m_style.tint(m_style.series[0], std::min(1.0, 0.1 + 0.9 * share));
}

void MatrixPainter::drawColumnName(const MatrixLayout::Band &band, int column)
{
    const MatrixValue &value = m_content.columns[column];
    const QRectF area = m_layout.columnName(band, column).adjusted(1, 0, -1, -underHead);
    if (!isSeen(area))
        return;
    QFont font = m_layout.headFont();
    if (value.isChosen)
        font.setWeight(QFont::DemiBold);
    const QColor colour = value.isChosen ? m_style.ink : m_style.muted;
    if (!m_layout.isTurned()) {
        drawText(m_painter, area, hyphenated(value.name, font, area.width()), font, colour,
                 Qt::AlignHCenter | Qt::AlignBottom);
        return;
    }
    m_painter.save();
    m_painter.translate(area.bottomLeft());
    m_painter.rotate(-90);
    drawText(m_painter, QRectF(0, 0, area.height(), area.width()), value.name, font, colour,
             Qt::AlignLeft | Qt::AlignVCenter);
    m_painter.restore();
}

void MatrixPainter::drawHead(const MatrixLayout::Band &band)
{
    const QRectF head = m_layout.head(band);
    if (!isSeen(head.adjusted(0, 0, 0, 1)))
        return;
    for (int column = band.first; column < band.end; ++column)
        drawColumnName(band, column);
    if (m_layout.isLast(band))
        drawText(m_painter, m_layout.allName(band).adjusted(0, 0, 0, -underHead), Words::tr("All"),
                 m_style.font(type::axis), m_style.muted, Qt::AlignRight | Qt::AlignBottom);
    m_painter.setPen(QPen(m_style.line, 1));
    m_painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void MatrixPainter::drawNumber(int number, const QRectF &area, Place place, const QFont &font,
                               const QColor &colour)
{
    drawText(m_painter, area, QLocale().toString(number), font, colour,
             (place == Place::Middle ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter);
}

void MatrixPainter::drawRow(const MatrixLayout::Band &band, int row)
{
    const MatrixValue &value = m_content.rows[row];
    if (isSeen(m_layout.rowName(band, row)))
        drawText(m_painter, m_layout.rowName(band, row), value.name,
                 m_style.font(type::small, value.isChosen ? QFont::DemiBold : QFont::Normal),
                 value.isUnsaid ? m_style.muted : m_style.ink, Qt::AlignLeft | Qt::AlignVCenter);
    const QFont font = m_style.font(type::small);
    for (int column = band.first; column < band.end; ++column) {
        const QRectF area = m_layout.cell(band, row, column);
        if (!isSeen(area))
            continue;
        const QColor fill = fillOf(row, column);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(area, 3, 3);
        if (const int count = m_content.at(row, column); count > 0)
            drawNumber(count, area, Place::Middle, font, m_style.textOn(fill));
    }
    if (m_layout.isLast(band))
        drawNumber(value.total, m_layout.rowTotal(band, row), Place::Right, font, m_style.ink);
}

void MatrixPainter::drawTotals(const MatrixLayout::Band &band)
{
    const QRectF line = m_layout.totals(band);
    if (line.isEmpty() || !isSeen(line.adjusted(0, -3, 0, 0)))
        return;
    const QFont font = m_style.font(type::small);
    m_painter.setPen(QPen(m_style.line, 1));
    m_painter.drawLine(line.topLeft() - QPointF(0, 2), line.topRight() - QPointF(0, 2));
    drawText(m_painter, line, Words::tr("All, each once"), font, m_style.muted,
             Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = band.first; column < band.end; ++column)
        drawNumber(m_content.columns[column].total, m_layout.columnTotal(band, column),
                   Place::Middle, font, m_style.ink);
    if (m_layout.isLast(band))
        drawNumber(m_content.total, line, Place::Right, m_style.font(type::small, QFont::DemiBold),
                   m_style.ink);
}

// Frames, because a colour alone is not seen by everyone: each chosen cell, or whole rows or
// columns where nothing is chosen across them.
void MatrixPainter::drawChosen(const MatrixLayout::Band &band)
{
    const MatrixPart &part = m_layout.part();
    if (part.firstRow == part.endRow || band.first == band.end)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.accent, 2));
    const auto frame = [this](const QRectF &from, const QRectF &to) {
        if (isSeen(from.united(to)))
            m_painter.drawRoundedRect(from.united(to), 4, 4);
    };
    for (int row = part.firstRow; row < part.endRow && m_content.hasChosenRow; ++row) {
        if (!m_content.rows[row].isChosen)
            continue;
        if (!m_content.hasChosenColumn)
            frame(m_layout.cell(band, row, band.first), m_layout.cell(band, row, band.end - 1));
        for (int column = band.first; column < band.end && m_content.hasChosenColumn; ++column) {
            if (m_content.columns[column].isChosen)
                frame(m_layout.cell(band, row, column), m_layout.cell(band, row, column));
        }
    }
    if (m_content.hasChosenRow)
        return;
    for (int column = band.first; column < band.end; ++column) {
        if (m_content.columns[column].isChosen)
            frame(m_layout.cell(band, part.firstRow, column),
                  m_layout.cell(band, part.endRow - 1, column));
    }
}

} // namespace mitra
