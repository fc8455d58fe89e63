// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace mitra
{

// What is wrong with a workbook, for a log: a part that is missing, cut, or not XML. Empty when
// each of its parts can be read to its end.
QString problemOfXlsx(const QByteArray &bytes);

} // namespace mitra
