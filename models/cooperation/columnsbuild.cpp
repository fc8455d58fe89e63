// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The building of Columns from facts; the counting is in columns.cpp.

#include "models/cooperation/columnsbuilder.h"
#include "models/cooperation/facetnames.h"
#include "models/cooperation/valuename.h"
#include "models/domain/localname.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace mitra
{

namespace
{

using Codes = std::vector<quint16>;

// Adds a code once a row: a partner named twice with two roles is one partner.
void addOnce(Codes &codes, int code)
{
    if (code >= 0 && std::find(codes.begin(), codes.end(), quint16(code)) == codes.end())
        codes.push_back(quint16(code));
}

// Years outside the calendar are as good as none.
qint16 yearOf(const std::optional<int> &year)
{
    return year && *year > 0 && *year <= 9999 ? qint16(*year) : qint16(0);
}

// A row may have several of these.
bool isManifold(Facet facet)
{
    return facet == Facet::Partner || facet == Facet::PartnerKind || facet == Facet::Outcome ||
           facet == Facet::Member;
}

} // namespace

struct Columns::Builder::RowCodes {
    std::array<Codes, facetCount> of;
    Codes &operator[](Facet facet) { return of[size_t(facet)]; }
};

bool Columns::Builder::addRows(const ProgressMonitor &monitor)
{
    constexpr int rowsPerStep = 10'000;
    const Initiatives &initiatives = m_facts.initiatives();
    QStringList amounts;
    for (const MoneyClass &of : moneyClasses(initiatives))
        amounts.append(of.id());
    addMoney(amounts);
    const int total = int(initiatives.size());
    for (int row = 0; row < total; ++row) {
        if (monitor && row % rowsPerStep == 0 && !monitor(row, total))
            return false;
        const Initiative initiative = initiatives.at(row);
        addRow(initiative, row);
        m_text.addRow(initiative.title, initiative.summary, initiative.id.text());
    }
    return true;
}

void Columns::Builder::addValue(Facet facet, const QString &id)
{
    QHash<QString, int> &positions = m_to.m_positions[size_t(facet)];
    QList<FacetValue> &values = m_to.m_values[size_t(facet)];
    // Codes are of 16 bits, one of them kept for "none"; no file has 65,535 partners.
    if (positions.contains(id) || values.size() >= std::numeric_limits<quint16>::max())
        return;
    positions.insert(id, int(values.size()));
    values.append({id, valueName(m_facts, facet, id)});
}

void Columns::Builder::addValues()
{
    m_to.m_language = wordLanguage();
    for (const Partner &partner : m_facts.partners())
        addValue(Facet::Partner, partner.id.text());
    for (const PartnerKind kind : allValues<PartnerKind>())
        addValue(Facet::PartnerKind, toWord(kind));
    for (const Theme &theme : m_facts.themes())
        addValue(Facet::Theme, theme.id.text());
    for (const Outcome &outcome : m_facts.outcomes())
        addValue(Facet::Outcome, outcome.id.text());
    for (const Framework &framework : m_facts.frameworks())
        addValue(Facet::Framework, framework.id.text());
    for (const Goal &goal : m_facts.goals())
        addValue(Facet::Goal, goal.id.text());
    for (const InitiativeStatus status : allValues<InitiativeStatus>())
        addValue(Facet::Status, toWord(status));
    for (const Economy *member : m_facts.members())
        addValue(Facet::Member, member->id.text());
    std::set<QString> languages;
    for (const Source &source : m_facts.sources()) {
        if (!source.language.isEmpty())
            languages.insert(source.language);
    }
    for (const QString &code : languages)
        addValue(Facet::Language, code);

    for (const PartnerKind kind : allValues<PartnerKind>())
        m_kinds.at(size_t(kind)) = m_to.position(Facet::PartnerKind, toWord(kind));
    for (const InitiativeStatus status : allValues<InitiativeStatus>())
        m_statuses.at(size_t(status)) = m_to.position(Facet::Status, toWord(status));
    for (size_t i = 0; i < facetCount; ++i) {
        if (isManifold(Facet(i)))
            m_offsets[i].push_back(0);
    }
    const auto inAllLanguages = [](const LocalName &name) {
        return foldedLine(name.en) + u'\n' + foldedLine(name.ms) + u'\n' + foldedLine(name.id);
    };
    for (const FacetValue &value : m_to.values(Facet::Partner)) {
        if (const Partner *partner = m_facts.find(PartnerId(value.id)))
            m_to.m_partnerLines.append(inAllLanguages(partner->name));
    }
}

bool Columns::Builder::addMoney(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!MoneyClass::fromId(id))
            return false;
        addValue(Facet::Money, id);
    }
    return true;
}

