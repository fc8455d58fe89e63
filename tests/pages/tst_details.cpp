// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/items/keys.h"
#include "views/figures/detailparts.h"
#include "views/pages/detailspanel.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    void everyCitationIsListed();
    void listsAreBounded();
    void panelLeadsToTheSourceOfAFact();
    void panelHasTheSheetOfWhatItShows();
    void panelTellsHistoryOnlyWhenAsked();

private:
    FactsPtr m_facts;
    ColumnsPtr m_columns;
};

void TestDetails::initTestCase()
{
    m_facts = realFacts();
    QVERIFY(m_facts);
    m_columns = std::make_shared<const Columns>(m_facts);
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
        const std::optional<Details> details = detailsOf(*m_facts, *m_columns, link);
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
        QVERIFY(detailsOf(*m_facts, *m_columns, {Link::Kind::Source, source.id.text()}));
}

void TestDetails::budgetIsSaidToBeMissing()
{
    for (const Initiative &each : m_facts->initiatives()) {
        const auto details =
            detailsOf(*m_facts, *m_columns, {Link::Kind::Initiative, each.id.text()});
        for (const DetailRow &row : details->rows) {
            if (row.label == QLatin1String("Budget"))
                QCOMPARE(row.value == QLatin1String("not reported"), !each.budget.has_value());
        }
    }
}

void TestDetails::conflictsNameBothReadings()
{
    for (const Conflict &conflict : m_facts->conflicts()) {
        const auto details =
            detailsOf(*m_facts, *m_columns, {Link::Kind::Conflict, conflict.id.text()});
        QStringList values;
        for (const DetailRow &row : details->rows)
            values.append(row.value);
        QVERIFY(values.contains(conflict.readingA));
        QVERIFY(values.contains(conflict.readingB));
    }
}

void TestDetails::whatIsNotKnownHasNone()
{
    QVERIFY(!detailsOf(*m_facts, *m_columns, {Link::Kind::Initiative, QStringLiteral("none")}));
    QVERIFY(!detailsOf(*m_facts, *m_columns, {Link::Kind::Milestone, QStringLiteral("2020")}));
    QVERIFY(!detailsOf(*m_facts, *m_columns, {Link::Kind::Page, QStringLiteral("data")}));
}

void TestDetails::everyCitationIsListed()
{
    for (const Initiative &each : m_facts->initiatives()) {
        const auto details =
            detailsOf(*m_facts, *m_columns, {Link::Kind::Initiative, each.id.text()});
        QCOMPARE(details->sources.first(), each.source);
        const auto sources = std::find_if(
            details->sections.begin(), details->sections.end(),
            [](const DetailSection &section) { return section.title == QLatin1String("Sources"); });
        QVERIFY(sources != details->sections.end());
        QCOMPARE(sources->rows.size(), details->sources.size());
        QList<DetailRow> rows = details->rows;
        for (const DetailSection &section : details->sections)
            rows += section.rows;
        for (const DetailRow &row : rows) {
            for (const int number : row.sources) {
                QVERIFY(number >= 1 && number <= details->sources.size());
                QCOMPARE(sources->rows.at(number - 1).label, QString::number(number));
                QCOMPARE(sources->rows.at(number - 1).link.id,
                         details->sources.at(number - 1).text());
            }
        }
    }
}

void TestDetails::listsAreBounded()
{
    FactTables tables;
    Source source;
    source.id = SourceId(QStringLiteral("s"));
    source.title = QStringLiteral("Paper");
    tables.sources << source;
    Partner partner;
    partner.id = PartnerId(QStringLiteral("P"));
    partner.name.en = QStringLiteral("Partner");
    partner.source = source.id;
    tables.partners << partner;
    for (int i = 0; i < 300; ++i) {
        Initiative each;
        each.id = InitiativeId(QString::number(i));
        each.title = QStringLiteral("Initiative %1").arg(i);
        each.source = source.id;
        if (i > 0)
            each.parent = InitiativeId(QStringLiteral("0"));
        each.partners << PartnerLink{partner.id, PartnerRole::Partner, {}, source.id};
        tables.initiatives << each;
    }
    const auto facts = std::make_shared<const Facts>(std::move(tables));
    const Columns columns(facts);
    for (const Link &link : {Link{Link::Kind::Partner, QStringLiteral("P")},
                             Link{Link::Kind::Source, QStringLiteral("s")},
                             Link{Link::Kind::Initiative, QStringLiteral("0")}}) {
        const auto details = detailsOf(*facts, columns, link);
        QVERIFY(details);
        qsizetype rows = details->rows.size();
        QStringList values;
        for (const DetailRow &row : details->rows)
            values.append(row.value);
        for (const DetailSection &section : details->sections) {
            rows += section.rows.size();
            for (const DetailRow &row : section.rows)
                values.append(row.value);
        }
        QVERIFY2(rows < 60, qPrintable(link.id));
        QVERIFY2(!values.filter(QStringLiteral("more")).isEmpty(), qPrintable(link.id));
    }
}

