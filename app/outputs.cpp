// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outputs.h"

#include "app/appearance.h"
#include "app/briefingformats.h"
#include "app/document.h"
#include "app/messages.h"
#include "app/picturefolder.h"
#include "app/task.h"
#include "models/exchange/datapackage.h"
#include "models/exchange/modelcsv.h"
#include "models/exchange/savefile.h"
#include "models/items/initiativerows.h"
#include "models/store/store.h"
#include "views/briefing/briefingpdf.h"
#include "views/briefing/briefingprint.h"
#include "views/briefing/fontcheck.h"
#include "views/briefing/pagelayout.h"
#include "views/briefing/printlanguage.h"
#include "views/figures/figureexport.h"
#include "views/figures/gallery.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QWidget>

#include <atomic>

namespace mitra
{

namespace
{

// Pixels to a figure unit: sharp on a slide.
constexpr double pngScale = 2;

QString endingOf(Outputs::Format format)
{
    switch (format) {
    case Outputs::Format::Pdf:
        return QStringLiteral("pdf");
    case Outputs::Format::Svg:
        return QStringLiteral("svg");
    case Outputs::Format::Png:
        return QStringLiteral("png");
    case Outputs::Format::Csv:
        break;
    }
    return QStringLiteral("csv");
}

// A title as the name of a file: what no file system likes becomes a dash, and it stays short.
QString fileNameFor(const QString &title, const QString &ending)
{
    static const QRegularExpression awkward(QStringLiteral("[^\\p{L}\\p{M}\\p{N} ._-]+"));
    constexpr int enough = 80;
    QString name = title.simplified();
    name = name.replace(awkward, QStringLiteral("-")).left(enough).trimmed();
    while (name.startsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')) || name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty())
        name = Outputs::tr("briefing");
    return ending.isEmpty() ? name : name + QLatin1Char('.') + ending;
}

// Words and numbers of the print are those of the whole program, so the window is not painted while
// it lives: it would take them too.
class StillWindow
{
public:
    explicit StillWindow(QWidget *window)
        : m_window(window)
    {
        m_window->setUpdatesEnabled(false);
    }
    ~StillWindow() { m_window->setUpdatesEnabled(true); }
    Q_DISABLE_COPY_MOVE(StillWindow)

private:
    QWidget *m_window;
};

// "trajectory:internet-users-pct" -> "trajectory-internet-users-pct.pdf".
QString proposedName(const QString &name, const QString &ending)
{
    QString base = name;
    return base.replace(QLatin1Char(':'), QLatin1Char('-')) + QLatin1Char('.') + ending;
}

} // namespace

Result<QByteArray> figureBytes(const FigurePtr &figure, const QString &fileName, Surface surface)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return toSvg(*figure, exportWidth, Style::of(surface));
    if (ending == QLatin1String("png"))
        return toPng(*figure, exportWidth, pngScale, Style::of(surface));
    if (ending == QLatin1String("pdf"))
        return figureToPdf(figure, surface);
    if (ending == QLatin1String("csv"))
        return toCsv(*figure->table());
    return Error{Outputs::tr("%1 was not written: Mitra draws figures as .svg, .pdf or .png, and "
                             "writes their numbers as .csv.")
                     .arg(fileName),
                 {}};
}

Result<void> printWhole(const PageLayout &layout, QPrinter &printer, Surface surface)
{
    const bool isFile = printer.outputFormat() == QPrinter::PdfFormat;
    const QString path = isFile ? printer.outputFileName() : QString();
    if (path.isEmpty()) {
        const Result<int> printed = printLayout(layout, printer, surface);
        return printed ? Result<void>() : printed.error();
    }
    // QPrinter would begin by emptying the file.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Outputs::tr("Nothing was printed: there is no room to make the pages in. Make "
                                 "room on the disk and try again."),
                     folder.errorString()};
    printer.setOutputFileName(folder.filePath(QStringLiteral("print.pdf")));
    const Result<int> printed = printLayout(layout, printer, surface);
    QFile made(printer.outputFileName());
    printer.setOutputFileName(path);
    if (!printed)
        return printed.error();
    if (!made.open(QIODevice::ReadOnly))
        return Error{Outputs::tr("Nothing was printed: the pages that were made cannot be read."),
                     made.errorString()};
    return saveFile(path, made.readAll());
}

