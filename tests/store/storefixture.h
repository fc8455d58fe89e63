// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/datapackage.h"
#include "models/store/store.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

// For tests of any folder that need a real file: the built-in data in a folder of their own.
namespace mitra::test
{

// The built-in data package, read once a test program.
inline const ChangeSet &builtInData()
{
    static const ChangeSet content = [] {
        const Result<ChangeSet> read = readDataPackage(QStringLiteral(":/mitra/data"));
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }();
    return content;
}

// The built-in facts, through a real file, read once a test program.
inline FactsPtr builtInFacts()
{
    static const FactsPtr facts = [] {
        const QTemporaryDir folder;
        const auto store =
            Store::create(folder.filePath(QStringLiteral("asean-digital.mitra")), builtInData());
        if (!store)
            qFatal("%s", qPrintable(store.error().toLine()));
        const Result<FactsPtr> read = store.value()->load();
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }();
    return facts;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

// The bytes of a Mitra file with the built-in data, built once a test program.
inline const QByteArray &builtInFile()
{
    static const QByteArray content = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("asean-digital.mitra"));
        auto created = Store::create(path, builtInData());
        if (!created)
            qFatal("%s", qPrintable(created.error().toLine()));
        created.value().reset();
        return contentOf(path);
    }();
    return content;
}

// A Mitra file with the built-in data that goes with the fixture.
class StoreFixture
{
public:
    StoreFixture()
        : path(folder.filePath(QStringLiteral("asean-digital.mitra")))
    {
        writeFile(path, builtInFile());
        auto opened = Store::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLine()));
        store = std::move(opened.value());
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Store> store; // reset it before the file is opened by other means
};

} // namespace mitra::test
