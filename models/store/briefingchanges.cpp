// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/briefingchanges.h"

#include "models/store/issuedprints.h"
#include "models/store/keptrows.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mitra
{

namespace
{

const SchemaTable &savedTable()
{
    return *findTable(QStringLiteral("briefing"));
}

const SchemaTable &issuedTable()
{
    return *findTable(QStringLiteral("issued_briefing"));
}

} // namespace

RowChange savingOf(const SavedBriefing &briefing)
{
    return kept::insertion(savedTable(), kept::rowOf(savedTable(), briefing));
}

RowChange removalOf(const SavedBriefing &briefing)
{
    return kept::removal(savedTable(), kept::rowOf(savedTable(), briefing));
}

QList<RowChange> replacementOf(const SavedBriefing &before, const SavedBriefing &after)
{
    return kept::replacement(savedTable(), kept::rowOf(savedTable(), before),
                             kept::rowOf(savedTable(), after));
}

QList<RowChange> issuingOf(const IssuedBriefing &briefing, const QByteArray &pdf)
{
    IssuedBriefing issued = briefing;
    issued.sha256 = printHash(pdf);
    const SchemaTable &prints = *findTable(QStringLiteral("issued_print"));
    return {kept::insertion(prints, {{QStringLiteral("sha256"), issued.sha256},
                                     {QStringLiteral("pdf"), printText(pdf)}}),
            kept::insertion(issuedTable(), kept::rowOf(issuedTable(), issued))};
}

QString printHash(const QByteArray &pdf)
{
    return QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

QString nextIssueId(const QList<IssuedBriefing> &issued, const QDate &day)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(day.toString(Qt::ISODate)).arg(number);
        if (std::none_of(issued.begin(), issued.end(),
                         [&id](const IssuedBriefing &each) { return each.id == id; }))
            return id;
    }
}

void carryOut(const RowChange &change, QList<SavedBriefing> &briefings)
{
    kept::carryOut(savedTable(), change, briefings);
}

void carryOut(const RowChange &change, QList<IssuedBriefing> &briefings)
{
    kept::carryOut(issuedTable(), change, briefings);
}

} // namespace mitra
