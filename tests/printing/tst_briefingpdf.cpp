// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/printing/samplefigure.h"
#include "views/briefing/briefingpdf.h"
#include "views/briefing/briefingprint.h"
#include "views/briefing/fontcheck.h"

#include <QFile>
#include <QImage>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mitra;

namespace
{

const QString words =
    QStringLiteral("Partners help member states to put shared rules for data into practice. ");

Briefing sampleBriefing()
{
    Briefing briefing;
    briefing.title = QStringLiteral("ASEAN digital goals 2030");
    briefing.office = QStringLiteral("Digital Economy Division");
    briefing.date = QDate(2026, 11, 22);
    briefing.blocks = {
        {Block::Kind::Title, QStringLiteral("ASEAN digital goals 2030: state of play"), false},
        {Block::Kind::Text, words.repeated(6), false},
        {Block::Kind::Heading, QStringLiteral("Members compared"), false},
        figureBlock(QStringLiteral("11")),
        {Block::Kind::Heading, QStringLiteral("Every partner"), false},
        figureBlock(QStringLiteral("70")),
        figureBlock(QStringLiteral("none")),
        {Block::Kind::Sources, QString(), false},
    };
    return briefing;
}

FigurePtr figureOf(const FactsPtr &facts, int bars)
{
    return std::make_shared<SampleFigure>(
        facts, QStringLiteral("Internet use is ahead of the straight path to 95%"),
        SampleFigure::bars(bars),
        QStringList{QStringLiteral("Weighted by population; hollow marks are estimates of the "
                                   "International Telecommunication Union.")},
        true);
}

FigureResolver resolver(const FactsPtr &facts)
{
    return [facts](const FigureRequest &request) -> FigurePtr {
        const QString &name = request.name;
        return name.toInt() > 0 ? figureOf(facts, name.toInt()) : nullptr;
    };
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// What one of poppler's tools says of the file; none when the tool is not installed.
std::optional<QString> ask(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

#define ASK(variable, tool, ...)                                                                   \
    const std::optional<QString> variable##Answer = ask(QStringLiteral(tool), {__VA_ARGS__});      \
    if (!variable##Answer)                                                                         \
        QSKIP(tool " is not installed (Debian: poppler-utils)");                                   \
    const QString variable = *variable##Answer;

class TestBriefingPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textIsComplete();
    void fontsAreEmbeddedAndNothingIsRaster();
    void documentHasTitleAndPaper();
    void greyHasNoColour();
    void inkStaysInsideTheMargins();
    void oneFigureChoosesItsPaper();
    void monitorStops();
    void printerTakesARange();
    void printerRefusesAnEmptyRange();
    void printerThatCannotBegin();
    void previewShowsEveryPage();
    void missingGlyphsAreNamed();

private:
    QTemporaryDir m_folder;
    QString m_pdf;
    FactsPtr m_facts = sampleFacts(40);
};

void TestBriefingPdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_pdf = m_folder.filePath(QStringLiteral("briefing.pdf"));
    const Result<QByteArray> pdf = briefingToPdf(sampleBriefing(), m_facts, resolver(m_facts),
                                                 Surface::PrintColour, PageSetup());
    QVERIFY(pdf.ok());
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY(write(m_pdf, *pdf));
    // Kept beside the test for people to look at.
    QVERIFY(write(QStringLiteral("tst_briefingpdf.pdf"), *pdf));
}

void TestBriefingPdf::textIsComplete()
{
    ASK(text, "pdftotext", QStringLiteral("-layout"), m_pdf, QStringLiteral("-"));
    QVERIFY(!text.contains(QStringLiteral("...")));
    QVERIFY(!text.contains(QChar(0x2026)));
    const QString flat = text.simplified();
    for (const QString &wanted :
         {QStringLiteral("ASEAN digital goals 2030: state of play"),
          QStringLiteral("Digital Economy Division"), QStringLiteral("22 November 2026"),
          QStringLiteral("Members compared"), QStringLiteral("Member 11"),
          QStringLiteral("Member 70"), QStringLiteral("Share of people, ASEAN-11, 2025"),
          QStringLiteral("and 37 more, in the numbered list of sources"),
          QStringLiteral("The figure “none” is left out"), QStringLiteral("As of 22 November 2026"),
          QStringLiteral("asean-digital.mitra, revision 4f2a9c"),
          QStringLiteral("https://example.org/yearbook/volume-40")})
        QVERIFY2(flat.contains(wanted), qPrintable(wanted));

    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 4);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(pages.at(i).contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size())));
}

