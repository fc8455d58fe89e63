// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/membermultiplestext.h"

#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberMultiples)
};

// What the title counts, in its order.
enum class Class { Met, OnTrack, Faster, Stalled, Away, Missed, Unknown };
constexpr int classes = 7;

Class classOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NewlyMet:
    case Verdict::MetKept:
    case Verdict::MetWrongWay:
        return Class::Met;
    case Verdict::OnTrack:
        return Class::OnTrack;
    case Verdict::FasterNeeded:
        return Class::Faster;
    case Verdict::Stalled:
        return Class::Stalled;
    case Verdict::Away:
        return Class::Away;
    case Verdict::WasMetNowMissed:
        return Class::Missed;
    case Verdict::CannotBeAssessed:
        break;
    }
    return Class::Unknown;
}

QString didWords(Class which, bool one)
{
    switch (which) {
    case Class::Met:
        return one ? Words::tr("has met the target") : Words::tr("have met the target");
    case Class::OnTrack:
        return one ? Words::tr("is on track") : Words::tr("are on track");
    case Class::Faster:
        return one ? Words::tr("needs to go faster") : Words::tr("need to go faster");
    case Class::Stalled:
        return one ? Words::tr("has stalled") : Words::tr("have stalled");
    case Class::Away:
        return one ? Words::tr("is moving away") : Words::tr("are moving away");
    case Class::Missed:
        return one ? Words::tr("met the target and misses it now")
                   : Words::tr("met the target and miss it now");
    case Class::Unknown:
        break;
    }
    return Words::tr("cannot be assessed");
}

QString noTargetReason()
{
    Assessment none;
    none.obstacle = Obstacle::NoTarget;
    return obstacleReason(none);
}

// Why nobody is judged, where it is the same for all members with data; empty else.
QString commonReason(const MemberMultiples &multiples)
{
    QString common;
    for (const MemberPanel &panel : multiples.panels) {
        if (!panel.isMember || panel.points.isEmpty())
            continue;
        const QString reason = obstacleReason(panel.assessment);
        if (!common.isEmpty() && reason != common)
            return {};
        common = reason;
    }
    return common;
}

QString noneText(const MemberMultiples &multiples)
{
    const bool anyData =
        std::any_of(multiples.panels.begin(), multiples.panels.end(), [](const MemberPanel &panel) {
            return panel.isMember && !panel.points.isEmpty();
        });
    if (!anyData)
        return Words::tr("No member has data on this measure");
    const QString why = multiples.target ? commonReason(multiples) : noTargetReason();
    return why.isEmpty() ? Words::tr("No member can be assessed")
                         : Words::tr("No member can be assessed: %1", "reason").arg(why);
}

// "2 of 11 members are on track, 3 need to go faster".
QString countsText(const std::array<int, classes> &counts, int members)
{
    QStringList parts;
    for (int i = 0; i < classes; ++i) {
        const int count = counts[size_t(i)];
        if (count == 0)
            continue;
        const QString did = didWords(Class(i), count == 1);
        if (count == members && members > 1)
            return Words::tr("All %1 members %2").arg(members).arg(did);
        if (!parts.isEmpty())
            parts += Words::tr("%1 %2", "count, what they do").arg(count).arg(did);
        else
            parts += members == 1 ? Words::tr("The only member %1").arg(did)
                                  : Words::tr("%1 of %2 members %3", "count, all, what they do")
                                        .arg(count)
                                        .arg(members)
                                        .arg(did);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString multiplesTitle(const MemberMultiples &multiples)
{
    std::array<int, classes> counts = {};
    int members = 0;
    for (const MemberPanel &panel : multiples.panels) {
        if (!panel.isMember)
            continue;
        ++members;
        ++counts[size_t(classOf(panel.assessment.verdict))];
    }
    if (counts[size_t(Class::Unknown)] == members)
        return noneText(multiples);
    QString text = countsText(counts, members);
    if (!multiples.target || multiples.target->origin == TargetOrigin::Stated)
        return text;
    // A verdict that rests on an assumption or a proxy must not read as an official one.
    text = inSentence(text);
    if (multiples.target->origin == TargetOrigin::Proxy)
        return Words::tr("Read against the proxy: %1").arg(text);
    return Words::tr("Against %1: %2", "95% (working target): counts of verdicts")
        .arg(targetPhrase(*multiples.target, multiples.unit), text);
}

QString multiplesSentence(const MemberMultiples &multiples, const QString &measure)
{
    QStringList spoken;
    for (const MemberPanel &panel : multiples.panels) {
        if (!panel.points.isEmpty())
            spoken += Words::tr("%1, %2: %3", "member, latest value, verdict")
                          .arg(panel.name, panel.latest, panel.verdict);
    }
    QString sentence = QStringLiteral("%1: %2.").arg(measure, multiples.title);
    if (!spoken.isEmpty())
        sentence += QStringLiteral(" %1.").arg(spoken.join(QStringLiteral("; ")));
    for (const QString &note : multiples.notes)
        sentence += QLatin1Char(' ') + note;
    return sentence;
}

} // namespace mitra
