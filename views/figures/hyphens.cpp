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
            if (at >= 3 && size - at >= 3)
                breaks << at;
        }
        vowel = i;
    }
    return breaks;
}

QString softHyphenated(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (metrics.horizontalAdvance(word) <= width)
            continue;
        const QList<int> breaks = syllableBreaks(word);
        for (qsizetype i = breaks.size() - 1; i >= 0; --i)
            word.insert(breaks[i], QChar(QChar::SoftHyphen));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace mitra
