// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madefacts.h"

#include "models/cooperation/membercooperation.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace mitra;

class TestMemberCooperation : public QObject
{
    Q_OBJECT

private slots:
    void countsAsCountingByHandDoes();
    void listsTheNewestStartFirst();
    void knowsMembersWithoutInitiatives();
};

namespace
{

quint32 in(const QList<IdCount> &counts, const QString &id)
{
    for (const IdCount &count : counts) {
        if (count.id == id)
            return count.initiatives;
    }
    return 0;
}

} // namespace

void TestMemberCooperation::countsAsCountingByHandDoes()
{
    for (const unsigned seed : {7U, 8U, 9U}) {
        const FactsPtr facts = made::facts({}, seed);
        const Columns columns(facts);
        for (const Economy *member : facts->members()) {
            const MemberCooperation counted = makeMemberCooperation(*facts, columns, member->id);
            quint32 count = 0;
            quint32 regional = 0;
            quint32 planned = 0;
            quint32 without = 0;
            QHash<QString, quint32> themes;
            QHash<QString, quint32> partners;
            for (const Initiative &each : facts->initiatives()) {
                const bool hasParticipant = std::any_of(
                    each.economies.begin(), each.economies.end(), [&](const EconomyLink &link) {
                        const Economy *economy = facts->find(link.economy);
                        return economy && economy->kind == EconomyKind::Member &&
                               link.role == EconomyRole::Participant;
                    });
                regional += hasParticipant || linkOf(each, member->id) ? 0 : 1;
                if (!linkOf(each, member->id))
                    continue;
                ++count;
                planned += each.status == InitiativeStatus::Planned ? 1 : 0;
                ++themes[each.theme.text()];
                QSet<QString> named;
                for (const PartnerLink &link : each.partners)
                    named.insert(link.partner.text());
                for (const QString &partner : named)
                    ++partners[partner];
                without += named.isEmpty() ? 1 : 0;
            }
            QVERIFY(count > 0);
            QCOMPARE(counted.all, quint32(facts->initiatives().size()));
            QCOMPARE(counted.initiatives, count);
            QCOMPARE(counted.regional, regional);
            QCOMPARE(counted.with(InitiativeStatus::Planned), planned);
            QCOMPARE(counted.withoutPartner, without);
            QCOMPARE(std::accumulate(counted.roles.begin(), counted.roles.end(), 0U), count);
            QCOMPARE(counted.themes.size(), themes.size());
            for (auto each = themes.begin(); each != themes.end(); ++each)
                QCOMPARE(in(counted.themes, each.key()), each.value());
            QCOMPARE(counted.partners.size(), partners.size());
            for (auto each = partners.begin(); each != partners.end(); ++each)
                QCOMPARE(in(counted.partners, each.key()), each.value());
            QVERIFY(std::is_sorted(
                counted.partners.begin(), counted.partners.end(),
                [](const IdCount &a, const IdCount &b) { return a.initiatives > b.initiatives; }));
        }
    }
}

void TestMemberCooperation::listsTheNewestStartFirst()
{
    const FactsPtr facts = made::facts({});
    const Columns columns(facts);
    const MemberCooperation counted =
        makeMemberCooperation(*facts, columns, facts->members().first()->id);
    QCOMPARE(counted.rows.size(), size_t(counted.initiatives));
    QVERIFY(std::is_sorted(counted.rows.begin(), counted.rows.end(), [&](quint32 a, quint32 b) {
        const Initiatives &of = facts->initiatives();
        return of.startYearAt(a).value_or(0) > of.startYearAt(b).value_or(0);
    }));
}

void TestMemberCooperation::knowsMembersWithoutInitiatives()
{
    FactTables tables = made::tables({});
    for (Initiative &initiative : tables.initiatives)
        initiative.economies.clear();
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    const Columns columns(facts);
    const MemberCooperation counted =
        makeMemberCooperation(*facts, columns, facts->members().first()->id);
    QCOMPARE(counted.initiatives, 0U);
    QCOMPARE(counted.regional, counted.all);
    QVERIFY(counted.rows.empty() && counted.themes.isEmpty() && counted.partners.isEmpty());
}

QTEST_GUILESS_MAIN(TestMemberCooperation)
#include "tst_membercooperation.moc"
