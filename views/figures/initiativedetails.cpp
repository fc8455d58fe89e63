// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/initiativedetails.h"

#include "models/cooperation/facetnames.h"
#include "models/domain/localname.h"
#include "models/items/labels.h"
#include "models/series/numbers.h"
#include "views/figures/detailparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Details)
};

constexpr qsizetype mostParts = 30;

// Makes the rows of one initiative. A row's sources are numbered in the order they are first met.
class Teller
{
public:
    Teller(const Facts &facts, const Initiative &initiative, Details &details)
        : m_facts(facts)
        , m_initiative(initiative)
        , m_details(details)
    {
    }

    // The source of the whole, and those that the file names for these columns.
    QList<int> behind(const QStringList &columns)
    {
        QList<SourceId> sources{m_initiative.source};
        for (const SupportingSource &further : m_initiative.furtherSources) {
            const QStringList supported = further.supports.split(QLatin1Char(';'));
            if (std::any_of(columns.begin(), columns.end(), [&supported](const QString &column) {
                    return supported.contains(column);
                }))
                sources.append(further.source);
        }
        return m_details.cite(sources);
    }

    void addTime()
    {
        const Initiative &i = m_initiative;
        DetailRow status;
        status.label = Words::tr("Status");
        status.value = i.status == InitiativeStatus::Unknown
                           ? Words::tr("Not reported: no source tells")
                           : Words::tr("%1 (our word)").arg(label(i.status));
        status.sources = behind({QStringLiteral("status")});
        status.sign = statusShape(i.status);
        m_details.rows.append(status);

        DetailRow years;
        years.label = Words::tr("Years");
        years.value = yearsLabel(i.startYear, i.endYear, i.status);
        years.sources = behind({QStringLiteral("start_year"), QStringLiteral("end_year")});
        if (i.startYear && i.endYear && *i.endYear < *i.startYear) {
            years.value = Words::tr("%1: the end stands before the start, kept as the file has it")
                              .arg(years.value);
            years.sign = Shape::Flag;
        }
        m_details.rows.append(years);
    }

    void addPlace()
    {
        if (const Theme *theme = m_facts.find(m_initiative.theme))
            add(Words::tr("Theme"), Words::tr("%1 (our mapping)").arg(localName(theme->name)));
        if (const Framework *framework = m_facts.find(m_initiative.framework))
            add(Words::tr("Framework"), framework->name, {},
                behind({QStringLiteral("framework_id")}));
    }

    void addPartners()
    {
        const QList<PartnerLink> &links = m_initiative.partners;
        QString heading = links.size() == 1 ? Words::tr("Partner") : Words::tr("Partners");
        for (const PartnerLink &link : links) {
            const Partner *partner = m_facts.find(link.partner);
            const QString name = partner ? localName(partner->name) : link.partner.text();
            QString text = Words::tr("%1 (%2)").arg(name, roleInWords(link.role));
            if (!link.note.isEmpty())
                text = Words::tr("%1. %2").arg(text, link.note);
            add(heading, text, {Link::Kind::Partner, link.partner.text()},
                m_details.cite(link.source));
            heading.clear();
        }
        if (links.isEmpty())
            add(Words::tr("Partner"), noneName(Facet::Partner));
    }

    void addMembers()
    {
        QString heading = Words::tr("Members");
        // Only participants bound an initiative to some members (data README).
        const bool bounded = std::any_of(
            m_initiative.economies.begin(), m_initiative.economies.end(),
            [](const EconomyLink &link) { return link.role == EconomyRole::Participant; });
        if (!bounded) {
            add(heading, Words::tr("Region-wide, or not said by the source"));
            heading.clear();
        }
        // Those of one role and source in one row.
        QList<EconomyLink> left = m_initiative.economies;
        while (!left.isEmpty()) {
            const EconomyLink like = left.first();
            QStringList names;
            for (auto each = left.begin(); each != left.end();) {
                if (each->role != like.role || each->source != like.source ||
                    each->note != like.note) {
                    ++each;
                    continue;
                }
                const Economy *economy = m_facts.find(each->economy);
                names.append(economy ? localName(*economy) : each->economy.text());
                each = left.erase(each);
            }
            QString text = names.join(QStringLiteral(", "));
            if (like.role != EconomyRole::Participant)
                text = Words::tr("%1 (%2)").arg(text, label(like.role));
            if (!like.note.isEmpty())
                text = Words::tr("%1. %2").arg(text, like.note);
            add(heading, text, {}, m_details.cite(like.source));
            heading.clear();
        }
    }

