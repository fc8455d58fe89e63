// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/hyphens.h"

#include <QFontMetricsF>

namespace mitra
{

namespace
{

bool isVowel(QChar c)
{
    return QStringLiteral("aeiouy").contains(c.toLower());
}

// Consonants that can open a syllable.
bool isOnset(const QString &letters)
{
    static const QStringList onsets =
        QStringLiteral("bl br ch cl cr dr fl fr gl gr kh ng ph pl pr sh th tr scr spr str")
            .split(QLatin1Char(' '));
    return letters.size() == 1 || onsets.contains(letters.toLower());
}

// Between consonants, or before a group of them: where compounds are joined ("cyber-security",
// "infra-structure").
bool isStrong(const QString &word, int at)
{
    return !isVowel(word[at - 1]) || !isVowel(word[at + 1]);
}

} // namespace

QList<int> syllableBreaks(const QString &word)
{
    QList<int> breaks;
    const int size = int(word.size());
    int vowel = -1; // the last vowel seen
    for (int i = 0; i < size; ++i) {
        if (!word[i].isLetter()) {
            vowel = -1;
            continue;
        }
        if (!isVowel(word[i]))
            continue;
        if (vowel >= 0 && i - vowel > 1) {
            int at = i - 1;
            for (int start = vowel + 1; start < i - 1; ++start) {
                if (isOnset(word.mid(start, i - start))) {
                    at = start;
                    break;
                }
            }
            if (at >= 2 && size - at >= 3)
                breaks << at;
        }
        vowel = i;
    }
    return breaks;
}

QString hyphenated(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const auto fits = [&](const QString &part) { return metrics.horizontalAdvance(part) <= width; };
    // The last place that serves; one after which the rest fits and the joint is strong is best.
    const auto place = [&](const QString &word) {
        int best = 0;
        int bestRank = -1;
        const QList<int> breaks = syllableBreaks(word);
        for (const int at : breaks) {
            if (!fits(word.left(at) + QLatin1Char('-')))
                break;
            const int rank = fits(word.mid(at)) ? (isStrong(word, at) ? 2 : 1) : 0;
            if (rank >= bestRank) {
                bestRank = rank;
                best = at;
            }
        }
        return best;
    };
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words) {
        QString done;
        while (!fits(word)) {
            const int at = place(word);
            if (at == 0)
                break; // the text layout breaks it anywhere
            done += word.left(at) + QStringLiteral("-\n");
            word = word.mid(at);
        }
        word.prepend(done);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace mitra
