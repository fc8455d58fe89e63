// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader of a million initiatives waits for, in a real window on the offscreen platform:
// opening the file, changing the view, a click in each view, scrolling the table and the timeline,
// sorting. A frame is from the change until nothing is left to lay out or to paint. Whatever takes
// longer than its share of time is measured in fewer rounds; the table says in how many.
// Usage: bench_browse [FILE | INITIATIVES]

#include "app/appearance.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "models/cooperation/currentselection.h"
#include "models/domain/resources.h"
#include "tests/bench/figures.h"
#include "tests/bench/filetomeasure.h"
#include "tests/bench/restless.h"
#include "tests/bench/scratchhome.h"
#include "views/pages/page.h"
#include "views/tables/tableview.h"
#include "views/widgets/figureview.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/timelinepane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QThread>

#include <algorithm>

using namespace mitra;
using bench::printLine;
using bench::timed;

namespace
{

constexpr int mostRounds = 200;
constexpr double mostMs = 15'000; // of one line
constexpr double frameWish = 16;

class Browse
{
public:
    explicit Browse(MainWindow &window)
        : m_window(window)
        , m_current(*window.findChild<CurrentSelection *>())
    {
        window.resize(1440, 900);
        window.showPage(QStringLiteral("cooperation"));
    }

    void open(const QString &path);
    void views();
    void table();
    void timeline();

private:
    QWidget &page() const { return *m_window.currentPage(); }
    // The switch between the views of the page: that which offers a table.
    QList<QAbstractButton *> viewButtons() const;
    bool show(const QString &view);
    void repeat(const QString &what, double wish, const std::function<void(int)> &step);
    void sort(TableView &table, int column);

    MainWindow &m_window;
    CurrentSelection &m_current;
    bench::Restless m_restless;
};

void printMemory(const char *when)
{
    const bench::Memory memory = bench::memory();
    std::printf("%-52s %d MB resident, at most %d MB\n", when, memory.nowMb, memory.peakMb);
    std::fflush(stdout);
}

void Browse::repeat(const QString &what, double wish, const std::function<void(int)> &step)
{
    std::vector<double> times;
    double all = 0;
    m_restless.settle();
    for (int round = 0; round < mostRounds && (all < mostMs || round < 3); ++round) {
        times.push_back(timed([&] {
            step(round);
            m_restless.settle();
        }));
        all += times.back();
    }
    printLine(qPrintable(what), times, wish);
}

void Browse::open(const QString &path)
{
    const double time = timed([&] {
        if (const Result<void> opened = m_window.open(path); !opened)
            bench::stop(opened.error().toLine());
        m_window.show();
        m_restless.settle();
    });
    printLine("opening the file to a usable page", {time}, 2500);
    printMemory("  then");
}

QList<QAbstractButton *> Browse::viewButtons() const
{
    for (const PillGroup *pills : page().findChildren<PillGroup *>()) {
        const QList<QAbstractButton *> buttons = pills->findChildren<QAbstractButton *>();
        const auto isTable = [](const QAbstractButton *button) {
            return button->text() == QLatin1String("Table");
        };
        if (pills->isVisible() && std::any_of(buttons.begin(), buttons.end(), isTable))
            return buttons;
    }
    return {};
}

bool Browse::show(const QString &view)
{
    for (QAbstractButton *button : viewButtons()) {
        if (button->text() == view) {
            button->click();
            m_restless.settle();
            return true;
        }
    }
    return false;
}

// Each view is shown first, then clicked through: another theme every time.
void Browse::views()
{
    QStringList names;
    for (const QAbstractButton *button : viewButtons())
        names.append(button->text());
    const QList<FacetValue> &themes = m_current.columns().values(Facet::Theme);
    for (const QString &name : std::as_const(names)) {
        m_current.clear();
        m_restless.settle();
        printLine(qPrintable(QStringLiteral("showing %1").arg(name)), {timed([&] { show(name); })},
                  0);
        repeat(QStringLiteral("click on a theme, %1 shown").arg(name), frameWish, [&](int round) {
            m_current.select(
                Selection().with(Facet::Theme, themes.at(round % int(themes.size())).id));
        });
    }
    m_current.clear();
    m_restless.settle();
}

void Browse::sort(TableView &table, int column)
{
    bool isDone = false;
    const auto done = [&isDone] { isDone = true; };
    QObject watcher;
    QObject::connect(table.model(), &QAbstractItemModel::layoutChanged, &watcher, done);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &watcher, done);
    double longest = 0;
    const double time = timed([&] {
        longest = timed([&] { table.sortByColumn(column, Qt::DescendingOrder); });
        QElapsedTimer patience;
        patience.start();
        while (!isDone && patience.elapsed() < 60'000) {
            longest = std::max(longest, timed([] { QCoreApplication::processEvents(); }));
            if (!isDone)
                QThread::msleep(1); // the core may be wanted by whoever sorts
        }
        longest = std::max(longest, timed([&] { m_restless.settle(); }));
    });
    const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
    printLine(qPrintable(QStringLiteral("sorting by %1").arg(name)), {time}, 0);
    printLine("  longest time the window was deaf", {longest}, 100);
    if (!isDone)
        std::printf("  the table never told that it was sorted\n");
}

