// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/xlsxchart.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

using Look = PlannedLine::Look;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingXlsx)
};

lxw_color_t colourOf(const QColor &colour)
{
    const lxw_color_t rgb = colour.rgb() & 0xFFFFFFU;
    return rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK) : rgb;
}

// More lines than colours are told apart by their marks.
constexpr std::array<uint8_t, 5> marks = {LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE,
                                          LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_DIAMOND,
                                          LXW_CHART_MARKER_X};

class ChartMaker
{
public:
    ChartMaker(XlsxBook &book, XlsxSheet &sheet, const ChartPlan &plan,
               const QAbstractItemModel &table, const XlsxTablePlace &place, const Style &style)
        : m_book(book)
        , m_sheet(sheet)
        , m_plan(plan)
        , m_table(table)
        , m_place(place)
        , m_style(style)
        , m_sheetName(sheet.name().toUtf8())
    {
    }

    void make(const QString &spoken)
    {
        if (m_plan.usesLines())
            writeGrid();
        if (m_plan.kind == ChartPlan::Kind::Shades)
            shadeCells();
        if (!m_plan.isChart())
            return;
        const bool isBars = m_plan.kind == ChartPlan::Kind::Bars;
        m_chart = workbook_add_chart(m_book.handle(), isBars ? LXW_CHART_BAR : LXW_CHART_LINE);
        if (!m_chart)
            return m_book.check(LXW_ERROR_PARAMETER_VALIDATION, m_sheet.name());
        int height = 420;
        if (m_plan.kind == ChartPlan::Kind::Lines)
            addLines();
        else if (m_plan.kind == ChartPlan::Kind::Slopes)
            addSlopes();
        else
            height = addBars();
        dress(isBars);
        m_sheet.insertChart(m_place.headerRow, m_place.chartColumn, m_chart, xlsxChartWidth, height,
                            spoken);
    }

private:
    int sheetRow(int tableRow) const { return m_place.headerRow + 1 + tableRow; }

    QString header(int column) const
    {
        return m_table.headerData(column, Qt::Horizontal).toString();
    }

    // A row a year, a column a line, both named; every number is the table's own cell. A year
    // without a number stays empty, and so a gap in the chart.
    void writeGrid()
    {
        m_firstYear = m_plan.lines.first().rowOfYear.firstKey();
        m_lastYear = m_plan.lines.first().rowOfYear.lastKey();
        for (const PlannedLine &line : m_plan.lines) {
            m_firstYear = std::min(m_firstYear, line.rowOfYear.firstKey());
            m_lastYear = std::max(m_lastYear, line.rowOfYear.lastKey());
        }
        const int valueColumn = m_plan.valueColumns.first();
        XlsxLook head;
        head.isBold = head.hasRule = head.isWrapped = true;
        m_sheet.text(m_place.headerRow, m_place.gridColumn, Words::tr("Year"), head);
        XlsxLook year;
        year.format = QStringLiteral("0");
        for (int at = m_firstYear; at <= m_lastYear; ++at)
            m_sheet.number(gridRow(at), m_place.gridColumn, at, year);
        head.isRight = true;
        for (int i = 0; i < int(m_plan.lines.size()); ++i) {
            const PlannedLine &line = m_plan.lines.at(i);
            m_sheet.text(m_place.headerRow, m_place.gridColumn + 1 + i, line.name, head);
            for (auto at = line.rowOfYear.begin(); at != line.rowOfYear.end(); ++at) {
                const XlsxCell cell = xlsxCell(m_table.index(at.value(), valueColumn), QLocale());
                if (cell.kind != XlsxCell::Kind::Number)
                    continue;
                XlsxLook look;
                look.format = cell.format;
                m_sheet.sameAs(gridRow(at.key()), m_place.gridColumn + 1 + i, sheetRow(at.value()),
                               valueColumn, cell.number, look);
            }
        }
        m_sheet.columnWidth(m_place.gridColumn, m_place.gridColumn, 8);
        m_sheet.columnWidth(m_place.gridColumn + 1, m_place.gridColumn + int(m_plan.lines.size()),
                            16);
        if (m_plan.kind == ChartPlan::Kind::Grid)
            m_sheet.shade(gridRow(m_firstYear), m_place.gridColumn + 1, gridRow(m_lastYear),
                          m_place.gridColumn + int(m_plan.lines.size()), m_style);
    }
    int gridRow(int year) const { return m_place.headerRow + 1 + year - m_firstYear; }

