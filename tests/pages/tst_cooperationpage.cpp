// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/items/initiativesmodel.h"
#include "models/items/roles.h"
#include "views/pages/chipbar.h"
#include "views/pages/cooperationpage.h"
#include "views/pages/detailspanel.h"
#include "views/pages/facetlist.h"
#include "views/pages/filterpanel.h"
#include "views/pages/historybar.h"
#include "views/pages/selectionline.h"
#include "views/pages/viewcard.h"
#include "views/tables/tableview.h"
#include "views/widgets/chip.h"
#include "views/widgets/figureview.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/timelinepane.h"
#include "views/widgets/yearhistogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace mitra;

class TestCooperationPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aCellChoosesPartnerAndTheme();
    void theSameCellAgainTakesItBack();
    void chipsGoByKeyboard();
    void facetsToggle();
    void zeroValuesAreHidden();
    void searchingIgnoresCaseAndAccents();
    void yearsAreChosenWithMouseAndKeys();
    void endYearsAreChosenToo();
    void aValueIsFoundInALongFacet();
    void backAndForwardThroughSelections();
    void aDragIsOneStep();
    void typingIsOneStep();
    void theLineIsAppliedAndTakenBack();
    void theLineSaysWhatIsWrong();
    void nothingFoundLeadsOut();
    void keysChooseTheView();
    void theTimelineMovesUp();
    void theTimelineFoldsAway();
    void hiddenViewsWait();
    void tabGoesFromLeftToRight();
    void detailsTellAndClose();
    void detailsFollowTheSelection();
    void aTimelineRowIsChosenInTheTable();
    void theFirstChipMovesNothing();
    void arrowsGoOnFromTheClickedCell();
    void aSelectionShowsItsRow();
    void tabShowsTheTop();
    void columnNamesStayInView();
    void statusIsSeenWhole();
    void detailsLieInsideASmallWindow();
    void unknownLinksAreRefused();
    void stateComesBack();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    FigureView *view(const QString &figure) const;
    TableView *table() const { return m_page->findChild<TableView *>(); }
    void select(const char *line) { m_current->select(*Selection::fromText(QLatin1String(line))); }
    QString selected() const { return m_current->selection().toText(); }
    bool clickCell(const QString &selection);

    FactsPtr m_facts;
    std::unique_ptr<CurrentSelection> m_current;
    std::unique_ptr<CooperationPage> m_page;
};

void TestCooperationPage::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestCooperationPage::init()
{
    m_current = std::make_unique<CurrentSelection>();
    m_page = std::make_unique<CooperationPage>(m_current.get());
    m_current->setFacts(m_facts);
    m_page->setFacts(m_facts);
    showAs(*m_page, usualWindow);
}

void TestCooperationPage::cleanup()
{
    m_page.reset();
    m_current.reset();
}

FigureView *TestCooperationPage::view(const QString &figure) const
{
    for (FigureView *each : m_page->findChildren<FigureView *>()) {
        if (each->figure() && each->figure()->name() == figure)
            return each;
    }
    return nullptr;
}

bool TestCooperationPage::clickCell(const QString &selection)
{
    FigureView *matrix = view(QStringLiteral("matrix"));
    for (const Mark &mark : matrix->marks()) {
        if (mark.link == Link{Link::Kind::Selection, selection}) {
            QTest::mouseClick(matrix, Qt::LeftButton, {}, mark.area.center().toPoint());
            QCoreApplication::processEvents();
            return true;
        }
    }
    return false;
}

void TestCooperationPage::aCellChoosesPartnerAndTheme()
{
    const QString cell = QStringLiteral("partner=JPN theme=cybersecurity");
    QVERIFY(clickCell(cell));
    QTRY_COMPARE(m_current->selection().toText(), cell);

    int expected = 0;
    for (const Initiative &initiative : m_facts->initiatives()) {
        if (initiative.theme != ThemeId(QStringLiteral("cybersecurity")))
            continue;
        for (const PartnerLink &link : initiative.partners)
            expected += link.partner == PartnerId(QStringLiteral("JPN")) ? 1 : 0;
    }
    QVERIFY(expected > 0);
    m_page->showView(QStringLiteral("table"));
    QCOMPARE(table()->model()->rowCount(), expected);
    QCOMPARE(m_page->filter()->chips()->chips().size(), 2);
    QCOMPARE(m_page->filter()->chips()->chips().at(0)->accessibleName(),
             QStringLiteral("Remove Partner: Japan"));
    QTRY_COMPARE(m_page->filter()->accessibleName(), QStringLiteral("Filter: %1 of %2 initiatives")
                                                         .arg(expected)
                                                         .arg(m_facts->initiatives().size()));
    QVERIFY(m_page->lowerCard()->view()->title().startsWith(
        QStringLiteral("%1 initiatives: ").arg(expected)));
}

