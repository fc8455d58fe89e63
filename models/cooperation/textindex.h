// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/foldtext.h"
#include "models/cooperation/rowset.h"
#include "models/cooperation/wordlist.h"

#include <vector>

namespace mitra
{

// The words of every row's own texts (title, summary, id): for each word the rows that have it, and
// for each row its words in order, both as short numbers. A phrase never runs over the end of a
// text. Made by TextIndexBuilder.
class TextIndex
{
public:
    enum class Where { Anywhere, Title };
    // Where a row's texts stand in its words; its title is the first.
    static constexpr int textsOfRow = 3;

    size_t rows() const { return m_rows; }
    // The rows that have the term.
    RowSet rowsWith(const SearchTerm &term, Where where = Where::Anywhere) const;

    // Every word once, in the order of its bytes.
    const WordList &words() const { return m_words; }
    // A word's code, by its number in words().
    quint32 codeOf(size_t word) const { return m_codes[word]; }
    // The codes of the words of a row's title, in order.
    void titleOf(size_t row, std::vector<quint32> &codes) const;

    void write(BytesWriter &to) const;
    bool read(BytesReader &from, size_t rows); // false when the bytes are of no such index

private:
    friend class TextIndexBuilder;
    static constexpr size_t rowsPerStart = 8;
    static constexpr quint32 textEnd = 0; // codes begin at 1

    struct Span { // of word numbers
        size_t first = 0;
        size_t end = 0; // one past the last
    };
    // A word of a phrase: one code, or any of a set.
    struct Wanted {
        quint32 code = 0;
        RowSet codes;
        bool is(quint32 other) const { return code != 0 ? other == code : codes.contains(other); }
    };
    class RowReader;

    Span wordsLike(const std::string &word, bool whole) const;
    void addRows(const Span &span, Where where, RowSet &rows) const;
    Wanted wanted(const Span &span) const;
    static bool goesOn(const std::vector<Wanted> &phrase, const quint8 *at, const quint8 *end);
    void keepPhrase(const std::vector<Wanted> &phrase, Where where, RowSet &rows) const;

    size_t m_rows = 0;
    WordList m_words;
    // By word number: its code, which is smaller the more frequent it is, and where its rows begin.
    std::vector<quint32> m_codes;
    std::vector<quint32> m_starts;
    // Of each word the gaps between its rows, twice, plus one where the title has it.
    std::vector<quint8> m_postings;
    // Of each row the codes of its words, textEnd behind each text; where every eighth row begins.
    std::vector<quint8> m_texts;
    std::vector<quint32> m_textStarts;
};

} // namespace mitra
