// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/textmatches.h"

#include "models/cooperation/foldtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace mitra
{

namespace
{

struct Piece { // of the text as it is
    int start = 0;
    int end = 0;
};

// A text folded letter by letter, so that each folded character knows where it came from.
class FoldedText
{
public:
    explicit FoldedText(const QString &text)
    {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = letters.toNextBoundary();
            if (to <= from)
                to = text.size();
            const QString folded = foldText(text.mid(from, to - from));
            m_folded += folded;
            m_origins.insert(m_origins.end(), size_t(folded.size()), {int(from), int(to)});
            from = to;
        }
        m_words = wordSpans(m_folded);
    }

    qsizetype words() const { return m_words.size(); }
    QStringView word(qsizetype at) const
    {
        const WordSpan &span = m_words.at(at);
        return QStringView(m_folded).mid(span.start, span.length);
    }
    // From the beginning of a word to so many folded characters into another.
    Piece piece(qsizetype first, qsizetype last, qsizetype letters) const
    {
        const qsizetype from = m_words.at(first).start;
        const qsizetype to = m_words.at(last).start + letters - 1;
        return {m_origins[size_t(from)].start, m_origins[size_t(to)].end};
    }

private:
    QString m_folded;
    std::vector<Piece> m_origins; // of each folded character
    QList<WordSpan> m_words;
};

bool standsAt(const FoldedText &text, qsizetype at, const SearchTerm &term)
{
    const qsizetype last = term.words.size() - 1;
    if (at + last >= text.words())
        return false;
    for (qsizetype i = 0; i < last; ++i) {
        if (text.word(at + i) != term.words.at(i))
            return false;
    }
    return term.whole ? text.word(at + last) == term.words.at(last)
                      : text.word(at + last).startsWith(term.words.at(last));
}

} // namespace

QList<std::pair<int, int>> matchesIn(const QString &text, const QString &typed)
{
    const QList<SearchTerm> terms = searchTerms(typed);
    if (terms.isEmpty())
        return {};
    const FoldedText folded(text);
    std::vector<Piece> pieces;
    for (const SearchTerm &term : terms) {
        for (qsizetype at = 0; at < folded.words(); ++at) {
            const qsizetype last = term.words.size() - 1;
            if (standsAt(folded, at, term))
                pieces.push_back(folded.piece(at, at + last, term.words.at(last).size()));
        }
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece &a, const Piece &b) { return a.start < b.start; });
    QList<std::pair<int, int>> matches;
    int end = -1; // of the last match
    for (const Piece &piece : pieces) {
        if (piece.start > end)
            matches.append({piece.start, piece.end - piece.start});
        else if (piece.end > end)
            matches.last().second = piece.end - matches.last().first;
        end = std::max(end, piece.end);
    }
    return matches;
}

} // namespace mitra
