// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/columns.h"
#include "models/domain/resources.h"
#include "models/exchange/datapackage.h"
#include "models/items/roles.h"
#include "models/store/store.h"
#include "tests/figures/overviewfacts.h"
#include "tests/figures/paintrecorder.h"
#include "views/figures/deliveredfigure.h"
#include "views/figures/goalfigure.h"
#include "views/figures/milestonesfigure.h"
#include "views/figures/partnersfigure.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mitra;

namespace
{

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

std::shared_ptr<PartnersFigure> partnersFigure(const FactsPtr &facts, int top = 8,
                                               const Selection &selection = Selection())
{
    const Columns columns(facts);
    return std::make_shared<PartnersFigure>(facts, columns, selection, top);
}

FigurePtr figureOf(const QString &name, const FactsPtr &facts)
{
    if (name == words("partners"))
        return partnersFigure(facts, 3);
    if (name == words("delivered"))
        return std::make_shared<DeliveredFigure>(facts);
    if (name == words("milestones"))
        return std::make_shared<MilestonesFigure>(facts);
    return std::make_shared<GoalFigure>(facts, GoalId(name.section(QLatin1Char(':'), 1)));
}

PaintRecorder *record(PaintRecorder &recorder, const Figure &figure, const QRectF &body)
{
    QPainter painter(&recorder);
    figure.drawBody(painter, body, Style::of(Surface::PrintColour));
    painter.end();
    return &recorder;
}

const Mark *find(const QList<Mark> &marks, const Link &link)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const Mark &mark) { return mark.link == link; });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

class TestOverviewFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyWidth_data();
    void everyWidth();
    void everyStyle_data();
    void everyStyle();
    void builtInFacts();
    void goalWithoutOfficialValue();
    void goalWithOfficialValue();
    void goalWithoutAnything();
    void goalMarksLeadToTheirFacts();
    void goalTableTellsWhatIsNotKnown();
    void goalColoursFollowTheFile();
    void partnersCountEachInitiativeOnce();
    void partnersDoNotHideTies();
    void partnersBarsLeadToTheirSelection();
    void partnersOfNothing();
    void deliveredFlagsWhatIsDisputed();
    void deliveredShowsBothWhenNoneIsUsed();
    void deliveredCountsWhatStarted();
    void deliveredOfNothing();
    void milestonesKnowPastOpenAndPlanned();
    void milestonesOfNothing();
    void partsKeepEveryRow();
};

void TestOverviewFigures::everyWidth_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("width");
    for (const char *name :
         {"goal:economy", "goal:skills", "partners", "delivered", "milestones"}) {
        for (const int width : {210, 280, 360, 520, 900})
            QTest::addRow("%s at %d", name, width) << words(name) << double(width);
    }
}

// No text on another, nothing outside the body, marks inside it and not on each other.
void TestOverviewFigures::everyWidth()
{
    QFETCH(QString, name);
    QFETCH(double, width);
    const FigurePtr figure = figureOf(name, overviewFacts());
    const QRectF body(30, 40, width, figure->bodyHeight(width));
    PaintRecorder recorder;
    record(recorder, *figure, body);

    QVERIFY(recorder.texts().size() > 4);
    QCOMPARE(recorder.firstOverlap(), QString());
    const QRectF room = body.adjusted(-0.6, -0.6, 0.6, 0.6);
    for (const PaintRecorder::Text &text : recorder.texts()) {
        QVERIFY2(room.contains(text.area), qPrintable(text.text));
        QVERIFY(!text.text.contains(QStringLiteral("...")));
        QVERIFY(!text.text.contains(QChar(0x2026)));
    }
    for (const QRectF &shape : recorder.shapes())
        QVERIFY(room.contains(shape) || shape.isEmpty());

    const QList<Mark> marks = figure->marks(body);
    QVERIFY(marks.size() >= 3);
    for (const Mark &mark : marks) {
        QVERIFY2(room.contains(mark.area) && !mark.area.isEmpty(), qPrintable(mark.text));
        QVERIFY(!mark.text.isEmpty());
        QVERIFY(!mark.link.isNull());
        QVERIFY(!mark.text.contains(QLatin1Char('<')));
    }
    // The same figure elsewhere has the same marks, moved.
    const QList<Mark> moved = figure->marks(body.translated(100, 200));
    QCOMPARE(moved.size(), marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i)
        QCOMPARE(moved.at(i).area, marks.at(i).area.translated(100, 200));
}

