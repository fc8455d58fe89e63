// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurechecks.h"
#include "paintrecorder.h"

#include "models/items/roles.h"
#include "tests/series/samplefacts.h"
#include "views/figures/heatfigure.h"
#include "views/figures/verdictsgallery.h"

#include <QAbstractItemModelTester>
#include <QLineF>

#include <cmath>

using namespace mitra;
using namespace mitra::sample;

namespace
{

// Twelve economies and very many indicators with long names, of every verdict.
FactsPtr manyFacts()
{
    FactTables t = tables();
    t.economies = {economy("ASEAN", "ASEAN", EconomyKind::Group)};
    const char *const members[][3] = {
        {"BN", "BRN", "Brunei Darussalam"}, {"KH", "KHM", "Cambodia"},  {"ID", "IDN", "Indonesia"},
        {"LA", "LAO", "Lao PDR"},           {"MY", "MYS", "Malaysia"},  {"MM", "MMR", "Myanmar"},
        {"PH", "PHL", "Philippines"},       {"SG", "SGP", "Singapore"}, {"TH", "THA", "Thailand"},
        {"TL", "TLS", "Timor-Leste"},       {"VN", "VNM", "Viet Nam"}};
    for (const auto &member : members) {
        Economy each = economy(member[0], member[2]);
        each.iso3 = s(member[1]);
        t.economies << each;
    }
    for (int i = 0; i < 40; ++i) {
        const QByteArray id = "many" + QByteArray::number(i);
        const QByteArray name = "Employment in the digital economy, skill " +
                                QByteArray::number(i) + ": Found, installed and configured";
        t.indicators << indicator(id.constData(), i % 3 ? "" : "skills", name.constData(),
                                  "percent of population");
        for (int j = 0; j < 11; ++j) {
            if ((i + j) % 7 == 0)
                continue;
            t.observations << observation(id.constData(), members[j][0], 2020, 50);
            if ((i + j) % 5 != 0)
                t.observations << observation(id.constData(), members[j][0], 2024,
                                              47.0 + (i * 3 + j * 5) % 9);
        }
    }
    t.observations << observation("share", "KH", 2020, 15) << observation("share", "KH", 2025, 19)
                   << observation("share", "MY", 2020, 20) << observation("share", "MY", 2025, 31)
                   << observation("share", "VN", 2025, 10);
    return std::make_shared<const Facts>(std::move(t));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

// Every text that is drawn.
QStringList texts(const Figure &figure, double width)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, width, figure.bodyHeight(width)),
                    Style::of(Surface::ScreenLight));
    painter.end();
    QStringList texts;
    for (const PaintRecorder::Text &text : recorder.texts())
        texts << text.text.trimmed();
    return texts;
}

} // namespace

class TestHeatFigure : public QObject
{
    Q_OBJECT

private:
    const FactsPtr m_facts = manyFacts();

