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

// The name of a member state or group in that language. The data have English ones alone; those of
// ASEAN's members are translated, any other stays as it is.
QString localName(const Economy &economy);

} // namespace mitra