void TestOverviewFigures::everyStyle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("surface");
    for (const char *name :
         {"goal:economy", "goal:skills", "partners", "delivered", "milestones"}) {
        for (int surface = 0; surface <= int(Surface::PrintGrey); ++surface)
            QTest::addRow("%s, surface %d", name, surface) << words(name) << surface;
    }
}

// Paints in every style, with solid colours alone on paper's grey, and leaves the world around the
// body and the painter's state as they were.
void TestOverviewFigures::everyStyle()
{
    QFETCH(QString, name);
    QFETCH(int, surface);
    const Style style = Style::of(Surface(surface));
    const FigurePtr figure = figureOf(name, overviewFacts());
    const QRectF body(20, 20, 360, std::ceil(figure->bodyHeight(360)));
    QImage image(400, int(body.height()) + 40, QImage::Format_RGB32);
    image.fill(style.card);
    QPainter painter(&image);
    const QPen pen = painter.pen();
    figure->drawBody(painter, body, style);
    QCOMPARE(painter.pen(), pen);
    QVERIFY(painter.transform().isIdentity());
    painter.end();

    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour == style.card)
                continue;
            QVERIFY2(body.adjusted(-1, -1, 1, 1).contains(QPointF(x, y)),
                     qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            ++inside;
            if (style.surface == Surface::PrintGrey) {
                const auto [least, most] =
                    std::minmax({colour.red(), colour.green(), colour.blue()});
                QVERIFY(most - least <= 2);
            }
        }
    }
    QVERIFY(inside > 1000);
}

// The built-in data: long names, crowded members, many results.
void TestOverviewFigures::builtInFacts()
{
    useResources();
    const QTemporaryDir folder;
    const auto package = readDataPackage(words(":/mitra/data"));
    QVERIFY2(package.ok(), package.ok() ? "" : qPrintable(package.error().toLine()));
    const auto store = Store::create(folder.filePath(words("facts.mitra")), *package);
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().toLine()));
    const auto loaded = store.value()->load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().toLine()));
    const FactsPtr facts = *loaded;

    QStringList names{words("partners"), words("delivered"), words("milestones")};
    for (const Goal &goal : facts->goals())
        names.append(words("goal:") + goal.id.text());
    QCOMPARE(names.size(), 6);
    for (const QString &name : std::as_const(names)) {
        const FigurePtr figure = figureOf(name, facts);
        for (const double width : {230.0, 280.0, 340.0, 520.0, 900.0}) {
            const QRectF body(0, 0, width, figure->bodyHeight(width));
            PaintRecorder recorder;
            record(recorder, *figure, body);
            QVERIFY2(recorder.firstOverlap().isEmpty(), qPrintable(recorder.firstOverlap()));
            for (const PaintRecorder::Text &text : recorder.texts())
                QVERIFY2(body.adjusted(-0.6, -0.6, 0.6, 0.6).contains(text.area),
                         qPrintable(name + text.text));
        }
        for (const Mark &mark : figure->marks(QRectF(0, 0, 340, figure->bodyHeight(340))))
            QVERIFY2(!mark.text.isEmpty() && !mark.link.isNull(), qPrintable(name));
        for (const SourceId &source : figure->sources())
            QVERIFY2(facts->find(source), qPrintable(source.text()));
    }
    // The title repeats what a plain count of the rows gives.
    QHash<PartnerId, int> counts;
    for (const Initiative &initiative : facts->initiatives()) {
        QSet<PartnerId> named;
        for (const PartnerLink &link : initiative.partners)
            named.insert(link.partner);
        for (const PartnerId &partner : named)
            ++counts[partner];
    }
    const int most = *std::max_element(counts.cbegin(), counts.cend());
    const auto partners = partnersFigure(facts);
    QCOMPARE(int(partners->bars().first().initiatives), most);
    QVERIFY2(
        partners->title().contains(words("%1 of %2").arg(most).arg(facts->initiatives().size())),
        qPrintable(partners->title()));
}

