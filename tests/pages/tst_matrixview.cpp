// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/cooperation/dimensions.h"
#include "views/figures/matrixfigure.h"
#include "views/pages/matrixview.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figureview.h"
#include "views/widgets/plainlabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace mitra;

class TestMatrixView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void choosersChooseTheDimensions();
    void theSameDimensionChangesPlaces();
    void orderIsChosen();
    void aCellIsChosenAndTakenBack();
    void aRowAndAColumnAreChosen();
    void ctrlAddsCells();
    void theKeyboardChooses();
    void shiftReachesOverSeveral();
    void yearsAreChosenAsARange();
    void hintsTellWhatIsLeft();
    void aSelectionShowsItsRow();
    void figureFollowsWhileHidden();
    void notesAndSourcesStandBelow();
    void stateComesBack();
    void manyYearsScrollSideways();

private:
    FigureView *view() const { return m_view->findChild<FigureView *>(); }
    const MatrixFigure &matrix() const
    {
        return *static_cast<const MatrixFigure *>(m_view->figure().get());
    }
    // A cell's mark, or that of a row or column; -1 when there is none.
    int markOf(const QString &row, const QString &column) const;
    QPoint middleOf(int mark) const { return view()->marks().at(mark).area.center().toPoint(); }
    bool click(const QString &row, const QString &column, Qt::KeyboardModifiers modifiers = {});
    QString chosen() const { return m_current->selection().toText(); }

    FactsPtr m_facts;
    std::unique_ptr<CurrentSelection> m_current;
    std::unique_ptr<MatrixView> m_view;
};

void TestMatrixView::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

