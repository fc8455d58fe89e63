// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assessquestion.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace mitra
{

namespace
{

constexpr int lastYear = 9999;
constexpr double largestTarget = 1e18; // as of values from a file

const QString economyOption = QStringLiteral("economy");
const QString baseYearOption = QStringLiteral("base-year");
const QString targetOption = QStringLiteral("target");
const QString targetYearOption = QStringLiteral("target-year");
const QString directionOption = QStringLiteral("direction");

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::CommandLine", text);
}

Result<int> yearOf(const QHash<QString, QString> &given, const QString &option)
{
    bool ok = false;
    const QString text = given.value(option);
    const int year = text.toInt(&ok);
    if (ok && year >= 1 && year <= lastYear)
        return year;
    return Error{tr("--%1 takes a year from 1 to %2, which \u201c%3\u201d is not.")
                     .arg(option)
                     .arg(lastYear)
                     .arg(text),
                 {}};
}

Result<void> readTarget(const QHash<QString, QString> &given, AssessQuestion &question)
{
    const bool hasValue = given.contains(targetOption);
    const bool hasYear = given.contains(targetYearOption);
    if (!hasValue && !hasYear)
        return {};
    if (!hasYear)
        return Error{tr("--target needs the year in which it is to be reached: --target-year Y."),
                     {}};
    if (!hasValue)
        return Error{tr("--target-year needs the value to be reached: --target V."), {}};
    const Result<int> year = yearOf(given, targetYearOption);
    if (!year)
        return year.error();
    bool ok = false;
    const double value = given.value(targetOption).toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return Error{tr("--target takes a number with a point (12.5) and no grouping, which "
                        "\u201c%1\u201d is not.")
                         .arg(given.value(targetOption)),
                     {}};
    if (std::abs(value) > largestTarget)
        return Error{tr("--target %1 is larger than any measure.").arg(given.value(targetOption)),
                     {}};
    question.target = YearValue{*year, value};
    return {};
}

} // namespace

QStringList assessOptionNames()
{
    return {economyOption, baseYearOption, targetOption, targetYearOption, directionOption};
}

Result<AssessQuestion> readAssessQuestion(const QHash<QString, QString> &given)
{
    AssessQuestion question;
    question.indicator = given.value(QStringLiteral("assess"));
    question.series = given.value(QStringLiteral("series"));
    question.economy = given.value(economyOption);
    const bool isSeries = given.contains(QStringLiteral("series"));
    if (isSeries && given.contains(QStringLiteral("assess")))
        return Error{tr("--assess judges an indicator of the file and --series other numbers: one "
                        "at a time."),
                     {}};
    if (isSeries && given.contains(economyOption))
        return Error{tr("--economy belongs to --assess; the numbers of --series are of nobody."),
                     {}};
    if (isSeries && question.series.isEmpty())
        return Error{tr("--series takes the name of a file with a year and a value a line."), {}};
    if (given.contains(economyOption) && question.economy.isEmpty())
        return Error{tr("--economy takes the id of an economy, such as VN."), {}};
    if (given.contains(baseYearOption)) {
        const Result<int> year = yearOf(given, baseYearOption);
        if (!year)
            return year.error();
        question.baseYear = *year;
    }
    if (const Result<void> target = readTarget(given, question); !target)
        return target.error();
    if (given.contains(directionOption)) {
        question.direction = fromWord<Direction>(given.value(directionOption).toLower());
        if (!question.direction)
            return Error{tr("--direction is higher or lower: whether more or less is better."), {}};
    } else if (isSeries) {
        // With a wrong guess a failure reads as a success.
        return Error{tr("--series needs --direction higher or --direction lower: the numbers do "
                        "not say whether more or less is better, and a guess could turn the "
                        "verdict round."),
                     {}};
    }
    return question;
}

} // namespace mitra
