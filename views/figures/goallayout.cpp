// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/goallayout.h"

#include "models/series/numbers.h"
#include "views/figures/goalaxis.h"
#include "views/figures/spreadlabels.h"
#include "views/figures/style.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace mitra
{

namespace
{

using Label = GoalLayout::Label;
using Point = GoalLayout::Point;

// A text broken to the width; 0: in one line.
Label place(const QString &text, const QFont &font, double width, const QPointF &at = {})
{
    return {TextBlock(text, font, width), at};
}

// Left edge of a label that wants to stand with its middle at x and must stay in the body.
double leftFor(double x, double labelWidth, double width)
{
    return std::clamp(x - labelWidth / 2, 0.0, std::max(0.0, width - labelWidth));
}

void layOutHead(GoalLayout &layout, const GoalTexts &texts, double width)
{
    const Style style; // for its letters, which are the same in every style
    const QFont small = style.font(type::small);
    // Number and words on one base line; where they do not fit, the words stand beneath. The words
    // are smaller, so that the goals' cards keep one height however long their words are.
    constexpr double restSize = 18;
    const QFont restFont = style.font(restSize, QFont::DemiBold);
    Label number = place(texts.number, style.font(type::huge, QFont::Bold), width);
    const double restLeft = number.block.naturalWidth() + 6;
    const bool isBeside = restLeft + textWidth(texts.rest, restFont) <= width;
    Label rest = place(texts.rest, restFont, isBeside ? 0 : width);
    rest.at = isBeside ? QPointF(restLeft, number.block.ascent() - rest.block.ascent())
                       : QPointF(0, number.block.height());
    Label below = place(texts.below, small, width);
    below.at.setY(std::max(number.block.height(), rest.rect().bottom()) + 1);
    layout.height = below.rect().bottom();
    layout.head.push_back(std::move(number));
    layout.head.push_back(std::move(rest));
    layout.head.push_back(std::move(below));

    // The chip: sign and verdict in a rounded frame, as wide as its words.
    constexpr double padX = 10;
    constexpr double padY = 3;
    const double textLeft = padX + GoalLayout::sign + 6;
    const double top = layout.height + 9;
    Label verdict = place(texts.verdict, small, std::max(width - textLeft - padX, 1.0),
                          QPointF(textLeft, top + padY));
    layout.chip = QRectF(0, top, textLeft + verdict.block.naturalWidth() + padX,
                         verdict.block.height() + 2 * padY);
    layout.chipSign = QRectF(padX, top + padY + (lineHeight(small) - GoalLayout::sign) / 2,
                             GoalLayout::sign, GoalLayout::sign);
    layout.chipText.push_back(std::move(verdict));
    layout.height = layout.chip.bottom();
}

GoalAxis axisOf(const GoalSummary &summary, std::optional<double> assumed, const QString &unit)
{
    QList<double> values;
    if (assumed)
        values.append(*assumed);
    for (const ProxyMark &proxy : summary.proxies)
        values.append(proxy.value);
    if (summary.target)
        values.append(summary.target->value);
    if (summary.projected)
        values.append(summary.projected->second);
    if (summary.official)
        values.append(summary.official->value);
    return GoalAxis::around(values, isPercent(unit) ? 100 : 0);
}

// The marks with their labels side by side above the axis, in as few rows as hold them. Labels are
// moved aside rather than piled up, so that no line to a mark runs through another label.
void layOutPoints(GoalLayout &layout, const GoalSummary &summary, std::optional<double> assumed,
                  const GoalTexts &texts, const std::function<double(double)> &x, double width)
{
    const Style style;
    const QFont font = style.font(type::axis);
    using Kind = Point::Kind;
    struct Wanted {
        Kind kind;
        const ProxyMark *proxy;
        double x;
        QString text;
    };
    QList<Wanted> wanted;
    for (const ProxyMark &proxy : summary.proxies)
        wanted.append({Kind::Proxy, &proxy, x(proxy.value), proxy.economy.text()});
    if (summary.official)
        wanted.append({Kind::Official, nullptr, x(summary.official->value), texts.official});
    if (assumed)
        wanted.append({Kind::Assumed, nullptr, x(*assumed), texts.assumed});
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Wanted &a, const Wanted &b) { return a.x < b.x; });

    constexpr double gap = 4;
    QList<LabelWish> wishes;
    // An assumption's words keep apart from the short names, so that they do not read as one.
    constexpr double apart = 8;
    const auto room = [](const Wanted &one) { return one.kind == Kind::Assumed ? apart : 0; };
    for (const Wanted &one : std::as_const(wanted))
        wishes.append({one.x, textWidth(one.text, font) + 2 * room(one)});
    const qsizetype rows =
        std::max(qsizetype(1), qsizetype(std::ceil(roomFor(wishes, gap) / width)));
    const double rowHeight = lineHeight(font);
    const double top = layout.height + 18;
    layout.axisY = top + rowHeight * double(rows) + 10 + GoalLayout::targetReach;
    QList<QPointF> places(wanted.size());
    for (qsizetype row = 0; row < rows; ++row) {
        QList<LabelWish> inRow;
        for (qsizetype i = row; i < wishes.size(); i += rows)
            inRow.append(wishes.at(i));
        const QList<double> lefts = spreadLabels(inRow, gap, 0, width);
        for (qsizetype j = 0; j < lefts.size(); ++j)
            places[row + j * rows] = QPointF(lefts.at(j), top + rowHeight * double(rows - 1 - row));
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        layout.points.push_back(
            {wanted.at(i).kind, wanted.at(i).proxy, QPointF(wanted.at(i).x, layout.axisY),
             place(wanted.at(i).text, font, 0, places.at(i) + QPointF(room(wanted.at(i)), 0))});
    }
}

