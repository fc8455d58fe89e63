// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/togetherfigure.h"

#include "models/cooperation/rowsources.h"
#include "models/cooperation/selectionwords.h"
#include "models/items/celltable.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr int mostCombinations = 12;
constexpr double leastStep = 24;
constexpr double widestStep = 44;
constexpr double barRoom = 58;    // of the largest combination
constexpr double numberRoom = 22; // above a bar
constexpr double barWidth = 14;
constexpr double rowHeight = 23;
constexpr double dotRadius = 5;
constexpr double emptyRadius = 2.5;
constexpr double numberWidth = 30;
constexpr double gap = 8;
constexpr double stripGap = 14;
constexpr double bankGap = 26;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString initiatives(quint32 count)
{
    return count == 1 ? TogetherFigure::tr("1 initiative")
                      : TogetherFigure::tr("%1 initiatives").arg(number(count));
}

// "A, B and C".
QString listed(QStringList names)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return TogetherFigure::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace

TogetherFigure::TogetherFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                               const RowSet &rows, bool unfolded)
    : Figure(std::move(facts))
    , m_selection(selection)
    , m_rows(std::make_shared<const RowSet>(rows))
    , m_found(std::make_shared<const Togetherness>(findTogetherness(columns, rows)))
    , m_partners(columns.values(Facet::Partner))
{
    const int all = int(m_found->combinations.size());
    // Folding one would take as much room as showing it.
    m_count = unfolded || all <= mostCombinations + 1 ? all : mostCombinations;
}

QStringList TogetherFigure::namesOf(const Combination &combination) const
{
    QList<int> partners = combination.partners;
    std::stable_sort(partners.begin(), partners.end(), [this](int a, int b) {
        return m_found->totals[size_t(a)] > m_found->totals[size_t(b)];
    });
    QStringList names;
    for (const int partner : std::as_const(partners))
        names.append(m_partners.at(partner).name);
    return names;
}

QString TogetherFigure::title() const
{
    const QList<Combination> &all = m_found->combinations;
    const bool isPart = !m_selection.isEmpty();
    if (m_found->total == 0)
        return tr("No initiative is in this selection");
    if (all.isEmpty())
        return isPart ? tr("No initiative in this selection names two partners or more")
                      : tr("No initiative names two partners or more");
    const quint32 most = all.first().count;
    const auto atTop = std::count_if(
        all.begin(), all.end(), [most](const Combination &each) { return each.count == most; });
    if (atTop == 1) {
        const QString names = listed(namesOf(all.first()));
        return isPart ? tr("%1 work together most often in this selection: %2")
                            .arg(names, initiatives(most))
                      : tr("%1 work together most often: %2").arg(names, initiatives(most));
    }
    return isPart
               ? tr("%1 combinations of partners share most initiatives in this selection: %2 each")
                     .arg(number(atTop), number(most))
               : tr("%1 combinations of partners share most initiatives: %2 each")
                     .arg(number(atTop), number(most));
}

QString TogetherFigure::subtitle() const
{
    const QString text = tr("Partners that initiatives name together, number of initiatives");
    return m_selection.isEmpty()
               ? text
               : tr("%1; only: %2").arg(text, selectionInWords(*facts(), m_selection));
}

QStringList TogetherFigure::notes() const
{
    if (m_found->combinations.isEmpty())
        return {};
    return {tr("A column stands for the initiatives that name exactly its partners and no other, "
               "so every initiative is in one column. The number at a partner counts its "
               "initiatives with others, of all columns.")};
}

QList<SourceId> TogetherFigure::sources() const
{
    if (!m_sources)
        m_sources = rowSources(*facts(), *m_rows);
    return *m_sources;
}

QString TogetherFigure::sentence() const
{
    return tr("%1. %2 name several partners, %3 one alone, %4 none.")
        .arg(title(), initiatives(m_found->shared), number(m_found->alone),
             number(m_found->unnamed));
}

double TogetherFigure::barLength(quint32 count) const
{
    return std::max(3.0, barRoom * count / m_found->combinations.first().count);
}

QList<Share> TogetherFigure::shares(const Style &style) const
{
    return {{double(m_found->shared), style.series[0],
             tr("%1 with several partners").arg(number(m_found->shared))},
            {double(m_found->alone), style.tint(style.series[0], 0.45),
             tr("%1 with one partner alone").arg(number(m_found->alone))},
            {double(m_found->unnamed), style.tint(style.muted, 0.3),
             tr("%1 with no outside partner named").arg(number(m_found->unnamed))}};
}