void Browse::table()
{
    if (!show(QStringLiteral("Table")))
        return;
    TableView *table = nullptr;
    for (TableView *each : page().findChildren<TableView *>()) {
        if (each->isVisible() && each->model() &&
            (!table || each->model()->rowCount() > table->model()->rowCount()))
            table = each;
    }
    if (!table || table->model()->rowCount() == 0) {
        std::printf("no table was found\n");
        return;
    }
    std::printf("the table has %d rows\n", table->model()->rowCount());
    QScrollBar *bar = table->verticalScrollBar();
    repeat(QStringLiteral("table: scroll by three rows"), frameWish,
           [&](int) { bar->setValue(bar->value() + 3 * bar->singleStep()); });
    repeat(QStringLiteral("table: drag of the scroll bar to anywhere"), frameWish, [&](int round) {
        bar->setValue(int(qint64(bar->maximum()) * ((round * 37) % 101) / 101));
    });
    const int columns = table->model()->columnCount();
    for (const int column : {0, 3, 5}) {
        if (column < columns)
            sort(*table, column);
    }
    bar->setValue(0);
}

void Browse::timeline()
{
    show(QStringLiteral("Timeline"));
    auto *pane = page().findChild<TimelinePane *>();
    if (!pane || !pane->timeline())
        bench::stop(QStringLiteral("no timeline is shown"));
    QScrollBar *bar = pane->scrollBar();
    std::printf("the timeline scrolls over %d steps\n", bar->maximum());
    repeat(QStringLiteral("timeline: scroll by a few rows"), frameWish,
           [&](int) { bar->setValue(bar->value() + 3); });
    repeat(QStringLiteral("timeline: drag of the scroll bar to anywhere"), frameWish,
           [&](int round) {
               bar->setValue(int(qint64(bar->maximum()) * ((round * 37) % 101) / 101));
           });
    repeat(QStringLiteral("timeline: zoom"), frameWish,
           [&](int round) { pane->zoom(round % 20 < 10 ? 0.8 : 1.25); });
    pane->zoom(0.5);
    repeat(QStringLiteral("timeline: pan along the years"), frameWish,
           [&](int round) { pane->pan(round % 20 < 10 ? 0.1 : -0.1); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        bench::stop(QStringLiteral("no temporary folder could be made"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    bench::useHome(folder.filePath(QStringLiteral("home")));
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mitra"));
    useResources();
    applyControls();
    const bench::FileToMeasure file(QCoreApplication::arguments().mid(1));

    Messages messages;
    Document document;
    MainWindow window(document, messages);
    bench::printHead();
    Browse browse(window);
    browse.open(file.path());
    browse.views();
    printMemory("after clicks in every view");
    browse.table();
    browse.timeline();
    printMemory("at the end");
    return 0;
}
