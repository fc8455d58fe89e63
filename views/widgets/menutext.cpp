// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/menutext.h"

namespace mitra
{

QString menuText(const QString &name)
{
    constexpr qsizetype most = 50;
    QString text = name.size() <= most ? name : name.left(most - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace mitra
