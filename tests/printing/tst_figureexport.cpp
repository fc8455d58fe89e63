// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/printing/samplefigure.h"
#include "views/figures/figureexport.h"
#include "views/figures/framing.h"

#include <QImage>
#include <QMimeData>
#include <QTest>
#include <QXmlStreamReader>

using namespace mitra;

namespace
{

struct SvgFacts {
    QString title;
    QString description;
    QString viewBox;
    QString words;
    bool ok = false;
    int images = 0;
};

SvgFacts readSvg(const QByteArray &bytes)
{
    SvgFacts facts;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("svg"))
            facts.viewBox = reader.attributes().value(QLatin1String("viewBox")).toString();
        else if (reader.name() == QLatin1String("title"))
            facts.title = reader.readElementText();
        else if (reader.name() == QLatin1String("desc"))
            facts.description = reader.readElementText();
        else if (reader.name() == QLatin1String("text"))
            facts.words += reader.readElementText() + QLatin1Char(' ');
        else if (reader.name() == QLatin1String("image"))
            ++facts.images;
    }
    facts.ok = !reader.hasError();
    return facts;
}

SampleFigure figureWith(const FactsPtr &facts)
{
    return SampleFigure(facts, QStringLiteral("Skills <grow> & spread"), SampleFigure::bars(11),
                        {QStringLiteral("Members count as people of working age.")});
}

} // namespace

class TestFigureExport : public QObject
{
    Q_OBJECT

private slots:
    void fewSourcesAreAllNamed();
    void oneSourceIsMarkedOnPaper();
    void manySourcesAreCounted();
    void undatedAndUnknownSourcesAreSaid();
    void frameTakesAndGives();
    void narrowFrameWraps();
    void svgIsTextAndVectors();
    void pngHasTwoPixelsAUnit();
    void absurdPngIsRefused();
    void clipboardHasEveryForm();
};

void TestFigureExport::fewSourcesAreAllNamed()
{
    const FactsPtr facts = sampleFacts(2);
    QCOMPARE(sourceLine(*facts, {SourceId(QStringLiteral("s2")), SourceId(QStringLiteral("s1")),
                                 SourceId(QStringLiteral("s2"))}),
             QStringLiteral("Source: Office 2, Yearbook of digital cooperation, volume 2, 9 Feb "
                            "2026; Office 1, Yearbook of digital cooperation, volume 1, 9 Feb "
                            "2026. As of 22 November 2026."));
}

void TestFigureExport::oneSourceIsMarkedOnPaper()
{
    const FactsPtr facts = sampleFacts(2);
    const QList<SourceId> one{SourceId(QStringLiteral("s1")), SourceId(QStringLiteral("s1"))};
    for (const Frame frame : {Frame::Full, Frame::Listed})
        QCOMPARE(sourceLine(*facts, one, frame),
                 QStringLiteral("Source: Office 1, Yearbook of digital cooperation, volume 1, 9 "
                                "Feb 2026 (one source only). As of 22 November 2026."));
    QVERIFY(!sourceLine(*facts, one, Frame::WithNotes).contains(QStringLiteral("only")));
}

void TestFigureExport::manySourcesAreCounted()
{
    const FactsPtr facts = sampleFacts(120);
    const SampleFigure figure = figureWith(facts);
    const QString line = sourceLine(*facts, figure.sources());
    QVERIFY(line.contains(QStringLiteral("volume 3, 9 Feb 2026; and 117 more")));
    QVERIFY(!line.contains(QStringLiteral("volume 4")));
    QVERIFY(line.contains(QStringLiteral("asean-digital.mitra")));
    QVERIFY(line.endsWith(QStringLiteral("As of 22 November 2026.")));
}

void TestFigureExport::undatedAndUnknownSourcesAreSaid()
{
    FactTables tables;
    Source source;
    source.id = SourceId(QStringLiteral("s1"));
    source.title = QStringLiteral("Leaflet");
    tables.sources = {source};
    const Facts facts(std::move(tables));
    QCOMPARE(sourceLine(facts, {source.id, SourceId(QStringLiteral("gone"))}),
             QStringLiteral("Source: Leaflet, not dated; gone."));
    QCOMPARE(sourceLine(facts, {}), QStringLiteral("Source: none recorded."));
}

