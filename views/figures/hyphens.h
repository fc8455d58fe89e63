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

// The text with soft hyphens in those words that are wider than `width`, so that a narrow column's
// header breaks between syllables ("Cyber-security") and not anywhere.
QString softHyphenated(const QString &text, const QFont &font, double width);

} // namespace mitra
