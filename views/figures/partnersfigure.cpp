// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/partnersfigure.h"

#include "models/cooperation/facetnames.h"
#include "models/cooperation/rowsources.h"
#include "models/cooperation/selectionwords.h"
#include "models/items/celltable.h"
#include "views/figures/framing.h"
#include "views/figures/rowsfigure.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace mitra
{

namespace
{

constexpr double gap = 12;
constexpr double barHeight = 12;
constexpr double rowPadding = 3;

// Plain words for a count, right in the singular.
QString initiativesText(qsizetype count)
{
    return count == 1
               ? PartnersFigure::tr("1 initiative")
               : PartnersFigure::tr("%1 initiatives").arg(QLocale().toString(qlonglong(count)));
}

} // namespace

struct PartnersFigure::Layout {
    struct Placed {
        double top = 0;
        double height = 0;
        TextBlock name;
        QPointF nameAt{};
        QRectF bar{};
        TextBlock value;
        QPointF valueAt{};
    };
    std::vector<Placed> rows;
    std::vector<TextBlock> rest;
    QPointF restAt;
    double height = 0;
};

PartnersFigure::PartnersFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                               int top)
    : Figure(std::move(facts))
    , m_selection(selection)
{
    const MatrixCounts counts = columns.matrix(selection, Dimension::Partner, Dimension::Theme);
    const QList<FacetValue> &values = columns.values(Facet::Partner);
    for (qsizetype i = 0; i < values.size() && size_t(i) < counts.rowTotals.size(); ++i) {
        // "none" is no partner.
        if (counts.rowTotals[size_t(i)] > 0 && values.at(i).id != noneId)
            m_all.append(
                {PartnerId(values.at(i).id), values.at(i).name, counts.rowTotals[size_t(i)], {}});
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const Bar &a, const Bar &b) {
        return a.initiatives != b.initiatives ? a.initiatives > b.initiatives
                                              : a.name.localeAwareCompare(b.name) < 0;
    });
    m_total = counts.total;
    m_most = m_all.isEmpty() ? 0 : m_all.first().initiatives;
    gather(columns);
    m_drawn = m_all.mid(0, top);
    m_rest = restText();
    writeWords();
}

// Years and sources of the initiatives the bars are counted out of: those of the selection without
// its choice of partner and theme.
void PartnersFigure::gather(const Columns &columns)
{
    QHash<PartnerId, qsizetype> places;
    for (qsizetype i = 0; i < m_all.size(); ++i)
        places.insert(m_all.at(i).partner, i);
    const Selection ground = m_selection.withOnly(Facet::Partner, {}).withOnly(Facet::Theme, {});
    RowSet rows = columns.count(ground).rows;
    m_sources = rowSources(*facts(), rows);
    if (const int none = columns.position(Facet::Partner, noneId); none >= 0)
        rows -= columns.rowsOf(Facet::Partner, none);
    rows.forEach([&](quint32 row) {
        if (const std::optional<int> year = facts()->initiatives().startYearAt(row)) {
            m_firstYear = m_firstYear == 0 ? *year : std::min(m_firstYear, *year);
            m_lastYear = std::max(m_lastYear, *year);
        }
    });
    // Reading whole rows takes a second for a million; a bar of so many needs no source of its own.
    constexpr size_t mostWholeRows = 10'000;
    if (rows.size() > mostWholeRows)
        return;
    rows.forEach([&](quint32 row) {
        for (const PartnerLink &link : facts()->initiatives().at(row).partners) {
            const qsizetype place = places.value(link.partner, -1);
            if (place >= 0 && !m_all.at(place).sources.contains(link.source))
                m_all[place].sources.append(link.source);
        }
    });
}

