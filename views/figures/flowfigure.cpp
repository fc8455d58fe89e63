// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/flowfigure.h"

#include "models/cooperation/rowsources.h"
#include "models/cooperation/selectionwords.h"
#include "models/items/celltable.h"
#include "views/figures/flowgeometry.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace mitra
{

namespace
{

constexpr int mostPartners = 14;
constexpr int everyPartner = 100000;

QString initiatives(quint32 count)
{
    return count == 1 ? FlowFigure::tr("1 initiative")
                      : FlowFigure::tr("%1 initiatives").arg(QLocale().toString(count));
}

Facet facetOfColumn(int column)
{
    return column == FlowDiagram::Partners ? Facet::Partner
           : column == FlowDiagram::Themes ? Facet::Theme
                                           : Facet::Goal;
}

} // namespace

FlowFigure::FlowFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                       const RowSet &rows, bool unfolded)
    : Figure(std::move(facts))
    , m_selection(selection)
    , m_rows(std::make_shared<const RowSet>(rows))
    , m_folded(named(makeFlow(columns, rows, mostPartners)))
    , m_flow(unfolded ? named(makeFlow(columns, rows, everyPartner)) : m_folded)
{
}

FlowFigure::~FlowFigure() = default;

std::shared_ptr<const FlowDiagram> FlowFigure::named(FlowDiagram flow) const
{
    for (FlowNode &node : flow.nodes[FlowDiagram::Partners]) {
        if (node.kind == FlowNode::Kind::Others)
            node.name = tr("%1 other partners").arg(QLocale().toString(flow.folded.size()));
    }
    return std::make_shared<const FlowDiagram>(std::move(flow));
}

QString FlowFigure::title() const
{
    const FlowDiagram &flow = *m_flow;
    if (flow.total == 0)
        return tr("No initiative is in this selection");
    const QLocale locale;
    const bool isPart = !m_selection.isEmpty();
    const quint32 serving = flow.total - flow.aimless;
    if (flow.total == 1)
        return serving == 1 ? tr("The only initiative in this selection serves a goal for 2030")
                            : tr("The only initiative in this selection serves no goal for 2030 "
                                 "directly");
    const QString total = locale.toString(flow.total);
    QString serve;
    if (serving == 0)
        serve = isPart ? tr("None of the %1 initiatives in this selection serves a goal for 2030 "
                            "directly")
                             .arg(total)
                       : tr("None of %1 initiatives serves a goal for 2030 directly").arg(total);
    else if (serving == 1)
        serve = isPart ? tr("1 of the %1 initiatives in this selection serves a goal for 2030 "
                            "directly")
                             .arg(total)
                       : tr("1 of %1 initiatives serves a goal for 2030 directly").arg(total);
    else
        serve = isPart ? tr("%1 of the %2 initiatives in this selection serve a goal for 2030 "
                            "directly")
                             .arg(locale.toString(serving), total)
                       : tr("%1 of %2 initiatives serve a goal for 2030 directly")
                             .arg(locale.toString(serving), total);
    if (flow.unnamed == 0)
        return serve;
    return flow.unnamed == 1
               ? tr("%1; 1 names no outside partner").arg(serve)
               : tr("%1; %2 name no outside partner").arg(serve, locale.toString(flow.unnamed));
}

QString FlowFigure::subtitle() const
{
    const QString text = tr("From partner through theme to goal, number of initiatives");
    if (m_selection.isEmpty())
        return text;
    const QString only = tr("%1; only: %2").arg(text, selectionInWords(*facts(), m_selection));
    return m_selection.in(Facet::Partner).isEmpty()
               ? only
               : tr("%1. Other partners of these initiatives stand beside the chosen").arg(only);
}

QStringList FlowFigure::notes() const
{
    const FlowDiagram &flow = *m_flow;
    if (flow.total == 0)
        return {};
    QStringList notes;
    if (flow.shared > 0)
        notes << (flow.shared == 1
                      ? tr("One initiative has several partners and is in a band of each, so the "
                           "bands at the left add up to more than there are initiatives; the "
                           "number at a name counts it once.")
                      : tr("%1 initiatives have several partners and are in a band of each, so "
                           "the bands at the left add up to more than there are initiatives; the "
                           "number at a name counts each once.")
                            .arg(QLocale().toString(flow.shared)));
    if (!flow.folded.isEmpty()) {
        const quint32 most = flow.folded.first().count;
        const quint32 least = flow.folded.last().count;
        const QLocale locale;
        const QString each =
            most == least ? tr("%1 each").arg(initiatives(most))
                          : tr("%1 to %2 each").arg(locale.toString(least), initiatives(most));
        notes << tr("The %1 partners with the fewest initiatives (%2) stand together; the table "
                    "lists all.")
                     .arg(locale.toString(flow.folded.size()), each);
    }
    notes << tr("Themes, and the goal that a theme serves, are this project's mapping, not the "
                "sources' words.");
    if (flow.unnamed > 0)
        notes << tr("Pale bands name no outside partner.");
    return notes;
}

