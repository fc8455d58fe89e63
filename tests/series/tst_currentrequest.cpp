// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/currentrequest.h"
#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

class TestCurrentRequest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDeletedIsUsedNoMore();
    void whatComesBackIsUsedAgain();
    void whatWasChosenSinceStays();

private:
    static FactsPtr factsWith(const QList<Assumption> &assumptions)
    {
        FactTables made = tables();
        made.assumptions = assumptions;
        return std::make_shared<const Facts>(std::move(made));
    }
    static Assumption assumption(AssumptionKind kind, const char *name, double value)
    {
        Assumption kept;
        kept.name = s(name);
        kept.kind = kind;
        kept.indicator = indicatorId("share");
        kept.value = value;
        return kept;
    }
    const Assumption m_target = assumption(AssumptionKind::Target, "Ours", 28);
    const Assumption m_pace = assumption(AssumptionKind::Pace, "Fast", 2);

    ProgressRequest both() const
    {
        ProgressRequest request;
        request.indicator = indicatorId("share");
        request.workingTarget = m_target;
        request.paces = {m_pace};
        return request;
    }
};

void TestCurrentRequest::whatIsDeletedIsUsedNoMore()
{
    CurrentRequest current;
    current.setFacts(factsWith({m_target, m_pace}));
    current.set(both());
    current.setFacts(factsWith({m_pace}));
    QVERIFY(!current.request().workingTarget);
    QCOMPARE(current.request().paces.size(), 1);
}

// Deleted and taken back, the page is as it was.
void TestCurrentRequest::whatComesBackIsUsedAgain()
{
    CurrentRequest current;
    current.setFacts(factsWith({m_target, m_pace}));
    current.set(both());
    current.setFacts(factsWith({m_pace}));
    current.setFacts(factsWith({}));
    current.setFacts(factsWith({m_pace}));
    QVERIFY(!current.request().workingTarget);
    QCOMPARE(current.request().paces.size(), 1);
    current.setFacts(factsWith({m_target, m_pace}));
    QVERIFY(current.request() == both());
}

void TestCurrentRequest::whatWasChosenSinceStays()
{
    CurrentRequest current;
    current.setFacts(factsWith({m_target}));
    ProgressRequest request = both();
    request.paces.clear();
    current.set(request);
    current.setFacts(factsWith({}));
    ProgressRequest other = current.request();
    other.indicator = indicatorId("internet");
    current.set(other);
    current.setFacts(factsWith({m_target}));
    QVERIFY(current.request() == other);
}

QTEST_GUILESS_MAIN(TestCurrentRequest)
#include "tst_currentrequest.moc"