void TestCooperationPage::theSameCellAgainTakesItBack()
{
    const QString cell = QStringLiteral("partner=JPN theme=cybersecurity");
    QVERIFY(clickCell(cell));
    QTRY_VERIFY(!m_current->selection().isEmpty());
    QVERIFY(clickCell(cell));
    QTRY_VERIFY(m_current->selection().isEmpty());
    QVERIFY(m_page->filter()->chips()->chips().isEmpty());
}

void TestCooperationPage::chipsGoByKeyboard()
{
    m_current->select(*Selection::fromText(QStringLiteral("partner=JPN,KOR status=ongoing")));
    ChipBar *bar = m_page->filter()->chips();
    QCOMPARE(bar->chips().size(), 3);
    bar->chips().at(0)->setFocus();
    QTest::keyClick(bar->chips().at(0), Qt::Key_Delete);
    QCOMPARE(m_current->selection().toText(), QStringLiteral("partner=KOR status=ongoing"));
    QVERIFY(bar->chips().at(0)->hasFocus());
    QTest::keyClick(bar->chips().at(0), Qt::Key_Space);
    QTest::keyClick(bar->chips().at(0), Qt::Key_Return);
    QVERIFY(m_current->selection().isEmpty());
    QVERIFY(!bar->clearButton()->isVisible());
    QVERIFY(m_page->filter()->searchBox()->hasFocus());
}

void TestCooperationPage::facetsToggle()
{
    FacetView *statuses = m_page->filter()->facet(Facet::Status)->view();
    const QModelIndex first = statuses->model()->index(0, 0);
    QTest::mouseClick(statuses->viewport(), Qt::LeftButton, {},
                      statuses->visualRect(first).center());
    QCOMPARE(m_current->selection().in(Facet::Status).size(), 1);
    const QString chosen = m_current->selection().in(Facet::Status).first();
    statuses->setFocus();
    statuses->setCurrentIndex(statuses->model()->index(0, 0));
    for (int row = 0; row < statuses->model()->rowCount(); ++row) {
        if (statuses->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            statuses->setCurrentIndex(statuses->model()->index(row, 0));
    }
    QTest::keyClick(statuses, Qt::Key_Space);
    QVERIFY(!m_current->selection().has(Facet::Status, chosen));
}

void TestCooperationPage::zeroValuesAreHidden()
{
    m_current->select(*Selection::fromText(QStringLiteral("partner=JPN theme=cybersecurity")));
    FacetView *statuses = m_page->filter()->facet(Facet::Status)->view();
    const Counts &counts = m_current->counts();
    const auto &values = m_current->columns().values(Facet::Status);
    int useful = 0;
    for (qsizetype i = 0; i < values.size(); ++i)
        useful += counts.facets[size_t(Facet::Status)][size_t(i)] > 0 ? 1 : 0;
    int visible = 0;
    for (int row = 0; row < statuses->model()->rowCount(); ++row)
        visible += statuses->isRowHidden(row) ? 0 : 1;
    QVERIFY(useful < values.size());
    QCOMPARE(visible, useful);
}

void TestCooperationPage::searchingIgnoresCaseAndAccents()
{
    QLineEdit *box = m_page->filter()->searchBox();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("cybersecurity"));
    QTRY_COMPARE(m_current->selection().text, QStringLiteral("cybersecurity"));
    const size_t plain = m_current->counts().rows.size();
    QVERIFY(plain > 0 && plain < size_t(m_facts->initiatives().size()));
    box->clear();
    QTest::keyClicks(box, QStringLiteral("CYB\u00C9RSECURIT\u00DD"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_current->counts().rows.size(), plain);
    m_page->showView(QStringLiteral("table"));
    QCOMPARE(size_t(table()->model()->rowCount()), plain);
}

void TestCooperationPage::yearsAreChosenWithMouseAndKeys()
{
    YearHistogram *years = m_page->filter()->startYears();
    QTest::mousePress(years, Qt::LeftButton, {}, years->barArea(2021).center().toPoint());
    QTest::mouseMove(years, years->barArea(2025).center().toPoint());
    QTest::mouseRelease(years, Qt::LeftButton, {}, years->barArea(2025).center().toPoint());
    QCOMPARE(m_current->selection().start, (std::optional(YearRange{2021, 2025})));
    int expected = 0;
    for (const Initiative &initiative : m_facts->initiatives())
        expected +=
            initiative.startYear && *initiative.startYear >= 2021 && *initiative.startYear <= 2025
                ? 1
                : 0;
    QCOMPARE(int(m_current->counts().rows.size()), expected);
    QCOMPARE(years->accessibleName(),
             QStringLiteral("Start from 2021 to 2025, %1 initiatives").arg(expected));
    years->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
    QCOMPARE(m_current->selection().start, (std::optional(YearRange{2022, 2024})));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Delete);
    QVERIFY(!m_current->selection().start);
}

