// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madefacts.h"

#include "models/cooperation/partnerprofile.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace mitra;

class TestPartnerProfile : public QObject
{
    Q_OBJECT

private slots:
    void countsAsCountingByHandDoes();
    void listsTheNewestStartFirst();
    void countsRoles();
    void knowsPartnersWithoutInitiatives();
};

namespace
{

bool names(const Initiative &initiative, const PartnerId &partner)
{
    return std::any_of(initiative.partners.begin(), initiative.partners.end(),
                       [&partner](const PartnerLink &link) { return link.partner == partner; });
}

quint32 in(const QList<PartnerProfile::Count> &counts, const QString &id)
{
    for (const PartnerProfile::Count &count : counts) {
        if (count.id == id)
            return count.initiatives;
    }
    return 0;
}

} // namespace

void TestPartnerProfile::countsAsCountingByHandDoes()
{
    for (const unsigned seed : {7U, 8U, 9U}) {
        const FactsPtr facts = made::facts({}, seed);
        const Columns columns(facts);
        for (const Partner &partner : facts->partners()) {
            const PartnerProfile profile = makePartnerProfile(*facts, columns, partner.id);
            quint32 count = 0;
            quint32 ongoing = 0;
            quint32 alone = 0;
            quint32 unknown = 0;
            QHash<QString, quint32> themes;
            QHash<QString, quint32> frameworks;
            QHash<QString, quint32> together;
            QHash<int, quint32> starts;
            for (const Initiative &each : facts->initiatives()) {
                if (!names(each, partner.id))
                    continue;
                ++count;
                ongoing += each.status == InitiativeStatus::Ongoing ? 1 : 0;
                ++themes[each.theme.text()];
                ++frameworks[each.framework.text()];
                QSet<QString> others;
                for (const PartnerLink &link : each.partners)
                    others.insert(link.partner.text());
                others.remove(partner.id.text());
                for (const QString &other : others)
                    ++together[other];
                alone += others.isEmpty() ? 1 : 0;
                each.startYear ? ++starts[*each.startYear] : ++unknown;
            }
            QCOMPARE(profile.all, quint32(facts->initiatives().size()));
            QCOMPARE(profile.initiatives, count);
            QCOMPARE(profile.with(InitiativeStatus::Ongoing), ongoing);
            QCOMPARE(profile.alone, alone);
            QCOMPARE(profile.startUnknown, unknown);
            QCOMPARE(profile.themes.size(), themes.size());
            for (auto each = themes.begin(); each != themes.end(); ++each)
                QCOMPARE(in(profile.themes, each.key()), each.value());
            QCOMPARE(profile.frameworks.size(), frameworks.size());
            for (auto each = frameworks.begin(); each != frameworks.end(); ++each)
                QCOMPARE(in(profile.frameworks, each.key()), each.value());
            QCOMPARE(profile.together.size(), together.size());
            for (auto each = together.begin(); each != together.end(); ++each)
                QCOMPARE(in(profile.together, each.key()), each.value());
            for (auto each = starts.begin(); each != starts.end(); ++each)
                QCOMPARE(profile.starts.at(size_t(each.key() - profile.firstYear)), each.value());
            QVERIFY(profile.starts.empty() ||
                    (profile.starts.front() > 0 && profile.starts.back() > 0));
            for (const auto *counts : {&profile.themes, &profile.frameworks, &profile.together})
                QVERIFY(std::is_sorted(
                    counts->begin(), counts->end(),
                    [](const auto &a, const auto &b) { return a.initiatives > b.initiatives; }));
        }
    }
}

void TestPartnerProfile::listsTheNewestStartFirst()
{
    const FactsPtr facts = made::facts();
    const Columns columns(facts);
    const PartnerProfile profile =
        makePartnerProfile(*facts, columns, facts->partners().first().id);
    QCOMPARE(profile.rows.size(), size_t(profile.initiatives));
    QVERIFY(profile.startUnknown > 0);
    for (size_t i = 1; i < profile.rows.size(); ++i) {
        const int before = facts->initiatives().at(profile.rows[i - 1]).startYear.value_or(0);
        const int after = facts->initiatives().at(profile.rows[i]).startYear.value_or(0);
        QVERIFY(before > after || (before == after && profile.rows[i - 1] < profile.rows[i]));
    }
}

void TestPartnerProfile::countsRoles()
{
    FactTables tables = made::tables({});
    const PartnerId partner = tables.partners.first().id;
    for (Initiative &initiative : tables.initiatives)
        initiative.partners.clear();
    const SourceId source = tables.sources.first().id;
    tables.initiatives[3].partners = {{partner, PartnerRole::Funder, {}, source}};
    tables.initiatives[5].partners = {
        {tables.partners.last().id, PartnerRole::Host, {}, tables.sources.last().id},
        {partner, PartnerRole::CoChair, {}, source}};
    tables.initiatives[8].partners = {{partner, PartnerRole::Partner, {}, source}};
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    const PartnerProfile profile = makePartnerProfile(*facts, Columns(facts), partner);
    QCOMPARE(profile.as(PartnerRole::Funder), 1U);
    QCOMPARE(profile.as(PartnerRole::CoChair), 1U);
    QCOMPARE(profile.as(PartnerRole::Partner), 1U);
    QCOMPARE(profile.as(PartnerRole::Host), 0U);
    QCOMPARE(profile.alone, 2U);
    QCOMPARE(profile.sources, QList<SourceId>{source});
}

void TestPartnerProfile::knowsPartnersWithoutInitiatives()
{
    FactTables tables = made::tables({});
    Partner idle;
    idle.id = PartnerId(QStringLiteral("IDLE"));
    tables.partners.append(idle);
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    for (const char *id : {"IDLE", "NOBODY", ""}) {
        const PartnerId partner(QString::fromLatin1(id));
        const PartnerProfile profile = makePartnerProfile(*facts, Columns(facts), partner);
        QCOMPARE(profile.initiatives, 0U);
        QVERIFY(profile.rows.empty() && profile.themes.isEmpty() && profile.starts.empty());
    }
}

QTEST_GUILESS_MAIN(TestPartnerProfile)
#include "tst_partnerprofile.moc"