// Under the axis: the target's label at its tick, the projections' as near to their band as the
// target's label lets it. Answers the lower edge of both.
double layOutCaptions(GoalLayout &layout, const GoalSummary &summary, const GoalTexts &texts,
                      const std::function<double(double)> &x, double width)
{
    const Style style;
    const double top = layout.axisY + GoalLayout::targetReach + 3;
    double bottom = top;
    QRectF taken;
    if (summary.target) {
        const double tick = x(summary.target->value);
        layout.target =
            QRectF(tick - GoalLayout::targetWidth / 2, layout.axisY - GoalLayout::targetReach,
                   GoalLayout::targetWidth, 2 * GoalLayout::targetReach);
        Label label = place(texts.target, style.font(type::small, QFont::DemiBold), 0);
        label.at = QPointF(leftFor(tick, label.block.naturalWidth(), width), top);
        taken = label.rect();
        bottom = taken.bottom();
        layout.targetLabel.push_back(std::move(label));
    }
    if (summary.projected) {
        const double low = x(summary.projected->first);
        const double high = x(summary.projected->second);
        layout.band = QRectF(std::min(low, high), layout.axisY - GoalLayout::bandReach,
                             std::max(std::abs(high - low), 2.0), 2 * GoalLayout::bandReach);
        Label label = place(texts.projection, style.font(type::axis), width);
        const double labelWidth = label.block.naturalWidth();
        constexpr double apart = 10;
        label.at = QPointF(leftFor(layout.band.center().x(), labelWidth, width), top + 1);
        const QRectF wish = label.rect();
        if (!taken.isNull() && wish.left() < taken.right() + apart &&
            taken.left() < wish.right() + apart) {
            if (taken.left() - apart - labelWidth >= 0)
                label.at.setX(taken.left() - apart - labelWidth);
            else if (taken.right() + apart + labelWidth <= width)
                label.at.setX(taken.right() + apart);
            else
                label.at.setY(taken.bottom() + 2);
        }
        bottom = std::max(bottom, label.rect().bottom());
        layout.bandLabel.push_back(std::move(label));
    }
    return bottom;
}

void layOutStrip(GoalLayout &layout, const GoalSummary &summary, std::optional<double> assumed,
                 const GoalTexts &texts, double width)
{
    if (!summary.target && !summary.official && !assumed && summary.proxies.isEmpty())
        return;
    const QString unit = summary.target ? summary.target->unit : QStringLiteral("percent");
    const GoalAxis axis = axisOf(summary, assumed, unit);
    layout.axisLeft = GoalLayout::radius + 3;
    layout.axisRight = width - GoalLayout::radius - 3;
    const auto x = [&](double value) {
        return layout.axisLeft + axis.share(value) * (layout.axisRight - layout.axisLeft);
    };
    layOutPoints(layout, summary, assumed, texts, x, width);
    const double captions = layOutCaptions(layout, summary, texts, x, width);

    // The scale, each number under its tick; one that would touch the number before is left out.
    const Style style;
    const QLocale locale;
    double freeFrom = -1;
    for (const double tick : axis.ticks) {
        layout.ticks.append(x(tick));
        Label label = place(valueText(tick, unit, locale), style.font(type::axis), 0);
        label.at = QPointF(leftFor(x(tick), label.block.naturalWidth(), width), captions + 5);
        layout.height = label.rect().bottom();
        if (label.at.x() < freeFrom)
            continue;
        freeFrom = label.rect().right() + 8;
        layout.tickLabels.push_back(std::move(label));
    }
}

void layOutLegend(GoalLayout &layout, const GoalTexts &texts, double width)
{
    const Style style;
    double top = layout.height + 10;
    for (qsizetype i = 0; i < texts.legend.size(); ++i) {
        const bool isName = i == 0;
        const QFont font = style.font(type::small, isName ? QFont::DemiBold : QFont::Normal);
        const double left = isName ? GoalLayout::sign + 6 : 0;
        if (isName) {
            layout.legendSign = QRectF(0, top + (lineHeight(font) - GoalLayout::sign) / 2,
                                       GoalLayout::sign, GoalLayout::sign);
        }
        Label label =
            place(texts.legend.at(i), font, std::max(width - left, 1.0), QPointF(left, top));
        layout.height = label.rect().bottom();
        top = layout.height + 2;
        layout.legend.push_back(std::move(label));
    }
}

} // namespace

GoalLayout layOutGoal(const GoalSummary &summary, std::optional<double> assumed,
                      const GoalTexts &texts, double width)
{
    GoalLayout layout;
    layOutHead(layout, texts, width);
    layOutStrip(layout, summary, assumed, texts, width);
    layOutLegend(layout, texts, width);
    return layout;
}

} // namespace mitra