void TestCooperationPage::endYearsAreChosenToo()
{
    YearHistogram *years = m_page->filter()->endYears();
    QTest::mouseClick(years, Qt::LeftButton, {}, years->barArea(2025).center().toPoint());
    QCOMPARE(selected(), QStringLiteral("end=2025"));
    int expected = 0;
    for (const Initiative &initiative : m_facts->initiatives())
        expected += initiative.endYear == std::optional(2025) ? 1 : 0;
    QVERIFY(expected > 0);
    QCOMPARE(int(m_current->counts().found), expected);
    QCOMPARE(m_page->filter()->chips()->chips().size(), 1);
}

void TestCooperationPage::aValueIsFoundInALongFacet()
{
    FacetList *partners = m_page->filter()->facet(Facet::Partner);
    QLineEdit *box = partners->findBox();
    QVERIFY(box->isVisible());
    QVERIFY(!m_page->filter()->facet(Facet::Status)->findBox()->isVisible());
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("REPUBLIC of kor"));
    FacetView *list = partners->view();
    int shown = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        shown += list->isRowHidden(row) ? 0 : 1;
    QCOMPARE(shown, 1);
    QVERIFY(!partners->moreButton()->isVisible());
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(selected(), QStringLiteral("partner=KOR"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return); // toggles the first that is found
    QCOMPARE(selected(), QString());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(box->text().isEmpty());
    QVERIFY(partners->moreButton()->isVisible());
}

void TestCooperationPage::backAndForwardThroughSelections()
{
    HistoryBar *history = m_page->history();
    QVERIFY(!history->backButton()->isEnabled());
    QVERIFY(!history->forwardButton()->isEnabled());
    select("partner=JPN");
    select("partner=JPN theme=cybersecurity");
    QVERIFY(history->backButton()->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("partner=JPN"));
    QVERIFY(history->forwardButton()->isEnabled());
    history->backButton()->click();
    QCOMPARE(selected(), QString());
    QVERIFY(!history->backButton()->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("partner=JPN"));
    // The side buttons of a mouse, over whatever part.
    FigureView *matrix = view(QStringLiteral("matrix"));
    QTest::mouseClick(matrix, Qt::ForwardButton);
    QCOMPARE(selected(), QStringLiteral("partner=JPN theme=cybersecurity"));
    QTest::mouseClick(m_page->filter()->searchBox(), Qt::BackButton);
    QCOMPARE(selected(), QStringLiteral("partner=JPN"));
    // A file without that partner: no step leads to it.
    m_current->setFacts(std::make_shared<const Facts>(FactTables()));
    QVERIFY(!history->backButton()->isEnabled());
    QVERIFY(!history->forwardButton()->isEnabled());
}

