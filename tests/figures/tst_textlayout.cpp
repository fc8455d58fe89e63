// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/figures/paintrecorder.h"
#include "views/figures/goalaxis.h"
#include "views/figures/rowsfigure.h"
#include "views/figures/shapes.h"
#include "views/figures/spreadlabels.h"
#include "views/figures/style.h"
#include "views/figures/textblock.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace mitra;

namespace
{

const QString longWord = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");

} // namespace

class TestTextLayout : public QObject
{
    Q_OBJECT

private slots:
    void breaksBetweenWordsAndKeepsEveryLetter();
    void breaksAWordThatIsTooLong();
    void aBlockOfItsNaturalWidthIsOneLine();
    void measuresAsItDraws();
    void placesTextByItsFlags();
    void spreadsLabels_data();
    void spreadsLabels();
    void spreadLabelsStayAtTheirWishesWhenTheyFit();
    void axisHoldsEveryValueWithFewTicks_data();
    void axisHoldsEveryValueWithFewTicks();
    void groupsRowsByHeight();
    void shapesDifferAndStayInTheirBox();
};

void TestTextLayout::breaksBetweenWordsAndKeepsEveryLetter()
{
    const QString text =
        QStringLiteral("Kuala Lumpur Declaration on ASEAN 2045 adopted at the 46th Summit");
    const TextBlock block(text, Style().font(type::body), 120);
    QVERIFY(block.lineCount() > 2);
    QCOMPARE(block.lines().join(QLatin1Char(' ')), text);
    for (const QString &line : block.lines())
        QVERIFY2(textWidth(line, Style().font(type::body)) <= 120, qPrintable(line));
}

void TestTextLayout::breaksAWordThatIsTooLong()
{
    const TextBlock block(longWord, Style().font(type::body), 100);
    QVERIFY(block.lineCount() > 1);
    QCOMPARE(block.lines().join(QString()), longWord);
    QVERIFY(block.naturalWidth() <= 100);
}

void TestTextLayout::aBlockOfItsNaturalWidthIsOneLine()
{
    for (const char *words : {"30% of GDP", "VN", "projections for 2030: 14–28%"}) {
        const QString text = QString::fromUtf8(words);
        const QFont font = Style().font(type::huge, QFont::Bold);
        QCOMPARE(TextBlock(text, font, textWidth(text, font)).lineCount(), 1);
    }
    QCOMPARE(textHeight(QString(), Style().font(type::body), 100), 0.0);
    QCOMPARE(TextBlock(QString(), Style().font(type::body), 100).lineCount(), 0);
}

// The same lines at the same places on a screen, under a printer's scale and on a recorder.
void TestTextLayout::measuresAsItDraws()
{
    const QString text = QStringLiteral("82 initiatives of the Digital Masterplan 2025 were named");
    const TextBlock block(text, Style().font(type::body), 150, Qt::AlignLeft, 2);
    PaintRecorder plain;
    {
        QPainter painter(&plain);
        block.draw(painter, QPointF(10, 20), Qt::black);
    }
    PaintRecorder scaled;
    {
        QPainter painter(&scaled);
        painter.scale(6.25, 6.25); // 600 dpi
        block.draw(painter, QPointF(10, 20), Qt::black);
    }
    QCOMPARE(plain.allText(), text);
    QCOMPARE(scaled.texts().size(), plain.texts().size());
    const QRectF room = QRectF(10, 20, 150, block.height()).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (qsizetype i = 0; i < plain.texts().size(); ++i) {
        const QRectF area = plain.texts().at(i).area;
        QVERIFY2(room.contains(area), qPrintable(plain.texts().at(i).text));
        const QRectF onPaper = scaled.texts().at(i).area;
        QVERIFY(std::abs(onPaper.left() - area.left() * 6.25) < 0.5);
        QVERIFY(std::abs(onPaper.width() - area.width() * 6.25) < 0.5);
    }
}

void TestTextLayout::placesTextByItsFlags()
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    const QRectF room(100, 100, 200, 80);
    const QFont font = Style().font(type::body);
    const QString text = QStringLiteral("label");
    const QRectF right =
        drawText(painter, room, text, font, Qt::black, Qt::AlignRight | Qt::AlignVCenter);
    const QRectF foot =
        drawText(painter, room, text, font, Qt::black, Qt::AlignHCenter | Qt::AlignBottom);
    painter.end();
    QCOMPARE(right.right(), room.right());
    QVERIFY(std::abs(right.center().y() - room.center().y()) <= 1);
    QCOMPARE(foot.bottom(), room.bottom());
    QVERIFY(std::abs(foot.center().x() - room.center().x()) <= 1);
    // Where it says it drew is where it drew.
    QVERIFY(std::abs(recorder.texts().at(0).area.right() - right.right()) <= 1);
    QVERIFY(std::abs(recorder.texts().at(1).area.left() - foot.left()) <= 1);
}

