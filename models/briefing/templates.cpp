// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/templates.h"

#include "models/briefing/blockwriter.h"
#include "models/briefing/goalpoints.h"
#include "models/domain/localname.h"
#include "models/series/memberprofile.h"
#include "models/series/verdicttabletext.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingTemplate)
};

constexpr QLatin1String chartPack("chart-pack");
constexpr QLatin1String goalSheets("goals");
constexpr QLatin1String partnerSheets("partners");
constexpr QLatin1String memberSheets("members");
constexpr QLatin1String changesSince("changes");

QString names(const QList<BriefingTemplate> &templates)
{
    QStringList names;
    for (const BriefingTemplate &each : templates)
        names.append(each.name);
    return names.join(QStringLiteral(", "));
}

QString fileName(const Facts &facts)
{
    return facts.fileName().isEmpty() ? Words::tr("the file") : facts.fileName();
}

// One thing that a sheet can tell of.
struct Subject {
    QString id;
    QString name;
};

struct Chosen {
    QList<Subject> subjects; // to make a sheet of
    QList<Subject> silent;   // those of whom nothing is to be told
};

// Those of the parameter in the order of the facts, or all.
Result<QList<Subject>> chosen(const QList<Subject> &all, const QString &parameter)
{
    QStringList asked = parameter.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &id : asked)
        id = id.trimmed();
    asked.removeAll(QString());
    if (asked.isEmpty())
        return all;
    QList<Subject> subjects;
    QStringList known;
    for (const Subject &subject : all) {
        known.append(subject.id);
        if (asked.contains(subject.id, Qt::CaseInsensitive))
            subjects.append(subject);
    }
    for (const QString &id : std::as_const(asked)) {
        if (!known.contains(id, Qt::CaseInsensitive))
            return Error{Words::tr("There is no %1 to make a sheet of, so no briefing was made. "
                                   "There are: %2.")
                             .arg(id, known.join(QStringLiteral(", "))),
                         {}};
    }
    return subjects;
}

QString namesOf(const QList<Subject> &subjects)
{
    QStringList names;
    for (const Subject &subject : subjects)
        names.append(subject.name);
    return joined(names);
}

Briefing begun(const QString &title, const QDate &date)
{
    Briefing briefing;
    briefing.title = title;
    briefing.date = date;
    BlockWriter(briefing.blocks).title(title);
    return briefing;
}

// A page for each; the sheets have their own titles and sources.
enum class First { OnItsOwnPage, UnderTheTitle };
void writeSheets(BlockWriter &write, QLatin1String kind, const QList<Subject> &subjects,
                 First first = First::OnItsOwnPage)
{
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        const Subject &subject = subjects.at(i);
        if (i > 0 || first == First::OnItsOwnPage)
            write.page();
        write.figure(QStringLiteral("%1:%2").arg(kind, subject.id));
    }
}

Result<Briefing> makeChartPack(const Facts &facts, const QDate &date, const QString &)
{
    if (facts.goals().isEmpty() && facts.initiatives().isEmpty())
        return Error{Words::tr("No chart pack was made: %1 holds no goal and no initiative.")
                         .arg(fileName(facts)),
                     {}};
    return goalsBriefing(facts, date);
}

Result<Briefing> makeGoals(const Facts &facts, const QDate &date, const QString &parameter)
{
    QList<Subject> all;
    for (const Goal &goal : facts.goals())
        all.append({goal.id.text(), localName(goal.name)});
    if (all.isEmpty())
        return Error{
            Words::tr("No sheet was made: %1 holds no goal to tell of.").arg(fileName(facts)), {}};
    const Result<QList<Subject>> subjects = chosen(all, parameter);
    if (!subjects)
        return subjects.error();
    QList<GoalSummary> summaries = summariseGoals(facts);
    summaries.removeIf([&](const GoalSummary &summary) {
        return std::none_of(subjects->begin(), subjects->end(), [&](const Subject &subject) {
            return subject.id == summary.goal.text();
        });
    });
    QString title = goalsTitle(summaries);
    if (subjects->size() < all.size())
        title = Words::tr("%1: %2", "the goals of ASEAN; names of those chosen")
                    .arg(title, namesOf(*subjects));
    Briefing briefing = begun(title, date);
    BlockWriter write(briefing.blocks);
    write.heading(Words::tr("Points to make"));
    write.points(goalPoints(facts, summaries));
    writeSheets(write, QLatin1String("assessment"), *subjects);
    write.sources(Words::tr("Sources"));
    return briefing;
}