void TestCooperationPage::aDragIsOneStep()
{
    select("theme=cybersecurity");
    YearHistogram *years = m_page->filter()->startYears();
    QTest::mousePress(years, Qt::LeftButton, {}, years->barArea(2018).center().toPoint());
    for (int year = 2019; year <= 2023; ++year)
        QTest::mouseMove(years, years->barArea(year).center().toPoint());
    QTest::mouseRelease(years, Qt::LeftButton, {}, years->barArea(2023).center().toPoint());
    QCOMPARE(selected(), QStringLiteral("theme=cybersecurity start=2018..2023"));
    QTest::mouseClick(years, Qt::LeftButton, {}, years->barArea(2020).center().toPoint());
    m_page->history()->goBack();
    QCOMPARE(selected(), QStringLiteral("theme=cybersecurity start=2018..2023"));
    m_page->history()->goBack();
    QCOMPARE(selected(), QStringLiteral("theme=cybersecurity"));
}

void TestCooperationPage::typingIsOneStep()
{
    QLineEdit *box = m_page->filter()->searchBox();
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("cyber"));
    QTRY_COMPARE(m_current->selection().text, QStringLiteral("cyber"));
    QTest::keyClicks(box, QStringLiteral("security"));
    QTRY_COMPARE(m_current->selection().text, QStringLiteral("cybersecurity"));
    m_page->history()->goBack();
    QVERIFY(m_current->selection().isEmpty());
    QVERIFY(box->text().isEmpty());
}

void TestCooperationPage::theLineIsAppliedAndTakenBack()
{
    SelectionLine *line = m_page->line();
    QVERIFY(!line->isVisible());
    select("partner=JPN");
    QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(line->isVisible());
    QVERIFY(line->edit()->hasFocus());
    QCOMPARE(line->edit()->selectedText(), QStringLiteral("partner=JPN"));
    QVERIFY(m_page->history()->lineButton()->isChecked());
    QTest::keyClicks(line->edit(), QStringLiteral("theme=cybersecurity  partner=KOR,JPN"));
    QCOMPARE(selected(), QStringLiteral("partner=JPN"));
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QCOMPARE(selected(), QStringLiteral("partner=JPN,KOR theme=cybersecurity"));
    QCOMPARE(line->edit()->text(), selected());
    line->copyButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), selected());
    line->edit()->setFocus();
    QTest::keyClicks(line->edit(), QStringLiteral(" start=20"));
    QTest::keyClick(line->edit(), Qt::Key_Escape);
    QCOMPARE(line->edit()->text(), selected());
    QVERIFY(line->isVisible());
    QTest::keyClick(line->edit(), Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(!m_page->history()->lineButton()->isChecked());
}

void TestCooperationPage::theLineSaysWhatIsWrong()
{
    SelectionLine *line = m_page->line();
    m_page->history()->lineButton()->click();
    QVERIFY(line->edit()->hasFocus());
    QTest::keyClicks(line->edit(), QStringLiteral("partner=JPN country=THA"));
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QVERIFY(m_current->selection().isEmpty());
    QVERIFY2(line->told().startsWith(QStringLiteral("\u201ccountry=THA\u201d is not understood")),
             qPrintable(line->told()));
    QCOMPARE(line->edit()->text(), QStringLiteral("partner=JPN country=THA"));
    line->edit()->selectAll();
    QTest::keyClicks(line->edit(), QStringLiteral("partner=XYZ"));
    QVERIFY(line->told().isEmpty());
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QCOMPARE(selected(), QStringLiteral("partner=XYZ"));
    QCOMPARE(line->told(), QStringLiteral("Matches nothing: partner XYZ is not in this file."));
    m_current->clear();
    QVERIFY(line->told().isEmpty());
}