void TestOverviewFigures::goalWithoutOfficialValue()
{
    const GoalFigure figure(overviewFacts(), GoalId(words("economy")));
    QCOMPARE(figure.name(), words("goal:economy"));
    QCOMPARE(figure.title(), words("Digital economy: 30% of GDP by 2030, no official 2025 value"));
    PaintRecorder recorder;
    const double height = figure.bodyHeight(360);
    const QString seen = record(recorder, figure, QRectF(0, 0, 360, height))->allText();
    for (const char *text :
         {"30%", "of GDP", "by 2030 · reported goal", "Cannot be assessed: no official 2025 value",
          "2030 goal", "projections for 2030: 14%", "National shares, own definitions", "KH", "VN",
          "TL", "not comparable", "No value: Brunei Darussalam", "40%"})
        QVERIFY2(seen.contains(words(text)), text);
    QVERIFY(figure.notes().first().contains(words("reported goal, one origin")));
}

void TestOverviewFigures::goalWithOfficialValue()
{
    const GoalFigure figure(overviewFacts(), GoalId(words("skills")));
    QCOMPARE(figure.title(), words("Skilled workforce: 80% of the workforce by 2030, official "
                                   "value 41.5% (2025)"));
    PaintRecorder recorder;
    const double height = figure.bodyHeight(360);
    const QString seen = record(recorder, figure, QRectF(0, 0, 360, height))->allText();
    QVERIFY(!seen.contains(words("no official")));
    QVERIFY(seen.contains(words("ASEAN")));
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 360, height));
    const Mark *official =
        find(marks, {Link::Kind::Observation, words("skills-official/ASEAN/2025")});
    QVERIFY(official);
    QVERIFY(official->text.contains(words("41.5%")));
    QVERIFY(official->text.contains(words("Statistics Office")));
}

void TestOverviewFigures::goalWithoutAnything()
{
    FactTables tables = overviewTables();
    tables.targets.clear();
    tables.goalProxies.clear();
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    const GoalFigure figure(facts, GoalId(words("economy")));
    PaintRecorder recorder;
    const double height = figure.bodyHeight(280);
    const QString seen = record(recorder, figure, QRectF(0, 0, 280, height))->allText();
    QVERIFY(seen.contains(words("Cannot be assessed: no target is stated")));
    QVERIFY(figure.marks(QRectF(0, 0, 280, height)).isEmpty());
    QVERIFY(figure.title().contains(words("no target is stated")));
}

void TestOverviewFigures::goalMarksLeadToTheirFacts()
{
    const GoalFigure figure(overviewFacts(), GoalId(words("economy")));
    const QList<Mark> marks = figure.marks(QRectF(0, 0, 520, figure.bodyHeight(520)));
    // Target, ten members, the projections.
    QCOMPARE(marks.size(), 12);
    QCOMPARE(marks.first().link, (Link{Link::Kind::Goal, words("economy")}));
    QVERIFY(marks.first().text.contains(words("30% of GDP")));
    QVERIFY(marks.first().text.contains(words("Press Office")));
    const Mark *malaysia = find(marks, {Link::Kind::Observation, words("economy-proxy/MY/2023")});
    QVERIFY(malaysia);
    for (const char *text : {"Malaysia", "2023", "23.5%", "Statistics Office"})
        QVERIFY2(malaysia->text.contains(words(text)), text);
    const Mark *band = find(marks, {Link::Kind::Source, words("s-stat")});
    QVERIFY(band);
    QVERIFY(band->text.contains(words("14%")));
    // Members are stepped through from left to right, and each has a place of its own to point at.
    for (qsizetype i = 2; i < 11; ++i) {
        QVERIFY(marks.at(i).area.center().x() >= marks.at(i - 1).area.center().x());
        for (qsizetype j = 1; j < i; ++j) {
            const QPointF middle = marks.at(i).area.center();
            QVERIFY2(!marks.at(j).area.contains(middle), qPrintable(marks.at(i).text));
        }
    }
}

