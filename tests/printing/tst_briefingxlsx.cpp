// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/roles.h"
#include "tests/figures/overviewfacts.h"
#include "tests/printing/samplefigure.h"
#include "views/briefing/briefingxlsx.h"
#include "views/briefing/chartplan.h"
#include "views/briefing/xlsxcell.h"
#include "views/briefing/xlsxcheck.h"
#include "views/briefing/ziparchive.h"
#include "views/figures/gallery.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace mitra;

namespace
{

struct SheetCell {
    QString text; // of a string
    std::optional<double> number;
    QString formula;
};

// A workbook read back from its bytes.
class ReadBook
{
public:
    explicit ReadBook(const QByteArray &bytes)
    {
        const QList<ZipPart> parts = readZip(bytes, &problem);
        for (const ZipPart &part : parts)
            m_parts.insert(part.name, part.bytes);
        readStrings();
        QXmlStreamReader xml(part(QStringLiteral("xl/workbook.xml")));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement &&
                xml.name() == QLatin1String("sheet"))
                names.append(xml.attributes().value(QLatin1String("name")).toString());
        }
        for (int i = 1; i <= int(names.size()); ++i)
            readSheet(i);
    }

    QByteArray part(const QString &name) const { return m_parts.value(name); }
    QString sheetXml(int sheet) const
    {
        return QString::fromUtf8(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet + 1)));
    }
    QString chartXml(int chart) const
    {
        return QString::fromUtf8(part(QStringLiteral("xl/charts/chart%1.xml").arg(chart + 1)));
    }
    SheetCell at(int sheet, const QString &cell) const { return m_cells.at(sheet).value(cell); }
    // Every text of a sheet, each on a line.
    QString texts(int sheet) const
    {
        QString all;
        for (const SheetCell &cell : m_cells.at(sheet))
            all += cell.text + QLatin1Char('\n');
        return all;
    }
    // The row, from 1, whose first cell reads so; 0: none.
    int rowOf(int sheet, const QString &text) const
    {
        const QHash<QString, SheetCell> &cells = m_cells.at(sheet);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (cell->text == text && cell.key().startsWith(QLatin1Char('A')))
                return cell.key().mid(1).toInt();
        }
        return 0;
    }

    QStringList names;
    QString problem;

private:
    void readStrings()
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/sharedStrings.xml")));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("si"))
                m_strings.append(QString());
            else if (xml.isStartElement() && xml.name() == QLatin1String("t"))
                m_strings.last() += xml.readElementText();
        }
    }

    void readSheet(int number)
    {
        QHash<QString, SheetCell> cells;
        QXmlStreamReader xml(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
        QString name;
        QString type;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("c")) {
                name = xml.attributes().value(QLatin1String("r")).toString();
                type = xml.attributes().value(QLatin1String("t")).toString();
            } else if (xml.name() == QLatin1String("f")) {
                cells[name].formula = xml.readElementText();
            } else if (xml.name() == QLatin1String("v")) {
                const QString value = xml.readElementText();
                if (type == QLatin1String("s"))
                    cells[name].text = m_strings.value(value.toInt());
                else
                    cells[name].number = value.toDouble();
            }
        }
        m_cells.append(cells);
    }

    QHash<QString, QByteArray> m_parts;
    QStringList m_strings;
    QList<QHash<QString, SheetCell>> m_cells;
};

QString cellName(int row, int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name + QString::number(row);
}

BriefingContent contentFor(const Briefing &briefing, const FactsPtr &facts)
{
    return contentOf(briefing, facts, [&facts](const FigureRequest &request) {
        return makeFigure(request, GalleryGround{facts});
    });
}

// A trajectory-like figure of one's own numbers.
class TwinFigure : public SampleFigure
{
public:
    using SampleFigure::SampleFigure;
    QString name() const override { return QStringLiteral("multiples:x"); }
    std::unique_ptr<QAbstractTableModel> table() const override
    {
        const auto row = [](const QString &name, int year, const QVariant &value) {
            return Row{{Cell{name, name, {}, {}, -1}, Cell{QString::number(year), year, {}, {}, -1},
                        Cell{value.isValid() ? QString::number(value.toDouble(), 'f', 1)
                                             : QStringLiteral("no data"),
                             value,
                             {},
                             {},
                             -1}},
                       {},
                       SourceId(QStringLiteral("s2"))};
        };
        const QString a = QStringLiteral("Member A");
        const QString b = QStringLiteral("=HYPERLINK(\"http://evil\")");
        return std::make_unique<CellTable>(QList<Column>{{QStringLiteral("Economy"), {}, false},
                                                         {QStringLiteral("Year"), {}, true},
                                                         {QStringLiteral("Value, %"), {}, true}},
                                           QList<Row>{row(a, 2020, 50.26), row(a, 2021, QVariant()),
                                                      row(a, 2023, 70.31), row(b, 2021, 12.5)});
    }
};

