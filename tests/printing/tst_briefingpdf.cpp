// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/figures/overviewfacts.h"
#include "tests/printing/samplefigure.h"
#include "views/briefing/briefingpdf.h"
#include "views/briefing/briefingprint.h"
#include "views/briefing/fontcheck.h"
#include "views/figures/gallery.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
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

// Upright, on its side, upright, with everything that a page may carry.
Briefing turnedBriefing()
{
    Briefing briefing = sampleBriefing();
    Block turn{Block::Kind::PageBreak, QString(), false};
    turn.turn = Block::Turn::Landscape;
    Block back = turn;
    back.turn = Block::Turn::Portrait;
    Block table = figureBlock(QStringLiteral("9"));
    table.kind = Block::Kind::Table;
    table.text = words.repeated(2);
    briefing.blocks = {{Block::Kind::Points, words + QLatin1Char('\n') + words, false},
                       turn,
                       figureBlock(QStringLiteral("12")),
                       back,
                       table};
    briefing.print.isDraft = true;
    briefing.print.marking = {QStringLiteral("FOR OFFICIAL USE"), Marking::Place::TopAndBottom,
                              QStringLiteral("#c00000")};
    return briefing;
}

// The first place outside of `area` that is not white; the picture has 96 dots to the inch.
QString strayInk(const QImage &page, const QRectF &area)
{
    if (page.isNull())
        return QStringLiteral("no picture");
    const QRect inside = area.toAlignedRect().adjusted(-2, -2, 2, 2);
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (!inside.contains(x, y) && qGray(page.pixel(x, y)) <= 250)
                return QStringLiteral("at %1, %2").arg(x).arg(y);
        }
    }
    return {};
}

bool hasInk(const QImage &page, const QRectF &area)
{
    return !strayInk(page.copy(area.toRect()), QRectF(-99, -99, 1, 1)).isEmpty();
}

QRectF ruleOf(const PaperPage &page)
{
    const auto rule = std::find_if(page.items.begin(), page.items.end(), [](const PageItem &item) {
        return item.kind == PageItem::Kind::Rule;
    });
    return rule == page.items.end() ? QRectF() : rule->area;
}

// What in the PDF asks for transparency; empty when nothing does.
QString transparencyOf(const QByteArray &pdf)
{
    static const QRegularExpression partly(
        QStringLiteral("/(ca|CA) 0?\\.[0-9]+|/SMask\\s*[^/\\s]"));
    return partly.match(QString::fromLatin1(pdf)).captured();
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
    void paperTurnsWithinTheDocument();
    void archivalIsPdfA();
    void nothingIsTransparent();
    void everyFigureIsSolidAndSourced();
    void draftAndMarkingAreVectors();
    void settingsOfTheBriefingCount();
    void emptyBriefingIsOnePage();
    void turnedPageIsPrintedSideways();
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
    int pages = 0;
    for (int i = 1; i <= 9; ++i) {
        const QImage page(stem + QStringLiteral("-%1.png").arg(i));
        if (page.isNull())
            break;
        ++pages;
        QVERIFY(page.height() > PageSetup().printArea().bottom());
        QCOMPARE(strayInk(page, PageSetup().printArea()), QString());
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

void TestBriefingPdf::paperTurnsWithinTheDocument()
{
    const QString path = m_folder.filePath(QStringLiteral("turned.pdf"));
    const Result<QByteArray> pdf = briefingToPdf(turnedBriefing(), m_facts, resolver(m_facts));
    QVERIFY(pdf.ok() && write(path, *pdf));
    ASK(info, "pdfinfo", QStringLiteral("-l"), QStringLiteral("3"), path);
    static const QRegularExpression size(QStringLiteral("size:\\s+([0-9]+)\\S* x ([0-9]+)"));
    QList<bool> isWide;
    for (auto match = size.globalMatch(info); match.hasNext();) {
        const QRegularExpressionMatch page = match.next();
        isWide += page.captured(1).toInt() > page.captured(2).toInt();
    }
    QCOMPARE(isWide, (QList<bool>{false, true, false}));

    const QString stem = m_folder.filePath(QStringLiteral("turned"));
    ASK(done, "pdftoppm", QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("96"), path,
        stem);
    Q_UNUSED(done)
    const PageLayout layout = layOut(contentOf(turnedBriefing(), m_facts, resolver(m_facts)));
    for (int page = 0; page < 3; ++page) {
        const QImage image(stem + QStringLiteral("-%1.png").arg(page + 1));
        const QRectF area = layout.pages.at(page).setup.printArea();
        QCOMPARE(strayInk(image, area), QString());
        // And the page is used to its edges: the rule of the header goes from side to side.
        const QRectF rule = ruleOf(layout.pages.at(page));
        QVERIFY(hasInk(image, QRectF(area.left() + 2, rule.top() - 2, 12, 4)));
        QVERIFY(hasInk(image, QRectF(area.right() - 14, rule.top() - 2, 12, 4)));
    }
}

void TestBriefingPdf::archivalIsPdfA()
{
    Briefing briefing = turnedBriefing();
    for (const bool isArchival : {true, false}) {
        briefing.print.isArchival = isArchival;
        const Result<QByteArray> pdf = briefingToPdf(briefing, m_facts, resolver(m_facts));
        QVERIFY(pdf.ok());
        QCOMPARE(pdf->contains("pdfaid:part=\"1\""), isArchival);
        QCOMPARE(pdf->contains("pdfaid:conformance=\"B\""), isArchival);
        QCOMPARE(pdf->contains("/GTS_PDFA1"), isArchival);
    }
}

void TestBriefingPdf::nothingIsTransparent()
{
    // Asked of plain PDF, which would say so; PDF/A would print the tint opaque in silence. The
    // states of the graphics are not compressed.
    for (const Briefing &briefing : {turnedBriefing(), sampleBriefing()}) {
        const Result<QByteArray> pdf = briefingToPdf(briefing, m_facts, resolver(m_facts));
        QVERIFY(pdf.ok());
        QCOMPARE(transparencyOf(*pdf), QString());
    }
    // The check can fail.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.fillRect(QRect(0, 0, 500, 500), QColor(255, 0, 0, 64));
    }
    QVERIFY(!transparencyOf(bytes).isEmpty());
}

// All that the gallery draws, each as a figure and as a table.
void TestBriefingPdf::everyFigureIsSolidAndSourced()
{
    const FactsPtr facts = overviewFacts();
    Briefing briefing = sampleBriefing();
    briefing.blocks.clear();
    const QStringList names = figureNames(*facts);
    for (const QString &name : names) {
        briefing.blocks.append({Block::Kind::PageBreak, QString(), false});
        briefing.blocks.append(figureBlock(name));
        briefing.blocks.append({Block::Kind::PageBreak, QString(), false});
        briefing.blocks.append(figureBlock(name));
        briefing.blocks.last().kind = Block::Kind::Table;
    }
    const FigureResolver resolve = [&facts](const FigureRequest &request) {
        return makeFigure(request, {facts});
    };
    const Result<QByteArray> pdf = briefingToPdf(briefing, facts, resolve);
    const QString path = m_folder.filePath(QStringLiteral("gallery.pdf"));
    QVERIFY(pdf.ok() && write(path, *pdf));
    QCOMPARE(transparencyOf(*pdf), QString());
    ASK(images, "pdfimages", QStringLiteral("-list"), path);
    QCOMPARE(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2); // its two headings
    ASK(text, "pdftotext", QStringLiteral("-layout"), path, QStringLiteral("-"));
    QVERIFY(!text.contains(QStringLiteral("...")));
    QVERIFY(!text.contains(QChar(0x2026)));
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 2 * names.size());
    for (const QString &page : pages) {
        QVERIFY2(page.contains(QStringLiteral("Source")), qPrintable(page));
        QVERIFY2(page.count(QStringLiteral("As of ")) >= 2, qPrintable(page)); // figure and foot
    }
}

