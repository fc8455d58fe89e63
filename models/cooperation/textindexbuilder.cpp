// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/textindexbuilder.h"

#include "models/cooperation/bytes.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace mitra
{

namespace
{

constexpr size_t firstTableSize = 1024; // a power of two, as all sizes of the table

// Lower case of ASCII letters and digits; 0 for all that parts words.
char foldedAscii(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return char(c - u'A' + u'a');
    const bool inWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    return inWord ? char(c) : '\0';
}

} // namespace

TextIndexBuilder::TextIndexBuilder()
    : m_table(firstTableSize, 0)
{
}

std::string_view TextIndexBuilder::word(quint32 number) const
{
    return std::string_view(m_letters).substr(m_wordStarts[number],
                                              m_wordStarts[number + 1] - m_wordStarts[number]);
}

void TextIndexBuilder::growTable()
{
    const size_t mask = m_table.size() * 2 - 1;
    m_table.assign(mask + 1, 0);
    for (quint32 number = 0; number < m_frequency.size(); ++number) {
        size_t at = std::hash<std::string_view>()(word(number)) & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = number + 1;
    }
}

quint32 TextIndexBuilder::numberOf(std::string_view text)
{
    const size_t mask = m_table.size() - 1;
    size_t at = std::hash<std::string_view>()(text) & mask;
    for (; m_table[at] != 0; at = (at + 1) & mask) {
        if (word(m_table[at] - 1) == text)
            return m_table[at] - 1;
    }
    const auto number = quint32(m_frequency.size());
    m_table[at] = number + 1;
    m_letters += text;
    m_wordStarts.push_back(quint32(m_letters.size()));
    m_frequency.push_back(0);
    if (m_frequency.size() * 2 > m_table.size())
        growTable();
    return number;
}

void TextIndexBuilder::addWord(std::string_view text)
{
    const quint32 number = numberOf(text);
    ++m_frequency[number];
    putNumber(m_texts, quint64(number) + 1);
}

void TextIndexBuilder::addText(const QString &text)
{
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) {
        // What foldedWords() does, without making a string of every word.
        m_folded.clear();
        for (const QChar c : text) {
            if (const char letter = foldedAscii(c.unicode())) {
                m_folded += letter;
            } else if (!m_folded.empty()) {
                addWord(m_folded);
                m_folded.clear();
            }
        }
        if (!m_folded.empty())
            addWord(m_folded);
    } else {
        for (const QString &folded : foldedWords(text))
            addWord(folded.toStdString());
    }
    m_texts.push_back(TextIndex::textEnd);
}

void TextIndexBuilder::addRow(const QString &title, const QString &summary, const QString &id)
{
    addText(title);
    addText(summary);
    addText(id);
    ++m_rows;
}

std::vector<quint32> TextIndexBuilder::alphabetical() const
{
    std::vector<quint32> order(m_frequency.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [this](quint32 a, quint32 b) { return word(a) < word(b); });
    return order;
}

std::vector<quint32> TextIndexBuilder::codesByFrequency() const
{
    std::vector<quint32> order(m_frequency.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [this](quint32 a, quint32 b) { return m_frequency[a] > m_frequency[b]; });
    std::vector<quint32> codes(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        codes[order[i]] = quint32(i + 1);
    return codes;
}

void TextIndexBuilder::recode(const std::vector<quint32> &codes, TextIndex &index) const
{
    index.m_texts.reserve(m_texts.size());
    index.m_textStarts.reserve(m_rows / TextIndex::rowsPerStart + 1);
    const quint8 *at = m_texts.data();
    const quint8 *end = at + m_texts.size();
    for (size_t row = 0; row < m_rows; ++row) {
        if (row % TextIndex::rowsPerStart == 0)
            index.m_textStarts.push_back(quint32(index.m_texts.size()));
        for (int texts = TextIndex::textsOfRow; texts > 0;) {
            const quint64 number = takeNumber(at, end);
            putNumber(index.m_texts, number == TextIndex::textEnd ? number : codes[number - 1]);
            texts -= number == TextIndex::textEnd ? 1 : 0;
        }
    }
    index.m_texts.shrink_to_fit();
}

template <typename Use>
void TextIndexBuilder::forEachPosting(Use use) const
{
    constexpr quint32 never = std::numeric_limits<quint32>::max();
    std::vector<quint32> last(m_frequency.size(), never);
    const quint8 *at = m_texts.data();
    const quint8 *end = at + m_texts.size();
    for (size_t row = 0; row < m_rows; ++row) {
        for (int text = 0; text < TextIndex::textsOfRow;) {
            const quint64 number = takeNumber(at, end);
            if (number == TextIndex::textEnd) {
                ++text;
                continue;
            }
            quint32 &before = last[number - 1];
            if (before == row)
                continue;
            const quint64 gap = before == never ? row : row - before;
            before = quint32(row);
            // The title is read first, so a word that it has is met there.
            use(quint32(number - 1), gap * 2 + (text == 0 ? 1 : 0));
        }
    }
}

void TextIndexBuilder::addPostings(const std::vector<quint32> &order, TextIndex &index) const
{
    std::vector<quint32> at(m_frequency.size(), 0); // by number: first sizes, then places
    forEachPosting([&at](quint32 number, quint64 gap) {
        ++at[number];
        for (; gap >= 0x80; gap >>= 7U)
            ++at[number];
    });
    quint32 start = 0;
    for (const quint32 number : order) {
        index.m_starts.push_back(start);
        start += std::exchange(at[number], start);
    }
    index.m_starts.push_back(start);
    index.m_postings.resize(start);
    forEachPosting([&](quint32 number, quint64 gap) {
        for (; gap >= 0x80; gap >>= 7U)
            index.m_postings[at[number]++] = quint8(gap | 0x80U);
        index.m_postings[at[number]++] = quint8(gap);
    });
}

TextIndex TextIndexBuilder::finish()
{
    TextIndex index;
    index.m_rows = m_rows;
    m_table = {};
    const std::vector<quint32> order = alphabetical();
    const std::vector<quint32> codes = codesByFrequency();
    index.m_codes.reserve(order.size());
    for (const quint32 number : order) {
        index.m_words.append(word(number));
        index.m_codes.push_back(codes[number]);
    }
    index.m_starts.reserve(order.size() + 1);
    addPostings(order, index);
    recode(codes, index);
    return index;
}

} // namespace mitra
