// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/details.h"

#include "models/cooperation/facetnames.h"
#include "models/cooperation/selection.h"
#include "models/items/keys.h"
#include "models/items/labels.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"

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

DetailRow sourceRow(const Facts &facts, const SourceId &id, const QString &heading = {})
{
    return {heading, sourceText(facts, id), Link{Link::Kind::Source, id.text()}};
}

DetailRow initiativeRow(const Initiative &initiative, const QString &heading = {})
{
    return {heading, initiative.title, Link{Link::Kind::Initiative, initiative.id.text()}};
}

// Readings that disagree and cite one of these sources.
DetailSection conflictSection(const Facts &facts, const QList<SourceId> &sources)
{
    DetailSection section{Words::tr("Sources disagree"), {}, {}};
    for (const Conflict &conflict : facts.conflicts()) {
        if (sources.contains(conflict.sourceA) || sources.contains(conflict.sourceB))
            section.rows.append(
                {{}, conflict.topic, Link{Link::Kind::Conflict, conflict.id.text()}});
    }
    return section;
}

void addSection(Details &details, const DetailSection &section)
{
    if (!section.rows.isEmpty())
        details.sections.append(section);
}

// "start_year;summary_en" as words.
QString supportedText(const QString &columns)
{
    QStringList words;
    for (const QString &column : columns.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (column == QLatin1String("start_year"))
            words.append(Words::tr("start"));
        else if (column == QLatin1String("end_year"))
            words.append(Words::tr("end"));
        else if (column == QLatin1String("summary_en"))
            words.append(Words::tr("summary"));
        else if (column.startsWith(QLatin1String("budget")))
            words.append(Words::tr("budget"));
        else if (column == QLatin1String("title_en"))
            words.append(Words::tr("title"));
        else
            words.append(QString(column).replace(QLatin1Char('_'), QLatin1Char(' ')));
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

void addPartners(const Facts &facts, const Initiative &initiative, QList<DetailRow> &rows)
{
    QString heading =
        initiative.partners.size() == 1 ? Words::tr("Partner") : Words::tr("Partners");
    for (const PartnerLink &link : initiative.partners) {
        const Partner *partner = facts.find(link.partner);
        QString name = partner != nullptr ? partner->name.en : link.partner.text();
        if (link.role != PartnerRole::Partner)
            name = Words::tr("%1 (%2)").arg(name, label(link.role));
        rows.append({heading, name, Link{Link::Kind::Partner, link.partner.text()}});
        heading.clear();
    }
    if (initiative.partners.isEmpty())
        rows.append({Words::tr("Partner"), noneName(Facet::Partner), {}});
}

void addMembers(const Facts &facts, const Initiative &initiative, QList<DetailRow> &rows)
{
    QStringList names;
    bool bounded = false;
    for (const EconomyLink &link : initiative.economies) {
        const Economy *economy = facts.find(link.economy);
        const QString name = economy != nullptr ? economy->name : link.economy.text();
        bounded = bounded || link.role == EconomyRole::Participant;
        names.append(link.role == EconomyRole::Participant
                         ? name
                         : Words::tr("%1 (%2)").arg(name, label(link.role)));
    }
    // Only participants bound an initiative to some members (data README).
    if (!bounded)
        names.prepend(Words::tr("Region-wide, or not said by the source"));
    rows.append({Words::tr("Members"), names.join(QStringLiteral(", ")), {}});
}

void addParts(const Facts &facts, const Initiative &initiative, QList<DetailRow> &rows)
{
    if (const std::optional<Initiative> parent = facts.find(initiative.parent))
        rows.append(initiativeRow(*parent, Words::tr("Part of")));
    QString heading = Words::tr("Parts");
    const Initiatives &all = facts.initiatives();
    for (const quint32 part : all.partsOf(all.rowOf(initiative.id))) {
        rows.append(initiativeRow(all.at(part), heading));
        heading.clear();
    }
}

// Where the theme and the outcomes lead: the project's own mapping.
DetailSection contributionSection(const Facts &facts, const Initiative &initiative)
{
    DetailSection section{Words::tr("Contributes to"), Words::tr("our mapping"), {}};
    const Theme *theme = facts.find(initiative.theme);
    const Goal *goal = theme != nullptr ? facts.find(theme->goal) : nullptr;
    if (goal != nullptr) {
        QString text = goal->name.en;
        if (const Target *target = facts.target(goal->id))
            text = Words::tr("%1: %2 by %3")
                       .arg(text, fullValueText(target->value, target->unit, QLocale()))
                       .arg(target->year);
        section.rows.append({{}, text, Link{Link::Kind::Goal, goal->id.text()}});
    }
    return section;
}

Details ofInitiative(const Facts &facts, const Initiative &initiative)
{
    const QLocale locale;
    Details details;
    details.kind = Words::tr("Initiative");
    details.title = initiative.title;
    details.sign = statusShape(initiative.status);
    details.status = label(initiative.status);
    details.years = yearsLabel(initiative.startYear, initiative.endYear, initiative.status);
    details.text = initiative.summary;
    if (const Theme *theme = facts.find(initiative.theme))
        details.rows.append({Words::tr("Theme"), theme->name.en, {}});
    addPartners(facts, initiative, details.rows);
    QString heading = Words::tr("Outcome");
    for (const OutcomeId &id : initiative.outcomes) {
        const Outcome *outcome = facts.find(id);
        if (outcome == nullptr)
            continue;
        details.rows.append({heading, Words::tr("%1 %2").arg(outcome->code, outcome->title), {}});
        heading.clear();
    }
    addMembers(facts, initiative, details.rows);
    details.rows.append(
        {Words::tr("Budget"),
         initiative.budget ? moneyLabel(*initiative.budget, locale) : Words::tr("not reported"),
         {}});
    if (const Framework *framework = facts.find(initiative.framework))
        details.rows.append({Words::tr("Framework"), framework->name, {}});
    addParts(facts, initiative, details.rows);
    if (!initiative.note.isEmpty())
        details.rows.append({Words::tr("Note"), initiative.note, {}});

    DetailSection sources{Words::tr("Sources"), {}, {sourceRow(facts, initiative.source)}};
    QList<SourceId> cited{initiative.source};
    for (const SupportingSource &further : initiative.furtherSources) {
        DetailRow row = sourceRow(facts, further.source);
        row.value = Words::tr("%1 (for: %2)").arg(row.value, supportedText(further.supports));
        sources.rows.append(row);
        cited.append(further.source);
    }
    addSection(details, sources);
    addSection(details, contributionSection(facts, initiative));
    addSection(details, conflictSection(facts, cited));
    return details;
}

Details ofPartner(const Facts &facts, const Partner &partner)
{
    Details details;
    details.kind = Words::tr("Partner");
    details.title = partner.name.en;
    details.rows.append({Words::tr("Kind"), label(partner.kind), {}});
    details.rows.append(
        {Words::tr("Since"),
         partner.sinceYear ? QString::number(*partner.sinceYear) : Words::tr("not reported"),
         {}});
    DetailSection initiatives{Words::tr("Initiatives"), {}, {}};
    int ongoing = 0;
    for (const Initiative &initiative : facts.initiatives()) {
        const bool takesPart =
            std::any_of(initiative.partners.begin(), initiative.partners.end(),
                        [&partner](const PartnerLink &link) { return link.partner == partner.id; });
        if (!takesPart)
            continue;
        initiatives.rows.append(initiativeRow(initiative));
        ongoing += initiative.status == InitiativeStatus::Ongoing ? 1 : 0;
    }
    const qsizetype count = initiatives.rows.size();
    const QString text = count == 1
                             ? Words::tr("1 initiative, %1 ongoing").arg(ongoing)
                             : Words::tr("%1 initiatives, %2 ongoing").arg(count).arg(ongoing);
    details.rows.append({Words::tr("Takes part in"), text,
                         Link{Link::Kind::Selection,
                              Selection().with(Facet::Partner, partner.id.text()).toText()}});
    addSection(details, {Words::tr("Sources"), {}, {sourceRow(facts, partner.source)}});
    addSection(details, initiatives);
    return details;
}

Details ofStatement(const Facts &facts, const Statement &statement)
{
    Details details;
    details.kind = Words::tr("Statement");
    details.title = statement.text;
    if (statement.value)
        details.rows.append(
            {Words::tr("Value"), fullValueText(*statement.value, statement.unit, QLocale()), {}});
    details.rows.append(
        {Words::tr("Year"),
         statement.year ? QString::number(*statement.year) : Words::tr("not reported"),
         {}});
    details.rows.append({Words::tr("Kind"), label(statement.kind), {}});
    if (const Framework *framework = facts.find(statement.framework))
        details.rows.append({Words::tr("Framework"), framework->name, {}});
    if (!statement.confidence.isEmpty())
        details.rows.append({Words::tr("Confidence"),
                             Words::tr("%1 (our judgement)").arg(statement.confidence),
                             {}});
    if (!statement.note.isEmpty())
        details.rows.append({Words::tr("Note"), statement.note, {}});
    addSection(details, {Words::tr("Sources"), {}, {sourceRow(facts, statement.source)}});
    addSection(details, conflictSection(facts, {statement.source}));
    return details;
}

Details ofConflict(const Facts &facts, const Conflict &conflict)
{
    Details details;
    details.kind = Words::tr("Sources disagree");
    details.title = conflict.topic;
    details.sign = Shape::Flag;
    details.status = Words::tr("Two readings");
    const auto reading = [&conflict](Reading which, const QString &name) {
        return conflict.used == which ? Words::tr("%1 (used)").arg(name) : name;
    };
    details.rows.append({reading(Reading::A, Words::tr("Reading A")), conflict.readingA, {}});
    details.rows.append(sourceRow(facts, conflict.sourceA, Words::tr("Source of A")));
    details.rows.append({reading(Reading::B, Words::tr("Reading B")), conflict.readingB, {}});
    details.rows.append(sourceRow(facts, conflict.sourceB, Words::tr("Source of B")));
    if (!conflict.used)
        details.rows.append({Words::tr("Used"), Words::tr("Neither: both are shown"), {}});
    if (!conflict.why.isEmpty())
        details.rows.append({Words::tr("Why"), conflict.why, {}});
    return details;
}

Details ofMilestone(const Facts &facts, const Milestone &milestone)
{
    Details details;
    details.kind = Words::tr("Milestone");
    details.title = milestone.title;
    details.years = milestone.date.toText(QLocale());
    if (!milestone.kind.isEmpty())
        details.rows.append({Words::tr("Kind"), milestone.kind, {}});
    if (const Framework *framework = facts.find(milestone.framework))
        details.rows.append({Words::tr("Framework"), framework->name, {}});
    addSection(details, {Words::tr("Sources"), {}, {sourceRow(facts, milestone.source)}});
    addSection(details, conflictSection(facts, {milestone.source}));
    return details;
}

Details ofSource(const Facts &facts, const Source &source)
{
    Details details;
    details.kind = Words::tr("Source");
    details.title = source.title;
    const auto orNot = [](const QString &text) {
        return text.isEmpty() ? Words::tr("not stated") : text;
    };
    details.rows.append({Words::tr("Publisher"), orNot(source.publisher), {}});
    details.rows.append(
        {Words::tr("Date"),
         source.published.isNull() ? Words::tr("not dated") : source.published.toText(QLocale()),
         {}});
    details.rows.append({Words::tr("Language"), languageName(source.language), {}});
    details.rows.append({Words::tr("Licence"), orNot(source.licence), {}});
    details.rows.append({Words::tr("Address"), orNot(source.url),
                         source.url.isEmpty() ? Link{} : Link{Link::Kind::Address, source.url}});
    const auto readings =
        std::count_if(facts.observations().begin(), facts.observations().end(),
                      [&source](const Observation &o) { return o.source == source.id; });
    if (readings > 0)
        details.rows.append(
            {Words::tr("Observations"), QLocale().toString(qlonglong(readings)), {}});

    DetailSection initiatives{Words::tr("Initiatives that rest on it"), {}, {}};
    for (const Initiative &initiative : facts.initiatives()) {
        const bool further =
            std::any_of(initiative.furtherSources.begin(), initiative.furtherSources.end(),
                        [&source](const SupportingSource &s) { return s.source == source.id; });
        if (further || initiative.source == source.id)
            initiatives.rows.append(initiativeRow(initiative));
    }
    DetailSection statements{Words::tr("Statements"), {}, {}};
    for (const Statement &statement : facts.statements()) {
        if (statement.source == source.id)
            statements.rows.append(
                {{}, statement.text, Link{Link::Kind::Statement, statement.id.text()}});
    }
    addSection(details, initiatives);
    addSection(details, statements);
    addSection(details, conflictSection(facts, {source.id}));
    return details;
}

const Milestone *findMilestone(const Facts &facts, const QString &id)
{
    for (const Milestone &milestone : facts.milestones()) {
        if (id == keyOf(milestone))
            return &milestone;
    }
    return nullptr;
}

} // namespace

std::optional<Details> detailsOf(const Facts &facts, const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Initiative:
        if (const std::optional<Initiative> initiative = facts.find(InitiativeId(link.id)))
            return ofInitiative(facts, *initiative);
        break;
    case Link::Kind::Partner:
        if (const Partner *partner = facts.find(PartnerId(link.id)))
            return ofPartner(facts, *partner);
        break;
    case Link::Kind::Statement:
        if (const Statement *statement = facts.find(StatementId(link.id)))
            return ofStatement(facts, *statement);
        break;
    case Link::Kind::Conflict:
        if (const Conflict *conflict = facts.find(ConflictId(link.id)))
            return ofConflict(facts, *conflict);
        break;
    case Link::Kind::Source:
        if (const Source *source = facts.find(SourceId(link.id)))
            return ofSource(facts, *source);
        break;
    case Link::Kind::Milestone:
        if (const Milestone *milestone = findMilestone(facts, link.id))
            return ofMilestone(facts, *milestone);
        break;
    default:
        break;
    }
    return std::nullopt;
}

} // namespace mitra
