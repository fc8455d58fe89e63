// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/resources.h"

#include <QDir>

// Q_INIT_RESOURCE names a function of the global namespace.
static void initMitraResources()
{
    Q_INIT_RESOURCE(mitra);
    Q_INIT_RESOURCE(mitra_translations);
}

namespace mitra
{

void useResources()
{
    initMitraResources();
}

} // namespace mitra