Outputs::Outputs(Document &document, Messages &messages, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_messages(messages)
    , m_window(window)
{
}

void Outputs::tell(const Result<void> &result)
{
    if (!result)
        m_messages.showError(m_window, result.error());
}

void Outputs::saveBytes(const QString &title, const QString &proposed, const QString &filter,
                        const Result<QByteArray> &content)
{
    if (!content) {
        m_messages.showError(m_window, content.error());
        return;
    }
    const QString path = m_messages.askSave(m_window, title, proposed, filter);
    if (!path.isEmpty())
        tell(saveFile(path, *content));
}

void Outputs::copyFigure(const FigurePtr &figure, const PrintSettings &print)
{
    const PrintLanguage language(print);
    if (figure)
        QGuiApplication::clipboard()->setMimeData(
            toMimeData(*figure, exportWidth, Style::of(surfaceOf(print))).release());
}

void Outputs::copyTable(const FigurePtr &figure, const PrintSettings &print)
{
    if (!figure)
        return;
    const PrintLanguage language(print);
    auto data = std::make_unique<QMimeData>();
    data->setText(tableAsText(*figure));
    data->setHtml(tableAsHtml(*figure));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void Outputs::saveFigure(const FigurePtr &figure, Format format, const PrintSettings &print)
{
    if (!figure)
        return;
    const QString name = proposedName(figure->name(), endingOf(format));
    const Result<QByteArray> bytes = [&] {
        const PrintLanguage language(print);
        return figureBytes(figure, name, surfaceOf(print));
    }();
    saveBytes(tr("Save the figure"), name, QStringLiteral("*.") + endingOf(format), bytes);
}

void Outputs::popUpFigureMenu(const FigurePtr &figure, const QPoint &where)
{
    if (!figure)
        return;
    QMenu menu(m_window);
    connect(menu.addAction(tr("Copy")), &QAction::triggered, this,
            [this, figure] { copyFigure(figure); });
    connect(menu.addAction(tr("Copy the numbers")), &QAction::triggered, this,
            [this, figure] { copyTable(figure); });
    menu.addSeparator();
    const std::pair<Format, QString> formats[] = {
        {Format::Pdf, tr("Save as PDF…")},
        {Format::Svg, tr("Save as SVG…")},
        {Format::Png, tr("Save as PNG…")},
        {Format::Csv, tr("Save the numbers as CSV…")},
    };
    for (const auto &[format, text] : formats)
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, figure, format = format] { saveFigure(figure, format); });
    menu.addSeparator();
    connect(menu.addAction(tr("Add to briefing")), &QAction::triggered, this,
            [this, figure] { emit addToBriefingRequested(figure); });
    connect(menu.addAction(tr("Print…")), &QAction::triggered, this,
            [this, figure] { printFigure(figure); });
    menu.exec(where);
}

void Outputs::printFigure(const FigurePtr &figure)
{
    if (figure)
        print(briefingOf(*figure), figure);
}

void Outputs::printBriefing(const Briefing &briefing)
{
    print(briefing, nullptr);
}

FigureResolver Outputs::resolver(const FigurePtr &only) const
{
    const GalleryGround ground = m_document.ground();
    return [ground, only](const FigureRequest &request) {
        return only && request.name == only->name() ? only : makeFigure(request, ground);
    };
}

std::optional<BriefingContent> Outputs::contentOf(const Briefing &briefing)
{
    if (briefing.blocks.isEmpty()) {
        tell(Error{tr("There is nothing in the briefing yet, so nothing was written. Add a figure "
                      "or start from a template."),
                   {}});
        return std::nullopt;
    }
    BriefingContent content = mitra::contentOf(briefing, m_document.facts(), resolver());
    const QStringList texts = [&] {
        const PrintLanguage language(briefing.print);
        return textsOf(content);
    }();
    const QStringList scripts = missingScripts(texts);
    if (!scripts.isEmpty())
        m_messages.showNote(m_window,
                            tr("No installed font can draw these scripts, so their letters will be "
                               "missing on paper: %1. Install fonts-noto-core and "
                               "fonts-droid-fallback, then start Mitra again.")
                                .arg(scripts.join(QLatin1String(", "))));
    return content;
}

bool Outputs::run(const QString &label, const PrintSettings &print,
                  const std::function<Result<void>(const ProgressMonitor &)> &work)
{
    std::atomic<bool> stopped = false;
    const Result<void> done = [&] {
        const StillWindow still(m_window);
        // Other threads have no words of their own: the program's are the print's meanwhile.
        const PrintLanguage language(print);
        return runTask(m_window, label, [&](const ProgressMonitor &monitor) {
            return work([&](int now, int total) {
                const bool goOn = monitor(now, total);
                if (!goOn)
                    stopped = true;
                return goOn;
            });
        });
    }();
    // Who stopped it need not be told.
    if (!done && !stopped)
        tell(done);
    return done.ok();
}