QList<QColor> TogetherFigure::seriesColours(const Style &style) const
{
    return m_hasStrip ? shareColours(shares(style)) : QList<QColor>();
}

QString TogetherFigure::restText() const
{
    const QList<Combination> &all = m_found->combinations;
    const qsizetype rest = all.size() - m_count;
    if (!m_hasRest || rest <= 0 || m_first > 0)
        return {};
    const quint32 most = all.at(m_count).count;
    const quint32 least = all.last().count;
    const QString each = most == 1 ? tr("one initiative each")
                         : most == least
                             ? tr("%1 each").arg(initiatives(most))
                             : tr("%1 to %2 each").arg(number(least), initiatives(most));
    return tr("And %1 more combinations of %2").arg(number(rest), each);
}

TogetherFigure::Bank TogetherFigure::bankOf(int first, int count, const Layout &layout) const
{
    Bank bank{first, count, {}, 0, {}};
    QSet<int> seen;
    for (int i = first; i < first + count; ++i) {
        for (const int partner : m_found->combinations.at(i).partners) {
            if (seen.contains(partner))
                continue;
            seen.insert(partner);
            bank.partners.append(partner);
        }
    }
    // In the order in which they were met, where equal: the dots run down from left to right.
    std::stable_sort(bank.partners.begin(), bank.partners.end(), [this](int a, int b) {
        return m_found->together[size_t(a)] > m_found->together[size_t(b)];
    });
    const QFont font = Style().font(type::small);
    bank.head = numberRoom + barLength(m_found->combinations.at(first).count);
    double y = bank.head;
    for (const int partner : std::as_const(bank.partners)) {
        bank.tops.append(y);
        y += std::max(rowHeight, textHeight(m_partners.at(partner).name, font, layout.names) + 6);
    }
    bank.tops.append(y);
    return bank;
}

TogetherFigure::Layout TogetherFigure::layOut(double width, double maxBankHeight) const
{
    Layout layout;
    layout.names = std::clamp(width * 0.27, 130.0, 250.0);
    layout.left = layout.names + gap + numberWidth + gap;
    const double room = width - layout.left;
    const int fitting = std::max(1, int(room / leastStep));
    layout.step = std::clamp(room / std::max(1, std::min(m_count, fitting)), leastStep, widestStep);
    double y = 0;
    if (m_hasStrip && m_found->total > 0) {
        layout.stripHeight = shareStripHeight(shares(Style()), width);
        y = layout.stripHeight + stripGap;
    }
    for (int first = m_first; first < m_first + m_count;) {
        int count = std::min(fitting, m_first + m_count - first);
        Bank bank = bankOf(first, count, layout);
        while (maxBankHeight > 0 && count > 1 && bank.tops.last() > maxBankHeight)
            bank = bankOf(first, --count, layout);
        if (!layout.banks.isEmpty())
            y += bankGap;
        layout.bankTops.append(y);
        y += bank.tops.last();
        first += bank.count;
        layout.banks.append(bank);
    }
    layout.restTop = y + gap;
    layout.height = y + 2;
    if (!restText().isEmpty())
        layout.height =
            layout.restTop + textHeight(restText(), Style().font(type::small), width) + 4;
    if (m_found->combinations.isEmpty())
        layout.height = std::max(layout.height, y + lineHeight(Style().font(type::body)));
    return layout;
}

double TogetherFigure::bodyHeight(double width) const
{
    return layOut(width).height;
}

void TogetherFigure::drawColumn(QPainter &painter, const Bank &bank, int column, const QPointF &at,
                                const Layout &layout, const Style &style) const
{
    const Combination &combination = m_found->combinations.at(bank.first + column);
    const double centre = at.x() + layout.left + (column + 0.5) * layout.step;
    const bool dim = (m_litCombination && *m_litCombination != bank.first + column) ||
                     (m_litPartner && !combination.partners.contains(*m_litPartner));
    const QColor colour = dim ? style.tint(style.series[0], 0.22) : style.series[0];

    const double length = barLength(combination.count);
    const double bottom = at.y() + bank.head - 6;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(QRectF(centre - barWidth / 2, bottom - length, barWidth, length));
    const QFont font = style.font(type::axis, QFont::DemiBold);
    const double high = lineHeight(font);
    drawText(painter,
             QRectF(centre - layout.step / 2, bottom - length - high - 1, layout.step, high),
             number(combination.count), font, dim ? style.tint(style.muted, 0.5) : style.ink,
             Qt::AlignHCenter | Qt::AlignTop);

    double first = 0;
    double last = 0;
    for (qsizetype row = 0; row < bank.partners.size(); ++row) {
        const double middle = at.y() + (bank.tops.at(row) + bank.tops.at(row + 1)) / 2;
        const bool isIn = combination.partners.contains(bank.partners.at(row));
        if (!isIn) {
            painter.setBrush(style.tint(style.muted, 0.2));
            painter.drawEllipse(QPointF(centre, middle), emptyRadius, emptyRadius);
            continue;
        }
        first = first > 0 ? first : middle;
        last = middle;
    }
    painter.setBrush(colour);
    painter.drawRect(QRectF(centre - 1, first, 2, last - first));
    for (qsizetype row = 0; row < bank.partners.size(); ++row) {
        if (!combination.partners.contains(bank.partners.at(row)))
            continue;
        const double middle = at.y() + (bank.tops.at(row) + bank.tops.at(row + 1)) / 2;
        painter.drawEllipse(QPointF(centre, middle), dotRadius, dotRadius);
    }
}