void TestOverviewFigures::goalTableTellsWhatIsNotKnown()
{
    const GoalFigure figure(overviewFacts(), GoalId(words("economy")));
    const auto table = figure.table();
    // Goal, official, two ends of the projections, ten members, one member without data.
    QCOMPARE(table->rowCount(), 15);
    QCOMPARE(table->index(0, 3).data().toString(), words("30%"));
    QCOMPARE(table->index(0, 3).data(SortRole).toDouble(), 30.0);
    QCOMPARE(table->index(1, 3).data().toString(), words("not known"));
    QVERIFY(!table->index(1, 3).data(SortRole).isValid());
    QCOMPARE(table->index(1, 4).data().toString(), words("no official 2025 value"));
    QCOMPARE(table->index(14, 1).data().toString(), words("Brunei Darussalam"));
    QVERIFY(!table->index(14, 3).data(SortRole).isValid());
}

void TestOverviewFigures::goalColoursFollowTheFile()
{
    const FactsPtr facts = overviewFacts();
    const Style style = Style::of(Surface::ScreenLight);
    QCOMPARE(GoalFigure::colour(*facts, GoalId(words("economy")), style), style.series[0]);
    QCOMPARE(GoalFigure::colour(*facts, GoalId(words("skills")), style), style.series[1]);
}

void TestOverviewFigures::partnersCountEachInitiativeOnce()
{
    const auto figure = partnersFigure(overviewFacts());
    QCOMPARE(figure->title(), words("Japan is named in most initiatives: 3 of 5"));
    QCOMPARE(figure->subtitle(),
             words("Initiatives that name the partner, 2019–2025 (start years)"));
    QCOMPARE(figure->bars().size(), 5); // an initiative without a partner makes no bar
    const Selection narrowed = *Selection::fromText(words("theme=trade status=completed"));
    QCOMPARE(partnersFigure(overviewFacts(), 8, narrowed)->subtitle(),
             words("Initiatives that name the partner, 2019–2021 (start years); only: Completed. "
                   "Chosen: Digital trade; the counts show what other choices would leave"));
    QCOMPARE(figure->bars().at(1).name, words("China"));
    QCOMPARE(figure->bars().at(1).initiatives, 2U);
    QCOMPARE(figure->table()->rowCount(), 5);
    QCOMPARE(figure->table()->index(0, 2).data(SortRole).toInt(), 3);
    QCOMPARE(figure->table()->index(0, 0).data().toString(), words("Japan"));
}

void TestOverviewFigures::partnersDoNotHideTies()
{
    const auto figure = partnersFigure(overviewFacts(), 3);
    QCOMPARE(figure->bars().size(), 3); // Japan 3, China 2, India 1
    PaintRecorder recorder;
    const QString seen =
        record(recorder, *figure, QRectF(0, 0, 400, figure->bodyHeight(400)))->allText();
    QVERIFY2(seen.contains(words("and 2 more with 1")), qPrintable(seen));
    QCOMPARE(figure->table()->rowCount(), 5);

    const auto two = partnersFigure(overviewFacts(), 2);
    PaintRecorder other;
    const QString seenOfTwo =
        record(other, *two, QRectF(0, 0, 400, two->bodyHeight(400)))->allText();
    QVERIFY2(seenOfTwo.contains(words("and 3 partners with fewer")), qPrintable(seenOfTwo));
}

