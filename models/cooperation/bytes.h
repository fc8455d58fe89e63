// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstring>
#include <type_traits>
#include <vector>

namespace mitra
{

// Numbers of seven bits a byte, the lowest first, the high bit set on all bytes but the last: small
// numbers are short, and a byte of 0 is nothing but the number 0.
inline void putNumber(std::vector<quint8> &to, quint64 number)
{
    for (; number >= 0x80; number >>= 7U)
        to.push_back(quint8(number | 0x80U));
    to.push_back(quint8(number));
}

// Takes a number off the front of [at, end); 0 at the end, and for bytes that are no such number
// something.
inline quint64 takeNumber(const quint8 *&at, const quint8 *end)
{
    if (at != end && *at < 0x80)
        return *at++; // most are
    quint64 number = 0;
    for (unsigned shift = 0; at != end; shift += 7) {
        const quint8 byte = *at++;
        number |= quint64(byte & 0x7fU) << (shift & 63U);
        if (byte < 0x80)
            break;
    }
    return number;
}

// Arrays of plain numbers one after the other, each behind its length, in the byte order of the
// machine: such bytes are a cache beside a file and never leave the computer.
class BytesWriter
{
public:
    template <typename Number>
    void put(const std::vector<Number> &numbers)
    {
        static_assert(std::is_trivially_copyable_v<Number>);
        putRaw(quint64(numbers.size()));
        m_bytes.append(reinterpret_cast<const char *>(numbers.data()),
                       qsizetype(numbers.size() * sizeof(Number)));
    }
    void putRaw(quint64 number)
    {
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    void put(const QByteArray &text)
    {
        putRaw(quint64(text.size()));
        m_bytes.append(text);
    }
    QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Reads them back; a length that runs past the end fails, and everything after it.
class BytesReader
{
public:
    explicit BytesReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }

    template <typename Number>
    std::vector<Number> take()
    {
        const quint64 size = takeRaw();
        if (m_failed || size > quint64(m_bytes.size() - m_at) / sizeof(Number)) {
            m_failed = true;
            return {};
        }
        std::vector<Number> numbers(static_cast<size_t>(size));
        if (size > 0)
            std::memcpy(numbers.data(), m_bytes.constData() + m_at, size * sizeof(Number));
        m_at += qsizetype(size * sizeof(Number));
        return numbers;
    }
    QByteArray takeText()
    {
        const std::vector<char> text = take<char>();
        return {text.data(), qsizetype(text.size())};
    }
    quint64 takeRaw()
    {
        quint64 number = 0;
        if (m_failed || m_bytes.size() - m_at < qsizetype(sizeof number)) {
            m_failed = true;
            return 0;
        }
        std::memcpy(&number, m_bytes.constData() + m_at, sizeof number);
        m_at += qsizetype(sizeof number);
        return number;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace mitra
