// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/ziparchive.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <array>

namespace mitra
{

namespace
{

// minizip's files are a QBuffer that is open already.
QBuffer *bufferOf(voidpf stream)
{
    return static_cast<QBuffer *>(stream);
}

voidpf openBuffer(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readBuffer(voidpf, voidpf stream, void *bytes, uLong size)
{
    return uLong(qMax(bufferOf(stream)->read(static_cast<char *>(bytes), qint64(size)), 0));
}

uLong writeBuffer(voidpf, voidpf stream, const void *bytes, uLong size)
{
    return uLong(qMax(bufferOf(stream)->write(static_cast<const char *>(bytes), qint64(size)), 0));
}

ZPOS64_T tellBuffer(voidpf, voidpf stream)
{
    return ZPOS64_T(bufferOf(stream)->pos());
}

long seekBuffer(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QBuffer *buffer = bufferOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? buffer->pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? buffer->size()
                                                           : 0;
    return buffer->seek(from + qint64(offset)) ? 0 : -1;
}

int closeBuffer(voidpf, voidpf)
{
    return 0;
}

int errorOfBuffer(voidpf, voidpf)
{
    return 0; // a short count of read or write says it
}

zlib_filefunc64_def functionsOn(QBuffer *buffer)
{
    return {&openBuffer, &readBuffer,  &writeBuffer,   &tellBuffer,
            &seekBuffer, &closeBuffer, &errorOfBuffer, buffer};
}

constexpr uLong utf8Names = 1UL << 11;
constexpr uLong madeBy = 20; // version 2.0 of the format, on no system in particular

QByteArray readPart(unzFile zip, qint64 size, int *code)
{
    QByteArray bytes;
    bytes.reserve(qMin(size, qint64(1) << 24));
    std::array<char, 65536> chunk;
    *code = unzOpenCurrentFile(zip);
    if (*code != UNZ_OK)
        return bytes;
    int count = 0;
    while ((count = unzReadCurrentFile(zip, chunk.data(), unsigned(chunk.size()))) > 0)
        bytes.append(chunk.data(), count);
    const int closed = unzCloseCurrentFile(zip); // compares the checksum
    *code = count < 0 ? count : closed;
    return bytes;
}

} // namespace

QList<ZipPart> readZip(const QByteArray &archive, QString *problem)
{
    QList<ZipPart> parts;
    QString first;
    QBuffer buffer;
    buffer.setData(archive);
    buffer.open(QIODevice::ReadOnly);
    zlib_filefunc64_def functions = functionsOn(&buffer);
    unzFile zip = unzOpen2_64("", &functions);
    if (zip) {
        int code = unzGoToFirstFile(zip);
        for (; code == UNZ_OK && first.isEmpty(); code = unzGoToNextFile(zip)) {
            unz_file_info64 info;
            std::array<char, 1024> name{};
            int read = unzGetCurrentFileInfo64(zip, &info, name.data(), uLong(name.size() - 1),
                                               nullptr, 0, nullptr, 0);
            ZipPart part{QString::fromUtf8(name.data()), {}};
            if (read == UNZ_OK)
                part.bytes = readPart(zip, qint64(info.uncompressed_size), &read);
            if (read != UNZ_OK || quint64(part.bytes.size()) != info.uncompressed_size)
                first = QStringLiteral("%1 is damaged, %2").arg(part.name).arg(read);
            else
                parts.append(part);
        }
        if (first.isEmpty() && code != UNZ_END_OF_LIST_OF_FILE)
            first = QStringLiteral("the list of parts is damaged, %1").arg(code);
        unzClose(zip);
    } else {
        first = QStringLiteral("not a zip archive");
    }
    if (problem)
        *problem = first;
    return parts;
}

ZipWriter::ZipWriter()
{
    m_buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = functionsOn(&m_buffer);
    m_zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (!m_zip)
        m_problem = QStringLiteral("zip: open");
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zipClose(m_zip, nullptr);
}

void ZipWriter::check(int code, const QString &what)
{
    if (code != ZIP_OK && m_problem.isEmpty())
        m_problem = QStringLiteral("zip: %1: %2").arg(what).arg(code);
}

void ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing,
                    const QDateTime &time)
{
    if (!m_problem.isEmpty())
        return;
    zip_fileinfo info{};
    info.tmz_date.tm_year = uInt(time.date().year());
    info.tmz_date.tm_mon = uInt(time.date().month() - 1);
    info.tmz_date.tm_mday = uInt(time.date().day());
    info.tmz_date.tm_hour = uInt(time.time().hour());
    info.tmz_date.tm_min = uInt(time.time().minute());
    info.tmz_date.tm_sec = uInt(time.time().second());
    const bool isStored = packing == Packing::Stored;
    const int opened = zipOpenNewFileInZip4_64(
        m_zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
        isStored ? 0 : Z_DEFLATED, isStored ? 0 : Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS,
        DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeBy, utf8Names, 0);
    check(opened, name);
    if (opened != ZIP_OK)
        return;
    constexpr qsizetype step = qsizetype(1) << 28; // lengths are 32 bits wide there
    for (qsizetype at = 0; at < bytes.size(); at += step)
        check(zipWriteInFileInZip(m_zip, bytes.constData() + at,
                                  unsigned(qMin(step, bytes.size() - at))),
              name);
    check(zipCloseFileInZip(m_zip), name);
}

QByteArray ZipWriter::finish()
{
    if (m_zip)
        check(zipClose(m_zip, nullptr), QStringLiteral("close"));
    m_zip = nullptr;
    return m_problem.isEmpty() ? m_buffer.data() : QByteArray();
}

} // namespace mitra
