// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/sheetbars.h"

#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace mitra
{

namespace
{
constexpr double gap = 8;
constexpr double barHeight = 9;
constexpr double padding = 1.5;
} // namespace

struct SheetBars::Layout {
    struct Placed {
        QRectF row{};
        TextBlock name;
        QPointF nameAt{};
        QRectF bar{};
        TextBlock value;
        QPointF valueAt{};
    };
    std::vector<Placed> rows;
    std::vector<TextBlock> remark;
    double remarkTop = 0;
    double height = 0;
};

SheetBars::SheetBars(QList<Bar> bars, QString remark)
    : m_bars(std::move(bars))
    , m_remark(std::move(remark))
{
}

SheetBars::Layout SheetBars::layOut(double width) const
{
    const Style style; // letters only
    const QFont font = style.font(type::axis);
    const QLocale locale;
    double nameWidth = 0;
    double valueWidth = 0;
    quint32 most = 1;
    for (const Bar &bar : m_bars) {
        nameWidth = std::max(nameWidth, textWidth(bar.name, font));
        valueWidth = std::max(valueWidth, textWidth(locale.toString(bar.count), font));
        most = std::max(most, bar.count);
    }
    nameWidth = std::min(nameWidth, width * 0.5);
    const double room = std::max(width - nameWidth - valueWidth - 2 * gap, 1.0);

    Layout layout;
    for (const Bar &bar : m_bars) {
        Layout::Placed placed{
            .name = TextBlock(bar.name, font, std::max(nameWidth, 1.0)),
            .value = TextBlock(locale.toString(bar.count), font, 0),
        };
        const double height = std::max(placed.name.height(), barHeight) + 2 * padding;
        const double middle = layout.height + height / 2;
        placed.row = QRectF(0, layout.height, width, height);
        placed.nameAt = QPointF(0, middle - placed.name.height() / 2);
        const double length = std::max(room * double(bar.count) / double(most), 1.0);
        placed.bar = QRectF(nameWidth + gap, middle - barHeight / 2, length, barHeight);
        placed.valueAt = QPointF(placed.bar.right() + gap, middle - placed.value.height() / 2);
        layout.height += height;
        layout.rows.push_back(std::move(placed));
    }
    if (!m_remark.isEmpty()) {
        layout.remarkTop = layout.height + (m_bars.isEmpty() ? 0 : 3);
        layout.remark.emplace_back(m_remark, font, width);
        layout.height = layout.remarkTop + layout.remark.front().height();
    }
    return layout;
}

double SheetBars::height(double width) const
{
    return layOut(width).height;
}

void SheetBars::draw(QPainter &painter, const QRectF &area, const Style &style) const
{
    const Layout layout = layOut(area.width());
    painter.save();
    painter.translate(area.topLeft());
    for (const Layout::Placed &row : layout.rows) {
        row.name.draw(painter, row.nameAt, style.ink);
        painter.fillRect(row.bar, style.series[0]);
        row.value.draw(painter, row.valueAt, style.muted);
    }
    for (const TextBlock &remark : layout.remark)
        remark.draw(painter, QPointF(0, layout.remarkTop), style.muted);
    painter.restore();
}

QList<Mark> SheetBars::marks(const QRectF &area) const
{
    const Layout layout = layOut(area.width());
    QList<Mark> marks;
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        Mark mark = m_bars.at(qsizetype(i)).mark;
        mark.area = layout.rows[i].row.translated(area.topLeft());
        marks.append(mark);
    }
    return marks;
}

} // namespace mitra
