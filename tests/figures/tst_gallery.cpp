// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/figures/overviewfacts.h"
#include "tests/figures/paintrecorder.h"
#include "views/figures/gallery.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QTest>

using namespace mitra;

class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void listsEveryFigureOnce();
    void makesEveryListedFigure_data();
    void makesEveryListedFigure();
    void knowsNoOtherName_data();
    void knowsNoOtherName();
    void makesAMatrixOfAnyPair();
    void followsTheSelection();
};

void TestGallery::listsEveryFigureOnce()
{
    const QStringList names = figureNames(*overviewFacts());
    QCOMPARE(
        names.mid(0, 14),
        (QStringList{QStringLiteral("goal:economy"), QStringLiteral("goal:skills"),
                     QStringLiteral("partners"), QStringLiteral("matrix"), QStringLiteral("flow"),
                     QStringLiteral("timeline"), QStringLiteral("timeline:partner"),
                     QStringLiteral("timeline:theme"), QStringLiteral("timeline:status"),
                     QStringLiteral("gaps"), QStringLiteral("together"), QStringLiteral("money"),
                     QStringLiteral("delivered"), QStringLiteral("milestones")}));
    QStringList once = names;
    QCOMPARE(once.removeDuplicates(), 0);
    const FactsPtr facts = overviewFacts();
    // Each of the four indicators with data has every figure of one indicator, every goal and every
    // partner its sheet.
    for (const Indicator &indicator : facts->indicators()) {
        const bool hasData = !facts->observations(indicator.id).empty();
        for (const char *kind :
             {"trajectory", "members", "arithmetic", "slope", "ranking", "multiples", "methods",
              "datacoverage", "whatif", "whatif-members"})
            QCOMPARE(names.contains(QLatin1String(kind) + QLatin1Char(':') + indicator.id.text()),
                     hasData);
    }
    // Those of groups only where a member has a value that can be weighed.
    for (const char *kind : {"groups:", "contributions:"}) {
        QVERIFY(names.contains(QLatin1String(kind) + QStringLiteral("economy-proxy")));
        QVERIFY(!names.contains(QLatin1String(kind) + QStringLiteral("economy-official")));
    }
    for (const Goal &goal : facts->goals())
        QVERIFY(names.contains(QStringLiteral("assessment:") + goal.id.text()));
    for (const Partner &partner : facts->partners())
        QVERIFY(names.contains(QStringLiteral("partner:") + partner.id.text()));
    QVERIFY(names.contains(QStringLiteral("members:economy-proxy")));
    QVERIFY(figureNames(Facts(FactTables())).contains(QStringLiteral("partners")));
}

void TestGallery::makesEveryListedFigure_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : figureNames(*overviewFacts()))
        QTest::newRow(qPrintable(name)) << name;
}

void TestGallery::makesEveryListedFigure()
{
    QFETCH(QString, name);
    const FigurePtr figure = makeFigure(name, overviewFacts());
    QVERIFY(figure);
    QCOMPARE(figure->name(), name);
    QVERIFY(!figure->title().isEmpty());
    QVERIFY(!figure->sentence().isEmpty());
    QVERIFY(!figure->sources().isEmpty());
    const auto table = figure->table();
    QAbstractItemModelTester tester(table.get());
    QVERIFY(table->rowCount() > 0);
    const double height = figure->bodyHeight(520);
    QVERIFY(height > 0);
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure->drawBody(painter, QRectF(0, 0, 520, height), Style::of(Surface::PrintGrey));
    painter.end();
    QVERIFY(!recorder.texts().isEmpty());
    QVERIFY(!recorder.allText().contains(QStringLiteral("...")));
}

void TestGallery::knowsNoOtherName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "goal", "goal:", "goal:nobody", "Partners", "partners ",
                             "trajectory", "trajectory:", "trajectory:nothing", "economy",
                             "pie:economy-proxy", "members:economy-proxy:more",
                             "partner:", "partner:nobody", "initiative:", "initiative:nothing"})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name);
}

void TestGallery::knowsNoOtherName()
{
    QFETCH(QString, name);
    QVERIFY(!makeFigure(name, overviewFacts()));
}

void TestGallery::makesAMatrixOfAnyPair()
{
    const QString years = QStringLiteral("matrix:partner-year");
    const FigurePtr figure = makeFigure(years, overviewFacts());
    QVERIFY(figure);
    QCOMPARE(figure->name(), years);
    QVERIFY(!makeFigure(QStringLiteral("matrix:year-year"), overviewFacts()));
}

void TestGallery::followsTheSelection()
{
    Selection selection;
    selection.start = YearRange{2021, 2025};
    const QString all = makeFigure(QStringLiteral("partners"), overviewFacts())->title();
    const QString some =
        makeFigure(QStringLiteral("partners"), overviewFacts(), selection)->title();
    QCOMPARE(all, QStringLiteral("Japan is named in most initiatives: 3 of 5"));
    QCOMPARE(some, QStringLiteral("China and Japan are named in most initiatives: 2 each of 3"));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
