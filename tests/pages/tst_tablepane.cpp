// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/modelcsv.h"
#include "models/items/initiativesmodel.h"
#include "models/items/roles.h"
#include "tests/cooperation/madefacts.h"
#include "tests/pages/pagetest.h"
#include "views/pages/tablepane.h"
#include "views/tables/initiativesview.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestTablePane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void followsTheSelectionWhenAsked();
    void titlesCount();
    void rowsAreToldOfBeside();
    void pointsToAnInitiative();
    void theLineTellsTheOrder();
    void copyingIsTold();
    void theButtonOpensTheColumns();
    void exportsExactlyWhatIsShown();
    void theFigureIsWhatIsShown();
    void longTablesArePrintedInPart();
    void stateComesBack();
    void theUsualColumnsFitASmallWindow();
    void aMillionStaysAlive();

private:
    QString csv() const;
    QPushButton *button(const char *name) const;

    FactsPtr m_facts;
    std::unique_ptr<CurrentSelection> m_current;
    std::unique_ptr<TablePane> m_pane;
};

void TestTablePane::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestTablePane::init()
{
    m_current = std::make_unique<CurrentSelection>();
    m_current->setFacts(m_facts);
    m_pane = std::make_unique<TablePane>(m_current.get());
    m_pane->resize(800, 500);
    m_pane->show();
    m_pane->refresh();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestTablePane::cleanup()
{
    m_pane.reset();
    m_current.reset();
}

QPushButton *TestTablePane::button(const char *name) const
{
    return m_pane->controls()->findChild<QPushButton *>(QLatin1String(name));
}

QString TestTablePane::csv() const
{
    QString text;
    const auto connection =
        connect(m_pane.get(), &TablePane::exportRequested, m_pane.get(),
                [&text](const InitiativeRows &rows) { text = QString::fromUtf8(toCsv(rows)); });
    button("export")->click();
    disconnect(connection);
    return text;
}

void TestTablePane::followsTheSelectionWhenAsked()
{
    QCOMPARE(m_pane->model()->rowCount(), 207);
    m_current->select(Selection().with(Facet::Partner, QStringLiteral("JPN")));
    QCOMPARE(m_pane->model()->rowCount(), 207);
    m_pane->refresh();
    QCOMPARE(m_pane->model()->rowCount(), int(m_current->counts().found));
    m_current->setFacts(nullptr);
    m_pane->refresh();
    QCOMPARE(m_pane->model()->rowCount(), 0);
    QCOMPARE(m_pane->figure()->table()->rowCount(), 0);
}

void TestTablePane::titlesCount()
{
    QCOMPARE(m_pane->title(), QStringLiteral("207 initiatives"));
    m_current->select(*Selection::fromText(QStringLiteral("text=zzzz")));
    QCOMPARE(m_pane->title(), QStringLiteral("0 initiatives"));
}

void TestTablePane::rowsAreToldOfBeside()
{
    QSignalSpy followed(m_pane.get(), &CooperationView::linkActivated);
    m_pane->table()->setFocus();
    m_pane->table()->setCurrentIndex(m_pane->model()->index(0, 0));
    QTest::keyClick(m_pane->table(), Qt::Key_Down);
    QVERIFY(!followed.isEmpty());
    QCOMPARE(followed.last().first().value<Link>(),
             (Link{Link::Kind::Initiative, m_pane->model()->initiative(1)->id.text()}));
}

void TestTablePane::pointsToAnInitiative()
{
    QSignalSpy followed(m_pane.get(), &CooperationView::linkActivated);
    const QString id = m_facts->initiatives().idAt(120).text();
    m_pane->pointTo({Link::Kind::Initiative, id});
    QCOMPARE(m_pane->table()->currentIndex().data(IdRole).toString(), id);
    QVERIFY(m_pane->table()->viewport()->rect().intersects(
        m_pane->table()->visualRect(m_pane->table()->currentIndex())));
    m_pane->pointTo({Link::Kind::Initiative, QStringLiteral("nothing")});
    m_pane->pointTo({Link::Kind::Partner, QStringLiteral("JPN")});
    QCOMPARE(m_pane->table()->currentIndex().data(IdRole).toString(), id);
}

void TestTablePane::theLineTellsTheOrder()
{
    QCOMPARE(m_pane->said(), QStringLiteral("In the file's order"));
    m_pane->model()->setSortKeys({{InitiativesModel::Theme, Qt::AscendingOrder},
                                  {InitiativesModel::Start, Qt::DescendingOrder}});
    QCOMPARE(m_pane->said(), QStringLiteral("Sorted by Theme, then Start (descending)"));
    m_pane->model()->setSortKeys({});
    m_current->select(*Selection::fromText(QStringLiteral("text=digital")));
    m_pane->refresh();
    QCOMPARE(m_pane->said(), QStringLiteral("Best matches first"));
}

void TestTablePane::copyingIsTold()
{
    m_pane->table()->selectRow(4);
    button("copy")->click();
    QCOMPARE(m_pane->said(), QStringLiteral("1 row copied"));
    m_pane->table()->clearSelection();
    button("copy")->click();
    QCOMPARE(m_pane->said(), QStringLiteral("207 rows copied"));
}

void TestTablePane::theButtonOpensTheColumns()
{
    button("columns")->click();
    auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("columnsMenu"));
    QVERIFY(menu && menu->isVisible());
    menu->close();
}

