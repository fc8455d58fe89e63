// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/appearance.h"
#include "app/assumptions.h"
#include "app/briefings.h"
#include "app/document.h"
#include "app/help.h"
#include "app/messages.h"
#include "app/outputs.h"
#include "app/savedselections.h"
#include "app/searchbox.h"
#include "app/sidebar.h"
#include "app/task.h"
#include "app/topbar.h"
#include "models/cooperation/currentselection.h"
#include "views/pages/briefingspage.h"
#include "views/pages/cooperationpage.h"
#include "views/pages/datapage.h"
#include "views/pages/detailspanel.h"
#include "views/pages/overviewpage.h"
#include "views/pages/progresspage.h"
#include "views/pages/tablepane.h"
#include "views/widgets/figureview.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int saveDelayMs = 2000;

} // namespace

MainWindow::MainWindow(Document &document, Messages &messages, QWidget *parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_messages(messages)
    , m_selection(new CurrentSelection(this))
    , m_outputs(new Outputs(document, messages, this))
    , m_sidebar(new Sidebar(this))
    , m_topBar(new TopBar(this))
    , m_title(new PlainLabel({}, PlainLabel::Look::PageTitle))
    , m_subtitle(new PlainLabel({}, PlainLabel::Look::Muted))
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_saving(new QTimer(this))
    , m_toast(new Toast(this))
{
    setWindowTitle(QStringLiteral("Mitra"));
    setMinimumSize(900, 600);
    resize(1280, 820);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_head->setContentsMargins(24, 20, 24, 12);
    m_head->setSpacing(12);
    m_head->addLayout(titles, 1);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addLayout(m_head);
    right->addWidget(m_stack, 1);

    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(body);

    addPages();
    addActions();
    dress();

    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showIndex);
    connect(m_topBar->search(), &SearchBox::chosen, this, &MainWindow::follow);
    connect(&m_document, &Document::factsChanged, this, &MainWindow::showFacts);
    connect(m_selection, &CurrentSelection::changed, this, &MainWindow::saveSoon);
    m_saving->setSingleShot(true);
    m_saving->setInterval(saveDelayMs);
    connect(m_saving, &QTimer::timeout, this, &MainWindow::saveSession);
    if (m_document.facts())
        showFacts();
    showIndex(0);
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    addPage(new OverviewPage, QStringLiteral("overview"));
    auto *cooperation = new CooperationPage(m_selection);
    addPage(cooperation, QStringLiteral("cooperation"));
    auto *progress = new ProgressPage;
    addPage(progress, QStringLiteral("progress"));
    m_briefings = new BriefingsPage;
    addPage(m_briefings, QStringLiteral("briefings"));
    auto *tables = new DataPage;
    addPage(tables, QStringLiteral("data"));

    m_saved = new SavedSelections(m_document, m_messages, *cooperation);
    new Assumptions(m_document, m_messages, *progress);              // the page's
    new Briefings(m_document, m_messages, *m_outputs, *m_briefings); // the page's
    connect(m_briefings, &BriefingsPage::stateChanged, this, &MainWindow::saveSoon);
    connect(tables, &DataPage::tableExportRequested, m_outputs, &Outputs::saveTable);
    connect(tables, &DataPage::packageExportRequested, m_outputs, &Outputs::savePackage);
}

void MainWindow::addPage(Page *page, const QString &icon)
{
    const int number = int(m_pages.size());
    const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + number));
    // Holds the focus until somebody goes on from there, so that no field is lit up by itself.
    page->setFocusPolicy(Qt::ClickFocus);
    m_pages.append(page);
    m_stack->addWidget(page);
    m_sidebar->addPage(page->title(), icon, key.toString(QKeySequence::NativeText));

    auto *action = new QAction(page->title(), this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, number] { showIndex(number); });
    addAction(action);
    if (QWidget *widget = page->headWidget())
        m_head->addWidget(widget, 0, Qt::AlignBottom);
    connect(page, &Page::linkActivated, this, &MainWindow::follow);
    for (FigureView *view : page->findChildren<FigureView *>())
        connect(view, &FigureView::figureMenuRequested, m_outputs,
                [this, view](const QPoint &at) { m_outputs->popUpFigureMenu(view->figure(), at); });
    for (TablePane *table : page->findChildren<TablePane *>())
        connect(table, &TablePane::exportRequested, m_outputs, &Outputs::saveRows);
    for (DetailsPanel *panel : page->findChildren<DetailsPanel *>()) {
        panel->setHistory(
            [this](const Link &link) { return Document::historyOf(m_document.path())(link); });
        connect(
            panel, &DetailsPanel::figureMenuRequested, m_outputs,
            [this, panel](const QPoint &at) { m_outputs->popUpFigureMenu(panel->figure(), at); });
    }
}

void MainWindow::addActions()
{
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(find, &QAction::triggered, m_topBar->search(), [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    addAction(find);
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this] {
        // A briefing is composed in many small steps of its own.
        if (currentPage() == m_briefings)
            m_briefings->draft()->undo();
        else
            m_saved->undo();
    });
    addAction(undo);
    addFileActions();
    addOutputActions();
    addBriefingActions();
}

