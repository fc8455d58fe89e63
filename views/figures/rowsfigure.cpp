// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/rowsfigure.h"

#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <vector>

namespace mitra
{

namespace
{

constexpr double gap = 12;
constexpr double padding = 7; // above and below a row's text
constexpr double compactPadding = 2.5;
constexpr double signWidth = 18; // a shape and the space after it
constexpr double signSize = 9;
constexpr double narrow = 340; // below it the last column stands under the text

} // namespace

// One layout for drawing and marks, with the origin at the body's top left corner.
struct RowsFigure::Layout {
    struct Placed {
        double top = 0;
        double height = 0;
        TextBlock lead;
        QPointF leadAt{};
        TextBlock text;
        QPointF textAt{};
        TextBlock detail;
        QPointF detailAt{};
        TextBlock side;
        QPointF sideAt{};    // of the side's text, behind the flag
        double signLine = 0; // middle of the first line of text
        double sideSignLine = 0;
    };
    std::vector<Placed> rows;
    double height = 0;
};

void RowsFigure::setContent(Words words, Twin twin, QList<TextRow> rows, Density density)
{
    m_density = density;
    m_words = std::move(words);
    m_twin = std::move(twin);
    m_rows = std::move(rows);
}

std::unique_ptr<QAbstractTableModel> RowsFigure::table() const
{
    return std::make_unique<CellTable>(m_twin.columns, m_twin.rows);
}

RowsFigure::Layout RowsFigure::layOut(double width) const
{
    const Style style; // for its letters, which are the same in every style
    const bool isCompact = m_density == Density::Compact;
    const QFont body = style.font(isCompact ? type::axis : type::body);
    const QFont small = style.font(isCompact ? type::axis : type::small);
    const double space = isCompact ? compactPadding : padding;

    double leadWidth = 0;
    double widestSide = 0;
    bool hasSigns = false;
    bool hasSides = false;
    for (const TextRow &row : m_rows) {
        if (!row.lead.isEmpty())
            leadWidth = std::max(leadWidth, textWidth(row.lead, small));
        hasSigns = hasSigns || row.shape.has_value();
        hasSides = hasSides || !row.side.isEmpty();
        if (isCompact && !row.side.isEmpty())
            widestSide = std::max(widestSide, textWidth(row.side, small));
    }
    leadWidth = std::min(leadWidth, width * 0.32);
    const bool sideBeneath = width < narrow;
    const double sideWidth =
        isCompact ? std::min(widestSide, width * 0.34) : std::clamp(width * 0.34, 110.0, 190.0);
    const double leadLeft = hasSigns ? signWidth : 0;
    const double textLeft = leadLeft + (leadWidth > 0 ? leadWidth + gap : 0);
    const double textRight = hasSides && !sideBeneath ? width - sideWidth - gap : width;

    Layout layout;
    for (const TextRow &row : m_rows) {
        const bool isFoot = row.kind == TextRow::Kind::Foot;
        const double left = isFoot ? 0 : textLeft;
        const double right = isFoot ? width : textRight;
        const double flag = row.isDisputed ? signWidth : 0;
        const double sideRoom = (sideBeneath ? right - left : sideWidth) - flag;
        Layout::Placed placed{
            .top = layout.height,
            .lead = TextBlock(row.lead, small, std::max(leadWidth, 1.0)),
            .text = TextBlock(row.text, isFoot ? small : body, std::max(right - left, 1.0),
                              Qt::AlignLeft, row.boldLetters),
            .detail = TextBlock(row.detail, small, std::max(right - left, 1.0)),
            .side = TextBlock(row.side, small, std::max(sideRoom, 1.0)),
        };
        const double textTop = layout.height + space;
        placed.textAt = QPointF(left, textTop);
        // The columns' first lines stand on one base line.
        const double ascent = placed.text.ascent();
        placed.detailAt = QPointF(left, textTop + placed.text.height() + 1);
        const double textBottom = row.detail.isEmpty()
                                      ? placed.detailAt.y() - 1
                                      : placed.detailAt.y() + placed.detail.height();
        placed.leadAt = QPointF(leadLeft, textTop + ascent - placed.lead.ascent());
        const double sideLeft = (sideBeneath ? left : right + gap) + flag;
        const double sideTop =
            sideBeneath ? textBottom + 2 : textTop + ascent - placed.side.ascent();
        placed.sideAt = QPointF(sideLeft, sideTop);
        placed.signLine = textTop + ascent * 0.64;
        placed.sideSignLine = sideTop + placed.side.ascent() * 0.64;

        double bottom = textBottom;
        if (!row.lead.isEmpty())
            bottom = std::max(bottom, placed.leadAt.y() + placed.lead.height());
        if (!row.side.isEmpty())
            bottom = std::max(bottom, sideTop + placed.side.height());
        placed.height = bottom + space - layout.height;
        layout.height = bottom + space;
        layout.rows.push_back(std::move(placed));
    }
    return layout;
}

double RowsFigure::bodyHeight(double width) const
{
    return layOut(width).height;
}

void RowsFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const Layout layout = layOut(body.width());
    painter.save();
    painter.translate(body.topLeft());
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const Layout::Placed &placed = layout.rows[i];
        const TextRow &row = m_rows.at(qsizetype(i));
        const bool isFoot = row.kind == TextRow::Kind::Foot;
        if (row.shape) {
            const QRectF sign(0, placed.signLine - signSize / 2, signSize, signSize);
            drawShape(painter, *row.shape, sign, style.series[0]);
        }
        placed.lead.draw(painter, placed.leadAt, style.muted);
        placed.text.draw(painter, placed.textAt, isFoot ? style.muted : style.ink);
        placed.detail.draw(painter, placed.detailAt, style.muted);
        placed.side.draw(painter, placed.sideAt, row.isDisputed ? style.warning : style.muted);
        if (row.isDisputed) {
            const QRectF sign(placed.sideAt.x() - signWidth, placed.sideSignLine - signSize / 2 - 1,
                              signSize + 2, signSize + 2);
            drawShape(painter, Shape::Flag, sign, style.warning);
        }
        const bool lineBelow = !isFoot && i + 1 < layout.rows.size();
        if (lineBelow) {
            const double y = placed.top + placed.height;
            painter.fillRect(QRectF(0, y - 0.5, body.width(), 1), style.line);
        }
    }
    painter.restore();
}