void TestOverviewFigures::partnersBarsLeadToTheirSelection()
{
    Selection selection;
    selection.start = YearRange{2021, 2025};
    const auto figure = partnersFigure(overviewFacts(), 8, selection);
    const QList<Mark> marks = figure->marks(QRectF(0, 0, 400, figure->bodyHeight(400)));
    QCOMPARE(marks.size(), 5);
    QCOMPARE(marks.first().link.kind, Link::Kind::Selection);
    const auto led = Selection::fromText(marks.first().link.id);
    QVERIFY(led);
    QCOMPARE(*led, selection.withOnly(Facet::Partner, {words("CHN")}));
    for (const char *text : {"China", "2 initiatives", "Journal of Technology", "2021–2025"})
        QVERIFY2(marks.first().text.contains(words(text)), text);
}

void TestOverviewFigures::partnersOfNothing()
{
    const auto figure = partnersFigure(std::make_shared<const Facts>(FactTables()));
    QCOMPARE(figure->title(), words("No partner is named in these initiatives"));
    QVERIFY(figure->bodyHeight(300) > 0);
    QVERIFY(figure->marks(QRectF(0, 0, 300, 100)).isEmpty());
    QCOMPARE(figure->table()->rowCount(), 0);
}

void TestOverviewFigures::deliveredFlagsWhatIsDisputed()
{
    const DeliveredFigure figure(overviewFacts());
    QCOMPARE(figure.title(), words("Delivered 2021–2025: 3 results stated (1 figure of one source, "
                                   "1 with two readings, 1 without a figure); sources disagree on "
                                   "1 more point"));
    QCOMPARE(figure.subtitle(), words("Stated results of the Masterplan 2025"));
    const QList<TextRow> &rows = figure.rows();
    QCOMPARE(rows.size(), 6); // three results, one conflict, two remarks
    // Not the statement's own words, which are the reading that is not used.
    QCOMPARE(rows.at(0).text, words("82 approved projects deployed"));
    QCOMPARE(rows.at(0).detail, words("also stated: 82 initiatives completed"));
    QCOMPARE(figure.table()->index(0, 0).data().toString(), words("82 approved projects deployed"));
    QVERIFY(figure.table()->index(0, 3).data().toString().contains(
        words("also stated: 82 initiatives completed")));
    QVERIFY(!figure.sentence().contains(words("82 initiatives finished")));
    QCOMPARE(rows.at(0).boldLetters, 2);
    QVERIFY(rows.at(0).isDisputed);
    QCOMPARE(rows.at(0).side, words("2 readings"));
    QCOMPARE(rows.at(0).mark.link, (Link{Link::Kind::Conflict, words("C1")}));
    QCOMPARE(rows.at(1).side, words("no figure given"));
    QVERIFY(!rows.at(1).isDisputed); // its source is in a conflict, but about something else
    QVERIFY(rows.at(2).text.startsWith(words("193,955")));
    QCOMPARE(rows.at(2).side, words("1 source"));
    QCOMPARE(rows.at(2).mark.link, (Link{Link::Kind::Statement, words("T3")}));
    QVERIFY(rows.at(2).mark.text.contains(words("2023")));
    QVERIFY(rows.at(2).mark.text.contains(words("Statistics Office")));
    QCOMPARE(rows.at(3).text, words("The agreement"));
    QVERIFY(rows.at(3).isDisputed);
    QCOMPARE(rows.at(3).detail,
             words("Used: Concluded in 2026; also stated: Signed within 2021-2025"));
    QCOMPARE(figure.table()->rowCount(), 4);
}

void TestOverviewFigures::deliveredShowsBothWhenNoneIsUsed()
{
    FactTables tables = overviewTables();
    tables.conflicts[0].used.reset();
    const DeliveredFigure figure(std::make_shared<const Facts>(std::move(tables)));
    const TextRow &row = figure.rows().first();
    QCOMPARE(row.text, words("82 initiatives completed, or: 82 approved projects deployed"));
    QCOMPARE(row.boldLetters, 2);
    QVERIFY(row.detail.isEmpty());
    QCOMPARE(row.side, words("2 readings"));
}