// Partners that some initiative names.
QSet<PartnerId> partnersAtWork(const Facts &facts)
{
    QSet<PartnerId> found;
    const qsizetype all = facts.partners().size();
    // Of a million initiatives the first thousands name all.
    for (auto each = facts.initiatives().begin();
         each != facts.initiatives().end() && found.size() < all; ++each) {
        const Initiative initiative = *each;
        for (const PartnerLink &link : initiative.partners) {
            if (facts.find(link.partner))
                found.insert(link.partner);
        }
    }
    return found;
}

QString partnersTitle(const Facts &facts, const QList<Subject> &subjects, bool isAll)
{
    const QString group = economyName(facts, groupOf(facts));
    if (!isAll && subjects.size() <= 3)
        return Words::tr("%1 in digital cooperation with %2", "partners, group")
            .arg(namesOf(subjects), group);
    return subjects.size() == 1 ? Words::tr("1 partner in digital cooperation with %1").arg(group)
                                : Words::tr("%1 partners in digital cooperation with %2")
                                      .arg(subjects.size())
                                      .arg(group);
}

Result<Briefing> makePartners(const Facts &facts, const QDate &date, const QString &parameter)
{
    QList<Subject> all;
    for (const Partner &partner : facts.partners())
        all.append({partner.id.text(), localName(partner.name)});
    if (all.isEmpty())
        return Error{
            Words::tr("No sheet was made: %1 holds no partner to tell of.").arg(fileName(facts)),
            {}};
    const Result<QList<Subject>> asked = chosen(all, parameter);
    if (!asked)
        return asked.error();
    const QSet<PartnerId> atWork = partnersAtWork(facts);
    const bool isAll = asked->size() == all.size();
    QList<Subject> byName = *asked;
    std::stable_sort(byName.begin(), byName.end(), [](const Subject &a, const Subject &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    Chosen partners;
    for (const Subject &subject : std::as_const(byName))
        (atWork.contains(PartnerId(subject.id)) ? partners.subjects : partners.silent)
            .append(subject);
    if (partners.subjects.isEmpty())
        return Error{isAll ? Words::tr("No sheet was made: no initiative of %1 names a partner.")
                                 .arg(fileName(facts))
                           : Words::tr("No sheet was made: no initiative of %1 names %2.")
                                 .arg(fileName(facts), namesOf(*asked)),
                     {}};
    Briefing briefing = begun(partnersTitle(facts, partners.subjects, isAll), date);
    BlockWriter write(briefing.blocks);
    if (isAll) {
        write.text(Words::tr("A sheet for each partner that an initiative of %1 names: what it "
                             "works on, with whom, and since when, with the sources.")
                       .arg(fileName(facts)));
        if (!partners.silent.isEmpty())
            write.text(partners.silent.size() == 1
                           ? Words::tr("1 more partner is named in no initiative and has no sheet; "
                                       "it is named at the end.")
                           : Words::tr("%1 more partners are named in no initiative and have no "
                                       "sheet; they are named at the end.")
                                 .arg(partners.silent.size()));
        write.figure(QStringLiteral("partners"));
    }
    writeSheets(write, QLatin1String("partner"), partners.subjects,
                isAll ? First::OnItsOwnPage : First::UnderTheTitle);
    if (!partners.silent.isEmpty()) {
        write.page();
        write.heading(Words::tr("Partners that no initiative names"));
        write.text(Words::tr("No initiative of %1 names %2. That tells of what sources report, not "
                             "of what is done.")
                       .arg(fileName(facts), namesOf(partners.silent)));
    }
    write.sources(Words::tr("Sources"));
    return briefing;
}

Result<Briefing> makeMembers(const Facts &facts, const QDate &date, const QString &parameter)
{
    QList<Subject> all;
    for (const Economy *member : facts.members())
        all.append({member->id.text(), localName(*member)});
    if (all.isEmpty() || (facts.observations().isEmpty() && facts.initiatives().isEmpty()))
        return Error{
            all.isEmpty()
                ? Words::tr("No sheet was made: %1 holds no member state.").arg(fileName(facts))
                : Words::tr("No sheet was made: %1 holds no observation and no "
                            "initiative to tell of.")
                      .arg(fileName(facts)),
            {}};
    const Result<QList<Subject>> members = chosen(all, parameter);
    if (!members)
        return members.error();
    const QString group = economyName(facts, groupOf(facts));
    const QString title = members->size() <= 3 && members->size() < all.size()
                              ? Words::tr("%1 and the digital goals of %2", "member states, group")
                                    .arg(namesOf(*members), group)
                              : Words::tr("The %1 member states and the digital goals of %2")
                                    .arg(members->size())
                                    .arg(group);
    Briefing briefing = begun(title, date);
    BlockWriter write(briefing.blocks);
    const bool isAll = members->size() == all.size();
    if (isAll) {
        write.text(Words::tr("A sheet for each member state: where it stands on what is measured, "
                             "the initiatives that name it, and what is not known of it, with the "
                             "sources. The goals are of the group as a whole; no source sets them "
                             "for a member state."));
        QStringList points;
        for (const QString &finding : memberFindings(facts, usualVerdictBasis))
            points.append(Words::tr("%1.").arg(finding));
        write.heading(Words::tr("Points to make"));
        write.points(points);
        write.text(Words::tr("%1: %2", "basis of the verdicts: their bands")
                       .arg(verdictBasisName(usualVerdictBasis),
                            inSentence(verdictBandsText(usualVerdictBasis))));
    }
    writeSheets(write, QLatin1String("member"), *members,
                isAll ? First::OnItsOwnPage : First::UnderTheTitle);
    write.sources(Words::tr("Sources"));
    return briefing;
}

Result<Briefing> makeChanges(const Facts &facts, const QDate &date, const QString &parameter)
{
    Briefing briefing = begun(
        Words::tr("What changed in %1 since revision %2").arg(fileName(facts), parameter), date);
    BlockWriter write(briefing.blocks);
    write.figure(QStringLiteral("changes:%1").arg(parameter));
    write.sources(Words::tr("Sources"));
    return briefing;
}

using Maker = Result<Briefing> (*)(const Facts &, const QDate &, const QString &);

struct Known {
    BriefingTemplate about;
    Maker make;
};

QList<Known> knownTemplates()
{
    return {
        {{chartPack,
          Words::tr("Ministerial chart pack"),
          Words::tr(
              "The goals with what stands in for them, who works with ASEAN on what, what was "
              "delivered, what is missing and how sure the data are"),
          {},
          false},
         &makeChartPack},
        {{goalSheets, Words::tr("One sheet per goal"),
          Words::tr("All that is known of each goal: what is stated, what is measured, what is "
                    "missing"),
          Words::tr("goals, as ids parted by commas; without it all"), false},
         &makeGoals},
        {{partnerSheets, Words::tr("One sheet per partner"),
          Words::tr("Themes, years, company and initiatives of each partner that an initiative "
                    "names"),
          Words::tr("partners, as ids parted by commas; without it all"), false},
         &makePartners},
        {{memberSheets, Words::tr("One sheet per member state"),
          Words::tr("Where each member state stands on what is measured, and the initiatives that "
                    "name it"),
          Words::tr("member states, as ids parted by commas; without it all"), false},
         &makeMembers},
        {{changesSince, Words::tr("What changed since a revision"),
          Words::tr("Facts added, changed and withdrawn since a revision of the file"),
          Words::tr("the revision, as it stands at the foot of a printed page"), true},
         &makeChanges},
    };
}

} // namespace

QList<BriefingTemplate> briefingTemplates()
{
    QList<BriefingTemplate> templates;
    for (const Known &known : knownTemplates())
        templates.append(known.about);
    return templates;
}

Result<Briefing> briefingFromTemplate(const QString &name, const Facts &facts, const QDate &date,
                                      const QString &parameter)
{
    const QString asked = parameter.trimmed();
    for (const Known &known : knownTemplates()) {
        if (known.about.name != name)
            continue;
        if (asked.isEmpty() && known.about.needsParameter)
            return Error{
                Words::tr("The template %1 needs to know since when: name a revision, as in %1=ID. "
                          "The revision stands at the foot of a printed page.")
                    .arg(name),
                {}};
        if (!asked.isEmpty() && known.about.parameter.isEmpty())
            return Error{Words::tr("The template %1 has nothing to choose, so “%2” cannot be asked "
                                   "of it.")
                             .arg(name, asked),
                         {}};
        return known.make(facts, date, asked);
    }
    return Error{Words::tr("There is no template %1. The templates are: %2.")
                     .arg(name, names(briefingTemplates())),
                 {}};
}

} // namespace mitra
