// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurechecks.h"

#include "tests/figures/paintrecorder.h"
#include "tests/series/samplefacts.h"
#include "views/figures/gallery.h"
#include "views/figures/methodsfigure.h"

using namespace mitra;
using namespace mitra::sample;

namespace
{

FactsPtr factsOf(const QList<Observation> &observations)
{
    FactTables all = tables();
    all.observations = observations;
    return std::make_shared<const Facts>(std::move(all));
}

// A of the methods page, with all six points.
FactsPtr sixPoints(const char *indicator)
{
    QList<Observation> observations;
    const double values[] = {15, 15.6, 16.5, 17.4, 18.1, 19};
    for (int i = 0; i < 6; ++i)
        observations << observation(indicator, "VN", 2020 + i, values[i]);
    return factsOf(observations);
}

MethodsFigure figureOf(const FactsPtr &facts, std::optional<YearValue> target,
                       MethodsForm form = MethodsForm::Full, const char *indicator = "internet")
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.economy = economyId("VN");
    request.workingTarget = tryOut(AssumptionKind::Target, target);
    return form == MethodsForm::Full
               ? MethodsFigure(facts, makeMethodPanel(*facts, request))
               : MethodsFigure(facts, makeMethodPanel(*facts, request), form, 4);
}

MethodsFigure exampleA(MethodsForm form = MethodsForm::Full)
{
    return figureOf(sixPoints("internet"), YearValue{2030, 30}, form);
}

QString textAt(const Figure &figure, double width, Surface surface = Surface::ScreenLight)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)), Style::of(surface));
    painter.end();
    return recorder.allText();
}

} // namespace

class TestMethodsFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void saysAllAtAnyWidth_data();
    void saysAllAtAnyWidth();
    void printsWhole_data();
    void printsWhole();
    void marksReadEachMethod();
    void breaksOverPages();
    void theTwinHasEverything();
    void compactCountsTheRest();
    void compactSaysWhyFewJudge();
    void compactWithoutVerdict();
    void sharesReasons();
    void hasAName();
};

void TestMethodsFigure::saysAllAtAnyWidth_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {340.0, 480.0, 559.0, 640.0, 800.0, 1000.0, 1300.0})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void TestMethodsFigure::saysAllAtAnyWidth()
{
    QFETCH(double, width);
    const MethodsFigure figure = exampleA();
    const QString text = textAt(figure, width).simplified();
    QVERIFY(!figure.panel().applicable.isEmpty());
    for (const MethodRow &row : figure.panel().applicable) {
        // Lines break anywhere, so words are looked for and not sentences.
        for (const QString &part : row.name.split(QLatin1Char(' ')) +
                                       row.value.split(QLatin1Char(' ')) +
                                       row.thresholds.split(QLatin1Char(' ')))
            QVERIFY2(text.contains(part), qPrintable(part));
    }
    for (const Surface surface : {Surface::ScreenDark, Surface::PrintColour, Surface::PrintGrey})
        QCOMPARE(textAt(figure, width, surface).simplified(), text);
}

void TestMethodsFigure::printsWhole_data()
{
    saysAllAtAnyWidth_data();
}

void TestMethodsFigure::printsWhole()
{
    QFETCH(double, width);
    if (!hasPdfTools())
        QSKIP("pdftotext and pdfimages are not installed");
    checkPrint(exampleA(), width);
    checkPrint(exampleA(MethodsForm::Compact), width);
    checkPrint(figureOf(sixPoints("internet"), std::nullopt), width);
}

void TestMethodsFigure::marksReadEachMethod()
{
    const MethodsFigure figure = exampleA();
    for (const double width : {480.0, 700.0, 1100.0}) {
        checkMarks(figure, width);
        const QList<Mark> marks = figure.marks(QRectF(0, 0, width, figure.bodyHeight(width)));
        for (qsizetype i = 0; i < figure.panel().applicable.size(); ++i) {
            const MethodRow &row = figure.panel().applicable.at(i);
            QVERIFY(marks.at(i).text.startsWith(row.name));
            QVERIFY(marks.at(i).text.contains(row.value));
            QVERIFY(marks.at(i).text.contains(row.thresholds));
            QVERIFY(i == 0 || marks.at(i).area.top() >= marks.at(i - 1).area.bottom() - 0.01);
        }
    }
}

