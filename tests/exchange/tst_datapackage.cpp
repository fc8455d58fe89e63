// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/storefixture.h"

#include <QDir>
#include <QTest>

using namespace mitra;

class TestDataPackage : public QObject
{
    Q_OBJECT

private slots:
    void writesTheSameBytesAsTheBuiltInPackage();
};

void TestDataPackage::writesTheSameBytesAsTheBuiltInPackage()
{
    const test::StoreFixture fixture;
    const QString out = fixture.folder.filePath(QStringLiteral("made/package"));
    const Result<void> written = writeDataPackage(*fixture.store, out);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().toLine()));
    const QDir builtIn(QStringLiteral(":/mitra/data"));
    const QStringList names = builtIn.entryList(QDir::Files, QDir::Name);
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             names);
    for (const QString &name : names)
        QCOMPARE(test::contentOf(out + QLatin1Char('/') + name),
                 test::contentOf(builtIn.filePath(name)));
}

QTEST_GUILESS_MAIN(TestDataPackage)
#include "tst_datapackage.moc"
