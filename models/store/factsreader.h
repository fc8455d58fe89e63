// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

namespace mitra
{

// Under which packed initiatives are kept, see Store::derived(); another name when their form
// changes.
inline QString packedInitiativesName()
{
    return QStringLiteral("initiatives-2");
}

struct FactsRead {
    FactsPtr facts;
    bool tookKeptInitiatives = false; // those kept in the file, so nothing is left to be kept
};

// Reads every table once, all in the state of one moment. Rows come in the order of their keys.
Result<FactsRead> readFacts(Connection &connection, const QString &fileName,
                            const ProgressMonitor &monitor);

} // namespace mitra
