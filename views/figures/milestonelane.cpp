// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/milestonelane.h"

#include "models/items/keys.h"
#include "views/figures/framing.h"
#include "views/figures/milestonestate.h"
#include "views/figures/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double dotRow = 18;
constexpr double dotSize = 9;
constexpr double lineStep = 13;
constexpr double labelWidth = 150;
constexpr double leastLabel = 56;
constexpr double labelGap = 12;
constexpr double leader = 4;

QFont nameFont()
{
    return Style().font(type::axis);
}

} // namespace

MilestoneLane::MilestoneLane(const FactsPtr &facts, const QStringList &frameworks)
    : m_facts(facts)
{
    for (const Milestone &milestone : facts->milestones()) {
        if (frameworks.isEmpty() || frameworks.contains(milestone.framework.text()))
            m_milestones << &milestone;
    }
}

double MilestoneLane::height(const Names &names) const
{
    if (m_milestones.isEmpty())
        return 0;
    return dotRow + (names.lines > 0 ? names.lines * lineStep + leader : 0);
}

QString MilestoneLane::text(const Milestone &milestone) const
{
    return milestoneText(milestone, m_facts->asOf());
}

bool MilestoneLane::isPlanned(const Spot &spot) const
{
    return milestoneState(spot.all.first()->date, m_facts->asOf()) == MilestoneState::Planned;
}

// What lies before or after the years shown gathers at the edges.
std::vector<MilestoneLane::Spot> MilestoneLane::spots(const QRectF &area,
                                                      const TimelineScale &scale) const
{
    std::vector<Spot> spots;
    for (const Milestone *milestone : m_milestones) {
        const double x = std::clamp(scale.x(yearOf(milestone->date.firstDay())), scale.left + 5,
                                    scale.right - 5);
        const bool plans =
            milestoneState(milestone->date, m_facts->asOf()) == MilestoneState::Planned;
        // Planned ones keep a dot of their own kind, so that hollow never hides in filled.
        const bool joins =
            !spots.empty() && ((x - spots.back().x < 18 && isPlanned(spots.back()) == plans) ||
                               spots.back().x + 24 > area.right());
        if (!joins)
            spots.push_back({std::max(x, spots.empty() ? x : spots.back().x + 18), {}, {}});
        spots.back().all << milestone;
    }
    for (Spot &spot : spots) {
        const double half = spot.all.size() > 1 ? 9 : 7;
        spot.dot = QRectF(spot.x - half, area.bottom() - dotRow + 1, 2 * half, dotRow - 2);
    }
    return spots;
}

// The latest first: what is to come and what has just been matters most.
std::vector<MilestoneLane::Label> MilestoneLane::labels(const std::vector<Spot> &spots,
                                                        const QRectF &area,
                                                        const TimelineScale &scale,
                                                        const Names &names) const
{
    std::vector<Label> labels;
    if (names.lines <= 0)
        return labels;
    const QFont font = nameFont();
    for (auto spot = spots.rbegin(); spot != spots.rend(); ++spot) {
        const QString &title = spot->all.last()->title;
        const auto others = int(spot->all.size()) - 1;
        const QString words =
            others == 0 ? title : tr("%1, and %2 more").arg(title, QString::number(others));
        // From its dot to the right, up to the name that stands there already; else to the left.
        const double end = labels.empty() ? area.right() : labels.back().area.left() - labelGap;
        double left = spot->x - 4;
        double room = std::min(labelWidth, end - left);
        if (room < leastLabel && labels.empty()) {
            room = std::min(labelWidth, end - scale.left);
            left = end - room;
        }
        if (room < leastLabel || left < area.left())
            continue;
        // A title of any length is laid out only as far as it can be seen.
        QStringList lines = TextBlock(words.left(400), font, room).lines();
        if (lines.size() > names.lines || words.size() > 400) {
            if (!names.elides)
                continue;
            const QString rest = lines.mid(names.lines - 1).join(QLatin1Char(' '));
            lines = lines.mid(0, names.lines - 1);
            lines << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, room - 2);
        }
        double widest = 0;
        for (const QString &line : std::as_const(lines))
            widest = std::max(widest, textWidth(line, font));
        const double height = double(lines.size()) * lineStep;
        labels.push_back({QRectF(left, area.bottom() - dotRow - leader - height, widest, height),
                          spot->x, lines});
    }
    return labels;
}

void MilestoneLane::draw(QPainter &painter, const QRectF &area, const TimelineScale &scale,
                         const Names &names, const Style &style) const
{
    if (m_milestones.isEmpty())
        return;
    const QFont font = nameFont();
    const std::vector<Spot> all = spots(area, scale);
    drawText(painter,
             QRectF(area.left(), area.bottom() - dotRow, scale.left - area.left() - 14, dotRow),
             tr("Milestones"), style.font(type::small, QFont::DemiBold), style.muted,
             Qt::AlignLeft | Qt::AlignVCenter);
    for (const Label &label : labels(all, area, scale, names)) {
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(label.x, label.area.bottom()),
                         QPointF(label.x, label.area.bottom() + leader + 3));
        double y = label.area.top();
        for (const QString &line : label.lines) {
            TextBlock(line, font, 0).draw(painter, QPointF(label.area.left(), y), style.muted);
            y += lineStep;
        }
    }
    for (const Spot &spot : all) {
        const QPointF middle = spot.dot.center();
        if (spot.all.size() == 1) {
            const MilestoneState state = milestoneState(spot.all.first()->date, m_facts->asOf());
            drawShape(painter, milestoneShape(state),
                      QRectF(middle.x() - dotSize / 2, middle.y() - dotSize / 2, dotSize, dotSize),
                      style.ink, style.card);
            continue;
        }
        const bool hollow = isPlanned(spot);
        painter.setPen(QPen(style.ink, 1.2));
        painter.setBrush(hollow ? style.card : style.ink);
        const QRectF pill = spot.dot.adjusted(0.5, 1, -0.5, -1);
        painter.drawRoundedRect(pill, 7, 7);
        drawText(painter, pill, QString::number(spot.all.size()), font,
                 hollow ? style.ink : style.card, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

QList<Mark> MilestoneLane::marks(const QRectF &area, const TimelineScale &scale) const
{
    QList<Mark> marks;
    for (const Spot &spot : spots(area, scale)) {
        Mark mark;
        mark.area = spot.dot;
        QStringList texts;
        for (const Milestone *milestone : spot.all)
            texts << tr("%1. Source: %2")
                         .arg(text(*milestone), sourceText(*m_facts, milestone->source));
        mark.text = texts.join(QLatin1Char('\n'));
        if (spot.all.size() == 1)
            mark.link = {Link::Kind::Milestone, keyOf(*spot.all.first())};
        marks << mark;
    }
    return marks;
}

} // namespace mitra
