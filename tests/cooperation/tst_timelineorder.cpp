// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/foldtext.h"
#include "models/cooperation/timelineordering.h"
#include "tests/cooperation/madefacts.h"

#include <QSet>
#include <QSignalSpy>
#include <QtTest>

#include <set>

using namespace mitra;

using Grouping = TimelineArrangement::Grouping;
using Sort = TimelineArrangement::Sort;
using Groups = TimelineArrangement::Groups;

class TestTimelineOrder : public QObject
{
    Q_OBJECT

private:
    const FactsPtr m_facts = made::facts();
    const ColumnsPtr m_columns = std::make_shared<const Columns>(m_facts);

    TimelineOrderPtr order(const TimelineArrangement &arrangement,
                           const QString &selection = QString()) const
    {
        return orderTimeline(*m_facts, m_columns.get(),
                             m_columns->count(*Selection::fromText(selection)).rows, arrangement);
    }
    Initiative at(const TimelineOrder &order, size_t place) const
    {
        return m_facts->initiatives().at(qsizetype(order.rows[place]));
    }

    // Whether two neighbours of a group stand the right way round, read from whole initiatives.
    static bool inOrder(const Initiative &a, const Initiative &b, Sort sort)
    {
        static constexpr int never = 100'000;
        if (a.startYear.has_value() != b.startYear.has_value())
            return a.startYear.has_value();
        const auto start = [](const Initiative &each) { return each.startYear.value_or(never); };
        const auto end = [](const Initiative &each) { return each.endYear.value_or(never); };
        switch (sort) {
        case Sort::Start:
            return std::pair(start(a), end(a)) <= std::pair(start(b), end(b));
        case Sort::End:
            return std::pair(end(a), start(a)) <= std::pair(end(b), start(b));
        case Sort::Title:
            return foldText(a.title).toUtf8() <= foldText(b.title).toUtf8();
        case Sort::Id:
            return foldText(a.id.text()) <= foldText(b.id.text());
        }
        return false;
    }