Briefing twinBriefing()
{
    Briefing briefing;
    briefing.title = QStringLiteral("=1+1");
    briefing.office = QStringLiteral("+Office");
    briefing.date = QDate(2026, 11, 22);
    briefing.print.marking.text = QStringLiteral("OFFICIAL & SENSITIVE");
    Block figure = figureBlock(QStringLiteral("x"));
    figure.text = QStringLiteral("@caption of ours");
    briefing.blocks = {{Block::Kind::Title, QStringLiteral("-Title")},
                       {Block::Kind::Heading, QStringLiteral("A heading")},
                       {Block::Kind::Points, QStringLiteral("First point\nSecond point")},
                       {Block::Kind::Text, QStringLiteral("=SUM(A1:A9)\nParagraph two")},
                       figure,
                       {Block::Kind::Sources, QString()}};
    return briefing;
}

BriefingContent twinContent()
{
    const FactsPtr facts = sampleFacts(3);
    const FigurePtr figure = std::make_shared<TwinFigure>(
        facts, QStringLiteral("=cmd|' /C calc'!A1"), SampleFigure::bars(0),
        QStringList{QStringLiteral("A note that travels")});
    return contentOf(twinBriefing(), facts, [figure](const FigureRequest &) { return figure; });
}

} // namespace

class TestBriefingXlsx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sheetsAreInOrder();
    void frontSheetHasEveryText();
    void nothingIsAFormulaButLinesOfTheChart();
    void gapsStayEmpty();
    void chartRangesPointAtTheGrid();
    void sourcesAreComplete();
    void markingIsOnEveryPage();
    void everyFigureEqualsItsTwin_data();
    void everyFigureEqualsItsTwin();
    void sameBriefingMakesTheSameBytes();
    void missingFigureIsSaid();
    void longAndOddTexts();
    void onlyWebAddressesAreLinks();
    void monitorStops();
    void unwritableFolderIsSaid();
    void cutWorkbookIsNoticed();

private:
    QByteArray m_bytes;
};

