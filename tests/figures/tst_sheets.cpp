// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooperationfacts.h"
#include "figurechecks.h"

#include "models/cooperation/facetnames.h"
#include "tests/figures/paintrecorder.h"
#include "tests/series/samplefacts.h"
#include "tests/store/storefixture.h"
#include "views/briefing/briefingpdf.h"
#include "views/figures/gallery.h"
#include "views/figures/sheetrows.h"

#include <QAbstractItemModelTester>

using namespace mitra;

namespace
{

constexpr double paperWidth = 680;
constexpr double paperHeight = 940;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

FactTables hardTables()
{
    const auto text = [](const char *words) { return s(words); };
    FactTables t;
    t.asOf = QDate(2026, 11, 22);
    for (const char *id : {"main", "further", "link", "goal"}) {
        Source source;
        source.id = SourceId(text(id));
        source.title = text("Paper ") + text(id);
        source.publisher = text("<i>Secretariat</i>");
        source.url = text("https://example.org/") + text(id);
        source.published = *PartialDate::fromIso(text("2024-05-03"));
        t.sources << source;
    }
    const SourceId main(text("main"));
    const SourceId link(text("link"));
    for (const char *id : {"A", "B", "IDLE"}) {
        Partner partner;
        partner.id = PartnerId(text(id));
        partner.name.en = text("Partner ") + text(id);
        partner.source = main;
        t.partners << partner;
    }
    t.partners[0].sinceYear = 1977;
    Economy economy;
    economy.id = EconomyId(text("MY"));
    economy.name = text("Malaysia");
    t.economies << economy;
    Framework framework;
    framework.id = FrameworkId(text("PLAN"));
    framework.name = text("Masterplan");
    framework.source = main;
    t.frameworks << framework;
    Goal goal;
    goal.id = GoalId(text("skills"));
    goal.name.en = text("Skilled workforce");
    goal.source = SourceId(text("goal"));
    t.goals << goal;
    Theme theme;
    theme.id = ThemeId(text("skills"));
    theme.name.en = text("Skills");
    theme.goal = goal.id;
    t.themes << theme;
    t.milestones << Milestone{*PartialDate::fromIso(text("2025-01")), text("The plan ends"),
                              text("adoption"), framework.id, link};
    t.conflicts << Conflict{
        ConflictId(text("C1")), text("When it began"),  text("In 2019"), SourceId(text("further")),
        text("In 2020"),        SourceId(text("goal")), Reading::B,      text("The later report")};

    Initiative full;
    full.id = InitiativeId(text("I1"));
    full.title = text("<b>Training</b> & more <script>alert(1)</script>");
    full.summary = text("Ten courses.");
    full.framework = framework.id;
    full.theme = theme.id;
    full.startYear = 2024;
    full.endYear = 2019;
    full.status = InitiativeStatus::Ongoing;
    full.budget = Money{980000000, text("USD"), MoneyKind::Committed};
    full.source = main;
    full.note = text("A note.");
    full.quoteHint = text("ten courses");
    full.partners << PartnerLink{t.partners[0].id, PartnerRole::Funder, text("Pays half."), link}
                  << PartnerLink{t.partners[1].id, PartnerRole::Partner, {}, link};
    full.economies << EconomyLink{economy.id, EconomyRole::Host, {}, link};
    full.furtherSources << SupportingSource{SourceId(text("further")), text("start_year;note")};
    t.initiatives << full;

    Initiative bare;
    bare.id = InitiativeId(text("I2"));
    bare.title = text("Bare");
    bare.source = main;
    t.initiatives << bare;

    Initiative rightToLeft;
    rightToLeft.id = InitiativeId(text("I3"));
    rightToLeft.title = text("مبادرة التعاون الرقمي é̂̃");
    rightToLeft.source = main;
    rightToLeft.parent = full.id;
    rightToLeft.partners << PartnerLink{t.partners[0].id, PartnerRole::CoChair, {}, link};
    t.initiatives << rightToLeft;

    Initiative endless;
    endless.id = InitiativeId(text("I4"));
    endless.title = text("word ").repeated(1999) + text("last!");
    endless.summary = QString(10000, QLatin1Char('x'));
    endless.source = main;
    endless.partners << PartnerLink{t.partners[0].id, PartnerRole::Partner, {}, link};
    t.initiatives << endless;
    return t;
}

FactsPtr hardFacts()
{
    static const FactsPtr facts = std::make_shared<const Facts>(hardTables());
    return facts;
}

FigurePtr sheet(const char *name, const FactsPtr &facts = hardFacts(),
                const FactHistory &history = {})
{
    return makeFigure(s(name), facts, Selection(), {}, history);
}

QString drawnText(const Figure &figure)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure.drawBody(painter, QRectF(0, 0, paperWidth, figure.bodyHeight(paperWidth)),
                    Style::of(Surface::PrintColour));
    painter.end();
    return recorder.allText();
}

