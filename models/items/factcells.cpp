// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/factcells.h"

#include "models/cooperation/facetnames.h"
#include "models/domain/localname.h"
#include "models/items/sourcetext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FactCells)
};

} // namespace

FactCells::FactCells(const Facts &facts)
    : m_facts(facts)
{
}

Cell FactCells::text(const QString &text) const
{
    return {text, text.isEmpty() ? QVariant() : QVariant(text), {}, {}, -1};
}

Cell FactCells::key(const QString &id, Link::Kind kind) const
{
    return {id, id, kind == Link::Kind::None ? Link() : Link{kind, id}, {}, -1};
}

Cell FactCells::title(const QString &title, const Link &link) const
{
    return {title, title, link, {}, -1};
}

Cell FactCells::number(std::optional<double> value) const
{
    if (!value)
        return {};
    return {m_locale.toString(*value, 'f', QLocale::FloatingPointShortest), *value, {}, {}, -1};
}

Cell FactCells::year(std::optional<int> year) const
{
    // Years are never grouped in thousands.
    return year ? Cell{QString::number(*year), *year, {}, {}, -1} : Cell();
}

Cell FactCells::date(const PartialDate &date) const
{
    return date.isNull() ? Cell() : Cell{date.toText(m_locale), date.toIso(), {}, {}, -1};
}

Cell FactCells::day(QDate day) const
{
    const auto known = PartialDate::fromIso(day.toString(Qt::ISODate));
    return known ? date(*known) : Cell();
}

Cell FactCells::yesNo(bool value) const
{
    return {value ? Words::tr("Yes") : Words::tr("No"), int(value), {}, {}, -1};
}

Cell FactCells::money(const std::optional<Money> &money) const
{
    return money ? Cell{moneyLabel(*money, m_locale), moneySortValue(money), {}, {}, -1} : Cell();
}

Cell FactCells::language(const QString &code) const
{
    if (code.isEmpty())
        return {};
    const QString name = languageName(code);
    return {name, name, {}, code, -1};
}

Cell FactCells::address(const QString &url) const
{
    Cell cell = text(url);
    if (!url.isEmpty())
        cell.link = {Link::Kind::Address, url};
    return cell;
}

Cell FactCells::status(InitiativeStatus status) const
{
    // Not reported is not a value: it sorts last.
    const bool known = status != InitiativeStatus::Unknown;
    return {label(status), known ? QVariant(int(status)) : QVariant(), {}, {}, int(status)};
}

template <typename Id, typename Name>
Cell FactCells::named(const Id &id, Link::Kind kind, Name name) const
{
    if (id.isEmpty())
        return {};
    const auto found = m_facts.find(id); // a pointer, or an optional initiative
    const QString text = found ? name(*found) : id.text();
    const Link link = found && kind != Link::Kind::None ? Link{kind, id.text()} : Link();
    //: name of a thing, its id in brackets
    return {text, text, link, Words::tr("%1 (%2)").arg(text, id.text()), -1};
}

Cell FactCells::initiative(const InitiativeId &id) const
{
    return named(id, Link::Kind::Initiative, [](const Initiative &row) { return row.title; });
}

Cell FactCells::partner(const PartnerId &id) const
{
    return named(id, Link::Kind::Partner, [](const Partner &row) { return localName(row.name); });
}

Cell FactCells::economy(const EconomyId &id) const
{
    return named(id, Link::Kind::None, [](const Economy &row) { return row.name; });
}

Cell FactCells::judged(const EconomyId &id) const
{
    Cell cell = economy(id);
    if (!id.isEmpty())
        cell.text = economyName(m_facts, id);
    return cell;
}

Cell FactCells::framework(const FrameworkId &id) const
{
    return named(id, Link::Kind::None, [](const Framework &row) { return row.name; });
}

Cell FactCells::outcome(const OutcomeId &id) const
{
    return named(id, Link::Kind::None, [](const Outcome &row) { return row.title; });
}

Cell FactCells::goal(const GoalId &id) const
{
    return named(id, Link::Kind::Goal, [](const Goal &row) { return localName(row.name); });
}

Cell FactCells::theme(const ThemeId &id) const
{
    return named(id, Link::Kind::None, [](const Theme &row) { return localName(row.name); });
}

Cell FactCells::indicator(const IndicatorId &id) const
{
    return named(id, Link::Kind::Indicator, [](const Indicator &row) { return row.name; });
}

Cell FactCells::source(const SourceId &id)
{
    const auto known = m_sources.constFind(id);
    if (known != m_sources.constEnd())
        return *known;
    const Cell made = named(id, Link::Kind::Source,
                            [this](const Source &row) { return sourceText(&row, m_locale); });
    m_sources.insert(id, made);
    return made;
}

} // namespace mitra
