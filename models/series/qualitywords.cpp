// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/qualitywords.h"

#include "models/domain/localname.h"
#include "models/series/groupvalues.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::DataQuality)
};

constexpr qsizetype namedInSentence = 3;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

// "80%" of a limit.
QString limitText(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + QLatin1Char('%');
}

QString yearsOld(int age)
{
    return age == 1 ? Words::tr("1 year old") : Words::tr("%1 years old").arg(number(age));
}

QString fewMembers(const IndicatorQuality &quality)
{
    if (quality.readings == 0)
        return Words::tr("There is no value at all.");
    if (quality.values == 0)
        return quality.projections > 0 ? Words::tr("There are projections only, no observed value.")
                                       : Words::tr("There is no observed value.");
    if (quality.withValue == 0)
        return Words::tr("No member state has a value of its own.");
    return quality.withValue == 1
               ? Words::tr("Only 1 of %1 member states has a value.").arg(number(quality.members))
               : Words::tr("Only %1 of %2 member states have a value.")
                     .arg(number(quality.withValue), number(quality.members));
}

QString membersMissing(const IndicatorQuality &quality)
{
    const QString members =
        quality.withValue == 1
            ? Words::tr("1 of %1 member states has a value").arg(number(quality.members))
            : Words::tr("%1 of %2 member states have a value")
                  .arg(number(quality.withValue), number(quality.members));
    if (!quality.populationShare)
        return Words::tr("%1.", "a clause as a sentence").arg(members);
    return Words::tr("%1; %2 of the people live there.")
        .arg(members, shareText(*quality.populationShare));
}

QString shortSeries(const IndicatorQuality &quality)
{
    const QString points = QLocale().toString(quality.medianPoints, 'g', 4);
    const QString least = number(qualityrule::leastPoints);
    return quality.medianPoints == 1
               ? Words::tr("The median member has 1 year with a value; fewer than %1 give no "
                           "interval.")
                     .arg(least)
               : Words::tr("The median member has %1 years with a value; fewer than %2 give no "
                           "interval.")
                     .arg(points, least);
}

QString mostlyEstimates(const IndicatorQuality &quality)
{
    if (quality.values == 1)
        return Words::tr("The only value is an estimate.");
    if (quality.estimates == 2 && quality.values == 2)
        return Words::tr("Both values are estimates.");
    if (quality.estimates == quality.values)
        return Words::tr("All %1 values are estimates.").arg(number(quality.values));
    return Words::tr("%1 of %2 values are estimates.")
        .arg(number(quality.estimates), number(quality.values));
}

QString disputed(const IndicatorQuality &quality)
{
    QStringList parts;
    if (quality.otherReadings > 0)
        parts += quality.otherReadings == 1 ? Words::tr("1 reading disagrees with the one used")
                                            : Words::tr("%1 readings disagree with those used")
                                                  .arg(number(quality.otherReadings));
    if (quality.conflicts > 0)
        parts += quality.conflicts == 1
                     ? Words::tr("1 listed conflict speaks of it")
                     : Words::tr("%1 listed conflicts speak of it").arg(number(quality.conflicts));
    QString text = parts.join(QStringLiteral("; "));
    return Words::tr("%1.", "a clause as a sentence").arg(text);
}

QString latestIs(const IndicatorQuality &quality)
{
    return Words::tr("The latest value is of %1, %2.")
        .arg(QString::number(quality.latestYear), yearsOld(quality.age.value_or(0)));
}

// Whether a reason told before says it already.
bool isImplied(const IndicatorQuality &quality, QualityRule rule)
{
    switch (rule) {
    case QualityRule::NoSecondValue:
    case QualityRule::SparseYears:
        return quality.withValue == 0;
    case QualityRule::MembersMissing:
        return quality.broken.contains(QualityRule::FewMembers);
    case QualityRule::Ageing:
        return quality.broken.contains(QualityRule::Outdated);
    case QualityRule::ShortSeries:
        return quality.broken.contains(QualityRule::NoSecondValue);
    default:
        return false;
    }
}

QString reasonOf(const IndicatorQuality &quality, QualityRule rule)
{
    switch (rule) {
    case QualityRule::FewMembers:
        return fewMembers(quality);
    case QualityRule::NoSecondValue:
        return Words::tr("No member state has values of two years.");
    case QualityRule::Outdated:
    case QualityRule::Ageing:
        return latestIs(quality);
    case QualityRule::MembersMissing:
        return membersMissing(quality);
    case QualityRule::ShortSeries:
        return shortSeries(quality);
    case QualityRule::SparseYears:
        return Words::tr("Values fill %1 of the member-years %2.")
            .arg(shareText(*quality.filled), spanText(quality.filledFrom, quality.latestYear));
    case QualityRule::MostlyEstimates:
        return mostlyEstimates(quality);
    case QualityRule::Disputed:
        break;
    }
    return disputed(quality);
}

// "1 of 67 indicators does"; the verb is the caller's, for one and for several.
QString notEnoughOf(const QString &all, int count)
{
    return count == 1 ? Words::tr("1 of %1 does not have enough data to judge progress").arg(all)
                      : Words::tr("%1 of %2 do not have enough data to judge progress")
                            .arg(number(count), all);
}

} // namespace

