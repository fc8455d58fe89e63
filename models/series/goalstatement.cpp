// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goalstatement.h"

#include "models/series/disputes.h"
#include "models/series/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalStatement)
};

} // namespace

const Statement *statementOf(const Facts &facts, const Target &target)
{
    for (const Statement &statement : facts.statements()) {
        if (statement.kind == StatementKind::Target && statement.source == target.source &&
            statement.value == target.value && statement.year == target.year)
            return &statement;
    }
    return nullptr;
}

QList<const Conflict *> conflictsOn(const Facts &facts, const Target &target)
{
    QString number = QString::number(target.value, 'g', 15);
    if (isPercent(target.unit))
        number += QLatin1Char('%');
    QList<const Conflict *> conflicts;
    for (const Conflict &conflict : facts.conflicts()) {
        if (cites(conflict, target.source) && speaksOf(wordingOf(conflict), number))
            conflicts.append(&conflict);
    }
    return conflicts;
}

QString conflictText(const Conflict &conflict)
{
    const auto heading = [&conflict](Reading reading, const QString &text) {
        return conflict.used == reading ? Words::tr("Used: %1.", "a reading").arg(text)
                                        : Words::tr("Other reading: %1.").arg(text);
    };
    QStringList sentences{heading(Reading::A, conflict.readingA),
                          heading(Reading::B, conflict.readingB)};
    if (!conflict.why.isEmpty())
        sentences += Words::tr("Why: %1.").arg(conflict.why);
    return sentences.join(QLatin1Char(' '));
}

QString publisherText(const Facts &facts, const SourceId &source)
{
    const Source *found = facts.find(source);
    if (!found)
        return source.text();
    QStringList parts{found->publisher.isEmpty() ? found->title : found->publisher,
                      found->published.toText(QLocale())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString confidenceText(const Statement &statement)
{
    if (statement.confidence.isEmpty())
        return statement.note.isEmpty() ? QString() : Words::tr("Remark: %1").arg(statement.note);
    QString text = Words::tr("%1 confidence (ours)").arg(statement.confidence);
    text.front() = text.front().toUpper();
    return statement.note.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, statement.note);
}

} // namespace mitra