void TogetherFigure::drawBank(QPainter &painter, const Bank &bank, const QPointF &at,
                              const Layout &layout, const Style &style) const
{
    const QFont font = style.font(type::small);
    const QFont bold = style.font(type::small, QFont::DemiBold);
    const double right = at.x() + layout.left + bank.count * layout.step;
    for (qsizetype row = 0; row < bank.partners.size(); ++row) {
        const int partner = bank.partners.at(row);
        const QRectF area(at.x(), at.y() + bank.tops.at(row), right - at.x(),
                          bank.tops.at(row + 1) - bank.tops.at(row));
        if (row % 2 == 0)
            painter.fillRect(area, style.tint(style.muted, 0.06));
        bool dim = m_litPartner && *m_litPartner != partner;
        if (m_litCombination)
            dim = !m_found->combinations.at(*m_litCombination).partners.contains(partner);
        const QColor ink = dim ? style.tint(style.muted, 0.6) : style.ink;
        drawText(painter, QRectF(area.left(), area.top(), layout.names, area.height()),
                 m_partners.at(partner).name, font, ink, Qt::AlignRight | Qt::AlignVCenter);
        drawText(painter,
                 QRectF(area.left() + layout.names + gap, area.top(), numberWidth, area.height()),
                 number(m_found->together[size_t(partner)]), bold, ink,
                 Qt::AlignRight | Qt::AlignVCenter);
    }
    const QRectF heading(at.x(), at.y(), layout.left - gap, bank.head - 6);
    drawText(painter, heading, tr("Initiatives with others"), style.font(type::axis), style.muted,
             Qt::AlignRight | Qt::AlignBottom);
    for (int column = 0; column < bank.count; ++column)
        drawColumn(painter, bank, column, at, layout, style);
}

void TogetherFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    const Layout layout = layOut(body.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout.stripHeight > 0)
        drawShareStrip(painter, body.topLeft(), body.width(), shares(style), style);
    for (qsizetype i = 0; i < layout.banks.size(); ++i)
        drawBank(painter, layout.banks.at(i), body.topLeft() + QPointF(0, layout.bankTops.at(i)),
                 layout, style);
    const QRectF below(body.left(), body.top() + layout.restTop, body.width(), 1);
    if (m_found->combinations.isEmpty())
        drawText(painter, below.translated(0, -gap), title() + QLatin1Char('.'),
                 style.font(type::body), style.muted);
    else if (const QString rest = restText(); !rest.isEmpty())
        drawText(painter, below, rest, style.font(type::small),
                 style.isPrint() ? style.muted : style.series[0]);
    painter.restore();
}

// One initiative is shown itself; several are those that name any of the partners, since a
// selection cannot ask for all of them at once.
Link TogetherFigure::combinationLink(const Combination &combination) const
{
    if (combination.count == 1)
        return {Link::Kind::Initiative, facts()->initiatives().idAt(combination.firstRow).text()};
    QStringList ids;
    for (const int partner : combination.partners)
        ids.append(m_partners.at(partner).id);
    return {Link::Kind::Selection, m_selection.withOnly(Facet::Partner, ids).toText()};
}

QString TogetherFigure::combinationText(const Combination &combination) const
{
    const QString text =
        tr("%1 together: %2").arg(listed(namesOf(combination)), initiatives(combination.count));
    if (combination.count == 1)
        return tr("%1, %2").arg(text,
                                facts()->initiatives().titleAt(qsizetype(combination.firstRow)));
    return tr("%1. Choose to select all that name any of them").arg(text);
}

