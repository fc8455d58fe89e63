// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace mitra
{

// Where a text shows what was typed: start and length in the text as it is, in order, none inside
// or next to another. Found as searching finds (case, accents, beginnings of words, phrases); what
// a reader sees as one letter is marked whole. Terms that are not in the text mark nothing.
QList<std::pair<int, int>> matchesIn(const QString &text, const QString &typed);

} // namespace mitra
