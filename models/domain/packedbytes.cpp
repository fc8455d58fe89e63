// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/packedbytes.h"

namespace mitra
{

void PackedWriter::number(quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        m_to.append(char(number | 0x80));
    m_to.append(char(number));
}

// Small numbers stay small, whatever their sign: 0, -1, 1, -2 ... are 0, 1, 2, 3 ...
void PackedWriter::signedNumber(qint64 number)
{
    this->number((quint64(number) << 1) ^ (number < 0 ? ~quint64(0) : 0));
}

void PackedWriter::bytes(QByteArrayView bytes)
{
    number(quint64(bytes.size()));
    m_to.append(bytes);
}

quint64 PackedReader::longNumber()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
        const quint8 byte = quint8(*m_at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    m_isSound = false;
    m_at = m_end;
    return 0;
}

qint64 PackedReader::signedNumber()
{
    const quint64 folded = number();
    return qint64((folded >> 1) ^ ((folded & 1) != 0 ? ~quint64(0) : 0));
}

QByteArrayView PackedReader::bytes()
{
    const quint64 size = number();
    if (size > quint64(m_end - m_at)) {
        m_isSound = false;
        m_at = m_end;
        return {};
    }
    const QByteArrayView bytes(m_at, qsizetype(size));
    m_at += size;
    return bytes;
}

QString PackedReader::textOf(QByteArrayView utf8)
{
    // Qt takes a leading mark of byte order for no part of the text.
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    QString marks;
    for (; utf8.startsWith(mark); utf8 = utf8.sliced(mark.size()))
        marks.append(QChar(QChar::ByteOrderMark));
    return utf8.isEmpty() ? marks : marks + QString::fromUtf8(utf8);
}

} // namespace mitra
