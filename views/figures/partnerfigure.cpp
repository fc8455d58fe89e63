// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/partnerfigure.h"

#include "models/cooperation/facetnames.h"
#include "models/domain/localname.h"
#include "models/items/keys.h"
#include "models/items/labels.h"
#include "views/figures/detailparts.h"
#include "views/figures/framing.h"
#include "views/figures/partnerdetails.h"
#include "views/figures/sheetbars.h"
#include "views/figures/sheetcolumns.h"
#include "views/figures/sheetrows.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr qsizetype mostTogether = 8;
constexpr qsizetype mostThemes = 12;
constexpr int mostYears = 30; // earlier ones share a column
constexpr qsizetype mostMilestones = 5;

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
    Q_DECLARE_TR_FUNCTIONS(mitra::PartnerFigure)

public:
    Writer(const Facts &facts, const Columns &columns, const Partner &partner, qsizetype listed)
        : m_facts(facts)
        , m_partner(partner)
        , m_profile(makePartnerProfile(facts, columns, partner.id))
        , m_listed(std::min(listed, qsizetype(m_profile.rows.size())))
    {
        addPartnerHead(partner, m_profile, m_details);
        m_twin.columns = {
            {tr("Part"), tr("Where it stands on the sheet"), false},
            {tr("Name"), tr("What is counted or told"), false},
            {tr("Initiatives"), tr("How many of this partner's initiatives"), true},
            {tr("Years"), tr("Of an initiative; the date of a milestone"), false},
            {tr("Status"), tr("As the sources report it"), false},
            {tr("Role"), tr("What the partner does in the initiative"), false},
            {tr("Source"), tr("What names the partner in it"), false},
        };
    }

    QList<Band> bands()
    {
        Part head{{}, {}, std::make_shared<SheetRows>(sheetRows(m_details.rows))};
        for (const DetailRow &row : std::as_const(m_details.rows))
            addTwin(tr("Partner"), {tr("%1: %2").arg(row.label, row.value), {}, row.link, {}});
        if (m_profile.initiatives == 0)
            return {{head}, {sources()}};
        QList<Band> bands{{head, starts()}, {themes(), together()}};
        // In this order, so that the numbers of sources rise down the sheet.
        if (const Part part = milestones(); part.block)
            bands.append({part});
        bands.append({initiatives()});
        bands.append({sources()});
        return bands;
    }

    SheetWords words() const
    {
        SheetWords words;
        words.name = QStringLiteral("partner:%1").arg(m_partner.id.text());
        words.title = title();
        const QString kind = label(m_partner.kind).toLower();
        words.subtitle =
            m_partner.sinceYear
                ? tr("Profile: %1 since %2").arg(kind, QString::number(*m_partner.sinceYear))
                : tr("Profile: %1").arg(kind);
        if (m_profile.initiatives > 0) {
            words.notes = {
                tr("Numbers in brackets are the sources at the end. Themes are this project's "
                   "mapping. "
                   "An initiative with several other partners counts once for each of them.")};
        }
        QString sentence = tr("%1. %2").arg(words.subtitle, words.title);
        if (!m_profile.together.isEmpty()) {
            const PartnerProfile::Count &most = m_profile.together.first();
            sentence = tr("%1; most often together with %2, in %3")
                           .arg(sentence, partnerName(m_facts, most.id),
                                initiativesInWords(most.initiatives));
        }
        words.sentence = tr("%1.").arg(sentence);
        words.sources = m_details.sources;
        const QSet<SourceId> numbered(m_details.sources.begin(), m_details.sources.end());
        for (const SourceId &source : m_profile.sources) {
            if (!numbered.contains(source))
                words.sources.append(source);
        }
        return words;
    }

    const SheetTwin &twin() const { return m_twin; }

