// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/menutext.h"
#include "views/widgets/tickbox.h"

#include <QtTest>

using namespace mitra;

class TestTickBox : public QObject
{
    Q_OBJECT

private slots:
    void anAmpersandInANameIsDrawnOnce();
};

// The rightmost column that is not of the colour around.
static int lastInk(const QImage &image)
{
    const QRgb around = image.pixel(image.width() - 1, 0);
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != around)
                return x;
        }
    }
    return -1;
}

void TestTickBox::anAmpersandInANameIsDrawnOnce()
{
    const auto drawn = [](const QString &text) {
        TickBox box(text);
        box.resize(400, box.sizeHint().height());
        return lastInk(box.grab().toImage());
    };
    TickBox box(menuText(QStringLiteral("&&&&&&&&")));
    TickBox none((QString()));
    const int wide = box.fontMetrics().horizontalAdvance(QStringLiteral("&&&&&&&&"));
    const int hinted = box.sizeHint().width() - none.sizeHint().width();
    QVERIFY2(std::abs(hinted - wide) <= 2, qPrintable(QString::number(hinted))); // may round up
    const int more = drawn(menuText(QStringLiteral("&&&&&&&&"))) - drawn(QString());
    QVERIFY2(more > wide / 2 && more < wide * 3 / 2, qPrintable(QString::number(more)));
}

QTEST_MAIN(TestTickBox)
#include "tst_tickbox.moc"
