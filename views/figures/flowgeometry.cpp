// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/flowgeometry.h"

#include "views/figures/hyphens.h"
#include "views/figures/spreadlabels.h"
#include "views/figures/style.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FlowGeometry)
};

constexpr double barWidth = 6;
constexpr double labelGap = 7;
constexpr double boxPadding = 8;
constexpr double headingGap = 8;
constexpr double belowGap = 2;
constexpr double thickest = 16; // one initiative, however few there are
constexpr std::array<double, 3> leastGap = {3, 7, 14};
constexpr std::array<double, 3> widestGap = {16, 26, 60};

// The columns from left to right.
struct Columns3 {
    double names = 0;   // of partners
    double numbers = 0; // beside them
    double themes = 0;
    double goals = 0;
    double partnerBar = 0; // left edges
    double themeBox = 0;
    double goalBar = 0;
};

class Layout
{
public:
    Layout(const FlowDiagram &flow, double width)
        : m_flow(flow)
        , m_width(width)
    {
    }

    FlowGeometry make(double wanted);

private:
    void placeColumns();
    void makeLabels();
    void makeHeadings();
    double thickness(quint32 count) const { return std::max(1.0, count * m_unit); }
    // Of all bands of a node on one side.
    void sumBands();
    double extent(int column, size_t node) const;
    double heightOf(int column) const;
    void findUnit(double wanted);
    void placeNodes();
    void placeNode(int column, size_t node, double top);
    void placeBands();

    const FlowDiagram &m_flow;
    double m_width;
    Columns3 m_at;
    double m_unit = 1; // pixels an initiative
    double m_top = 0;
    double m_room = 0; // height below the headings
    std::array<std::vector<double>, 3> m_in;
    std::array<std::vector<double>, 3> m_out;
    FlowGeometry m_made;
};

void Layout::placeColumns()
{
    const QFont bold = Style().font(type::small, QFont::DemiBold);
    const QFont plain = Style().font(type::small);
    double longest = 0;
    for (const FlowNode &node : m_flow.nodes[0]) {
        m_at.numbers = std::max(m_at.numbers, textWidth(QLocale().toString(node.count), bold));
        longest = std::max(longest, textWidth(node.name, plain));
    }
    m_at.names = std::min(longest, std::clamp(m_width * 0.2, 96.0, 230.0));
    m_at.themes = std::clamp(m_width * 0.18, 104.0, 190.0);
    m_at.goals = std::clamp(m_width * 0.15, 92.0, 170.0);
    m_at.partnerBar = m_at.names + labelGap + m_at.numbers + labelGap;
    m_at.goalBar = m_width - m_at.goals - labelGap - barWidth;
    const double middle = (m_at.partnerBar + barWidth + m_at.goalBar) / 2;
    // Many bands cross on the left, few on the right: the left gets more room.
    m_at.themeBox = middle - m_at.themes / 2 + (m_at.goalBar - m_at.partnerBar) * 0.05;
}

void Layout::makeLabels()
{
    const QFont font = Style().font(type::small);
    const QFont bold = Style().font(type::small, QFont::DemiBold);
    const QLocale locale;
    for (int column = 0; column < 3; ++column) {
        for (const FlowNode &node : m_flow.nodes[size_t(column)]) {
            const QString number = locale.toString(node.count);
            const QString text = column == FlowDiagram::Partners
                                     ? node.name
                                     : QStringLiteral("%1 %2").arg(number, node.name);
            const double width = column == FlowDiagram::Partners ? m_at.names
                                 : column == FlowDiagram::Themes
                                     ? m_at.themes - 2 * (barWidth + boxPadding)
                                     : m_at.goals;
            const bool isPartner = column == FlowDiagram::Partners;
            m_made.nodes[size_t(column)].push_back(
                {{},
                 {},
                 {},
                 TextBlock(hyphenated(text, bold, width), font, width,
                           isPartner ? Qt::AlignRight : Qt::AlignLeft,
                           isPartner ? 0 : number.size()),
                 {},
                 TextBlock(isPartner ? number : QString(), bold, m_at.numbers, Qt::AlignRight),
                 {}});
        }
    }
}