void TestBriefingXlsx::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const Result<QByteArray> made = briefingToXlsx(twinContent());
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().toLine()));
    m_bytes = *made;
    QCOMPARE(problemOfXlsx(m_bytes), QString());
    // Kept beside the test for people to look at.
    QFile file(QStringLiteral("tst_briefingxlsx.xlsx"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
}

void TestBriefingXlsx::sheetsAreInOrder()
{
    const ReadBook book(m_bytes);
    QCOMPARE(book.names.size(), 3);
    QCOMPARE(book.names.first(), QStringLiteral("Briefing"));
    QVERIFY(book.names.at(1).startsWith(QStringLiteral("1 =cmd|")));
    QVERIFY(book.names.at(1).size() <= 31);
    QCOMPARE(book.names.last(), QStringLiteral("Sources"));
}

void TestBriefingXlsx::frontSheetHasEveryText()
{
    const ReadBook book(m_bytes);
    const QString texts = book.texts(0);
    for (const QString &wanted :
         {QStringLiteral("=1+1"), QStringLiteral("+Office"), QStringLiteral("22 November 2026"),
          QStringLiteral("As of 22 November 2026."),
          QStringLiteral("asean-digital.mitra, revision 4f2a9c"), QStringLiteral("-Title"),
          QStringLiteral("A heading"), QStringLiteral("• First point"),
          QStringLiteral("• Second point"), QStringLiteral("=SUM(A1:A9)"),
          QStringLiteral("Paragraph two"), QStringLiteral("1. =cmd|' /C calc'!A1"),
          QStringLiteral("OFFICIAL & SENSITIVE")})
        QVERIFY2(texts.contains(wanted + QLatin1Char('\n')), qPrintable(wanted));
    // The figure's line leads to its sheet.
    QVERIFY(
        book.sheetXml(0).contains(QStringLiteral("location=\"'%1'!A1\"").arg(book.names.at(1))));
}

void TestBriefingXlsx::nothingIsAFormulaButLinesOfTheChart()
{
    const ReadBook book(m_bytes);
    QVERIFY(!book.sheetXml(0).contains(QStringLiteral("<f>")));
    QVERIFY(!book.sheetXml(2).contains(QStringLiteral("<f>")));
    static const QRegularExpression formula(QStringLiteral("<f>([^<]*)</f>"));
    static const QRegularExpression ownCell(QStringLiteral("^C\\d+$"));
    int count = 0;
    for (auto found = formula.globalMatch(book.sheetXml(1)); found.hasNext(); ++count)
        QVERIFY(ownCell.match(found.next().captured(1)).hasMatch());
    QCOMPARE(count, 3); // the three numbers of the twin
    const QString texts = book.texts(1);
    QVERIFY(texts.contains(QStringLiteral("=cmd|' /C calc'!A1")));
    QVERIFY(texts.contains(QStringLiteral("=HYPERLINK(\"http://evil\")")));
    QVERIFY(texts.contains(QStringLiteral("@caption of ours")));
    QVERIFY(texts.contains(QStringLiteral("A note that travels")));
}

void TestBriefingXlsx::gapsStayEmpty()
{
    const ReadBook book(m_bytes);
    const int row = book.rowOf(1, QStringLiteral("Member A")); // one of its three rows
    QVERIFY(row > 0);
    const int header = book.rowOf(1, QStringLiteral("Economy"));
    QCOMPARE(*book.at(1, cellName(header + 1, 2)).number, 50.26);
    const SheetCell missing = book.at(1, cellName(header + 2, 2));
    QVERIFY(!missing.number && missing.text.isEmpty());
    QCOMPARE(*book.at(1, cellName(header + 3, 2)).number, 70.31);
    // What people read there is not lost.
    QCOMPARE(book.at(1, cellName(header + 2, 3)).text, QStringLiteral("Value, %: no data"));
    // The header row stays on screen.
    QVERIFY(book.sheetXml(1).contains(
        QStringLiteral("<pane ySplit=\"%1\" topLeftCell=\"A%2\"").arg(header).arg(header + 1)));
}

void TestBriefingXlsx::chartRangesPointAtTheGrid()
{
    const ReadBook book(m_bytes);
    const QString chart = book.chartXml(0);
    QVERIFY(chart.contains(QStringLiteral("<c:lineChart>")));
    QVERIFY(!chart.contains(QStringLiteral("dispBlanksAs"))); // said only when it is not a gap
    static const QRegularExpression range(
        QStringLiteral("!\\$([A-Z]+)\\$(\\d+):\\$([A-Z]+)\\$(\\d+)</c:f>"));
    QList<QRegularExpressionMatch> ranges;
    for (auto found = range.globalMatch(chart); found.hasNext();)
        ranges.append(found.next());
    QCOMPARE(ranges.size(), 4); // categories and values of two members
    const int first = ranges.first().captured(2).toInt();
    const int last = ranges.first().captured(4).toInt();
    QCOMPARE(last - first, 3); // 2020 to 2023, the year without values too
    const QString years = ranges.at(0).captured(1);
    const QString a = ranges.at(1).captured(1);
    const QString b = ranges.at(3).captured(1);
    const int header = book.rowOf(1, QStringLiteral("Economy"));
    QCOMPARE(first, header + 1);
    QCOMPARE(book.at(1, a + QString::number(header)).text, QStringLiteral("Member A"));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(*book.at(1, years + QString::number(first + i)).number, 2020.0 + i);
    QCOMPARE(*book.at(1, a + QString::number(first)).number, 50.26);
    QCOMPARE(book.at(1, a + QString::number(first)).formula, cellName(header + 1, 2));
    QVERIFY(!book.at(1, a + QString::number(first + 1)).number);
    QVERIFY(!book.at(1, a + QString::number(first + 2)).number);
    QCOMPARE(*book.at(1, a + QString::number(last)).number, 70.31);
    QCOMPARE(*book.at(1, b + QString::number(first + 1)).number, 12.5);
}

void TestBriefingXlsx::sourcesAreComplete()
{
    const ReadBook book(m_bytes);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(*book.at(2, cellName(3 + i, 0)).number, double(i));
        QVERIFY(book.at(2, cellName(3 + i, 1)).text.contains(QStringLiteral("volume %1").arg(i)));
        QCOMPARE(book.at(2, cellName(3 + i, 2)).text,
                 QStringLiteral("https://example.org/yearbook/volume-%1").arg(i));
    }
    // Each row of the table says the number of its source, which leads there.
    const int header = book.rowOf(1, QStringLiteral("Economy"));
    QCOMPARE(*book.at(1, cellName(header + 1, 4)).number, 2.0);
    QVERIFY(book.sheetXml(1).contains(QStringLiteral("location=\"'Sources'!A5\"")));
    QVERIFY(book.texts(1).contains(QStringLiteral("As of 22 November 2026.")));
}

