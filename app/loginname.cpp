// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loginname.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace mitra
{

QString loginName()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString login = qEnvironmentVariable(name).trimmed();
        if (!login.isEmpty())
            return login;
    }
#ifdef Q_OS_UNIX
    // A launcher or a service need not pass the environment on.
    const passwd *entry = getpwuid(getuid());
    if (entry && entry->pw_name && *entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return QCoreApplication::translate("mitra::SavedSelections", "Somebody");
}

} // namespace mitra
