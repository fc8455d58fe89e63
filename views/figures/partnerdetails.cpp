// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/partnerdetails.h"

#include "models/cooperation/facetnames.h"
#include "models/domain/localname.h"
#include "models/items/labels.h"
#include "views/figures/countwords.h"
#include "views/figures/detailparts.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Details)
};

constexpr qsizetype mostInitiatives = 20;
constexpr qsizetype mostPartners = 5;

} // namespace

Selection selectionOf(const PartnerId &partner)
{
    return Selection().with(Facet::Partner, partner.text());
}

QString initiativesInWords(quint32 count)
{
    return count == 1 ? Words::tr("1 initiative")
                      : Words::tr("%1 initiatives").arg(QLocale().toString(count));
}

QString themeName(const Facts &facts, const QString &theme)
{
    if (theme.isEmpty())
        return noneName(Facet::Theme);
    const Theme *found = facts.find(ThemeId(theme));
    return found ? localName(found->name) : theme;
}

QString partnerName(const Facts &facts, const QString &partner)
{
    const Partner *found = facts.find(PartnerId(partner));
    return found ? localName(found->name) : partner;
}

void addPartnerHead(const Partner &partner, const PartnerProfile &profile, Details &details)
{
    const QList<int> source = details.cite(partner.source);
    details.rows.append({Words::tr("Kind"), label(partner.kind), {}, source, {}, {}});
    details.rows.append(
        {Words::tr("Since"),
         partner.sinceYear ? QString::number(*partner.sinceYear) : Words::tr("not reported"),
         {},
         partner.sinceYear ? source : QList<int>(),
         {},
         {}});
    const QString all = QLocale().toString(profile.all);
    if (profile.initiatives == 0) {
        details.rows.append({Words::tr("Takes part in"),
                             Words::tr("none of the %1 initiatives of this file").arg(all),
                             {},
                             {},
                             {},
                             {}});
        return;
    }
    details.rows.append({Words::tr("Takes part in"),
                         Words::tr("%1 of %2").arg(initiativesInWords(profile.initiatives), all),
                         {Link::Kind::Selection, selectionOf(partner.id).toText()},
                         {},
                         {},
                         {}});
    details.rows.append({Words::tr("Status"),
                         countsInWords<InitiativeStatus>(
                             profile.statuses, [](InitiativeStatus s) { return label(s); }),
                         {},
                         {},
                         {},
                         {}});
    details.rows.append(
        {Words::tr("Roles"),
         countsInWords<PartnerRole>(profile.roles,
                                    [](PartnerRole r) {
                                        return r == PartnerRole::Partner
                                                   ? Words::tr("not specified by the source")
                                                   : label(r);
                                    }),
         {},
         {},
         {},
         {}});
}

Details partnerDetails(const Facts &facts, const Partner &partner, const PartnerProfile &profile)
{
    const QLocale locale;
    Details details;
    details.kind = Words::tr("Partner");
    details.title = localName(partner.name);
    addPartnerHead(partner, profile, details);

    QString heading = Words::tr("Themes");
    for (const PartnerProfile::Count &theme : profile.themes) {
        const Selection selection =
            selectionOf(partner.id)
                .with(Facet::Theme, theme.id.isEmpty() ? QString(noneId) : theme.id);
        details.rows.append(
            {heading,
             Words::tr("%1 %2").arg(themeName(facts, theme.id), locale.toString(theme.initiatives)),
             {Link::Kind::Selection, selection.toText()},
             {},
             {},
             {}});
        heading.clear();
    }
    heading = Words::tr("Works with");
    for (const PartnerProfile::Count &other : profile.together.mid(0, mostPartners)) {
        details.rows.append({heading,
                             Words::tr("%1 %2").arg(partnerName(facts, other.id),
                                                    locale.toString(other.initiatives)),
                             {Link::Kind::Partner, other.id},
                             {},
                             {},
                             {}});
        heading.clear();
    }
    if (profile.together.size() > mostPartners)
        details.rows.append(moreRow(profile.together.size() - mostPartners, {}));

    DetailSection initiatives{Words::tr("Initiatives"), Words::tr("the newest start first"), {}};
    const qsizetype shown = std::min(qsizetype(profile.rows.size()), mostInitiatives);
    for (qsizetype i = 0; i < shown; ++i) {
        const Initiative initiative = facts.initiatives().at(profile.rows[size_t(i)]);
        DetailRow row = initiativeRow(initiative);
        for (const PartnerLink &link : initiative.partners) {
            if (link.partner == partner.id && row.sources.isEmpty())
                row.sources = details.cite(link.source);
        }
        initiatives.rows.append(row);
    }
    if (qsizetype(profile.rows.size()) > shown)
        initiatives.rows.append(moreRow(qsizetype(profile.rows.size()) - shown,
                                        {Link::Kind::Selection, selectionOf(partner.id).toText()}));
    addSection(details, initiatives);
    addSection(details, sourcesSection(facts, details));
    return details;
}

} // namespace mitra