QList<Mark> RowsFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body.width());
    QList<Mark> marks;
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        Mark mark = m_rows.at(qsizetype(i)).mark;
        if (mark.link.isNull() && mark.text.isEmpty())
            continue;
        mark.area = QRectF(body.left(), body.top() + layout.rows[i].top, body.width(),
                           layout.rows[i].height);
        marks.append(mark);
    }
    return marks;
}

QList<double> RowsFigure::rowHeights(double width) const
{
    const Layout layout = layOut(width);
    QList<double> heights;
    for (const Layout::Placed &placed : layout.rows)
        heights.append(placed.height);
    return heights;
}

std::shared_ptr<const RowsFigure> RowsFigure::slice(qsizetype first, qsizetype count) const
{
    struct Part : RowsFigure {
        explicit Part(const RowsFigure &whole)
            : RowsFigure(whole)
        {
        }
    };
    auto part = std::make_shared<Part>(*this);
    part->m_rows = m_rows.mid(first, count);
    return part;
}

QList<std::shared_ptr<const Figure>> RowsFigure::parts(double width, double maxBodyHeight) const
{
    const QList<double> heights = rowHeights(width);
    if (std::accumulate(heights.begin(), heights.end(), 0.0) <= maxBodyHeight)
        return {};
    QList<std::shared_ptr<const Figure>> parts;
    for (const auto &[first, count] : groupRows(heights, maxBodyHeight))
        parts.append(slice(first, count));
    return parts;
}

QList<std::pair<qsizetype, qsizetype>> groupRows(const QList<double> &heights, double maxHeight)
{
    QList<std::pair<qsizetype, qsizetype>> groups;
    double height = 0;
    for (qsizetype i = 0; i < heights.size(); ++i) {
        if (groups.isEmpty() || height + heights.at(i) > maxHeight) {
            groups.append({i, 0});
            height = 0;
        }
        ++groups.last().second;
        height += heights.at(i);
    }
    return groups;
}

} // namespace mitra
