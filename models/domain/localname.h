// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

namespace mitra
{

// The language that tr() answers in now: the screen's, or the print's while one is made.
Language wordLanguage();

// The name in that language, so that a sentence is of one language; in English where the data have
// no other.
const QString &localName(const LocalName &name);

// The name of a member state in that language. The data have English ones alone; those of ASEAN's
// members are translated, any other stays as it is.
QString localName(const Economy &economy);

// A text of the built-in data in that language: the name of an indicator, a goal's statement, what
// a percentage is a share of. The data have them in English alone; packagetexts.cpp lists those
// that are translated, and any other stays as it is: texts of sources are quoted, not translated.
QString localText(const QString &english);

} // namespace mitra
