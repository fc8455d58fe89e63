// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace mitra::bench
{

[[noreturn]] inline void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

// The file that a benchmark was asked to open, or a made one in a folder of its own. It is made by
// another process, so that this one's memory is that of reading alone.
class FileToMeasure
{
public:
    // At most one argument: a path, or how many initiatives to make.
    explicit FileToMeasure(const QStringList &arguments)
    {
        const QString asked = arguments.value(0);
        bool isNumber = false;
        asked.toInt(&isNumber);
        if (!asked.isEmpty() && !isNumber) {
            if (!QFileInfo::exists(asked))
                stop(QStringLiteral("There is no file %1").arg(asked));
            m_path = asked;
            return;
        }
        m_path = m_folder.filePath(QStringLiteral("made.mitra"));
        QProcess maker;
        maker.setProcessChannelMode(QProcess::ForwardedChannels);
        maker.start(QStringLiteral(MITRA_BENCH_MAKEFILE),
                    QStringList(m_path) + arguments.mid(0, 1));
        if (!maker.waitForFinished(-1) || maker.exitStatus() != QProcess::NormalExit ||
            maker.exitCode() != 0)
            stop(QStringLiteral("The file to measure could not be made"));
    }

    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace mitra::bench
