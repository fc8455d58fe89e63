// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "views/briefing/ziparchive.h"

namespace mitra
{

// The zip archive of an OpenDocument text, made in memory: the type first and not compressed, as
// the format asks, the list of parts last. Parts are written as they come, so that of many pictures
// only one is held unpacked.
class OdtPackage
{
public:
    // Every part bears that time; the clock is not asked, so the same briefing gives the same file.
    explicit OdtPackage(const QDateTime &time);

    // `mediaType` as "text/xml". After an error the later calls do nothing.
    void add(const QString &name, const QByteArray &bytes, const QString &mediaType);
    Result<QByteArray> finish();

private:
    QByteArray manifest() const;

    struct Part {
        QString name;
        QString mediaType;
    };

    ZipWriter m_zip;
    QDateTime m_time;
    QList<Part> m_parts;
};

} // namespace mitra
