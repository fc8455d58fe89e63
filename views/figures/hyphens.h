// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QString>

namespace mitra
{

// Places in a word before which it may be broken between syllables, by a rule that serves English,
// Malay and Indonesian spelling: "Cybersecurity" gives cyber-se-cu-rity.
QList<int> syllableBreaks(const QString &word);

// The text with words that are wider than `width` divided between syllables by a hyphen and a line
// break, for the headers of narrow columns. Soft hyphens do not serve: Qt breaks at them without
// leaving room for the hyphen and then does not draw it.
QString hyphenated(const QString &text, const QFont &font, double width);

} // namespace mitra
