// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/wording.h"

#include "models/domain/localname.h"
#include "models/series/groupvalues.h"
#include "models/series/numbers.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Wording)
};

} // namespace

QString economyName(const Facts &facts, const EconomyId &id)
{
    if (const Economy *economy = facts.find(id))
        return localName(*economy);
    const std::optional<GroupChoice> group = groupChoiceOf(id);
    return group ? nameOf(*group) : id.text();
}

QString indicatorName(const Facts &facts, const IndicatorId &id)
{
    const Indicator *indicator = facts.find(id);
    return indicator ? localText(indicator->name) : id.text();
}

QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return Words::tr("%1 and %2", "the end of a list")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString inSentence(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toLower();
    return text;
}

QString spanText(int firstYear, int lastYear)
{
    return firstYear == lastYear ? QString::number(firstYear)
                                 : QStringLiteral("%1\u2013%2").arg(firstYear).arg(lastYear);
}

QString targetPhrase(const TargetMark &target, const QString &unit)
{
    const QString value = valueText(target.at.value, unit, QLocale());
    switch (target.origin) {
    case TargetOrigin::Stated:
        return Words::tr("the %1 goal of %2").arg(target.at.year).arg(value);
    case TargetOrigin::Proxy:
        return Words::tr("%1 (the goal read against a proxy)").arg(value);
    case TargetOrigin::Working:
        break;
    }
    return Words::tr("%1 (working target)").arg(value);
}

QStringList targetNotes(const Facts &facts, const IndicatorId &indicator, const TargetMark &target)
{
    if (target.origin == TargetOrigin::Working)
        return {Words::tr("The target is a working target: an assumption, stated by no source.")};

    QStringList notes;
    if (target.origin == TargetOrigin::Proxy) {
        for (const GoalProxy &proxy : facts.goalProxies()) {
            const Goal *goal = facts.find(proxy.goal);
            if (proxy.indicator != indicator || !goal)
                continue;
            notes += Words::tr("A proxy: nobody measures the goal \u201c%1\u201d itself, so its "
                               "number is read against this measure.")
                         .arg(localText(goal->statement));
            if (!proxy.note.isEmpty())
                notes += localText(proxy.note) + QLatin1Char('.');
            break;
        }
    }
    notes += Words::tr("The goal is stated for %1 as a whole, not for single members.")
                 .arg(economyName(facts, groupOf(facts)));
    return notes;
}

QString spokenFigure(const QString &measure, const QString &title, const QStringList &parts,
                     const QStringList &notes)
{
    QStringList sentences = {QStringLiteral("%1: %2.").arg(measure, title)};
    if (!parts.isEmpty())
        sentences += parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    return (sentences + notes).join(QLatin1Char(' '));
}

void addSource(QList<SourceId> &sources, const SourceId &source)
{
    if (!source.isEmpty() && !sources.contains(source))
        sources.append(source);
}

EconomyId groupOf(const Facts &facts)
{
    for (const Economy &economy : facts.economies()) {
        if (economy.kind == EconomyKind::Group)
            return economy.id;
    }
    return {};
}

} // namespace mitra
