// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/timelineorder.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"
#include "views/figures/milestonelane.h"
#include "views/figures/timelinelines.h"

#include <QSet>

namespace mitra
{

// What of a timeline is drawn.
struct TimelineShown {
    std::optional<YearSpan> years; // none: all
    QSet<QString> folded;          // groups whose rows are folded away, by id
    QDate today;                   // marked too when the facts are of another day; may be invalid
};

// Initiatives by start and end year under the milestones of their frameworks, in groups or not;
// those whose start no source states stand in a lane of their own at the end.
//
// Holds the order of the rows alone and reads a row when it is drawn. Up to wrappedRows rows wrap
// their titles; more have one line each, with an elided title. On paper, in parts, all wrap.
class TimelineFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TimelineFigure)

public:
    static constexpr size_t wrappedRows = 2000;
    // Measuring titles takes time, so a screen wraps fewer.
    static constexpr size_t wrappedOnScreen = 400;
    // Paper holds the first of them and says so: 200 pages and more.
    static constexpr size_t printedRows = 5000;

    TimelineFigure(FactsPtr facts, TimelineOrderPtr order, const Selection &selection,
                   const TimelineShown &shown = {});
    // By start, not grouped.
    TimelineFigure(const FactsPtr &facts, const Selection &selection, const RowSet &rows);
    // The same rows otherwise shown; costs next to nothing.
    std::shared_ptr<const TimelineFigure> with(const TimelineShown &shown) const;

    QString name() const override;
    QString title() const override;
    QString subtitle() const override;
    QStringList notes() const override;
    QList<SourceId> sources() const override;
    QList<QColor> seriesColours(const Style &style) const override;
    QString sentence() const override;
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    // Draws only the rows inside the painter's clip, so that thousands scroll smoothly: a widget
    // sets the clip to what it repaints.
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    // Milestones and years, which a screen keeps in view while the rows scroll; empty without rows.
    QRectF headArea(const QRectF &body) const;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    const TimelineOrder &order() const { return *m_order; }
    const TimelineShown &shown() const { return m_shown; }
    const YearSpan &allYears() const { return m_allYears; }
    YearSpan years() const { return m_shown.years.value_or(m_allYears); }

    // For a screen of fixed height through which all scrolls but milestones and years, since a
    // million rows are higher than a widget can be. `offset` is how far, from the legend on.
    const TimelineLines &screenLines(double width) const;
    double screenLegend(const QRectF &body) const; // height above milestones and years
    // Where rows are seen.
    QRectF screenRows(const QRectF &body, double offset) const;
    TimelineScale screenScale(const QRectF &body) const;
    void drawScreen(QPainter &painter, const QRectF &body, double offset, const Style &style) const;
    struct ScreenMark {
        Mark mark;
        std::optional<size_t> line; // none: a milestone
    };
    // What is seen, in reading order: milestones, then lines.
    QList<ScreenMark> screenMarks(const QRectF &body, double offset) const;
    // Height that the heading of the line's group covers at the top when that line stands first.
    double pinnedHeight(const TimelineLines &lines, size_t line) const;
    // Of a line: what it is, its years, its source.
    Mark lineMark(const TimelineLines &lines, size_t line) const;

private:
    struct Layout;
    struct Measured {
        double width = -1;
        std::shared_ptr<const TimelineLines> lines;
    };

    Layout layOut(const QRectF &body, const MilestoneLane::Names &names) const;
    Layout layOutScreen(const QRectF &body, double offset) const;
    const TimelineLines &lines(Measured &measured, double labelWidth, size_t mostWrapped) const;
    const TimelineLines &wholeLines(double labelWidth) const;
    void takeYears();
    std::optional<double> asOf() const;
    QDate today() const;
    QString titleOf(const Initiative &initiative) const;
    QList<LegendEntry> legend(const Style &style) const;
    void drawHead(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawGrid(QPainter &painter, const Layout &layout, double top, double bottom,
                  const Style &style) const;
    void drawLines(QPainter &painter, const Layout &layout, const TimelineLines &lines,
                   double origin, const QRectF &area, const Style &style) const;
    void drawHeading(QPainter &painter, const Layout &layout, const TimelineLines::Line &line,
                     double top, const Style &style) const;
    void drawRow(QPainter &painter, const Layout &layout, const Initiative &initiative,
                 const QRectF &row, bool wraps, const Style &style) const;
    std::shared_ptr<TimelineFigure> forPaper() const;
    std::shared_ptr<TimelineFigure> part(TimelineOrderPtr order) const;

    TimelineOrderPtr m_order;
    TimelineShown m_shown;
    QString m_chosen; // the selection in words
    MilestoneLane m_lane;
    YearSpan m_allYears;
    // Of a part on paper: which, and what of a title stands on it when that fills several.
    QString m_partOf;
    bool m_isPaper = false;
    std::optional<QString> m_titlePiece;

    // Lines as last laid out: measuring titles is the costly part.
    mutable Measured m_whole;
    mutable Measured m_screen;
};

} // namespace mitra