void TestBriefingPdf::fontsAreEmbeddedAndNothingIsRaster()
{
    ASK(fonts, "pdffonts", m_pdf);
    const QStringList rows = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!rows.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"));
    for (const QString &row : rows)
        QVERIFY2(embedded.match(row).hasMatch(), qPrintable(row));
    ASK(images, "pdfimages", QStringLiteral("-list"), m_pdf);
    QCOMPARE(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2); // its two headings
}

void TestBriefingPdf::documentHasTitleAndPaper()
{
    ASK(info, "pdfinfo", m_pdf);
    QVERIFY(
        info.contains(QRegularExpression(QStringLiteral("Title:\\s+ASEAN digital goals 2030\n"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator:\\s+Mitra\n"))));
    QVERIFY(info.contains(QStringLiteral("(A4)")));
}

void TestBriefingPdf::greyHasNoColour()
{
    const QString path = m_folder.filePath(QStringLiteral("grey.pdf"));
    const Result<QByteArray> pdf = briefingToPdf(sampleBriefing(), m_facts, resolver(m_facts),
                                                 Surface::PrintGrey, PageSetup());
    QVERIFY(pdf.ok() && write(path, *pdf));
    const QString stem = m_folder.filePath(QStringLiteral("grey"));
    ASK(done, "pdftoppm", QStringLiteral("-png"), QStringLiteral("-singlefile"),
        QStringLiteral("-r"), QStringLiteral("50"), path, stem);
    Q_UNUSED(done)
    const QImage page(stem + QStringLiteral(".png"));
    QVERIFY(!page.isNull());
    QVERIFY(page.allGray());
}

void TestBriefingPdf::inkStaysInsideTheMargins()
{
    const QString stem = m_folder.filePath(QStringLiteral("page"));
    ASK(done, "pdftoppm", QStringLiteral("-png"), QStringLiteral("-gray"), QStringLiteral("-r"),
        QStringLiteral("96"), m_pdf, stem);
    Q_UNUSED(done)
    const QRect inside = PageSetup().printArea().toAlignedRect().adjusted(-2, -2, 2, 2);
    int pages = 0;
    for (int i = 1; i <= 9; ++i) {
        QImage page(stem + QStringLiteral("-%1.png").arg(i));
        if (page.isNull())
            break;
        ++pages;
        QVERIFY(page.height() > inside.bottom());
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (!inside.contains(x, y))
                    QVERIFY2(qGray(page.pixel(x, y)) > 250,
                             qPrintable(QStringLiteral("page %1 at %2, %3").arg(i).arg(x).arg(y)));
            }
        }
    }
    QVERIFY(pages >= 4);
}

void TestBriefingPdf::oneFigureChoosesItsPaper()
{
    const FigurePtr wide = figureOf(m_facts, 8);
    const FigurePtr high = figureOf(m_facts, 70);
    QCOMPARE(setupFor(*wide, PageSetup()).orientation, QPageLayout::Landscape);
    QCOMPARE(setupFor(*high, PageSetup()).orientation, QPageLayout::Portrait);

    const QString path = m_folder.filePath(QStringLiteral("figure.pdf"));
    const Result<QByteArray> pdf = figureToPdf(high, Surface::PrintColour);
    QVERIFY(pdf.ok() && write(path, *pdf));
    ASK(text, "pdftotext", path, QStringLiteral("-"));
    QVERIFY(text.contains(QStringLiteral("Member 1\n")));
    QVERIFY(text.contains(QStringLiteral("Member 70\n")));
    QVERIFY(text.contains(QStringLiteral("page 2 of ")));
}

void TestBriefingPdf::monitorStops()
{
    int asked = 0;
    const Result<QByteArray> pdf =
        briefingToPdf(sampleBriefing(), m_facts, resolver(m_facts), Surface::PrintColour,
                      PageSetup(), [&asked](int done, int total) {
                          ++asked;
                          return done < 1 && total > 1;
                      });
    QVERIFY(!pdf.ok());
    QCOMPARE(asked, 2);
    QVERIFY(pdf.error().text.contains(QStringLiteral("nothing was written")));
}

void TestBriefingPdf::printerTakesARange()
{
    const QString path = m_folder.filePath(QStringLiteral("range.pdf"));
    QPrinter printer;
    preparePrinter(printer, PageSetup(), QStringLiteral("Range"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    const Result<int> printed =
        printBriefing(sampleBriefing(), m_facts, resolver(m_facts), Surface::PrintColour, printer);
    QVERIFY(printed.ok());
    QCOMPARE(*printed, 2);
    ASK(text, "pdftotext", path, QStringLiteral("-"));
    QVERIFY(!text.contains(QStringLiteral("page 1 of")));
    QVERIFY(text.contains(QStringLiteral("page 2 of")));
    QVERIFY(text.contains(QStringLiteral("page 3 of")));
    QVERIFY(!text.contains(QStringLiteral("page 4 of")));
    ASK(info, "pdfinfo", path);
    QVERIFY(info.contains(QStringLiteral("(A4)")));
}

void TestBriefingPdf::printerRefusesAnEmptyRange()
{
    QPrinter printer;
    preparePrinter(printer, PageSetup(), QStringLiteral("Range"));
    const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(90, 95);
    const Result<int> printed =
        printBriefing(sampleBriefing(), m_facts, resolver(m_facts), Surface::PrintColour, printer);
    QVERIFY(!printed.ok());
    QVERIFY(printed.error().text.contains(QStringLiteral("none of them is in the chosen range")));
    QVERIFY(!QFile::exists(path));
}

void TestBriefingPdf::printerThatCannotBegin()
{
    QPrinter printer;
    preparePrinter(printer, PageSetup(), QStringLiteral("Nowhere"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("no/such/folder/a.pdf")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    const Result<int> printed =
        printBriefing(sampleBriefing(), m_facts, resolver(m_facts), Surface::PrintColour, printer);
    QVERIFY(!printed.ok());
    QVERIFY(printed.error().text.startsWith(QStringLiteral("Nothing was printed")));
}

void TestBriefingPdf::previewShowsEveryPage()
{
    QPrinter printer;
    const PageSetup setup;
    preparePrinter(printer, setup, QStringLiteral("Preview"));
    const PageLayout layout = layOutBriefing(sampleBriefing(), m_facts, resolver(m_facts), setup);
    QPrintPreviewWidget preview(&printer);
    int printed = 0;
    connect(&preview, &QPrintPreviewWidget::paintRequested, this, [&](QPrinter *target) {
        const Result<int> result = printLayout(layout, *target, Surface::PrintColour);
        printed = result.ok() ? *result : -1;
    });
    preview.updatePreview();
    QCOMPARE(printed, int(layout.pages.size()));
    QCOMPARE(preview.pageCount(), printed);
}

void TestBriefingPdf::missingGlyphsAreNamed()
{
    QCOMPARE(missingScripts({QStringLiteral("plain"), QStringLiteral("é ế “x” · 70 %")}),
             QStringList());
    // Letters that hardly anyone has installed; the first that truly has no font is the test.
    const QList<char32_t> rare{0x18B00, 0x1B170, 0x12FE4};
    QStringList missing;
    for (const char32_t letter : rare)
        missing += missingScripts({QStringLiteral("a "), QString::fromUcs4(&letter, 1)});
    if (missing.isEmpty())
        QSKIP("fonts for Khitan, Nushu and Cypro-Minoan are all installed");
    QVERIFY(missing.contains(QStringLiteral("other signs")));
}

QTEST_MAIN(TestBriefingPdf)
#include "tst_briefingpdf.moc"