void TestCooperationPage::nothingFoundLeadsOut()
{
    const auto button = [this](const QString &text) -> QPushButton * {
        for (QPushButton *each : m_page->mainCard()->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    };
    select("theme=cybersecurity");
    QVERIFY(!button(QStringLiteral("Go back")));
    select("theme=cybersecurity text=\"no such words at all\"");
    QCOMPARE(m_current->counts().found, 0U);
    QVERIFY(button(QStringLiteral("Clear all")));
    button(QStringLiteral("Go back"))->click();
    QCOMPARE(selected(), QStringLiteral("theme=cybersecurity"));
    QVERIFY(!button(QStringLiteral("Go back")));
}

void TestCooperationPage::keysChooseTheView()
{
    ViewCard *main = m_page->mainCard();
    QCOMPARE(main->view()->name(), QStringLiteral("matrix"));
    QStringList names;
    for (const auto *pill : m_page->pills()->findChildren<QPushButton *>())
        names.append(pill->text());
    QVERIFY(names.size() >= 3);
    for (int i = 0; i < int(names.size()); ++i) {
        QTest::keyClick(m_page.get(), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(m_page->pills()->current(), i);
        QCOMPARE(main->view()->label(), names.at(i));
        QVERIFY(main->view()->isVisible());
        QVERIFY(m_page->currentFigure() != nullptr);
    }
    QCOMPARE(m_page->figures().size(), names.size());
}

void TestCooperationPage::theTimelineMovesUp()
{
    CooperationView *timeline = m_page->lowerCard()->view();
    QCOMPARE(timeline->name(), QStringLiteral("timeline"));
    QVERIFY(m_page->lowerCard()->isVisible());
    m_page->showView(QStringLiteral("timeline"));
    QCOMPARE(m_page->mainCard()->view(), timeline);
    QVERIFY(timeline->isVisible());
    QVERIFY(!m_page->lowerCard()->isVisible());
    m_page->showView(QStringLiteral("table"));
    QCOMPARE(m_page->lowerCard()->view(), timeline);
    QVERIFY(timeline->isVisible());
    QVERIFY(m_page->lowerCard()->isVisible());
}

void TestCooperationPage::theTimelineFoldsAway()
{
    ViewCard *lower = m_page->lowerCard();
    const int before = m_page->mainCard()->height();
    const int full = lower->height();
    QTest::mouseClick(lower->foldButton(), Qt::LeftButton);
    QVERIFY(lower->isFolded());
    QVERIFY(!lower->view()->isVisible());
    QTRY_VERIFY(m_page->mainCard()->height() > before);
    QTRY_VERIFY(lower->height() < full / 3);
    QVERIFY(m_page->state().value(QStringLiteral("timelineFolded")).toBool());
    QTest::keyClick(lower->foldButton(), Qt::Key_Space);
    QTRY_COMPARE(lower->height(), full);
    QVERIFY(lower->view()->isVisible());
}

void TestCooperationPage::hiddenViewsWait()
{
    // Folded away it keeps its old figure until it is seen again.
    ViewCard *lower = m_page->lowerCard();
    lower->setFolded(true);
    const auto *timeline = m_page->findChild<TimelinePane *>();
    const auto before = timeline->timeline();
    select("partner=JPN");
    QCOMPARE(timeline->timeline(), before);
    lower->setFolded(false);
    QVERIFY(timeline->timeline() != before);
    // A hidden page as a whole.
    const FigureView *shown = view(QStringLiteral("matrix"));
    const FigurePtr matrix = shown->figure();
    m_page->hide();
    select("partner=KOR");
    QCOMPARE(shown->figure(), matrix);
    QVERIFY(m_page->figures().first() != matrix); // asked for, so made
    m_page->show();
    QVERIFY(m_page->mainCard()->view()->figure() != matrix);
}

void TestCooperationPage::tabGoesFromLeftToRight()
{
    QVERIFY(m_page->showLink({Link::Kind::Partner, QStringLiteral("JPN")}));
    m_page->line()->show();
    const QList<QWidget *> parts = {m_page->line(), m_page->filter(), m_page->mainCard(),
                                    m_page->lowerCard(), m_page->details()};
    m_page->line()->edit()->setFocus();
    QList<int> visited = {0};
    for (int i = 0; i < 200 && visited.last() != 4; ++i) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        for (int part = 0; part < int(parts.size()); ++part) {
            if (parts.at(part)->isAncestorOf(m_page->focusWidget()) && visited.last() != part)
                visited.append(part);
        }
    }
    QCOMPARE(visited, (QList<int>{0, 1, 2, 3, 4}));
}

void TestCooperationPage::detailsTellAndClose()
{
    const Initiative initiative = m_facts->initiatives().first();
    QVERIFY(!m_page->details()->isVisible());
    QVERIFY(m_page->showLink({Link::Kind::Initiative, initiative.id.text()}));
    QVERIFY(m_page->details()->isVisible());
    QVERIFY(m_page->details()->accessibleName().contains(initiative.title));
    bool leadsToSource = false;
    for (const LinkButton *button : m_page->details()->findChildren<LinkButton *>())
        leadsToSource =
            leadsToSource || button->link() == Link{Link::Kind::Source, initiative.source.text()};
    QVERIFY(leadsToSource);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(!m_page->details()->isVisible());
}

void TestCooperationPage::detailsFollowTheSelection()
{
    const auto chosen = *Selection::fromText(QStringLiteral("partner=JPN"));
    m_current->select(chosen);
    const auto rows = m_current->counts().rows;
    std::optional<Initiative> other; // an initiative without Japan
    for (size_t i = 0; i < size_t(m_facts->initiatives().size()); ++i) {
        if (!rows.contains(i))
            other = m_facts->initiatives().at(qsizetype(i));
    }
    QVERIFY(other.has_value());
    m_current->clear();
    const Link link{Link::Kind::Initiative, other->id.text()};
    QVERIFY(m_page->showLink(link));
    m_current->select(*Selection::fromText(QStringLiteral("partner=JPN")));
    QCOMPARE(m_page->details()->link(), (Link{Link::Kind::Partner, QStringLiteral("JPN")}));
    m_current->clear();
    QVERIFY(m_page->showLink(link));
    m_current->select(*Selection::fromText(QStringLiteral("partner=JPN,KOR")));
    if (m_page->details()->isVisible())
        QVERIFY(m_page->details()->link() == link); // Korea's then, and still among the chosen
    m_current->clear();
    m_page->showLink({Link::Kind::Partner, QStringLiteral("JPN")});
    m_current->select(*Selection::fromText(QStringLiteral("partner=KOR")));
    QCOMPARE(m_page->details()->link(), (Link{Link::Kind::Partner, QStringLiteral("KOR")}));
}

void TestCooperationPage::aTimelineRowIsChosenInTheTable()
{
    FigureView *timeline = view(QStringLiteral("timeline"));
    const QList<Mark> marks = timeline->marks();
    const auto last = std::find_if(marks.rbegin(), marks.rend(), [](const Mark &mark) {
        return mark.link.kind == Link::Kind::Initiative;
    });
    QVERIFY(last != marks.rend());
    timeline->activateMark(timeline->markOf(last->link));
    QTRY_COMPARE(m_page->details()->link(), last->link);
    m_page->showView(QStringLiteral("table"));
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data(IdRole).toString(), last->link.id);
}

