// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"
#include "views/figures/gallery.h"
#include "views/pages/figuredelegate.h"
#include "views/pages/figuregallery.h"
#include "views/pages/figuremodel.h"
#include "views/widgets/pillgroup.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestFigureGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_gallery.reset(); }
    void everyFigureIsThereAndNamed();
    void nothingIsDrawnBeforeItIsShown();
    void whatIsSeenIsDrawnAndWhatIsFarIsNot();
    void scrollingDrawsWhatComesIntoView();
    void titlesBecomeKnown();
    void drawersHoldTheirKinds();
    void wordsFindFigures();
    void titlesAreSearchedToo();
    void onlySomeKindsCanBeOffered();
    void keysChoose();
    void tabGoesFromTopToBottom();
    void theMouseChooses();
    void nothingFoundIsSaid();
    void otherFactsForgetTheOld();
    void aFigureThatDoesNotExistIsNoTrouble();
    void askingForgetsTheLastSearch();
    void nothingIsCutInASmallWindow();

private:
    int shown() const { return list()->model()->rowCount(); }
    QListView *list() const { return m_gallery->list(); }
    QString nameOf(int row) const
    {
        return list()->model()->index(row, 0).data(FigureModel::NameRole).toString();
    }
    void chooseGroup(int pill)
    {
        m_gallery->groups()->setCurrent(pill);
        emit m_gallery->groups()->currentChanged(pill);
    }

    FactsPtr m_facts;
    ColumnsPtr m_columns;
    std::unique_ptr<FigureGallery> m_gallery;
};

void TestFigureGallery::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
    m_columns = std::make_shared<const Columns>(m_facts);
}

void TestFigureGallery::init()
{
    m_gallery = std::make_unique<FigureGallery>();
    m_gallery->setFacts(m_facts, m_columns);
    m_gallery->resize(820, 560);
    m_gallery->show();
    QVERIFY(QTest::qWaitForWindowActive(m_gallery.get()));
}

void TestFigureGallery::everyFigureIsThereAndNamed()
{
    const QStringList names = figureNames(*m_facts);
    QVERIFY(names.size() > 500);
    QCOMPARE(shown(), int(names.size()));
    for (int row = 0; row < shown(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        QCOMPARE(nameOf(row), names.at(row));
        const QString kind = index.data(FigureModel::KindRole).toString();
        const QString word = index.data(FigureModel::WordRole).toString();
        // Each kind has a word for people and is about something they know.
        QVERIFY2(word != kind && !word.isEmpty(), qPrintable(kind));
        const QString id = names.at(row).section(QLatin1Char(':'), 1);
        const QString subject = index.data(FigureModel::SubjectRole).toString();
        QCOMPARE(subject.isEmpty(), id.isEmpty());
        const Partner *partner = m_facts->find(PartnerId(id)); // some are known by their id
        QVERIFY2(id.isEmpty() || subject != id || (partner && partner->name.en == id),
                 qPrintable(names.at(row)));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(word));
    }
}

void TestFigureGallery::nothingIsDrawnBeforeItIsShown()
{
    FigureGallery hidden;
    QSignalSpy made(hidden.model()->pictures(), &FigurePictures::made);
    hidden.setFacts(m_facts, m_columns);
    QTest::qWait(30);
    QCOMPARE(made.count(), 0);
    QCOMPARE(hidden.list()->model()->rowCount(), int(figureNames(*m_facts).size()));
    hidden.show();
    QTRY_VERIFY(made.count() > 0);
    hidden.hide();
    const qsizetype before = made.count();
    QTest::qWait(30);
    QCOMPARE(made.count(), before);
}

void TestFigureGallery::whatIsSeenIsDrawnAndWhatIsFarIsNot()
{
    FigurePictures *pictures = m_gallery->model()->pictures();
    const QPixmap before = list()->viewport()->grab();
    QTRY_VERIFY_WITH_TIMEOUT(pictures->isIdle(), 60000);
    QVERIFY(before.toImage() != list()->viewport()->grab().toImage());
    // The goals come first; their pictures show ink.
    const QImage image = pictures->picture(nameOf(0));
    QVERIFY(!image.isNull());
    QCOMPARE(image.deviceIndependentSize().toSize(), FigurePictures::size);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
    }
    QVERIFY(ink > 200);
    QVERIFY(pictures->picture(nameOf(shown() - 1)).isNull());
}

void TestFigureGallery::scrollingDrawsWhatComesIntoView()
{
    FigurePictures *pictures = m_gallery->model()->pictures();
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    const QString last = nameOf(shown() - 1);
    (void)list()->viewport()->grab();
    QTRY_VERIFY_WITH_TIMEOUT(!pictures->picture(last).isNull(), 60000);
    // What is looked at does not wait for all titles.
    QVERIFY(!pictures->title(last).isEmpty());
}