QString cell(const QAbstractItemModel &table, int row, int column)
{
    return table.index(row, column).data().toString();
}

// The sources named in the twin for a row of the sheet, by its label.
QString sourcesOf(const Figure &figure, const char *what)
{
    const auto table = figure.table();
    for (int row = 0; row < table->rowCount(); ++row) {
        if (cell(*table, row, 1) == s(what))
            return cell(*table, row, 3);
    }
    return s("no such row");
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everySheetPrintsWhole_data();
    void everySheetPrintsWhole();
    void factsNameTheirOwnSources();
    void endBeforeStartIsKeptAndFlagged();
    void bothReadingsStandWithTheReason();
    void contributionIsSaidToBeOurs();
    void rolesAreTold();
    void historyIsToldWhenSomebodyKnows();
    void whatIsMissingIsSaid();
    void textIsNeverMarkup();
    void longTextsAreWhole();
    void partnerTitleIsTheFinding_data();
    void partnerTitleIsTheFinding();
    void partnerTellsNumbersAndNames();
    void memberTellsWhatIsMeasuredAndNot();
    void memberIsNoGroup();
    void longListsAreBounded();
    void rowsComeInPieces();
};

void TestSheets::everySheetPrintsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FactsPtr>("facts");
    for (const char *name : {"partner:A", "partner:B", "partner:IDLE", "initiative:I1",
                             "initiative:I2", "initiative:I3", "initiative:I4"})
        QTest::newRow(name) << s(name) << hardFacts();
    for (const char *name : {"partner:JAP", "partner:UNI", "partner:NEV", "initiative:I001"})
        QTest::addRow("%s of many", name) << s(name) << cooperationFacts();
    QTest::newRow("member:MY") << s("member:MY") << hardFacts();
    static const FactsPtr builtIn = test::builtInFacts();
    for (const Economy *member : builtIn->members())
        QTest::addRow("%s, built in", qPrintable(member->id.text()))
            << s("member:") + member->id.text() << builtIn;
}

void TestSheets::everySheetPrintsWhole()
{
    QFETCH(QString, name);
    QFETCH(FactsPtr, facts);
    const FigurePtr figure = makeFigure(name, facts);
    QVERIFY(figure);
    QCOMPARE(figure->name(), name);
    QVERIFY(!figure->title().isEmpty() && !figure->subtitle().isEmpty());
    QVERIFY(figure->sentence().endsWith(QLatin1Char('.')));
    QVERIFY(figure->isSheet());
    QVERIFY(!figure->sources().isEmpty() || name == s("partner:NEV")); // of no source at all
    const auto table = figure->table();
    const QAbstractItemModelTester tester(table.get());
    QVERIFY(table->rowCount() > 0);
    for (const double width : {paperWidth, 420.0})
        checkMarks(*figure, width);

    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure->drawBody(painter, QRectF(0, 0, paperWidth, figure->bodyHeight(paperWidth)),
                     Style::of(Surface::PrintGrey));
    painter.end();
    QCOMPARE(recorder.firstOverlap(), QString());
    QVERIFY(!recorder.allText().contains(QChar(0x2026)));

    // The sheets of a longer one fit and together say all that the whole does.
    QString said;
    const QList<FigurePtr> parts = figure->parts(paperWidth, paperHeight);
    for (const FigurePtr &part : parts) {
        QVERIFY2(part->bodyHeight(paperWidth) <= paperHeight,
                 qPrintable(QString::number(part->bodyHeight(paperWidth))));
        said += drawnText(*part) + QLatin1Char(' ');
    }
    // Lines may break elsewhere, so letters are counted.
    if (!parts.isEmpty())
        QVERIFY(said.remove(QLatin1Char(' ')).size() >=
                recorder.allText().remove(QLatin1Char(' ')).size());

    QCOMPARE(setupFor(*figure, PageSetup()).orientation, QPageLayout::Portrait);
    const Result<QByteArray> pdf = figureToPdf(figure, Surface::PrintColour);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF"));
    if (hasPdfTools())
        checkPrint(*figure, paperWidth);
}

