// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/assumptionkeeping.h"

namespace mitra
{

void AssumptionKeeping::setKeeper(const QString &author, const QString &whyNot)
{
    if (author == m_author && whyNot == m_whyNot)
        return;
    m_author = author;
    m_whyNot = whyNot;
    emit keeperChanged();
}

} // namespace mitra