void TestFigureGallery::titlesBecomeKnown()
{
    FigurePictures *pictures = m_gallery->model()->pictures();
    const QModelIndex first = list()->model()->index(0, 0);
    QTRY_VERIFY_WITH_TIMEOUT(pictures->isIdle(), 60000);
    for (const QString &name : figureNames(*m_facts))
        QVERIFY2(!pictures->title(name).isEmpty(), qPrintable(name));
    const FigurePtr figure = makeFigure(FigureRequest{nameOf(0)}, {m_facts, m_columns});
    QCOMPARE(first.data(Qt::DisplayRole).toString(), figure->title());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(figure->title()));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(figure->title().toHtmlEscaped()));
}

void TestFigureGallery::drawersHoldTheirKinds()
{
    int sum = 0;
    for (int group = 0; group < figureGroupCount; ++group) {
        chooseGroup(group + 1);
        QVERIFY(shown() > 0);
        sum += shown();
        for (int row = 0; row < shown(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            QCOMPARE(index.data(FigureModel::GroupRole).toInt(), group);
        }
        QVERIFY(list()->currentIndex().isValid());
    }
    QCOMPARE(sum, int(figureNames(*m_facts).size()));
    chooseGroup(int(FigureGroup::Sheets) + 1);
    QVERIFY(nameOf(0).startsWith(QLatin1String("partner:")) ||
            nameOf(0).startsWith(QLatin1String("member:")));
    chooseGroup(0);
    QCOMPARE(shown(), sum);
}

void TestFigureGallery::wordsFindFigures()
{
    QLineEdit *box = m_gallery->searchBox();
    QTest::keyClicks(box, QStringLiteral("trajectory"));
    const int trajectories = shown();
    QVERIFY(trajectories > 20);
    for (int row = 0; row < trajectories; ++row)
        QVERIFY(list()
                    ->model()
                    ->index(row, 0)
                    .data(FigureModel::FoldedRole)
                    .toString()
                    .contains(QStringLiteral("trajectory")));
    QTest::keyClicks(box, QStringLiteral(" internet"));
    QVERIFY(shown() > 0 && shown() < trajectories);
    box->setText(QStringLiteral("japan sheet"));
    QVERIFY(shown() < 6);
    QStringList names;
    for (int row = 0; row < shown(); ++row)
        names << nameOf(row);
    QVERIFY(names.contains(QStringLiteral("partner:JPN")));
    box->clear();
    QCOMPARE(shown(), int(figureNames(*m_facts).size()));
}

void TestFigureGallery::titlesAreSearchedToo()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_gallery->model()->pictures()->isIdle(), 60000);
    const FigurePtr figure =
        makeFigure(FigureRequest{QStringLiteral("milestones")}, {m_facts, m_columns});
    m_gallery->searchBox()->setText(QStringLiteral("\"%1\"").arg(figure->title()));
    QVERIFY(shown() >= 1);
    QCOMPARE(nameOf(0), QStringLiteral("milestones"));
}

void TestFigureGallery::onlySomeKindsCanBeOffered()
{
    chooseGroup(2);
    m_gallery->setKinds({QStringLiteral("arithmetic"), QStringLiteral("methods")});
    QVERIFY(!m_gallery->groups()->isVisible());
    QVERIFY(shown() > 10);
    for (int row = 0; row < shown(); ++row) {
        const QString kind = list()->model()->index(row, 0).data(FigureModel::KindRole).toString();
        QVERIFY(kind == QLatin1String("arithmetic") || kind == QLatin1String("methods"));
    }
    m_gallery->setKinds({});
    QVERIFY(m_gallery->groups()->isVisible());
    QCOMPARE(shown(), int(figureNames(*m_facts).size()));
}

