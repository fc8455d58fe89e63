// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/textcoder.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr qsizetype shortest = 3; // a code would not be shorter
constexpr quint32 often = 24;     // sightings
constexpr size_t seenPlaces = size_t(1) << 16;

bool isSpace(char byte)
{
    return quint8(byte) <= 0x20;
}

bool endsWords(char byte)
{
    return QByteArrayView(".,;:!?)\"'").contains(byte);
}

// FNV-1a; QHash's own may differ from one machine to the next.
quint32 hashOf(QByteArrayView word)
{
    quint32 hash = 2166136261U;
    for (const char byte : word)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return hash;
}

} // namespace

QByteArrayView TextCoder::coded(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_coded.resize(0);
    const char *const end = utf8.constData() + utf8.size();
    for (const char *at = utf8.constData(); at != end;) {
        // A word is what stands up to the next space, and the one space before it; punctuation
        // behind it is no part of it.
        const char *const letters = at + (*at == ' ' ? 1 : 0);
        const char *const next = std::find_if(letters, end, isSpace);
        const char *wordEnd = next;
        while (wordEnd != letters && endsWords(wordEnd[-1]))
            --wordEnd;
        const bool isWord = wordEnd != letters;
        if (isWord)
            add(QByteArrayView(at, wordEnd));
        // A line break stands before no word, so it goes alone.
        const char *const plainEnd = std::max(next, at + 1);
        m_coded.append(QByteArrayView(isWord ? wordEnd : at, plainEnd));
        at = plainEnd;
    }
    return m_coded;
}

void TextCoder::add(QByteArrayView word)
{
    if (word.size() < shortest || word.size() > PackedWords::longest) {
        m_coded.append(word);
        return;
    }
    auto known = m_known.find(QByteArray::fromRawData(word.data(), word.size()));
    if (known == m_known.end()) {
        if (m_words.further.size() == CodedWords::mostFurther || !isSeenAgain(word)) {
            m_coded.append(word);
            return;
        }
        known = m_known.insert(word.toByteArray(), {m_words.further.append(word)});
    } else if (++known->sightings >= often && !known->isFrequent &&
               m_words.frequent.size() < CodedWords::mostFrequent) {
        known->place = m_words.frequent.append(word);
        known->isFrequent = true;
    }
    if (known->isFrequent)
        CodedWords::appendFrequent(m_coded, known->place);
    else
        CodedWords::appendFurther(m_coded, known->place);
}

bool TextCoder::isSeenAgain(QByteArrayView word)
{
    m_seen.resize(seenPlaces);
    const quint32 hash = hashOf(word);
    quint32 &seen = m_seen[hash % seenPlaces];
    if (seen == hash)
        return true;
    seen = hash;
    return false;
}

} // namespace mitra
