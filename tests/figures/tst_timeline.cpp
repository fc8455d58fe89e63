// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooperationfacts.h"
#include "figurechecks.h"
#include "paintrecorder.h"

#include "models/items/roles.h"
#include "views/figures/timelinefigure.h"

#include <QAbstractItemModelTester>

#include <set>

using namespace mitra;

class TestTimeline : public QObject
{
    Q_OBJECT

private:
    const FactsPtr m_facts = cooperationFacts();
    const Columns m_columns{m_facts};

    TimelineFigure figure(const Selection &selection = Selection()) const
    {
        return TimelineFigure(m_facts, selection, m_columns.count(selection).rows);
    }

    TimelineFigure grouped(const TimelineArrangement &arrangement) const
    {
        return TimelineFigure(
            m_facts,
            orderTimeline(*m_facts, &m_columns, m_columns.count(Selection()).rows, arrangement),
            Selection());
    }

    // As cooperationFacts(), with that many milestones, crowded and long, the last one planned.
    static FactsPtr factsWithMilestones(int count)
    {
        const FactsPtr facts = cooperationFacts();
        FactTables tables;
        tables.asOf = facts->asOf();
        tables.sources = facts->sources();
        tables.partners = facts->partners();
        tables.themes = facts->themes();
        for (const Initiative &each : facts->initiatives())
            tables.initiatives << each;
        QDate day(2014, 5, 6);
        for (int i = 0; i < count; ++i) {
            const bool isLast = i + 1 == count;
            day = isLast ? QDate(2027, 1, 5) : day.addDays(4400 / count - (i % 3) * 20);
            tables.milestones << Milestone{
                *PartialDate::fromIso(day.toString(Qt::ISODate)),
                QStringLiteral("Milestone %1 of the ministers").arg(i) +
                    (i % 4 == 1 ? QStringLiteral(" and their partners, with a name of many words")
                                : QString()),
                QString(), FrameworkId(i % 2 == 0 ? QStringLiteral("F0") : QStringLiteral("F1")),
                tables.sources.first().id};
        }
        return std::make_shared<const Facts>(std::move(tables));
    }