QString surenessText(Sureness sureness)
{
    switch (sureness) {
    case Sureness::NotEnough:
        return Words::tr("Not enough data");
    case Sureness::WithCare:
        return Words::tr("Use with care");
    case Sureness::Sound:
        break;
    }
    return Words::tr("Sound", "of data");
}

QString ageText(const IndicatorQuality &quality)
{
    if (quality.values == 0)
        return Words::tr("none observed");
    const QString year = QString::number(quality.latestYear);
    if (!quality.age)
        return year;
    if (*quality.age == 0)
        return Words::tr("%1, of this year").arg(year);
    // A narrow column breaks it after the year alone.
    const QString old = yearsOld(*quality.age).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    return Words::tr("%1, %2", "a year, its age").arg(year, old);
}

QString disagreementText(const IndicatorQuality &quality)
{
    QStringList parts;
    if (quality.otherReadings > 0)
        parts += quality.otherReadings == 1
                     ? Words::tr("1 reading")
                     : Words::tr("%1 readings").arg(number(quality.otherReadings));
    if (quality.conflicts > 0)
        parts += quality.conflicts == 1 ? Words::tr("1 conflict")
                                        : Words::tr("%1 conflicts").arg(number(quality.conflicts));
    return parts.isEmpty() ? Words::tr("none") : parts.join(QStringLiteral(", "));
}

QString membersText(const IndicatorQuality &quality)
{
    return Words::tr("%1 of %2").arg(number(quality.withValue), number(quality.members));
}

QString standingText(const IndicatorQuality &quality)
{
    if (quality.measure == Measure::Official)
        return Words::tr("Official");
    return quality.goal.isEmpty() ? Words::tr("Context") : Words::tr("Proxy");
}

QStringList qualityReasons(const IndicatorQuality &quality)
{
    QStringList reasons;
    for (const QualityRule rule : quality.broken) {
        if (!isImplied(quality, rule))
            reasons += reasonOf(quality, rule);
    }
    return reasons;
}

QStringList qualityRules()
{
    using namespace qualityrule;
    return {
        Words::tr("The verdicts follow rules of ours; no source grades its data so. They speak of "
                  "the data, not of whether the measure is the goal\u2019s own: that is the "
                  "standing."),
        Words::tr("Not enough data: fewer than half of the member states have an observed value, "
                  "or none has values of two years, or the latest is more than %1 years old.")
            .arg(number(outdatedAfterYears)),
        Words::tr("Use with care: fewer than %1 of the member states, or of their people, are "
                  "covered; the latest value is more than %2 years old; the median member has "
                  "fewer than %3 values, too few for an interval; less than a third of the "
                  "member-years since %4 is filled; more than half of the values are estimates; "
                  "or readings disagree.")
            .arg(limitText(mostMembers), number(ageingAfterYears), number(leastPoints),
                 QString::number(yearsFrom)),
        Words::tr("Observed values are reported or estimated; projections do not count. A listed "
                  "conflict counts for an indicator when it cites one of its sources and names the "
                  "year and the value of one of its readings."),
    };
}

QString qualityTitle(const Facts &facts, const DataQuality &quality)
{
    const qsizetype all = quality.rows.size();
    const Goal *goal = quality.goal ? facts.find(*quality.goal) : nullptr;
    if (all == 0)
        return quality.goal ? Words::tr("There are no indicators here")
                            : Words::tr("There are no indicators");
    if (all == 1)
        return quality.notEnough == 1
                   ? Words::tr("The only indicator does not have enough data to judge progress")
                   : Words::tr("The only indicator has enough data to judge progress");
    QString of = Words::tr("%1 indicators").arg(number(all));
    if (goal)
        of = Words::tr("the %1 indicators of the goal %2").arg(number(all), localName(goal->name));
    else if (quality.goal)
        of = Words::tr("the %1 indicators bound to no goal").arg(number(all));
    if (quality.notEnough == all)
        return goal || quality.goal
                   ? Words::tr("None of %1 has enough data to judge progress").arg(of)
                   : Words::tr("None of the %1 has enough data to judge progress").arg(of);
    if (quality.notEnough > 0)
        return notEnoughOf(of, quality.notEnough);
    return goal || quality.goal ? Words::tr("All of %1 have enough data to judge progress").arg(of)
                                : Words::tr("All %1 have enough data to judge progress").arg(of);
}

QString qualitySubtitle(const Facts &facts, const DataQuality &quality)
{
    const auto count = [](int rows) { return rows == 0 ? Words::tr("none") : number(rows); };
    const QString counts = Words::tr("%1 to be used with care, %2 sound")
                               .arg(count(quality.withCare), count(quality.sound));
    if (!facts.asOf().isValid())
        return Words::tr("%1; the worst first").arg(counts);
    return Words::tr("%1; the worst first, ages as of %2")
        .arg(counts, QString::number(facts.asOf().year()));
}

QString qualitySentence(const DataQuality &quality)
{
    if (quality.rows.isEmpty())
        return Words::tr("%1.", "a clause as a sentence").arg(quality.title);
    QStringList worst;
    for (const IndicatorQuality &row : quality.rows.mid(0, namedInSentence)) {
        if (row.sureness != Sureness::Sound)
            worst += row.name;
    }
    const QString counts = Words::tr("%1; %2 to be used with care, %3 sound.")
                               .arg(quality.title, number(quality.withCare), number(quality.sound));
    return worst.isEmpty() ? counts : Words::tr("%1 The worst: %2.").arg(counts, joined(worst));
}

} // namespace mitra
