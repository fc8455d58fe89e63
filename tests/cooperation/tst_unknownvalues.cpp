// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/unknownvalues.h"
#include "tests/cooperation/madefacts.h"

#include <QTest>

using namespace mitra;

class TestUnknownValues : public QObject
{
    Q_OBJECT

private slots:
    void knownValuesSayNothing();
    void unknownOnesAreNamed();
};

void TestUnknownValues::knownValuesSayNothing()
{
    const Columns columns(made::facts());
    QVERIFY(unknownValues(columns, Selection()).isEmpty());
    const Selection known = *Selection::fromText(QStringLiteral("partner=P1 status=planned"));
    QVERIFY(unknownValues(columns, known).isEmpty());
    QCOMPARE(unknownValuesSentence(columns, known, 0), QString());
}

void TestUnknownValues::unknownOnesAreNamed()
{
    const Columns columns(made::facts());
    const auto sentence = [&columns](const char *line) {
        const Selection selection = *Selection::fromText(QLatin1String(line));
        return unknownValuesSentence(columns, selection, columns.count(selection).found);
    };
    QCOMPARE(sentence("partner=XYZ"),
             QStringLiteral("Matches nothing: partner XYZ is not in this file."));
    QCOMPARE(sentence("partner=XYZ theme=none-such"),
             QStringLiteral("Matches nothing: partner XYZ, theme none-such are not in this file."));
    QCOMPARE(sentence("partner=P1,XYZ"),
             QStringLiteral("partner XYZ is not in this file; the rest is shown."));
}

QTEST_GUILESS_MAIN(TestUnknownValues)
#include "tst_unknownvalues.moc"