// The view alone; what a page does with its links and its turn is done here.
void TestMatrixView::init()
{
    m_current = std::make_unique<CurrentSelection>();
    m_current->setFacts(m_facts);
    m_view = std::make_unique<MatrixView>(m_current.get());
    connect(m_view.get(), &CooperationView::linkActivated, m_current.get(), [this](const Link &to) {
        QCOMPARE(to.kind, Link::Kind::Selection);
        m_current->select(*Selection::fromText(to.id));
    });
    connect(m_current.get(), &CurrentSelection::changed, m_view.get(), [this] {
        if (m_view->isVisible())
            m_view->refresh();
    });
    m_view->resize(560, 400);
    m_view->show();
    m_view->refresh();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestMatrixView::cleanup()
{
    m_view.reset();
    m_current.reset();
}

int TestMatrixView::markOf(const QString &row, const QString &column) const
{
    const auto link = choosing(m_current->selection(), m_view->axes(), {row, column});
    return link ? view()->markOf({Link::Kind::Selection, link->toText()}) : -1;
}

bool TestMatrixView::click(const QString &row, const QString &column,
                           Qt::KeyboardModifiers modifiers)
{
    const int mark = markOf(row, column);
    if (mark < 0)
        return false;
    view()->scrollToMark(mark);
    QTest::mouseClick(view(), Qt::LeftButton, modifiers, middleOf(mark));
    QCoreApplication::processEvents();
    return true;
}

void TestMatrixView::choosersChooseTheDimensions()
{
    QCOMPARE(m_view->name(), QStringLiteral("matrix"));
    QCOMPARE(m_view->figure()->name(), QStringLiteral("matrix"));
    const QList<Chooser *> choosers = m_view->controls()->findChildren<Chooser *>();
    QCOMPARE(choosers.size(), 3);
    for (const Chooser *chooser : choosers)
        QVERIFY(!chooser->accessibleName().isEmpty());
    QSignalSpy changes(m_view.get(), &CooperationView::figureChanged);
    m_view->controls()->show();
    choosers[1]->setFocus();
    QTest::keyClick(choosers[1], Qt::Key_Down); // from theme to member state
    QCOMPARE(m_view->figure()->name(), QStringLiteral("matrix:partner-member"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(view()->figure(), m_view->figure());
    for (const Dimension rows : allDimensions()) {
        for (const Dimension columns : allDimensions()) {
            m_view->setAxes({rows, columns});
            QCOMPARE(view()->figure(), m_view->figure());
            QVERIFY(m_view->axes().rows != m_view->axes().columns);
        }
    }
}

void TestMatrixView::theSameDimensionChangesPlaces()
{
    const QList<Chooser *> choosers = m_view->controls()->findChildren<Chooser *>();
    QTest::keyClick(choosers[0], Qt::Key_Down); // rows from partner to theme
    QCOMPARE(m_view->figure()->name(), QStringLiteral("matrix:theme-partner"));
    QCOMPARE(choosers[1]->currentText(), QStringLiteral("Partner"));
}

void TestMatrixView::orderIsChosen()
{
    m_view->setOrder(MatrixOrder::Name);
    QStringList names;
    for (const MatrixValue &row : matrix().content().rows)
        names << row.name;
    QCOMPARE(names.last(), QStringLiteral("No outside partner named"));
    names.removeLast();
    QVERIFY(std::is_sorted(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    }));
    QTest::keyClick(m_view->controls()->findChildren<Chooser *>()[2], Qt::Key_Down);
    QCOMPARE(m_view->order(), MatrixOrder::Similarity);
}

void TestMatrixView::aCellIsChosenAndTakenBack()
{
    m_current->select(*Selection::fromText(QStringLiteral("status=ongoing")));
    QVERIFY(click(QStringLiteral("JPN"), QStringLiteral("cybersecurity")));
    QTRY_COMPARE(chosen(), QStringLiteral("partner=JPN theme=cybersecurity status=ongoing"));
    QVERIFY(view()->marks().at(view()->currentMark()).text.endsWith(QStringLiteral(", chosen")));
    QVERIFY(click(QStringLiteral("JPN"), QStringLiteral("cybersecurity")));
    QTRY_COMPARE(chosen(), QStringLiteral("status=ongoing"));
}

void TestMatrixView::aRowAndAColumnAreChosen()
{
    QVERIFY(click(QStringLiteral("JPN"), QStringLiteral("cybersecurity")));
    QVERIFY(click(QStringLiteral("IND"), {}));
    QTRY_COMPARE(chosen(), QStringLiteral("partner=IND"));
    QVERIFY(click({}, QStringLiteral("skills")));
    QTRY_COMPARE(chosen(), QStringLiteral("theme=skills"));
    QVERIFY(click({}, QStringLiteral("skills")));
    QTRY_COMPARE(chosen(), QString());
}

void TestMatrixView::ctrlAddsCells()
{
    QVERIFY(click(QStringLiteral("JPN"), QStringLiteral("cybersecurity"), Qt::ControlModifier));
    QVERIFY(click(QStringLiteral("IND"), QStringLiteral("skills"), Qt::ControlModifier));
    QTRY_COMPARE(chosen(), QStringLiteral("partner=IND,JPN theme=cybersecurity,skills"));
    QVERIFY(click(QStringLiteral("JPN"), {}, Qt::ControlModifier));
    QTRY_COMPARE(chosen(), QStringLiteral("partner=IND theme=cybersecurity,skills"));
    QVERIFY(click(QStringLiteral("IND"), QStringLiteral("skills"), Qt::ControlModifier));
    QTRY_COMPARE(chosen(), QStringLiteral("partner=IND theme=cybersecurity"));
}

void TestMatrixView::theKeyboardChooses()
{
    view()->setFocus();
    view()->setCurrentMark(markOf(QStringLiteral("JPN"), {}));
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(chosen(), QStringLiteral("partner=JPN"));
    // The arrow goes on from there, to the row below.
    const int before = view()->currentMark();
    QTest::keyClick(view(), Qt::Key_Down);
    const auto below = Selection::fromText(view()->marks().at(view()->currentMark()).link.id);
    QVERIFY(view()->currentMark() != before);
    QCOMPARE(below->in(Facet::Partner).size(), 1);
    QTest::keyClick(view(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(m_current->selection().in(Facet::Partner).size(), 2);
    QVERIFY(m_current->selection().has(Facet::Partner, below->in(Facet::Partner).first()));
}

void TestMatrixView::shiftReachesOverSeveral()
{
    const QList<MatrixValue> rows = matrix().content().rows;
    view()->setFocus();
    view()->setCurrentMark(markOf(rows[1].id, {}));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(m_current->selection().in(Facet::Partner).size(), 2);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(m_current->selection().in(Facet::Partner).size(), 3);
    QVERIFY(click(rows[6].id, {}, Qt::ShiftModifier));
    QTRY_COMPARE(m_current->selection().in(Facet::Partner).size(), 6);
    for (int i = 1; i <= 6; ++i)
        QVERIFY(m_current->selection().has(Facet::Partner, rows[i].id));
}

void TestMatrixView::yearsAreChosenAsARange()
{
    m_view->setAxes({Dimension::Theme, Dimension::Year});
    QVERIFY(click({}, QStringLiteral("2021")));
    QTRY_COMPARE(chosen(), QStringLiteral("start=2021"));
    QVERIFY(click({}, QStringLiteral("2024"), Qt::ControlModifier));
    QTRY_COMPARE(chosen(), QStringLiteral("start=2021..2024"));
    QVERIFY(click({}, QStringLiteral("2024"), Qt::ControlModifier));
    QTRY_COMPARE(chosen(), QStringLiteral("start=2021..2023"));
    QVERIFY(click({}, QStringLiteral("2021")));
    QTRY_COMPARE(chosen(), QStringLiteral("start=2021"));
}

void TestMatrixView::hintsTellWhatIsLeft()
{
    const auto hint = [this](const char *row, const char *column) {
        return view()->hint(markOf(QString::fromLatin1(row), QString::fromLatin1(column)));
    };
    QCOMPARE(hint("JPN", "cybersecurity"), QStringLiteral("A click chooses these alone."));
    QVERIFY(click(QStringLiteral("JPN"), QStringLiteral("cybersecurity")));
    QVERIFY2(hint("JPN", "cybersecurity")
                 .startsWith(QStringLiteral("A click takes the choice back, which leaves %1")
                                 .arg(m_facts->initiatives().size())),
             qPrintable(hint("JPN", "cybersecurity")));
    const quint32 both = m_current->columns()
                             .count(*Selection::fromText(
                                 QStringLiteral("partner=IND,JPN theme=cybersecurity,skills")))
                             .found;
    QCOMPARE(hint("IND", "skills"),
             QStringLiteral("A click chooses these alone.\nCtrl+click adds: then any of 2 partners "
                            "with 2 themes is chosen, %1 initiatives.")
                 .arg(both));
}

void TestMatrixView::aSelectionShowsItsRow()
{
    const MatrixValue last = matrix().content().rows.at(matrix().content().rows.size() - 2);
    const auto *area = m_view->findChild<QScrollArea *>();
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    m_current->select(Selection().with(Facet::Partner, last.id));
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
    const QPoint at = view()->mapTo(area->viewport(), middleOf(markOf(last.id, {})));
    QVERIFY(area->viewport()->rect().contains(at));
}

void TestMatrixView::figureFollowsWhileHidden()
{
    m_view->hide();
    const FigurePtr before = m_view->figure();
    m_current->select(*Selection::fromText(QStringLiteral("status=ongoing")));
    QVERIFY(m_view->figure() != before);
    QVERIFY(m_view->figure()->subtitle().contains(QStringLiteral("Ongoing")));
    m_view->show();
    m_view->refresh();
    QCOMPARE(view()->figure(), m_view->figure());
}

void TestMatrixView::notesAndSourcesStandBelow()
{
    const auto foot = [this] {
        QString text;
        for (const PlainLabel *label : m_view->findChildren<PlainLabel *>())
            text += label->text();
        return text;
    };
    QVERIFY2(foot().contains(QStringLiteral("cells do not add up")), qPrintable(foot()));
    const QString all = foot();
    QVERIFY2(all.contains(QStringLiteral("Source:")), qPrintable(all));
    m_current->select(*Selection::fromText(QStringLiteral("status=planned")));
    QVERIFY(foot() != all);
    QVERIFY(foot().contains(QStringLiteral("Source:")));
}

void TestMatrixView::stateComesBack()
{
    m_view->setAxes({Dimension::Member, Dimension::Year});
    m_view->setOrder(MatrixOrder::Similarity);
    MatrixView other(m_current.get());
    other.restore(m_view->state());
    QCOMPARE(other.axes(), m_view->axes());
    QCOMPARE(other.order(), MatrixOrder::Similarity);
    other.restore({{QStringLiteral("rows"), QStringLiteral("year")},
                   {QStringLiteral("columns"), QStringLiteral("year")},
                   {QStringLiteral("order"), QStringLiteral("colour")}});
    QCOMPARE(other.axes(), m_view->axes());
    QCOMPARE(other.order(), MatrixOrder::Similarity);
    other.restore({});
    QCOMPARE(other.axes(), m_view->axes());
}

void TestMatrixView::manyYearsScrollSideways()
{
    m_view->resize(320, 400);
    m_view->setAxes({Dimension::Partner, Dimension::Year});
    const auto *area = m_view->findChild<QScrollArea *>();
    QTRY_VERIFY(area->horizontalScrollBar()->maximum() > 0);
    // The names of the rows stay in view.
    area->horizontalScrollBar()->setValue(area->horizontalScrollBar()->maximum());
    const int row = markOf(matrix().content().rows.first().id, {});
    const QPoint left = view()->mapFrom(area->viewport(), QPoint(20, 0));
    QCOMPARE(view()->markAt(QPoint(left.x(), middleOf(row).y())), row);
}

QTEST_MAIN(TestMatrixView)
#include "tst_matrixview.moc"