void TestSheets::factsNameTheirOwnSources()
{
    const FigurePtr figure = sheet("initiative:I1");
    const QString secretariat = s("<i>Secretariat</i>, Paper %1, 3 May 2024");
    QCOMPARE(sourcesOf(*figure, "Framework"), secretariat.arg(s("main")));
    QCOMPARE(sourcesOf(*figure, "Years"),
             secretariat.arg(s("main")) + s("; ") + secretariat.arg(s("further")));
    QCOMPARE(sourcesOf(*figure, "Note"),
             secretariat.arg(s("main")) + s("; ") + secretariat.arg(s("further")));
    QCOMPARE(sourcesOf(*figure, "Budget"), secretariat.arg(s("main")));
    QCOMPARE(sourcesOf(*figure, "Partners"), secretariat.arg(s("link")));
    QCOMPARE(sourcesOf(*figure, "Theme"), QString()); // ours
    // The numbered sources below: publisher, date, address.
    const QString text = drawnText(*figure);
    for (const char *id : {"main", "further", "link", "goal"})
        QVERIFY2(text.contains(s("https://example.org/") + s(id)), id);
    QVERIFY(text.contains(s("Masterplan [1]")));
    QVERIFY(text.contains(s("(for: start, note)")));
}

void TestSheets::endBeforeStartIsKeptAndFlagged()
{
    const QString text = drawnText(*sheet("initiative:I1"));
    QVERIFY2(text.contains(s("2024–2019: the end stands before the start")), qPrintable(text));
    QVERIFY(!drawnText(*sheet("initiative:I2")).contains(s("stands before")));
}

void TestSheets::bothReadingsStandWithTheReason()
{
    const QString text = drawnText(*sheet("initiative:I1"));
    for (const char *part : {"Sources disagree", "When it began", "Reading A", "In 2019",
                             "Reading B (used)", "In 2020", "The later report"})
        QVERIFY2(text.contains(s(part)), part);
    QVERIFY(!drawnText(*sheet("initiative:I2")).contains(s("Sources disagree")));
}

void TestSheets::contributionIsSaidToBeOurs()
{
    const QString text = drawnText(*sheet("initiative:I1"));
    QVERIFY2(text.contains(s("Contributes to our mapping, by its theme Skilled workforce")),
             qPrintable(text));
    QVERIFY(!drawnText(*sheet("initiative:I2")).contains(s("Contributes to")));
}

void TestSheets::rolesAreTold()
{
    const QString text = drawnText(*sheet("initiative:I1"));
    QVERIFY(text.contains(s("Partner A (Funder). Pays half.")));
    QVERIFY(text.contains(s("Partner B (role not specified)")));
    QVERIFY(text.contains(s("Malaysia (Host)")));
    QVERIFY(text.contains(s("Region-wide, or not said by the source")));
}

void TestSheets::historyIsToldWhenSomebodyKnows()
{
    QVERIFY(!drawnText(*sheet("initiative:I1")).contains(s("History")));
    const FactHistory history = [](const Link &link) -> std::optional<QList<FactChange>> {
        if (link.id != s("I1"))
            return std::nullopt;
        FactChange change;
        change.who = s("Ana");
        change.why = s("Minutes");
        change.when = QDateTime(QDate(2026, 3, 4), QTime(8, 0), Qt::UTC);
        change.fields = {s("start_year"), s("initiative_partner")};
        return QList<FactChange>{change};
    };
    const QString text = drawnText(*sheet("initiative:I1", hardFacts(), history));
    QVERIFY2(text.contains(s("4 Mar 2026")), qPrintable(text));
    QVERIFY(text.contains(s("start, partners changed by Ana: Minutes")));
    QVERIFY(drawnText(*sheet("initiative:I2", hardFacts(), history))
                .contains(s("The history cannot be read just now")));
}

