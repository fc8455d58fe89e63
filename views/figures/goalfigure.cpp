// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/goalfigure.h"

#include "models/domain/localname.h"
#include "models/items/celltable.h"
#include "models/series/numbers.h"
#include "models/series/trajectory.h"
#include "views/figures/framing.h"
#include "views/figures/readingtext.h"
#include "views/figures/shapes.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace mitra
{

GoalFigure::GoalFigure(FactsPtr facts, const GoalId &goal, std::optional<YearValue> assumed)
    : Figure(std::move(facts))
    , m_summary(summariseGoal(*Figure::facts(), goal))
    , m_assumed(assumed)
{
    if (m_assumed && !std::isfinite(m_assumed->value))
        m_assumed.reset();
    std::stable_sort(m_summary.proxies.begin(), m_summary.proxies.end(),
                     [](const ProxyMark &a, const ProxyMark &b) { return a.value < b.value; });
    if (m_summary.official) {
        ProgressRequest request;
        request.indicator = m_summary.official->indicator;
        request.economy = m_summary.official->economy;
        m_verdict = makeTrajectory(*Figure::facts(), request).assessment.verdict;
    }
}

QString GoalFigure::name() const
{
    return QStringLiteral("goal:") + m_summary.goal.text();
}

QString GoalFigure::unit() const
{
    return m_summary.target ? m_summary.target->unit : QStringLiteral("percent");
}

QString GoalFigure::officialText() const
{
    const QLocale locale;
    if (const Observation *official = m_summary.official)
        return tr("official value %1 (%2)")
            .arg(valueText(official->value, unit(), locale), QString::number(official->year));
    // The year the goal's framework starts from.
    const Goal *goal = facts()->find(m_summary.goal);
    const Framework *framework = goal ? facts()->find(goal->framework) : nullptr;
    return framework && framework->periodStart
               ? tr("no official %1 value").arg(*framework->periodStart - 1)
               : tr("no official value");
}

QString GoalFigure::title() const
{
    if (!m_summary.target)
        return tr("%1: no target is stated, %2").arg(m_summary.name, officialText());
    return tr("%1: %2 by %3, %4")
        .arg(m_summary.name, m_summary.headline, QString::number(m_summary.target->year),
             officialText());
}

QStringList GoalFigure::notes() const
{
    QStringList notes;
    const Goal *goal = facts()->find(m_summary.goal);
    if (goal && !goal->standing.isEmpty())
        notes.append(tr("Standing of the goal: %1.").arg(localText(goal->standing)));
    if (!m_summary.proxies.isEmpty())
        notes.append(tr("Hollow marks are proxies: they stand in for the goal, which nobody "
                        "measures, and cannot be judged against it."));
    if (m_assumed)
        notes.append(tr("%1, stated by no source.").arg(assumedText()));
    return notes;
}

QString GoalFigure::projectionText() const
{
    const QLocale locale;
    const auto &[low, high] = *m_summary.projected;
    const QString range = low == high ? valueText(low, unit(), locale)
                                      : tr("%1–%2").arg(numberText(low, unit(), locale),
                                                        valueText(high, unit(), locale));
    return m_summary.target
               ? tr("projections for %1: %2").arg(QString::number(m_summary.target->year), range)
               : tr("projections: %1").arg(range);
}

QString GoalFigure::proxyText(const ProxyMark &proxy) const
{
    QString value = valueText(proxy.value, unit(), QLocale());
    if (proxy.status != ObservationStatus::Reported)
        value = tr("%1 (%2)").arg(value, statusWord(proxy.status));
    return tr("%1, %2: %3. Proxy: %4. Source: %5")
        .arg(proxy.name, QString::number(proxy.year), value, m_summary.proxyLabel,
             sourceText(*facts(), proxy.source));
}

Link GoalFigure::proxyLink(const ProxyMark &proxy) const
{
    const GoalProxy *mapping = facts()->proxy(m_summary.goal);
    if (!mapping)
        return {Link::Kind::Source, proxy.source.text()};
    return {Link::Kind::Observation,
            QStringLiteral("%1/%2/%3")
                .arg(mapping->indicator.text(), proxy.economy.text(), QString::number(proxy.year))};
}

QColor GoalFigure::colour(const Facts &facts, const GoalId &goal, const Style &style)
{
    for (qsizetype i = 0; i < facts.goals().size(); ++i) {
        if (facts.goals().at(i).id == goal)
            return style.series[size_t(i % 3)];
    }
    return style.series[0];
}

GoalTexts GoalFigure::texts() const
{
    GoalTexts texts;
    QStringList below;
    if (const Target *target = m_summary.target) {
        const QString value = valueText(target->value, target->unit, QLocale());
        const bool startsWithValue = m_summary.headline.startsWith(value);
        texts.number = startsWithValue ? value : m_summary.headline;
        if (startsWithValue)
            texts.rest = m_summary.headline.mid(value.size()).trimmed();
        texts.target = tr("%1 goal").arg(target->year);
        below.append(tr("by %1").arg(target->year));
    } else {
        texts.number = tr("No target");
    }
    if (!m_summary.standing.isEmpty())
        below.append(m_summary.standing);
    texts.below = below.join(QStringLiteral(" · "));
    texts.verdict = m_summary.verdict;
    texts.official = tr("ASEAN");
    if (m_assumed)
        texts.assumed = tr("assumed %1").arg(m_assumed->year);
    if (m_summary.projected)
        texts.projection = projectionText();
    if (!m_summary.proxies.isEmpty()) {
        texts.legend.append(m_summary.proxyLabel);
        if (!m_summary.proxyNote.isEmpty())
            texts.legend.append(m_summary.proxyNote);
        if (!m_summary.withoutData.isEmpty())
            texts.legend.append(
                tr("No value: %1").arg(m_summary.withoutData.join(QStringLiteral(", "))));
    }
    return texts;
}

double GoalFigure::bodyHeight(double width) const
{
    return layOut(width).height;
}

void GoalFigure::drawStrip(QPainter &painter, const GoalLayout &layout, const Style &style) const
{
    constexpr double radius = GoalLayout::radius;
    const QColor own = colour(*facts(), m_summary.goal, style);
    const QColor axisColour = style.tint(style.muted, 0.55);
    painter.fillRect(layout.band, style.tint(own, 0.14));
    painter.fillRect(
        QRectF(layout.axisLeft, layout.axisY - 0.5, layout.axisRight - layout.axisLeft, 1),
        axisColour);
    for (const double x : layout.ticks)
        painter.fillRect(QRectF(x - 0.5, layout.axisY, 1, 5), axisColour);

    // From each label down to its mark, so that nobody must guess which is whose.
    painter.setPen(QPen(axisColour, 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (const GoalLayout::Point &point : layout.points) {
        const QRectF label = point.label.rect();
        const double markTop = point.at.y() - radius - 2;
        painter.drawPolyline(
            QPolygonF({QPointF(label.center().x(), label.bottom() + 1),
                       QPointF(point.at.x(), markTop - 6), QPointF(point.at.x(), markTop)}));
    }
    painter.fillRect(layout.target, style.ink);
    for (const GoalLayout::Point &point : layout.points) {
        const QRectF circle(point.at.x() - radius, point.at.y() - radius, 2 * radius, 2 * radius);
        switch (point.kind) {
        case GoalLayout::Point::Kind::Proxy:
            drawShape(painter, Shape::HollowCircle, circle, own, style.card);
            break;
        case GoalLayout::Point::Kind::Official:
            drawShape(painter, Shape::FilledCircle, circle, own);
            break;
        case GoalLayout::Point::Kind::Assumed:
            drawShape(painter, Shape::DashedCircle, circle, style.ink, style.card);
            break;
        }
        // Where labels stand in two rows, lines to the upper ones pass behind the lower ones.
        painter.fillRect(point.label.rect(), style.card);
        point.label.block.draw(painter, point.label.at, style.ink);
    }
    for (const GoalLayout::Label &label : layout.bandLabel)
        label.block.draw(painter, label.at, style.muted);
    for (const GoalLayout::Label &label : layout.targetLabel)
        label.block.draw(painter, label.at, style.ink);
    for (const GoalLayout::Label &label : layout.tickLabels)
        label.block.draw(painter, label.at, style.muted);
}

void GoalFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const GoalLayout layout = layOut(body.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(body.topLeft());

    for (size_t i = 0; i < layout.head.size(); ++i) {
        const bool isBelow = i + 1 == layout.head.size();
        layout.head[i].block.draw(painter, layout.head[i].at, isBelow ? style.muted : style.ink);
    }
    painter.setPen(QPen(style.tint(style.muted, 0.45), 1));
    painter.setBrush(Qt::NoBrush);
    const double corner = std::min(layout.chip.height() / 2, 11.0);
    painter.drawRoundedRect(layout.chip.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    drawShape(painter, statusShape(m_verdict), layout.chipSign, style.ink);
    for (const GoalLayout::Label &text : layout.chipText)
        text.block.draw(painter, text.at, style.ink);

    if (layout.axisY > 0)
        drawStrip(painter, layout, style);

    if (!layout.legendSign.isNull()) {
        drawShape(painter, Shape::HollowCircle, layout.legendSign,
                  colour(*facts(), m_summary.goal, style));
    }
    for (const GoalLayout::Label &text : layout.legend)
        text.block.draw(painter, text.at, style.muted);
    painter.restore();
}

QString GoalFigure::assumedText() const
{
    return tr("Working baseline, an assumption: %1 in %2")
        .arg(valueText(m_assumed->value, unit(), QLocale()))
        .arg(m_assumed->year);
}

QString GoalFigure::officialTip() const
{
    return tr("%1: %2. Source: %3")
        .arg(m_summary.name, officialText(), sourceText(*facts(), m_summary.official->source));
}

Link GoalFigure::officialLink() const
{
    const Observation &official = *m_summary.official;
    return {Link::Kind::Observation, QStringLiteral("%1/%2/%3")
                                         .arg(official.indicator.text(), official.economy.text(),
                                              QString::number(official.year))};
}

QList<Mark> GoalFigure::marks(const QRectF &body) const
{
    const GoalLayout layout = layOut(body.width());
    QList<Mark> marks;
    const QRectF whole(0, 0, body.width(), layout.height);
    const auto add = [&](const QRectF &area, const QString &text, const Link &link) {
        marks.append({(area & whole).translated(body.topLeft()), text, link});
    };

    if (const Target *target = m_summary.target) {
        // The foot of the tick and its label; its upper part may stand among the members' marks.
        const QRectF foot(layout.target.left() - 5, layout.axisY + GoalLayout::radius + 3,
                          layout.target.width() + 10, 1);
        add(foot.united(layout.targetLabel.front().rect()),
            tr("%1 goal: %2, %3. Source: %4")
                .arg(QString::number(target->year), m_summary.headline, m_summary.standing,
                     sourceText(*facts(), target->source)),
            {Link::Kind::Goal, m_summary.goal.text()});
    }
    for (size_t i = 0; i < layout.points.size(); ++i) {
        const GoalLayout::Point &point = layout.points[i];
        // Where circles touch, the label is what can be told apart by pointing.
        const auto isNear = [&](size_t other) {
            return std::abs(layout.points[other].at.x() - point.at.x()) <
                   2 * GoalLayout::radius + 1;
        };
        const bool isCrowded =
            (i > 0 && isNear(i - 1)) || (i + 1 < layout.points.size() && isNear(i + 1));
        const QRectF circle(point.at.x() - 7, point.at.y() - 7, 14, 14);
        const QRectF label = point.label.rect().adjusted(-2, -2, 2, 2);
        const QRectF area = isCrowded ? label : circle.united(label);
        switch (point.kind) {
        case GoalLayout::Point::Kind::Proxy:
            add(area, proxyText(*point.proxy), proxyLink(*point.proxy));
            break;
        case GoalLayout::Point::Kind::Official:
            add(area, officialTip(), officialLink());
            break;
        case GoalLayout::Point::Kind::Assumed:
            add(area, assumedText(), {Link::Kind::Goal, m_summary.goal.text()});
            break;
        }
    }
    if (m_summary.projected) {
        add(layout.band,
            tr("%1, without the goal. Source: %2")
                .arg(projectionText(), sourceText(*facts(), m_summary.projectedSource)),
            {Link::Kind::Source, m_summary.projectedSource.text()});
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> GoalFigure::table() const
{
    const QLocale locale;
    const QList<Column> columns{
        {tr("Measure"), tr("What the value is: the goal, a projection or a proxy"), false},
        {tr("Place"), tr("Member state, or ASEAN as a whole"), false},
        {tr("Year"), tr("Year of the value"), true},
        {tr("Value"), tr("In %1").arg(unitText(unit())), true},
        {tr("Status"), tr("Goal, reported, estimate or projection"), false},
        {tr("Source"), tr("Where the value comes from"), false},
    };
    QList<Row> rows;
    // An invalid year or value is one that is not known.
    const auto add = [&](const QString &measure, const QString &place, const QVariant &year,
                         const QVariant &value, const QString &status, const SourceId &source,
                         const Link &link) {
        Row row;
        row.source = source;
        row.id = QStringLiteral("%1/%2").arg(measure, place);
        row.cells = {
            {measure, measure, link, {}},
            {place, place, link, {}},
            {year.toString(), year, {}, {}},
            {value.isValid() ? valueText(value.toDouble(), unit(), locale) : tr("not known"),
             value,
             link,
             {}},
            {status, status, {}, {}},
            {source.isEmpty() ? QString() : sourceText(*facts(), source),
             source.text(),
             source.isEmpty() ? Link() : Link{Link::Kind::Source, source.text()},
             {}},
        };
        rows.append(row);
    };
    const QString asean = tr("ASEAN");
    const Link goalLink{Link::Kind::Goal, m_summary.goal.text()};
    if (const Target *target = m_summary.target) {
        add(tr("Goal"), asean, target->year, target->value, m_summary.standing, target->source,
            goalLink);
    }
    if (const Observation *official = m_summary.official) {
        add(tr("Official value"), asean, official->year, official->value,
            statusWord(official->status), official->source, officialLink());
    } else {
        add(tr("Official value"), asean, {}, {}, officialText(), {}, goalLink);
    }
    if (m_assumed)
        add(tr("Working baseline"), asean, m_assumed->year, m_assumed->value, tr("assumption"), {},
            goalLink);
    if (m_summary.projected) {
        const QVariant year = m_summary.target ? QVariant(m_summary.target->year) : QVariant();
        const SourceId &source = m_summary.projectedSource;
        const Link link{Link::Kind::Source, source.text()};
        add(tr("Lowest projection"), asean, year, m_summary.projected->first, tr("projection"),
            source, link);
        add(tr("Highest projection"), asean, year, m_summary.projected->second, tr("projection"),
            source, link);
    }
    for (const ProxyMark &proxy : m_summary.proxies) {
        add(m_summary.proxyLabel, proxy.name, proxy.year, proxy.value, statusWord(proxy.status),
            proxy.source, proxyLink(proxy));
    }
    for (const QString &member : m_summary.withoutData)
        add(m_summary.proxyLabel, member, {}, {}, tr("no value"), {}, {});
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
