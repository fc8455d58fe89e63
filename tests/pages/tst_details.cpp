// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/items/keys.h"
#include "views/pages/details.h"

#include <QTest>

using namespace mitra;

class TestDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingHasDetailsAndASource();
    void budgetIsSaidToBeMissing();
    void conflictsNameBothReadings();
    void whatIsNotKnownHasNone();

private:
    FactsPtr m_facts;
};

void TestDetails::initTestCase()
{
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestDetails::everythingHasDetailsAndASource()
{
    QList<Link> links;
    for (const Initiative &each : m_facts->initiatives())
        links.append({Link::Kind::Initiative, each.id.text()});
    for (const Partner &each : m_facts->partners())
        links.append({Link::Kind::Partner, each.id.text()});
    for (const Statement &each : m_facts->statements())
        links.append({Link::Kind::Statement, each.id.text()});
    for (const Conflict &each : m_facts->conflicts())
        links.append({Link::Kind::Conflict, each.id.text()});
    for (const Milestone &each : m_facts->milestones())
        links.append({Link::Kind::Milestone, keyOf(each)});
    for (const Link &link : links) {
        const std::optional<Details> details = detailsOf(*m_facts, link);
        QVERIFY2(details, qPrintable(link.id));
        QVERIFY(!details->kind.isEmpty() && !details->title.isEmpty());
        bool hasSource = false;
        const auto look = [&hasSource](const QList<DetailRow> &rows) {
            for (const DetailRow &row : rows)
                hasSource = hasSource || row.link.kind == Link::Kind::Source;
        };
        look(details->rows);
        for (const DetailSection &section : details->sections)
            look(section.rows);
        QVERIFY2(hasSource, qPrintable(link.id));
    }
    for (const Source &source : m_facts->sources())
        QVERIFY(detailsOf(*m_facts, {Link::Kind::Source, source.id.text()}));
}

void TestDetails::budgetIsSaidToBeMissing()
{
    for (const Initiative &each : m_facts->initiatives()) {
        const auto details = detailsOf(*m_facts, {Link::Kind::Initiative, each.id.text()});
        for (const DetailRow &row : details->rows) {
            if (row.label == QLatin1String("Budget"))
                QCOMPARE(row.value == QLatin1String("not reported"), !each.budget.has_value());
        }
    }
}

void TestDetails::conflictsNameBothReadings()
{
    for (const Conflict &conflict : m_facts->conflicts()) {
        const auto details = detailsOf(*m_facts, {Link::Kind::Conflict, conflict.id.text()});
        QStringList values;
        for (const DetailRow &row : details->rows)
            values.append(row.value);
        QVERIFY(values.contains(conflict.readingA));
        QVERIFY(values.contains(conflict.readingB));
    }
}

void TestDetails::whatIsNotKnownHasNone()
{
    QVERIFY(!detailsOf(*m_facts, {Link::Kind::Initiative, QStringLiteral("none")}));
    QVERIFY(!detailsOf(*m_facts, {Link::Kind::Milestone, QStringLiteral("2020")}));
    QVERIFY(!detailsOf(*m_facts, {Link::Kind::Page, QStringLiteral("data")}));
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