    void shadeCells()
    {
        const auto [first, last] =
            std::minmax_element(m_plan.valueColumns.begin(), m_plan.valueColumns.end());
        m_sheet.shade(sheetRow(m_plan.firstRow), *first, sheetRow(m_plan.lastRow), *last, m_style);
    }

    // Categories, values and name are ranges of the sheet: who corrects a number there corrects the
    // chart.
    lxw_chart_series *addSeries(int nameRow, int nameColumn)
    {
        lxw_chart_series *series = chart_add_series(m_chart, nullptr, nullptr);
        chart_series_set_name_range(series, m_sheetName.constData(), lxw_row_t(nameRow),
                                    lxw_col_t(nameColumn));
        return series;
    }
    void setRanges(lxw_chart_series *series, std::array<int, 4> categories,
                   std::array<int, 4> values)
    {
        chart_series_set_categories(series, m_sheetName.constData(), lxw_row_t(categories[0]),
                                    lxw_col_t(categories[1]), lxw_row_t(categories[2]),
                                    lxw_col_t(categories[3]));
        chart_series_set_values(series, m_sheetName.constData(), lxw_row_t(values[0]),
                                lxw_col_t(values[1]), lxw_row_t(values[2]), lxw_col_t(values[3]));
    }

    void setLine(lxw_chart_series *series, const QColor &colour, double width, uint8_t dash)
    {
        lxw_chart_line line{};
        line.color = colourOf(colour);
        line.width = float(width);
        line.dash_type = dash;
        chart_series_set_line(series, &line);
    }
    void setMark(lxw_chart_series *series, uint8_t type, const QColor &colour, bool isHollow)
    {
        chart_series_set_marker_type(series, type);
        if (type == LXW_CHART_MARKER_NONE)
            return;
        chart_series_set_marker_size(series, 6);
        lxw_chart_line line{};
        line.color = colourOf(colour);
        line.width = 1.25F;
        chart_series_set_marker_line(series, &line);
        lxw_chart_fill fill{};
        fill.color = colourOf(isHollow ? m_style.card : colour);
        chart_series_set_marker_fill(series, &fill);
    }
    QColor seriesColour(int i) const { return m_style.series[size_t(i) % m_style.series.size()]; }
    static uint8_t seriesMark(int i, size_t colours)
    {
        return marks[size_t(i) / colours % marks.size()];
    }

    void addLines()
    {
        int observed = 0;
        int other = 0;
        for (int i = 0; i < int(m_plan.lines.size()); ++i) {
            const PlannedLine &line = m_plan.lines.at(i);
            const int column = m_place.gridColumn + 1 + i;
            lxw_chart_series *series = addSeries(m_place.headerRow, column);
            setRanges(
                series,
                {gridRow(m_firstYear), m_place.gridColumn, gridRow(m_lastYear), m_place.gridColumn},
                {gridRow(m_firstYear), column, gridRow(m_lastYear), column});
            switch (line.look) {
            case Look::Observed: {
                const QColor colour = seriesColour(observed);
                setLine(series, colour, 2.25, LXW_CHART_LINE_DASH_SOLID);
                setMark(series, seriesMark(observed, m_style.series.size()), colour, false);
                ++observed;
                break;
            }
            case Look::Path:
                setLine(series, m_style.muted, 1.5, LXW_CHART_LINE_DASH_DASH);
                setMark(series, LXW_CHART_MARKER_NONE, {}, false);
                break;
            case Look::Projected:
                setLine(series, seriesColour(other), 1.75, LXW_CHART_LINE_DASH_ROUND_DOT);
                setMark(series, LXW_CHART_MARKER_NONE, {}, false);
                ++other;
                break;
            case Look::Mark: {
                lxw_chart_line none{};
                none.none = LXW_TRUE;
                chart_series_set_line(series, &none);
                setMark(series, LXW_CHART_MARKER_DIAMOND, m_style.ink, true);
                break;
            }
            }
        }
    }

    void addSlopes()
    {
        const int first = m_plan.valueColumns.first();
        const int last = m_plan.valueColumns.last();
        for (int row = m_plan.firstRow; row <= m_plan.lastRow; ++row) {
            const int i = row - m_plan.firstRow;
            lxw_chart_series *series = addSeries(sheetRow(row), m_plan.firstLabel);
            setRanges(series, {m_place.headerRow, first, m_place.headerRow, last},
                      {sheetRow(row), first, sheetRow(row), last});
            setLine(series, seriesColour(i), 2, LXW_CHART_LINE_DASH_SOLID);
            setMark(series, seriesMark(i, m_style.series.size()), seriesColour(i), false);
        }
    }

