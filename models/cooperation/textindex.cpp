// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/textindex.h"

#include "models/cooperation/bytes.h"

#include <algorithm>
#include <cstring>

namespace mitra
{

// Finds the texts of rows; quickest when asked for them in ascending order.
class TextIndex::RowReader
{
public:
    explicit RowReader(const TextIndex &of)
        : m_of(of)
        , m_end(of.m_texts.data() + of.m_texts.size())
    {
    }

    const quint8 *textsOf(size_t row)
    {
        const size_t start = row / rowsPerStart;
        if (!m_at || m_row > row || m_row / rowsPerStart != start) {
            m_row = start * rowsPerStart;
            m_at = m_of.m_texts.data() +
                   std::min(size_t(m_of.m_textStarts[start]), m_of.m_texts.size());
        }
        for (; m_row < row; ++m_row) {
            for (int text = 0; text < textsOfRow; ++text)
                skipText();
        }
        return m_at;
    }
    const quint8 *end() const { return m_end; }

private:
    void skipText()
    {
        const void *found = std::memchr(m_at, textEnd, size_t(m_end - m_at));
        m_at = found ? static_cast<const quint8 *>(found) + 1 : m_end;
    }

    const TextIndex &m_of;
    const quint8 *m_end;
    const quint8 *m_at = nullptr;
    size_t m_row = 0;
};

TextIndex::Span TextIndex::wordsLike(const std::string &word, bool whole) const
{
    const size_t first = m_words.lowerBound(word);
    if (whole)
        return {first, first + (first < m_words.size() && m_words.at(first) == word ? 1 : 0)};
    return {first, m_words.lowerBound(word + '\xff')}; // which is in no UTF-8
}

void TextIndex::addRows(const Span &span, Where where, RowSet &rows) const
{
    for (size_t word = span.first; word < span.end; ++word) {
        const quint8 *at = m_postings.data() + m_starts[word];
        const quint8 *end = m_postings.data() + m_starts[word + 1];
        size_t row = 0;
        while (at != end) {
            const quint64 gap = takeNumber(at, end);
            row += size_t(gap / 2);
            if (row >= m_rows)
                break;
            if (where == Where::Anywhere || gap % 2 == 1)
                rows.insert(row);
        }
    }
}

TextIndex::Wanted TextIndex::wanted(const Span &span) const
{
    Wanted word;
    if (span.end - span.first == 1) {
        word.code = m_codes[span.first];
        return word;
    }
    word.codes = RowSet(m_words.size() + 1);
    for (size_t number = span.first; number < span.end; ++number)
        word.codes.insert(m_codes[number]);
    return word;
}

RowSet TextIndex::rowsWith(const SearchTerm &term, Where where) const
{
    RowSet rows(m_rows);
    std::vector<Wanted> phrase;
    for (const QString &word : term.words) {
        const bool last = phrase.size() + 1 == size_t(term.words.size());
        const Span span = wordsLike(word.toStdString(), term.whole || !last);
        if (span.first == span.end)
            return RowSet(m_rows);
        if (phrase.empty()) {
            addRows(span, where, rows);
        } else {
            RowSet both(m_rows);
            addRows(span, where, both);
            rows &= both;
        }
        phrase.push_back(wanted(span));
    }
    if (phrase.size() > 1)
        keepPhrase(phrase, where, rows);
    return rows;
}

// The words of a phrase are all somewhere in these rows; whether they follow each other is read in
// the rows' texts.
void TextIndex::keepPhrase(const std::vector<Wanted> &phrase, Where where, RowSet &rows) const
{
    RowReader reader(*this);
    RowSet kept(m_rows);
    rows.forEach([&](quint32 row) {
        const quint8 *at = reader.textsOf(row);
        for (int texts = where == Where::Title ? 1 : textsOfRow; texts > 0 && at != reader.end();) {
            const auto code = quint32(takeNumber(at, reader.end()));
            if (code == textEnd) {
                --texts;
            } else if (phrase.front().is(code) && goesOn(phrase, at, reader.end())) {
                kept.insert(row);
                return;
            }
        }
    });
    rows = std::move(kept);
}

// Whether the words from `at` on are the phrase's after its first; the end of a text is none.
bool TextIndex::goesOn(const std::vector<Wanted> &phrase, const quint8 *at, const quint8 *end)
{
    return std::all_of(phrase.begin() + 1, phrase.end(),
                       [&](const Wanted &word) { return word.is(quint32(takeNumber(at, end))); });
}

void TextIndex::titleOf(size_t row, std::vector<quint32> &codes) const
{
    codes.clear();
    RowReader reader(*this);
    for (const quint8 *at = reader.textsOf(row); at != reader.end();) {
        const auto code = quint32(takeNumber(at, reader.end()));
        if (code == textEnd)
            return;
        codes.push_back(code);
    }
}

void TextIndex::write(BytesWriter &to) const
{
    m_words.write(to);
    to.put(m_codes);
    to.put(m_starts);
    to.put(m_postings);
    to.put(m_texts);
    to.put(m_textStarts);
}

bool TextIndex::read(BytesReader &from, size_t rows)
{
    m_rows = rows;
    if (!m_words.read(from))
        return false;
    m_codes = from.take<quint32>();
    m_starts = from.take<quint32>();
    m_postings = from.take<quint8>();
    m_texts = from.take<quint8>();
    m_textStarts = from.take<quint32>();
    const size_t words = m_words.size();
    return !from.failed() && m_codes.size() == words && m_starts.size() == words + 1 &&
           std::is_sorted(m_starts.begin(), m_starts.end()) &&
           m_starts.back() == m_postings.size() &&
           std::all_of(m_codes.begin(), m_codes.end(),
                       [words](quint32 code) { return code >= 1 && code <= words; }) &&
           m_textStarts.size() == (rows + rowsPerStart - 1) / rowsPerStart &&
           std::is_sorted(m_textStarts.begin(), m_textStarts.end());
}

} // namespace mitra
