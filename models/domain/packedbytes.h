// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace mitra
{

// Writes numbers and texts one after the other, numbers in as few bytes as they need.
class PackedWriter
{
public:
    explicit PackedWriter(QByteArray &to)
        : m_to(to)
    {
    }

    void number(quint64 number);
    void signedNumber(qint64 number);
    // As UTF-8. Half of a surrogate pair, which is no character, becomes "?".
    void text(const QString &text) { bytes(text.toUtf8()); }
    // How many, then they.
    void bytes(QByteArrayView bytes);

private:
    QByteArray &m_to;
};

// Reads what PackedWriter wrote. Never reads beyond the end: what is not there is 0 or blank, and
// isSound() turns false.
class PackedReader
{
public:
    explicit PackedReader(QByteArrayView from)
        : m_at(from.begin())
        , m_end(from.end())
    {
    }

    quint64 number()
    {
        // Nearly all numbers are below 128.
        if (m_at != m_end && quint8(*m_at) < 0x80)
            return quint8(*m_at++);
        return longNumber();
    }
    qint64 signedNumber();
    QString text() { return textOf(bytes()); }
    QByteArrayView bytes();

    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_at == m_end; }

    static QString textOf(QByteArrayView utf8);

private:
    quint64 longNumber();

    const char *m_at;
    const char *m_end;
    bool m_isSound = true;
};

} // namespace mitra