void TestDetails::panelLeadsToTheSourceOfAFact()
{
    const Initiative initiative = m_facts->initiatives().first();
    DetailsPanel panel;
    QSignalSpy followed(&panel, &DetailsPanel::linkActivated);
    QVERIFY(panel.show(m_facts, m_columns, {Link::Kind::Initiative, initiative.id.text()}));
    bool found = false;
    for (LinkButton *button : panel.findChildren<LinkButton *>()) {
        if (button->text() != QLatin1String("1") || button->link().kind != Link::Kind::Source)
            continue;
        found = true;
        QCOMPARE(button->link().id, initiative.source.text());
        QVERIFY(button->accessibleName().startsWith(QLatin1String("Source 1: ")));
        button->click();
        break;
    }
    QVERIFY(found);
    QCOMPARE(followed.size(), 1);
    QVERIFY(!panel.show(m_facts, m_columns, {Link::Kind::Initiative, QStringLiteral("none")}));
    QVERIFY(!panel.show(nullptr, nullptr, {Link::Kind::Initiative, initiative.id.text()}));
    QCOMPARE(panel.link().id, initiative.id.text());
}

void TestDetails::panelHasTheSheetOfWhatItShows()
{
    DetailsPanel panel;
    QVERIFY(!panel.figure());
    QSignalSpy asked(&panel, &DetailsPanel::figureMenuRequested);
    const auto sheetButton = [&panel] {
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->text().startsWith(QLatin1String("Sheet")))
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(sheetButton());
    const QString initiative = m_facts->initiatives().first().id.text();
    QVERIFY(panel.show(m_facts, m_columns, {Link::Kind::Initiative, initiative}));
    QVERIFY(panel.figure());
    QCOMPARE(panel.figure()->name(), QStringLiteral("initiative:") + initiative);
    QVERIFY(!sheetButton()->isHidden());
    sheetButton()->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(panel.show(m_facts, m_columns, {Link::Kind::Partner, QStringLiteral("JPN")}));
    QCOMPARE(panel.figure()->name(), QStringLiteral("partner:JPN"));
    QVERIFY(
        panel.show(m_facts, m_columns, {Link::Kind::Source, m_facts->sources().first().id.text()}));
    QVERIFY(!panel.figure());
    QVERIFY(sheetButton()->isHidden());
}

void TestDetails::panelTellsHistoryOnlyWhenAsked()
{
    int asked = 0;
    DetailsPanel panel;
    panel.setHistory([&asked](const Link &) -> std::optional<QList<FactChange>> {
        ++asked;
        FactChange change;
        change.kind = FactChange::Kind::Added;
        change.who = QStringLiteral("Ana <b>");
        change.why = QStringLiteral("Minutes");
        change.when = QDateTime(QDate(2026, 3, 4), QTime(8, 0), Qt::UTC);
        return QList<FactChange>{change};
    });
    QVERIFY(panel.show(m_facts, m_columns,
                       {Link::Kind::Initiative, m_facts->initiatives().first().id.text()}));
    QCOMPARE(asked, 0);
    LinkButton *ask = nullptr;
    for (LinkButton *button : panel.findChildren<LinkButton *>()) {
        if (button->text().contains(QLatin1String("history")))
            ask = button;
    }
    QVERIFY(ask);
    ask->click();
    QCOMPARE(asked, 1);
    QStringList texts;
    for (const PlainLabel *label : panel.findChildren<PlainLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts.append(label->text());
    }
    QVERIFY(texts.contains(QStringLiteral("Added by Ana <b>: Minutes")));
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
