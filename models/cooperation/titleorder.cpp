// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/titleorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <bit>

namespace mitra
{

namespace
{

// The places of the words that titles have, from 1, by code; 0 for those that none has.
std::vector<quint32> placesOfWords(const TextIndex &index)
{
    RowSet used(index.words().size() + 1); // codes
    std::vector<quint32> title;
    for (size_t row = 0; row < index.rows(); ++row) {
        index.titleOf(row, title);
        for (const quint32 code : title)
            used.insert(code);
    }
    QCollator collator(QLocale(QLocale::English)); // the words have neither case nor accents
    collator.setNumericMode(true);
    struct Word {
        QCollatorSortKey key;
        quint32 code = 0;
    };
    std::vector<Word> words;
    for (size_t number = 0; number < index.words().size(); ++number) {
        if (used.contains(index.codeOf(number)))
            words.push_back({collator.sortKey(QString::fromStdString(index.words().at(number))),
                             index.codeOf(number)});
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const Word &a, const Word &b) { return a.key.compare(b.key) < 0; });
    std::vector<quint32> places(index.words().size() + 1, 0);
    quint32 place = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i == 0 || words[i - 1].key.compare(words[i].key) != 0)
            ++place;
        places[words[i].code] = place;
    }
    return places;
}

// Sorts rows by some words at a time: as many as fit into one number to compare.
class TitleSort
{
public:
    explicit TitleSort(const TextIndex &index)
        : m_index(index)
        , m_places(placesOfWords(index))
        , m_ranks(index.rows(), 0)
    {
        const quint32 most = *std::max_element(m_places.begin(), m_places.end());
        m_bits = std::max(1U, unsigned(std::bit_width(most)));
        m_words = 64 / m_bits;
        m_rows.resize(index.rows());
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_rows[row] = {0, quint32(row)};
    }

    std::vector<quint32> sorted()
    {
        sort(0, m_rows.size(), 0);
        return std::move(m_ranks);
    }

private:
    struct Keyed {
        quint64 key = 0;
        quint32 row = 0;
    };

    // The places of a title's words from that word on; 0 where there is none.
    quint64 keyOf(quint32 row, size_t word)
    {
        m_index.titleOf(row, m_title);
        quint64 key = 0;
        for (size_t i = word; i < word + m_words; ++i)
            key = (key << m_bits) | (i < m_title.size() ? m_places[m_title[i]] : 0);
        return key;
    }

    // Rows first to end have all words before that one in common.
    void sort(size_t first, size_t end, size_t word)
    {
        for (size_t i = first; i < end; ++i)
            m_rows[i].key = keyOf(m_rows[i].row, word);
        std::sort(m_rows.begin() + ptrdiff_t(first), m_rows.begin() + ptrdiff_t(end),
                  [](const Keyed &a, const Keyed &b) {
                      return a.key != b.key ? a.key < b.key : a.row < b.row;
                  });
        const quint64 lastWord = m_bits == 64 ? ~0ULL : (1ULL << m_bits) - 1;
        for (size_t from = first; from < end;) {
            size_t to = from + 1;
            while (to < end && m_rows[to].key == m_rows[from].key)
                ++to;
            // No word in the last place: the titles end here, all at once.
            if (to - from == 1 || (m_rows[from].key & lastWord) == 0) {
                for (size_t i = from; i < to; ++i)
                    m_ranks[m_rows[i].row] = quint32(from);
            } else {
                sort(from, to, word + m_words);
            }
            from = to;
        }
    }

    const TextIndex &m_index;
    std::vector<quint32> m_places;
    unsigned m_bits = 1; // of a place
    size_t m_words = 0;  // places in a key
    std::vector<Keyed> m_rows;
    std::vector<quint32> m_ranks;
    std::vector<quint32> m_title;
};

} // namespace

std::vector<quint32> titleOrder(const TextIndex &index)
{
    return TitleSort(index).sorted();
}

} // namespace mitra