// Print preview; its own printer button opens the system's dialog. The preview asks again whenever
// paper or orientation change, so that the layout is always the printer's.
void Outputs::print(const Briefing &briefing, const FigurePtr &only)
{
    std::optional<BriefingContent> content;
    if (only)
        content = mitra::contentOf(briefing, m_document.facts(), resolver(only));
    else
        content = contentOf(briefing);
    if (!content)
        return;
    const PageSetup setup = only ? setupFor(*only, PageSetup()) : PageSetup::of(briefing.print);

    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, setup, briefing.title);
    QPrintPreviewDialog preview(&printer, m_window);
    preview.setWindowTitle(tr("Print: %1").arg(briefing.title));
    preview.resize(900, 720);
    applyAppearance(preview, Style::of(QGuiApplication::palette()));
    preview.setStyleSheet(QStringLiteral("QToolButton { padding: 3px; min-height: 20px; }"));
    Result<void> outcome;
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter *target) {
        const PageLayout layout = layOut(*content, PageSetup::of(target->pageLayout()));
        outcome = printWhole(layout, *target, surfaceOf(briefing.print));
    });
    preview.exec();
    tell(outcome);
}

std::optional<Outputs::Print> Outputs::makePrint(const Briefing &briefing)
{
    const std::optional<BriefingContent> content = contentOf(briefing);
    if (!content)
        return std::nullopt;
    Print print;
    const bool made = run(tr("Making the pages…"), briefing.print,
                          [&](const ProgressMonitor &monitor) -> Result<void> {
                              const PageLayout layout = layOut(*content);
                              const Result<QByteArray> pdf = layoutToPdf(layout, monitor);
                              if (!pdf)
                                  return pdf.error();
                              print = {*pdf, int(layout.pages.size())};
                              return {};
                          });
    return made ? std::optional(print) : std::nullopt;
}

void Outputs::exportBriefing(const Briefing &briefing, const QString &ending)
{
    const std::optional<BriefingContent> content = contentOf(briefing);
    if (!content)
        return;
    const QString path =
        m_messages.askSave(m_window, tr("Export the briefing"), fileNameFor(briefing.title, ending),
                           QStringLiteral("*.") + ending);
    if (path.isEmpty())
        return;
    run(tr("Writing %1…").arg(QFileInfo(path).fileName()), briefing.print,
        [&](const ProgressMonitor &monitor) -> Result<void> {
            const Result<QByteArray> bytes = briefingBytes(*content, ending, monitor);
            return bytes ? saveFile(path, *bytes) : bytes.error();
        });
}

void Outputs::exportPictures(const Briefing &briefing)
{
    const std::optional<BriefingContent> content = contentOf(briefing);
    if (!content)
        return;
    const QString folder = m_messages.askFolder(m_window, tr("A folder for the pictures"));
    if (folder.isEmpty())
        return;
    run(tr("Drawing the pictures…"), briefing.print, [&](const ProgressMonitor &monitor) {
        const Result<QString> saved =
            savePictures(*content, folder, fileNameFor(briefing.title, {}), monitor);
        return saved ? Result<void>() : Result<void>(saved.error());
    });
}

void Outputs::saveTable(const QAbstractItemModel &table, const QString &name)
{
    saveBytes(tr("Save the table"), proposedName(name, QStringLiteral("csv")),
              QStringLiteral("*.csv"), toCsv(table));
}

void Outputs::saveRows(const InitiativeRows &rows, const QString &name)
{
    QByteArray content;
    const Result<void> written =
        runTask(m_window, tr("Writing the table…"), [&](const ProgressMonitor &monitor) {
            content = toCsv(rows, monitor);
            return Result<void>();
        });
    if (!written)
        tell(written);
    else if (!content.isEmpty()) // else the reader stopped it
        saveBytes(tr("Save the table"), proposedName(name, QStringLiteral("csv")),
                  QStringLiteral("*.csv"), content);
}

void Outputs::savePackage()
{
    const QString folder = m_messages.askFolder(m_window, tr("A folder for the data package"));
    if (folder.isEmpty())
        return;
    tell(runTask(m_window, tr("Writing the data package…"),
                 [&](const ProgressMonitor &monitor) -> Result<void> {
                     const auto store = Store::open(m_document.path(), Store::Access::ReadOnly);
                     return store ? writeDataPackage(**store, folder, monitor) : store.error();
                 }));
}

void Outputs::saveCopy()
{
    const QString path =
        m_messages.askSave(m_window, tr("Save a copy of the file"),
                           QFileInfo(m_document.path()).fileName(), tr("Mitra files (*.mitra)"));
    if (path.isEmpty())
        return;
    tell(runTask(m_window, tr("Copying the file…"), [&](const ProgressMonitor &) -> Result<void> {
        const auto store = Store::open(m_document.path(), Store::Access::ReadOnly);
        return store ? (*store)->backup(path) : store.error();
    }));
}

} // namespace mitra