void TestSheets::whatIsMissingIsSaid()
{
    const QString text = drawnText(*sheet("initiative:I2"));
    for (const char *part : {"year not known", "No outside partner named", "not reported",
                             "Not reported: no source tells"})
        QVERIFY2(text.contains(s(part)), part);
}

void TestSheets::textIsNeverMarkup()
{
    const FigurePtr figure = sheet("initiative:I1");
    QCOMPARE(figure->title(), s("<b>Training</b> & more <script>alert(1)</script>"));
    QVERIFY(drawnText(*sheet("partner:B")).contains(s("<b>Training</b> & more <script>")));
    QVERIFY(drawnText(*figure).contains(s("<i>Secretariat</i>")));
}

void TestSheets::longTextsAreWhole()
{
    for (const char *name : {"initiative:I4", "partner:A"}) {
        const FigurePtr figure = sheet(name);
        QVERIFY2(figure->title().size() < 400, name);
        QCOMPARE(drawnText(*figure).count(s("word")), 1999);
        QVERIFY(drawnText(*figure).contains(s("last!")));
        QVERIFY(figure->parts(paperWidth, paperHeight).size() > 1);
    }
    QCOMPARE(drawnText(*sheet("initiative:I4")).count(QLatin1Char('x')) >= 10000, true);
}

void TestSheets::partnerTitleIsTheFinding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("some") << s("partner:A")
                          << s("Partner A is named in 3 of 4 initiatives, most often on %1 (2)");
    QTest::newRow("one") << s("partner:B")
                         << s("Partner B is named in 1 of 4 initiatives, on Skills");
    QTest::newRow("none") << s("partner:IDLE")
                          << s("Partner IDLE is named in no initiative of this file");
}

void TestSheets::partnerTitleIsTheFinding()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    if (title.contains(s("%1")))
        title = title.arg(noneName(Facet::Theme));
    QCOMPARE(makeFigure(name, hardFacts())->title(), title);
}

void TestSheets::partnerTellsNumbersAndNames()
{
    const FigurePtr figure = sheet("partner:A");
    QCOMPARE(figure->subtitle(), s("Profile: other since 1977"));
    const QString text = drawnText(*figure);
    for (const char *part : {"1977 [1]", "3 initiatives of 4", "Partner B", "The plan ends [2]",
                             "Jan 2025", "our choice", "not known", "Ongoing; Funder",
                             "Not reported; Co-chair", "where no role stands"})
        QVERIFY2(text.contains(s(part)), qPrintable(s(part) + s(" in ") + text.left(3000)));
    QList<Link::Kind> leads;
    for (const Mark &mark : figure->marks(QRectF(0, 0, paperWidth, figure->bodyHeight(paperWidth))))
        leads.append(mark.link.kind);
    QVERIFY(leads.contains(Link::Kind::Initiative));
    QVERIFY(leads.contains(Link::Kind::Selection));
    QVERIFY(leads.contains(Link::Kind::Partner));
    QVERIFY(leads.contains(Link::Kind::Milestone));
    QVERIFY(leads.contains(Link::Kind::Source));
}

