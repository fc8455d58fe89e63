// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativesmodel.h"
#include "models/items/roles.h"
#include "tests/cooperation/madefacts.h"
#include "views/tables/initiativesview.h"
#include "views/tables/linedelegate.h"
#include "views/tables/sortheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace mitra;

using Of = InitiativeColumns;

class TestInitiativesView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clicksOnHeadersSort();
    void theHeaderShowsItsKeys();
    void theMenuKeySorts();
    void columnsAreChosenInTheMenu();
    void theLastColumnStays();
    void stateComesBack();
    void aBrokenStateIsNoHarm();
    void resetIsAsAtFirst();
    void copiesWhatIsShown();
    void tooMuchIsNotCopied();
    void shownIsWhatStandsThere();
    void matchesAreSetOff();
    void badTextStaysOneLine();
    void tipsAreNotHtml();
    void aLargeSelectionDoesNotHoldUpSorting();

private:
    void fill(FactTables tables);
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {});
    QMenu *openRowMenu(int column);
    static QAction *actionOf(const QMenu *menu, const QString &text);
    QImage pictureOf(const QModelIndex &index) const;

    std::unique_ptr<CurrentSelection> m_current;
    std::unique_ptr<InitiativesModel> m_model;
    std::unique_ptr<InitiativesView> m_view;
};

void TestInitiativesView::fill(FactTables tables)
{
    m_view.reset();
    m_model.reset();
    m_current = std::make_unique<CurrentSelection>();
    m_current->setFacts(std::make_shared<const Facts>(std::move(tables)));
    m_model = std::make_unique<InitiativesModel>(m_current.get());
    m_view = std::make_unique<InitiativesView>(m_model.get());
    m_view->resize(760, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestInitiativesView::init()
{
    fill(made::tables({.initiatives = 40}));
}

void TestInitiativesView::cleanup()
{
    QToolTip::hideText();
    m_view.reset();
    m_model.reset();
    m_current.reset();
}

void TestInitiativesView::clickHeader(int column, Qt::KeyboardModifiers modifiers)
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                      QPoint(x, header->height() / 2));
}

QAction *TestInitiativesView::actionOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QMenu *TestInitiativesView::openRowMenu(int column)
{
    m_view->setCurrentIndex(m_model->index(2, column));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            m_view->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    return m_view->findChild<QMenu *>(QStringLiteral("rowMenu"));
}

QImage TestInitiativesView::pictureOf(const QModelIndex &index) const
{
    return m_view->viewport()->grab(m_view->visualRect(index)).toImage();
}

void TestInitiativesView::clicksOnHeadersSort()
{
    clickHeader(Of::Theme);
    QCOMPARE(m_model->sortKeys(), (QList<SortKey>{{Of::Theme, Qt::AscendingOrder}}));
    clickHeader(Of::Theme);
    QCOMPARE(m_model->sortKeys(), (QList<SortKey>{{Of::Theme, Qt::DescendingOrder}}));
    clickHeader(Of::Start, Qt::ShiftModifier);
    clickHeader(Of::Status, Qt::ShiftModifier);
    clickHeader(Of::Start, Qt::ShiftModifier); // turns, and keeps its place
    QCOMPARE(m_model->sortKeys(), (QList<SortKey>{{Of::Theme, Qt::DescendingOrder},
                                                  {Of::Start, Qt::DescendingOrder},
                                                  {Of::Status, Qt::AscendingOrder}}));
    QVERIFY(m_view->selectionModel()->selection().isEmpty()); // a click selects no column
    clickHeader(Of::Start);
    QCOMPARE(m_model->sortKeys(), (QList<SortKey>{{Of::Start, Qt::AscendingOrder}}));
}

