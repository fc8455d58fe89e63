// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/columns.h"
#include "tests/cooperation/madefacts.h"

#include <QSet>
#include <QTest>

using namespace mitra;

namespace
{

// The counts worked out the plain way, straight from the facts, sharing no code with Columns.
class Naive
{
public:
    explicit Naive(const Facts &facts)
        : m_facts(facts)
    {
    }

    QSet<QString> idsOf(const Initiative &row, Facet facet) const
    {
        QSet<QString> ids;
        switch (facet) {
        case Facet::Partner:
            for (const PartnerLink &link : row.partners)
                ids.insert(link.partner.text());
            break;
        case Facet::PartnerKind:
            for (const PartnerLink &link : row.partners)
                ids.insert(toWord(m_facts.find(link.partner)->kind));
            break;
        case Facet::Theme:
            ids.insert(row.theme.text());
            break;
        case Facet::Outcome:
            for (const OutcomeId &id : row.outcomes)
                ids.insert(id.text());
            break;
        case Facet::Framework:
            ids.insert(row.framework.text());
            break;
        case Facet::Goal:
            ids.insert(m_facts.find(row.theme)->goal.text());
            break;
        case Facet::Status:
            ids.insert(toWord(row.status));
            break;
        case Facet::Member: {
            bool participants = false;
            for (const EconomyLink &link : row.economies) {
                if (m_facts.find(link.economy)->kind != EconomyKind::Member)
                    continue;
                ids.insert(link.economy.text());
                participants = participants || link.role == EconomyRole::Participant;
            }
            if (!participants)
                ids.insert(QStringLiteral("all"));
            break;
        }
        case Facet::Language:
            ids.insert(m_facts.find(row.source)->language);
            break;
        case Facet::Money:
            if (row.budget)
                ids.insert(QStringLiteral("%1-%2-%3")
                               .arg(row.budget->currency, toWord(row.budget->kind))
                               .arg(row.parent.isEmpty() ? 0 : 1));
            break;
        }
        ids.remove(QString());
        if (ids.isEmpty())
            ids.insert(QStringLiteral("none"));
        return ids;
    }

    bool hasText(const Initiative &row, const QString &word) const
    {
        QString all = row.title + u' ' + row.summary + u' ' + row.id.text();
        for (const PartnerLink &link : row.partners) {
            const LocalName &name = m_facts.find(link.partner)->name;
            all += u' ' + name.en + u' ' + name.ms + u' ' + name.id;
        }
        // The made words have no marks but these.
        all = all.toLower().replace(u'é', u'e').replace(u'đ', u'd').replace(u'à', u'a');
        all.replace(u'ẵ', u'a');
        for (const QChar parting : QStringLiteral("<>/-"))
            all.replace(parting, u' ');
        return (u' ' + all).contains(u' ' + word);
    }