void TestSheets::memberTellsWhatIsMeasuredAndNot()
{
    FactTables t = sample::tables();
    t.asOf = QDate(2026, 11, 22);
    t.economies[3].memberSince = QDate(1995, 7, 28);
    t.observations = {sample::observation("osi", "VN", 2020, 0.5),
                      sample::observation("osi", "VN", 2024, 0.7),
                      sample::observation("osi", "KH", 2024, 0.4),
                      sample::observation("internet", "KH", 2024, 60)};
    Initiative training;
    training.id = InitiativeId(s("I1"));
    training.title = s("<b>Training</b>");
    training.startYear = 2024;
    training.status = InitiativeStatus::Ongoing;
    training.economies << EconomyLink{
        sample::economyId("VN"), EconomyRole::Host, {}, SourceId(s("press"))};
    Initiative regional;
    regional.id = InitiativeId(s("I2"));
    regional.title = s("Regional");
    t.initiatives << training << regional;
    const auto facts = std::make_shared<const Facts>(std::move(t));
    const FigurePtr figure = sheet("member:VN", facts);
    QVERIFY(figure);
    QCOMPARE(figure->title(),
             s("Viet Nam is on track on 1 of 1 measure by trend; 1 initiative names it"));
    QCOMPARE(figure->subtitle(), s("Profile: member state since 28 July 1995"));
    const QString text = drawnText(*figure);
    for (const char *part : {"28 July 1995", "No official value", "no value", "Index × 100",
                             "1 of 2", "On track", "Without a value: 1 measure", "People online",
                             "<b>Training</b>", "Ongoing; Host", "1 more names no participant"})
        QVERIFY2(text.contains(s(part)), part);
    QVERIFY(figure->sources().contains(SourceId(s("statistics"))));
    QVERIFY(figure->sources().contains(SourceId(s("ministry"))));
    QVERIFY(figure->sources().contains(SourceId(s("press"))));
    // The twin has the number itself and its source.
    const auto table = figure->table();
    bool found = false;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (cell(*table, row, 1) != s("Online Service Index"))
            continue;
        found = true;
        QCOMPARE(cell(*table, row, 3), s("2024"));
        QCOMPARE(cell(*table, row, 6), s("On track"));
        QVERIFY(cell(*table, row, 8).contains(s("Statistics office")));
    }
    QVERIFY(found);
}

void TestSheets::memberIsNoGroup()
{
    QVERIFY(!sheet("member:ASEAN", test::builtInFacts()));
    QVERIFY(!sheet("member:XX"));
}

void TestSheets::longListsAreBounded()
{
    FactTables tables = hardTables();
    for (int i = 0; i < 500; ++i) {
        Initiative each;
        each.id = InitiativeId(QStringLiteral("M%1").arg(i));
        each.title = QStringLiteral("Many number %1").arg(i);
        each.startYear = 1950 + i % 70;
        each.source = tables.sources.first().id;
        each.partners << PartnerLink{
            tables.partners[1].id, PartnerRole::Partner, {}, tables.sources.first().id};
        tables.initiatives << each;
    }
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    const FigurePtr figure = sheet("partner:B", facts);
    const QString text = drawnText(*figure);
    QCOMPARE(text.count(s("Many number")), 59); // and the one that starts in 2024
    QVERIFY2(text.contains(s("the 60 with the newest start of 501")), qPrintable(text));
    QVERIFY(text.contains(s("to 1994"))); // years before the last thirty share a column
    const QList<FigurePtr> parts = figure->parts(paperWidth, paperHeight);
    QVERIFY(parts.size() > 1);
    for (const FigurePtr &part : parts)
        QVERIFY(part->bodyHeight(paperWidth) <= paperHeight);
}

void TestSheets::rowsComeInPieces()
{
    TextRow row;
    row.lead = s("lead");
    row.text = s("short");
    QCOMPARE(inPieces(row).size(), 1);
    row.text = s("two words ").repeated(500).trimmed();
    row.detail = QString(4000, QLatin1Char('y'));
    const QList<TextRow> pieces = inPieces(row);
    QVERIFY(pieces.size() > 4);
    QStringList texts;
    QString details;
    for (const TextRow &piece : pieces) {
        QVERIFY(piece.text.size() <= 1600 && piece.detail.size() <= 1600);
        if (!piece.text.isEmpty())
            texts.append(piece.text);
        details += piece.detail;
    }
    QCOMPARE(texts.join(QLatin1Char(' ')), row.text);
    QCOMPARE(details, row.detail);
    QCOMPARE(pieces.first().lead, s("lead"));
    QVERIFY(pieces.last().lead.isEmpty());
}

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