private:
    // The finding: how many, and the theme of most of them.
    QString title() const
    {
        const QString name = localName(m_partner.name);
        if (m_profile.initiatives == 0)
            return tr("%1 is named in no initiative of this file").arg(name);
        const QString of =
            tr("%1 is named in %2 of %3")
                .arg(name, number(m_profile.initiatives), initiativesInWords(m_profile.all));
        const quint32 most = m_profile.themes.first().initiatives;
        const auto first = std::count_if(
            m_profile.themes.begin(), m_profile.themes.end(),
            [most](const PartnerProfile::Count &theme) { return theme.initiatives == most; });
        if (first > 2)
            return of;
        const QString theme = themeName(m_facts, m_profile.themes.at(0).id);
        if (m_profile.themes.size() == 1)
            return m_profile.initiatives == 1 ? tr("%1, on %2").arg(of, theme)
                                              : tr("%1, all on %2").arg(of, theme);
        return first == 1 ? tr("%1, most often on %2 (%3)").arg(of, theme, number(most))
                          : tr("%1, most often on %2 and %3 (%4 each)")
                                .arg(of, theme, themeName(m_facts, m_profile.themes.at(1).id),
                                     number(most));
    }

    Mark countMark(const QString &what, quint32 count, const Selection &selection) const
    {
        return {
            {},
            tr("%1: %2 with %3").arg(what, initiativesInWords(count), localName(m_partner.name)),
            {Link::Kind::Selection, selection.toText()}};
    }

    void addTwin(const QString &part, const Cell &name, std::optional<quint32> count = {},
                 const QList<Cell> &rest = {}, const SourceId &source = {})
    {
        Row row;
        row.id = QString::number(m_twin.rows.size());
        row.source = source;
        row.cells = {{part, part, {}, {}},
                     name,
                     count ? Cell{number(*count), *count, name.link, {}} : Cell{}};
        row.cells += rest;
        while (row.cells.size() < m_twin.columns.size())
            row.cells.append(Cell{});
        m_twin.rows.append(row);
    }

    Part starts()
    {
        QList<SheetColumns::Column> columns;
        const QString part = tr("Start year");
        const int years = int(m_profile.starts.size());
        const int from = std::max(0, years - mostYears);
        const auto add = [&](const QString &name, int first, int last) {
            quint32 count = 0;
            for (int i = first; i <= last; ++i)
                count += m_profile.starts[size_t(i)];
            Selection selection = selectionOf(m_partner.id);
            selection.start = YearRange{m_profile.firstYear + first, m_profile.firstYear + last};
            const Mark mark = countMark(tr("Start %1").arg(name), count, selection);
            columns.append({name, count, false, mark});
            if (count > 0)
                addTwin(part, {name, name, mark.link, {}}, count);
        };
        if (from > 0)
            add(tr("to %1").arg(m_profile.firstYear + from - 1), 0, from - 1);
        for (int i = from; i < years; ++i)
            add(QString::number(m_profile.firstYear + i), i, i);
        if (m_profile.startUnknown > 0) {
            const Mark mark =
                countMark(noYearName(), m_profile.startUnknown, selectionOf(m_partner.id));
            columns.append({tr("not known"), m_profile.startUnknown, true, mark});
            addTwin(part, {noYearName(), {}, mark.link, {}}, m_profile.startUnknown);
        }
        return {tr("Initiatives by start year"), {}, std::make_shared<SheetColumns>(columns)};
    }

    Part themes()
    {
        QList<SheetBars::Bar> bars;
        quint32 rest = 0;
        for (const PartnerProfile::Count &theme : m_profile.themes) {
            const QString name = themeName(m_facts, theme.id);
            const Selection selection =
                selectionOf(m_partner.id)
                    .with(Facet::Theme, theme.id.isEmpty() ? QString(noneId) : theme.id);
            const Mark mark = countMark(name, theme.initiatives, selection);
            addTwin(tr("Theme"), {name, name, mark.link, {}}, theme.initiatives);
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

    Part together()
    {
        QList<SheetBars::Bar> bars;
        for (const PartnerProfile::Count &other : m_profile.together) {
            const QString name = partnerName(m_facts, other.id);
            const Link link{Link::Kind::Partner, other.id};
            addTwin(tr("Works with"), {name, name, link, {}}, other.initiatives);
            if (bars.size() < mostTogether)
                bars.append({name,
                             other.initiatives,
                             {{},
                              tr("%1: %2 together with %3")
                                  .arg(name, initiativesInWords(other.initiatives),
                                       localName(m_partner.name)),
                              link}});
        }
        QStringList remarks;
        const qsizetype more = m_profile.together.size() - bars.size();
        if (more > 0)
            remarks.append(more == 1 ? tr("and 1 more partner")
                                     : tr("and %1 more partners").arg(number(quint32(more))));
        if (m_profile.alone == m_profile.initiatives)
            remarks.append(tr("the only outside partner named in all of them"));
        else if (m_profile.alone > 0)
            remarks.append(tr("the only outside partner named in %1").arg(number(m_profile.alone)));
        return {tr("Works with, in the same initiatives"),
                {},
                std::make_shared<SheetBars>(bars, remarks.join(QStringLiteral("; ")))};
    }

    // No block when its initiatives belong to no framework with a dated event.
    Part milestones()
    {
        QStringList frameworks;
        for (const PartnerProfile::Count &framework : m_profile.frameworks) {
            if (!framework.id.isEmpty())
                frameworks.append(framework.id);
        }
        QList<const Milestone *> chosen;
        const QList<Milestone> &all = m_facts.milestones();
        for (auto each = all.rbegin(); each != all.rend(); ++each) {
            if (frameworks.contains(each->framework.text()))
                chosen.append(&*each);
        }
        if (chosen.isEmpty())
            return {};
        QList<DetailRow> rows;
        for (const Milestone *milestone : chosen.mid(0, mostMilestones)) {
            DetailRow row;
            const QString date = milestone->date.toText(QLocale());
            row.label =
                milestone->date.firstDay() > m_facts.asOf() ? tr("%1, to come").arg(date) : date;
            row.value = milestone->title;
            row.link = {Link::Kind::Milestone, keyOf(*milestone)};
            row.sources = m_details.cite(milestone->source);
            rows.append(row);
            addTwin(tr("Milestone"), {row.value, row.value, row.link, {}}, {},
                    {{row.label, milestone->date.toIso(), {}, {}},
                     {},
                     {},
                     sourceCell(milestone->source)},
                    milestone->source);
        }
        const qsizetype more = chosen.size() - rows.size();
        const QString note =
            more > 0 ? tr("the newest %1 of %2 of the frameworks that its initiatives belong to "
                          "(our choice)")
                           .arg(number(quint32(rows.size())), number(quint32(chosen.size())))
                     : tr("of the frameworks that its initiatives belong to (our choice)");
        return {tr("Milestones"), note, std::make_shared<SheetRows>(sheetRows(rows))};
    }

    Cell sourceCell(const SourceId &source) const
    {
        return {
            sourceText(m_facts, source), source.text(), {Link::Kind::Source, source.text()}, {}};
    }

    Part initiatives()
    {
        QList<TextRow> rows;
        bool hasPlain = false; // without a role
        for (qsizetype i = 0; i < m_listed; ++i) {
            const Initiative initiative = m_facts.initiatives().at(m_profile.rows[size_t(i)]);
            const PartnerRole role = roleIn(initiative, m_partner.id);
            const auto link = std::find_if(
                initiative.partners.begin(), initiative.partners.end(),
                [this](const PartnerLink &each) { return each.partner == m_partner.id; });
            const SourceId source =
                link == initiative.partners.end() ? initiative.source : link->source;
            TextRow row;
            row.shape = statusShape(initiative.status);
            row.lead = yearsLabel(initiative.startYear, initiative.endYear, initiative.status);
            row.text = tr("%1 %2").arg(initiative.title, citation(m_details.cite(source)));
            const QString status = label(initiative.status);
            row.side =
                role == PartnerRole::Partner ? status : tr("%1; %2").arg(status, label(role));
            hasPlain = hasPlain || role == PartnerRole::Partner;
            row.mark.text = tr("%1, %2. Status %3; %4. Source: %5")
                                .arg(initiative.title, row.lead, status, roleInWords(role),
                                     sourceText(m_facts, source));
            row.mark.link = {Link::Kind::Initiative, initiative.id.text()};
            rows += inPieces(row);
            addTwin(tr("Initiative"), {initiative.title, initiative.title, row.mark.link, {}}, {},
                    {{row.lead,
                      initiative.startYear ? QVariant(*initiative.startYear) : QVariant(),
                      {},
                      {}},
                     {status, int(initiative.status), {}, {}},
                     {roleInWords(role), int(role), {}, {}},
                     sourceCell(source)},
                    source);
        }
        QStringList notes{tr("the newest start first")};
        if (m_listed < qsizetype(m_profile.rows.size()))
            notes = {tr("the %1 with the newest start of %2; the others are listed in Cooperation "
                        "with this partner chosen")
                         .arg(number(quint32(m_listed)), number(m_profile.initiatives))};
        if (hasPlain)
            notes.append(tr("where no role stands, the source does not specify it"));
        return {tr("Initiatives"), notes.join(QStringLiteral("; ")),
                std::make_shared<SheetRows>(rows)};
    }

    Part sources()
    {
        QList<DetailRow> rows = sourcesSection(m_facts, m_details).rows;
        for (DetailRow &row : rows)
            row.more.clear(); // many: the sheet of a source's initiative has its address
        return {tr("Sources"), {}, std::make_shared<SheetRows>(sheetRows(rows))};
    }

    const Facts &m_facts;
    const Partner &m_partner;
    const PartnerProfile m_profile;
    const qsizetype m_listed;
    Details m_details;
    SheetTwin m_twin;
};

} // namespace

PartnerFigure::PartnerFigure(const FactsPtr &facts, const Columns &columns, const Partner &partner,
                             qsizetype listed)
    : SheetFigure(facts)
{
    Writer writer(*facts, columns, partner, listed);
    const QList<Band> bands = writer.bands();
    setContent(writer.words(), writer.twin(), bands);
}

} // namespace mitra
