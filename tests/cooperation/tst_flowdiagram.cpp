// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madefacts.h"

#include "models/cooperation/flowdiagram.h"
#include "models/cooperation/rowsources.h"

#include <QSet>
#include <QtTest>

using namespace mitra;

namespace
{

RowSet rowsOf(const Columns &columns, const char *selection)
{
    return columns.count(*Selection::fromText(QString::fromLatin1(selection))).rows;
}

bool names(const Initiative &initiative, const QString &partner)
{
    if (partner == noneId)
        return initiative.partners.isEmpty();
    return std::any_of(
        initiative.partners.begin(), initiative.partners.end(),
        [&partner](const PartnerLink &link) { return link.partner.text() == partner; });
}

} // namespace

class TestFlowDiagram : public QObject
{
    Q_OBJECT

private:
    const FactsPtr m_facts = made::facts();
    const Columns m_columns{m_facts};

    quint32 naive(const RowSet &rows, const QStringList &partners, const QString &theme) const
    {
        quint32 count = 0;
        rows.forEach([&](quint32 row) {
            const Initiative each = m_facts->initiatives().at(row);
            const bool named =
                std::any_of(partners.begin(), partners.end(),
                            [&each](const QString &partner) { return names(each, partner); });
            count += named && (theme.isEmpty() || each.theme.text() == theme) ? 1U : 0U;
        });
        return count;
    }

private slots:
    void bandsAreThoseOfCounting_data()
    {
        QTest::addColumn<QByteArray>("selection");
        QTest::addColumn<int>("most");
        for (const char *selection : {"", "status=ongoing", "partner=P1,P2", "theme=theme-1"}) {
            for (const int most : {3, 1000})
                QTest::addRow("%s %d", selection, most) << QByteArray(selection) << most;
        }
    }
    void bandsAreThoseOfCounting()
    {
        QFETCH(QByteArray, selection);
        QFETCH(int, most);
        const RowSet rows = rowsOf(m_columns, selection.constData());
        const FlowDiagram flow = makeFlow(m_columns, rows, most);
        QCOMPARE(flow.total, quint32(rows.size()));
        QStringList folded;
        for (const FlowNode &node : flow.folded)
            folded.append(node.id);
        QCOMPARE(folded.isEmpty(), most == 1000);
        for (const FlowNode &node : flow.nodes[0]) {
            const QStringList ids =
                node.kind == FlowNode::Kind::Others ? folded : QStringList{node.id};
            QCOMPARE(node.count, naive(rows, ids, {}));
        }
        for (const FlowBand &band : flow.bands[0]) {
            const FlowNode &from = flow.nodes[0].at(band.from);
            const QStringList ids =
                from.kind == FlowNode::Kind::Others ? folded : QStringList{from.id};
            QCOMPARE(band.count, naive(rows, ids, flow.nodes[1].at(band.to).id));
        }
        for (const FlowBand &band : flow.partnerBands)
            QCOMPARE(band.count,
                     naive(rows, {flow.partners.at(band.from).id}, flow.nodes[1].at(band.to).id));
        // On the right every initiative is in one band, which its theme's goal gives.
        quint32 right = 0;
        for (const FlowBand &band : flow.bands[1]) {
            right += band.count;
            QCOMPARE(band.count, flow.nodes[1].at(band.from).count);
            const Theme *theme = m_facts->find(ThemeId(flow.nodes[1].at(band.from).id));
            QVERIFY(theme);
            const QString goal = flow.nodes[2].at(band.to).id;
            QCOMPARE(goal, theme->goal.isEmpty() ? QString(noneId) : theme->goal.text());
        }
        QCOMPARE(right, flow.total);
    }

    void remainsAreCounted()
    {
        const FlowDiagram flow = makeFlow(m_columns, rowsOf(m_columns, ""), 1000);
        quint32 unnamed = 0;
        quint32 shared = 0;
        quint32 aimless = 0;
        for (const Initiative &each : m_facts->initiatives()) {
            QSet<QString> partners;
            for (const PartnerLink &link : each.partners)
                partners.insert(link.partner.text());
            unnamed += partners.isEmpty() ? 1U : 0U;
            shared += partners.size() > 1 ? 1U : 0U;
            aimless += m_facts->find(each.theme)->goal.isEmpty() ? 1U : 0U;
        }
        QCOMPARE(flow.unnamed, unnamed);
        QCOMPARE(flow.shared, shared);
        QCOMPARE(flow.aimless, aimless);
        QVERIFY(unnamed > 0 && shared > 0 && aimless > 0);
    }

