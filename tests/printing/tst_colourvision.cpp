// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/colourvision.h"
#include "views/figures/style.h"

#include <QTest>

#include <cmath>

using namespace mitra;

namespace
{

constexpr ColourVision deficiencies[] = {ColourVision::Deuteranopia, ColourVision::Protanopia,
                                         ColourVision::Tritanopia};
constexpr ColourVision all[] = {ColourVision::Usual, ColourVision::Grey, ColourVision::Deuteranopia,
                                ColourVision::Protanopia, ColourVision::Tritanopia};

int distance(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
           std::abs(a.blue() - b.blue());
}

} // namespace

class TestColourVision : public QObject
{
    Q_OBJECT

private slots:
    void greysStayAsTheyAre();
    void greyIsWeighedAsCopiersDo();
    void knownColoursComeOutAsComputed_data();
    void knownColoursComeOutAsComputed();
    void redAndGreenMeetForEyesWithoutOneOfThem();
    void blueAndGreenMeetForEyesWithoutBlue();
    void seriesOfMitraStayApart();
    void anImageIsSeenPixelByPixel();
    void opacityAndScaleStay();
};

void TestColourVision::greysStayAsTheyAre()
{
    for (const ColourVision vision : all) {
        for (int level = 0; level < 256; ++level) {
            const QColor grey(level, level, level);
            // The matrices are printed with six digits; a grey may move by one of 255.
            QVERIFY2(distance(seenWith(vision, grey), grey) <= 3, qPrintable(grey.name()));
        }
        QCOMPARE(seenWith(vision, QColor(Qt::white)), QColor(255, 255, 255));
        QCOMPARE(seenWith(vision, QColor(Qt::black)), QColor(0, 0, 0));
    }
}

void TestColourVision::greyIsWeighedAsCopiersDo()
{
    QCOMPARE(std::lround(greyLevel(QColor(0x12, 0x43, 0x6D))), 57);
    QCOMPARE(std::lround(greyLevel(QColor(0x28, 0xA1, 0x97))), 124);
    QCOMPARE(std::lround(greyLevel(QColor(0x80, 0x16, 0x50))), 60);
    QCOMPARE(std::lround(greyLevel(QColor(0xF4, 0x6A, 0x25))), 139);
    QCOMPARE(seenWith(ColourVision::Grey, QColor(0x12, 0x43, 0x6D)), QColor(57, 57, 57));
}

void TestColourVision::knownColoursComeOutAsComputed_data()
{
    QTest::addColumn<ColourVision>("vision");
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("seen");
    // A column of the matrix through the curve of sRGB; what is out of gamut is at its edge.
    // For red without green cones: 0.367322 -> 163, 0.280085 -> 144, below 0 -> 0.
    QTest::newRow("red, no green cones")
        << ColourVision::Deuteranopia << QColor(255, 0, 0) << QColor(163, 144, 0);
    QTest::newRow("red, no red cones")
        << ColourVision::Protanopia << QColor(255, 0, 0) << QColor(109, 95, 0);
    QTest::newRow("green, no green cones")
        << ColourVision::Deuteranopia << QColor(0, 255, 0) << QColor(239, 214, 58);
    QTest::newRow("green, no red cones")
        << ColourVision::Protanopia << QColor(0, 255, 0) << QColor(255, 229, 0);
    QTest::newRow("blue, no blue cones")
        << ColourVision::Tritanopia << QColor(0, 0, 255) << QColor(0, 107, 150);
}

void TestColourVision::knownColoursComeOutAsComputed()
{
    QFETCH(const ColourVision, vision);
    QFETCH(const QColor, colour);
    QFETCH(const QColor, seen);
    QCOMPARE(seenWith(vision, colour), seen);
}

void TestColourVision::redAndGreenMeetForEyesWithoutOneOfThem()
{
    // A traffic light of equal brightness: far apart for most, close for a man in twenty.
    const QColor red(200, 90, 60);
    const QColor green(110, 140, 60);
    const int usual = distance(red, green);
    QVERIFY(distance(seenWith(ColourVision::Deuteranopia, red),
                     seenWith(ColourVision::Deuteranopia, green)) < usual / 2);
    QVERIFY(distance(seenWith(ColourVision::Tritanopia, red),
                     seenWith(ColourVision::Tritanopia, green)) > usual / 2);
}

void TestColourVision::blueAndGreenMeetForEyesWithoutBlue()
{
    const QColor blue(0, 110, 200);
    const QColor green(0, 130, 100);
    const int usual = distance(blue, green);
    QVERIFY(distance(seenWith(ColourVision::Tritanopia, blue),
                     seenWith(ColourVision::Tritanopia, green)) < usual / 2);
    QVERIFY(distance(seenWith(ColourVision::Deuteranopia, blue),
                     seenWith(ColourVision::Deuteranopia, green)) > usual / 2);
}

void TestColourVision::seriesOfMitraStayApart()
{
    const Style style = Style::of(Surface::PrintColour);
    for (const ColourVision vision : deficiencies) {
        for (size_t i = 0; i + 1 < style.series.size(); ++i)
            QVERIFY(distance(seenWith(vision, style.series[i]),
                             seenWith(vision, style.series[i + 1])) > 60);
    }
}

void TestColourVision::anImageIsSeenPixelByPixel()
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor(x * 4, y * 5, (x + y) * 2));
    }
    for (const ColourVision vision : all) {
        const QImage seen = seenWith(vision, image);
        QCOMPARE(seen.size(), image.size());
        for (int y = 0; y < image.height(); y += 5) {
            for (int x = 0; x < image.width(); x += 7)
                QCOMPARE(seen.pixelColor(x, y), seenWith(vision, image.pixelColor(x, y)));
        }
    }
    QVERIFY(seenWith(ColourVision::Grey, QImage()).isNull());
}

void TestColourVision::opacityAndScaleStay()
{
    QImage image(4, 4, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(QColor(200, 40, 40, 255));
    image.setPixelColor(1, 1, QColor(0, 0, 0, 0));
    const QImage seen = seenWith(ColourVision::Protanopia, image);
    QCOMPARE(seen.devicePixelRatio(), 2.0);
    QCOMPARE(seen.pixelColor(1, 1).alpha(), 0);
    QCOMPARE(seen.pixelColor(0, 0), seenWith(ColourVision::Protanopia, QColor(200, 40, 40)));
}

QTEST_MAIN(TestColourVision)
#include "tst_colourvision.moc"