    // Whether the row matches when the choices of some facets, and maybe of start, do not count.
    bool matches(const Initiative &row, const Selection &s, const QSet<Facet> &ignored,
                 bool ignoreStart = false) const
    {
        for (int i = 0; i < facetCount; ++i) {
            const QStringList &chosen = s.in(Facet(i));
            if (chosen.isEmpty() || ignored.contains(Facet(i)))
                continue;
            if (!idsOf(row, Facet(i)).intersects(QSet<QString>(chosen.begin(), chosen.end())))
                return false;
        }
        const auto inside = [](const std::optional<int> &year, const YearRange &range) {
            return year && *year >= range.first && *year <= range.last;
        };
        if (s.start && !ignoreStart && !inside(row.startYear, *s.start))
            return false;
        if (s.end && !inside(row.endYear, *s.end))
            return false;
        return s.text.isEmpty() || hasText(row, s.text);
    }

private:
    const Facts &m_facts;
};

Selection randomSelection(const Columns &columns, std::mt19937 &random)
{
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    Selection s;
    for (int i = 0; i < facetCount; ++i) {
        const auto &values = columns.values(Facet(i));
        while (below(4) == 0)
            s = s.with(Facet(i), values.at(below(int(values.size()))).id);
    }
    if (below(4) == 0)
        s.start = YearRange{2012 + below(10), 2022 + below(9)};
    if (below(6) == 0)
        s.end = YearRange{2010 + below(10), 2020 + below(14)};
    const QStringList words = {QStringLiteral("cyber"), QStringLiteral("da"),
                               QStringLiteral("rese"), QStringLiteral("border"),
                               QStringLiteral("bold")};
    if (below(4) == 0)
        s.text = words.at(below(int(words.size())));
    return s;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void randomSelectionsCountAsThePlainWayDoes();
    void anInitiativeOfManyPartnersCountsOnceInTotals();
    void aFacetIgnoresItsOwnChoice();
    void emptyFactsCountNothing();
    void valuesAreNamedAndInTheFilesOrder();
    void anUnknownValueMatchesNothing();
    void onlyParticipantsBoundAnInitiative();
    void textIsFoundByPrefixPhraseAndInAllPartnerNames_data();
    void textIsFoundByPrefixPhraseAndInAllPartnerNames();
    void aPhraseDoesNotRunFromTitleIntoSummary();
    void oddRowsAreKept();
};

void TestColumns::randomSelectionsCountAsThePlainWayDoes()
{
    const FactsPtr facts = made::facts();
    const Columns columns(facts);
    const Naive naive(*facts);
    std::mt19937 random(2026);
    int narrowed = 0;
    for (int round = 0; round < 200; ++round) {
        const Selection s = randomSelection(columns, random);
        const QByteArray where = s.toText().toUtf8();
        const Counts counts = columns.count(s);

        std::vector<quint32> rows;
        std::array<QHash<QString, quint32>, facetCount> facets;
        QHash<QString, quint32> cells;
        QHash<QString, quint32> partners;
        QHash<QString, quint32> themes;
        QHash<int, quint32> starts;
        quint32 matrixTotal = 0;
        for (int i = 0; i < facts->initiatives().size(); ++i) {
            const Initiative row = facts->initiatives().at(i);
            if (naive.matches(row, s, {}))
                rows.push_back(quint32(i));
            for (int f = 0; f < facetCount; ++f) {
                if (naive.matches(row, s, {Facet(f)})) {
                    for (const QString &id : naive.idsOf(row, Facet(f)))
                        ++facets[size_t(f)][id];
                }
            }
            if (naive.matches(row, s, {Facet::Partner, Facet::Theme})) {
                ++matrixTotal;
                ++themes[row.theme.text()];
                for (const QString &id : naive.idsOf(row, Facet::Partner)) {
                    ++partners[id];
                    ++cells[id + u'/' + row.theme.text()];
                }
            }
            if (naive.matches(row, s, {}, true))
                ++starts[row.startYear.value_or(0)];
        }

        QVERIFY2(counts.rows.toVector() == rows, where);
        QCOMPARE(size_t(counts.found), rows.size());
        narrowed += rows.empty() ? 0 : 1;
        for (int f = 0; f < facetCount; ++f) {
            const auto &values = columns.values(Facet(f));
            for (int v = 0; v < values.size(); ++v) {
                QVERIFY2(counts.facets[size_t(f)][size_t(v)] ==
                             facets[size_t(f)].value(values.at(v).id),
                         where + ": " + values.at(v).id.toUtf8());
            }
        }
        const auto &rowValues = columns.values(Facet::Partner);
        const auto &columnValues = columns.values(Facet::Theme);
        const MatrixCounts matrix = columns.matrix(s, Dimension::Partner, Dimension::Theme);
        QCOMPARE(matrix.total, matrixTotal);
        for (int p = 0; p < rowValues.size(); ++p) {
            const QString &id = rowValues.at(p).id;
            QCOMPARE(matrix.rowTotals[size_t(p)], partners.value(id));
            for (int t = 0; t < columnValues.size(); ++t) {
                QCOMPARE(matrix.at(size_t(p), size_t(t)),
                         cells.value(id + u'/' + columnValues.at(t).id));
            }
        }
        for (int t = 0; t < columnValues.size(); ++t)
            QCOMPARE(matrix.columnTotals[size_t(t)], themes.value(columnValues.at(t).id));
        QCOMPARE(counts.startUnknown, starts.value(0));
        for (int year = columns.firstYear(); year <= columns.lastYear(); ++year)
            QCOMPARE(counts.startYears[size_t(year - columns.firstYear())], starts.value(year));
    }
    // The selections were not all so narrow that nothing was compared.
    QVERIFY(narrowed > 50);
}

void TestColumns::anInitiativeOfManyPartnersCountsOnceInTotals()
{
    FactTables t = made::tables({.initiatives = 1, .partners = 3});
    Initiative &only = t.initiatives.first();
    only.theme = ThemeId(QStringLiteral("theme-1"));
    only.partners = {{PartnerId(QStringLiteral("P0")), PartnerRole::Funder, {}, {}},
                     {PartnerId(QStringLiteral("P0")), PartnerRole::Host, {}, {}},
                     {PartnerId(QStringLiteral("P2")), PartnerRole::Host, {}, {}}};
    const Columns columns(std::make_shared<const Facts>(std::move(t)));
    const Counts counts = columns.count({});
    const MatrixCounts matrix = columns.matrix({}, Dimension::Partner, Dimension::Theme);
    QCOMPARE(counts.rows.toVector(), std::vector<quint32>{0});
    QCOMPARE(matrix.total, 1U);
    QCOMPARE(matrix.columnTotals[1], 1U);
    QCOMPARE(matrix.rowTotals, (std::vector<quint32>{1, 0, 1}));
    QCOMPARE(counts.facets[size_t(Facet::Partner)], (std::vector<quint32>{1, 0, 1}));
}

void TestColumns::aFacetIgnoresItsOwnChoice()
{
    const FactsPtr facts = made::facts();
    const Columns columns(facts);
    const Counts all = columns.count({});
    const Counts chosen = columns.count(Selection().with(Facet::Theme, QStringLiteral("theme-2")));
    QCOMPARE(chosen.facets[size_t(Facet::Theme)], all.facets[size_t(Facet::Theme)]);
    const auto cells = [&columns](const Selection &s) {
        return columns.matrix(s, Dimension::Partner, Dimension::Theme).cells;
    };
    QCOMPARE(cells(Selection().with(Facet::Theme, QStringLiteral("theme-2"))), cells({}));
    QVERIFY(chosen.facets[size_t(Facet::Status)] != all.facets[size_t(Facet::Status)]);
    QCOMPARE(chosen.rows.size(), size_t(all.facets[size_t(Facet::Theme)][2]));
}

void TestColumns::emptyFactsCountNothing()
{
    const Columns columns(std::make_shared<const Facts>(FactTables()));
    Selection s = Selection().with(Facet::Partner, QStringLiteral("JPN"));
    s.start = YearRange{2020, 2025};
    s.text = QStringLiteral("cyber");
    for (const Selection &each : {Selection(), s}) {
        const Counts counts = columns.count(each);
        QVERIFY(counts.rows.empty());
        QVERIFY(columns.matrix(each, Dimension::Partner, Dimension::Theme).cells.empty());
        QVERIFY(counts.startYears.empty());
    }
    QCOMPARE(columns.size(), 0);
    QCOMPARE(columns.firstYear(), 0);
    QCOMPARE(columns.values(Facet::Status).size(), 4);
}

void TestColumns::valuesAreNamedAndInTheFilesOrder()
{
    const Columns columns(made::facts());
    const auto &partners = columns.values(Facet::Partner);
    QCOMPARE(partners.first().id, QStringLiteral("P0"));
    QCOMPARE(partners.first().name, QStringLiteral("Partner 0"));
    QCOMPARE(partners.last().id, QStringLiteral("none"));
    QCOMPARE(partners.last().name, QStringLiteral("No outside partner named"));
    QCOMPARE(columns.position(Facet::Partner, QStringLiteral("P3")), 3);
    QCOMPARE(columns.position(Facet::Partner, QStringLiteral("P99")), -1);
    QCOMPARE(columns.values(Facet::Member).last().name, QStringLiteral("All ASEAN or not stated"));
    QCOMPARE(columns.values(Facet::Member).size(), 6); // five members and "all"; not the group
    QCOMPARE(columns.values(Facet::Status).last().name, QStringLiteral("Not reported"));
    QStringList languages;
    for (const FacetValue &value : columns.values(Facet::Language))
        languages.append(value.name);
    QCOMPARE(languages,
             QStringList({QStringLiteral("English"), QStringLiteral("Malay"),
                          QStringLiteral("Vietnamese"), QStringLiteral("Language not stated")}));
    // Every made initiative has a theme, so there is no such value.
    QCOMPARE(columns.position(Facet::Theme, QStringLiteral("none")), -1);
}

void TestColumns::anUnknownValueMatchesNothing()
{
    const Columns columns(made::facts());
    const Selection s = Selection().with(Facet::Partner, QStringLiteral("P99"));
    QVERIFY(columns.count(s).rows.empty());
    QCOMPARE(columns.known(s), Selection());
    const Selection mixed = s.with(Facet::Partner, QStringLiteral("P1"));
    QCOMPARE(columns.known(mixed), Selection().with(Facet::Partner, QStringLiteral("P1")));
}

void TestColumns::onlyParticipantsBoundAnInitiative()
{
    FactTables t = made::tables({.initiatives = 3});
    const auto link = [](const char *id, EconomyRole role) {
        return EconomyLink{EconomyId(QLatin1String(id)), role, {}, {}};
    };
    t.initiatives[0].economies = {link("M1", EconomyRole::Participant)};
    t.initiatives[1].economies = {link("M1", EconomyRole::Lead)};
    t.initiatives[2].economies = {link("ASEAN", EconomyRole::Participant)};
    const Columns columns(std::make_shared<const Facts>(std::move(t)));
    const auto rows = [&](const char *id) {
        return columns.count(Selection().with(Facet::Member, QLatin1String(id))).rows.toVector();
    };
    QCOMPARE(rows("M1"), (std::vector<quint32>{0, 1}));
    QCOMPARE(rows("all"), (std::vector<quint32>{1, 2}));
}

void TestColumns::textIsFoundByPrefixPhraseAndInAllPartnerNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &typed, bool found) {
        QTest::newRow(name) << typed << found;
    };
    row("prefix", QStringLiteral("cap"), true);
    row("not inside a word", QStringLiteral("pacity"), false);
    row("every word", QStringLiteral("cap bui"), true);
    row("one word missing", QStringLiteral("cap xyz"), false);
    row("any order", QStringLiteral("building capacity"), true);
    row("phrase", QStringLiteral("\"capacity building\""), true);
    row("phrase in wrong order", QStringLiteral("\"building capacity\""), false);
    row("closed phrase is whole words", QStringLiteral("\"capacity build\""), false);
    row("phrase while typing", QStringLiteral("\"capacity bui"), true);
    row("Vietnamese without marks", QStringLiteral("da nang"), true);
    row("Vietnamese with marks", QStringLiteral("ĐÀ NẴNG"), true);
    row("part of Japanese", QStringLiteral("協力"), true);
    row("Japanese not there", QStringLiteral("力協"), false);
    row("summary", QStringLiteral("covid-19"), true);
    row("Malay name of the partner", QStringLiteral("jepun"), true);
    row("Indonesian name of the partner", QStringLiteral("jepang"), true);
    row("id", QStringLiteral("i0"), true);
    row("operators are text", QStringLiteral("cap* OR"), false);
    row("only signs narrow nothing", QStringLiteral("** -- \"\" ' %"), true);
    row("markup is text", QStringLiteral("<b>capacity"), false);
}

