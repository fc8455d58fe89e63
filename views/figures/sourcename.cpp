// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/sourcename.h"

#include <QLocale>
#include <QStringList>

namespace mitra
{

QString sourceName(const Facts &facts, const SourceId &id)
{
    const Source *source = facts.find(id);
    if (!source)
        return id.text();
    QStringList words{source->publisher, source->title};
    if (!source->published.isNull())
        words.append(source->published.toText(QLocale()));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace mitra