    std::shared_ptr<HeatFigure> figure(VerdictBasis basis = usualVerdictBasis,
                                       const VerdictScope &scope = {},
                                       const ProgressRequest &request = {}) const
    {
        return std::make_shared<HeatFigure>(m_facts,
                                            makeVerdictTable(*m_facts, request, basis, scope));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void wideCellsHaveWordsAndNames()
    {
        const QStringList wide = texts(*figure(), 1180);
        QVERIFY(wide.contains(QStringLiteral("on track")));
        QVERIFY(wide.contains(QStringLiteral("2024")));
        QVERIFY(wide.contains(QStringLiteral("Cambodia")));
        QVERIFY(!wide.contains(QStringLiteral("KHM")));
    }

    void narrowCellsHaveShapesAndAKey()
    {
        const auto heat = figure();
        const QStringList narrow = texts(*heat, 480);
        QVERIFY(!narrow.contains(QStringLiteral("on track")));
        QVERIFY(narrow.contains(QStringLiteral("KHM")));
        QVERIFY2(narrow.join(u' ').contains(QStringLiteral("KHM Cambodia")),
                 qPrintable(narrow.join(u'|')));
        // In between the years are left.
        const QStringList middle = texts(*heat, 700);
        QVERIFY(!middle.contains(QStringLiteral("on track")));
        QVERIFY(middle.contains(QStringLiteral("2024")));
    }

    void everyLetterReadsOnItsTint_data()
    {
        QTest::addColumn<int>("surface");
        for (const Surface surface :
             {Surface::ScreenLight, Surface::ScreenDark, Surface::PrintColour, Surface::PrintGrey})
            QTest::addRow("%d", int(surface)) << int(surface);
    }

    void everyLetterReadsOnItsTint()
    {
        QFETCH(int, surface);
        const Style style = Style::of(Surface(surface));
        for (int i = 0; i <= int(Verdict::CannotBeAssessed); ++i) {
            const QColor fill = heatFill(style, statusShape(Verdict(i)));
            QVERIFY2(contrast(style.textOn(fill), fill) >= 4.5,
                     qPrintable(QString::number(contrast(style.textOn(fill), fill))));
        }
    }

    void cellsAreMarksThatJudge()
    {
        const auto heat = figure(VerdictBasis::Targets);
        for (const double width : {480.0, 700.0, 1180.0})
            checkMarks(*heat, width);
        const QRectF body(0, 0, 900, heat->bodyHeight(900));
        const QList<Mark> marks = heat->marks(body);
        // Forty and the national share; each with its name and twelve economies.
        QCOMPARE(marks.size(), 41 * 13);
        const auto cell = std::find_if(marks.begin(), marks.end(), [](const Mark &mark) {
            return mark.link == Link{Link::Kind::Assessment, QStringLiteral("share/KH")};
        });
        QVERIFY(cell != marks.end());
        QCOMPARE(cell->text,
                 QStringLiteral("National share, Cambodia: stalled, 19% in 2025 (15% in 2020); "
                                "2030 goal 30%, read against a proxy. Source: Statistics office, "
                                "statistics, not dated"));
        // Cells do not lie on each other, and stand in lines and columns for the arrow keys.
        QCOMPARE(cell->area.top(), (cell + 1)->area.top());
        QVERIFY((cell + 1)->area.left() > cell->area.right());
        QCOMPARE((cell + 13)->area.left(), cell->area.left());
    }

    void legendCounts()
    {
        const auto heat = figure(VerdictBasis::Targets);
        const QStringList all = texts(*heat, 1180);
        QVERIFY(all.contains(QStringLiteral("met: 1")));
        QVERIFY(all.contains(QStringLiteral("stalled: 1")));
        const int unknown = heat->verdicts().counts.count(Verdict::CannotBeAssessed);
        QVERIFY(unknown > 300);
        QVERIFY(all.contains(QStringLiteral("cannot be assessed: %1").arg(unknown)));
        QVERIFY(!all.join(u' ').contains(QStringLiteral("on track:")));
    }

    void theTwinHasEveryCell()
    {
        const auto heat = figure(VerdictBasis::Targets);
        const auto table = heat->table();
        const QAbstractItemModelTester tester(table.get());
        QCOMPARE(table->rowCount(), 41);
        QCOMPARE(table->columnCount(), 3 + 12); // goal, indicator, target
        QCOMPARE(table->index(0, 1).data().toString(), QStringLiteral("National share"));
        QCOMPARE(table->index(0, 2).data().toString(),
                 QStringLiteral("2030 goal 30%, read against a proxy"));
        QCOMPARE(table->headerData(5, Qt::Horizontal).toString(), QStringLiteral("Cambodia"));
        QCOMPARE(table->index(0, 5).data().toString(), QStringLiteral("Stalled, 19% (2025)"));
        QCOMPARE(table->index(0, 5).data(StatusRole).toInt(), int(Verdict::Stalled));
        QCOMPARE(table->index(0, 5).data(LinkRole).value<Link>().id, QStringLiteral("share/KH"));
        QCOMPARE(table->index(0, 3).data().toString(), QStringLiteral("No value"));
        QVERIFY(!table->index(0, 3).data(SortRole).isValid());
        QCOMPARE(table->index(0, 14).data().toString(),
                 QStringLiteral("Cannot be assessed: there is only one value, of 2025"));
        // By a trend no target is looked at, so none is told.
        QCOMPARE(figure()->table()->columnCount(), 2 + 12);
    }

    void pagesRepeatTheNamesOfTheColumns()
    {
        const auto heat = figure();
        const double width = 640;
        const auto parts = heat->parts(width, 500);
        QVERIFY(parts.size() > 2);
        qsizetype rows = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY(parts[i]->bodyHeight(width) <= 500);
            const QStringList all = texts(*parts[i], width);
            QVERIFY(all.contains(QStringLiteral("KHM")));
            QVERIFY(parts[i]->title().startsWith(heat->title()));
            QVERIFY(parts[i]->title().endsWith(
                QStringLiteral("(part %1 of %2)").arg(i + 1).arg(parts.size())));
            rows += parts[i]->table()->rowCount();
        }
        QCOMPARE(rows, qsizetype(41));
        QVERIFY(texts(*parts.last(), width)
                    .contains(QStringLiteral("Supporting, bound to no goal, continued")));
        QVERIFY(heat->parts(width, heat->bodyHeight(width)).isEmpty());
    }

