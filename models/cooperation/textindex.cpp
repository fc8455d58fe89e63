// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/textindex.h"

#include "models/cooperation/foldtext.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mitra
{

namespace
{

constexpr quint32 fieldEnd = std::numeric_limits<quint32>::max(); // no word's number

} // namespace

std::vector<quint32> TextIndex::numbersOf(const QString &text)
{
    std::vector<quint32> numbers;
    for (const QString &word : foldedWords(text)) {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd()) {
            numbers.push_back(*known);
            continue;
        }
        numbers.push_back(quint32(m_words.size()));
        m_numbers.insert(word, numbers.back());
        m_words.append(word);
    }
    numbers.push_back(fieldEnd);
    return numbers;
}

void TextIndex::addField(const QString &text)
{
    const std::vector<quint32> numbers = numbersOf(text);
    m_row.insert(m_row.end(), numbers.begin(), numbers.end());
}

void TextIndex::addName(const QString &name)
{
    auto known = m_names.constFind(name);
    if (known == m_names.constEnd())
        known = m_names.insert(name, numbersOf(name));
    m_row.insert(m_row.end(), known->begin(), known->end());
}

void TextIndex::endRow()
{
    m_starts.push_back(quint32(m_row.size()));
}

void TextIndex::finish()
{
    std::vector<quint32> order(size_t(m_words.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [this](quint32 a, quint32 b) { return m_words.at(a) < m_words.at(b); });
    std::vector<quint32> rank(order.size());
    QStringList sorted;
    sorted.reserve(m_words.size());
    for (size_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = quint32(i);
        sorted.append(m_words.at(order[i]));
    }
    m_words = std::move(sorted);
    for (quint32 &word : m_row) {
        if (word != fieldEnd)
            word = rank[word];
    }
    m_row.shrink_to_fit();
    m_numbers = {};
    m_names = {};
}

TextIndex::Span TextIndex::wordsLike(const QString &word, bool whole) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), word);
    const auto end = std::partition_point(first, m_words.end(), [&](const QString &candidate) {
        return whole ? candidate == word : candidate.startsWith(word);
    });
    return {quint32(first - m_words.begin()), quint32(end - m_words.begin())};
}

bool TextIndex::rowHas(size_t row, const std::vector<Span> &phrase) const
{
    const auto begin = m_row.begin() + m_starts[row];
    const auto end = m_row.begin() + m_starts[row + 1];
    const auto like = [](quint32 word, const Span &span) { return span.has(word); };
    return std::search(begin, end, phrase.begin(), phrase.end(), like) != end;
}

void TextIndex::markMissing(const QString &typed, quint16 bit, std::vector<quint16> &masks) const
{
    for (const SearchTerm &term : searchTerms(typed)) {
        std::vector<Span> phrase;
        for (const QString &word : term.words) {
            const bool last = phrase.size() + 1 == size_t(term.words.size());
            phrase.push_back(wordsLike(word, term.whole || !last));
        }
        for (size_t row = 0; row < masks.size(); ++row) {
            if ((masks[row] & bit) == 0 && !rowHas(row, phrase))
                masks[row] = quint16(masks[row] | bit);
        }
    }
}

} // namespace mitra