    static QSet<QString> valuesOf(const Initiative &initiative, Grouping grouping)
    {
        QSet<QString> values;
        switch (grouping) {
        case Grouping::Partner:
            for (const PartnerLink &link : initiative.partners)
                values << link.partner.text();
            if (values.isEmpty())
                values << noneId;
            break;
        case Grouping::Theme:
            values << initiative.theme.text();
            break;
        case Grouping::Status:
            values << toWord(initiative.status);
            break;
        case Grouping::None:
            values << QString();
        }
        return values;
    }

private slots:
    void everyArrangementIsSorted_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("sort");
        for (int grouping = 0; grouping < 4; ++grouping) {
            for (int sort = 0; sort < 4; ++sort)
                QTest::addRow("%d %d", grouping, sort) << grouping << sort;
        }
    }

    void everyArrangementIsSorted()
    {
        QFETCH(int, grouping);
        QFETCH(int, sort);
        const auto made = order({Grouping(grouping), Sort(sort), Groups::BySize});
        QMap<QString, std::multiset<quint32>> expected;
        const Initiatives &all = m_facts->initiatives();
        for (qsizetype row = 0; row < all.size(); ++row) {
            for (const QString &value : valuesOf(all.at(row), Grouping(grouping)))
                expected[value].insert(quint32(row));
        }
        QCOMPARE(made->groups.size(), size_t(expected.size()));
        size_t next = 0;
        for (const TimelineGroup &group : made->groups) {
            QCOMPARE(group.first, next);
            next += group.count;
            // Each initiative once within a group, and none is lost.
            const std::multiset<quint32> rows(made->rows.begin() + ptrdiff_t(group.first),
                                              made->rows.begin() + ptrdiff_t(next));
            QVERIFY(rows == expected.value(group.id));
            for (size_t place = group.first; place + 1 < next; ++place)
                QVERIFY(inOrder(at(*made, place), at(*made, place + 1), Sort(sort)));
            for (size_t place = group.first; place < next; ++place)
                QCOMPARE(at(*made, place).startYear.has_value(), place < group.first + group.known);
        }
        QCOMPARE(next, made->rows.size());
        QCOMPARE(made->tally.initiatives, size_t(all.size()));
        QCOMPARE(made->repeats(), Grouping(grouping) == Grouping::Partner);
    }

    void groupsStandBySizeOrName()
    {
        const auto bySize = order({Grouping::Partner, Sort::Start, Groups::BySize});
        const auto byName = order({Grouping::Partner, Sort::Start, Groups::ByName});
        QCOMPARE(bySize->groups.size(), byName->groups.size());
        // What no partner is named of is no partner: last, however many they are.
        QCOMPARE(bySize->groups.back().id, QString(noneId));
        QCOMPARE(byName->groups.back().id, QString(noneId));
        for (size_t i = 0; i + 2 < bySize->groups.size(); ++i) {
            QVERIFY(bySize->groups[i].count >= bySize->groups[i + 1].count);
            QVERIFY(QString::localeAwareCompare(byName->groups[i].name,
                                                byName->groups[i + 1].name) < 0);
        }
    }

    void tallyIsThatOfTheSelection()
    {
        const auto made =
            order({Grouping::Theme, Sort::Start, Groups::BySize}, QStringLiteral("status=ongoing"));
        TimelineTally expected;
        for (const Initiative &each : m_facts->initiatives()) {
            if (each.status != InitiativeStatus::Ongoing)
                continue;
            ++expected.initiatives;
            expected.withoutStart += each.startYear ? 0 : 1;
            expected.endsFirst += endsBeforeStart(each) ? 1 : 0;
            expected.openEnds += isOpenEnded(each) ? 1 : 0;
        }
        QVERIFY(expected.initiatives > 20);
        QVERIFY(expected.endsFirst > 0);
        QCOMPARE(made->tally.initiatives, expected.initiatives);
        QCOMPARE(made->tally.withoutStart, expected.withoutStart);
        QCOMPARE(made->tally.endsFirst, expected.endsFirst);
        QCOMPARE(made->tally.openEnds, expected.openEnds);
        QCOMPARE(made->tally.startsOnly, size_t(0));
        QCOMPARE(made->tally.statuses[size_t(InitiativeStatus::Ongoing)], expected.initiatives);
        size_t cited = 0;
        for (const auto &[source, uses] : made->tally.sources)
            cited += uses;
        QCOMPARE(cited, expected.initiatives);
    }

    void noRowsAreNoGroups()
    {
        const auto made = order({Grouping::Partner, Sort::Title, Groups::BySize},
                                QStringLiteral("text=nothingofthekind"));
        QVERIFY(made->rows.empty());
        QVERIFY(made->groups.empty());
        QVERIFY(!made->tally.earliest);
    }

    void stopsWhenTold()
    {
        const RowSet all(size_t(m_facts->initiatives().size()), true);
        QVERIFY(!orderTimeline(*m_facts, m_columns.get(), all, {Grouping::Partner, {}, {}}, nullptr,
                               [] { return true; }));
        QVERIFY(!orderTimeline(*m_facts, m_columns.get(), all, {{}, Sort::Title, {}}, nullptr,
                               [] { return true; }));
    }

    void titlesAreRankedOnce()
    {
        const RowSet all(size_t(m_facts->initiatives().size()), true);
        TimelineRanks ranks;
        orderTimeline(*m_facts, nullptr, all, {{}, Sort::Title, {}}, &ranks);
        const auto kept = ranks.titles;
        QVERIFY(kept);
        QVERIFY(!ranks.ids);
        orderTimeline(*m_facts, m_columns.get(), all, {Grouping::Theme, Sort::Title, {}}, &ranks);
        QCOMPARE(ranks.titles, kept);
    }

    void fewAreOrderedAtOnce()
    {
        TimelineOrdering ordering;
        QSignalSpy done(&ordering, &TimelineOrdering::done);
        ordering.start(m_facts, m_columns, m_columns->count({}).rows, {});
        QCOMPARE(done.size(), 1);
        QVERIFY(!ordering.isBusy());
    }

    void manyAreOrderedOnAnotherThread()
    {
        made::Size size;
        size.initiatives = int(TimelineOrdering::fewInitiatives) + 1;
        const FactsPtr facts = made::facts(size);
        const auto columns = std::make_shared<const Columns>(facts);
        TimelineOrdering ordering;
        TimelineOrderPtr last;
        int answers = 0;
        connect(&ordering, &TimelineOrdering::done, this, [&](const TimelineOrderPtr &order) {
            ++answers;
            last = order;
        });
        const RowSet all = columns->count({}).rows;
        ordering.start(facts, columns, all, {{}, Sort::Title, {}});
        QCOMPARE(answers, 0);
        QVERIFY(ordering.isBusy());
        // Only the last one asked for is told.
        const RowSet some =
            columns->count(*Selection::fromText(QStringLiteral("theme=theme-1"))).rows;
        ordering.start(facts, columns, some, {Grouping::Partner, {}, {}});
        QTRY_COMPARE(answers, 1);
        QVERIFY(!ordering.isBusy());
        QCOMPARE(last->tally.initiatives, some.size());
        QCOMPARE(last->arrangement.grouping, Grouping::Partner);
        QTest::qWait(50);
        QCOMPARE(answers, 1);
        // Waiting tells it once too.
        ordering.start(facts, columns, all, {});
        ordering.finish();
        QCOMPARE(answers, 2);
        QCOMPARE(last->rows.size(), all.size());
        QTest::qWait(50);
        QCOMPARE(answers, 2);
        // Gone while at work: nothing is told, nothing crashes.
        auto gone = std::make_unique<TimelineOrdering>();
        gone->start(facts, columns, all, {Grouping::Partner, Sort::Title, {}});
        gone.reset();
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(TestTimelineOrder)
#include "tst_timelineorder.moc"