void TestBriefingPdf::draftAndMarkingAreVectors()
{
    const QString path = m_folder.filePath(QStringLiteral("draft.pdf"));
    const Result<QByteArray> pdf = briefingToPdf(turnedBriefing(), m_facts, resolver(m_facts));
    QVERIFY(pdf.ok() && write(path, *pdf));
    ASK(images, "pdfimages", QStringLiteral("-list"), path);
    QCOMPARE(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2); // its two headings
    ASK(text, "pdftotext", QStringLiteral("-layout"), path, QStringLiteral("-"));
    QCOMPARE(text.count(QStringLiteral("FOR OFFICIAL USE")), 6); // two on each page
    QCOMPARE(text.count(QStringLiteral("Draft · asean-digital.mitra")), 3);
    QVERIFY(!text.contains(QStringLiteral("DRAFT"))); // not between the lines
}

void TestBriefingPdf::settingsOfTheBriefingCount()
{
    Briefing briefing = sampleBriefing();
    briefing.print.paper = PrintSettings::Paper::A3;
    briefing.print.isLandscape = true;
    briefing.print.isGrey = true;
    const QString path = m_folder.filePath(QStringLiteral("settings.pdf"));
    const Result<QByteArray> pdf = briefingToPdf(briefing, m_facts, resolver(m_facts));
    QVERIFY(pdf.ok() && write(path, *pdf));
    ASK(info, "pdfinfo", path);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("size:\\s+119\\d\\S* x 84"))));
    const QString stem = m_folder.filePath(QStringLiteral("settings"));
    ASK(done, "pdftoppm", QStringLiteral("-png"), QStringLiteral("-singlefile"),
        QStringLiteral("-r"), QStringLiteral("50"), path, stem);
    Q_UNUSED(done)
    QVERIFY(QImage(stem + QStringLiteral(".png")).allGray());
}

void TestBriefingPdf::emptyBriefingIsOnePage()
{
    Briefing briefing = turnedBriefing();
    briefing.blocks.clear();
    const Result<QByteArray> pdf = briefingToPdf(briefing, m_facts, resolver(m_facts));
    const QString path = m_folder.filePath(QStringLiteral("nothing.pdf"));
    QVERIFY(pdf.ok() && write(path, *pdf));
    ASK(info, "pdfinfo", path);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))));
    ASK(text, "pdftotext", path, QStringLiteral("-"));
    QVERIFY(text.contains(QStringLiteral("page 1 of 1")));
}

// A preview, and a printer other than a PDF, has one paper for all pages.
void TestBriefingPdf::turnedPageIsPrintedSideways()
{
    QPrinter printer;
    preparePrinter(printer, PageSetup(), QStringLiteral("Turned"));
    const PageLayout layout = layOut(contentOf(turnedBriefing(), m_facts, resolver(m_facts)));
    QPrintPreviewWidget preview(&printer);
    preview.resize(400, 560);
    connect(&preview, &QPrintPreviewWidget::paintRequested, this, [&](QPrinter *target) {
        QVERIFY(printLayout(layout, *target, Surface::PrintColour).ok());
    });
    preview.updatePreview();
    QCOMPARE(preview.pageCount(), 3);
    QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Portrait);

    // The same into a PDF: there the page itself is turned.
    const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY(printLayout(layout, printer, Surface::PrintColour).ok());
    QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Portrait);
    ASK(info, "pdfinfo", QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
        QStringLiteral("2"), path);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("size:\\s+84\\d\\S* x 59"))));
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