void TestInitiativesView::theHeaderShowsItsKeys()
{
    const auto picture = [this](int column) {
        const QHeaderView *header = m_view->horizontalHeader();
        return header->viewport()
            ->grab(QRect(header->sectionViewportPosition(column), 0, header->sectionSize(column),
                         header->height()))
            .toImage();
    };
    const QImage none = picture(Of::Theme);
    m_model->setSortKeys({{Of::Theme, Qt::AscendingOrder}});
    const QImage up = picture(Of::Theme);
    m_model->setSortKeys({{Of::Theme, Qt::DescendingOrder}});
    const QImage down = picture(Of::Theme);
    m_model->setSortKeys({{Of::Theme, Qt::DescendingOrder}, {Of::End, Qt::AscendingOrder}});
    const QImage first = picture(Of::Theme);
    m_model->setSortKeys({{Of::End, Qt::AscendingOrder}, {Of::Theme, Qt::DescendingOrder}});
    const QImage second = picture(Of::Theme);
    QVERIFY(none != up);
    QVERIFY(up != down);
    QVERIFY(down != first);
    QVERIFY(first != second);
}

void TestInitiativesView::theMenuKeySorts()
{
    QMenu *menu = openRowMenu(Of::Theme);
    QVERIFY(menu);
    QVERIFY(!actionOf(menu, QStringLiteral("Then by Theme, ascending"))); // nothing before it
    actionOf(menu, QStringLiteral("Sort by Theme, descending"))->trigger();
    QCOMPARE(m_model->sortKeys(), (QList<SortKey>{{Of::Theme, Qt::DescendingOrder}}));
    delete menu;
    menu = openRowMenu(Of::End);
    actionOf(menu, QStringLiteral("Then by End, ascending"))->trigger();
    QCOMPARE(m_model->sortKeys(),
             (QList<SortKey>{{Of::Theme, Qt::DescendingOrder}, {Of::End, Qt::AscendingOrder}}));
    delete menu;
    menu = openRowMenu(Of::Theme);
    actionOf(menu, QStringLiteral("Do not sort by Theme"))->trigger();
    QCOMPARE(m_model->sortKeys(), (QList<SortKey>{{Of::End, Qt::AscendingOrder}}));
    delete menu;
    menu = openRowMenu(Of::Theme);
    actionOf(menu, QStringLiteral("Sort by no column"))->trigger();
    QVERIFY(m_model->sortKeys().isEmpty());
    delete menu;
}

void TestInitiativesView::columnsAreChosenInTheMenu()
{
    QMenu *menu = m_view->columnsMenu();
    menu->popup(m_view->mapToGlobal(QPoint(10, 10)));
    QAction *goal = actionOf(menu, QStringLiteral("Goal"));
    QVERIFY(goal && !goal->isChecked());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(goal).center());
    QVERIFY(!m_view->isColumnHidden(Of::Goal));
    QVERIFY(menu->isVisible()); // several can be ticked in turn
    menu->setActiveAction(actionOf(menu, QStringLiteral("Theme")));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(m_view->isColumnHidden(Of::Theme));
    QVERIFY(m_view->columnWidth(Of::Goal) > 20);
    menu->close();
}

void TestInitiativesView::theLastColumnStays()
{
    for (int column = 1; column < Of::ColumnCount; ++column)
        m_view->setColumnShown(column, false);
    QCOMPARE(m_view->shownColumns(), QList<int>{Of::Title});
    QMenu *menu = m_view->columnsMenu();
    QAction *title = actionOf(menu, QStringLiteral("Initiative"));
    title->trigger();
    QVERIFY(title->isChecked());
    QCOMPARE(m_view->shownColumns(), QList<int>{Of::Title});
    delete menu;
}

void TestInitiativesView::stateComesBack()
{
    m_view->setColumnShown(Of::Id, true);
    m_view->setColumnShown(Of::Partners, false);
    m_view->horizontalHeader()->moveSection(m_view->horizontalHeader()->visualIndex(Of::Id), 0);
    m_view->setColumnWidth(Of::Title, 333);
    m_model->setSortKeys({{Of::Theme, Qt::AscendingOrder}, {Of::Start, Qt::DescendingOrder}});
    const QVariantMap state = m_view->state();
    const QList<int> columns = m_view->shownColumns();
    QCOMPARE(columns.first(), int(Of::Id));

    InitiativesModel model(m_current.get());
    InitiativesView other(&model);
    other.resize(900, 300);
    other.show();
    other.restore(state);
    QCOMPARE(other.shownColumns(), columns);
    QCOMPARE(other.columnWidth(Of::Title), 333);
    QCOMPARE(model.sortKeys(), m_model->sortKeys());
    QCOMPARE(other.state(), state);
    other.resize(1100, 300); // the reader's widths stay
    QCOMPARE(other.columnWidth(Of::Title), 333);
}

