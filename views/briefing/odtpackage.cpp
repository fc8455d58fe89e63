// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/odtpackage.h"

#include "views/briefing/odtwriter.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::OdtPackage)
};

QString documentType()
{
    return QStringLiteral("application/vnd.oasis.opendocument.text");
}

} // namespace

OdtPackage::OdtPackage(const QDateTime &time)
    : m_time(time)
{
    m_zip.add(QStringLiteral("mimetype"), documentType().toLatin1(), ZipWriter::Packing::Stored,
              m_time);
}

void OdtPackage::add(const QString &name, const QByteArray &bytes, const QString &mediaType)
{
    // Pictures are compressed in themselves.
    const bool isPicture = mediaType == QLatin1String("image/png");
    m_zip.add(name, bytes, isPicture ? ZipWriter::Packing::Stored : ZipWriter::Packing::Compressed,
              m_time);
    m_parts.append({name, mediaType});
}

QByteArray OdtPackage::manifest() const
{
    QByteArray bytes;
    OdtWriter writer(&bytes);
    writer.startDocument(QStringLiteral("manifest:manifest"), {QStringLiteral("manifest")});
    writer.attribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
    const auto entry = [&writer](const QString &path, const QString &type) {
        writer.start(QStringLiteral("manifest:file-entry"),
                     {{QStringLiteral("manifest:full-path"), path},
                      {QStringLiteral("manifest:media-type"), type}});
        writer.end();
    };
    entry(QStringLiteral("/"), documentType());
    for (const Part &part : m_parts)
        entry(part.name, part.mediaType);
    writer.endDocument();
    return bytes;
}

Result<QByteArray> OdtPackage::finish()
{
    m_zip.add(QStringLiteral("META-INF/manifest.xml"), manifest(), ZipWriter::Packing::Compressed,
              m_time);
    const QByteArray archive = m_zip.finish();
    if (archive.isEmpty())
        return Error{Words::tr("The document could not be made; nothing was written and no file "
                               "was changed. Free some memory and try again."),
                     m_zip.problem()};
    return archive;
}

} // namespace mitra