void TestBriefingXlsx::markingIsOnEveryPage()
{
    const ReadBook book(m_bytes);
    for (int sheet = 0; sheet < 3; ++sheet) {
        const QString xml = book.sheetXml(sheet);
        QCOMPARE(xml.count(QStringLiteral("OFFICIAL &amp;&amp; SENSITIVE")), 2);
        QVERIFY(xml.contains(QStringLiteral("page &amp;P of &amp;N")));
    }
}

void TestBriefingXlsx::everyFigureEqualsItsTwin_data()
{
    QTest::addColumn<QString>("name");
    QStringList kinds;
    for (const QString &name : figureNames(*overviewFacts())) {
        const QString kind = name.section(QLatin1Char(':'), 0, 0);
        // Two of a kind: among them are those with data and those without.
        if (kinds.count(kind) < 2) {
            kinds.append(kind);
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestBriefingXlsx::everyFigureEqualsItsTwin()
{
    QFETCH(QString, name);
    const FactsPtr facts = overviewFacts();
    Briefing briefing;
    briefing.title = name;
    briefing.date = facts->asOf();
    briefing.blocks = {figureBlock(name)};
    const BriefingContent content = contentFor(briefing, facts);
    const Result<QByteArray> made = briefingToXlsx(content);
    QVERIFY(made.ok());
    const ReadBook book(*made);
    QCOMPARE(book.problem, QString());

    const FigurePtr figure = content.blocks.first().figure;
    const std::unique_ptr<QAbstractTableModel> table = figure->table();
    const int header = book.rowOf(1, table->headerData(0, Qt::Horizontal).toString());
    QVERIFY(header > 0);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            const QModelIndex index = table->index(row, column);
            const SheetCell cell = book.at(1, cellName(header + 1 + row, column));
            const QString text = index.data().toString();
            const QVariant raw = index.data(SortRole);
            bool isNumber = index.data(NumericRole).toBool() && raw.isValid() &&
                            raw.typeId() != QMetaType::QString;
            isNumber = isNumber && text.contains(QRegularExpression(QStringLiteral("\\d")));
            if (isNumber)
                QCOMPARE(cell.number.value_or(std::numeric_limits<double>::lowest()),
                         raw.toDouble());
            else if (!index.data(NumericRole).toBool() && raw.typeId() != QMetaType::QDate)
                QCOMPARE(cell.text, text);
            else if (index.data(NumericRole).toBool() && !raw.isValid())
                QVERIFY(!cell.number && cell.text.isEmpty()); // never 0
        }
    }
    const ChartPlan plan = chartPlan(name, *table);
    QCOMPARE(!book.chartXml(0).isEmpty(), plan.isChart());
    if (!plan.reason.isEmpty())
        QVERIFY(book.texts(1).contains(plan.reason));
    for (const QString &note : figure->notes())
        QVERIFY(book.texts(1).contains(note));
    for (int i = 0; i < int(content.sources.size()); ++i)
        QCOMPARE(*book.at(2, cellName(4 + i, 0)).number, i + 1.0);
}

void TestBriefingXlsx::sameBriefingMakesTheSameBytes()
{
    const Result<QByteArray> again = briefingToXlsx(twinContent());
    QVERIFY(again.ok());
    QCOMPARE(*again, m_bytes);
}

void TestBriefingXlsx::missingFigureIsSaid()
{
    Briefing briefing;
    briefing.title = QStringLiteral("Empty");
    briefing.blocks = {figureBlock(QStringLiteral("none"))};
    const Result<QByteArray> made = briefingToXlsx(contentFor(briefing, overviewFacts()));
    QVERIFY(made.ok());
    const ReadBook book(*made);
    QCOMPARE(book.names.size(), 2);
    QVERIFY(book.texts(0).contains(QStringLiteral("The figure “none” is left out")));
}

void TestBriefingXlsx::longAndOddTexts()
{
    Briefing briefing = twinBriefing();
    const QString word = QStringLiteral("longword ");
    briefing.blocks = {{Block::Kind::Text, word.repeated(5000)},
                       {Block::Kind::Text, QString(QChar(0x0B)) + QStringLiteral("odd") +
                                               QChar(0xFFFE) + QChar(0xD83D)}};
    const Result<QByteArray> made = briefingToXlsx(contentFor(briefing, sampleFacts(1)));
    QVERIFY(made.ok());
    const ReadBook book(*made);
    QCOMPARE(book.problem, QString());
    QCOMPARE(book.texts(0).count(QStringLiteral("longword")), 5000); // nothing is cut
    QVERIFY(book.texts(0).contains(QStringLiteral("odd")));
}

void TestBriefingXlsx::onlyWebAddressesAreLinks()
{
    FactTables tables;
    for (const char *url : {"https://example.org/a", "javascript:alert(1)", "file:///etc/passwd",
                            "external:c:/x.exe"}) {
        Source source;
        source.id = SourceId(QStringLiteral("s%1").arg(tables.sources.size()));
        source.title = QLatin1String(url);
        source.url = QLatin1String(url);
        tables.sources.append(source);
    }
    const FactsPtr facts = std::make_shared<const Facts>(std::move(tables));
    const FigurePtr figure =
        std::make_shared<SampleFigure>(facts, QStringLiteral("Bars"), SampleFigure::bars(3));
    const Result<QByteArray> made = briefingToXlsx(
        contentOf(twinBriefing(), facts, [figure](const FigureRequest &) { return figure; }));
    QVERIFY(made.ok());
    const ReadBook book(*made);
    const QString links =
        QString::fromUtf8(book.part(QStringLiteral("xl/worksheets/_rels/sheet3.xml.rels")));
    QVERIFY(links.contains(QStringLiteral("https://example.org/a")));
    QCOMPARE(links.count(QStringLiteral("Target=")), 1);
    QCOMPARE(book.at(2, cellName(5, 2)).text, QStringLiteral("javascript:alert(1)"));
}

void TestBriefingXlsx::monitorStops()
{
    int asked = 0;
    const Result<QByteArray> made = briefingToXlsx(twinContent(), [&asked](int, int total) {
        ++asked;
        return total > 1 && asked < 3;
    });
    QVERIFY(!made.ok());
    QCOMPARE(asked, 3);
    QVERIFY(made.error().text.contains(QStringLiteral("nothing was written")));
}

void TestBriefingXlsx::unwritableFolderIsSaid()
{
    const QByteArray before = qgetenv("TMPDIR");
    QTemporaryFile file;
    QVERIFY(file.open());
    qputenv("TMPDIR", QFile::encodeName(file.fileName())); // no folder
    const Result<QByteArray> made = briefingToXlsx(twinContent());
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QVERIFY(!made.ok());
    QVERIFY(made.error().text.contains(QStringLiteral("no file was changed")));
}

void TestBriefingXlsx::cutWorkbookIsNoticed()
{
    QVERIFY(!problemOfXlsx(m_bytes.left(m_bytes.size() / 2)).isEmpty());
    QVERIFY(!problemOfXlsx(QByteArray()).isEmpty());
    ZipWriter zip;
    const QDateTime time(QDate(2026, 11, 22), QTime(12, 0));
    zip.add(QStringLiteral("xl/workbook.xml"), "<workbook><sheet", ZipWriter::Packing::Compressed,
            time);
    const QByteArray cut = zip.finish();
    QCOMPARE(zip.problem(), QString());
    QVERIFY(problemOfXlsx(cut).startsWith(QStringLiteral("xl/workbook.xml")));
}

QTEST_MAIN(TestBriefingXlsx)
#include "tst_briefingxlsx.moc"