QList<SourceId> FlowFigure::sources() const
{
    if (!m_sources)
        m_sources = rowSources(*facts(), *m_rows);
    return *m_sources;
}

QString FlowFigure::sentence() const
{
    const FlowDiagram &flow = *m_flow;
    const FlowBand *widest = nullptr;
    for (const FlowBand &band : flow.partnerBands) {
        if (flow.partners.at(band.from).kind == FlowNode::Kind::Value &&
            (!widest || band.count > widest->count))
            widest = &band;
    }
    if (!widest)
        return tr("%1.").arg(title());
    return tr("%1. The widest band of a partner: %2 to %3, %4.")
        .arg(title(), flow.partners.at(widest->from).name,
             flow.nodes[FlowDiagram::Themes].at(widest->to).name, initiatives(widest->count));
}

std::shared_ptr<const FlowGeometry> FlowFigure::layOut(double width) const
{
    if (!m_geometry || m_geometryWidth != width) {
        const double wanted = m_wantedHeight.value_or(std::clamp(width * 0.62, 400.0, 600.0));
        m_geometry = std::make_shared<const FlowGeometry>(layOutFlow(*m_flow, width, wanted));
        m_geometryWidth = width;
    }
    return m_geometry;
}

double FlowFigure::bodyHeight(double width) const
{
    return m_flow->total == 0 ? lineHeight(Style().font(type::body)) : layOut(width)->height;
}

// Goals have their colours everywhere; what serves none is grey.
QColor FlowFigure::goalColour(int goal, const Style &style) const
{
    const FlowNode &node = m_flow->nodes[FlowDiagram::Goals].at(goal);
    const QList<Goal> &goals = facts()->goals();
    for (size_t i = 0; i < style.series.size() && i < size_t(goals.size()); ++i) {
        if (goals.at(qsizetype(i)).id.text() == node.id)
            return style.series[i];
    }
    return style.tint(style.muted, 0.75);
}

QColor FlowFigure::bandColour(int stage, const FlowBand &band, const Style &style,
                              bool standsOut) const
{
    const int goal = stage == 0 ? m_flow->goalOf(band.to) : band.to;
    const QColor colour = goal >= 0 ? goalColour(goal, style) : style.muted;
    const bool unnamed = stage == 0 && m_flow->nodes[FlowDiagram::Partners].at(band.from).kind ==
                                           FlowNode::Kind::None;
    if (m_lit)
        return style.tint(colour, standsOut ? 0.72 : 0.09);
    return style.tint(colour, unnamed ? 0.16 : 0.38);
}

// Bands cross, and which goal one goes to is seen by its colour: those of the goals from the top.
QList<QColor> FlowFigure::seriesColours(const Style &style) const
{
    QList<QColor> colours;
    for (qsizetype goal = 0; goal < m_flow->nodes[FlowDiagram::Goals].size(); ++goal) {
        const auto &bands = m_flow->bands[1];
        const auto band = std::find_if(bands.begin(), bands.end(), [goal](const FlowBand &each) {
            return each.to == int(goal);
        });
        if (band != bands.end())
            colours.append(bandColour(1, *band, style, false));
    }
    return colours;
}

void FlowFigure::drawBands(QPainter &painter, const FlowGeometry &geometry,
                           const Style &style) const
{
    // A thin seam of the ground keeps crossing bands apart; the thin ones lie above.
    painter.setPen(QPen(style.card, 0.6));
    for (int stage = 0; stage < 2; ++stage) {
        const QList<FlowBand> &bands = m_flow->bands[size_t(stage)];
        const auto &places = geometry.bands[size_t(stage)];
        std::vector<qsizetype> order(size_t(bands.size()));
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&bands](qsizetype a, qsizetype b) {
            return bands.at(a).count > bands.at(b).count;
        });
        const auto drawOne = [&](qsizetype i, bool standsOut, double share) {
            // A seam would swallow the thinnest.
            painter.setPen(places[size_t(i)].thickness * share < 3 ? QPen(Qt::NoPen)
                                                                   : QPen(style.card, 0.6));
            painter.setBrush(bandColour(stage, bands.at(i), style, standsOut));
            painter.drawPath(bandPath(places[size_t(i)], share));
        };
        for (const qsizetype i : order)
            drawOne(i, false, 1);
        if (!m_lit)
            continue;
        for (const qsizetype i : order) {
            if (const double share = m_lit->bands[size_t(stage)].at(i); share > 0)
                drawOne(i, true, share);
        }
    }
}