void PartnersFigure::writeWords()
{
    const QLocale locale;
    const QString total = locale.toString(m_total);
    const QString most = locale.toString(m_most);
    const auto atTop = std::count_if(m_all.begin(), m_all.end(),
                                     [this](const Bar &bar) { return bar.initiatives == m_most; });
    if (m_all.isEmpty())
        m_title = tr("No partner is named in these initiatives");
    else if (atTop == 1)
        m_title =
            tr("%1 is named in most initiatives: %2 of %3").arg(m_all.first().name, most, total);
    else if (atTop == 2)
        m_title = tr("%1 and %2 are named in most initiatives: %3 each of %4")
                      .arg(m_all.at(0).name, m_all.at(1).name, most, total);
    else
        m_title = tr("%1 partners are named in most initiatives: %2 each of %3")
                      .arg(locale.toString(qlonglong(atTop)), most, total);

    const QString years = m_firstYear == m_lastYear ? QString::number(m_firstYear)
                                                    : tr("%1–%2").arg(QString::number(m_firstYear),
                                                                      QString::number(m_lastYear));
    m_subtitle = m_firstYear == 0
                     ? tr("Initiatives that name the partner")
                     : tr("Initiatives that name the partner, %1 (start years)").arg(years);
    m_measure = m_subtitle;
    const Selection ground = m_selection.withOnly(Facet::Partner, {}).withOnly(Facet::Theme, {});
    if (!ground.isEmpty())
        m_subtitle = tr("%1; only: %2").arg(m_subtitle, selectionInWords(*facts(), ground));
    Selection chosen;
    for (const Facet facet : {Facet::Partner, Facet::Theme})
        chosen = chosen.withOnly(facet, m_selection.in(facet));
    if (!chosen.isEmpty())
        m_subtitle = tr("%1. Chosen: %2; the counts show what other choices would leave")
                         .arg(m_subtitle, selectionInWords(*facts(), chosen));

    QStringList spoken;
    for (const Bar &bar : std::as_const(m_drawn))
        spoken.append(tr("%1 %2").arg(bar.name, locale.toString(bar.initiatives)));
    m_sentence =
        spoken.isEmpty()
            ? tr("%1.").arg(m_title)
            : tr("%1. By initiatives: %2.").arg(m_title, spoken.join(QStringLiteral(", ")));
}

QStringList PartnersFigure::notes() const
{
    if (m_all.isEmpty())
        return {};
    return {tr("An initiative with several partners counts once for each of them, so the bars do "
               "not add up to %1.")
                .arg(QLocale().toString(m_total))};
}

// What is not drawn: ties with the last bar first, because leaving them out would rank them.
QString PartnersFigure::restText() const
{
    const qsizetype rest = m_all.size() - m_drawn.size();
    if (rest <= 0 || m_drawn.isEmpty())
        return {};
    const QLocale locale;
    const quint32 least = m_drawn.last().initiatives;
    const auto tied = std::count_if(m_all.begin() + m_drawn.size(), m_all.end(),
                                    [least](const Bar &bar) { return bar.initiatives == least; });
    const auto fewer = rest - tied;
    const QString tiedText =
        tr("and %1 more with %2").arg(locale.toString(qlonglong(tied)), locale.toString(least));
    const QString fewerText =
        fewer == 1 ? tr("1 partner with fewer")
                   : tr("%1 partners with fewer").arg(locale.toString(qlonglong(fewer)));
    if (tied == 0)
        return tr("and %1").arg(fewerText);
    return fewer == 0 ? tiedText : tr("%1, %2").arg(tiedText, fewerText);
}

Link PartnersFigure::barLink(const Bar &bar) const
{
    return {Link::Kind::Selection,
            m_selection.withOnly(Facet::Partner, {bar.partner.text()}).toText()};
}

QString PartnersFigure::barText(const Bar &bar) const
{
    const QString count = initiativesText(qsizetype(bar.initiatives));
    if (bar.sources.isEmpty())
        return tr("%1: %2").arg(bar.name, count);
    return tr("%1: %2 (%3). Sources: %4")
        .arg(bar.name, count, m_measure,
             bar.sources.size() == 1 ? sourceText(*facts(), bar.sources.first())
                                     : tr("%1 in all, such as %2")
                                           .arg(QLocale().toString(qlonglong(bar.sources.size())),
                                                sourceText(*facts(), bar.sources.first())));
}

