// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/coveragefigure.h"

#include "models/cooperation/facetnames.h"
#include "models/cooperation/rowsources.h"
#include "models/cooperation/selectionwords.h"
#include "models/items/celltable.h"
#include "views/figures/chartlegend.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double rowPadding = 5;
constexpr double signWidth = 22;
constexpr double columnGap = 12;
constexpr double laneGap = 18;
constexpr double headGap = 4;
constexpr double dotRadius = 4.5;

// The three columns of a row.
struct Across {
    double name;
    double initiatives;
    double partners;

    explicit Across(double width)
        : initiatives(std::clamp(width * 0.15, 96.0, 130.0))
        , partners(std::clamp(width * 0.26, 120.0, 260.0))
    {
        name = width - signWidth - initiatives - partners - 2 * columnGap;
    }
    double initiativesLeft() const { return signWidth + name + columnGap; }
    double partnersLeft() const { return initiativesLeft() + initiatives + columnGap; }
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString initiativesText(quint32 count)
{
    return count == 1 ? CoverageFigure::tr("1 initiative")
                      : CoverageFigure::tr("%1 initiatives").arg(number(count));
}

QString partnersText(quint32 count)
{
    return count == 1 ? CoverageFigure::tr("1 partner")
                      : CoverageFigure::tr("%1 partners").arg(number(count));
}

QString countOf(Facet facet, int part, qsizetype all)
{
    QString text;
    switch (facet) {
    case Facet::Outcome:
        text = CoverageFigure::tr("%1 of %2 outcomes");
        break;
    case Facet::Member:
        text = CoverageFigure::tr("%1 of %2 member states");
        break;
    default:
        text = CoverageFigure::tr("%1 of %2 themes");
    }
    return text.arg(number(part), number(all));
}

} // namespace

struct CoverageFigure::Layout {
    QList<double> tops; // of the items, and the bottom of the last
};

CoverageFigure::CoverageFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                               const RowSet &rows)
    : Figure(std::move(facts))
    , m_selection(selection)
    , m_rows(std::make_shared<const RowSet>(rows))
    , m_coverage(measureCoverage(columns, selection, rows))
{
    for (const FacetValue &partner : columns.values(Facet::Partner))
        m_partnerNames.append(partner.name);
    nameFrameworks();
    for (int lane = 0; lane < int(m_coverage.lanes.size()); ++lane) {
        const CoverageLane &of = m_coverage.lanes[size_t(lane)];
        if (of.values.isEmpty())
            continue;
        m_items.append({Item::Kind::Head, lane});
        for (int i = 0; i < int(of.values.size()) && of.values.at(i).partners < 2; ++i)
            m_items.append({Item::Kind::Value, lane, i});
        if (!restText(of).isEmpty())
            m_items.append({Item::Kind::Rest, lane});
    }
}

// Frameworks use the same codes: "DO1" alone says little. Their ids are short: "ADM2030".
void CoverageFigure::nameFrameworks()
{
    for (CoveredValue &value : m_coverage.lanes[1].values) {
        const Outcome *outcome = facts()->find(OutcomeId(value.id));
        if (outcome && !outcome->framework.isEmpty())
            value.name = tr("%1 (%2)").arg(value.name, outcome->framework.text());
    }
}

QString CoverageFigure::laneName(Facet facet) const
{
    switch (facet) {
    case Facet::Outcome:
        return tr("Outcomes");
    case Facet::Member:
        return tr("Member states");
    default:
        return tr("Themes");
    }
}

QString CoverageFigure::title() const
{
    QStringList gaps;
    int single = 0;
    bool any = false;
    int last = 0;
    for (const CoverageLane &lane : m_coverage.lanes) {
        any = any || lane.initiatives > 0;
        single += lane.withOne;
        if (lane.without > 0) {
            gaps.append(countOf(lane.facet, lane.without, lane.values.size()));
            last = lane.without;
        }
    }
    if (!any)
        return tr("No initiative is in this selection");
    const bool isPart = !m_selection.isEmpty();
    if (gaps.isEmpty()) {
        const QString all = isPart ? tr("Every theme, outcome and member state has a partner in "
                                        "this selection")
                                   : tr("Every theme, outcome and member state has a partner");
        return single == 0 ? all : tr("%1; %2 have only one").arg(all, number(single));
    }
    QString list = gaps.takeLast();
    const bool isOne = gaps.isEmpty() && last == 1;
    if (!gaps.isEmpty())
        list = tr("%1 and %2").arg(gaps.join(QStringLiteral(", ")), list);
    if (isPart)
        return isOne ? tr("%1 has no partner named in this selection").arg(list)
                     : tr("%1 have no partner named in this selection").arg(list);
    return isOne ? tr("%1 has no partner named").arg(list)
                 : tr("%1 have no partner named").arg(list);
}

