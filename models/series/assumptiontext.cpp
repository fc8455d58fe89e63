// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/assumptiontext.h"

#include "models/series/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::AssumptionText)
};

// The reason, which people end with a full stop or not, to follow a colon.
QString reasonOf(const Assumption &assumption)
{
    QString reason = assumption.reason.simplified();
    while (reason.endsWith(QLatin1Char('.')))
        reason.chop(1);
    return reason;
}

} // namespace

QString assumptionText(const Assumption &assumption)
{
    if (assumption.name.isEmpty())
        return Words::tr("an assumption, stated by no source");
    QString text = Words::tr("the assumption \u201c%1\u201d").arg(assumption.name);
    if (!assumption.author.isEmpty())
        text = Words::tr("%1 by %2", "an assumption and its author").arg(text, assumption.author);
    if (assumption.madeOn.isValid())
        text = Words::tr("%1, %2", "an assumption and its day")
                   .arg(text, QLocale().toString(assumption.madeOn, QStringLiteral("d MMM yyyy")));
    const QString reason = reasonOf(assumption);
    return reason.isEmpty() ? text
                            : Words::tr("%1: %2", "an assumption and its reason").arg(text, reason);
}

QString assumedText(const Assumption &assumption, const QString &unit)
{
    const QLocale locale;
    switch (assumption.kind) {
    case AssumptionKind::Pace:
        return Words::tr("Pace %1").arg(paceText(assumption.value, unit, locale));
    case AssumptionKind::Baseline:
        return Words::tr("Working baseline %1 in %2")
            .arg(valueText(assumption.value, unit, locale))
            .arg(assumption.year.value_or(0));
    case AssumptionKind::Target:
        break;
    }
    return Words::tr("Working target %1 by %2")
        .arg(valueText(assumption.value, unit, locale))
        .arg(assumption.year.value_or(0));
}

QString assumptionName(const Assumption &assumption)
{
    return assumption.name.isEmpty() ? Words::tr("tried out")
                                     : QStringLiteral("\u201c%1\u201d").arg(assumption.name);
}

QString assumptionLine(const Assumption &assumption, const QString &unit)
{
    const QString what = assumedText(assumption, unit);
    if (assumption.name.isEmpty())
        return Words::tr("%1, tried out, not kept: an assumption, stated by no source").arg(what);
    QStringList parts = {what, assumptionName(assumption)};
    if (!assumption.author.isEmpty())
        parts += Words::tr("by %1", "an author").arg(assumption.author);
    if (assumption.madeOn.isValid())
        parts += QLocale().toString(assumption.madeOn, QStringLiteral("d MMMM yyyy"));
    const QString line = parts.join(QStringLiteral(", "));
    const QString reason = reasonOf(assumption);
    return reason.isEmpty() ? Words::tr("%1: an assumption, stated by no source").arg(line)
                            : Words::tr("%1: %2", "an assumption and its reason").arg(line, reason);
}

QString assumptionSentence(const Assumption &assumption, const QString &unit)
{
    const QString line = assumptionLine(assumption, unit);
    // A name alone does not tell a reader of paper that no source stands behind the number.
    return assumption.name.isEmpty() || reasonOf(assumption).isEmpty()
               ? line + QLatin1Char('.')
               : Words::tr("Assumption: %1.").arg(line);
}

QStringList targetAssumptionNotes(const ProgressRequest &request, const QString &unit)
{
    const Assumption *target = assumedTarget(request);
    if (!target || target->name.isEmpty())
        return {};
    return {assumptionSentence(*target, unit)};
}

QStringList assumptionNotes(const ProgressRequest &request, const QString &unit)
{
    QStringList notes;
    if (const Assumption *baseline = assumedBaseline(request))
        notes += assumptionSentence(*baseline, unit);
    return notes + targetAssumptionNotes(request, unit);
}

} // namespace mitra