void TestOverviewFigures::deliveredCountsWhatStarted()
{
    const DeliveredFigure figure(overviewFacts());
    const TextRow &started = figure.rows().at(4);
    QCOMPARE(started.text, words("3 initiatives in this file started in 2021–2025: 1 completed, "
                                 "1 ongoing, 1 not reported"));
    QCOMPARE(started.mark.link, (Link{Link::Kind::Selection, words("start=2021..2025")}));
    QCOMPARE(figure.rows().at(5).text,
             words("1 more result of these years is stated under another framework or none"));
}

void TestOverviewFigures::deliveredOfNothing()
{
    const DeliveredFigure figure(std::make_shared<const Facts>(FactTables()));
    QCOMPARE(figure.title(), words("No results are stated"));
    QVERIFY(figure.rows().isEmpty());
    QCOMPARE(figure.table()->rowCount(), 0);
}

void TestOverviewFigures::milestonesKnowPastOpenAndPlanned()
{
    const MilestonesFigure figure(overviewFacts(), 3);
    QCOMPARE(figure.title(), words("Latest milestone 30 May 2026, next Nov 2026"));
    QVERIFY2(figure.subtitle().startsWith(words("Planned ones first, then newest first; as of ")),
             qPrintable(figure.subtitle()));
    FactTables past = overviewTables();
    while (past.milestones.last().date.firstDay() > past.asOf)
        past.milestones.removeLast();
    QVERIFY(MilestonesFigure(std::make_shared<const Facts>(std::move(past)))
                .subtitle()
                .startsWith(words("Newest first; as of ")));
    const QList<TextRow> &rows = figure.rows();
    QCOMPARE(rows.size(), 5); // the nearest planned one, three begun, the evidence
    QCOMPARE(rows.at(0).text, words("Seventh meeting"));
    QCOMPARE(rows.at(0).lead, words("Jan 2027\nplanned"));
    QCOMPARE(*rows.at(0).shape, Shape::HollowCircle);
    QCOMPARE(rows.at(1).lead, words("Nov 2026\nthis month"));
    QCOMPARE(*rows.at(1).shape, Shape::HalfCircle);
    QCOMPARE(rows.at(2).lead, words("30 May 2026"));
    QCOMPARE(*rows.at(2).shape, Shape::FilledCircle);
    QCOMPARE(rows.at(2).mark.link, (Link{Link::Kind::Source, words("s-press")}));
    QVERIFY(rows.at(2).mark.text.contains(words("Press Office")));
    QCOMPARE(rows.at(3).text, words("Sixth meeting"));
    QVERIFY(rows.at(4).text.contains(words("one source")));
    QCOMPARE(figure.table()->rowCount(), 4);
}

void TestOverviewFigures::milestonesOfNothing()
{
    const MilestonesFigure figure(std::make_shared<const Facts>(FactTables()));
    QCOMPARE(figure.title(), words("No milestone is dated"));
    QCOMPARE(figure.table()->rowCount(), 0);
}

void TestOverviewFigures::partsKeepEveryRow()
{
    for (const char *name : {"delivered", "milestones", "partners"}) {
        const FigurePtr figure = figureOf(words(name), overviewFacts());
        const double whole = figure->bodyHeight(360);
        QVERIFY(figure->parts(360, whole).isEmpty());
        const double page = whole * 0.55;
        const auto parts = figure->parts(360, page);
        QVERIFY2(parts.size() >= 2, name);
        qsizetype marks = 0;
        QString texts;
        for (const auto &part : parts) {
            QVERIFY2(part->bodyHeight(360) <= page, name);
            QCOMPARE(part->name(), figure->name());
            marks += part->marks(QRectF(0, 0, 360, page)).size();
            PaintRecorder recorder;
            texts += record(recorder, *part, QRectF(0, 0, 360, page))->allText();
        }
        QCOMPARE(marks, figure->marks(QRectF(0, 0, 360, whole)).size());
        PaintRecorder recorder;
        record(recorder, *figure, QRectF(0, 0, 360, whole));
        for (const PaintRecorder::Text &text : recorder.texts())
            QVERIFY2(texts.contains(text.text.simplified()), qPrintable(text.text));
    }
}

QTEST_MAIN(TestOverviewFigures)
#include "tst_overviewfigures.moc"