QString CoverageFigure::subtitle() const
{
    const QString text =
        tr("Themes, outcomes and member states by the partners that their initiatives name");
    return m_selection.isEmpty()
               ? text
               : tr("%1; only: %2").arg(text, selectionInWords(*facts(), m_selection));
}

QStringList CoverageFigure::notes() const
{
    QStringList notes{
        tr("No partner named means that no initiative of this file names one; it does not mean "
           "that nobody works there. Themes and links to outcomes are this project's mapping.")};
    const CoverageLane &members = m_coverage.lanes[2];
    if (members.unlinked > 0)
        notes << (members.unlinked == 1
                      ? tr("One initiative, with %1, is for all of ASEAN or its source does not "
                           "say for whom; it reaches every member state but counts for none.")
                            .arg(partnersText(members.unlinkedPartners))
                      : tr("%1 initiatives, with %2, are for all of ASEAN or their sources do not "
                           "say for whom; they reach every member state but count for none.")
                            .arg(number(members.unlinked), partnersText(members.unlinkedPartners)));
    const bool ownChoice = std::any_of(
        m_coverage.lanes.begin(), m_coverage.lanes.end(),
        [this](const CoverageLane &lane) { return !m_selection.in(lane.facet).isEmpty(); });
    if (ownChoice)
        notes << tr("A list leaves out the choice made in it, so that its other values can be "
                    "compared.");
    return notes;
}

QList<SourceId> CoverageFigure::sources() const
{
    if (!m_sources)
        m_sources = rowSources(*facts(), *m_rows);
    return *m_sources;
}

QString CoverageFigure::sentence() const
{
    QStringList lanes;
    for (const CoverageLane &lane : m_coverage.lanes) {
        if (lane.values.isEmpty())
            continue;
        QStringList without;
        for (int i = 0; i < std::min(lane.without, 3); ++i)
            without.append(lane.values.at(i).name);
        if (without.isEmpty())
            continue;
        const int more = lane.without - int(without.size());
        const QString named = without.join(QStringLiteral(", "));
        lanes.append(
            more > 0
                ? tr("%1 without: %2 and %3 more").arg(laneName(lane.facet), named, number(more))
                : tr("%1 without: %2").arg(laneName(lane.facet), named));
    }
    return lanes.isEmpty() ? tr("%1.").arg(title())
                           : tr("%1. %2.").arg(title(), lanes.join(QStringLiteral(". ")));
}

QString CoverageFigure::restText(const CoverageLane &lane) const
{
    const qsizetype rest = lane.values.size() - lane.without - lane.withOne;
    if (rest == 0)
        return {};
    // Sorted: the first of the rest has the fewest.
    const quint32 least = lane.values.at(lane.without + lane.withOne).partners;
    const quint32 most = lane.values.last().partners;
    const bool alone = rest == lane.values.size();
    if (rest == 1)
        return alone ? tr("The only one has %1.").arg(partnersText(most))
                     : tr("And one more with %1: %2")
                           .arg(partnersText(most), lane.values.last().name);
    if (alone)
        return least == most ? tr("All %1 have %2.").arg(number(rest), partnersText(least))
                             : tr("All %1 have two partners or more: %2 to %3.")
                                   .arg(number(rest), number(least), partnersText(most));
    return least == most ? tr("And %1 more with %2 each").arg(number(rest), partnersText(least))
                         : tr("And %1 more with %2 to %3 each")
                               .arg(number(rest), number(least), partnersText(most));
}

QString CoverageFigure::initiativesOf(const CoveredValue &value) const
{
    return value.initiatives == 0 ? tr("no initiative") : initiativesText(value.initiatives);
}

QString CoverageFigure::partnersOf(const CoveredValue &value) const
{
    if (value.partners == 1)
        return tr("only %1").arg(m_partnerNames.value(value.onlyPartner));
    if (value.initiatives == 0)
        return {};
    return value.partners == 0 ? tr("no partner named") : partnersText(value.partners);
}

