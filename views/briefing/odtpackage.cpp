// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/odtpackage.h"

#include "views/briefing/odtwriter.h"

#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

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
    : m_zip(std::make_unique<QuaZip>(&m_buffer))
    , m_time(time)
{
    // Readers look for the type at a fixed place near the start of the file.
    m_zip->setDataDescriptorWritingEnabled(false);
    if (!m_zip->open(QuaZip::mdCreate))
        m_error = QStringLiteral("QuaZip: open %1").arg(m_zip->getZipError());
    write(QStringLiteral("mimetype"), documentType().toLatin1(), Packing::Stored);
}

OdtPackage::~OdtPackage() = default;

void OdtPackage::add(const QString &name, const QByteArray &bytes, const QString &mediaType)
{
    // Pictures are compressed in themselves.
    write(name, bytes,
          mediaType == QLatin1String("image/png") ? Packing::Stored : Packing::Compressed);
    m_parts.append({name, mediaType});
}

void OdtPackage::write(const QString &name, const QByteArray &bytes, Packing packing)
{
    if (!m_error.isEmpty())
        return;
    QuaZipNewInfo info(name);
    info.dateTime = m_time;
    info.uncompressedSize = quint64(bytes.size());
    QuaZipFile part(m_zip.get());
    const bool isStored = packing == Packing::Stored;
    const bool isWritten =
        part.open(QIODevice::WriteOnly, info, nullptr, 0, isStored ? 0 : Z_DEFLATED,
                  isStored ? Z_NO_COMPRESSION : Z_DEFAULT_COMPRESSION) &&
        part.write(bytes) == bytes.size();
    part.close();
    if (!isWritten || part.getZipError() != ZIP_OK)
        m_error = QStringLiteral("QuaZip: %1: %2").arg(name).arg(part.getZipError());
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
    write(QStringLiteral("META-INF/manifest.xml"), manifest(), Packing::Compressed);
    if (m_error.isEmpty()) {
        m_zip->close();
        if (m_zip->getZipError() != ZIP_OK)
            m_error = QStringLiteral("QuaZip: close %1").arg(m_zip->getZipError());
    }
    if (!m_error.isEmpty())
        return Error{Words::tr("The document could not be made; nothing was written and no file "
                               "was changed. Free some memory and try again."),
                     m_error};
    return m_buffer.data();
}

} // namespace mitra