void TestTextLayout::spreadsLabels_data()
{
    QTest::addColumn<QList<double>>("centres");
    QTest::newRow("crowded in the middle") << QList<double>{140, 141, 141, 142, 150};
    QTest::newRow("all in one place") << QList<double>{100, 100, 100, 100};
    QTest::newRow("at the left end") << QList<double>{0, 0, 1};
    QTest::newRow("at the right end") << QList<double>{279, 280, 280};
    QTest::newRow("two crowds") << QList<double>{10, 12, 200, 201, 202};
    QTest::newRow("one") << QList<double>{280};
    QTest::newRow("none") << QList<double>{};
}

void TestTextLayout::spreadsLabels()
{
    QFETCH(QList<double>, centres);
    QList<LabelWish> wishes;
    for (const double centre : centres)
        wishes.append({centre, 20});
    const QList<double> lefts = spreadLabels(wishes, 4, 0, 280);
    QCOMPARE(lefts.size(), centres.size());
    for (qsizetype i = 0; i < lefts.size(); ++i) {
        QVERIFY(lefts.at(i) >= 0);
        QVERIFY(lefts.at(i) + 20 <= 280 + 1e-9);
        QVERIFY(i == 0 || lefts.at(i) >= lefts.at(i - 1) + 24 - 1e-9);
    }
}

void TestTextLayout::spreadLabelsStayAtTheirWishesWhenTheyFit()
{
    QCOMPARE(spreadLabels({{50, 20}, {100, 30}}, 4, 0, 280), (QList<double>{40, 85}));
    // Two that meet give way by the same amount: 24 apart around 100.
    QCOMPARE(spreadLabels({{100, 20}, {100, 20}}, 4, 0, 280), (QList<double>{78, 102}));
    QCOMPARE(roomFor({{0, 20}, {0, 30}}, 4), 54.0);
    QCOMPARE(roomFor({}, 4), 0.0);
}

void TestTextLayout::axisHoldsEveryValueWithFewTicks_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("limit");
    QTest::addColumn<double>("high");
    QTest::newRow("30 percent") << QList<double>{4, 30} << 100.0 << 40.0;
    QTest::newRow("80 percent") << QList<double>{6.4, 80} << 100.0 << 100.0;
    QTest::newRow("100 percent ends at 100") << QList<double>{32, 100} << 100.0 << 100.0;
    QTest::newRow("more than all") << QList<double>{120} << 100.0 << 150.0;
    QTest::newRow("money") << QList<double>{1e12} << 0.0 << 1.5e12;
    QTest::newRow("negative") << QList<double>{-40, 0} << 100.0 << 0.0;
    QTest::newRow("zero") << QList<double>{0} << 100.0 << 100.0;
    QTest::newRow("nothing") << QList<double>{} << 0.0 << 1.0;
    QTest::newRow("small") << QList<double>{0.0031} << 0.0 << 0.004;
}

void TestTextLayout::axisHoldsEveryValueWithFewTicks()
{
    QFETCH(QList<double>, values);
    QFETCH(double, limit);
    QFETCH(double, high);
    const GoalAxis axis = GoalAxis::around(values, limit);
    QCOMPARE(axis.high, high);
    QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 5);
    QCOMPARE(axis.ticks.first(), axis.low);
    QCOMPARE(axis.ticks.last(), axis.high);
    for (const double value : values)
        QVERIFY(axis.share(value) >= 0 && axis.share(value) <= 1);
}

void TestTextLayout::groupsRowsByHeight()
{
    using Groups = QList<std::pair<qsizetype, qsizetype>>;
    QCOMPARE(groupRows({10, 10, 10}, 20), (Groups{{0, 2}, {2, 1}}));
    QCOMPARE(groupRows({10, 50, 10}, 20), (Groups{{0, 1}, {1, 1}, {2, 1}}));
    QCOMPARE(groupRows({}, 20), Groups{});
}

void TestTextLayout::shapesDifferAndStayInTheirBox()
{
    QCOMPARE(statusShape(Verdict::CannotBeAssessed), Shape::Dash);
    QCOMPARE(statusShape(Verdict::MetKept), Shape::FilledCircle);
    QCOMPARE(statusShape(InitiativeStatus::Unknown), Shape::DashedCircle);
    QSet<QByteArray> seen;
    for (int shape = int(Shape::FilledCircle); shape <= int(Shape::Flag); ++shape) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawShape(painter, Shape(shape), QRectF(12, 12, 16, 16), Qt::black);
        painter.end();
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()),
                               int(image.sizeInBytes())));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInside = x >= 11 && x <= 28 && y >= 11 && y <= 28;
                QVERIFY2(isInside || image.pixel(x, y) == qRgb(255, 255, 255),
                         qPrintable(QStringLiteral("shape %1 at %2,%3").arg(shape).arg(x).arg(y)));
            }
        }
    }
    QCOMPARE(seen.size(), int(Shape::Flag) + 1); // no two alike, none empty
}

QTEST_MAIN(TestTextLayout)
#include "tst_textlayout.moc"
