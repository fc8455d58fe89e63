// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/qualityfigure.h"

#include "models/series/qualitywords.h"
#include "views/figures/qualitytable.h"
#include "views/figures/rowsfigure.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace mitra
{

namespace
{

constexpr double wide = 620; // below it the columns become a line of words
constexpr double signSize = 10;
constexpr double signWidth = 18;
constexpr double columnGap = 10;
constexpr double rowPadding = 6;
constexpr double stripGap = 10;
constexpr double headPadding = 3;
constexpr double barHeight = 4;
constexpr double barGap = 3; // nearer, it would read as an underline
constexpr double barWidth = 52;

// After the name, from left to right.
enum Cell { Verdict, Members, Latest, Sources, Disagreements, Standing, cellCount };

struct Across {
    std::array<double, cellCount> left{};
    std::array<double, cellCount> width{};
    double name = 0; // width of the first column, behind the sign

    explicit Across(double whole)
    {
        width = {std::clamp(whole * 0.11, 76.0, 110.0), 62,
                 std::clamp(whole * 0.11, 74.0, 130.0), 50,
                 std::clamp(whole * 0.11, 84.0, 110.0), 52};
        double x = whole;
        for (int i = cellCount - 1; i >= 0; --i) {
            x -= width[size_t(i)];
            left[size_t(i)] = x;
            x -= columnGap;
        }
        name = x - signWidth;
    }
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

std::array<QString, cellCount> cellsOf(const IndicatorQuality &row)
{
    return {surenessText(row.sureness), membersText(row),      ageText(row),
            number(row.sources.size()), disagreementText(row), standingText(row)};
}

std::array<QString, cellCount> heads()
{
    return {QualityFigure::tr("Verdict"),       QualityFigure::tr("Members"),
            QualityFigure::tr("Latest"),        QualityFigure::tr("Sources"),
            QualityFigure::tr("Disagreements"), QualityFigure::tr("Standing")};
}

QString sourcesText(const IndicatorQuality &row)
{
    const qsizetype count = row.sources.size();
    return count == 0   ? QualityFigure::tr("no source")
           : count == 1 ? QualityFigure::tr("1 source")
                        : QualityFigure::tr("%1 sources").arg(number(count));
}

// The cells as one line of words, for where there is no room for columns.
QString cellsText(const IndicatorQuality &row)
{
    return QualityFigure::tr("%1 members; latest %2; %3; disagreements: %4; %5",
                             "as in: 9 of 11 members")
        .arg(membersText(row), ageText(row), sourcesText(row), disagreementText(row),
             standingText(row));
}

} // namespace

Shape surenessShape(Sureness sureness)
{
    switch (sureness) {
    case Sureness::NotEnough:
        return Shape::Dash;
    case Sureness::WithCare:
        return Shape::HalfCircle;
    case Sureness::Sound:
        break;
    }
    return Shape::FilledCircle;
}

QColor surenessColour(Sureness sureness, const Style &style)
{
    return sureness == Sureness::NotEnough ? style.accent : style.series[0];
}

// One layout for drawing and marks, with the origin at the body's top left corner.
struct QualityFigure::Layout {
    struct Placed {
        double top = 0;
        double height = 0;
        TextBlock name;
        std::vector<TextBlock> cells; // wide: one a column; narrow: the verdict and the rest
        TextBlock reasons;
        double cellsTop = 0;
        double reasonsTop = 0;
    };
    bool isWide = false;
    double width = 0;
    double headTop = 0;
    double headBottom = 0;
    std::vector<Placed> rows;
    double height = 0;
};

QualityFigure::QualityFigure(FactsPtr facts, DataQuality quality)
    : Figure(std::move(facts))
    , m_quality(std::make_shared<const DataQuality>(std::move(quality)))
    , m_count(m_quality->rows.size())
{
}

QString QualityFigure::name() const
{
    const QString all = QStringLiteral("quality");
    if (!m_quality->goal)
        return all;
    return QStringLiteral("%1:%2").arg(all, m_quality->goal->isEmpty() ? QStringLiteral("none")
                                                                       : m_quality->goal->text());
}

QString QualityFigure::title() const
{
    return m_partOf.isEmpty() ? m_quality->title
                              : QStringLiteral("%1 (%2)").arg(m_quality->title, m_partOf);
}

QList<Share> QualityFigure::shares(const Style &style) const
{
    const auto share = [&](Sureness sureness, int count, const QColor &colour) {
        return Share{double(count), colour,
                     QStringLiteral("%1 %2").arg(number(count), surenessText(sureness).toLower())};
    };
    // In grey the accent would look like the series' colour: the three go from light to dark.
    const QColor few =
        style.surface == Surface::PrintGrey ? style.tint(style.series[0], 0.2) : style.accent;
    return {share(Sureness::NotEnough, m_quality->notEnough, few),
            share(Sureness::WithCare, m_quality->withCare, style.tint(style.series[0], 0.5)),
            share(Sureness::Sound, m_quality->sound, style.series[0])};
}

QList<QColor> QualityFigure::seriesColours(const Style &style) const
{
    return m_hasStrip ? shareColours(shares(style)) : QList<QColor>();
}

QualityFigure::Layout QualityFigure::layOut(double width) const
{
    const Style style; // for its letters, which are the same in every style
    const QFont body = style.font(type::body);
    const QFont small = style.font(type::small);
    const Across across(width);
    Layout layout;
    layout.width = width;
    layout.isWide = width >= wide;
    double y = m_hasStrip ? shareStripHeight(shares(style), width) + stripGap : 0;
    layout.headTop = y;
    if (layout.isWide)
        y += lineHeight(style.font(type::axis)) + 2 * headPadding;
    layout.headBottom = y;
    const double full = std::max(width - signWidth, 1.0);
    for (qsizetype i = 0; i < m_count; ++i) {
        const IndicatorQuality &row = rowAt(i);
        const double top = y + rowPadding;
        Layout::Placed placed{
            .top = y,
            .name = TextBlock(row.name, body, layout.isWide ? across.name : full),
            .cells = {},
            .reasons = TextBlock(row.reasons.join(QLatin1Char(' ')), small, full),
        };
        double bottom = top + placed.name.height();
        if (layout.isWide) {
            const auto texts = cellsOf(row);
            placed.cellsTop = top;
            for (size_t cell = 0; cell < cellCount; ++cell) {
                placed.cells.emplace_back(texts[cell], small, across.width[cell]);
                // The first lines of a row stand on one base line.
                const double drop = placed.name.ascent() - placed.cells.back().ascent();
                bottom = std::max(bottom, top + drop + placed.cells.back().height() +
                                              (cell == Members ? barHeight + barGap + 2 : 0));
            }
        } else {
            placed.cells.emplace_back(surenessText(row.sureness),
                                      style.font(type::small, QFont::DemiBold), full);
            placed.cells.emplace_back(cellsText(row), small, full);
            placed.cellsTop = bottom + 1;
            for (const TextBlock &cell : placed.cells)
                bottom += 1 + cell.height();
        }
        placed.reasonsTop = bottom + 2;
        if (!row.reasons.isEmpty())
            bottom = placed.reasonsTop + placed.reasons.height();
        placed.height = bottom + rowPadding - y;
        y = bottom + rowPadding;
        layout.rows.push_back(std::move(placed));
    }
    layout.height = std::max(y, lineHeight(body));
    return layout;
}

double QualityFigure::bodyHeight(double width) const
{
    return layOut(width).height;
}

QRectF QualityFigure::headArea(const QRectF &body) const
{
    const Layout layout = layOut(body.width());
    return QRectF(body.left(), body.top() + layout.headTop, body.width(),
                  layout.headBottom - layout.headTop);
}

void QualityFigure::drawRow(QPainter &painter, const Layout &layout, size_t row,
                            const Style &style) const
{
    const Layout::Placed &placed = layout.rows[row];
    const IndicatorQuality &quality = rowAt(qsizetype(row));
    const double top = placed.top + rowPadding;
    if (row + 1 < layout.rows.size())
        painter.fillRect(QRectF(0, placed.top + placed.height - 0.5, layout.width, 1), style.line);
    const auto sign = [&](double left, double line) {
        drawShape(painter, surenessShape(quality.sureness),
                  QRectF(left, line - signSize / 2, signSize, signSize),
                  surenessColour(quality.sureness, style));
    };
    sign(0, top + placed.name.ascent() * 0.64);
    placed.name.draw(painter, {signWidth, top}, style.ink);
    placed.reasons.draw(painter, {signWidth, placed.reasonsTop}, style.muted);
    if (!layout.isWide) {
        double y = placed.cellsTop;
        for (const TextBlock &cell : placed.cells) {
            cell.draw(painter, {signWidth, y}, style.ink);
            y += cell.height() + 1;
        }
        return;
    }
    const Across across(layout.width);
    for (size_t cell = 0; cell < cellCount; ++cell) {
        const TextBlock &text = placed.cells[cell];
        const double y = top + placed.name.ascent() - text.ascent();
        const bool warns =
            cell == Disagreements && (quality.otherReadings > 0 || quality.conflicts > 0);
        text.draw(painter, {across.left[cell], y}, warns ? style.warning : style.ink);
        if (cell != Members || quality.members == 0)
            continue;
        const QRectF bar(across.left[cell], y + text.height() + barGap, barWidth, barHeight);
        painter.fillRect(bar, style.tint(style.muted, 0.22));
        painter.fillRect(
            QRectF(bar.topLeft(),
                   QSizeF(bar.width() * quality.withValue / quality.members, bar.height())),
            style.series[0]);
    }
}

void QualityFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const Layout layout = layOut(body.width());
    painter.save();
    painter.translate(body.topLeft());
    if (m_hasStrip)
        drawShareStrip(painter, {}, body.width(), shares(style), style);
    if (layout.isWide) {
        const Across across(body.width());
        const QFont font = style.font(type::axis);
        const double height = layout.headBottom - layout.headTop - 2 * headPadding;
        const auto head = [&](double left, double width, const QString &text) {
            drawText(painter, QRectF(left, layout.headTop + headPadding, width, height), text, font,
                     style.muted);
        };
        head(signWidth, across.name, tr("Indicator"));
        const auto texts = heads();
        for (size_t cell = 0; cell < cellCount; ++cell)
            head(across.left[cell], across.width[cell] + columnGap, texts[cell]);
        painter.fillRect(QRectF(0, layout.headBottom - 0.5, body.width(), 1), style.line);
    }
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect()
                                              : QRectF(0, 0, body.width(), layout.height);
    for (size_t row = 0; row < layout.rows.size(); ++row) {
        const Layout::Placed &placed = layout.rows[row];
        if (placed.top + placed.height >= clip.top() && placed.top <= clip.bottom())
            drawRow(painter, layout, row, style);
    }
    if (m_count == 0)
        drawText(painter, QRectF(0, 0, body.width(), layout.height), title() + QLatin1Char('.'),
                 style.font(type::body), style.muted);
    painter.restore();
}

QString QualityFigure::markText(const IndicatorQuality &row) const
{
    const QString text =
        tr("%1: %2. %3.").arg(row.name, surenessText(row.sureness), cellsText(row));
    return row.reasons.isEmpty()
               ? text
               : QStringLiteral("%1 %2").arg(text, row.reasons.join(QLatin1Char(' ')));
}

QList<Mark> QualityFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body.width());
    QList<Mark> marks;
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const IndicatorQuality &row = rowAt(qsizetype(i));
        marks.append({QRectF(body.left(), body.top() + layout.rows[i].top, body.width(),
                             layout.rows[i].height),
                      markText(row),
                      {Link::Kind::Indicator, row.indicator.text()}});
    }
    return marks;
}

QList<std::shared_ptr<const Figure>> QualityFigure::parts(double width, double maxBodyHeight) const
{
    const Layout layout = layOut(width);
    if (layout.height <= maxBodyHeight)
        return {};
    // The head is repeated on each page; the strip takes room on the first alone, so its height is
    // counted to the first row.
    const double head = layout.headBottom - layout.headTop;
    QList<double> heights;
    for (const Layout::Placed &placed : layout.rows)
        heights.append(placed.height + (heights.isEmpty() ? layout.headTop : 0));
    QList<std::shared_ptr<const Figure>> parts;
    const auto groups = groupRows(heights, maxBodyHeight - head);
    for (const auto &[first, count] : groups) {
        auto part = std::make_shared<QualityFigure>(*this);
        part->m_first = m_first + first;
        part->m_count = count;
        part->m_hasStrip = m_hasStrip && parts.isEmpty();
        part->m_partOf = tr("part %1 of %2").arg(parts.size() + 1).arg(groups.size());
        parts.append(part);
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> QualityFigure::table() const
{
    return qualityTable(*m_quality);
}

} // namespace mitra
