// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madefacts.h"

#include "models/cooperation/coverage.h"
#include "models/cooperation/togetherness.h"

#include <QMap>
#include <QSet>
#include <QtTest>

using namespace mitra;

namespace
{

QSet<QString> partnersOf(const Initiative &initiative)
{
    QSet<QString> partners;
    for (const PartnerLink &link : initiative.partners)
        partners.insert(link.partner.text());
    return partners;
}

bool isLinked(const Initiative &initiative, Facet facet, const QString &id)
{
    if (facet == Facet::Theme)
        return initiative.theme.text() == id;
    if (facet == Facet::Outcome)
        return initiative.outcomes.contains(OutcomeId(id));
    return std::any_of(initiative.economies.begin(), initiative.economies.end(),
                       [&id](const EconomyLink &link) { return link.economy.text() == id; });
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private:
    const FactsPtr m_facts = made::facts({60, 12, 9, 8, 22});
    const Columns m_columns{m_facts};

    static Selection selected(const char *text)
    {
        return *Selection::fromText(QString::fromLatin1(text));
    }

private slots:
    void lanesAreThoseOfCounting_data()
    {
        QTest::addColumn<QByteArray>("selection");
        for (const char *text : {"", "status=ongoing", "partner=P1", "theme=theme-1",
                                 "outcome=O1 member=M2", "text=nowhere"})
            QTest::newRow(text) << QByteArray(text);
    }
    void lanesAreThoseOfCounting()
    {
        QFETCH(QByteArray, selection);
        const Selection chosen = selected(selection.constData());
        const Coverage coverage = measureCoverage(m_columns, chosen, m_columns.count(chosen).rows);
        for (const CoverageLane &lane : coverage.lanes) {
            // The lane's own choice does not narrow it.
            const RowSet rows = m_columns.count(chosen.withOnly(lane.facet, {})).rows;
            QCOMPARE(lane.initiatives, quint32(rows.size()));
            int idle = 0;
            int without = 0;
            int withOne = 0;
            for (const CoveredValue &value : lane.values) {
                quint32 initiatives = 0;
                QSet<QString> partners;
                rows.forEach([&](quint32 row) {
                    const Initiative each = m_facts->initiatives().at(row);
                    if (!isLinked(each, lane.facet, value.id))
                        return;
                    ++initiatives;
                    partners.unite(partnersOf(each));
                });
                QCOMPARE(value.initiatives, initiatives);
                QCOMPARE(value.partners, quint32(partners.size()));
                const QString only =
                    value.onlyPartner < 0
                        ? QString()
                        : m_columns.values(Facet::Partner).at(value.onlyPartner).id;
                QCOMPARE(only, partners.size() == 1 ? *partners.begin() : QString());
                idle += initiatives == 0 ? 1 : 0;
                without += partners.isEmpty() ? 1 : 0;
                withOne += partners.size() == 1 ? 1 : 0;
            }
            QCOMPARE(lane.idle, idle);
            QCOMPARE(lane.without, without);
            QCOMPARE(lane.withOne, withOne);
            QVERIFY(std::is_sorted(lane.values.begin(), lane.values.end(),
                                   [](const CoveredValue &a, const CoveredValue &b) {
                                       return a.partners < b.partners;
                                   }));
        }
        QCOMPARE(coverage.lanes[0].values.size(), m_facts->themes().size());
        QCOMPARE(coverage.lanes[1].values.size(), m_facts->outcomes().size());
        QCOMPARE(coverage.lanes[2].values.size(), m_facts->members().size());
    }

    void regionWideIsToldApart()
    {
        const Coverage coverage =
            measureCoverage(m_columns, Selection(), m_columns.count(Selection()).rows);
        quint32 regionWide = 0;
        QSet<QString> partners;
        for (const Initiative &each : m_facts->initiatives()) {
            const bool bounded = std::any_of(
                each.economies.begin(), each.economies.end(), [this](const EconomyLink &link) {
                    return link.role == EconomyRole::Participant &&
                           m_facts->find(link.economy)->kind == EconomyKind::Member;
                });
            if (bounded)
                continue;
            ++regionWide;
            partners.unite(partnersOf(each));
        }
        QVERIFY(regionWide > 0);
        QCOMPARE(coverage.lanes[2].unlinked, regionWide);
        QCOMPARE(coverage.lanes[2].unlinkedPartners, quint32(partners.size()));
    }

    void combinationsAreThoseOfCounting_data()
    {
        QTest::addColumn<QByteArray>("selection");
        for (const char *text :
             {"", "partner=P1,P2", "theme=theme-1 status=ongoing", "text=nowhere"})
            QTest::newRow(text) << QByteArray(text);
    }
    void combinationsAreThoseOfCounting()
    {
        QFETCH(QByteArray, selection);
        const RowSet rows = m_columns.count(selected(selection.constData())).rows;
        QMap<QStringList, quint32> expected;
        QMap<QString, quint32> together;
        quint32 alone = 0;
        quint32 unnamed = 0;
        rows.forEach([&](quint32 row) {
            const QSet<QString> partners = partnersOf(m_facts->initiatives().at(row));
            alone += partners.size() == 1 ? 1U : 0U;
            unnamed += partners.isEmpty() ? 1U : 0U;
            if (partners.size() < 2)
                return;
            QStringList ids(partners.begin(), partners.end());
            ids.sort();
            ++expected[ids];
            for (const QString &id : ids)
                ++together[id];
        });
        const Togetherness found = findTogetherness(m_columns, rows);
        QCOMPARE(found.total, quint32(rows.size()));
        QCOMPARE(found.alone, alone);
        QCOMPARE(found.unnamed, unnamed);
        QCOMPARE(found.shared, found.total - alone - unnamed);
        QCOMPARE(found.combinations.size(), expected.size());
        quint32 before = std::numeric_limits<quint32>::max();
        for (const Combination &combination : found.combinations) {
            QStringList ids;
            for (const int partner : combination.partners)
                ids.append(m_columns.values(Facet::Partner).at(partner).id);
            ids.sort();
            QCOMPARE(combination.count, expected.value(ids));
            QVERIFY(combination.count <= before);
            before = combination.count;
            QSet<QString> first = partnersOf(m_facts->initiatives().at(combination.firstRow));
            QCOMPARE(first, QSet<QString>(ids.begin(), ids.end()));
        }
        for (int i = 0; i < m_columns.values(Facet::Partner).size(); ++i)
            QCOMPARE(found.together[size_t(i)],
                     together.value(m_columns.values(Facet::Partner).at(i).id));
    }
};

QTEST_GUILESS_MAIN(TestCoverage)

#include "tst_coverage.moc"
