// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodagreement.h"

#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodAgreement)
};

struct Count {
    Verdict verdict;
    int methods = 0;
};

// The verdict with most methods first; in the order of Verdict where they tie.
QList<Count> counted(QList<Verdict> verdicts)
{
    std::sort(verdicts.begin(), verdicts.end());
    QList<Count> counts;
    for (const Verdict verdict : std::as_const(verdicts)) {
        if (counts.isEmpty() || counts.last().verdict != verdict)
            counts.append({verdict, 0});
        ++counts.last().methods;
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const Count &a, const Count &b) { return a.methods > b.methods; });
    return counts;
}

bool isTied(const QList<Count> &counts)
{
    return counts.size() > 1 && counts.at(0).methods == counts.at(1).methods;
}

QString saying(const Count &count)
{
    const QString verdict = inSentence(verdictText(count.verdict));
    return count.methods == 1 ? Words::tr("1 says %1", "a method and its verdict").arg(verdict)
                              : Words::tr("%1 say %2", "methods and their verdict")
                                    .arg(count.methods)
                                    .arg(verdict);
}

} // namespace

std::optional<Verdict> commonVerdict(const QList<Verdict> &verdicts)
{
    const QList<Count> counts = counted(verdicts);
    return counts.isEmpty() || isTied(counts) ? std::nullopt
                                              : std::optional(counts.first().verdict);
}

QString agreementText(const QList<Verdict> &verdicts)
{
    const QList<Count> counts = counted(verdicts);
    const qsizetype all = verdicts.size();
    if (counts.isEmpty())
        return Words::tr("No method can judge this");
    const QString most = inSentence(verdictText(counts.first().verdict));
    if (all == 1)
        return Words::tr("1 method can judge this: %1").arg(most);
    if (counts.size() == 1)
        return all == 2 ? Words::tr("Both methods agree: %1").arg(most)
                        : Words::tr("All %1 methods agree: %2").arg(all).arg(most);
    QStringList others;
    for (const Count &count : counts)
        others += saying(count);
    if (isTied(counts))
        return Words::tr("The %1 methods disagree: %2")
            .arg(all)
            .arg(others.join(QLatin1String("; ")));
    others.removeFirst();
    return Words::tr("%1 of %2 methods agree: %3; %4", "the last are the others")
        .arg(counts.first().methods)
        .arg(all)
        .arg(most, others.join(QLatin1String("; ")));
}

} // namespace mitra
