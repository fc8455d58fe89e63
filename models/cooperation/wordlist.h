// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace mitra
{

class BytesReader;
class BytesWriter;

// Many distinct words in the order of their UTF-8 bytes, numbered from 0, each stored as what it
// does not share with the word before it: a million ids take some bytes each.
class WordList
{
public:
    // Building, in ascending order.
    void append(std::string_view word);

    size_t size() const { return m_size; }
    std::string at(size_t number) const;
    // The number of the first word that does not come before that one; size() when all do.
    size_t lowerBound(std::string_view word) const;

    void write(BytesWriter &to) const;
    bool read(BytesReader &from); // false when the bytes cannot be a list

private:
    static constexpr size_t blockSize = 16; // the first word of a block is stored whole

    const quint8 *end() const { return m_bytes.data() + m_bytes.size(); }
    // Turns the word before into the one at `from`.
    void next(const quint8 *&from, std::string &word) const;

    size_t m_size = 0;
    std::string m_last; // while building
    std::vector<quint8> m_bytes;
    std::vector<quint32> m_blocks; // where each begins
};

} // namespace mitra