void TestFigureGallery::keysChoose()
{
    QSignalSpy chosen(m_gallery.get(), &FigureGallery::chosen);
    QSignalSpy cancelled(m_gallery.get(), &FigureGallery::cancelled);
    m_gallery->ask(QStringLiteral("Which figure?"));
    QVERIFY(m_gallery->searchBox()->hasFocus());
    QTest::keyClick(m_gallery->searchBox(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<FigureRequest>().name, nameOf(0));
    QTest::keyClick(m_gallery->searchBox(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Down);
    const int below = list()->currentIndex().row();
    QVERIFY(below > 1); // in the next line of cards
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(list()->currentIndex().row(), below - 1);
    QTest::keyClick(list(), Qt::Key_Enter);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().value<FigureRequest>().name, nameOf(below - 1));
    QCOMPARE(cancelled.count(), 0);
    QTest::keyClick(list(), Qt::Key_Escape);
    QTest::keyClick(m_gallery->searchBox(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
}

void TestFigureGallery::tabGoesFromTopToBottom()
{
    m_gallery->searchBox()->setFocus();
    int y = 0;
    int x = 0;
    for (int step = 0; step < 4; ++step) { // pills, list, two buttons
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QPoint at = QApplication::focusWidget()->mapTo(m_gallery.get(), QPoint(0, 0));
        QVERIFY(at.y() > y || (at.y() == y && at.x() > x));
        y = at.y();
        x = at.x();
    }
    QCOMPARE(QApplication::focusWidget(), m_gallery->chooseButton());
}

void TestFigureGallery::theMouseChooses()
{
    QSignalSpy chosen(m_gallery.get(), &FigureGallery::chosen);
    const QPoint second = list()->visualRect(list()->model()->index(1, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(chosen.count(), 0); // looked at only
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::mouseClick(m_gallery->chooseButton(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().value<FigureRequest>().name, nameOf(1));
    QCOMPARE(chosen.last().first().value<FigureRequest>().settings, QString());
}

void TestFigureGallery::nothingFoundIsSaid()
{
    QSignalSpy chosen(m_gallery.get(), &FigureGallery::chosen);
    m_gallery->searchBox()->setText(QStringLiteral("zeppelin"));
    QCOMPARE(shown(), 0);
    QVERIFY(!m_gallery->chooseButton()->isEnabled());
    QTest::keyClick(m_gallery->searchBox(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    m_gallery->searchBox()->clear();
    QVERIFY(m_gallery->chooseButton()->isEnabled());
}

void TestFigureGallery::otherFactsForgetTheOld()
{
    FigurePictures *pictures = m_gallery->model()->pictures();
    const QString name = nameOf(0);
    (void)list()->viewport()->grab();
    QTRY_VERIFY_WITH_TIMEOUT(!pictures->picture(name).isNull(), 60000);
    m_gallery->setFacts(std::make_shared<const Facts>(FactTables()));
    QVERIFY(pictures->title(name).isEmpty());
    QVERIFY(!m_gallery->model()->data(m_gallery->model()->index(9999), Qt::DisplayRole).isValid());
    m_gallery->setFacts(nullptr);
    QCOMPARE(shown(), 0);
    QVERIFY(pictures->isIdle());
}

void TestFigureGallery::aFigureThatDoesNotExistIsNoTrouble()
{
    FigurePictures pictures;
    pictures.setGround({m_facts, m_columns});
    pictures.setRunning(true);
    QSignalSpy made(&pictures, &FigurePictures::made);
    QVERIFY(pictures.picture(QStringLiteral("ranking:nothing")).isNull());
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(!pictures.picture(QStringLiteral("ranking:nothing")).isNull());
    QVERIFY(pictures.title(QStringLiteral("ranking:nothing")).isEmpty());
    QVERIFY(pictures.isIdle());
}

void TestFigureGallery::askingForgetsTheLastSearch()
{
    m_gallery->searchBox()->setText(QStringLiteral("ranking"));
    chooseGroup(3);
    list()->setCurrentIndex(list()->model()->index(4, 0));
    m_gallery->ask(QStringLiteral("Which figure?"));
    QCOMPARE(shown(), int(figureNames(*m_facts).size()));
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(m_gallery->groups()->current(), 0);
    m_gallery->ask(QStringLiteral("Arithmetic of which indicator?"),
                   {QStringLiteral("arithmetic")});
    QVERIFY(nameOf(0).startsWith(QLatin1String("arithmetic:")));
    QCOMPARE(list()->currentIndex().row(), 0);
    m_gallery->ask(QStringLiteral("Which figure?"));
    QCOMPARE(shown(), int(figureNames(*m_facts).size()));
}

void TestFigureGallery::nothingIsCutInASmallWindow()
{
    for (const QSize size : {QSize(420, 480), QSize(560, 420), QSize(1200, 760)}) {
        m_gallery->resize(size);
        QTRY_COMPARE(m_gallery->size(), size);
        QCOMPARE(cutTexts(*m_gallery), QStringList());
        QVERIFY(!list()->horizontalScrollBar()->isVisible());
        const QModelIndex first = list()->model()->index(0, 0);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(first)));
        // Side by side, and not beyond the edge.
        const QRect second = list()->visualRect(list()->model()->index(1, 0));
        QCOMPARE(second.top(), list()->visualRect(first).top());
        QVERIFY(second.left() > list()->visualRect(first).right());
        QVERIFY(second.right() <= list()->viewport()->width());
    }
}

QTEST_MAIN(TestFigureGallery)
#include "tst_figuregallery.moc"
