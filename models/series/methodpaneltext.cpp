// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodpanel.h"

#include "models/series/wording.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodPanelText)
};

} // namespace

QString rowAsText(const MethodRow &row)
{
    QStringList lines = {row.name};
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines += QStringLiteral("%1: %2").arg(label, text);
    };
    add(Words::tr("Value"),
        row.value.isEmpty()
            ? QString()
            : Words::tr("%1 (%2)", "a number and what it is").arg(row.value, row.valueName));
    add(Words::tr("In its own words"), row.own);
    add(Words::tr("Ours"), row.linearText.isEmpty() ? row.verdictText
                                                    : row.verdictText + QStringLiteral("; ") +
                                                          inSentence(row.linearText));
    add(Words::tr("Note"), row.obstacle);
    add(Words::tr("Numbers"), row.numbers.join(QStringLiteral("; ")));
    add(Words::tr("Thresholds"), row.thresholds);
    add(Words::tr("Method"), row.description);
    add(Words::tr("Source"), row.source);
    return lines.join(QLatin1Char('\n'));
}

QString panelAsText(const MethodPanel &panel)
{
    QStringList blocks = {panel.title + QLatin1Char('\n') + panel.subtitle};
    for (const MethodRow &row : panel.applicable)
        blocks += rowAsText(row);
    if (!panel.notApplicable.isEmpty())
        blocks += Words::tr("These methods cannot judge it");
    for (const MethodRow &row : panel.notApplicable)
        blocks += rowAsText(row);
    blocks += panel.notes;
    return blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace mitra
