// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/matrixfigure.h"

#include "models/cooperation/dimensions.h"
#include "models/cooperation/selectionwords.h"
#include "models/items/celltable.h"
#include "views/figures/matrixpainter.h"
#include "views/figures/matrixwords.h"

#include <QHash>
#include <QLocale>
#include <QPainter>

namespace mitra
{

namespace
{

constexpr QLatin1String figureName("matrix");

// Up to so many initiatives the sources of each partner link count too; of more, the initiative's
// own alone, which is told without reading the whole initiative.
constexpr quint32 mostRead = 5000;

} // namespace

MatrixFigure::MatrixFigure(FactsPtr facts, ColumnsPtr columns, const Selection &selection,
                           const MatrixCounts &counts, MatrixOrder order,
                           std::optional<quint32> found)
    : Figure(std::move(facts))
    , m_columns(std::move(columns))
    , m_selection(selection)
    , m_content(std::make_shared<const MatrixContent>(
          makeMatrixContent(*m_columns, counts, selection, order)))
    , m_part(MatrixPart::whole(*m_content))
    , m_title(matrixTitle(*m_content, !ground().isEmpty()))
    , m_found(found)
{
}

QString MatrixFigure::name() const
{
    return matrixFigureName(m_content->axes);
}

int MatrixFigure::found() const
{
    if (!m_found)
        m_found = m_columns->count(m_selection).found;
    return int(*m_found);
}

QString MatrixFigure::subtitle() const
{
    QString text = matrixMeasure(m_content->axes);
    const Selection around = ground();
    if (!around.isEmpty())
        text = tr("%1; only: %2").arg(text, selectionInWords(*facts(), around));
    if (!m_content->hasChosenRow && !m_content->hasChosenColumn)
        return text;
    Selection chosen = m_selection;
    for (int i = 0; i < facetCount; ++i) {
        if (!around.in(Facet(i)).isEmpty())
            chosen = chosen.withOnly(Facet(i), {});
    }
    if (around.start)
        chosen.start.reset();
    chosen.end.reset();
    chosen.text.clear();
    return tr("%1. Chosen: %2, together %3; the counts show what other choices would leave")
        .arg(text, selectionInWords(*facts(), chosen), initiativesInWords(found()));
}

QStringList MatrixFigure::notes() const
{
    return matrixNotes(*m_content);
}

QList<SourceId> MatrixFigure::sources() const
{
    if (m_sources)
        return *m_sources;
    QHash<SourceId, int> uses;
    const Counts counts = m_columns->count(ground());
    const bool withLinks =
        counts.found <= mostRead && (m_content->axes.rows == Dimension::Partner ||
                                     m_content->axes.columns == Dimension::Partner);
    const Initiatives &initiatives = facts()->initiatives();
    // By where the ids stand: rows of one source share one, and no text is compared a million
    // times.
    QHash<const SourceId *, int> shared;
    counts.rows.forEach([&](quint32 row) {
        const SourceId &own = initiatives.sourceAt(row);
        ++shared[&own];
        if (!withLinks)
            return;
        for (const PartnerLink &link : initiatives.at(row).partners) {
            if (!link.source.isEmpty() && link.source != own)
                ++uses[link.source];
        }
    });
    for (auto each = shared.cbegin(); each != shared.cend(); ++each)
        uses[*each.key()] += each.value();
    uses.remove(SourceId());
    QList<SourceId> sources = uses.keys();
    std::sort(sources.begin(), sources.end(), [&uses](const SourceId &a, const SourceId &b) {
        return uses[a] != uses[b] ? uses[a] > uses[b] : a < b;
    });
    m_sources = sources;
    return sources;
}

QString MatrixFigure::sentence() const
{
    const QLocale locale;
    QString text = tr("%1. %2 in %3 by %4 cells", "a title; 12 initiatives in 5 by 4 cells")
                       .arg(m_title, initiativesInWords(m_content->total),
                            locale.toString(m_content->rows.size()),
                            locale.toString(m_content->columns.size()));
    const QString size = matrixChoiceSize(m_selection, m_content->axes);
    if (!size.isEmpty())
        text = tr("%1; chosen are %2, which leave %3").arg(text, size, initiativesInWords(found()));
    return text + QLatin1Char('.');
}

const MatrixLayout &MatrixFigure::layoutAt(double width) const
{
    if (!m_layout || m_layout->width() != width)
        m_layout = std::make_shared<const MatrixLayout>(*m_content, width, m_part);
    return *m_layout;
}

double MatrixFigure::bodyHeight(double width) const
{
    return layoutAt(width).height();
}

double MatrixFigure::leastWidth() const
{
    return MatrixLayout::leastWidth(*m_content);
}

void MatrixFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(body.topLeft());
    MatrixPainter(painter, *m_content, layoutAt(body.width()), style).draw();
    painter.restore();
}

Link MatrixFigure::linkTo(const MatrixValue *row, const MatrixValue *column) const
{
    const std::optional<Selection> selection = choosing(
        m_selection, m_content->axes, {row ? row->id : QString(), column ? column->id : QString()});
    return selection ? Link{Link::Kind::Selection, selection->toText()} : Link();
}

