// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/sheetcolumns.h"

#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace mitra
{

namespace
{
constexpr double tallest = 52;
constexpr double widest = 26;
constexpr double between = 3;
constexpr double apart = 14;
constexpr double nameGap = 8; // between two names
} // namespace

struct SheetColumns::Layout {
    struct Placed {
        QRectF column{}; // of its count
        QRectF whole{};  // what answers the pointer
    };
    struct Text {
        TextBlock block;
        QPointF at{};
    };
    std::vector<Placed> columns;
    std::vector<Text> texts;
    double base = 0;
    double right = 0;
    double height = 0;
};

SheetColumns::SheetColumns(QList<Column> columns)
    : m_columns(std::move(columns))
{
}

SheetColumns::Layout SheetColumns::layOut(double width) const
{
    const Style style; // letters only
    const QFont font = style.font(type::axis);
    const double line = lineHeight(font);
    const QLocale locale;
    quint32 most = 1;
    double gaps = 0;
    double lastName = 0; // the one apart may be wider than its column
    for (const Column &column : m_columns) {
        most = std::max(most, column.count);
        gaps += column.isApart ? apart : between;
        if (column.isApart)
            lastName = std::max(lastName, textWidth(column.name, font));
    }
    Layout layout;
    layout.base = line + tallest;
    layout.height = layout.base + 3 + line;
    if (m_columns.isEmpty())
        return layout;
    const double count = double(m_columns.size());
    double step = std::clamp((width - gaps) / count, 1.0, widest);
    if (lastName > step && count > 1)
        step = std::clamp((width - gaps - lastName) / (count - 1), 1.0, widest);

    double left = 0;
    double named = -nameGap; // right end of the last name
    double counted = -2;     // and of the last number
    for (const Column &column : m_columns) {
        if (column.isApart)
            left += apart - between;
        const double length = tallest * double(column.count) / double(most);
        Layout::Placed placed;
        placed.column = QRectF(left, layout.base - length, step, length);
        placed.whole = QRectF(left, 0, std::max(step, 5.0), layout.height);

        TextBlock name(column.name, font, 0);
        const double middle = left + step / 2;
        double nameLeft = middle - name.naturalWidth() / 2;
        if (column.isApart || nameLeft < 0)
            nameLeft = left;
        // Every name that has room; the years between them can be counted.
        if (nameLeft >= named + nameGap) {
            named = nameLeft + name.naturalWidth();
            layout.texts.push_back({std::move(name), QPointF(nameLeft, layout.base + 3)});
        }
        TextBlock number(locale.toString(column.count), font, 0);
        const double numberLeft = std::max(middle - number.naturalWidth() / 2, 0.0);
        if (column.count > 0 && numberLeft >= counted + 2) {
            counted = numberLeft + number.naturalWidth();
            layout.texts.push_back(
                {std::move(number), QPointF(numberLeft, placed.column.top() - line)});
        }
        layout.right = left + step;
        left += step + between;
        layout.columns.push_back(placed);
    }
    return layout;
}

double SheetColumns::height(double width) const
{
    return layOut(width).height;
}

void SheetColumns::draw(QPainter &painter, const QRectF &area, const Style &style) const
{
    const Layout layout = layOut(area.width());
    painter.save();
    painter.translate(area.topLeft());
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const QRectF &column = layout.columns[i].column;
        if (m_columns.at(qsizetype(i)).count == 0)
            continue;
        if (m_columns.at(qsizetype(i)).isApart) {
            painter.setPen(QPen(style.muted, 1));
            painter.setBrush(style.card);
            painter.drawRect(column.adjusted(0.5, 0.5, -0.5, 0));
        } else {
            painter.fillRect(column, style.series[0]);
        }
    }
    painter.fillRect(QRectF(0, layout.base - 0.5, layout.right, 1), style.muted);
    for (const Layout::Text &text : layout.texts)
        text.block.draw(painter, text.at, style.muted);
    painter.restore();
}

QList<Mark> SheetColumns::marks(const QRectF &area) const
{
    const Layout layout = layOut(area.width());
    QList<Mark> marks;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        if (m_columns.at(qsizetype(i)).count == 0)
            continue;
        Mark mark = m_columns.at(qsizetype(i)).mark;
        mark.area = layout.columns[i].whole.translated(area.topLeft());
        marks.append(mark);
    }
    return marks;
}

} // namespace mitra