    void whatIsMissingStandsLast()
    {
        const FlowDiagram flow = makeFlow(m_columns, rowsOf(m_columns, ""), 3);
        const QList<FlowNode> &partners = flow.nodes[0];
        QCOMPARE(partners.last().kind, FlowNode::Kind::None);
        QCOMPARE(partners.at(partners.size() - 2).kind, FlowNode::Kind::Others);
        QCOMPARE(flow.nodes[2].last().kind, FlowNode::Kind::None);
        QCOMPARE(partners.size() - 2 + flow.folded.size(), qsizetype(made::Size().partners));
        for (const FlowNode &node : flow.folded) {
            for (qsizetype i = 0; i < partners.size() - 2; ++i)
                QVERIFY(node.count <= partners.at(i).count);
        }
    }

    void noFoldOfOne()
    {
        const FlowDiagram flow =
            makeFlow(m_columns, rowsOf(m_columns, ""), made::Size().partners - 1);
        QVERIFY(flow.folded.isEmpty());
    }

    void orderCrossesLess()
    {
        const FlowDiagram flow = makeFlow(m_columns, rowsOf(m_columns, ""), 1000);
        // The file's order, which knows nothing of the bands.
        FlowDiagram plain = flow;
        const auto places = [](const QList<FlowNode> &nodes) {
            QStringList ids;
            for (const FlowNode &node : nodes)
                ids.append(node.kind == FlowNode::Kind::None ? QStringLiteral("~") : node.id);
            QStringList sorted = ids;
            sorted.sort();
            QList<int> at;
            for (const QString &id : ids)
                at.append(int(sorted.indexOf(id)));
            return at;
        };
        for (size_t stage = 0; stage < 2; ++stage) {
            const QList<int> from = places(flow.nodes[stage]);
            const QList<int> to = places(flow.nodes[stage + 1]);
            for (FlowBand &band : plain.bands[stage]) {
                band.from = from.at(band.from);
                band.to = to.at(band.to);
            }
        }
        QVERIFY2(crossings(flow) < crossings(plain),
                 qPrintable(QStringLiteral("%1 %2").arg(crossings(flow)).arg(crossings(plain))));
        const FlowDiagram again = makeFlow(m_columns, rowsOf(m_columns, ""), 1000);
        for (qsizetype i = 0; i < flow.nodes[1].size(); ++i)
            QCOMPARE(again.nodes[1].at(i).id, flow.nodes[1].at(i).id);
    }

    void crossingsAreCounted()
    {
        FlowDiagram flow;
        flow.nodes[0] = {FlowNode(), FlowNode()};
        flow.nodes[1] = {FlowNode(), FlowNode()};
        flow.bands[0] = {{0, 1, 3}, {1, 0, 5}};
        QCOMPARE(crossings(flow), 15.0);
        flow.bands[0] = {{0, 0, 3}, {0, 1, 4}, {1, 1, 5}};
        QCOMPARE(crossings(flow), 0.0);
    }

    void nothingIsNothing()
    {
        const FlowDiagram flow = makeFlow(m_columns, RowSet(size_t(m_columns.size())), 5);
        QCOMPARE(flow.total, 0U);
        QVERIFY(flow.nodes[0].isEmpty() && flow.nodes[1].isEmpty() && flow.nodes[2].isEmpty());
        QCOMPARE(flow.goalOf(0), -1);
    }

    void sourcesAreThoseOfTheRows()
    {
        QVERIFY(rowSources(*m_facts, RowSet(size_t(m_columns.size()))).isEmpty());
        RowSet one(size_t(m_columns.size()));
        one.insert(5);
        const Initiative initiative = m_facts->initiatives().at(5);
        QSet<SourceId> expected{initiative.source};
        for (const PartnerLink &link : initiative.partners)
            expected.insert(link.source);
        const QList<SourceId> found = rowSources(*m_facts, one);
        QCOMPARE(QSet<SourceId>(found.begin(), found.end()), expected);
    }
};

QTEST_GUILESS_MAIN(TestFlowDiagram)

#include "tst_flowdiagram.moc"
