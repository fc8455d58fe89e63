// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace mitra
{

// The same numbers in every item model, so that views, delegates and prints share them without
// knowing the model. DisplayRole is text for people; SortRole is the raw value behind it.
enum Role {
    SortRole = Qt::UserRole, // raw value; invalid QVariant: not known, sorts last both ways
    LinkRole,                // mitra::Link: where the row or cell leads
    SourceRole,              // QString: the id of the source the row rests on
    StatusRole,              // int of InitiativeStatus or Verdict; see the model
    IdRole,                  // QString: the row's key
    NumericRole              // bool: the column holds numbers, align right
};

} // namespace mitra

#include "models/domain/link.h"
#include <QMetaType>
Q_DECLARE_METATYPE(mitra::Link)