void TestInitiativesView::aBrokenStateIsNoHarm()
{
    const QList<int> columns = m_view->shownColumns();
    m_view->restore(
        {{QStringLiteral("columns"), QStringLiteral("nothing")}, {QStringLiteral("sorting"), 17}});
    QCOMPARE(m_view->shownColumns(), columns);
    QStringList all;
    for (int column = 0; column < Of::ColumnCount; ++column)
        all.append(u'-' + InitiativeCells::word(column));
    m_view->restore({{QStringLiteral("columns"), all}});
    QCOMPARE(m_view->shownColumns().size(), 1);
    m_view->restore({{QStringLiteral("columns"),
                      QStringList{QStringLiteral("theme=99999999"), QStringLiteral("theme=7"),
                                  QStringLiteral("gone=5"), QStringLiteral("title=-3")}}});
    QVERIFY(m_view->columnWidth(Of::Theme) <= 2000);
    QCOMPARE(m_view->shownColumns().first(), int(Of::Theme));
}

void TestInitiativesView::resetIsAsAtFirst()
{
    const QVariantMap first = m_view->state();
    m_view->setColumnShown(Of::Note, true);
    m_view->setColumnShown(Of::Title, false);
    m_view->horizontalHeader()->moveSection(3, 1);
    m_view->setColumnWidth(Of::Theme, 222);
    m_model->sort(Of::End);
    QVERIFY(m_view->state() != first);
    m_view->resetColumns();
    QCOMPARE(m_view->state(), first);
}

void TestInitiativesView::copiesWhatIsShown()
{
    for (const int column : {Of::Partners, Of::Theme, Of::End, Of::Status})
        m_view->setColumnShown(column, false);
    m_view->horizontalHeader()->moveSection(m_view->horizontalHeader()->visualIndex(Of::Source), 0);
    m_model->sort(Of::Start, Qt::DescendingOrder);
    m_view->selectRow(0);
    m_view->selectionModel()->select(m_model->index(1, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy copied(m_view.get(), &TableView::copied);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.first().first().toInt(), 2);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = content->text().split(u'\n');
    QCOMPARE(lines.at(0), QStringLiteral("Source\tInitiative\tStart"));
    const Initiative first = *m_model->initiative(0);
    QVERIFY(lines.at(1).startsWith(QStringLiteral("Paper")));
    QVERIFY(lines.at(1).endsWith(u'\t' + first.title + u'\t' + QString::number(*first.startYear)));
    QCOMPARE(lines.size(), 4); // header, two rows, the end
    QVERIFY(content->html().contains(QStringLiteral("<th>Source</th><th>Initiative</th>")));
    QVERIFY(content->html().contains(QStringLiteral("<td>") + first.title.toHtmlEscaped()));
    m_view->copyAll();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 41);
}

