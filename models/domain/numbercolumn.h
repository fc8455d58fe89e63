// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace mitra
{

// A column of whole numbers, each in as few bytes as the largest needs: a million themes take a
// megabyte. A number is read in a few nanoseconds, whatever the width.
class NumberColumn
{
public:
    // Rows of that width, one to eight bytes each, with padding behind; none when the bytes cannot
    // be such a column. They are shared, not copied.
    static std::optional<NumberColumn> fromBytes(QByteArray bytes, quint64 width);
    const QByteArray &bytes() const { return m_bytes; }
    int width() const { return m_width; }

    qsizetype size() const { return (m_bytes.size() - padding) / m_width; }
    bool isEmpty() const { return size() == 0; }
    // Whether the row exists; quicker than size().
    bool has(qsizetype row) const { return (row + 1) * m_width + padding <= m_bytes.size(); }
    // The row must exist.
    quint64 at(qsizetype row) const
    {
        return qFromLittleEndian<quint64>(m_bytes.constData() + row * m_width) & maskOf(m_width);
    }
    // 0 when there is none.
    quint64 largest() const;

    void append(quint64 number);
    // Gives back what was reserved for more rows.
    void squeeze() { m_bytes.squeeze(); }

private:
    static constexpr int padding = 8; // a row is read as a whole word, also the last

    static quint64 maskOf(int width) { return ~quint64(0) >> (64 - 8 * width); }
    void widen(quint64 largest);

    QByteArray m_bytes = QByteArray(padding, '\0'); // lowest byte first
    int m_width = 1;
};

} // namespace mitra