void TestTablePane::exportsExactlyWhatIsShown()
{
    InitiativesView &table = *m_pane->table();
    for (const int column : table.shownColumns()) {
        if (column != InitiativesModel::Title && column != InitiativesModel::Start)
            table.setColumnShown(column, false);
    }
    table.setColumnShown(InitiativesModel::Id, true);
    table.horizontalHeader()->moveSection(
        table.horizontalHeader()->visualIndex(InitiativesModel::Id), 0);
    m_current->select(*Selection::fromText(QStringLiteral("partner=JPN start=2021..2024")));
    m_pane->model()->setSortKeys({{InitiativesModel::Start, Qt::DescendingOrder},
                                  {InitiativesModel::Id, Qt::AscendingOrder}});
    // By hand: the same rows from the facts.
    struct Wanted {
        int year;
        QString id;
    };
    QList<Wanted> wanted;
    for (const Initiative &row : m_facts->initiatives()) {
        const bool ofJapan =
            std::any_of(row.partners.begin(), row.partners.end(), [](const PartnerLink &link) {
                return link.partner.text() == QLatin1String("JPN");
            });
        if (ofJapan && row.startYear && *row.startYear >= 2021 && *row.startYear <= 2024)
            wanted.append({*row.startYear, row.id.text()});
    }
    QVERIFY(wanted.size() > 2);
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Wanted &a, const Wanted &b) { return a.year > b.year; });
    const QStringList lines = csv().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), QStringLiteral("Id,Initiative,Start"));
    QCOMPARE(lines.size(), wanted.size() + 1);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString &line = lines.at(i + 1);
        QVERIFY2(line.endsWith(u',' + QString::number(wanted.at(i).year)), qPrintable(line));
    }
}

void TestTablePane::theFigureIsWhatIsShown()
{
    m_current->select(*Selection::fromText(QStringLiteral("partner=JPN")));
    m_pane->refresh();
    m_pane->model()->sort(InitiativesModel::Start);
    const FigurePtr figure = m_pane->figure();
    QCOMPARE(figure->title(), m_pane->title());
    QVERIFY(figure->subtitle().contains(QStringLiteral("Japan")));
    QVERIFY(figure->subtitle().contains(QStringLiteral("Sorted by Start")));
    QVERIFY(!figure->sources().isEmpty());
    const auto table = figure->table();
    QCOMPARE(table->rowCount(), m_pane->model()->rowCount());
    QCOMPARE(table->columnCount(), int(m_pane->table()->shownColumns().size()));
    QCOMPARE(table->index(3, 0).data(), m_pane->model()->index(3, 0).data());

    // On pages: every row once, each page with the header, none too high.
    const auto parts = figure->parts(700, 500);
    QVERIFY(parts.size() > 1);
    int rows = 0;
    for (const auto &part : parts) {
        QVERIFY(part->bodyHeight(700) <= 500);
        rows += part->table()->rowCount();
        const bool isFirst = part == parts.first();
        QCOMPARE(part->title(),
                 isFirst ? figure->title() : figure->title() + QStringLiteral(" (continued)"));
    }
    QCOMPARE(rows, table->rowCount());
    const QRectF body(0, 0, 700, figure->bodyHeight(700));
    QCOMPARE(figure->marks(body).size(), rows);
}

void TestTablePane::longTablesArePrintedInPart()
{
    FactTables t = made::tables({.initiatives = TablePane::mostPrinted + 5});
    t.initiatives[0].title = QString(5000, u'w');
    m_current->setFacts(std::make_shared<const Facts>(std::move(t)));
    m_pane->refresh();
    const FigurePtr figure = m_pane->figure();
    QCOMPARE(figure->table()->rowCount(), TablePane::mostPrinted);
    QVERIFY(figure->notes().join(u' ').contains(QStringLiteral("The first 2,000 of 2,005")));
    QVERIFY(figure->notes().join(u' ').contains(QStringLiteral("shortened")));
    QCOMPARE(figure->table()->index(0, 0).data().toString().size(), 5000);
}

void TestTablePane::stateComesBack()
{
    m_pane->table()->setColumnShown(InitiativesModel::Goal, true);
    m_pane->model()->sort(InitiativesModel::Goal, Qt::DescendingOrder);
    TablePane other(m_current.get());
    other.restore(m_pane->state());
    other.refresh();
    QCOMPARE(other.state(), m_pane->state());
    QCOMPARE(other.model()->initiative(0)->id, m_pane->model()->initiative(0)->id);
}

// The page leaves the table so much of a window of 1024 by 700.
void TestTablePane::theUsualColumnsFitASmallWindow()
{
    m_pane->resize(500, 300);
    QTest::qWait(20);
    const InitiativesView &table = *m_pane->table();
    const int status = InitiativesModel::Status;
    QVERIFY2(table.columnViewportPosition(status) + table.columnWidth(status) <=
                 table.viewport()->width() + 1,
             qPrintable(QString::number(table.columnViewportPosition(status))));
}

// Not how long, which depends on the machine, but that the window is not waited for.
void TestTablePane::aMillionStaysAlive()
{
    m_current->setFacts(made::facts({.initiatives = 60'000}));
    m_pane->refresh();
    m_pane->table()->setFocus();
    m_pane->model()->sort(InitiativesModel::Partners);
    QVERIFY(m_pane->model()->isSorting());
    QCOMPARE(m_pane->said(), QStringLiteral("Sorting… (Sorted by Partners)"));
    m_pane->table()->verticalScrollBar()->setValue(5000);
    QVERIFY(!m_pane->grab().isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->model()->isSorting(), 60'000);
    QCOMPARE(m_pane->said(), QStringLiteral("Sorted by Partners"));
}

QTEST_MAIN(TestTablePane)
#include "tst_tablepane.moc"
