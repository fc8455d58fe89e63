// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <optional>

namespace mitra
{

// The scripts ("Han", "Thai") of characters that no installed font can draw, so that a reader can
// be warned before printing; empty when every text can be read.
QStringList missingScripts(const QStringList &texts);

// What to say when a family that Mitra's letters ask for is not installed, naming the Debian
// package that has it. A warning: other fonts stand in, so nothing is blocked.
std::optional<Error> missingFonts();

} // namespace mitra
