// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/assumptiontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::AssumptionText)
};

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
    QString reason = assumption.reason.trimmed();
    while (reason.endsWith(QLatin1Char('.')))
        reason.chop(1);
    return reason.isEmpty() ? text
                            : Words::tr("%1: %2", "an assumption and its reason").arg(text, reason);
}

} // namespace mitra