void TestCooperationPage::theFirstChipMovesNothing()
{
    FacetList *themes = m_page->filter()->facet(Facet::Theme);
    const int before = themes->mapTo(m_page.get(), QPoint()).y();
    m_current->select(*Selection::fromText(QStringLiteral("partner=JPN")));
    QTest::qWait(20);
    QCOMPARE(themes->mapTo(m_page.get(), QPoint()).y(), before);
}

void TestCooperationPage::arrowsGoOnFromTheClickedCell()
{
    const QString cell = QStringLiteral("partner=JPN theme=cybersecurity");
    QVERIFY(clickCell(cell));
    QTRY_COMPARE(m_current->selection().toText(), cell);
    FigureView *matrix = view(QStringLiteral("matrix"));
    const int clicked = matrix->markOf({Link::Kind::Selection, cell});
    QCOMPARE(matrix->currentMark(), clicked);
    QTest::keyClick(matrix, Qt::Key_Left);
    QCOMPARE(matrix->currentMark(), clicked - 1);
}

void TestCooperationPage::aSelectionShowsItsRow()
{
    FigureView *matrix = view(QStringLiteral("matrix"));
    QScrollBar *rows = m_page->findChild<TimelinePane *>()->scrollBar();
    rows->setValue(rows->maximum());
    QVERIFY(rows->value() > 0);
    // The partner of the last row that is one.
    QString partner;
    for (const Mark &mark : matrix->marks()) {
        const auto selection = Selection::fromText(mark.link.id);
        if (selection && selection->in(Facet::Partner).size() == 1 &&
            selection->in(Facet::Theme).isEmpty())
            partner = selection->in(Facet::Partner).first();
    }
    m_current->select(Selection().withOnly(Facet::Partner, {partner}));
    QTRY_COMPARE(rows->value(), 0);
    const int row = matrix->markOf({Link::Kind::Selection, m_current->selection().toText()});
    QVERIFY(row >= 0);
    QTRY_VERIFY(matrix->visibleRegion().boundingRect().contains(
        matrix->marks().at(row).area.center().toPoint()));
}

