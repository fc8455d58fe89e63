// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace mitra
{

// The words of many rows of text, each distinct word once and the rows as numbers of words, so
// that a search is a pass over numbers. Words are numbered in alphabetical order: a prefix is a
// range of numbers. Used by Columns.
class TextIndex
{
public:
    // Building: fields of a row, the row's end, and finish() once after the last row. A phrase
    // never runs over the end of a field.
    void addField(const QString &text);
    // The same for a text that stands in many rows, such as a name: read once.
    void addName(const QString &name);
    void endRow();
    void finish();

    // Sets `bit` in the mask of each row that lacks a word or phrase of what was typed.
    void markMissing(const QString &typed, quint16 bit, std::vector<quint16> &masks) const;

private:
    struct Span {
        quint32 first = 0;
        quint32 end = 0; // one past the last
        bool has(quint32 word) const { return word - first < end - first; }
    };
    std::vector<quint32> numbersOf(const QString &text);
    Span wordsLike(const QString &word, bool whole) const;
    bool rowHas(size_t row, const std::vector<Span> &phrase) const;

    QHash<QString, quint32> m_numbers; // while building
    QHash<QString, std::vector<quint32>> m_names;
    QStringList m_words;              // sorted after finish()
    std::vector<quint32> m_row;       // every row's words, fields divided by fieldEnd
    std::vector<quint32> m_starts{0}; // row r is m_row[m_starts[r]] to m_row[m_starts[r + 1]]
};

} // namespace mitra
