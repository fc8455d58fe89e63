// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/memberfigure.h"

#include "models/cooperation/membercooperation.h"
#include "models/domain/localname.h"
#include "models/items/labels.h"
#include "models/series/memberprofile.h"
#include "models/series/numbers.h"
#include "models/series/verdicttabletext.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"
#include "views/figures/countwords.h"
#include "views/figures/detailparts.h"
#include "views/figures/framing.h"
#include "views/figures/partnerdetails.h"
#include "views/figures/sheetbars.h"
#include "views/figures/sheetrows.h"
#include "views/figures/sheettable.h"

#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr qsizetype mostThemes = 12;

QString number(quint32 count)
{
    return QLocale().toString(count);
}

// Short names, since lupdate reads "RowsFigure::Words words()" as a function of RowsFigure and
// would file the texts in it there.
using Part = SheetFigure::Part;
using Band = SheetFigure::Band;
using SheetWords = RowsFigure::Words;
using SheetTwin = RowsFigure::Twin;

// Builds what stands on the sheet, numbering sources as they are met.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberFigure)

public:
    Writer(const Facts &facts, const Columns &columns, const Economy &member, qsizetype listed)
        : m_facts(facts)
        , m_member(member)
        , m_name(localName(member))
        , m_profile(makeMemberProfile(facts, member.id, usualVerdictBasis))
        , m_cooperation(makeMemberCooperation(facts, columns, member.id))
        , m_group(economyName(facts, groupOf(facts)))
        , m_listed(std::min(listed, qsizetype(m_cooperation.rows.size())))
    {
        m_twin.columns = {
            {tr("Part"), tr("Where it stands on the sheet"), false},
            {tr("Name"), tr("What is measured, counted or told"), false},
            {tr("Value"), tr("The latest observed value, or how many initiatives"), true},
            {tr("Year"), tr("Of the value, or of an initiative"), false},
            {tr("Rank"), tr("Among the member states with a value, each by its latest year"), true},
            {tr("The group"), tr("The latest value of the whole group"), true},
            {tr("Verdict or status"), tr("Of a measure by trend, of an initiative as reported"),
             false},
            {tr("Role"), tr("Of the member state in the initiative"), false},
            {tr("Source"), tr("Of the value, or what names the member state"), false},
        };
    }

    QList<Band> bands()
    {
        QList<Band> bands{{head()}};
        if (m_cooperation.initiatives > 0)
            bands.first().append(themes());
        // In this order, so that the numbers of sources rise down the sheet.
        if (!m_profile.goals.isEmpty())
            bands.append({goals()});
        if (m_profile.hasValues())
            bands.append({measures()});
        if (!m_profile.withoutValue.isEmpty())
            bands.append({missing()});
        if (m_cooperation.initiatives > 0)
            bands.append({initiatives()});
        if (!m_details.sources.isEmpty())
            bands.append({sources()});
        return bands;
    }

    SheetWords words() const
    {
        SheetWords words;
        words.name = QStringLiteral("member:%1").arg(m_member.id.text());
        words.title = title();
        words.subtitle = m_member.memberSince.isValid()
                             ? tr("Profile: member state since %1", "day in words")
                                   .arg(dateInWords(m_member.memberSince))
                             : tr("Profile: member state");
        words.notes = notes();
        QStringList parts{title()};
        if (m_profile.hasValues())
            parts.append(tr("%1: %2", "basis of the verdicts, their numbers")
                             .arg(verdictBasisName(m_profile.basis), verdictCountsText(m_profile)));
        if (!m_profile.withoutValue.isEmpty())
            parts.append(tr("No value on %1").arg(measuresInWords(m_profile.withoutValue.size())));
        words.sentence = tr("%1.").arg(parts.join(QStringLiteral(". ")));
        words.sources = m_details.sources;
        return words;
    }

    const SheetTwin &twin() const { return m_twin; }

