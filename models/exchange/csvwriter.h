// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace mitra
{

// Comma-separated values in one fixed form: UTF-8 without a byte order mark, LF, quotation marks
// only where RFC 4180 needs them. Equal cells give equal bytes.
class CsvWriter
{
public:
    void writeRow(const QStringList &cells);
    const QByteArray &content() const { return m_content; }

private:
    QByteArray m_content;
};

} // namespace mitra
