// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/framing.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace mitra
{

inline QImage drawn(const Figure &figure, double width, const Style &style)
{
    const QRectF body(0, 0, width, figure.bodyHeight(width));
    QImage image(body.size().toSize(), QImage::Format_RGB32);
    image.fill(style.card);
    QPainter painter(&image);
    figure.drawBody(painter, body, style);
    return image;
}

inline bool hasPdfTools()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pdfimages")).isEmpty();
}

inline QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString writePdf(const Figure &figure, double width, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("figure.pdf"));
    const Framing framing = frameFigure(figure, width, Frame::Full);
    QPdfWriter writer(path);
    writer.setPageSize(
        QPageSize(QSizeF((width + 40) * 0.75, (framing.height + 40) * 0.75), QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(960);
    QPainter painter(&writer);
    painter.scale(10, 10);
    drawFigure(painter, figure, QRectF(20, 20, width, framing.height),
               Style::of(Surface::PrintColour), Frame::Full);
    return path;
}

// Words of a PDF that lie on one another by more than a stroke's width.
inline QStringList overlaps(const QString &pdf)
{
    const QString text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" "
                       "yMax=\"([-0-9.]+)\">([^<]*)<"));
    QList<std::pair<QRectF, QString>> words;
    for (auto all = word.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const auto at = [&match](int i) { return match.captured(i).toDouble(); };
        // A box is as high as the font's lines, which may touch.
        words << std::pair(
            QRectF(QPointF(at(1) + 0.7, at(2) + 2.2), QPointF(at(3) - 0.7, at(4) - 2.2)),
            match.captured(5));
    }
    QStringList found;
    if (words.isEmpty())
        found << QStringLiteral("no words at all");
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            if (words[i].first.intersects(words[j].first))
                found << words[i].second + QStringLiteral(" / ") + words[j].second;
        }
    }
    return found;
}

// Nothing is cut, nothing is a picture, no word lies on another.
inline void checkPrint(const Figure &figure, double width)
{
    QTemporaryDir folder;
    const QString pdf = writePdf(figure, width, folder);
    const QString text = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY(!text.trimmed().isEmpty());
    QVERIFY2(!text.contains(QStringLiteral("...")), qPrintable(text));
    QVERIFY2(!text.contains(QChar(0x2026)), qPrintable(text));
    const QString images =
        run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed();
    QCOMPARE(images.count(QLatin1Char('\n')), 1); // the two lines of its header
    QCOMPARE(overlaps(pdf), QStringList());
}

inline void checkMarks(const Figure &figure, double width)
{
    const QRectF body(30, 40, width, figure.bodyHeight(width));
    const QList<Mark> marks = figure.marks(body);
    QVERIFY(!marks.isEmpty());
    for (const Mark &mark : marks) {
        QVERIFY2(body.adjusted(-1, -1, 1, 1).contains(mark.area), qPrintable(mark.text));
        QVERIFY2(mark.area.width() > 4 && mark.area.height() > 4, qPrintable(mark.text));
        QVERIFY(!mark.text.isEmpty());
    }
}

} // namespace mitra
