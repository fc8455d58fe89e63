// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/items/roles.h"
#include "views/pages/datapage.h"
#include "views/tables/tableview.h"
#include "views/widgets/factrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestDataPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyTableOpens();
    void filteringLeavesWhatMatches();
    void rowsAreCopied();
    void linksLeadToTheirRow();
    void exportsAreAskedFor();
    void stateComesBack();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    FactsPtr m_facts;
    std::unique_ptr<DataPage> m_page;
};

void TestDataPage::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestDataPage::init()
{
    m_page = std::make_unique<DataPage>();
    m_page->setFacts(m_facts);
    showAs(*m_page, usualWindow);
}

void TestDataPage::everyTableOpens()
{
    const QList<TableInfo> infos = tableInfos();
    QCOMPARE(m_page->tables()->count(), int(infos.size()));
    for (int i = 0; i < infos.size(); ++i) {
        m_page->tables()->setCurrentRow(i);
        if (infos.at(i).id == QLatin1String("assumptions")) { // nobody has kept one
            QCOMPARE(m_page->table()->model()->rowCount(), 0);
            QVERIFY(m_page->rowDetails()->isEmpty());
            continue;
        }
        QVERIFY2(m_page->table()->model()->rowCount() > 0, qPrintable(infos.at(i).id));
        QVERIFY(!m_page->rowDetails()->isEmpty());
    }
    QVERIFY(m_page->showLink({Link::Kind::Table, QStringLiteral("observations")}));
    QCOMPARE(m_page->table()->model()->rowCount(), int(m_facts->observations().size()));
}

void TestDataPage::filteringLeavesWhatMatches()
{
    QVERIFY(m_page->showLink({Link::Kind::Table, QStringLiteral("initiatives")}));
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_page->filter()->hasFocus());
    QTest::keyClicks(m_page->filter(), QStringLiteral("JAP\u00C1N"));
    QTest::keyClick(m_page->filter(), Qt::Key_Return);
    const int rows = m_page->table()->model()->rowCount();
    QVERIFY(rows > 0 && rows < m_facts->initiatives().size());
    m_page->filter()->clear();
    QTRY_COMPARE(m_page->table()->model()->rowCount(), int(m_facts->initiatives().size()));
}

void TestDataPage::rowsAreCopied()
{
    QVERIFY(m_page->showLink({Link::Kind::Table, QStringLiteral("goals")}));
    m_page->table()->setFocus();
    m_page->table()->selectRow(1);
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines =
        QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(QLatin1Char('\t')));
    QVERIFY(lines.at(1).contains(m_page->table()->model()->index(1, 1).data().toString()));
}

void TestDataPage::linksLeadToTheirRow()
{
    const Source &source = m_facts->sources().at(40);
    QVERIFY(m_page->showLink({Link::Kind::Source, source.id.text()}));
    QCOMPARE(m_page->table()->currentIndex().data(IdRole).toString(), source.id.text());
    QVERIFY(!m_page->rowDetails()->isEmpty());
    QVERIFY(!m_page->showLink({Link::Kind::Source, QStringLiteral("none")}));
    QVERIFY(!m_page->showLink({Link::Kind::Table, QStringLiteral("none")}));
}

void TestDataPage::exportsAreAskedFor()
{
    const QSignalSpy tables(m_page.get(), &DataPage::tableExportRequested);
    const QSignalSpy packages(m_page.get(), &DataPage::packageExportRequested);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith(QLatin1String("Export")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(tables.size(), 1);
    QCOMPARE(packages.size(), 1);
}

void TestDataPage::stateComesBack()
{
    m_page->showLink({Link::Kind::Table, QStringLiteral("observations")});
    m_page->table()->sortByColumn(2, Qt::DescendingOrder);
    const QVariantMap state = m_page->state();
    DataPage other;
    other.setFacts(m_facts);
    other.restore(state);
    QCOMPARE(other.state().value(QStringLiteral("table")), state.value(QStringLiteral("table")));
    QCOMPARE(other.table()->model()->index(0, 2).data(),
             m_page->table()->model()->index(0, 2).data());
}

void TestDataPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestDataPage::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_page, window);
    QTRY_VERIFY2(cutTexts(*m_page).isEmpty(), qPrintable(cutTexts(*m_page).join(u'\n')));
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
