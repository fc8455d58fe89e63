// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The building of Columns from facts; the counting is in columns.cpp.

#include "models/cooperation/columns.h"
#include "models/cooperation/facetnames.h"

#include <algorithm>
#include <limits>
#include <set>

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

struct RowCodes {
    std::array<Codes, facetCount> of;
    Codes &operator[](Facet facet) { return of[size_t(facet)]; }
};

} // namespace

Columns::Columns(const FactsPtr &facts)
{
    addValues(*facts);
    addRows(*facts);
    addText(*facts);
    findYears();
}

void Columns::addValues(const Facts &facts)
{
    const auto add = [this](Facet facet, const QString &id, const QString &name) {
        Column &to = column(facet);
        // Codes are of 16 bits; no file has 65,535 partners.
        if (to.positions.contains(id) || to.values.size() >= std::numeric_limits<quint16>::max())
            return;
        to.positions.insert(id, int(to.values.size()));
        to.values.append({id, name});
    };
    for (const Partner &partner : facts.partners())
        add(Facet::Partner, partner.id.text(), partner.name.en);
    for (const PartnerKind kind : allValues<PartnerKind>())
        add(Facet::PartnerKind, toWord(kind), partnerKindName(kind));
    for (const Theme &theme : facts.themes())
        add(Facet::Theme, theme.id.text(), theme.name.en);
    for (const Outcome &outcome : facts.outcomes())
        add(Facet::Outcome, outcome.id.text(), outcome.code + QLatin1String(": ") + outcome.title);
    for (const Framework &framework : facts.frameworks())
        add(Facet::Framework, framework.id.text(), framework.name);
    for (const Goal &goal : facts.goals())
        add(Facet::Goal, goal.id.text(), goal.name.en);
    for (const InitiativeStatus status : allValues<InitiativeStatus>())
        add(Facet::Status, toWord(status), statusName(status));
    for (const Economy *member : facts.members())
        add(Facet::Member, member->id.text(), member->name);
    std::set<QString> languages;
    for (const Source &source : facts.sources()) {
        if (!source.language.isEmpty())
            languages.insert(source.language);
    }
    for (const QString &code : languages)
        add(Facet::Language, code, languageName(code));
}

void Columns::addRows(const Facts &facts)
{
    // "none" or "all": made at the first row that needs it, so it stands after the real values.
    const auto codeOfNone = [this](Facet facet) {
        Column &to = column(facet);
        const QString id = facet == Facet::Member ? allMembersId : noneId;
        if (!to.positions.contains(id)) {
            to.positions.insert(id, int(to.values.size()));
            to.values.append({id, noneName(facet)});
        }
        return to.positions.value(id);
    };
    std::array<int, 8> kinds{}; // codes by value: the words are looked up once, not for each row
    for (const PartnerKind kind : allValues<PartnerKind>())
        kinds.at(size_t(kind)) = position(Facet::PartnerKind, toWord(kind));
    std::array<int, 8> statuses{};
    for (const InitiativeStatus status : allValues<InitiativeStatus>())
        statuses.at(size_t(status)) = position(Facet::Status, toWord(status));
    for (const Facet facet : {Facet::Partner, Facet::PartnerKind, Facet::Outcome, Facet::Member})
        column(facet).offsets.push_back(0);

    for (const Initiative &initiative : facts.initiatives()) {
        RowCodes codes;
        for (const PartnerLink &link : initiative.partners) {
            if (const Partner *partner = facts.find(link.partner)) {
                addOnce(codes[Facet::Partner], position(Facet::Partner, partner->id.text()));
                addOnce(codes[Facet::PartnerKind], kinds.at(size_t(partner->kind)));
            }
        }
        bool bounded = false; // only participants bound an initiative to some members
        for (const EconomyLink &link : initiative.economies) {
            const int code = position(Facet::Member, link.economy.text());
            addOnce(codes[Facet::Member], code);
            bounded = bounded || (code >= 0 && link.role == EconomyRole::Participant);
        }
        if (!bounded)
            addOnce(codes[Facet::Member], codeOfNone(Facet::Member));
        for (const OutcomeId &outcome : initiative.outcomes)
            addOnce(codes[Facet::Outcome], position(Facet::Outcome, outcome.text()));

        const Theme *theme = facts.find(initiative.theme);
        const Source *source = facts.find(initiative.source);
        addOnce(codes[Facet::Theme], position(Facet::Theme, initiative.theme.text()));
        addOnce(codes[Facet::Goal], position(Facet::Goal, theme ? theme->goal.text() : QString()));
        addOnce(codes[Facet::Framework], position(Facet::Framework, initiative.framework.text()));
        addOnce(codes[Facet::Status], statuses.at(size_t(initiative.status)));
        addOnce(codes[Facet::Language],
                position(Facet::Language, source ? source->language : QString()));

        for (size_t i = 0; i < facetCount; ++i) {
            Column &to = m_columns[i];
            if (codes.of[i].empty())
                codes.of[i].push_back(quint16(codeOfNone(Facet(i))));
            to.codes.insert(to.codes.end(), codes.of[i].begin(), codes.of[i].end());
            if (!to.offsets.empty())
                to.offsets.push_back(quint32(to.codes.size()));
        }
        m_starts.push_back(yearOf(initiative.startYear));
        m_ends.push_back(yearOf(initiative.endYear));
    }
    for (Column &made : m_columns) {
        made.codes.shrink_to_fit();
        made.offsets.shrink_to_fit();
    }
}

void Columns::addText(const Facts &facts)
{
    for (const Initiative &initiative : facts.initiatives()) {
        m_text.addField(initiative.title);
        m_text.addField(initiative.summary);
        m_text.addField(initiative.id.text());
        for (const PartnerLink &link : initiative.partners) {
            const Partner *partner = facts.find(link.partner);
            if (!partner)
                continue;
            for (const QString *name : {&partner->name.en, &partner->name.ms, &partner->name.id})
                m_text.addName(*name);
        }
        m_text.endRow();
    }
    m_text.finish();
}

void Columns::findYears()
{
    for (const std::vector<qint16> *years : {&m_starts, &m_ends}) {
        for (const qint16 year : *years) {
            if (year == 0)
                continue;
            m_firstYear = m_firstYear == 0 ? year : std::min<int>(m_firstYear, year);
            m_lastYear = std::max<int>(m_lastYear, year);
        }
    }
    for (const qint16 year : m_starts)
        m_lastStart = std::max<int>(m_lastStart, year);
    for (int year = m_firstYear; year > 0 && year <= m_lastYear; ++year)
        m_years.append({QString::number(year), QString::number(year)});
    if (std::find(m_starts.begin(), m_starts.end(), qint16(0)) != m_starts.end())
        m_years.append({noneId, noYearName()});
}

} // namespace mitra