QString CoverageFigure::markText(Facet facet, const CoveredValue &value) const
{
    const QString text = tr("%1, %2: %3").arg(facetName(facet), value.name, initiativesOf(value));
    return value.initiatives == 0 ? text : tr("%1; %2").arg(text, partnersOf(value));
}

QList<Share> CoverageFigure::shares(const CoverageLane &lane, const Style &style) const
{
    const int rest = int(lane.values.size()) - lane.without - lane.withOne;
    const auto text = [](const QString &words, int count) { return words.arg(number(count)); };
    const int unnamed = lane.without - lane.idle;
    return {
        {double(lane.idle), style.accent, text(tr("%1 without an initiative"), lane.idle)},
        {double(unnamed), style.tint(style.accent, 0.5), text(tr("%1 without a partner"), unnamed)},
        {double(lane.withOne), style.tint(style.series[0], 0.6),
         text(tr("%1 with one"), lane.withOne)},
        {double(rest), style.tint(style.muted, 0.25), text(tr("%1 with several"), rest)}};
}

QList<QColor> CoverageFigure::seriesColours(const Style &style) const
{
    QList<QColor> colours;
    for (const Item &item : m_items) {
        if (item.kind != Item::Kind::Head || item.isContinued)
            continue;
        // Each lane has a strip of its own: no colour stands between two.
        if (!colours.isEmpty())
            colours.append(QColor());
        colours.append(shareColours(shares(m_coverage.lanes[size_t(item.lane)], style)));
    }
    return colours;
}

double CoverageFigure::itemHeight(const Item &item, double width) const
{
    const CoverageLane &lane = m_coverage.lanes[size_t(item.lane)];
    const Style style;
    switch (item.kind) {
    case Item::Kind::Head:
        return lineHeight(style.font(type::body, QFont::DemiBold)) + headGap +
               (item.isContinued ? 0 : shareStripHeight(shares(lane, style), width)) + headGap;
    case Item::Kind::Rest:
        return textHeight(restText(lane), style.font(type::small), width - signWidth) +
               2 * rowPadding;
    case Item::Kind::Value:
        break;
    }
    const Across across(width);
    const CoveredValue &value = lane.values.at(item.value);
    const QFont font = style.font(type::small);
    const double tallest = std::max({textHeight(value.name, font, across.name),
                                     textHeight(initiativesOf(value), font, across.initiatives),
                                     textHeight(partnersOf(value), font, across.partners)});
    return tallest + 2 * rowPadding;
}

CoverageFigure::Layout CoverageFigure::layOut(double width) const
{
    Layout layout;
    double y = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (i > 0 && m_items.at(i).kind == Item::Kind::Head)
            y += laneGap;
        layout.tops.append(y);
        y += itemHeight(m_items.at(i), width);
    }
    layout.tops.append(y);
    return layout;
}

double CoverageFigure::bodyHeight(double width) const
{
    return std::max(layOut(width).tops.last(), lineHeight(Style().font(type::body)));
}

void CoverageFigure::drawHead(QPainter &painter, const Item &item, const QRectF &area,
                              const Style &style) const
{
    const CoverageLane &lane = m_coverage.lanes[size_t(item.lane)];
    const QFont font = style.font(type::body, QFont::DemiBold);
    const QString name = laneName(lane.facet);
    drawText(painter, area, item.isContinued ? tr("%1, continued").arg(name) : name, font,
             style.ink);
    if (!item.isContinued)
        drawShareStrip(painter, area.topLeft() + QPointF(0, lineHeight(font) + headGap),
                       area.width(), shares(lane, style), style);
}

void CoverageFigure::drawValue(QPainter &painter, const CoveredValue &value, const QRectF &area,
                               const Style &style) const
{
    const Across across(area.width());
    const QFont font = style.font(type::small);
    const double top = area.top() + rowPadding;
    const double bottom = area.bottom() - rowPadding;
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    drawDot(painter, value.partners == 0 ? Dot::Hollow : Dot::Filled,
            {area.left() + dotRadius + 2, top + lineHeight(font) / 2}, dotRadius,
            value.partners == 0 ? style.accent : style.tint(style.series[0], 0.6), style);
    const auto column = [&](double left, double width, const QString &text, const QColor &colour) {
        drawText(painter, QRectF(area.left() + left, top, width, bottom - top), text, font, colour);
    };
    column(signWidth, across.name, value.name, style.ink);
    column(across.initiativesLeft(), across.initiatives, initiativesOf(value), style.muted);
    column(across.partnersLeft(), across.partners, partnersOf(value),
           value.partners == 0 ? style.muted : style.ink);
}