    void nothingLiesOnAnythingOnPaper_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("basis");
        for (const double width : {480.0, 660.0, 980.0, 1180.0}) {
            for (const char *basis : {"targets", "open-sdg"})
                QTest::addRow("%s %g", basis, width) << width << QString::fromLatin1(basis);
        }
    }

    void nothingLiesOnAnythingOnPaper()
    {
        QFETCH(double, width);
        QFETCH(QString, basis);
        if (!hasPdfTools())
            QSKIP("needs poppler");
        checkPrint(*figure(*verdictBasisFromWord(basis),
                           *verdictScopeFromWord(*m_facts, QStringLiteral("economy"))),
                   width);
        checkPrint(*figure(*verdictBasisFromWord(basis)), width);
    }

    void headAndSideHoldTheNames()
    {
        const auto heat = figure();
        const QRectF body(10, 20, 1000, heat->bodyHeight(1000));
        const QRectF head = heat->headArea(body);
        const QRectF side = heat->sideArea(body);
        QCOMPARE(side.left(), body.left());
        QVERIFY(head.top() > body.top()); // the legend scrolls away
        for (const Mark &mark : heat->marks(body)) {
            QVERIFY(mark.area.top() >= head.bottom());
            if (mark.link.kind == Link::Kind::Assessment)
                QVERIFY(mark.area.left() >= side.right() - 0.01);
            else
                QVERIFY(mark.area.right() <= side.right());
        }
        QVERIFY(heat->leastWidth() < 480);
    }

    void nothingToShowSaysSo()
    {
        VerdictScope scope = *verdictScopeFromWord(*m_facts, QStringLiteral("supporting"));
        scope.onlyAssessable = true;
        const auto heat = figure(VerdictBasis::Targets, scope);
        QCOMPARE(heat->verdicts().rows.size(), size_t(0));
        QVERIFY(heat->bodyHeight(500) > 10);
        QVERIFY(texts(*heat, 500).join(u' ').contains(QStringLiteral("None of these")));
    }

    void namesLeadToFigures()
    {
        QCOMPARE(verdictFigureNames(*m_facts),
                 (QStringList{QStringLiteral("verdicts"), QStringLiteral("verdicts:economy"),
                              QStringLiteral("verdicts:skills"),
                              QStringLiteral("verdicts:supporting")}));
        for (const char *name : {"verdicts", "verdicts:economy", "verdicts:supporting",
                                 "verdicts:all:targets", "verdicts:skills:istat"}) {
            const FigurePtr made = makeVerdictFigure(s(name), m_facts);
            QVERIFY2(made, name);
            QCOMPARE(made->name(), s(name));
        }
        for (const char *name : {"verdict", "verdicts:", "verdicts:nobody", "verdicts:all:pie",
                                 "verdicts:all:istat:more", "verdicts:services"})
            QVERIFY2(!makeVerdictFigure(s(name), m_facts), name);
    }
};

QTEST_MAIN(TestHeatFigure)
#include "tst_heatfigure.moc"
