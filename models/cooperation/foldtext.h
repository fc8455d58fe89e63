// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mitra
{

// Text as searching compares it: no case, no accents of Latin, Greek and Cyrillic letters, one
// form of each letter (đ d, ł l, ø o, ß ss, æ ae). Marks that make another letter, as in Japanese,
// Thai or Khmer, stay. "Thúc đẩy" and "thuc day" fold alike.
QString foldText(const QString &text);

// The folded words of a text in order. Scripts written without spaces between words (Chinese,
// Japanese, Thai, Lao, Khmer, Myanmar) give one word a character, so that any part is found.
QStringList foldedWords(const QString &text);

// Where the words of a folded text stand in it, in order.
struct WordSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};
QList<WordSpan> wordSpans(const QString &folded);

// One thing a search asks for: words that follow each other. The last one may be the start of a
// longer word, unless the phrase was closed with a quote ("AI" does not find "aid").
struct SearchTerm {
    QStringList words;
    bool whole = false;
};

// What was typed, as terms that must all be found. Only quotes mean something, all else is text;
// a quote never closed runs to the end. None when no letter or digit was typed.
QList<SearchTerm> searchTerms(const QString &typed);

// The folded words of a text as one line with a space on both sides of every word, compact to keep
// and quick to look through with contains(). Lines of several fields are joined with a new line, so
// that no phrase runs over the end of a field.
QString foldedLine(const QString &text);
bool contains(const QString &line, const SearchTerm &term);
bool containsAll(const QString &line, const QList<SearchTerm> &terms);

} // namespace mitra
