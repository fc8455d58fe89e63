// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace mitra
{

// Zip archives in memory, as office documents are. Made with minizip, which libxlsxwriter uses too:
// QuaZip has functions of the same names, and with both in one program libxlsxwriter calls QuaZip's
// and crashes.

struct ZipPart {
    QString name;
    QByteArray bytes;
};

// Every part in the order of the archive; `problem`, for a log, is empty when each could be read to
// its end and agrees with its checksum.
QList<ZipPart> readZip(const QByteArray &archive, QString *problem = nullptr);

// Parts are packed as they come, so only one is held unpacked.
class ZipWriter
{
public:
    enum class Packing { Stored, Compressed };

    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    // Sizes stand before the bytes of the part, not behind. After an error later calls do nothing.
    void add(const QString &name, const QByteArray &bytes, Packing packing, const QDateTime &time);
    // Ends the archive; empty after an error.
    QByteArray finish();
    // Of the first call that failed, for a log; empty when none did.
    const QString &problem() const { return m_problem; }

private:
    void check(int code, const QString &what);

    QBuffer m_buffer;
    void *m_zip = nullptr;
    QString m_problem;
};

} // namespace mitra
