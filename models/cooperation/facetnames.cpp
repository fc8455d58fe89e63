// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/facetnames.h"

#include "models/domain/localname.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Names {
    Q_DECLARE_TR_FUNCTIONS(mitra::Facet)
};

} // namespace

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::Partner:
        return Names::tr("Partner");
    case Facet::PartnerKind:
        return Names::tr("Kind of partner");
    case Facet::Theme:
        return Names::tr("Theme");
    case Facet::Outcome:
        return Names::tr("Outcome");
    case Facet::Framework:
        return Names::tr("Framework");
    case Facet::Goal:
        return Names::tr("Goal");
    case Facet::Status:
        return Names::tr("Status");
    case Facet::Member:
        return Names::tr("Member state");
    case Facet::Language:
        return Names::tr("Source language");
    case Facet::Money:
        return Names::tr("Amount reported");
    }
    return {};
}

QString statusName(InitiativeStatus status)
{
    switch (status) {
    case InitiativeStatus::Completed:
        return Names::tr("Completed");
    case InitiativeStatus::Ongoing:
        return Names::tr("Ongoing");
    case InitiativeStatus::Planned:
        return Names::tr("Planned");
    case InitiativeStatus::Unknown:
        return Names::tr("Not reported", "status of an initiative");
    }
    return {};
}

QString partnerKindName(PartnerKind kind)
{
    switch (kind) {
    case PartnerKind::DialoguePartner:
        return Names::tr("Dialogue partner");
    case PartnerKind::DevelopmentPartner:
        return Names::tr("Development partner");
    case PartnerKind::InternationalOrganisation:
        return Names::tr("International organisation");
    case PartnerKind::PrivateSector:
        return Names::tr("Private sector");
    case PartnerKind::Foundation:
        return Names::tr("Foundation");
    case PartnerKind::Other:
        return Names::tr("Other", "kind of partner");
    }
    return {};
}

QString noneName(Facet facet)
{
    switch (facet) {
    case Facet::Partner:
    case Facet::PartnerKind:
        return Names::tr("No outside partner named");
    case Facet::Theme:
        return Names::tr("No theme");
    case Facet::Outcome:
        return Names::tr("No outcome linked");
    case Facet::Framework:
        return Names::tr("No framework named");
    case Facet::Goal:
        return Names::tr("Serves no goal directly");
    case Facet::Status:
        return statusName(InitiativeStatus::Unknown);
    case Facet::Member:
        return Names::tr("All ASEAN or not stated");
    case Facet::Language:
        return Names::tr("Language not stated");
    case Facet::Money:
        return Names::tr("No amount reported");
    }
    return {};
}

QString moneyKindName(MoneyKind kind)
{
    switch (kind) {
    case MoneyKind::Planned:
        return Names::tr("planned", "of an amount of money");
    case MoneyKind::Committed:
        return Names::tr("committed", "of an amount of money");
    case MoneyKind::Spent:
        return Names::tr("spent", "of an amount of money");
    case MoneyKind::Unknown:
        break;
    }
    return Names::tr("kind not stated", "of an amount of money");
}

QString moneyLevelName(int level)
{
    if (level == 0)
        return Names::tr("Whole initiatives");
    return level == 1 ? Names::tr("Parts of an initiative")
                      : Names::tr("Parts of parts, level %1").arg(level);
}

QString moneyClassName(const MoneyClass &of)
{
    //: currency code, kind of amount
    const QString name = Names::tr("%1, %2").arg(of.currency, moneyKindName(of.kind));
    return of.level == 0 ? name
                         //: amount of money; which initiatives
                         : Names::tr("%1; %2").arg(name, moneyLevelName(of.level).toLower());
}

QString noYearName()
{
    return Names::tr("Start not known");
}

QString languageName(const QString &code)
{
    const auto language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage || language == QLocale::C
               ? code
               : localText(QLocale::languageToString(language));
}

} // namespace mitra
