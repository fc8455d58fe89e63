// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace mitra
{

// An embedded line icon (":/mitra/icons/NAME.svg", drawn in black) in the given colour.
QIcon icon(const QString &name, const QColor &colour);

} // namespace mitra