private:
    // The finding: on how many measures it is on track, and how much it takes part in.
    QString title() const
    {
        const QString measured = memberFinding(m_name, m_profile);
        const quint32 named = m_cooperation.initiatives;
        return named == 0   ? tr("%1; no initiative of this file names it").arg(measured)
               : named == 1 ? tr("%1; 1 initiative names it").arg(measured)
                            : tr("%1; %2 initiatives name it").arg(measured, number(named));
    }

    QStringList notes() const
    {
        QStringList notes{tr("Numbers in brackets are the sources at the end.")};
        if (m_profile.hasValues()) {
            notes.append(tr("%1: %2", "basis of the verdicts: their bands")
                             .arg(verdictBasisName(m_profile.basis),
                                  inSentence(verdictBandsText(m_profile.basis))));
            notes.append(tr("Ranks are among the member states with a value, each by its latest "
                            "year. Hollow: a proxy of the goal, not the goal's own measure."));
        }
        const int unassessed = m_profile.count(Verdict::CannotBeAssessed);
        if (unassessed > 0 && m_profile.ofOneValue == unassessed)
            notes.append(tr("What cannot be assessed has a single value."));
        else if (unassessed > 0)
            notes.append(tr("Of the %1 that cannot be assessed %2 have a single value; the table "
                            "of this sheet's numbers says why for each.")
                             .arg(unassessed)
                             .arg(m_profile.ofOneValue));
        QStringList worked;
        for (const MemberMeasure &measure : m_profile.measures) {
            if (measure.group && measure.groupSource.isEmpty() &&
                !worked.contains(measure.groupName))
                worked.append(measure.groupName);
        }
        if (!worked.isEmpty())
            notes.append(tr("* Worked out here from the members' values: %1.")
                             .arg(worked.join(QStringLiteral("; "))));
        if (m_cooperation.initiatives > 0)
            notes.append(tr("Themes are this project's mapping."));
        return notes;
    }

    Selection selection() const { return Selection().with(Facet::Member, m_member.id.text()); }

    void addTwin(const QString &part, const Cell &name, QList<Cell> rest = {},
                 const SourceId &source = {})
    {
        Row row;
        row.id = QString::number(m_twin.rows.size());
        row.source = source;
        row.cells = {{part, part, {}, {}}, name};
        row.cells += rest;
        while (row.cells.size() < m_twin.columns.size() - 1)
            row.cells.append(Cell{});
        row.cells.append(source.isEmpty() ? Cell{}
                                          : Cell{sourceText(m_facts, source),
                                                 source.text(),
                                                 {Link::Kind::Source, source.text()},
                                                 {}});
        m_twin.rows.append(row);
    }

    Part head()
    {
        QList<DetailRow> rows;
        const auto add = [&](const QString &name, const QString &value, const Link &link = Link()) {
            rows.append({name, value, link, {}, {}, {}});
            addTwin(tr("Member state"), {tr("%1: %2").arg(name, value), {}, link, {}});
        };
        add(tr("Member since"), m_member.memberSince.isValid() ? dateInWords(m_member.memberSince)
                                                               : tr("not reported"));
        const qsizetype judged = m_profile.measures.size() + m_profile.withoutValue.size();
        add(tr("Measured"),
            m_profile.withoutValue.isEmpty() && judged > 0
                ? tr("has a value on all of %1 that are judged").arg(measuresInWords(judged))
                : tr("has a value on %1 of %2 that are judged")
                      .arg(QLocale().toString(m_profile.measures.size()), measuresInWords(judged)));
        if (m_profile.hasValues())
            add(tr("By trend"), verdictCountsText(m_profile));
        const QString all = number(m_cooperation.all);
        if (m_cooperation.initiatives == 0) {
            add(tr("Takes part in"),
                tr("named in none of the %1 initiatives of this file").arg(all));
        } else {
            add(tr("Takes part in"),
                tr("%1 of %2").arg(initiativesInWords(m_cooperation.initiatives), all),
                {Link::Kind::Selection, selection().toText()});
            add(tr("Status"),
                countsInWords<InitiativeStatus>(
                    m_cooperation.statuses, [](InitiativeStatus status) { return label(status); }));
            add(tr("Roles"), countsInWords<EconomyRole>(m_cooperation.roles, [](EconomyRole role) {
                    return label(role);
                }));
            add(tr("Works with"), partnersInWords());
        }
        if (m_cooperation.regional > 0)
            add(tr("Besides"),
                m_cooperation.regional == 1
                    ? tr("1 more names no participant: it is of the whole region, or the "
                         "source does not say")
                    : tr("%1 more name no participant: they are of the whole region, or "
                         "the source does not say")
                          .arg(number(m_cooperation.regional)),
                {Link::Kind::Selection,
                 Selection().with(Facet::Member, QString(allMembersId)).toText()});
        return {{}, {}, std::make_shared<SheetRows>(sheetRows(rows))};
    }

    // Of each how many initiatives they share; in words, because most share one.
    QString partnersInWords()
    {
        QStringList names;
        for (const IdCount &partner : m_cooperation.partners) {
            const QString name = partnerName(m_facts, partner.id);
            const QString count = number(partner.initiatives);
            names.append(tr("%1 (%2)", "partner, initiatives").arg(name, count));
            addTwin(tr("Works with"), {name, name, {Link::Kind::Partner, partner.id}, {}},
                    {{count, partner.initiatives, {}, {}}});
        }
        const quint32 without = m_cooperation.withoutPartner;
        if (names.isEmpty())
            return tr("no outside partner is named in any of them");
        if (without > 0)
            names.append(tr("no outside partner named (%1)").arg(number(without)));
        return names.join(QStringLiteral(", "));
    }

    Part themes()
    {
        QList<SheetBars::Bar> bars;
        quint32 rest = 0;
        for (const IdCount &theme : m_cooperation.themes) {
            const QString name = themeName(m_facts, theme.id);
            const Selection chosen =
                selection().with(Facet::Theme, theme.id.isEmpty() ? QString(noneId) : theme.id);
            const Mark mark{
                {},
                tr("%1: %2 with %3").arg(name, initiativesInWords(theme.initiatives), m_name),
                {Link::Kind::Selection, chosen.toText()}};
            addTwin(tr("Theme"), {name, name, mark.link, {}},
                    {{number(theme.initiatives), theme.initiatives, mark.link, {}}});
            if (bars.size() < mostThemes)
                bars.append({name, theme.initiatives, mark});
            else
                rest += theme.initiatives;
        }
        return {tr("Initiatives by theme"),
                {},
                std::make_shared<SheetBars>(
                    bars, rest > 0 ? tr("and %1 on other themes").arg(number(rest)) : QString())};
    }

    // "12.3%", marked where it is an estimate.
    static QString valueWords(const MemberMeasure &measure)
    {
        if (!measure.latest)
            return tr("no value");
        const QString value = valueText(measure.latest->value, measure.unit, QLocale());
        return measure.status == ObservationStatus::Estimate ? tr("%1 (estimate)").arg(value)
                                                             : value;
    }

    static QString rankWords(const MemberMeasure &measure)
    {
        return measure.rank > 0 ? tr("%1 of %2", "rank, members with a value")
                                      .arg(measure.rank)
                                      .arg(measure.ranked)
                                : QString();
    }

    // With an asterisk where it was worked out here.
    static QString groupWords(const MemberMeasure &measure)
    {
        if (!measure.group)
            return {};
        const QString value = tr("%1 (%2)", "value, year")
                                  .arg(valueText(measure.group->value, measure.unit, QLocale()))
                                  .arg(measure.group->year);
        return measure.groupSource.isEmpty() ? tr("%1*", "worked out here").arg(value) : value;
    }

    Link measureLink(const MemberMeasure &measure) const
    {
        return {Link::Kind::Assessment,
                measure.indicator.text() + QLatin1Char('/') + m_member.id.text()};
    }

    Mark measureMark(const MemberMeasure &measure, const QString &name) const
    {
        QStringList parts{measure.latest ? tr("%1: %2 in %3", "measure, value, year")
                                               .arg(name, valueWords(measure))
                                               .arg(measure.latest->year)
                                         : tr("%1: no value").arg(name)};
        if (measure.rank > 0)
            parts.append(tr("rank %1").arg(rankWords(measure)));
        if (measure.group)
            parts.append(tr("%1: %2").arg(measure.groupName, groupWords(measure)));
        parts.append(measure.verdictText);
        if (!measure.source.isEmpty())
            parts.append(tr("Source: %1").arg(sourceText(m_facts, measure.source)));
        return {{}, parts.join(QStringLiteral("; ")), measureLink(measure)};
    }

    void addMeasureTwin(const QString &part, const MemberMeasure &measure, const QString &name)
    {
        const Link link = measureLink(measure);
        Cell verdict{measure.verdictText, int(measure.verdict), link, {}};
        addTwin(part, {name, name, link, {}},
                {{valueWords(measure),
                  measure.latest ? QVariant(measure.latest->value) : QVariant(),
                  link,
                  {}},
                 measure.latest
                     ? Cell{QString::number(measure.latest->year), measure.latest->year, {}, {}}
                     : Cell{},
                 measure.rank > 0 ? Cell{rankWords(measure), measure.rank, {}, {}} : Cell{},
                 measure.group
                     ? Cell{groupWords(measure), measure.group->value, {}, measure.groupName}
                     : Cell{},
                 verdict},
                measure.source);
    }

    QString cited(const QString &text, const SourceId &source)
    {
        const QString numbers = citation(m_details.cite(source));
        return numbers.isEmpty() ? text : tr("%1 %2", "text, [1]").arg(text, numbers);
    }

    // The cells that a goal's proxy and a judged measure share.
    QList<SheetTable::Cell> valueCells(const MemberMeasure &measure)
    {
        return {{valueWords(measure), {}, {}, !measure.latest},
                {measure.latest ? QString::number(measure.latest->year) : QString()},
                {rankWords(measure)},
                {cited(groupWords(measure), measure.groupSource)},
                {shortVerdict(measure), {}, statusShape(measure.verdict)}};
    }

    // Without the reason, which a note and the twin tell.
    static QString shortVerdict(const MemberMeasure &measure)
    {
        return measure.verdict == Verdict::CannotBeAssessed ? verdictText(Verdict::CannotBeAssessed)
                                                            : measure.verdictText;
    }

    QList<SheetTable::Column> valueColumns(const QString &verdict) const
    {
        return {{tr("Value"), 80, true},
                {tr("Year"), 28, true},
                {tr("Rank"), 44, true},
                {m_group, 106, true},
                {verdict, 140}};
    }

    Part goals()
    {
        QList<SheetTable::Row> rows;
        for (const MemberGoal &goal : m_profile.goals) {
            const QString told = goal.isMeasured ? QString() : tr("No official value");
            SheetTable::Row row;
            row.cells.append({cited(goal.name, goal.targetSource),
                              goal.headline.isEmpty() ? tr("no target is stated") : goal.headline});
            if (!goal.hasProxy) {
                row.cells.append({tr("No measure stands in for it"), told, {}, true});
                row.cells += QList<SheetTable::Cell>{
                    {tr("no value"), {}, {}, true},
                    {},
                    {},
                    {},
                    {tr("Cannot be assessed"), {}, statusShape(Verdict::CannotBeAssessed)}};
                row.mark = {{},
                            tr("%1: no measure stands in for it").arg(goal.name),
                            {Link::Kind::Goal, goal.goal.text()}};
                addTwin(tr("Goal"), {goal.name, goal.name, row.mark.link, {}});
            } else {
                const QString name =
                    tr("%1, a proxy of %2", "measure, goal").arg(goal.proxyLabel, goal.name);
                row.cells.append(
                    {cited(goal.proxyLabel, goal.proxy.source),
                     told.isEmpty()
                         ? goal.proxyNote
                         : tr("%1. %2", "no official value, why a proxy").arg(told, goal.proxyNote),
                     Shape::HollowCircle});
                row.cells += valueCells(goal.proxy);
                row.cells.last().text = verdictText(goal.proxy.verdict);
                row.mark = measureMark(goal.proxy, name);
                addMeasureTwin(tr("Goal"), goal.proxy, name);
            }
            rows.append(row);
        }
        QList<SheetTable::Column> columns{{tr("Goal of %1").arg(m_group), 110},
                                          {tr("What stands in for it"), 140, false, true}};
        columns += valueColumns(tr("Goal's number read against it"));
        return {tr("The goals, which are %1's as a whole", "group").arg(m_group),
                tr("no source sets them for a member state; a proxy is hollow and named"),
                std::make_shared<SheetTable>(columns, rows)};
    }

    Part measures()
    {
        QList<SheetTable::Row> rows;
        for (const MemberMeasure &measure : m_profile.measures) {
            const bool isProxy = !measure.goal.isEmpty() && measure.measure == Measure::Proxy;
            SheetTable::Row row;
            row.group = verdictGroupName(m_facts, measure.goal);
            row.cells.append({cited(measure.name, measure.source),
                              {},
                              isProxy ? std::optional(Shape::HollowCircle) : std::nullopt});
            row.cells += valueCells(measure);
            row.mark = measureMark(measure, measure.name);
            addMeasureTwin(row.group, measure, measure.name);
            rows.append(row);
        }
        QList<SheetTable::Column> columns{{tr("Measure"), 232, false, true}};
        columns += valueColumns(tr("By trend"));
        return {tr("Where it stands on what is judged"),
                tr("by trend, which says nothing of any goal"),
                std::make_shared<SheetTable>(columns, rows)};
    }

    Part missing()
    {
        QList<GoalId> goals;
        for (const Goal &goal : m_facts.goals())
            goals.append(goal.id);
        goals.append(GoalId());
        QList<DetailRow> rows;
        for (const GoalId &goal : std::as_const(goals)) {
            QStringList names;
            for (const MemberMeasure &measure : m_profile.withoutValue) {
                if (measure.goal != goal)
                    continue;
                names.append(measure.name);
                addTwin(tr("No value"), {measure.name, measure.name, measureLink(measure), {}});
            }
            if (!names.isEmpty())
                rows.append({verdictGroupName(m_facts, goal),
                             names.join(QStringLiteral("; ")),
                             goal.isEmpty() ? Link() : Link{Link::Kind::Goal, goal.text()},
                             {},
                             {},
                             {}});
        }
        return {tr("Without a value: %1").arg(measuresInWords(m_profile.withoutValue.size())),
                tr("other member states, or %1 as a whole, have one", "group").arg(m_group),
                std::make_shared<SheetRows>(sheetRows(rows))};
    }

    Part initiatives()
    {
        QList<TextRow> rows;
        for (qsizetype i = 0; i < m_listed; ++i) {
            const Initiative initiative = m_facts.initiatives().at(m_cooperation.rows[size_t(i)]);
            const EconomyLink *link = linkOf(initiative, m_member.id);
            const EconomyRole role = link ? link->role : EconomyRole::Participant;
            const SourceId source =
                link && !link->source.isEmpty() ? link->source : initiative.source;
            QStringList partners;
            for (const PartnerLink &each : initiative.partners)
                partners.append(partnerName(m_facts, each.partner.text()));
            partners.removeDuplicates();
            TextRow row;
            row.shape = statusShape(initiative.status);
            row.lead = yearsLabel(initiative.startYear, initiative.endYear, initiative.status);
            row.text = cited(partners.isEmpty() ? initiative.title
                                                : tr("%1, with %2", "initiative, partners")
                                                      .arg(initiative.title, joined(partners)),
                             source);
            const QString status = label(initiative.status);
            row.side = tr("%1; %2", "status; role").arg(status, label(role));
            row.mark.text = tr("%1, %2. Status %3; %4. Source: %5")
                                .arg(initiative.title, row.lead, status, label(role),
                                     sourceText(m_facts, source));
            row.mark.link = {Link::Kind::Initiative, initiative.id.text()};
            rows += inPieces(row);
            addTwin(tr("Initiative"), {initiative.title, initiative.title, row.mark.link, {}},
                    {{},
                     {row.lead,
                      initiative.startYear ? QVariant(*initiative.startYear) : QVariant(),
                      {},
                      {}},
                     {},
                     {},
                     {status, int(initiative.status), {}, {}},
                     {label(role), int(role), {}, {}}},
                    source);
        }
        const QString note =
            m_listed < qsizetype(m_cooperation.rows.size())
                ? tr("the %1 with the newest start of %2; the others are listed in Cooperation "
                     "with this member state chosen")
                      .arg(number(quint32(m_listed)), number(m_cooperation.initiatives))
                : tr("the newest start first");
        return {tr("Initiatives that name %1").arg(m_name), note,
                std::make_shared<SheetRows>(rows)};
    }

    Part sources()
    {
        QList<DetailRow> rows = sourcesSection(m_facts, m_details).rows;
        for (DetailRow &row : rows)
            row.more.clear(); // many: the sources of a briefing have their addresses
        return {tr("Sources"), {}, std::make_shared<SheetRows>(sheetRows(rows))};
    }

    const Facts &m_facts;
    const Economy &m_member;
    const QString m_name;
    const MemberProfile m_profile;
    const MemberCooperation m_cooperation;
    const QString m_group;
    const qsizetype m_listed;
    Details m_details;
    SheetTwin m_twin;
};

} // namespace

MemberFigure::MemberFigure(const FactsPtr &facts, const Columns &columns, const Economy &member,
                           qsizetype listed)
    : SheetFigure(facts)
{
    Writer writer(*facts, columns, member, listed);
    const QList<Band> bands = writer.bands();
    setContent(writer.words(), writer.twin(), bands);
}

} // namespace mitra