void MainWindow::addBriefingActions()
{
    auto *add = new QAction(tr("Add the figure to the briefing"), this);
    add->setShortcut(Qt::CTRL | Qt::Key_B);
    connect(add, &QAction::triggered, this,
            [this] { addToBriefing(currentPage()->currentFigure()); });
    addAction(add);
    m_topBar->copyMenu()->addAction(add);
    connect(m_outputs, &Outputs::addToBriefingRequested, this, &MainWindow::addToBriefing);
}

// As it stands on the page: with its selection, or with what was asked of progress.
void MainWindow::addToBriefing(const FigurePtr &figure)
{
    if (!figure || currentPage() == m_briefings)
        return;
    const FigureRequest request{figure->name(), currentPage()->figureSettings()};
    if (!makeFigure(request, m_document.ground())) {
        m_messages.showNote(this, tr("This one cannot be put into a briefing: it is not among the "
                                     "figures that can be drawn anew. Print or export it by "
                                     "itself."));
        return;
    }
    m_toast->tell(m_briefings->addFigure(request));
}

void MainWindow::addFileActions()
{
    QMenu *menu = m_topBar->fileMenu();
    const auto add = [this, menu](const QString &text, const QKeySequence &key, auto slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Open…"), Qt::CTRL | Qt::Key_O, &MainWindow::askAndOpen);
    m_recent = menu->addMenu(tr("Recent files"));
    add(tr("Open the built-in data"), {}, [this] { openOrSay(QString()); });
    add(tr("Reload"), Qt::Key_F5, &MainWindow::reload);
    add(tr("Save a copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { m_outputs->saveCopy(); });
    menu->addSeparator();
    add(tr("Help"), Qt::Key_F1, &MainWindow::showHelp);
    add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::close);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

void MainWindow::addOutputActions()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &key, auto run) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, m_outputs, run);
        addAction(action);
    };
    const auto figure = [this] { return currentPage()->currentFigure(); };
    // A figure of a briefing is one of its print.
    const auto print = [this] {
        return currentPage() == m_briefings ? m_briefings->briefing().print : PrintSettings();
    };

    QMenu *copy = m_topBar->copyMenu();
    add(copy, tr("Figure as picture and table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [this, figure, print] { m_outputs->copyFigure(figure(), print()); });
    add(copy, tr("Figure's numbers as text"), {},
        [this, figure, print] { m_outputs->copyTable(figure(), print()); });

    QMenu *save = m_topBar->exportMenu();
    add(save, tr("Figure as PDF…"), {},
        [this, figure, print] { m_outputs->saveFigure(figure(), Outputs::Format::Pdf, print()); });
    add(save, tr("Figure as SVG…"), {},
        [this, figure, print] { m_outputs->saveFigure(figure(), Outputs::Format::Svg, print()); });
    add(save, tr("Figure as PNG…"), {},
        [this, figure, print] { m_outputs->saveFigure(figure(), Outputs::Format::Png, print()); });
    add(save, tr("Figure's numbers as CSV…"), {},
        [this, figure, print] { m_outputs->saveFigure(figure(), Outputs::Format::Csv, print()); });
    save->addSeparator();
    add(save, tr("Briefing as PDF…"), {},
        [this] { m_outputs->exportBriefing(m_briefings->briefing(), QStringLiteral("pdf")); });
    add(save, tr("All facts as data package…"), {}, [this] { m_outputs->savePackage(); });

    QMenu *paper = m_topBar->printMenu();
    add(paper, tr("Figure…"), Qt::CTRL | Qt::Key_P, [this, figure] {
        // On Briefings, what one means to print is the briefing.
        if (currentPage() == m_briefings)
            m_briefings->requestPrint();
        else
            m_outputs->printFigure(figure());
    });
    add(paper, tr("Briefing…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        [this] { m_outputs->printBriefing(m_briefings->briefing()); });
}

Result<void> MainWindow::open(const QString &path)
{
    Document::Content content;
    Result<void> opened = runTask(this, tr("Opening %1…").arg(QFileInfo(path).fileName()),
                                  [&](const ProgressMonitor &monitor) -> Result<void> {
                                      const Result<Document::Content> read =
                                          Document::read(path, monitor);
                                      if (!read)
                                          return read.error();
                                      content = *read;
                                      return {};
                                  });
    if (!opened)
        return opened;
    m_document.adopt(content);
    m_session.lastFile = path.isEmpty() ? QString() : m_document.path();
    if (!path.isEmpty())
        m_session.addRecent(m_document.path());
    saveSoon();
    return {};
}

void MainWindow::openOrSay(const QString &path)
{
    const Result<void> opened = open(path);
    if (!opened)
        m_messages.showError(this, opened.error());
}

void MainWindow::reload()
{
    openOrSay(m_session.lastFile);
}

void MainWindow::askAndOpen()
{
    const QString path = m_messages.askOpen(this, tr("Open a Mitra file"),
                                            tr("Mitra files (*.mitra)") + QStringLiteral(";;") +
                                                tr("All files (*)"));
    if (!path.isEmpty())
        openOrSay(path);
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    for (const QString &path : std::as_const(m_session.recentFiles)) {
        // "&" would be read as a shortcut mark.
        QString text = QFileInfo(path).fileName();
        QAction *action = m_recent->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(path.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, path] { openOrSay(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::showHelp()
{
    HelpDialog help(this);
    applyAppearance(help, Style::of(QApplication::palette()));
    help.exec();
}

void MainWindow::showFacts()
{
    const FactsPtr facts = m_document.facts();
    m_selection->setFacts(facts, m_document.columns());
    for (Page *page : std::as_const(m_pages))
        page->setFacts(facts, m_selection->columnsPtr());
    m_topBar->search()->setFacts(facts, m_selection->columnsPtr());

    QString state;
    if (m_document.isTemporary())
        state = tr("Not kept: your data folder cannot be written");
    else if (m_document.isReadOnly())
        state = tr("Read only");
    const QString asOf = QLocale().toString(facts->asOf(), QStringLiteral("d MMMM yyyy"));
    m_sidebar->setFile(facts->fileName(), m_document.path(), tr("As of %1").arg(asOf), state);
    setWindowTitle(tr("%1 – Mitra").arg(facts->fileName()));
}

Page *MainWindow::currentPage() const
{
    return m_pages.at(m_stack->currentIndex());
}

void MainWindow::showIndex(int index)
{
    m_stack->setCurrentIndex(index);
    // The page of briefings says the same in its own place, and the toast would cover the editor.
    if (currentPage() == m_briefings)
        m_toast->hide();
    m_sidebar->setCurrent(index);
    m_title->setText(currentPage()->title());
    m_subtitle->setText(currentPage()->subtitle());
    for (Page *page : std::as_const(m_pages)) {
        if (QWidget *widget = page->headWidget())
            widget->setVisible(page == currentPage());
    }
    currentPage()->setFocus(Qt::OtherFocusReason);
    saveSoon();
}

void MainWindow::showPage(const QString &name)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->name() == name)
            showIndex(i);
    }
}

// The current page goes first: a source opened from Cooperation is shown beside what led there.
void MainWindow::follow(const Link &link)
{
    if (link.kind == Link::Kind::Page) {
        showPage(link.id);
        return;
    }
    if (link.kind == Link::Kind::Address) {
        // An address comes from a file: nothing but the web is opened, never a program or a file.
        const QUrl address(link.id, QUrl::StrictMode);
        if (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(address);
        return;
    }
    const int current = m_stack->currentIndex();
    for (int step = 0; step < m_pages.size(); ++step) {
        const int index = (current + step) % int(m_pages.size());
        if (m_pages.at(index)->showLink(link)) {
            if (index != current)
                showIndex(index);
            return;
        }
    }
}

void MainWindow::dress()
{
    const Style style = Style::of(QApplication::palette());
    if (style.surface == m_dressedAs)
        return;
    m_dressedAs = style.surface;
    applyAppearance(*this, style);
    m_sidebar->setStyleTokens(style);
    m_topBar->setStyleTokens(style);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // The system went dark or light.
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
    return handled;
}

// A crash or a power cut should not cost the page and the filters either.
void MainWindow::saveSoon()
{
    if (isVisible())
        m_saving->start();
}

bool MainWindow::saveSession()
{
    const bool isSaved = session().save();
    if (!isSaved)
        qWarning("The window's settings could not be saved; the facts are not touched by that.");
    else
        m_isLossTold = false;
    return isSaved;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_saving->stop();
    const bool isKept = saveSession();
    // Only the session holds a draft that was not saved: who would lose it learns so, once.
    if (!isKept && m_briefings->draft()->isChanged() && !m_isLossTold) {
        m_isLossTold = true;
        m_messages.showError(this,
                             {tr("The briefing was changed and not saved, and your settings folder "
                                 "cannot be written, so closing now would lose it. Save it in the "
                                 "file or export it, then close Mitra; closing again loses it."),
                              {}});
        event->ignore();
        return;
    }
    event->accept();
}

void MainWindow::restore(const Session &session)
{
    // Which file is open is not asked of the session: it may be another than last time's.
    QStringList recent = m_session.recentFiles + session.recentFiles;
    recent.removeDuplicates();
    m_session.recentFiles = recent;
    restoreGeometry(session.geometry);
    if (const std::optional<Selection> selection = Selection::fromText(session.selection))
        m_selection->select(*selection);
    for (Page *page : std::as_const(m_pages))
        page->restore(session.pages.value(page->name()).toMap());
    showPage(session.page);
}

Session MainWindow::session() const
{
    Session session = m_session;
    session.geometry = saveGeometry();
    session.page = currentPage()->name();
    session.selection = m_selection->selection().toText();
    for (const Page *page : m_pages)
        session.pages.insert(page->name(), page->state());
    return session;
}

} // namespace mitra
