// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/rankingfigure.h"

#include "models/series/numbers.h"
#include "views/figures/membertable.h"
#include "views/figures/rankinglayout.h"
#include "views/figures/readingtext.h"
#include "views/figures/textblock.h"
#include "views/figures/valueaxis.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

using namespace rankingmetric;

RankingFigure::RankingFigure(FactsPtr facts, const MemberRanking &ranking)
    : Figure(std::move(facts))
    , m_ranking(ranking)
    , m_isProxy(standsInForGoal(*this->facts(), ranking.indicator))
{
}

QString RankingFigure::name() const
{
    return QStringLiteral("ranking:") + m_ranking.indicator.text();
}

const MemberRow &RankingFigure::rowAt(qsizetype i) const
{
    return isGroup(i) ? m_ranking.groups[i - m_ranking.members.size()] : m_ranking.members[i].row;
}

QString RankingFigure::rankText(qsizetype i) const
{
    const int rank = isGroup(i) ? 0 : m_ranking.members[i].rank;
    return rank > 0 ? QString::number(rank) : QString();
}

QString RankingFigure::movedText(qsizetype i) const
{
    if (isGroup(i) || !m_ranking.members[i].moved)
        return {};
    const int moved = *m_ranking.members[i].moved;
    if (moved == 0)
        return tr("same", "place in a ranking");
    return moved > 0 ? tr("up %1", "places in a ranking").arg(moved)
                     : tr("down %1", "places in a ranking").arg(-moved);
}

QString RankingFigure::movedHead() const
{
    const bool any = std::any_of(m_ranking.members.begin(), m_ranking.members.end(),
                                 [](const RankedMember &member) { return member.moved; });
    return any ? tr("Since %1").arg(m_ranking.compareYear) : QString();
}

QColor RankingFigure::colourOf(qsizetype i, const Style &style) const
{
    if (isGroup(i))
        return style.ink;
    const bool any = std::any_of(m_ranking.members.begin(), m_ranking.members.end(),
                                 [this](const RankedMember &member) {
                                     return m_ranking.coloured.contains(member.row.economy);
                                 });
    return memberColour(m_ranking.coloured, rowAt(i).economy, any, style);
}

bool RankingFigure::hasBars() const
{
    return !isRank(m_ranking.unit);
}

QList<LegendEntry> RankingFigure::legend(const Style &style) const
{
    using Sample = LegendEntry::Sample;
    bool reported = false;
    bool estimates = false;
    bool groups = false;
    for (qsizetype i = 0; i < rowCount(); ++i) {
        if (!isDrawable(rowAt(i).latest))
            continue;
        if (isGroup(i))
            groups = true;
        else
            (rowAt(i).latestStatus == ObservationStatus::Reported ? reported : estimates) = true;
    }
    QList<LegendEntry> entries;
    if (!m_ranking.isComparable)
        return entries;
    const auto add = [&](Dot dot, const QColor &colour, const QString &text) {
        if (hasBars())
            entries << LegendEntry{Sample::Box,
                                   QPen(colour, 1.4),
                                   dot == Dot::Filled ? colour
                                   : dot == Dot::Ring ? style.tint(colour, 0.25)
                                                      : style.card,
                                   {},
                                   text};
        else
            entries << LegendEntry{Sample::Dot, {}, colour, dot, text};
    };
    const QColor colour = style.series[0];
    if (reported && (estimates || m_isProxy))
        add(m_isProxy ? Dot::Hollow : Dot::Filled, colour,
            m_isProxy ? tr("proxy, not the goal") : tr("reported"));
    if (estimates)
        add(Dot::Ring, colour, m_isProxy ? tr("proxy, estimate (est.)") : tr("estimate (est.)"));
    if (groups)
        add(Dot::Ring, style.ink, tr("group, computed here from its members"));
    if (m_ranking.target) {
        QPen pen(style.ink, 2, Qt::SolidLine, Qt::FlatCap);
        if (m_ranking.target->origin != TargetOrigin::Stated)
            pen.setDashPattern({2.5, 1.5});
        entries << LegendEntry{Sample::Post, pen, {}, {}, m_ranking.target->label};
    }
    return entries;
}