void Layout::makeHeadings()
{
    const QFont font = Style().font(type::axis);
    const auto add = [&](const QString &text, double left, double width, Qt::Alignment alignment) {
        m_made.headings.push_back({TextBlock(text, font, width, alignment), {left, 0}});
        m_top = std::max(m_top, m_made.headings.back().text.height() + headingGap);
    };
    add(Words::tr("Partner"), 0, m_at.partnerBar - labelGap, Qt::AlignRight);
    add(Words::tr("Theme"), m_at.themeBox + barWidth + boxPadding, m_at.themes, Qt::AlignLeft);
    add(Words::tr("Goal for 2030"), m_at.goalBar + barWidth + labelGap, m_at.goals, Qt::AlignLeft);
}

void Layout::sumBands()
{
    for (size_t column = 0; column < 3; ++column) {
        m_in[column].assign(m_made.nodes[column].size(), 0);
        m_out[column].assign(m_made.nodes[column].size(), 0);
    }
    for (size_t stage = 0; stage < 2; ++stage) {
        for (const FlowBand &band : m_flow.bands[stage]) {
            m_out[stage][size_t(band.from)] += thickness(band.count);
            m_in[stage + 1][size_t(band.to)] += thickness(band.count);
        }
    }
}

double Layout::extent(int column, size_t node) const
{
    const double label = m_made.nodes[size_t(column)][node].label.height() +
                         (column == FlowDiagram::Themes ? boxPadding : 0);
    return std::max({m_in[size_t(column)][node], m_out[size_t(column)][node], label});
}

double Layout::heightOf(int column) const
{
    const size_t count = m_made.nodes[size_t(column)].size();
    double sum = count > 1 ? leastGap[size_t(column)] * double(count - 1) : 0;
    for (size_t i = 0; i < count; ++i)
        sum += extent(column, i);
    return sum;
}

// The thickest bands with which the highest column keeps to the wanted height; where the names
// alone need more, bands that use most of it.
void Layout::findUnit(double wanted)
{
    double initiatives = 0;
    for (const FlowBand &band : m_flow.bands[0])
        initiatives += band.count;
    const double least = initiatives > 0 ? 0.55 * wanted / initiatives : 1;
    double low = 0;
    double high = thickest;
    for (int i = 0; i < 30; ++i) {
        m_unit = (low + high) / 2;
        sumBands();
        const bool fits = std::max({heightOf(0), heightOf(1), heightOf(2)}) <= wanted;
        (fits ? low : high) = m_unit;
    }
    m_unit = std::min(std::max(low, least), thickest);
    sumBands();
    m_room = std::max({heightOf(0), heightOf(1), heightOf(2)});
}

void Layout::placeNode(int column, size_t index, double top)
{
    FlowGeometry::Node &node = m_made.nodes[size_t(column)][index];
    const double height = extent(column, index);
    const double middle = top + height / 2;
    const auto bar = [&](double left, double length) {
        return QRectF(left, middle - length / 2, barWidth, length);
    };
    const double in = m_in[size_t(column)][index];
    const double out = m_out[size_t(column)][index];
    const double labelTop = middle - node.label.height() / 2;
    if (column == FlowDiagram::Partners) {
        node.departures = bar(m_at.partnerBar, out);
        node.labelAt = {0, labelTop};
        node.numberAt = {m_at.names + labelGap, middle - node.number.height() / 2};
        node.area = QRectF(0, top, m_at.partnerBar + barWidth, height);
    } else if (column == FlowDiagram::Themes) {
        node.arrivals = bar(m_at.themeBox, in);
        node.departures = bar(m_at.themeBox + m_at.themes - barWidth, out);
        node.labelAt = {m_at.themeBox + barWidth + boxPadding, labelTop};
        node.area = QRectF(m_at.themeBox, top, m_at.themes, height);
    } else {
        node.arrivals = bar(m_at.goalBar, in);
        node.labelAt = {m_at.goalBar + barWidth + labelGap, labelTop};
        node.area = QRectF(m_at.goalBar, top, m_width - m_at.goalBar, height);
    }
}