    // Answers the height, in pixels, at which each bar can be read.
    int addBars()
    {
        const int count = int(m_plan.valueColumns.size());
        for (int i = 0; i < count; ++i) {
            const int column = m_plan.valueColumns.at(i);
            lxw_chart_series *series = addSeries(m_place.headerRow, column);
            setRanges(series,
                      {sheetRow(m_plan.firstRow), m_plan.firstLabel, sheetRow(m_plan.lastRow),
                       m_plan.lastLabel},
                      {sheetRow(m_plan.firstRow), column, sheetRow(m_plan.lastRow), column});
            lxw_chart_fill fill{};
            // Of two years the earlier is the paler.
            fill.color = colourOf(count > 1 && i == 0 ? m_style.tint(m_style.series[0], 0.45)
                                                      : m_style.series[0]);
            chart_series_set_fill(series, &fill);
            chart_series_set_labels(series);
            lxw_chart_font small{};
            small.size = 9;
            chart_series_set_labels_font(series, &small);
        }
        chart_set_series_gap(m_chart, 45);
        const int rows = m_plan.lastRow - m_plan.firstRow + 1;
        // Long names wrap in the left third of the chart.
        int lines = 1;
        for (int row = m_plan.firstRow; row <= m_plan.lastRow; ++row)
            lines = std::max(
                lines,
                linesIn(m_table.index(row, m_plan.lastLabel).data(Qt::DisplayRole).toString(), 36));
        return 140 + rows * std::max(10 + 15 * count, 8 + 13 * std::min(lines, 3));
    }

    void dress(bool isBars)
    {
        chart_title_set_name_range(m_chart, m_sheetName.constData(), lxw_row_t(m_place.titleRow),
                                   0);
        lxw_chart_font title{};
        title.size = 12;
        title.bold = LXW_TRUE;
        title.color = colourOf(m_style.ink);
        chart_title_set_name_font(m_chart, &title);
        chart_show_blanks_as(m_chart, LXW_CHART_BLANKS_AS_GAP);

        // Of bars the library calls the upright axis, that of categories, y.
        lxw_chart_axis *categories = m_chart->x_axis;
        lxw_chart_axis *values = m_chart->y_axis;
        if (values->is_category)
            std::swap(categories, values);
        lxw_chart_font plain{};
        plain.size = 9;
        plain.bold = LXW_EXPLICIT_FALSE;
        plain.color = colourOf(m_style.muted);
        const int first = m_plan.valueColumns.first();
        if (m_plan.kind == ChartPlan::Kind::Slopes) {
            // The two years are headers; what the values are says the subtitle.
        } else if (m_plan.valueColumns.size() == 1) {
            chart_axis_set_name_range(values, m_sheetName.constData(), lxw_row_t(m_place.headerRow),
                                      lxw_col_t(first));
            chart_axis_set_name_font(values, &plain);
        }
        chart_axis_set_num_font(values, &plain);
        chart_axis_set_num_font(categories, &plain);
        lxw_chart_line hairline{};
        hairline.color = colourOf(m_style.line);
        hairline.width = 0.75F;
        chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
        chart_axis_major_gridlines_set_line(values, &hairline);
        if (isBars) {
            // In the order of the table, with the scale below them all the same.
            chart_axis_set_reverse(categories);
            chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
            chart_axis_set_interval_unit(categories, 1);
        }
        // Names stay beside the plot when values are negative.
        chart_axis_set_label_position(categories, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        const bool isOne = isBars && m_plan.valueColumns.size() == 1;
        chart_legend_set_position(m_chart, isOne    ? LXW_CHART_LEGEND_NONE
                                           : isBars ? LXW_CHART_LEGEND_BOTTOM
                                                    : LXW_CHART_LEGEND_RIGHT);
        lxw_chart_font legend{};
        legend.size = 9;
        chart_legend_set_font(m_chart, &legend);
        lxw_chart_line border{};
        border.none = LXW_TRUE;
        chart_chartarea_set_line(m_chart, &border);
    }

    XlsxBook &m_book;
    XlsxSheet &m_sheet;
    const ChartPlan &m_plan;
    const QAbstractItemModel &m_table;
    const XlsxTablePlace &m_place;
    const Style &m_style;
    QByteArray m_sheetName;
    lxw_chart *m_chart = nullptr;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace

void addXlsxChart(XlsxBook &book, XlsxSheet &sheet, const ChartPlan &plan,
                  const QAbstractItemModel &table, const XlsxTablePlace &place,
                  const QString &spoken, const Style &style)
{
    ChartMaker(book, sheet, plan, table, place, style).make(spoken);
}

} // namespace mitra