QRectF MatrixFigure::headArea(const QRectF &body) const
{
    const MatrixLayout &layout = layoutAt(body.width());
    if (layout.bands().size() > 1)
        return {};
    return QRectF(body.topLeft(), QSizeF(body.width(), layout.headHeight() + 1));
}

QRectF MatrixFigure::sideArea(const QRectF &body) const
{
    const MatrixLayout &layout = layoutAt(body.width());
    if (layout.bands().size() > 1)
        return {};
    return QRectF(body.topLeft(),
                  QSizeF(layout.columnName(layout.bands().first(), m_part.firstColumn).left(),
                         body.height()));
}

QList<Mark> MatrixFigure::marks(const QRectF &body) const
{
    const MatrixLayout &layout = layoutAt(body.width());
    QList<Mark> marks;
    const auto add = [&](const QRectF &area, const MatrixValue *row, const MatrixValue *column,
                         int count) {
        marks << Mark{area.translated(body.topLeft()),
                      matrixPlaceText(*m_content, row, column, count), linkTo(row, column)};
    };
    for (const MatrixLayout::Band &band : layout.bands()) {
        for (int i = band.first; i < band.end; ++i)
            add(layout.columnName(band, i), nullptr, &m_content->columns[i],
                m_content->columns[i].total);
        for (int row = m_part.firstRow; row < m_part.endRow; ++row) {
            const MatrixValue &value = m_content->rows[row];
            add(layout.rowName(band, row), &value, nullptr, value.total);
            for (int i = band.first; i < band.end; ++i) {
                if (const int count = m_content->at(row, i); count > 0)
                    add(layout.cell(band, row, i), &value, &m_content->columns[i], count);
            }
        }
    }
    return marks;
}

// Each part repeats the names of its rows and columns.
QList<std::shared_ptr<const Figure>> MatrixFigure::parts(double width, double maxBodyHeight) const
{
    const QList<MatrixPart> all = layoutAt(width).partsWithin(maxBodyHeight);
    QList<std::shared_ptr<const Figure>> parts;
    for (const MatrixPart &each : all) {
        auto part = std::make_shared<MatrixFigure>(*this);
        part->m_part = each;
        part->m_layout.reset();
        part->m_title = tr("%1 (part %2 of %3)").arg(m_title).arg(parts.size() + 1).arg(all.size());
        parts << part;
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> MatrixFigure::table() const
{
    const QLocale locale;
    const auto number = [&locale](int count, const Link &link) {
        return Cell{locale.toString(count), count, count > 0 ? link : Link{}, {}, -1};
    };
    const bool hasAll = m_part.endColumn == int(m_content->columns.size());
    const QList<MatrixValue> shown =
        m_content->columns.mid(m_part.firstColumn, m_part.endColumn - m_part.firstColumn);
    QList<Column> columns = {{dimensionName(m_content->axes.rows), {}, false}};
    for (const MatrixValue &column : shown)
        columns << Column{column.name, tr("Number of initiatives"), true};
    if (hasAll)
        columns << Column{tr("All"), tr("Each initiative counted once"), true};
    QList<Row> rows;
    for (int i = m_part.firstRow; i < m_part.endRow; ++i) {
        const MatrixValue &value = m_content->rows[i];
        Row row;
        row.id = value.id;
        row.cells << Cell{value.name, value.name, linkTo(&value, nullptr), {}, -1};
        for (int j = 0; j < int(shown.size()); ++j)
            row.cells << number(m_content->at(i, m_part.firstColumn + j),
                                linkTo(&value, &shown[j]));
        if (hasAll)
            row.cells << number(value.total, linkTo(&value, nullptr));
        rows << row;
    }
    if (m_part.endRow == int(m_content->rows.size())) {
        Row totals;
        totals.cells << Cell{tr("All, each once"), {}, linkTo(nullptr, nullptr), {}, -1};
        for (const MatrixValue &column : shown)
            totals.cells << number(column.total, linkTo(nullptr, &column));
        if (hasAll)
            totals.cells << number(m_content->total, linkTo(nullptr, nullptr));
        rows << totals;
    }
    return std::make_unique<CellTable>(columns, rows);
}

QString matrixFigureName(const MatrixAxes &axes)
{
    if (axes == MatrixAxes())
        return figureName;
    return QStringLiteral("%1:%2-%3")
        .arg(figureName, dimensionWord(axes.rows), dimensionWord(axes.columns));
}

std::optional<MatrixAxes> matrixAxes(const QString &name)
{
    if (name == figureName)
        return MatrixAxes();
    if (name.section(u':', 0, 0) != figureName)
        return std::nullopt;
    const QString words = name.section(u':', 1);
    const auto rows = dimensionFromWord(words.section(u'-', 0, 0));
    const auto columns = dimensionFromWord(words.section(u'-', 1));
    if (!rows || !columns || rows == columns)
        return std::nullopt;
    return MatrixAxes{*rows, *columns};
}

} // namespace mitra