void Layout::placeNodes()
{
    for (int column = 0; column < 3; ++column) {
        const size_t count = m_made.nodes[size_t(column)].size();
        if (count == 0)
            continue;
        // As far apart as the highest column allows, within reason, each near what flows into it.
        const double least = leastGap[size_t(column)];
        const double spare = m_room - heightOf(column);
        const double widest = widestGap[size_t(column)] * std::max(1.0, m_room / 600);
        const double gap = count < 2 ? 0 : std::min(widest, least + spare / double(count - 1));
        QList<LabelWish> wishes;
        double next = 0;
        for (size_t i = 0; i < count; ++i) {
            LabelWish wish{next + extent(column, i) / 2, extent(column, i)};
            next += wish.extent + gap;
            wishes.append(wish);
        }
        const double above = (m_room - (next - gap)) / 2;
        double weights = 0;
        for (size_t i = 0; i < count; ++i)
            wishes[qsizetype(i)].centre += above;
        if (column > 0) {
            for (size_t i = 0; i < count; ++i) {
                double sum = 0;
                weights = 0;
                for (const FlowBand &band : m_flow.bands[size_t(column - 1)]) {
                    if (size_t(band.to) != i)
                        continue;
                    const auto &from = m_made.nodes[size_t(column - 1)][size_t(band.from)];
                    sum += (from.area.center().y() - m_top) * band.count;
                    weights += band.count;
                }
                if (weights > 0)
                    wishes[qsizetype(i)].centre = sum / weights;
            }
        }
        const QList<double> tops =
            spreadLabels(wishes, column == 0 ? gap : least + (gap - least) * 0.75, 0, m_room);
        for (size_t i = 0; i < count; ++i)
            placeNode(column, i, m_top + tops.at(qsizetype(i)));
    }
}

void Layout::placeBands()
{
    for (size_t stage = 0; stage < 2; ++stage) {
        auto &from = m_made.nodes[stage];
        auto &to = m_made.nodes[stage + 1];
        std::vector<double> left(from.size(), 0);
        std::vector<double> arrived(to.size(), 0);
        // Sorted by from, then to: the bands of a node stand in the order of their other ends.
        for (const FlowBand &band : m_flow.bands[stage]) {
            const double thick = thickness(band.count);
            const QRectF start = from[size_t(band.from)].departures;
            const QRectF end = to[size_t(band.to)].arrivals;
            m_made.bands[stage].push_back(
                {QPointF(start.right(), start.top() + left[size_t(band.from)]),
                 QPointF(end.left(), end.top() + arrived[size_t(band.to)]), thick});
            left[size_t(band.from)] += thick;
            arrived[size_t(band.to)] += thick;
        }
    }
}

FlowGeometry Layout::make(double wanted)
{
    placeColumns();
    makeLabels();
    makeHeadings();
    findUnit(wanted - m_top - belowGap);
    placeNodes();
    placeBands();
    m_made.height = m_top + m_room + belowGap;
    return std::move(m_made);
}

} // namespace

FlowGeometry layOutFlow(const FlowDiagram &flow, double width, double wanted)
{
    return Layout(flow, width).make(wanted);
}

QPainterPath bandPath(const FlowGeometry::Band &band, double share)
{
    const double thick = band.thickness * share;
    const double middle = (band.from.x() + band.to.x()) / 2;
    QPainterPath path(band.from);
    path.cubicTo({middle, band.from.y()}, {middle, band.to.y()}, band.to);
    path.lineTo(band.to + QPointF(0, thick));
    path.cubicTo({middle, band.to.y() + thick}, {middle, band.from.y() + thick},
                 band.from + QPointF(0, thick));
    path.closeSubpath();
    return path;
}

QPolygonF bandOutline(const FlowGeometry::Band &band)
{
    constexpr double least = 5;
    FlowGeometry::Band wide = band;
    if (const double more = least - band.thickness; more > 0) {
        wide.from.ry() -= more / 2;
        wide.to.ry() -= more / 2;
        wide.thickness = least;
    }
    return bandPath(wide).toFillPolygon();
}

} // namespace mitra
