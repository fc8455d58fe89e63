// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooperationfacts.h"
#include "figurechecks.h"

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