void TestColumns::textIsFoundByPrefixPhraseAndInAllPartnerNames()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    FactTables t = made::tables({.initiatives = 1, .partners = 1});
    t.partners[0].name = {QStringLiteral("Japan"), QStringLiteral("Jepun"),
                          QStringLiteral("Jepang")};
    t.initiatives[0].title = QStringLiteral("Capacity building in Đà Nẵng 日本と協力する");
    t.initiatives[0].summary = QStringLiteral("After COVID-19.");
    t.initiatives[0].partners = {{t.partners[0].id, PartnerRole::Partner, {}, {}}};
    const Columns columns(std::make_shared<const Facts>(std::move(t)));
    Selection s;
    s.text = typed;
    QCOMPARE(!columns.count(s).rows.empty(), found);
}

void TestColumns::aPhraseDoesNotRunFromTitleIntoSummary()
{
    FactTables t = made::tables({.initiatives = 1});
    t.initiatives[0].title = QStringLiteral("Data");
    t.initiatives[0].summary = QStringLiteral("centre");
    const Columns columns(std::make_shared<const Facts>(std::move(t)));
    Selection s;
    s.text = QStringLiteral("\"data centre\"");
    QVERIFY(columns.count(s).rows.empty());
    s.text = QStringLiteral("data centre");
    QCOMPARE(columns.count(s).rows.size(), size_t(1));
}

void TestColumns::oddRowsAreKept()
{
    FactTables t = made::tables({.initiatives = 3});
    t.initiatives[0] = Initiative(); // nothing known at all
    t.initiatives[1].title = QString(10000, u'x');
    t.initiatives[1].startYear = 2025;
    t.initiatives[1].endYear = 2020; // ends before it starts
    t.initiatives[2].startYear = 123456;
    t.initiatives[2].partners = {{PartnerId(QStringLiteral("gone")), PartnerRole::Host, {}, {}}};
    const Columns columns(std::make_shared<const Facts>(std::move(t)));
    QCOMPARE(columns.count({}).rows.size(), size_t(3));
    QCOMPARE(columns.count(Selection().with(Facet::Partner, noneId)).rows.size() >= 2, true);
    QCOMPARE(columns.count(Selection().with(Facet::Theme, noneId)).rows.toVector(),
             std::vector<quint32>{0});
    QCOMPARE(columns.lastYear() < 10000, true);
    Selection s;
    s.start = YearRange{2025, 2025};
    s.end = YearRange{2020, 2020};
    QVERIFY(!columns.count(s).rows.empty());
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