void CoverageFigure::drawItem(QPainter &painter, const Item &item, const QRectF &area,
                              const Style &style) const
{
    const CoverageLane &lane = m_coverage.lanes[size_t(item.lane)];
    switch (item.kind) {
    case Item::Kind::Head:
        drawHead(painter, item, area, style);
        break;
    case Item::Kind::Value:
        drawValue(painter, lane.values.at(item.value), area, style);
        break;
    case Item::Kind::Rest:
        drawText(painter, area.adjusted(signWidth, rowPadding, 0, 0), restText(lane),
                 style.font(type::small), style.muted);
        break;
    }
}

void CoverageFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const Layout layout = layOut(body.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : body;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QRectF area(body.left(), body.top() + layout.tops.at(i), body.width(),
                          itemHeight(m_items.at(i), body.width()));
        if (area.bottom() >= clip.top() && area.top() <= clip.bottom())
            drawItem(painter, m_items.at(i), area, style);
    }
    if (m_items.isEmpty())
        drawText(painter, body, tr("This file has no themes, outcomes or member states."),
                 style.font(type::body), style.muted);
    painter.restore();
}

Link CoverageFigure::linkTo(Facet facet, const CoveredValue &value) const
{
    const bool chosen = m_selection.in(facet) == QStringList{value.id};
    return {Link::Kind::Selection,
            m_selection.withOnly(facet, chosen ? QStringList() : QStringList{value.id}).toText()};
}

QList<Mark> CoverageFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body.width());
    QList<Mark> marks;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        if (item.kind != Item::Kind::Value)
            continue;
        const CoverageLane &lane = m_coverage.lanes[size_t(item.lane)];
        const CoveredValue &value = lane.values.at(item.value);
        marks.append({QRectF(body.left(), body.top() + layout.tops.at(i), body.width(),
                             itemHeight(item, body.width())),
                      markText(lane.facet, value), linkTo(lane.facet, value)});
    }
    return marks;
}

QList<std::shared_ptr<const Figure>> CoverageFigure::parts(double width, double maxBodyHeight) const
{
    if (bodyHeight(width) <= maxBodyHeight)
        return {};
    QList<QList<Item>> groups;
    double used = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        double height = itemHeight(item, width);
        if (item.kind == Item::Kind::Head)
            height += laneGap;
        // A head keeps its first row.
        const double needed = item.kind == Item::Kind::Head && i + 1 < m_items.size()
                                  ? height + itemHeight(m_items.at(i + 1), width)
                                  : height;
        if (groups.isEmpty() || used + needed > maxBodyHeight) {
            groups.append(QList<Item>());
            used = 0;
            if (item.kind != Item::Kind::Head) {
                groups.last().append({Item::Kind::Head, item.lane, -1, true});
                used += itemHeight(groups.last().first(), width);
            }
        }
        groups.last().append(item);
        used += height;
    }
    QList<std::shared_ptr<const Figure>> parts;
    for (const QList<Item> &items : groups) {
        auto part = std::make_shared<CoverageFigure>(*this);
        part->m_items = items;
        parts.append(part);
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> CoverageFigure::table() const
{
    const QList<Column> columns{
        {tr("List"), {}, false},
        {tr("Name"), {}, false},
        {tr("Initiatives"), tr("Initiatives linked to it, each counted once"), true},
        {tr("Partners"), tr("Different partners that these initiatives name"), true},
        {tr("Only partner"), tr("The partner, where there is one alone"), false},
    };
    QList<Row> rows;
    for (const CoverageLane &lane : m_coverage.lanes) {
        for (const CoveredValue &value : lane.values) {
            const Link link = linkTo(lane.facet, value);
            const QString only = m_partnerNames.value(value.onlyPartner);
            Row row;
            row.id = facetWord(lane.facet) + QLatin1Char('=') + value.id;
            row.cells = {{facetName(lane.facet), facetName(lane.facet), {}, {}},
                         {value.name, value.name, link, {}},
                         {number(value.initiatives), value.initiatives, link, {}},
                         {number(value.partners), value.partners, {}, {}},
                         {only, only, {}, {}}};
            rows.append(row);
        }
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
