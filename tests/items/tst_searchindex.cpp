// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/roles.h"
#include "models/items/searchindex.h"
#include "models/items/searchmodel.h"
#include "tests/cooperation/madefacts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace mitra;

namespace
{

FactsPtr someFacts()
{
    FactTables t = made::tables({.initiatives = 4, .partners = 2});
    const char *const titles[] = {"ASEAN cyber shield", "Cyber exercise", "Data <i>centre</i>",
                                  "Skills"};
    for (int i = 0; i < 4; ++i) {
        t.initiatives[i].title = QLatin1String(titles[i]);
        t.initiatives[i].summary.clear();
        t.initiatives[i].partners.clear();
    }
    t.initiatives[3].summary = QStringLiteral("Trains people in cyber defence.");
    t.partners[0].name = {QStringLiteral("Japan"), QStringLiteral("Jepun"),
                          QStringLiteral("Jepang")};
    t.initiatives[2].partners = {{t.partners[0].id, PartnerRole::Funder, {}, {}},
                                 {t.partners[0].id, PartnerRole::Host, {}, {}}};
    t.initiatives[2].theme = ThemeId(QStringLiteral("theme-1"));
    t.initiatives[2].startYear = 2021;
    t.initiatives[2].endYear = 2025;
    t.initiatives[2].status = InitiativeStatus::Completed;
    t.milestones.append({*PartialDate::fromIso(QStringLiteral("2021-01-22")),
                         QStringLiteral("Cyber strategy adopted"),
                         {},
                         {},
                         t.sources[0].id});
    t.conflicts.append({ConflictId(QStringLiteral("C1")),
                        QStringLiteral("DEFA"),
                        QStringLiteral("signed"),
                        t.sources[0].id,
                        QStringLiteral("no"),
                        t.sources[1].id,
                        {},
                        {}});
    t.indicators.append({IndicatorId(QStringLiteral("gci")),
                         {},
                         QStringLiteral("Cyber index"),
                         {},
                         QStringLiteral("points"),
                         Direction::Higher,
                         Measure::Proxy,
                         t.sources[0].id});
    Assumption target;
    target.name = QStringLiteral("Ministers\u2019 ninety");
    target.kind = AssumptionKind::Target;
    target.indicator = IndicatorId(QStringLiteral("gci"));
    target.year = 2030;
    target.value = 90;
    target.madeOn = QDate(2026, 11, 26);
    target.author = QStringLiteral("Aishah");
    target.reason = QStringLiteral("Asked for in March.");
    t.assumptions.append(target);
    return std::make_shared<const Facts>(std::move(t));
}

SearchIndex someIndex()
{
    const FactsPtr facts = someFacts();
    return SearchIndex(facts, std::make_shared<const Columns>(facts));
}

QString titles(const QList<SearchHit> &hits)
{
    QStringList all;
    for (const SearchHit &hit : hits)
        all.append(hit.title);
    return all.join(QLatin1String(" | "));
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void titlesThatStartComeFirst();
    void theLimitKeepsTheBest();
    void findsEveryKind_data();
    void findsEveryKind();
    void detailsTellApart();
    void nothingTypedFindsNothing();
    void theModelFollows();
};

void TestSearchIndex::titlesThatStartComeFirst()
{
    const SearchIndex index = someIndex();
    QCOMPARE(titles(index.search(QStringLiteral("cyb"), 10)),
             QStringLiteral("Cyber index | Cyber exercise | Cyber strategy adopted | "
                            "ASEAN cyber shield | Skills"));
    QCOMPARE(titles(index.search(QStringLiteral("shield CYBER"), 10)),
             QStringLiteral("ASEAN cyber shield"));
    QCOMPARE(titles(index.search(QStringLiteral("yber"), 10)), QString());
    QCOMPARE(titles(index.search(QStringLiteral("\"cyber shield\""), 10)),
             QStringLiteral("ASEAN cyber shield"));
    QCOMPARE(titles(index.search(QStringLiteral("\"shield cyber\""), 10)), QString());
}

void TestSearchIndex::theLimitKeepsTheBest()
{
    const SearchIndex index = someIndex();
    QCOMPARE(titles(index.search(QStringLiteral("cyber"), 2)),
             QStringLiteral("Cyber index | Cyber exercise"));
    QVERIFY(index.search(QStringLiteral("cyber"), 0).isEmpty());
}

void TestSearchIndex::findsEveryKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Link>("link");
    const auto row = [](const char *typed, Link::Kind kind, const char *id) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << Link{kind, QString::fromUtf8(id)};
    };
    row("skilled", Link::Kind::Goal, "skills");
    row("jepun", Link::Kind::Partner, "P0");
    row("gci", Link::Kind::Indicator, "gci");
    row("i3", Link::Kind::Initiative, "I3");
    row("strategy adopted", Link::Kind::Milestone, "2021-01-22/Cyber strategy adopted");
    row("defa", Link::Kind::Conflict, "C1");
    row("paper 2", Link::Kind::Source, "s2");
    row("ninety", Link::Kind::Assumption, "Ministers\u2019 ninety");
    row("aishah march", Link::Kind::Assumption, "Ministers\u2019 ninety");
}

void TestSearchIndex::findsEveryKind()
{
    QFETCH(QString, typed);
    QFETCH(Link, link);
    const QList<SearchHit> hits = someIndex().search(typed, 5);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().link, link);
}

void TestSearchIndex::detailsTellApart()
{
    const SearchIndex index = someIndex();
    QCOMPARE(index.search(QStringLiteral("data"), 1).first().detail,
             QStringLiteral("Theme 1 \u00b7 2021\u20132025 \u00b7 Completed"));
    // One initiative, though the partner has two roles in it.
    QCOMPARE(index.search(QStringLiteral("japan"), 1).first().detail,
             QStringLiteral("Dialogue partner \u00b7 1 initiative"));
    QCOMPARE(index.search(QStringLiteral("ministers"), 1).first().detail,
             QStringLiteral("Working target 90 points by 2030 \u00b7 Cyber index \u00b7 Aishah"));
    QCOMPARE(index.search(QStringLiteral("data"), 1).first().title,
             QStringLiteral("Data <i>centre</i>"));
}

void TestSearchIndex::nothingTypedFindsNothing()
{
    const SearchIndex index = someIndex();
    QVERIFY(index.search(QString(), 10).isEmpty());
    QVERIFY(index.search(QStringLiteral(" \" - ** "), 10).isEmpty());
    QVERIFY(SearchIndex().search(QStringLiteral("a"), 10).isEmpty());
}

void TestSearchIndex::theModelFollows()
{
    SearchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(QStringLiteral("cyber"), 3);
    QCOMPARE(model.rowCount(), 0);
    const FactsPtr facts = someFacts();
    model.setFacts(facts, std::make_shared<const Columns>(facts));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.index(0, SearchModel::Kind).data().toString(), QStringLiteral("Indicator"));
    QCOMPARE(model.index(0, SearchModel::Title).data().toString(), QStringLiteral("Cyber index"));
    QCOMPARE(model.index(0, 0).data(LinkRole).value<Link>(),
             (Link{Link::Kind::Indicator, QStringLiteral("gci")}));
    QVERIFY(model.hit(2) && !model.hit(3) && !model.hit(-1));
    model.setQuery(QString());
    QCOMPARE(model.rowCount(), 0);
    model.setFacts(nullptr, nullptr);
    model.setQuery(QStringLiteral("cyber"));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