void TestMethodsFigure::breaksOverPages()
{
    const MethodsFigure figure = exampleA();
    const double width = 640;
    const double whole = figure.bodyHeight(width);
    QVERIFY(figure.parts(width, whole).isEmpty());
    const auto parts = figure.parts(width, 420);
    QVERIFY(parts.size() > 1);
    QString text;
    qsizetype marks = 0;
    for (const auto &part : parts) {
        QVERIFY(part->bodyHeight(width) <= 420);
        QCOMPARE(part->title(), figure.title());
        // The names of the columns stand on each page that has a method in them.
        QCOMPARE(textAt(*part, width).contains(QStringLiteral("In its own words")),
                 textAt(*part, width).contains(QStringLiteral("Thresholds: ")));
        text += textAt(*part, width);
        marks += part->marks(QRectF(0, 0, width, 420)).size();
    }
    QCOMPARE(marks, figure.marks(QRectF(0, 0, width, whole)).size());
    for (const MethodRow &row : figure.panel().applicable)
        QVERIFY2(text.contains(row.value), qPrintable(row.name));
}

void TestMethodsFigure::theTwinHasEverything()
{
    const MethodsFigure figure = exampleA();
    const auto table = figure.table();
    QCOMPARE(table->rowCount(), methodCount);
    QCOMPARE(table->columnCount(), 12);
    const auto cell = [&](int row, int column) {
        return table->index(row, column).data().toString();
    };
    QCOMPARE(cell(1, 0), QStringLiteral("Eurostat-style, with target"));
    QCOMPARE(cell(1, 1), QStringLiteral("0.67"));
    QCOMPARE(cell(1, 3), QStringLiteral("moderate progress"));
    QCOMPARE(cell(1, 4), QStringLiteral("Faster progress needed"));
    QCOMPARE(cell(1, 5), QStringLiteral("By the straight line: stalled"));
    QVERIFY(cell(1, 6).contains(QStringLiteral("base 15% (2020)")));
    QVERIFY(cell(1, 8).contains(QStringLiteral("as reported by")));
    // Compact leaves out rows of the drawing, not of the numbers.
    QCOMPARE(exampleA(MethodsForm::Compact).table()->rowCount(), methodCount);
}

// Eleven methods have a verdict on six points: four are drawn.
void TestMethodsFigure::compactCountsTheRest()
{
    const MethodsFigure figure = exampleA(MethodsForm::Compact);
    for (const double width : {300.0, 420.0}) {
        const QString text = textAt(figure, width);
        QVERIFY2(text.contains(QStringLiteral("and 7 more")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Eurostat-style")));
        QVERIFY(!text.contains(QStringLiteral("Thresholds")));
        QCOMPARE(figure.marks(QRectF(0, 0, width, figure.bodyHeight(width))).size(), 5);
    }
    QVERIFY(figure.bodyHeight(420) < 260);
}

// Without a target few have a verdict: there is room for why.
void TestMethodsFigure::compactSaysWhyFewJudge()
{
    const QString text =
        textAt(figureOf(sixPoints("internet"), std::nullopt, MethodsForm::Compact), 420);
    QVERIFY2(text.contains(QStringLiteral("13 methods cannot judge this")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("no target is stated")));
    QVERIFY(!textAt(exampleA(MethodsForm::Compact), 420).contains(QStringLiteral("cannot judge")));
}

void TestMethodsFigure::compactWithoutVerdict()
{
    const FactsPtr facts = factsOf({observation("internet", "VN", 2025, 19)});
    const MethodsFigure figure = figureOf(facts, YearValue{2030, 30}, MethodsForm::Compact);
    QVERIFY(textAt(figure, 400).contains(QStringLiteral("No method can judge this")));
}

void TestMethodsFigure::sharesReasons()
{
    const MethodsFigure figure = figureOf(sixPoints("internet"), std::nullopt);
    const QString text = textAt(figure, 1000);
    QCOMPARE(text.count(QStringLiteral("no target is stated")), 1);
    QVERIFY(text.contains(QStringLiteral("13 methods cannot judge this")));
}

void TestMethodsFigure::hasAName()
{
    const FactsPtr facts = sixPoints("internet");
    QCOMPARE(figureNames(*facts).filter(QStringLiteral("methods:")),
             QStringList{QStringLiteral("methods:internet")});
    const FigurePtr figure = makeFigure(QStringLiteral("methods:internet"), facts);
    QVERIFY(figure);
    QCOMPARE(figure->name(), QStringLiteral("methods:internet"));
    QVERIFY(!figure->sources().isEmpty());
    QVERIFY(!makeFigure(QStringLiteral("methods:rank"), facts));
    QVERIFY(!makeFigure(QStringLiteral("methods"), facts));
}

QTEST_MAIN(TestMethodsFigure)
#include "tst_methodsfigure.moc"