int Columns::Builder::codeOfNone(Facet facet)
{
    QHash<QString, int> &positions = m_to.m_positions[size_t(facet)];
    QList<FacetValue> &values = m_to.m_values[size_t(facet)];
    const QString id = facet == Facet::Member ? allMembersId : noneId;
    if (!positions.contains(id)) {
        positions.insert(id, int(values.size()));
        values.append({id, noneName(facet)});
    }
    return positions.value(id);
}

void Columns::Builder::addLinks(const Initiative &initiative, RowCodes &codes)
{
    for (const PartnerLink &link : initiative.partners) {
        if (const Partner *partner = m_facts.find(link.partner)) {
            addOnce(codes[Facet::Partner], m_to.position(Facet::Partner, partner->id.text()));
            addOnce(codes[Facet::PartnerKind], m_kinds.at(size_t(partner->kind)));
        }
    }
    bool bounded = false; // only participants bound an initiative to some members
    for (const EconomyLink &link : initiative.economies) {
        const int code = m_to.position(Facet::Member, link.economy.text());
        addOnce(codes[Facet::Member], code);
        bounded = bounded || (code >= 0 && link.role == EconomyRole::Participant);
    }
    if (!bounded)
        addOnce(codes[Facet::Member], codeOfNone(Facet::Member));
    for (const OutcomeId &outcome : initiative.outcomes)
        addOnce(codes[Facet::Outcome], m_to.position(Facet::Outcome, outcome.text()));
}

void Columns::Builder::addRow(const Initiative &initiative, qsizetype row)
{
    const auto at = [this](Facet facet, const QString &id) { return m_to.position(facet, id); };
    RowCodes codes;
    addLinks(initiative, codes);
    const Theme *theme = m_facts.find(initiative.theme);
    const Source *source = m_facts.find(initiative.source);
    addOnce(codes[Facet::Theme], at(Facet::Theme, initiative.theme.text()));
    addOnce(codes[Facet::Goal], at(Facet::Goal, theme ? theme->goal.text() : QString()));
    addOnce(codes[Facet::Framework], at(Facet::Framework, initiative.framework.text()));
    addOnce(codes[Facet::Status], m_statuses.at(size_t(initiative.status)));
    if (initiative.budget) {
        const MoneyClass of{initiative.budget->currency, initiative.budget->kind,
                            levelOf(m_facts.initiatives(), row)};
        addOnce(codes[Facet::Money], at(Facet::Money, of.id()));
    }
    addOnce(codes[Facet::Language], at(Facet::Language, source ? source->language : QString()));

    for (size_t i = 0; i < facetCount; ++i) {
        if (codes.of[i].empty())
            codes.of[i].push_back(quint16(codeOfNone(Facet(i))));
        m_codes[i].insert(m_codes[i].end(), codes.of[i].begin(), codes.of[i].end());
        if (isManifold(Facet(i)))
            m_offsets[i].push_back(quint32(m_codes[i].size()));
    }
    m_starts.push_back(yearOf(initiative.startYear));
    m_ends.push_back(yearOf(initiative.endYear));
}

void Columns::Builder::finish()
{
    for (size_t i = 0; i < facetCount; ++i) {
        m_offsets[i].shrink_to_fit();
        m_to.m_coded[i] = CodedColumn(std::exchange(m_codes[i], {}), std::move(m_offsets[i]),
                                      size_t(m_to.m_values[i].size()));
    }
    findYears();
    m_to.m_starts = yearColumn(m_starts);
    m_to.m_ends = yearColumn(m_ends);
    m_to.m_text = m_text.finish();
}

void Columns::Builder::findYears()
{
    for (const std::vector<qint16> *years : {&m_starts, &m_ends}) {
        for (const qint16 year : *years) {
            if (year == 0)
                continue;
            m_to.m_firstYear = m_to.m_firstYear == 0 ? year : std::min<int>(m_to.m_firstYear, year);
            m_to.m_lastYear = std::max<int>(m_to.m_lastYear, year);
        }
    }
    for (const qint16 year : m_starts)
        m_to.m_lastStart = std::max<int>(m_to.m_lastStart, year);
    addYears(std::find(m_starts.begin(), m_starts.end(), qint16(0)) != m_starts.end());
}

void Columns::Builder::addYears(bool unknownStart)
{
    for (int year = m_to.m_firstYear; year > 0 && year <= m_to.m_lastYear; ++year)
        m_to.m_years.append({QString::number(year), QString::number(year)});
    if (unknownStart)
        m_to.m_years.append({noneId, noYearName()});
}

CodedColumn Columns::Builder::yearColumn(const std::vector<qint16> &years) const
{
    const size_t unknown = m_to.yearCount();
    bool needed = false;
    Codes codes;
    codes.reserve(years.size());
    for (const qint16 year : years) {
        needed = needed || year == 0;
        codes.push_back(quint16(year == 0 ? int(unknown) : year - m_to.m_firstYear));
    }
    return {codes, {}, unknown + (needed ? 1 : 0)};
}

} // namespace mitra