void FlowFigure::drawNodes(QPainter &painter, const FlowGeometry &geometry,
                           const Style &style) const
{
    for (int column = 0; column < 3; ++column) {
        const QList<FlowNode> &nodes = m_flow->nodes[size_t(column)];
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            const FlowGeometry::Node &place = geometry.nodes[size_t(column)][size_t(i)];
            const FlowNode &node = nodes.at(i);
            const bool dim = m_lit && !m_lit->nodes[size_t(column)].at(i);
            const int goal = column == FlowDiagram::Themes  ? m_flow->goalOf(int(i))
                             : column == FlowDiagram::Goals ? int(i)
                                                            : -1;
            QColor bar = goal >= 0 ? goalColour(goal, style) : style.tint(style.ink, 0.62);
            if (node.kind == FlowNode::Kind::None && column == FlowDiagram::Partners)
                bar = style.tint(style.muted, 0.4);
            if (dim)
                bar = style.tint(bar, 0.25);
            if (column == FlowDiagram::Themes) {
                painter.setPen(QPen(style.line, 1));
                painter.setBrush(style.card);
                painter.drawRect(place.area.adjusted(0.5, 0.5, -0.5, -0.5));
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(bar);
            for (const QRectF &each : {place.arrivals, place.departures}) {
                if (!each.isEmpty())
                    painter.drawRect(each);
            }
            const bool leads = node.kind == FlowNode::Kind::Others && !style.isPrint();
            QColor ink = leads                               ? style.series[0]
                         : node.kind == FlowNode::Kind::None ? style.muted
                                                             : style.ink;
            if (dim)
                ink = style.tint(style.muted, 0.6);
            place.label.draw(painter, place.labelAt, ink);
            if (column == FlowDiagram::Partners)
                place.number.draw(painter, place.numberAt, ink);
        }
    }
}

void FlowFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    if (m_flow->total == 0) {
        drawText(painter, body, tr("Nothing to show: clear a part of the selection."),
                 style.font(type::body), style.muted);
        return;
    }
    const auto geometry = layOut(body.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(body.topLeft());
    for (const FlowGeometry::Heading &heading : geometry->headings)
        heading.text.draw(painter, heading.at, style.muted);
    drawBands(painter, *geometry, style);
    drawNodes(painter, *geometry, style);
    painter.restore();
}

// Each partner with its bands, each theme with its band, then the goals.
QList<FlowFigure::Place> FlowFigure::places() const
{
    QList<Place> places;
    for (int column = 0; column < 3; ++column) {
        for (int i = 0; i < int(m_flow->nodes[size_t(column)].size()); ++i) {
            places.append({false, column, i});
            if (column == FlowDiagram::Goals)
                continue;
            const QList<FlowBand> &bands = m_flow->bands[size_t(column)];
            for (int band = 0; band < int(bands.size()); ++band) {
                if (bands.at(band).from == i)
                    places.append({true, column, band});
            }
        }
    }
    return places;
}

QList<Mark> FlowFigure::marks(const QRectF &body) const
{
    if (m_flow->total == 0)
        return {};
    const auto geometry = layOut(body.width());
    QList<Mark> marks;
    for (const Place &place : places()) {
        const size_t column = size_t(place.column);
        if (place.isBand) {
            const FlowBand &band = m_flow->bands[column].at(place.index);
            const QPolygonF outline = bandOutline(geometry->bands[column][size_t(place.index)])
                                          .translated(body.topLeft());
            marks.append({outline.boundingRect() & body, bandText(place.column, band),
                          bandLink(place.column, band), outline});
        } else {
            const FlowNode &node = m_flow->nodes[column].at(place.index);
            marks.append(
                {geometry->nodes[column][size_t(place.index)].area.translated(body.topLeft()),
                 nodeText(place.column, node), nodeLink(place.column, node)});
        }
    }
    return marks;
}

void FlowFigure::light(Lit &lit, int stage, qsizetype band, double share) const
{
    double &now = lit.bands[size_t(stage)][band];
    now = std::min(1.0, now + share);
    const FlowBand &lightened = m_flow->bands[size_t(stage)].at(band);
    lit.nodes[size_t(stage)][lightened.from] = true;
    lit.nodes[size_t(stage) + 1][lightened.to] = true;
}

