// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

namespace mitra
{

// Whether the text holds the number as a number of its own ("82", not "182" or "8.2").
bool speaksOf(const QString &text, const QString &number);

bool cites(const Conflict &conflict, const SourceId &source);

// The topic and both readings, to search in.
QString wordingOf(const Conflict &conflict);

// Whether the conflict is about the statement: it cites its source and speaks of its number.
bool disputes(const Conflict &conflict, const Statement &statement);

} // namespace mitra
