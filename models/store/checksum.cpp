// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/checksum.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace mitra
{

namespace
{

// The constants of the specification.
constexpr quint64 prime1 = 0x9E3779B185EBCA87;
constexpr quint64 prime2 = 0xC2B2AE3D27D4EB4F;
constexpr quint64 prime3 = 0x165667B19E3779F9;
constexpr quint64 prime4 = 0x85EBCA77C2B2AE63;
constexpr quint64 prime5 = 0x27D4EB2F165667C5;

constexpr quint64 round(quint64 lane, quint64 input)
{
    return std::rotl(lane + input * prime2, 31) * prime1;
}

constexpr quint64 merged(quint64 hash, quint64 lane)
{
    return (hash ^ round(0, lane)) * prime1 + prime4;
}

// Reads little-endian words one after the other.
class Words
{
public:
    explicit Words(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_left(bytes.size())
    {
    }

    qsizetype left() const { return m_left; }
    template <typename Word>
    Word next()
    {
        const Word word = qFromLittleEndian<Word>(m_at);
        m_at += sizeof(Word);
        m_left -= qsizetype(sizeof(Word));
        return word;
    }

private:
    const char *m_at;
    qsizetype m_left;
};

// Four lanes side by side over each stripe of 32 bytes.
quint64 stripes(Words &words, quint64 seed)
{
    std::array<quint64, 4> lanes{seed + prime1 + prime2, seed + prime2, seed, seed - prime1};
    while (words.left() >= 32) {
        for (quint64 &lane : lanes)
            lane = round(lane, words.next<quint64>());
    }
    quint64 hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
                   std::rotl(lanes[3], 18);
    for (const quint64 lane : lanes)
        hash = merged(hash, lane);
    return hash;
}

} // namespace

quint64 checksum(QByteArrayView bytes, quint64 seed)
{
    Words words(bytes);
    quint64 hash = bytes.size() >= 32 ? stripes(words, seed) : seed + prime5;
    hash += quint64(bytes.size());
    while (words.left() >= 8)
        hash = std::rotl(hash ^ round(0, words.next<quint64>()), 27) * prime1 + prime4;
    if (words.left() >= 4)
        hash = std::rotl(hash ^ (words.next<quint32>() * prime1), 23) * prime2 + prime3;
    while (words.left() > 0)
        hash = std::rotl(hash ^ (words.next<quint8>() * prime5), 11) * prime1;
    hash = (hash ^ (hash >> 33)) * prime2;
    hash = (hash ^ (hash >> 29)) * prime3;
    return hash ^ (hash >> 32);
}

} // namespace mitra
