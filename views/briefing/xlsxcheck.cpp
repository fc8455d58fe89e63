// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/xlsxcheck.h"

#include "views/briefing/ziparchive.h"

#include <QXmlStreamReader>

namespace mitra
{

QString problemOfXlsx(const QByteArray &bytes)
{
    QString problem;
    const QList<ZipPart> parts = readZip(bytes, &problem);
    if (!problem.isEmpty())
        return problem;
    for (const ZipPart &part : parts) {
        QXmlStreamReader xml(part.bytes);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return QStringLiteral("%1: %2").arg(part.name, xml.errorString());
    }
    return parts.isEmpty() ? QStringLiteral("an empty archive") : QString();
}

} // namespace mitra
