// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/dialect.h"

#include <functional>

namespace mitra
{

// What opening asks of the machine; tests put other answers in.
struct Surroundings {
    std::function<bool()> hasDriver;
    std::function<bool(const QString &path)> isWritable; // of a file or folder
    int busyTimeoutMs = 2000;
    // Opening reads a file up to this size through, within a second; a larger one would take many,
    // and is left to Store::check().
    qint64 largestReadThrough = 64 * 1024 * 1024; // bytes

    static Surroundings real();
};

// Looks at the first bytes alone: is there a file, and is it a Mitra file?
Result<void> probeFile(const QString &path);

// How the file can be opened here; an Error when reading it would miss what lies in its log.
Result<dialect::OpenMode> openModeFor(const QString &path, const Surroundings &surroundings);

} // namespace mitra