void TestInitiativesView::tooMuchIsNotCopied()
{
    fill(made::tables({.initiatives = TableView::mostCopied + 1}));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QSignalSpy refused(m_view.get(), &TableView::copyRefused);
    m_view->copyAll();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toInt(), TableView::mostCopied + 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestInitiativesView::shownIsWhatStandsThere()
{
    m_view->setColumnShown(Of::Id, true);
    m_view->horizontalHeader()->moveSection(m_view->horizontalHeader()->visualIndex(Of::Id), 0);
    m_model->sort(Of::Theme, Qt::DescendingOrder);
    m_current->select(Selection().with(Facet::Theme, QStringLiteral("theme-2")));
    const auto shown = m_view->shown();
    QCOMPARE(shown->rowCount(), m_model->rowCount());
    QCOMPARE(shown->columnCount(), int(m_view->shownColumns().size()));
    for (int row = 0; row < shown->rowCount(); ++row) {
        for (int column = 0; column < shown->columnCount(); ++column)
            QCOMPARE(shown->index(row, column).data(),
                     m_model->index(row, m_view->shownColumns().at(column)).data());
    }
    QCOMPARE(m_view->shown({1, 99, -1})->rowCount(), 1);
}

void TestInitiativesView::matchesAreSetOff()
{
    FactTables t = made::tables({.initiatives = 2});
    for (Initiative &row : t.initiatives) {
        row.title = QStringLiteral("A cyber shield");
        row.summary.clear();
    }
    fill(std::move(t));
    const QModelIndex title = m_model->index(0, Of::Title);
    const QImage plain = pictureOf(title);
    Selection selection;
    selection.text = QStringLiteral("CYB");
    m_current->select(selection);
    const QImage marked = pictureOf(m_model->index(0, Of::Title));
    QVERIFY(plain != marked);
    // Underlined too: not by colour alone.
    const QImage grey = marked.convertToFormat(QImage::Format_Grayscale8);
    int longest = 0;
    for (int y = 0; y < grey.height(); ++y) {
        int run = 0;
        for (int x = 0; x < grey.width() - 4; ++x) {
            run = qGray(grey.pixel(x, y)) < 160 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    QVERIFY2(longest >= 15, qPrintable(QString::number(longest)));
    selection.text = QStringLiteral("shield");
    m_current->select(selection);
    QVERIFY(pictureOf(m_model->index(0, Of::Title)) != marked);
}

void TestInitiativesView::badTextStaysOneLine()
{
    QCOMPARE(oneLine(QStringLiteral("a\nb\t c\u2028d")), QStringLiteral("a b c d"));
    const QString longTitle(10'000, u'x');
    QCOMPARE(oneLine(longTitle).size(), 401);
    QVERIFY(oneLine(longTitle).endsWith(QChar(0x2026)));
    FactTables t = made::tables({.initiatives = 4});
    t.initiatives[0].title = longTitle;
    t.initiatives[1].title = QStringLiteral("<h1>Big</h1>\n\nlines");
    t.initiatives[2].title = QStringLiteral("\u202e\u0645\u0628\u0627\u062f\u0631\u0629 cyber");
    t.initiatives[3].title = QStringLiteral("e\u0301\u0301\u0301\u0301 cyber");
    fill(std::move(t));
    m_model->sort(Of::Title);
    Selection selection;
    selection.text = QStringLiteral("\"((*:cyber OR \" x");
    m_current->select(selection);
    QVERIFY(!m_view->grab().isNull());
    selection.text = QStringLiteral("cyber");
    m_current->select(selection);
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(m_view->rowHeight(0), m_view->rowHeight(1));
}

void TestInitiativesView::tipsAreNotHtml()
{
    FactTables t = made::tables({.initiatives = 1});
    t.initiatives[0].title = QStringLiteral("<b>bold</b>") + QString(9000, u'y');
    fill(std::move(t));
    const QPoint at = m_view->visualRect(m_model->index(0, Of::Title)).center();
    QHelpEvent event(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    const QString tip = QToolTip::text();
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;bold")));
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
    QVERIFY(tip.size() < 4000);
    QVERIFY(tip.contains(QStringLiteral("more letters")));
}

void TestInitiativesView::aLargeSelectionDoesNotHoldUpSorting()
{
    fill(made::tables({.initiatives = 12'000}));
    m_view->selectRow(3);
    const QString id = m_view->currentIndex().data(IdRole).toString();
    m_model->sort(Of::Start);
    QCOMPARE(m_view->selectedRows().size(), 1);
    QCOMPARE(m_model->index(m_view->selectedRows().first(), 0).data(IdRole).toString(), id);
    m_view->selectAll();
    QCOMPARE(m_view->selectedRows().size(), 12'000);
    m_model->sort(Of::End);
    QVERIFY(m_view->selectedRows().isEmpty());
}

QTEST_MAIN(TestInitiativesView)
#include "tst_initiativesview.moc"