    static QStringList ids(const Figure &figure)
    {
        QStringList ids;
        const auto table = figure.table();
        for (int row = 0; row < table->rowCount(); ++row)
            ids << table->index(row, 0).data(IdRole).toString();
        return ids;
    }

private slots:
    void rowsStandByStartWithUnknownLast()
    {
        const auto table = figure().table();
        const QAbstractItemModelTester tester(table.get());
        QCOMPARE(table->rowCount(), 60);
        int before = 0;
        int unknown = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QVariant start = table->index(row, 1).data(SortRole);
            if (!start.isValid()) {
                ++unknown;
                continue;
            }
            QCOMPARE(unknown, 0);
            QVERIFY(start.toInt() >= before);
            before = start.toInt();
        }
        QCOMPARE(unknown, 7);
        QVERIFY(figure().notes().first().contains(QStringLiteral("7 initiatives")));
    }

    void everyRowLeadsToItsInitiative()
    {
        const TimelineFigure timeline = figure();
        checkMarks(timeline, 620);
        const QList<Mark> marks = timeline.marks(QRectF(0, 0, 620, timeline.bodyHeight(620)));
        QStringList leads;
        double bottom = 0;
        for (const Mark &mark : marks) {
            QCOMPARE(mark.link.kind, Link::Kind::Initiative);
            leads << mark.link.id;
            QVERIFY(mark.area.top() >= bottom - 0.01);
            bottom = mark.area.bottom();
        }
        QCOMPARE(leads, ids(timeline));
        const Mark slip = marks[leads.indexOf(QStringLiteral("I001"))];
        QVERIFY2(slip.text.contains(QStringLiteral("end 2019 before the start")),
                 qPrintable(slip.text));
    }

    void titleCountsByStatus()
    {
        int ongoing = 0;
        for (const Initiative &each : m_facts->initiatives())
            ongoing += each.status == InitiativeStatus::Ongoing ? 1 : 0;
        QVERIFY(figure().title().startsWith(
            QStringLiteral("60 initiatives: %1 ongoing, ").arg(ongoing)));
        const Selection none = *Selection::fromText(QStringLiteral("start=1980..1981"));
        QCOMPARE(figure(none).title(), QStringLiteral("No initiative matches the selection"));
        QVERIFY(figure(none).marks(QRectF(0, 0, 620, 60)).isEmpty());
        QVERIFY(drawn(figure(none), 620, Style()).height() > 0);
    }

    void partsHoldEveryRowOnce()
    {
        const TimelineFigure whole = figure();
        const auto parts = whole.parts(650, 500);
        QVERIFY(parts.size() > 3);
        QStringList all;
        for (const auto &part : parts) {
            QVERIFY(part->bodyHeight(650) <= 500);
            all << ids(*part);
        }
        QCOMPARE(all, ids(whole));
        QVERIFY(whole.parts(650, 1e6).isEmpty());
        // None is a leftover of a row or two.
        for (const double room : {500.0, 640.0, 800.0, 950.0}) {
            QStringList heights;
            double least = room;
            double most = 0;
            for (const auto &part : whole.parts(650, room)) {
                const double height = part->bodyHeight(650);
                QVERIFY(height <= room);
                heights << QString::number(height);
                least = std::min(least, height);
                most = std::max(most, height);
            }
            QVERIFY2(least > 0.6 * most, qPrintable(heights.join(QLatin1Char(' '))));
        }
    }

    void subtitleNamesTheSelection()
    {
        QVERIFY(!figure().subtitle().contains(QStringLiteral("Chosen")));
        const Selection chosen = *Selection::fromText(
            QStringLiteral("partner=JAP,CHI status=ongoing start=2016..2024 text=safe"));
        QVERIFY2(figure(chosen).subtitle().endsWith(QStringLiteral(
                     ". Chosen: China or Japan; Ongoing; started 2016–2024; text “safe”")),
                 qPrintable(figure(chosen).subtitle()));
        const Selection none =
            *Selection::fromText(QStringLiteral("start=1980..1981 status=unknown"));
        QCOMPARE(figure(none).subtitle(),
                 QStringLiteral("Chosen: status not reported; started 1980–1981"));
        for (const auto &part : figure().parts(650, 500))
            QVERIFY(!part->subtitle().isEmpty());
    }

    // What a widget repaints is what is drawn, and the picture is the same as that of the whole.
    void onlyTheClipIsDrawn()
    {
        const TimelineFigure timeline = figure();
        const Style style = Style::of(Surface::ScreenLight);
        const QImage whole = drawn(timeline, 620, style);
        const QRect window(0, 600, 620, 200);
        QImage part(whole.size(), QImage::Format_RGB32);
        part.fill(style.card);
        QPainter painter(&part);
        painter.setClipRect(window);
        timeline.drawBody(painter, QRectF(0, 0, 620, timeline.bodyHeight(620)), style);
        painter.end();
        QCOMPARE(part.copy(window), whole.copy(window));
    }

    void statusesLookDifferent()
    {
        FactTables tables;
        tables.asOf = QDate(2026, 11, 22);
        for (const InitiativeStatus status : allValues<InitiativeStatus>()) {
            Initiative each;
            each.id = InitiativeId(toWord(status));
            each.title = toWord(status);
            each.status = status;
            each.startYear = 2022;
            each.endYear = 2024;
            tables.initiatives << each;
        }
        const auto facts = std::make_shared<const Facts>(std::move(tables));
        const Columns columns(facts);
        const TimelineFigure timeline(facts, Selection(), columns.count(Selection()).rows);
        const Style style = Style::of(Surface::PrintGrey);
        const QImage image = drawn(timeline, 560, style);
        std::set<QByteArray> looks;
        for (const Mark &mark : timeline.marks(QRectF(0, 0, 560, timeline.bodyHeight(560)))) {
            const QRect bars = mark.area.toRect().adjusted(280, 2, -4, -2);
            QImage look = image.copy(bars).convertToFormat(QImage::Format_RGB32);
            looks.insert(
                QByteArray(reinterpret_cast<const char *>(look.constBits()), look.sizeInBytes()));
        }
        QCOMPARE(looks.size(), size_t(4));
    }

    void partsRepeatTheirGroup()
    {
        TimelineArrangement arrangement;
        arrangement.grouping = TimelineArrangement::Grouping::Partner;
        const TimelineFigure whole = grouped(arrangement);
        QStringList all;
        int continued = 0;
        for (const auto &part : whole.parts(650, 500)) {
            QVERIFY(part->bodyHeight(650) <= 500);
            const auto table = part->table();
            for (int row = 0; row < table->rowCount(); ++row)
                all << table->index(row, 0).data(IdRole).toString() + QLatin1Char('/') +
                           table->index(row, 5).data().toString().remove(
                               QStringLiteral(" (continued)"));
            PaintRecorder recorder;
            QPainter painter(&recorder);
            part->drawBody(painter, QRectF(0, 0, 650, part->bodyHeight(650)), Style());
            painter.end();
            continued += recorder.allText().contains(QStringLiteral("(continued)")) ? 1 : 0;
            QCOMPARE(recorder.firstOverlap(), QString());
            checkPrint(*part, 650);
        }
        QStringList expected;
        const auto table = whole.table();
        for (int row = 0; row < table->rowCount(); ++row)
            expected << table->index(row, 0).data(IdRole).toString() + QLatin1Char('/') +
                            table->index(row, 5).data().toString();
        QCOMPARE(all, expected);
        QVERIFY(continued > 1);
    }

    // Zoomed, folded, with both days and many milestones: nothing lies on anything.
    void textsNeverOverlap()
    {
        const FactsPtr facts = factsWithMilestones(60);
        const Columns columns(facts);
        for (const int grouping : {0, 1, 2, 3}) {
            TimelineArrangement arrangement;
            arrangement.grouping = TimelineArrangement::Grouping(grouping);
            const auto order = orderTimeline(*facts, &columns, columns.count({}).rows, arrangement);
            TimelineShown shown;
            shown.today = QDate(2026, 12, 24);
            for (const std::optional<YearSpan> &years :
                 {std::optional<YearSpan>(), std::optional(YearSpan{2018.3, 2024.8}),
                  std::optional(YearSpan{2025, 2026})}) {
                shown.years = years;
                const TimelineFigure timeline(facts, order, Selection(), shown);
                for (const double width : {420.0, 650.0, 1100.0}) {
                    const auto check = [&](const std::function<void(QPainter &)> &draw) {
                        PaintRecorder recorder;
                        QPainter painter(&recorder);
                        draw(painter);
                        painter.end();
                        QVERIFY2(recorder.firstOverlap().isEmpty(),
                                 qPrintable(recorder.firstOverlap()));
                    };
                    check([&](QPainter &painter) {
                        timeline.drawBody(painter, QRectF(0, 0, width, timeline.bodyHeight(width)),
                                          Style());
                    });
                    checkMarks(timeline, width);
                    for (const double height : {150.0, 330.0, 700.0}) {
                        const QRectF body(0, 0, width, height);
                        PaintRecorder recorder;
                        QPainter painter(&recorder);
                        timeline.drawScreen(painter, body, 0, Style());
                        painter.end();
                        // Rows at the lower edge are clipped by the painter alone.
                        QVERIFY2(recorder.firstOverlap().isEmpty(),
                                 qPrintable(recorder.firstOverlap()));
                        for (const auto &each : timeline.screenMarks(body, 0))
                            QVERIFY(body.adjusted(-1, -1, 1, 1).contains(each.mark.area));
                    }
                }
            }
        }
    }

    void milestonesFollowTheFrameworksAndStandInTheTable()
    {
        const FactsPtr facts = factsWithMilestones(6);
        const Columns columns(facts);
        const auto tableOf = [&](const char *selection) {
            const Selection chosen = *Selection::fromText(QLatin1String(selection));
            return TimelineFigure(facts, chosen, columns.count({}).rows).table();
        };
        const auto all = tableOf("");
        QCOMPARE(all->rowCount(), 66);
        const QAbstractItemModelTester tester(all.get());
        QCOMPARE(all->index(60, 0).data().toString(),
                 QStringLiteral("Milestone 0 of the ministers"));
        QCOMPARE(all->index(60, 0).data(LinkRole).value<Link>().kind, Link::Kind::Milestone);
        QCOMPARE(all->index(65, 3).data().toString(), QStringLiteral("milestone, planned"));
        QCOMPARE(tableOf("framework=F1")->rowCount(), 63);
    }

    void aTitleLongerThanASheetGoesOn()
    {
        FactTables tables;
        tables.asOf = QDate(2026, 11, 22);
        QStringList words;
        for (int i = 0; i < 1200; ++i)
            words << QStringLiteral("word%1").arg(i);
        for (int i = 0; i < 3; ++i) {
            Initiative each;
            each.id = InitiativeId(QString::number(i));
            each.title = i == 1 ? words.join(QLatin1Char(' ')) : QStringLiteral("Short");
            each.startYear = 2020 + i;
            tables.initiatives << each;
        }
        const auto facts = std::make_shared<const Facts>(std::move(tables));
        const TimelineFigure timeline(facts, Selection(), RowSet(3, true));
        const auto parts = timeline.parts(650, 900);
        QVERIFY(parts.size() > 3);
        QString text;
        for (const auto &part : parts) {
            QVERIFY2(part->bodyHeight(650) <= 900, qPrintable(part->title()));
            PaintRecorder recorder;
            QPainter painter(&recorder);
            part->drawBody(painter, QRectF(0, 0, 650, part->bodyHeight(650)), Style());
            painter.end();
            text += QLatin1Char(' ') + recorder.allText();
        }
        const QStringList drawn = text.split(QLatin1Char(' '));
        for (const QString &word : words)
            QCOMPARE(drawn.count(word), 1);
    }

    void anEndBeforeTheStartIsFlagged()
    {
        PaintRecorder recorder;
        const TimelineFigure timeline = figure();
        QPainter painter(&recorder);
        timeline.drawBody(painter, QRectF(0, 0, 700, timeline.bodyHeight(700)), Style());
        painter.end();
        QVERIFY(recorder.allText().contains(QStringLiteral("end 2019 is before the start")));
        QVERIFY(timeline.notes().last().contains(QStringLiteral("an end before the start")));
    }

    // Beyond what can be measured, rows are of one height and cut in the picture alone.
    void veryManyRowsAreElided()
    {
        FactTables tables;
        for (int i = 0; i < int(TimelineFigure::wrappedRows) + 1; ++i) {
            Initiative each;
            each.id = InitiativeId(QString::number(i));
            each.title = QStringLiteral("An initiative whose title is far too long for one line of "
                                        "any timeline, number %1")
                             .arg(i);
            each.startYear = 2000 + i % 20;
            tables.initiatives << each;
        }
        const auto facts = std::make_shared<const Facts>(std::move(tables));
        const TimelineFigure timeline(facts, Selection(),
                                      RowSet(size_t(facts->initiatives().size()), true));
        QVERIFY(timeline.bodyHeight(650) < 24.5 * double(facts->initiatives().size()));
        PaintRecorder recorder;
        QPainter painter(&recorder);
        timeline.drawScreen(painter, QRectF(0, 0, 650, 400), 24'000, Style());
        painter.end();
        QVERIFY(recorder.allText().contains(QChar(0x2026)));
        QVERIFY(timeline.screenMarks(QRectF(0, 0, 650, 400), 24'000)
                    .first()
                    .mark.text.contains(QStringLiteral("of any timeline, number")));
        // Paper has all of it.
        const auto parts = timeline.parts(650, 900);
        QVERIFY(parts.size() > 50);
        checkPrint(*parts.at(7), 650);
    }

    void printsAreWholeAndSharp()
    {
        if (!hasPdfTools())
            QSKIP("pdftotext and pdfimages are not installed");
        for (const double width : {520.0, 650.0, 700.0})
            checkPrint(figure(), width);
        for (const auto &part : figure().parts(650, 500))
            checkPrint(*part, 650);
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
