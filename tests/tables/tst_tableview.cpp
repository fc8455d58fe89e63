// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/celltable.h"
#include "models/items/roles.h"
#include "views/tables/statusdelegate.h"
#include "views/tables/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copiesSelectedRowsWithHeader();
    void copiesColumnsAsTheyStand();
    void enterAndDoubleClickFollowTheLink();
    void externalTextIsNotHtml();
    void statusIsASignAndAWord();

private:
    std::unique_ptr<CellTable> m_model;
    std::unique_ptr<TableView> m_view;
};

void TestTableView::init()
{
    const Link link{Link::Kind::Initiative, QStringLiteral("I1")};
    QList<Row> rows{{{{QStringLiteral("One\tand\nmore"), 1, link, {}, -1},
                      {QStringLiteral("<b>x</b>"), 2, {}, {}, -1}},
                     QStringLiteral("I1"),
                     {}},
                    {{{QStringLiteral("Two"), 2, {}, {}, -1}, {QStringLiteral("y"), 1, {}, {}, 1}},
                     QStringLiteral("I2"),
                     {}}};
    m_model = std::make_unique<CellTable>(
        QList<Column>{{QStringLiteral("Title"), {}, false}, {QStringLiteral("Note"), {}, false}},
        rows);
    m_view = std::make_unique<TableView>();
    m_view->setModel(m_model.get());
    m_view->resize(500, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestTableView::copiesSelectedRowsWithHeader()
{
    m_view->selectRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    // What parts cells and rows must not stand inside a cell.
    QCOMPARE(content->text(), QStringLiteral("Title\tNote\nOne and more\t<b>x</b>\n"));
    QVERIFY(content->html().contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;")));
    m_view->clearSelection();
    QCOMPARE(m_view->copyText().count(QLatin1Char('\n')), 3);
}

void TestTableView::copiesColumnsAsTheyStand()
{
    m_view->horizontalHeader()->moveSection(0, 1);
    m_view->selectRow(1);
    QCOMPARE(m_view->copyText(), QStringLiteral("Note\tTitle\ny\tTwo\n"));
    m_view->setColumnHidden(1, true);
    QCOMPARE(m_view->copyText(), QStringLiteral("Title\nTwo\n"));
}

void TestTableView::enterAndDoubleClickFollowTheLink()
{
    QSignalSpy followed(m_view.get(), &TableView::linkActivated);
    m_view->setCurrentIndex(m_model->index(0, 1)); // the row's first cell has the link
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    const QPoint place = m_view->visualRect(m_model->index(0, 0)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(followed.size(), 2);
    m_view->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(followed.size(), 2); // leads nowhere
}

void TestTableView::externalTextIsNotHtml()
{
    QVERIFY(!m_view->copyHtml().contains(QStringLiteral("<b>")));
}

// Without colour the sign must still be there: grey pixels left of the word.
void TestTableView::statusIsASignAndAWord()
{
    m_view->setItemDelegate(
        new StatusDelegate(StatusDelegate::Vocabulary::InitiativeStatus, m_view.get()));
    const QRect cell = m_view->visualRect(m_model->index(1, 1));
    const QImage picture = m_view->viewport()
                               ->grab(QRect(cell.topLeft(), QSize(22, cell.height())))
                               .toImage()
                               .convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 110 ? 1 : 0;
    }
    QVERIFY(dark > 10);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