FlowFigure::Lit FlowFigure::litBy(const Place &place) const
{
    Lit lit;
    for (size_t i = 0; i < 3; ++i)
        lit.nodes[i] = QList<bool>(m_flow->nodes[i].size(), false);
    for (size_t i = 0; i < 2; ++i)
        lit.bands[i] = QList<double>(m_flow->bands[i].size(), 0);
    const QList<FlowBand> &left = m_flow->bands[0];
    const QList<FlowBand> &right = m_flow->bands[1];
    for (qsizetype i = 0; i < right.size(); ++i) {
        const FlowBand &on = right.at(i);
        const bool whole = place.isBand ? place.column == 1 && place.index == i
                                        : (place.column == 1 && place.index == on.from) ||
                                              (place.column == 2 && place.index == on.to);
        if (whole)
            light(lit, 1, i, 1);
        for (qsizetype j = 0; j < left.size(); ++j) {
            const FlowBand &in = left.at(j);
            if (in.to != on.from)
                continue;
            const bool own =
                place.column == 0 && (place.isBand ? place.index == j : place.index == in.from);
            if (own || whole)
                light(lit, 0, j, 1);
            // What flows on of that band, as far as the theme leads to several goals in proportion.
            if (own)
                light(lit, 1, i, double(in.count) / m_flow->nodes[1].at(in.to).count);
        }
    }
    return lit;
}

std::shared_ptr<const Figure> FlowFigure::withFocus(int mark) const
{
    const QList<Place> all = places();
    if (mark < 0 || mark >= all.size() || m_flow->total == 0)
        return nullptr;
    auto figure = std::make_shared<FlowFigure>(*this);
    figure->m_lit = litBy(all.at(mark));
    return figure;
}

QList<std::shared_ptr<const Figure>> FlowFigure::parts(double width, double maxBodyHeight) const
{
    if (bodyHeight(width) <= maxBodyHeight)
        return {};
    auto page = std::make_shared<FlowFigure>(*this);
    page->m_flow = m_folded;
    page->m_wantedHeight = maxBodyHeight;
    page->m_geometry.reset();
    return {page};
}

// A click on what is chosen takes the choice back.
Link FlowFigure::nodeLink(int column, const FlowNode &node) const
{
    if (node.kind == FlowNode::Kind::Others)
        return {Link::Kind::Unfold, unfoldId()};
    const Facet facet = facetOfColumn(column);
    const bool chosen = m_selection.in(facet) == QStringList{node.id};
    return {Link::Kind::Selection,
            m_selection.withOnly(facet, chosen ? QStringList() : QStringList{node.id}).toText()};
}

Link FlowFigure::bandLink(int stage, const FlowBand &band) const
{
    const FlowNode &from = m_flow->nodes[size_t(stage)].at(band.from);
    const FlowNode &to = m_flow->nodes[size_t(stage) + 1].at(band.to);
    if (from.kind == FlowNode::Kind::Others)
        return {Link::Kind::Unfold, unfoldId()};
    return {Link::Kind::Selection, m_selection.withOnly(facetOfColumn(stage), {from.id})
                                       .withOnly(facetOfColumn(stage + 1), {to.id})
                                       .toText()};
}

QString FlowFigure::nodeText(int column, const FlowNode &node) const
{
    const QString text = tr("%1: %2").arg(node.name, initiatives(node.count));
    if (node.kind == FlowNode::Kind::Others)
        return tr("%1, each counted once. Choose to show every partner").arg(text);
    if (column == FlowDiagram::Goals && node.kind == FlowNode::Kind::Value)
        return tr("%1 serve it through their theme (our mapping)").arg(text);
    return text;
}

QString FlowFigure::bandText(int stage, const FlowBand &band) const
{
    return tr("%1, %2: %3")
        .arg(m_flow->nodes[size_t(stage)].at(band.from).name,
             m_flow->nodes[size_t(stage) + 1].at(band.to).name, initiatives(band.count));
}

std::unique_ptr<QAbstractTableModel> FlowFigure::table() const
{
    const QLocale locale;
    const QList<Column> columns{
        {tr("Partner"), tr("Who works with ASEAN from outside"), false},
        {tr("Theme"), tr("This project's mapping"), false},
        {tr("Goal"), tr("The goal for 2030 that the theme serves: this project's mapping"), false},
        {tr("Initiatives"),
         tr("Initiatives of that partner and theme; one of several partners is in the row of each"),
         true},
    };
    QList<Row> rows;
    for (const FlowBand &band : m_flow->partnerBands) {
        const FlowNode &partner = m_flow->partners.at(band.from);
        const FlowNode &theme = m_flow->nodes[FlowDiagram::Themes].at(band.to);
        const int goalAt = m_flow->goalOf(band.to);
        const QString goal =
            goalAt < 0 ? QString() : m_flow->nodes[FlowDiagram::Goals].at(goalAt).name;
        const Link both{Link::Kind::Selection, m_selection.withOnly(Facet::Partner, {partner.id})
                                                   .withOnly(Facet::Theme, {theme.id})
                                                   .toText()};
        Row row;
        row.id = partner.id + QLatin1Char('/') + theme.id;
        row.cells = {{partner.name, partner.name, nodeLink(FlowDiagram::Partners, partner), {}},
                     {theme.name, theme.name, nodeLink(FlowDiagram::Themes, theme), {}},
                     {goal, goal, {}, {}},
                     {locale.toString(band.count), band.count, both, {}}};
        rows.append(row);
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
