// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/disputes.h"

#include <QRegularExpression>
#include <QStringList>

namespace mitra
{

QString wordingOf(const Conflict &conflict)
{
    return QStringList{conflict.topic, conflict.readingA, conflict.readingB}.join(u'\n');
}

bool speaksOf(const QString &text, const QString &number)
{
    const QRegularExpression whole(
        QStringLiteral("(?<![\\d.,])%1(?![\\d]|[.,]\\d)").arg(QRegularExpression::escape(number)));
    return whole.match(text).hasMatch();
}

bool cites(const Conflict &conflict, const SourceId &source)
{
    return conflict.sourceA == source || conflict.sourceB == source;
}

bool disputes(const Conflict &conflict, const Statement &statement)
{
    return statement.value && cites(conflict, statement.source) &&
           speaksOf(wordingOf(conflict), QString::number(*statement.value, 'g', 15));
}

} // namespace mitra