PartnersFigure::Layout PartnersFigure::layOut(double width) const
{
    const Style style;
    const QFont body = style.font(type::body);
    const QFont small = style.font(type::small);
    const QLocale locale;

    double nameWidth = 0;
    double valueWidth = 0;
    for (const Bar &bar : m_drawn) {
        nameWidth = std::max(nameWidth, textWidth(bar.name, body));
        valueWidth = std::max(valueWidth, textWidth(locale.toString(bar.initiatives), small));
    }
    nameWidth = std::min(nameWidth, width * 0.42);
    const double barLeft = nameWidth + gap;
    const double barRoom = std::max(width - barLeft - valueWidth - 8, 1.0);

    Layout layout;
    for (const Bar &bar : m_drawn) {
        Layout::Placed placed{
            .top = layout.height,
            .name = TextBlock(bar.name, body, nameWidth),
            .value = TextBlock(locale.toString(bar.initiatives), small, 0),
        };
        placed.height = std::max(placed.name.height(), barHeight) + 2 * rowPadding;
        const double middle = placed.top + placed.height / 2;
        placed.nameAt = QPointF(0, middle - placed.name.height() / 2);
        const double length = barRoom * double(bar.initiatives) / double(std::max(m_most, 1U));
        placed.bar = QRectF(barLeft, middle - barHeight / 2, length, barHeight);
        placed.valueAt = QPointF(placed.bar.right() + 8, middle - placed.value.height() / 2);
        layout.height += placed.height;
        layout.rows.push_back(std::move(placed));
    }
    const QString rest = m_all.isEmpty() ? m_title : m_rest;
    if (!rest.isEmpty()) {
        layout.restAt = QPointF(0, layout.height + (layout.rows.empty() ? 0 : 5));
        layout.rest.emplace_back(rest, small, width);
        layout.height = layout.restAt.y() + layout.rest.front().height();
    }
    return layout;
}

double PartnersFigure::bodyHeight(double width) const
{
    return layOut(width).height;
}

void PartnersFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const Layout layout = layOut(body.width());
    painter.save();
    painter.translate(body.topLeft());
    for (const Layout::Placed &row : layout.rows) {
        row.name.draw(painter, row.nameAt, style.ink);
        painter.fillRect(row.bar, style.series[0]);
        row.value.draw(painter, row.valueAt, style.muted);
    }
    for (const TextBlock &rest : layout.rest)
        rest.draw(painter, layout.restAt, style.muted);
    painter.restore();
}

QList<Mark> PartnersFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body.width());
    QList<Mark> marks;
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const Bar &bar = m_drawn.at(qsizetype(i));
        marks.append({QRectF(body.left(), body.top() + layout.rows[i].top, body.width(),
                             layout.rows[i].height),
                      barText(bar), barLink(bar)});
    }
    return marks;
}

QList<std::shared_ptr<const Figure>> PartnersFigure::parts(double width, double maxBodyHeight) const
{
    const Layout layout = layOut(width);
    if (layout.height <= maxBodyHeight)
        return {};
    QList<double> heights;
    for (const Layout::Placed &row : layout.rows)
        heights.append(row.height);
    if (!heights.isEmpty()) // the remark stays with the last bar
        heights.last() += layout.height - layout.rows.back().top - layout.rows.back().height;
    QList<std::shared_ptr<const Figure>> parts;
    for (const auto &[first, count] : groupRows(heights, maxBodyHeight)) {
        auto part = std::make_shared<PartnersFigure>(*this);
        part->m_drawn = m_drawn.mid(first, count);
        if (first + count < m_drawn.size())
            part->m_rest.clear();
        parts.append(part);
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> PartnersFigure::table() const
{
    const QLocale locale;
    const QList<Column> columns{
        {tr("Partner"), tr("Who works with ASEAN from outside"), false},
        {tr("Kind"), tr("What the partner is"), false},
        {tr("Initiatives"), tr("Initiatives that name the partner, each counted once"), true},
    };
    QList<Row> rows;
    for (const Bar &bar : m_all) {
        const Partner *partner = facts()->find(bar.partner);
        Row row;
        row.id = bar.partner.text();
        row.source = partner ? partner->source : SourceId();
        const QString kind = partner ? partnerKindName(partner->kind) : QString();
        row.cells = {
            {bar.name, bar.name, barLink(bar), {}},
            {kind, kind, {}, {}},
            {locale.toString(bar.initiatives), bar.initiatives, barLink(bar), barText(bar)},
        };
        rows.append(row);
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