RankingFigure::Layout RankingFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    layout.reversed = isRank(m_ranking.unit);
    const QFont font = Style().font(type::small);
    const QFont bold = Style().font(type::small, QFont::DemiBold);
    QList<double> values;
    layout.moved = textWidth(movedHead(), font);
    for (qsizetype i = 0; i < rowCount(); ++i) {
        const MemberRow &row = rowAt(i);
        const QString name = memberName(row, isGroup(i));
        layout.ranks = std::max(layout.ranks, textWidth(rankText(i), bold));
        layout.names = std::max(layout.names,
                                std::min(textWidth(name, font), isGroup(i) ? longestGroup : 1e6));
        layout.values = std::max(
            layout.values, textWidth(memberValue(row, m_ranking.unit, m_ranking.secondYear), font));
        layout.moved = std::max(layout.moved, textWidth(movedText(i), font));
        if (isDrawable(row.latest))
            values << row.latest->value;
    }
    if (m_ranking.target)
        values << m_ranking.target->at.value;
    if (layout.ranks > 0)
        layout.ranks += columnGap;
    layout.names = std::min(layout.names + 1, body.width() * 0.28);
    layout.values = std::min(layout.values + 1, body.width() * 0.26);
    layout.moved = std::min(layout.moved, body.width() * 0.16);

    const QList<LegendEntry> entries = legend(Style());
    const double legend = legendHeight(entries, body.width());
    layout.legend = QRectF(body.topLeft(), QSizeF(body.width(), legend));
    const double heads = layout.moved > 0 ? textHeight(movedHead(), font, layout.moved) + 4 : 0;
    layout.heads = QRectF(body.left(), layout.legend.bottom() + (legend > 0 ? legendGap : 0),
                          body.width(), heads);
    const double left = body.left() + layout.ranks + layout.names + columnGap;
    const double right = body.right() - layout.values - columnGap -
                         (layout.moved > 0 ? layout.moved + columnGap : 0);
    layout.plot = QRectF(left, layout.heads.bottom() + 2, right - left, 0);
    layout.ticks =
        valueTicks(values, m_ranking.unit, std::clamp(int(layout.plot.width() / 64), 2, 4));

    double y = layout.plot.top();
    for (qsizetype i = 0; i < rowCount(); ++i) {
        if (i == m_ranking.members.size())
            y += groupGap;
        layout.tops << y;
        y += std::max({rowHeight,
                       textHeight(memberName(rowAt(i), isGroup(i)), font, layout.names) + 6,
                       textHeight(memberValue(rowAt(i), m_ranking.unit, m_ranking.secondYear), font,
                                  layout.values) +
                           6});
        layout.bottoms << y;
    }
    layout.plot.setBottom(y);
    return layout;
}

double RankingFigure::bodyHeight(double width) const
{
    return layOut(QRectF(0, 0, width, 0)).plot.bottom() +
           (m_ranking.isComparable ? valueAxisHeight : 0);
}

QList<Mark> RankingFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    const Layout layout = layOut(body);
    for (qsizetype i = 0; i < rowCount(); ++i) {
        Mark mark = memberMark(*facts(), m_ranking.indicator, m_ranking.unit, rowAt(i),
                               MemberYear::Second, isGroup(i), m_ranking.secondYear);
        mark.area = layout.row(i);
        if (!rankText(i).isEmpty())
            mark.text = tr("%1. %2", "rank, reading").arg(rankText(i), mark.text);
        if (!movedText(i).isEmpty())
            mark.text = tr("%1; %2 since %3", "reading, places won or lost, year")
                            .arg(mark.text, movedText(i))
                            .arg(m_ranking.compareYear);
        marks << mark;
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> RankingFigure::table() const
{
    MemberTable made(facts(), m_ranking.indicator, m_ranking.unit);
    for (qsizetype i = 0; i < rowCount(); ++i) {
        const RankedMember member = isGroup(i) ? RankedMember() : m_ranking.members[i];
        made.add(rowAt(i), isGroup(i),
                 {member.rank > 0 ? Cell{rankText(i), member.rank, {}, {}, -1} : Cell{},
                  member.moved ? Cell{movedText(i), *member.moved, {}, {}, -1} : Cell{}});
    }
    return made.take(
        m_ranking.compareYear, m_ranking.secondYear,
        {{tr("Rank"), tr("1 is best; equal values share a rank"), true},
         {tr("Change of rank"),
          tr("Since %1, among the members with a value in both years").arg(m_ranking.compareYear),
          true}});
}

} // namespace mitra
