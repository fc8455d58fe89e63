// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvwriter.h"

#include <algorithm>

namespace mitra
{

namespace
{

bool needsQuotes(const QString &cell, bool isAlone)
{
    // A row of one blank cell would else be an empty line, which readers skip.
    return (isAlone && cell.isEmpty()) || std::any_of(cell.begin(), cell.end(), [](QChar c) {
               return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
           });
}

} // namespace

void CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_content += ',';
        const QString &cell = cells.at(i);
        if (needsQuotes(cell, cells.size() == 1))
            m_content += '"' + QString(cell).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
        else
            m_content += cell.toUtf8();
    }
    m_content += '\n';
}

} // namespace mitra
