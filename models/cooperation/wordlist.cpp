// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/wordlist.h"

#include "models/cooperation/bytes.h"

#include <algorithm>

namespace mitra
{

void WordList::append(std::string_view word)
{
    size_t shared = 0;
    if (m_size % blockSize == 0) {
        m_blocks.push_back(quint32(m_bytes.size()));
    } else {
        const auto differ = std::mismatch(word.begin(), word.end(), m_last.begin(), m_last.end());
        shared = size_t(differ.first - word.begin());
    }
    putNumber(m_bytes, shared);
    putNumber(m_bytes, word.size() - shared);
    m_bytes.insert(m_bytes.end(), word.begin() + ptrdiff_t(shared), word.end());
    m_last = word;
    ++m_size;
}

void WordList::next(const quint8 *&from, std::string &word) const
{
    const size_t shared = size_t(takeNumber(from, end()));
    const size_t rest = std::min(size_t(takeNumber(from, end())), size_t(end() - from));
    word.resize(std::min(shared, word.size()));
    word.append(from, from + rest);
    from += rest;
}

std::string WordList::at(size_t number) const
{
    const quint8 *from = m_bytes.data() + m_blocks[number / blockSize];
    std::string word;
    for (size_t i = 0; i <= number % blockSize; ++i)
        next(from, word);
    return word;
}

size_t WordList::lowerBound(std::string_view word) const
{
    // The first block whose first word does not come before; the word may be in the block before.
    size_t low = 0;
    size_t high = m_blocks.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (at(middle * blockSize) < word)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return 0;
    size_t number = (low - 1) * blockSize;
    const size_t last = std::min(number + blockSize, m_size);
    const quint8 *from = m_bytes.data() + m_blocks[low - 1];
    for (std::string here; number < last; ++number) {
        next(from, here);
        if (here >= word)
            break;
    }
    return number;
}

void WordList::write(BytesWriter &to) const
{
    to.putRaw(m_size);
    to.put(m_bytes);
    to.put(m_blocks);
}

bool WordList::read(BytesReader &from)
{
    m_size = size_t(from.takeRaw());
    m_bytes = from.take<quint8>();
    m_blocks = from.take<quint32>();
    return !from.failed() && m_blocks.size() == (m_size + blockSize - 1) / blockSize &&
           std::all_of(m_blocks.begin(), m_blocks.end(),
                       [this](quint32 block) { return block < m_bytes.size(); });
}

} // namespace mitra
