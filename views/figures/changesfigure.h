// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/factchange.h"
#include "views/figures/rowsfigure.h"

namespace mitra
{

// What changed in the facts since a revision: a row a fact with what it was and is, its source, and
// who changed it when. Where nothing changed, or nobody can tell, it says so.
class ChangesFigure : public RowsFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::ChangesFigure)

public:
    // None: the file's history does not know the revision or cannot be read.
    ChangesFigure(const FactsPtr &facts, const QString &revision,
                  const std::optional<QList<RowDifference>> &differences);

    static QString nameOf(const QString &revision); // "changes:REVISION"
};

} // namespace mitra