void TestCooperationPage::tabShowsTheTop()
{
    FigureView *timeline = view(QStringLiteral("timeline"));
    QWidget *before = timeline->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus || !before->isVisible() || !before->isEnabled())
        before = before->previousInFocusChain();
    before->setFocus();
    for (int i = 0; i < 5 && !timeline->hasFocus(); ++i)
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QVERIFY(timeline->hasFocus());
    QCOMPARE(timeline->visibleRegion().boundingRect().top(), 0);
}

void TestCooperationPage::columnNamesStayInView()
{
    FigureView *matrix = view(QStringLiteral("matrix"));
    const Mark theme = matrix->marks().first(); // a column's name
    QCOMPARE(matrix->markAt(theme.area.center()), 0);
    matrix->scrollToMark(int(matrix->marks().size()) - 1);
    const double top = matrix->visibleRegion().boundingRect().top();
    QVERIFY(top > theme.area.bottom());
    QCOMPARE(matrix->markAt(QPointF(theme.area.center().x(), top + 10)), 0);
    QTest::mouseClick(matrix, Qt::LeftButton, {},
                      QPoint(int(theme.area.center().x()), int(top) + 10));
    QTRY_COMPARE(m_current->selection().toText(), theme.link.id);
}

void TestCooperationPage::statusIsSeenWhole()
{
    m_page->showView(QStringLiteral("table"));
    QTest::qWait(20);
    const QTableView *rows = table();
    const int column = InitiativesModel::Status;
    QVERIFY(rows->columnViewportPosition(column) + rows->columnWidth(column) <=
            rows->viewport()->width() + 1);
}

void TestCooperationPage::detailsLieInsideASmallWindow()
{
    showAs(*m_page, smallWindow);
    QVERIFY(m_page->showLink({Link::Kind::Partner, QStringLiteral("JPN")}));
    QCOMPARE(m_current->selection().toText(), QStringLiteral("partner=JPN"));
    QVERIFY(m_page->details()->isVisible());
    const QRect area(m_page->details()->mapTo(m_page.get(), QPoint()), m_page->details()->size());
    QVERIFY(m_page->rect().contains(area));
    QVERIFY(m_page->filter()->isVisible());
}

void TestCooperationPage::unknownLinksAreRefused()
{
    QVERIFY(!m_page->showLink({Link::Kind::Initiative, QStringLiteral("nothing")}));
    QVERIFY(!m_page->showLink({Link::Kind::Selection, QStringLiteral("not a selection")}));
    QVERIFY(!m_page->showLink({Link::Kind::Goal, QStringLiteral("skills")}));
    QVERIFY(!m_page->details()->isVisible());
}

void TestCooperationPage::stateComesBack()
{
    m_page->filter()->facet(Facet::Theme)->setFolded(true);
    m_page->showView(QStringLiteral("table"));
    const QVariantMap state = m_page->state();
    m_page->showView(QStringLiteral("matrix"));
    m_page->filter()->facet(Facet::Theme)->setFolded(false);
    m_page->restore(state);
    QVERIFY(m_page->filter()->facet(Facet::Theme)->isFolded());
    QCOMPARE(m_page->state(), state);
}

void TestCooperationPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestCooperationPage::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_page, window);
    m_page->showLink({Link::Kind::Initiative, m_facts->initiatives().last().id.text()});
    QTRY_VERIFY2(cutTexts(*m_page).isEmpty(), qPrintable(cutTexts(*m_page).join(u'\n')));
}

QTEST_MAIN(TestCooperationPage)
#include "tst_cooperationpage.moc"
