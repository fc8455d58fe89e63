// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include "app/appearance.h"
#include "app/askedselection.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "app/outputs.h"
#include "models/exchange/datapackage.h"
#include "models/exchange/savefile.h"
#include "models/store/store.h"
#include "views/figures/gallery.h"
#include "views/pages/page.h"
#include "views/widgets/stylesheet.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QPixmap>

namespace mitra
{

namespace
{

constexpr QSize screenshotSize(1440, 900);

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::Commands", text);
}

Surface paper(const Command &command)
{
    return command.grey ? Surface::PrintGrey : Surface::PrintColour;
}

// The file asked for, or the built-in one, which is made if this is the first start.
Result<std::unique_ptr<Store>> openStore(const Command &command)
{
    if (!command.file.isEmpty())
        return Store::open(command.file, Store::Access::ReadOnly);
    const Result<Document::Content> builtIn = Document::read(QString());
    if (!builtIn)
        return builtIn.error();
    return Store::open(builtIn->path, Store::Access::ReadOnly);
}

Result<void> takePicture(QWidget &window, const Page &page, const QString &folder,
                         const QString &name)
{
    // Layouts settle in several rounds of events.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!window.grab().save(&buffer, "PNG"))
        return Error{tr("No picture could be made of the page %1.").arg(page.title()), {}};
    return saveFile(QDir(folder).filePath(name + QStringLiteral(".png")), png);
}

} // namespace

Result<QString> runCheck(const Command &command)
{
    const Result<std::unique_ptr<Store>> store = openStore(command);
    if (!store)
        return store.error();
    const Result<void> whole = (*store)->check();
    if (!whole)
        return whole.error();
    const Result<FactsPtr> facts = (*store)->load();
    if (!facts)
        return facts.error();
    // For scripts as much as for people, so neither translated nor grouped.
    const QString counted = QStringLiteral("ok: %1 initiatives, %2 partners, %3 indicators, "
                                           "%4 observations, %5 sources")
                                .arg((*facts)->initiatives().size())
                                .arg((*facts)->partners().size())
                                .arg((*facts)->indicators().size())
                                .arg((*facts)->observations().size())
                                .arg((*facts)->sources().size());
    const qsizetype assumed = (*facts)->assumptions().size();
    if (assumed == 0)
        return counted;
    return assumed == 1 ? counted + QLatin1String(", 1 assumption")
                        : counted + QStringLiteral(", %1 assumptions").arg(assumed);
}

Result<QString> runExport(const Command &command)
{
    const Result<std::unique_ptr<Store>> store = openStore(command);
    if (!store)
        return store.error();
    const Result<void> written = writeDataPackage(**store, command.target);
    if (!written)
        return written.error();
    return QString();
}

Result<QString> runFigureList(const Command &command)
{
    const Result<Document::Content> content = Document::read(command.file);
    if (!content)
        return content.error();
    return figureNames(*content->facts).join(QLatin1Char('\n'));
}

Result<QString> runFigure(const Command &command)
{
    const Result<Document::Content> content = Document::read(command.file);
    if (!content)
        return content.error();
    const ColumnsPtr &columns = content->columns;
    const Result<Selection> selection = askedSelection(command, *columns);
    if (!selection)
        return selection.error();
    const FigurePtr figure = makeFigure(command.name, content->facts, *selection, columns,
                                        Document::historyOf(content->path));
    if (!figure)
        return Error{tr("There is no figure %1, so nothing was drawn. The figures are:\n%2")
                         .arg(command.name, figureNames(*content->facts).join(QLatin1Char('\n'))),
                     {}};
    const Result<QByteArray> bytes = figureBytes(figure, command.target, paper(command));
    if (!bytes)
        return bytes.error();
    const Result<void> saved = saveFile(command.target, *bytes);
    if (!saved)
        return saved.error();
    return QString();
}

Result<QString> runScreenshots(const Command &command)
{
    Document document;
    const Result<void> opened = document.open(command.file);
    if (!opened)
        return opened.error();
    if (!QDir().mkpath(command.target))
        return Error{
            tr("The folder %1 could not be made, so no picture was taken.").arg(command.target),
            {}};

    Messages messages;
    applyControls();
    for (const Surface surface : {Surface::ScreenLight, Surface::ScreenDark}) {
        QApplication::setPalette(paletteFor(Style::of(surface)));
        MainWindow window(document, messages);
        window.resize(screenshotSize);
        window.show();
        const QString look =
            surface == Surface::ScreenLight ? QStringLiteral("light") : QStringLiteral("dark");
        for (Page *page : window.pages()) {
            window.showPage(page->name());
            const QStringList views = page->viewNames();
            for (const QString &view : views) {
                page->showView(view);
                const QString name = QStringLiteral("%1-%2-%3").arg(page->name(), view, look);
                if (const Result<void> taken = takePicture(window, *page, command.target, name);
                    !taken)
                    return taken.error();
            }
            if (!views.isEmpty())
                page->showView(views.first());
            const QString name = QStringLiteral("%1-%2").arg(page->name(), look);
            if (const Result<void> taken = takePicture(window, *page, command.target, name); !taken)
                return taken.error();
        }
    }
    return QString();
}

} // namespace mitra
