// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/membertable.h"

#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/figures/readingtext.h"

#include <QLocale>

#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberTable)
};

Link observationLink(const IndicatorId &indicator, const EconomyId &economy, int year)
{
    return {
        Link::Kind::Observation,
        QStringLiteral("%1/%2/%3").arg(indicator.text(), economy.text(), QString::number(year))};
}

} // namespace

bool isDrawable(const std::optional<YearValue> &at)
{
    return at && std::isfinite(at->value);
}

QString memberName(const MemberRow &row, bool isGroup)
{
    if (!isGroup)
        return row.name;
    return row.coverage.isEmpty() ? Words::tr("%1 (computed here)").arg(row.name)
                                  : Words::tr("%1 (computed here, %2)").arg(row.name, row.coverage);
}

QString memberValue(const MemberRow &row, const QString &unit, std::optional<int> secondYear)
{
    if (!isDrawable(row.latest))
        return secondYear ? Words::tr("no value in %1").arg(*secondYear) : Words::tr("no data");
    const QString value = valueText(row.latest->value, unit, QLocale());
    return row.latestStatus == ObservationStatus::Estimate
               ? Words::tr("%1 in %2, est.", "an estimate").arg(value).arg(row.latest->year)
               : Words::tr("%1 in %2").arg(value).arg(row.latest->year);
}

Mark memberMark(const Facts &facts, const IndicatorId &indicator, const QString &unit,
                const MemberRow &row, MemberYear which, bool isGroup, std::optional<int> secondYear)
{
    const bool isFirst = which == MemberYear::First;
    const std::optional<YearValue> &at = isFirst ? row.from : row.latest;
    Mark mark;
    if (!isDrawable(at)) {
        mark.text = QStringLiteral("%1: %2").arg(memberName(row, isGroup),
                                                 isFirst ? Words::tr("no data")
                                                         : memberValue(row, unit, secondYear));
    } else if (isGroup) {
        mark.text = Words::tr("%1: %2 in %3", "group, value, year")
                        .arg(memberName(row, true), valueText(at->value, unit, QLocale()))
                        .arg(at->year);
    } else {
        mark.text = readingText(facts, row.name, at->year, valueText(at->value, unit, QLocale()),
                                isFirst ? row.fromStatus : row.latestStatus,
                                isFirst ? row.fromSource : row.source);
        mark.link = observationLink(indicator, row.economy, at->year);
    }
    return mark;
}

QColor memberColour(const QList<EconomyId> &coloured, const EconomyId &economy, bool anyInColour,
                    const Style &style)
{
    if (!anyInColour)
        return style.series[0];
    const qsizetype colour = coloured.indexOf(economy);
    return colour < 0 ? style.tint(style.muted, 0.65) : style.series[size_t(colour)];
}

MemberTable::MemberTable(FactsPtr facts, const IndicatorId &indicator, const QString &unit)
    : m_facts(std::move(facts))
    , m_indicator(indicator)
    , m_unit(unit)
{
}

Link MemberTable::linkTo(const MemberRow &row, const std::optional<YearValue> &at,
                         bool isGroup) const
{
    return at && !isGroup ? observationLink(m_indicator, row.economy, at->year) : Link{};
}

void MemberTable::add(const MemberRow &member, bool isGroup, const QList<Cell> &more)
{
    const QLocale locale;
    const auto number = [&](const std::optional<YearValue> &at) {
        return isDrawable(at) ? Cell{numberText(at->value, m_unit, locale),
                                     at->value,
                                     linkTo(member, at, isGroup),
                                     {},
                                     -1}
                              : Cell{Words::tr("no data"), {}, {}, {}, -1};
    };
    const auto text = [](const QString &words) { return Cell{words, words, {}, {}, -1}; };
    const bool hasLatest = isDrawable(member.latest);
    Row row;
    row.id = member.economy.text();
    row.source = member.source;
    row.cells = {text(memberName(member, isGroup)), number(member.from), number(member.latest)};
    if (hasLatest)
        row.cells << Cell{QString::number(member.latest->year), member.latest->year, {}, {}, -1}
                  << Cell{statusWord(member.latestStatus), int(member.latestStatus), {}, {}, -1};
    else
        row.cells << Cell{} << Cell{};
    row.cells
        << (member.toTarget
                ? Cell{numberText(*member.toTarget, m_unit, locale), *member.toTarget, {}, {}, -1}
                : Cell{});
    row.cells << more;
    if (isGroup) {
        row.cells << text(Words::tr("computed here"));
    } else if (hasLatest) {
        Cell source = text(sourceText(*m_facts, member.source));
        source.link = {Link::Kind::Source, member.source.text()};
        row.cells << source;
    } else {
        row.cells << Cell{};
    }
    m_rows << row;
}

std::unique_ptr<QAbstractTableModel>
MemberTable::take(int compareYear, std::optional<int> secondYear, const QList<Column> &more)
{
    const QString unit = unitText(m_unit);
    QList<Column> columns = {
        {Words::tr("Member state"), {}, false},
        {QString::number(compareYear), unit, true},
        {secondYear ? QString::number(*secondYear) : Words::tr("Latest"), unit, true},
        {Words::tr("Year"), {}, true},
        {Words::tr("Status"), {}, false},
        {Words::tr("To target"), Words::tr("What is left to the target; 0 or less when it is met"),
         true}};
    columns << more << Column{Words::tr("Source"), {}, false};
    return std::make_unique<CellTable>(columns, std::exchange(m_rows, {}));
}

} // namespace mitra
