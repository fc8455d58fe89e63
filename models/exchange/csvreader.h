// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace mitra
{

struct CsvRow {
    int line = 0; // where it begins, from 1
    QStringList cells;
};

struct CsvTable {
    QStringList header;
    QList<CsvRow> rows; // each as long as the header
};

// Reads comma-separated values strictly after RFC 4180, in UTF-8 with or without a byte order
// mark, lines ending in LF or CRLF. What is not so is an Error that names file and line.
Result<CsvTable> readCsv(const QByteArray &content, const QString &fileName);

} // namespace mitra
