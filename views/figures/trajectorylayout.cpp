// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectorylayout.h"

#include "views/figures/textblock.h"
#include "views/figures/yeargrid.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double topMargin = 12;
constexpr double targetRoom = 18; // above the plot, for the name of a target near its top
constexpr double yearsHeight = 24;
constexpr double legendGap = 10;
constexpr double rightMargin = 18;
constexpr double labelGap = 14;
constexpr double leastShare = 0.65; // of the width, for the plot

double labelWidthOf(const TrajectoryContent &content)
{
    const QFont axis = Style().font(type::axis);
    double width = 0;
    for (const double tick : content.ticks().at)
        width = std::max(
            width, textWidth(tickText(tick, content.ticks(), content.trajectory().unit), axis));
    return width;
}

// The plot ends early enough for the names of lines to stand beside their ends. A name too long for
// that stands over the lines wherever there is room, so nothing is left free for it; what is said
// of a pace breaks into lines in the room there is.
double plotWidth(const TrajectoryContent &content, double left, double right)
{
    const double whole = right - left - rightMargin;
    const double least = whole * leastShare;
    const YearWindow &years = content.years();
    double width = whole;
    const auto leaveRoom = [&](double year, const QString &text, const QFont &font, bool breaks) {
        const double share = (year - years.first) / double(years.last - years.first);
        if (share <= 0)
            return;
        const double wanted = (right - textWidth(text, font) - labelGap - left) / share;
        if (wanted >= least || breaks)
            width = std::min(width, std::max(wanted, least));
    };
    const QFont bold = Style().font(type::small, QFont::DemiBold);
    for (const LineEnd &end : content.ends())
        leaveRoom(end.point.at.year, end.text, bold, false);
    const QFont plain = Style().font(type::small);
    for (const PaceEnd &end : content.paceEnds())
        leaveRoom(end.at.x(), end.text, plain, true);
    return width;
}

} // namespace

TrajectoryLayout::TrajectoryLayout(const TrajectoryContent &content, double left, double width)
    : legend(content.legend(Style()))
{
    const double plotLeft = left + labelWidthOf(content) + valueLabelGap;
    const YearWindow &shown = content.years();
    scale = {QRectF(plotLeft, 0, plotWidth(content, plotLeft, left + width), 1),
             double(shown.first),
             double(shown.last),
             content.ticks().low,
             content.ticks().high,
             isRank(content.trajectory().unit)};
    years = yearTicks(shown.first, shown.last, std::max(2, int(scale.plot.width() / 56)));
    milestones = TrajectoryMilestones(
        content.trajectory().milestones, [this](double year) { return scale.x(year); }, scale.plot,
        left + width);
    legendArea = QRectF(left, 0, width, legendHeight(legend, width));
}

TrajectoryLayout::TrajectoryLayout(const TrajectoryContent &content, const QRectF &whole)
    : TrajectoryLayout(content, whole.left(), whole.width())
{
    body = whole;
    const double top = body.top() + above(content);
    scale.plot.setTop(top);
    scale.plot.setBottom(body.bottom() - below());
    milestonesTop = scale.plot.bottom() + yearsHeight + 2;
    legendArea.moveTop(body.bottom() - legendArea.height());
}

QPolygonF TrajectoryLayout::bandOutline(const TrajectoryContent &content) const
{
    QPolygonF outline;
    const QList<ProjectionBand> &band = content.trajectory().band;
    for (const ProjectionBand &year : band)
        outline << at({year.year, year.high});
    for (auto year = band.crbegin(); year != band.crend(); ++year)
        outline << at({year->year, year->low});
    return outline;
}

double TrajectoryLayout::above(const TrajectoryContent &content)
{
    return topMargin + (content.trajectory().target ? targetRoom : 0);
}

double TrajectoryLayout::below() const
{
    return yearsHeight + milestones.height() + legendGap + legendArea.height();
}

double TrajectoryLayout::heightFor(const TrajectoryContent &content, double width)
{
    if (content.isEmpty())
        return 60;
    const double plot = std::clamp(width * 0.44, 200.0, 320.0);
    return above(content) + plot + TrajectoryLayout(content, 0, width).below();
}

} // namespace mitra
