// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/templatechoices.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::TemplateChoice)
};

} // namespace

QString issuedText(const IssuedBriefing &issued)
{
    //: an issued briefing: title, date
    return Words::tr("%1, %2").arg(
        issued.title,
        QLocale().toString(issued.issuedAt.toLocalTime().date(), QStringLiteral("d MMMM yyyy")));
}

QList<TemplateChoice> templateChoices(const BriefingTemplate &made, const Facts &facts)
{
    QList<TemplateChoice> choices;
    if (made.name == QLatin1String("goals")) {
        for (const Goal &goal : facts.goals())
            choices.append({goal.name.en, goal.id.text()});
    } else if (made.name == QLatin1String("partners")) {
        for (const Partner &partner : facts.partners())
            choices.append({partner.name.en, partner.id.text()});
    } else if (made.name == QLatin1String("members")) {
        for (const Economy &economy : facts.economies()) {
            if (economy.kind == EconomyKind::Member)
                choices.append({economy.name, economy.id.text()});
        }
    } else if (made.name == QLatin1String("changes")) {
        for (const IssuedBriefing &issued : facts.issuedBriefings())
            choices.append({Words::tr("since %1").arg(issuedText(issued)), issued.revision});
    }
    return choices;
}

} // namespace mitra
