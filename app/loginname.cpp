// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loginname.h"

#include <QCoreApplication>

namespace mitra
{

QString loginName()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString login = qEnvironmentVariable(name).trimmed();
        if (!login.isEmpty())
            return login;
    }
    return QCoreApplication::translate("mitra::SavedSelections", "Somebody");
}

} // namespace mitra
