// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/textindex.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace mitra
{

// Reads the texts of one row after the other and makes the index of them.
class TextIndexBuilder
{
public:
    TextIndexBuilder();

    // The texts of the next row; the title first.
    void addRow(const QString &title, const QString &summary, const QString &id);
    TextIndex finish();

private:
    void addText(const QString &text);
    void addWord(std::string_view word);
    quint32 numberOf(std::string_view word);
    std::string_view word(quint32 number) const;
    void growTable();
    std::vector<quint32> alphabetical() const;
    std::vector<quint32> codesByFrequency() const;
    void recode(const std::vector<quint32> &codes, TextIndex &index) const;
    void addPostings(const std::vector<quint32> &order, TextIndex &index) const;
    // Hands over every word of every row, once a row: use(number, row, gap).
    template <typename Use>
    void forEachPosting(Use use) const;

    size_t m_rows = 0;
    // Words by number, in the order they were first met; the table finds a word by its hash.
    std::string m_letters;
    std::vector<quint32> m_wordStarts{0};
    std::vector<quint32> m_table; // number + 1, 0: free
    std::vector<quint32> m_frequency;
    std::vector<quint8> m_texts; // as in TextIndex, but of number + 1
    std::string m_folded;        // of one text
};

} // namespace mitra