Link TogetherFigure::partnerLink(int partner) const
{
    const QString id = m_partners.at(partner).id;
    const bool chosen = m_selection.in(Facet::Partner) == QStringList{id};
    return {
        Link::Kind::Selection,
        m_selection.withOnly(Facet::Partner, chosen ? QStringList() : QStringList{id}).toText()};
}

QString TogetherFigure::partnerText(int partner) const
{
    return tr("%1: %2, of these %3 with others")
        .arg(m_partners.at(partner).name, initiatives(m_found->totals[size_t(partner)]),
             number(m_found->together[size_t(partner)]));
}

QList<Mark> TogetherFigure::marks(const QRectF &body) const
{
    const Layout layout = layOut(body.width());
    m_marksWidth = body.width();
    QList<Mark> columns;
    QList<Mark> rows;
    for (qsizetype i = 0; i < layout.banks.size(); ++i) {
        const Bank &bank = layout.banks.at(i);
        const double top = body.top() + layout.bankTops.at(i);
        for (int column = 0; column < bank.count; ++column) {
            const Combination &combination = m_found->combinations.at(bank.first + column);
            columns.append({QRectF(body.left() + layout.left + column * layout.step, top,
                                   layout.step, bank.tops.last()),
                            combinationText(combination), combinationLink(combination)});
        }
        for (qsizetype row = 0; row < bank.partners.size(); ++row)
            rows.append({QRectF(body.left(), top + bank.tops.at(row), layout.left - gap / 2,
                                bank.tops.at(row + 1) - bank.tops.at(row)),
                         partnerText(bank.partners.at(row)), partnerLink(bank.partners.at(row))});
    }
    QList<Mark> marks = columns + rows;
    if (const QString rest = restText(); !rest.isEmpty())
        marks.append({QRectF(body.left(), body.top() + layout.restTop - 3,
                             std::min(body.width(), textWidth(rest, Style().font(type::small)) + 4),
                             layout.height - layout.restTop + 3),
                      tr("%1. Choose to show all").arg(rest),
                      {Link::Kind::Unfold, unfoldId()}});
    return marks;
}

std::shared_ptr<const Figure> TogetherFigure::withFocus(int mark) const
{
    if (mark < 0)
        return nullptr;
    auto figure = std::make_shared<TogetherFigure>(*this);
    if (mark < m_count) {
        figure->m_litCombination = m_first + mark;
        return figure;
    }
    int row = mark - m_count;
    for (const Bank &bank : layOut(m_marksWidth).banks) {
        if (row < bank.partners.size()) {
            figure->m_litPartner = bank.partners.at(row);
            return figure;
        }
        row -= int(bank.partners.size());
    }
    return nullptr;
}

QList<std::shared_ptr<const Figure>> TogetherFigure::parts(double width, double maxBodyHeight) const
{
    if (bodyHeight(width) <= maxBodyHeight)
        return {};
    // The strip and the line of the rest take a part of the first page.
    const double beside = layOut(width).stripHeight + stripGap + 3 * rowHeight;
    const Layout layout = layOut(width, maxBodyHeight - beside);
    QList<std::shared_ptr<const Figure>> parts;
    for (const Bank &bank : layout.banks) {
        auto part = std::make_shared<TogetherFigure>(*this);
        part->m_first = bank.first;
        part->m_count = bank.count;
        part->m_hasStrip = m_hasStrip && parts.isEmpty();
        part->m_hasRest = false;
        parts.append(part);
    }
    return parts;
}

std::unique_ptr<QAbstractTableModel> TogetherFigure::table() const
{
    const QList<Column> columns{
        {tr("Partners"), tr("Named together in an initiative, and no other"), false},
        {tr("Number of partners"), {}, true},
        {tr("Initiatives"), tr("That name exactly these partners"), true},
    };
    QList<Row> rows;
    const auto add = [&rows](const QString &names, qint64 partners, quint32 count,
                             const Link &link) {
        Row row;
        row.id = names;
        row.cells = {{names, names, link, {}},
                     {number(partners), partners, {}, {}},
                     {number(count), count, link, {}}};
        rows.append(row);
    };
    for (const Combination &combination : m_found->combinations)
        add(namesOf(combination).join(QStringLiteral("; ")), combination.partners.size(),
            combination.count, combinationLink(combination));
    add(tr("One partner alone"), 1, m_found->alone, {});
    add(tr("No outside partner named"), 0, m_found->unnamed,
        {Link::Kind::Selection, m_selection.withOnly(Facet::Partner, {noneId}).toText()});
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
