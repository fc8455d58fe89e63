// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/foldtext.h"

#include <QChar>

#include <algorithm>

namespace mitra
{

namespace
{

// Marks set on a letter for its sound; marks of other blocks are letters of their own script.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff) ||
           (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff) ||
           (c >= 0xfe20 && c <= 0xfe2f);
}

// Letters that Unicode does not take apart; given lower case.
void appendPlain(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'đ':
    case u'ð':
        out += u'd';
        return;
    case u'ł':
        out += u'l';
        return;
    case u'ø':
        out += u'o';
        return;
    case u'ħ':
        out += u'h';
        return;
    case u'ı':
        out += u'i';
        return;
    case u'ß':
        out += QLatin1String("ss");
        return;
    case u'æ':
        out += QLatin1String("ae");
        return;
    case u'œ':
        out += QLatin1String("oe");
        return;
    case u'þ':
        out += QLatin1String("th");
        return;
    default:
        out += c;
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace

QString foldText(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    const QString apart = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString out;
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (!isAccent(c.unicode()))
            appendPlain(out, c);
    }
    return out.normalized(QString::NormalizationForm_C);
}

QList<WordSpan> wordSpans(const QString &folded)
{
    QList<WordSpan> words;
    qsizetype from = -1; // where the current word began
    const auto close = [&](qsizetype to) {
        if (from >= 0)
            words.append({from, to - from});
        from = -1;
    };
    for (qsizetype i = 0; i < folded.size();) {
        char32_t c = folded.at(i).unicode();
        qsizetype length = 1;
        if (folded.at(i).isHighSurrogate() && i + 1 < folded.size() &&
            folded.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(folded.at(i), folded.at(i + 1));
            length = 2;
        }
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            close(i);
        } else if (c >= 0x80 && isUnspaced(c)) {
            close(i);
            words.append({i, length});
        } else if (from < 0) {
            from = i;
        }
        i += length;
    }
    close(folded.size());
    return words;
}

QStringList foldedWords(const QString &text)
{
    const QString folded = foldText(text);
    QStringList words;
    for (const WordSpan &span : wordSpans(folded))
        words.append(folded.mid(span.start, span.length));
    return words;
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    QList<SearchTerm> terms;
    const auto add = [&terms](const QString &text, bool whole) {
        const QStringList words = foldedWords(text);
        if (!words.isEmpty())
            terms.append({words, whole});
    };
    // Every second part stands between quotes; the last of them may not be closed yet.
    const QStringList parts = typed.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            add(parts.at(i), i + 1 < parts.size());
            continue;
        }
        for (const QString &word : parts.at(i).simplified().split(u' '))
            add(word, false);
    }
    return terms;
}

QString foldedLine(const QString &text)
{
    const QStringList words = foldedWords(text);
    return words.isEmpty() ? QString() : u' ' + words.join(u' ') + u' ';
}

bool contains(const QString &line, const SearchTerm &term)
{
    const QString sought = u' ' + term.words.join(u' ');
    return line.contains(term.whole ? sought + u' ' : sought);
}

bool containsAll(const QString &line, const QList<SearchTerm> &terms)
{
    return std::all_of(terms.begin(), terms.end(),
                       [&line](const SearchTerm &term) { return contains(line, term); });
}

} // namespace mitra