void TestFigureExport::frameTakesAndGives()
{
    const SampleFigure figure = figureWith(sampleFacts(1));
    const Framing body = frameFigure(figure, 600, Frame::Body);
    QCOMPARE(body.body, QRectF(0, 0, 600, figure.bodyHeight(600)));
    QCOMPARE(body.height, body.body.height());

    const Framing notes = frameFigure(figure, 600, Frame::WithNotes);
    QCOMPARE(notes.body, body.body);
    QVERIFY(notes.height > body.height);

    const Framing full = frameFigure(figure, 600, Frame::Full);
    QVERIFY(full.body.top() > 0);
    QVERIFY(full.height > notes.height);

    const Framing taller = frameFigure(figure, 600, Frame::Full, full.height + 50);
    QCOMPARE(taller.height, full.height + 50);
    QCOMPARE(taller.body.height(), full.body.height() + 50);
    QVERIFY(frameFigure(figure, 600, Frame::Full, 1).body.height() >= 0);
}

void TestFigureExport::narrowFrameWraps()
{
    const FactsPtr facts = sampleFacts(1);
    const SampleFigure figure(facts, QString(300, QLatin1Char('W')), SampleFigure::bars(1));
    const Framing wide = frameFigure(figure, 5000, Frame::Full);
    const Framing narrow = frameFigure(figure, 250, Frame::Full);
    QVERIFY(narrow.body.top() > 5 * wide.body.top());

    // No ink to the right of the figure: the long word is broken, not run over the edge.
    QImage image(400, int(narrow.height) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawFigure(painter, figure, QRectF(0, 0, 250, 0), Style::of(Surface::PrintColour), Frame::Full);
    painter.end();
    const QImage right = image.copy(253, 0, 147, image.height());
    QImage blank(right.size(), right.format());
    blank.fill(Qt::white);
    QCOMPARE(right, blank);
}

void TestFigureExport::svgIsTextAndVectors()
{
    const SampleFigure figure = figureWith(sampleFacts(2));
    const Result<QByteArray> svg = toSvg(figure, 800, Style::of(Surface::PrintColour));
    QVERIFY2(svg.ok(), "no SVG");
    const SvgFacts facts = readSvg(*svg);
    QVERIFY(facts.ok);
    QCOMPARE(facts.title, figure.title());
    QCOMPARE(facts.description, figure.sentence());
    QVERIFY(facts.viewBox.startsWith(QStringLiteral("0 0 800 ")));
    QCOMPARE(facts.images, 0);
    for (const QString &word :
         {figure.title(), figure.subtitle(), QStringLiteral("Member 11"), figure.notes().first(),
          QStringLiteral("volume 2"), QStringLiteral("As of 22 November 2026.")})
        QVERIFY2(facts.words.contains(word),
                 qPrintable(word + QStringLiteral(" | ") + facts.words));
}

void TestFigureExport::pngHasTwoPixelsAUnit()
{
    const SampleFigure figure = figureWith(sampleFacts(1));
    const Style style = Style::of(Surface::ScreenDark);
    const Result<QByteArray> png = toPng(figure, 800, 2, style);
    QVERIFY(png.ok());
    const QImage image = QImage::fromData(*png, "PNG");
    QCOMPARE(image.width(), 1600);
    QCOMPARE(image.pixelColor(2, 2), style.card);
    QCOMPARE(image.dotsPerMeterX(), 7559);
}

void TestFigureExport::absurdPngIsRefused()
{
    const SampleFigure figure(sampleFacts(1), QStringLiteral("Long"), SampleFigure::bars(1000));
    const Result<QByteArray> png = toPng(figure, 800, 2, Style::of(Surface::PrintColour));
    QVERIFY(!png.ok());
    QVERIFY(png.error().text.contains(QStringLiteral("Long")));
}

void TestFigureExport::clipboardHasEveryForm()
{
    const SampleFigure figure(sampleFacts(1), QStringLiteral("A <b>title</b>"),
                              {{QStringLiteral("<i>Lao\tPDR</i>"), 0.5, {}}});
    const auto data = toMimeData(figure, 800, Style::of(Surface::ScreenLight));
    QVERIFY(readSvg(data->data(QStringLiteral("image/svg+xml"))).ok);
    QVERIFY(data->hasImage() && !qvariant_cast<QImage>(data->imageData()).isNull());
    QVERIFY(data->text().contains(QStringLiteral("Member\t%\n<i>Lao PDR</i>\t50\n")));
    QVERIFY(data->text().contains(QStringLiteral("Source: Office 1")));
    QVERIFY(
        data->html().contains(QStringLiteral("<td>&lt;i&gt;Lao PDR&lt;/i&gt;</td><td>50</td>")));
    QVERIFY(!data->html().contains(QStringLiteral("<b>")));
}

QTEST_MAIN(TestFigureExport)
#include "tst_figureexport.moc"
