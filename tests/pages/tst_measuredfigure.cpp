// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"
#include "views/figures/gallery.h"
#include "views/pages/measuredfigure.h"

#include <QAbstractTableModel>
#include <QTest>

using namespace mitra;

namespace
{

// Counts how often it is asked.
class CountingFigure : public Figure
{
public:
    CountingFigure()
        : Figure(std::make_shared<const Facts>(FactTables{}))
    {
    }

    QString name() const override { return QStringLiteral("counting"); }
    QString title() const override { return QStringLiteral("Counts"); }
    QList<SourceId> sources() const override { return {}; }
    QString sentence() const override { return {}; }
    std::unique_ptr<QAbstractTableModel> table() const override { return nullptr; }
    double bodyHeight(double width) const override
    {
        ++heights;
        return width * 2;
    }
    void drawBody(QPainter &, const QRectF &, const Style &) const override {}
    QList<FigurePtr> parts(double, double maxBodyHeight) const override
    {
        ++divisions;
        return maxBodyHeight < 100 ? QList<FigurePtr>{std::make_shared<CountingFigure>(),
                                                      std::make_shared<CountingFigure>()}
                                   : QList<FigurePtr>{};
    }

    mutable int heights = 0;
    mutable int divisions = 0;
};

} // namespace

class TestMeasuredFigure : public QObject
{
    Q_OBJECT

private slots:
    void aWidthIsMeasuredOnce();
    void aDivisionIsMadeOnce();
    void everyFigureStaysWhatItIs();
};

void TestMeasuredFigure::aWidthIsMeasuredOnce()
{
    const auto counting = std::make_shared<CountingFigure>();
    const MeasuredFigure measured(counting);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(measured.bodyHeight(10), 20.0);
        QCOMPARE(measured.bodyHeight(11), 22.0);
    }
    QCOMPARE(counting->heights, 2);
    for (int width = 0; width < 1000; ++width) // dragging an edge
        QCOMPARE(measured.bodyHeight(width), width * 2.0);
}

void TestMeasuredFigure::aDivisionIsMadeOnce()
{
    const auto counting = std::make_shared<CountingFigure>();
    const MeasuredFigure measured(counting);
    const QList<FigurePtr> parts = measured.parts(10, 50);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(measured.parts(10, 50), parts); // the very same
    QVERIFY(measured.parts(10, 200).isEmpty());
    QVERIFY(measured.parts(10, 200).isEmpty());
    QCOMPARE(counting->divisions, 2);
}

void TestMeasuredFigure::everyFigureStaysWhatItIs()
{
    const FactsPtr facts = realFacts();
    QVERIFY(facts);
    const Style style = Style::of(Surface::PrintColour);
    for (const char *name : {"matrix", "partners", "delivered", "members:internet-users-pct",
                             "trajectory:internet-users-pct", "quality"}) {
        const FigurePtr figure = makeFigure({QLatin1String(name)}, {facts});
        QVERIFY(figure);
        const MeasuredFigure measured(figure);
        QCOMPARE(measured.name(), figure->name());
        QCOMPARE(measured.title(), figure->title());
        QCOMPARE(measured.subtitle(), figure->subtitle());
        QCOMPARE(measured.notes(), figure->notes());
        QCOMPARE(measured.sources(), figure->sources());
        QCOMPARE(measured.isSheet(), figure->isSheet());
        QCOMPARE(measured.sentence(), figure->sentence());
        QCOMPARE(measured.seriesColours(style), figure->seriesColours(style));
        QCOMPARE(measured.bodyHeight(600), figure->bodyHeight(600));
        QCOMPARE(measured.table()->rowCount(), figure->table()->rowCount());
        const QRectF body(0, 0, 600, figure->bodyHeight(600));
        QCOMPARE(measured.marks(body).size(), figure->marks(body).size());
        QCOMPARE(measured.parts(600, 200).size(), figure->parts(600, 200).size());
        QCOMPARE(measured.withFocus(0) != nullptr, figure->withFocus(0) != nullptr);
    }
}

QTEST_MAIN(TestMeasuredFigure)
#include "tst_measuredfigure.moc"