    void addOutcomes()
    {
        QString heading =
            m_initiative.outcomes.size() == 1 ? Words::tr("Outcome") : Words::tr("Outcomes");
        for (const OutcomeId &id : m_initiative.outcomes) {
            const Outcome *outcome = m_facts.find(id);
            add(heading,
                outcome
                    ? Words::tr("%1 %2 (our mapping)").arg(outcome->code, localText(outcome->title))
                    : id.text());
            heading.clear();
        }
    }

    void addMoney()
    {
        const bool has = m_initiative.budget.has_value();
        add(Words::tr("Budget"),
            has ? moneyLabel(*m_initiative.budget, QLocale()) : Words::tr("not reported"), {},
            has ? behind({QStringLiteral("budget_amount"), QStringLiteral("budget_currency"),
                          QStringLiteral("budget_kind")})
                : QList<int>());
    }

    void addFamily()
    {
        if (const std::optional<Initiative> parent = m_facts.find(m_initiative.parent)) {
            DetailRow row = initiativeRow(*parent, Words::tr("Part of"));
            row.value = Words::tr("%1 (our reading)").arg(row.value);
            row.sign.reset();
            m_details.rows.append(row);
        }
        const Initiatives &all = m_facts.initiatives();
        const std::vector<quint32> parts = all.partsOf(all.rowOf(m_initiative.id));
        QString heading = Words::tr("Parts");
        const qsizetype shown = std::min(qsizetype(parts.size()), mostParts);
        for (qsizetype i = 0; i < shown; ++i) {
            DetailRow row = initiativeRow(all.at(parts[size_t(i)]), heading);
            row.sign.reset();
            m_details.rows.append(row);
            heading.clear();
        }
        if (qsizetype(parts.size()) > shown)
            m_details.rows.append(moreRow(qsizetype(parts.size()) - shown, {}));
    }

    void addRemarks()
    {
        if (!m_initiative.note.isEmpty())
            add(Words::tr("Note"), m_initiative.note, {}, behind({QStringLiteral("note")}));
        if (!m_initiative.quoteHint.isEmpty())
            add(Words::tr("In the source"), Words::tr("“%1”").arg(m_initiative.quoteHint), {},
                m_details.cite(m_initiative.source));
        add(Words::tr("Number"), m_initiative.id.text());
    }

    // Where the theme leads: the project's own mapping.
    DetailSection contribution()
    {
        DetailSection section{
            Words::tr("Contributes to"), Words::tr("our mapping, by its theme"), {}};
        const Theme *theme = m_facts.find(m_initiative.theme);
        const Goal *goal = theme ? m_facts.find(theme->goal) : nullptr;
        if (!goal)
            return section;
        QString text = localName(goal->name);
        const Target *target = m_facts.target(goal->id);
        if (target)
            text = Words::tr("%1: %2 by %3")
                       .arg(text, fullValueText(target->value, target->unit, QLocale()),
                            QString::number(target->year));
        section.rows.append({{},
                             text,
                             {Link::Kind::Goal, goal->id.text()},
                             m_details.cite(target ? target->source : goal->source),
                             {},
                             {}});
        return section;
    }

private:
    void add(const QString &heading, const QString &text, const Link &link = {},
             const QList<int> &sources = {})
    {
        m_details.rows.append({heading, text, link, sources, {}, {}});
    }

    const Facts &m_facts;
    const Initiative &m_initiative;
    Details &m_details;
};

} // namespace

Details initiativeDetails(const Facts &facts, const Initiative &initiative)
{
    Details details;
    details.kind = Words::tr("Initiative");
    details.title = initiative.title;
    details.sign = statusShape(initiative.status);
    details.status = label(initiative.status);
    details.years = yearsLabel(initiative.startYear, initiative.endYear, initiative.status);
    details.text = initiative.summary;

    Teller teller(facts, initiative, details);
    details.textSources = teller.behind({QStringLiteral("summary_en")});
    teller.addTime();
    teller.addPlace();
    teller.addPartners();
    teller.addMembers();
    teller.addOutcomes();
    teller.addMoney();
    teller.addFamily();
    teller.addRemarks();

    QList<SourceId> own{initiative.source};
    for (const SupportingSource &further : initiative.furtherSources) {
        details.cite(further.source);
        own.append(further.source);
    }
    const DetailSection contribution = teller.contribution();
    const DetailSection conflicts = conflictSection(facts, details, own);
    addSection(details, contribution);
    addSection(details, conflicts);
    addSection(details, sourcesSection(facts, details, [&initiative](const SourceId &id) {
                   QStringList supported;
                   for (const SupportingSource &further : initiative.furtherSources) {
                       if (further.source == id)
                           supported +=
                               further.supports.split(QLatin1Char(';'), Qt::SkipEmptyParts);
                   }
                   return columnsInWords(supported);
               }));
    return details;
}

} // namespace mitra
