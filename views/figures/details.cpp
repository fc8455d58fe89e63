// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/details.h"

#include "models/cooperation/facetnames.h"
#include "models/items/keys.h"
#include "models/items/labels.h"
#include "models/series/numbers.h"
#include "views/figures/detailparts.h"
#include "views/figures/initiativedetails.h"
#include "views/figures/partnerdetails.h"

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

constexpr qsizetype mostInitiatives = 20;
// Up to so many initiatives all their sources are looked through, which costs about a microsecond
// each; beyond, their first one.
constexpr qsizetype mostLookedThrough = 20000;

DetailRow plainRow(const QString &heading, const QString &text)
{
    return {heading, text, {}, {}, {}, {}};
}

bool restsOn(const Initiative &initiative, const SourceId &source)
{
    const auto cites = [&source](const auto &each) { return each.source == source; };
    return initiative.source == source ||
           std::any_of(initiative.furtherSources.begin(), initiative.furtherSources.end(), cites) ||
           std::any_of(initiative.partners.begin(), initiative.partners.end(), cites) ||
           std::any_of(initiative.economies.begin(), initiative.economies.end(), cites);
}

DetailSection restingOn(const Facts &facts, const SourceId &source)
{
    const Initiatives &all = facts.initiatives();
    const bool thorough = all.size() <= mostLookedThrough;
    DetailSection section{Words::tr("Initiatives that rest on it"),
                          thorough ? QString() : Words::tr("those of which it is the first source"),
                          {}};
    qsizetype more = 0;
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (thorough ? !restsOn(all.at(row), source) : all.sourceAt(row) != source)
            continue;
        if (section.rows.size() < mostInitiatives)
            section.rows.append(initiativeRow(all.at(row)));
        else
            ++more;
    }
    if (more > 0)
        section.rows.append(moreRow(more, {}));
    return section;
}

void addSources(const Facts &facts, Details &details)
{
    addSection(details, sourcesSection(facts, details));
}

Details ofStatement(const Facts &facts, const Statement &statement)
{
    Details details;
    details.kind = Words::tr("Statement");
    details.title = statement.text;
    details.textSources = details.cite(statement.source);
    if (statement.value)
        details.rows.append(plainRow(Words::tr("Value"),
                                     fullValueText(*statement.value, statement.unit, QLocale())));
    details.rows.append(plainRow(Words::tr("Year"), statement.year
                                                        ? QString::number(*statement.year)
                                                        : Words::tr("not reported")));
    details.rows.append(plainRow(Words::tr("Kind"), label(statement.kind)));
    if (const Framework *framework = facts.find(statement.framework))
        details.rows.append(plainRow(Words::tr("Framework"), framework->name));
    if (!statement.confidence.isEmpty())
        details.rows.append(plainRow(Words::tr("Confidence"),
                                     Words::tr("%1 (our judgement)").arg(statement.confidence)));
    if (!statement.note.isEmpty())
        details.rows.append(plainRow(Words::tr("Note"), statement.note));
    const DetailSection conflicts = conflictSection(facts, details, {statement.source});
    addSources(facts, details);
    addSection(details, conflicts);
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
    details.rows.append({reading(Reading::A, Words::tr("Reading A")),
                         conflict.readingA,
                         {},
                         details.cite(conflict.sourceA),
                         {},
                         {}});
    details.rows.append({reading(Reading::B, Words::tr("Reading B")),
                         conflict.readingB,
                         {},
                         details.cite(conflict.sourceB),
                         {},
                         {}});
    if (!conflict.used)
        details.rows.append(plainRow(Words::tr("Used"), Words::tr("Neither: both are shown")));
    if (!conflict.why.isEmpty())
        details.rows.append(plainRow(Words::tr("Why"), conflict.why));
    addSources(facts, details);
    return details;
}

Details ofMilestone(const Facts &facts, const Milestone &milestone)
{
    Details details;
    details.kind = Words::tr("Milestone");
    details.title = milestone.title;
    details.years = milestone.date.toText(QLocale());
    if (!milestone.kind.isEmpty())
        details.rows.append(plainRow(Words::tr("Kind"), milestone.kind));
    if (const Framework *framework = facts.find(milestone.framework))
        details.rows.append(plainRow(Words::tr("Framework"), framework->name));
    details.textSources = details.cite(milestone.source);
    const DetailSection conflicts = conflictSection(facts, details, {milestone.source});
    addSources(facts, details);
    addSection(details, conflicts);
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
    details.rows.append(plainRow(Words::tr("Publisher"), orNot(source.publisher)));
    details.rows.append(plainRow(Words::tr("Date"), source.published.isNull()
                                                        ? Words::tr("not dated")
                                                        : source.published.toText(QLocale())));
    details.rows.append(plainRow(Words::tr("Language"), languageName(source.language)));
    details.rows.append(plainRow(Words::tr("Licence"), orNot(source.licence)));
    DetailRow address = plainRow(Words::tr("Address"), orNot(source.url));
    if (!source.url.isEmpty())
        address.link = {Link::Kind::Address, source.url};
    details.rows.append(address);
    const auto readings =
        std::count_if(facts.observations().begin(), facts.observations().end(),
                      [&source](const Observation &o) { return o.source == source.id; });
    if (readings > 0)
        details.rows.append(
            plainRow(Words::tr("Observations"), QLocale().toString(qlonglong(readings))));

    DetailSection statements{Words::tr("Statements"), {}, {}};
    for (const Statement &statement : facts.statements()) {
        if (statement.source != source.id)
            continue;
        DetailRow row = plainRow({}, statement.text);
        row.link = {Link::Kind::Statement, statement.id.text()};
        statements.rows.append(row);
    }
    const DetailSection conflicts = conflictSection(facts, details, {source.id});
    addSection(details, restingOn(facts, source.id));
    addSection(details, statements);
    addSection(details, conflicts);
    if (!conflicts.rows.isEmpty())
        addSources(facts, details);
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

std::optional<Details> find(const Facts &facts, const Columns &columns, const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Initiative:
        if (const std::optional<Initiative> initiative = facts.find(InitiativeId(link.id)))
            return initiativeDetails(facts, *initiative);
        break;
    case Link::Kind::Partner:
        if (const Partner *partner = facts.find(PartnerId(link.id)))
            return partnerDetails(facts, *partner, makePartnerProfile(facts, columns, partner->id));
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

} // namespace

QList<int> Details::cite(const SourceId &source)
{
    if (source.isEmpty())
        return {};
    qsizetype at = sources.indexOf(source);
    if (at < 0) {
        at = sources.size();
        sources.append(source);
    }
    return {int(at) + 1};
}

QList<int> Details::cite(const QList<SourceId> &cited)
{
    QList<int> numbers;
    for (const SourceId &source : cited)
        numbers += cite(source);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

std::optional<Details> detailsOf(const Facts &facts, const Columns &columns, const Link &link,
                                 const FactHistory &history)
{
    std::optional<Details> details = find(facts, columns, link);
    if (details && history)
        addSection(*details, historySection(history(link)));
    return details;
}

QString citation(const QList<int> &sources)
{
    if (sources.isEmpty())
        return {};
    QStringList numbers;
    for (const int number : sources)
        numbers.append(QString::number(number));
    return QStringLiteral("[%1]").arg(numbers.join(QStringLiteral(", ")));
}

} // namespace mitra
