// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "app/assesscommand.h"
#include "app/briefingcommand.h"
#include "app/commandline.h"
#include "app/commands.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "app/session.h"
#include "models/domain/resources.h"
#include "views/briefing/fontcheck.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace
{

using mitra::Command;
using mitra::CommandLine;
using mitra::Result;

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        std::fputc('\n', stream);
}

int fail(const mitra::Error &error)
{
    print(stderr, QLatin1String("mitra: ") + error.toLine());
    return 1;
}

int finish(const Result<QString> &result)
{
    if (!result)
        return fail(result.error());
    print(stdout, *result);
    return 0;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("mitra"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MITRA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mitra"));
    QGuiApplication::setDesktopFileName(QStringLiteral("mitra"));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// Commands that read or write facts alone: no fonts, no drawing, so no graphical application.
int runWithoutDrawing(const Command &command, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    nameApplication();
    switch (command.kind) {
    case Command::Kind::Check:
        return finish(mitra::runCheck(command));
    case Command::Kind::Export:
        return finish(mitra::runExport(command));
    case Command::Kind::Assess:
        return finish(mitra::runAssess(command));
    case Command::Kind::Templates:
        return finish(mitra::runTemplates());
    default:
        return finish(mitra::runSelect(command));
    }
}

// Qt tells a bare machine that no session directory is set, which is no news to a command that has
// no session; everything else it says is passed on.
void passOnMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        print(stderr, text);
}

int runDrawing(const Command &command, int &argc, char **argv)
{
    qInstallMessageHandler(passOnMessage);
    // Paper and pictures must not depend on whether somebody is logged in to a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    nameApplication();
    // A warning, because other fonts stand in and nothing is lost.
    if (const std::optional<mitra::Error> fonts = mitra::missingFonts())
        print(stderr, QLatin1String("mitra: ") + fonts->text);
    switch (command.kind) {
    case Command::Kind::FigureList:
        return finish(mitra::runFigureList(command));
    case Command::Kind::Figure:
        return finish(mitra::runFigure(command));
    case Command::Kind::Briefing:
        return finish(mitra::runBriefing(command));
    default:
        return finish(mitra::runScreenshots(command));
    }
}

int runWindow(const Command &command, int &argc, char **argv)
{
    if (!hasDisplay())
        return fail({CommandLine::tr("There is no display to open a window on. mitra --help lists "
                                     "what works without one, such as --briefing OUT.pdf."),
                     {}});
    QApplication application(argc, argv);
    nameApplication();
    mitra::useResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/mitra/icons/mitra.svg")));
    mitra::applyControls();

    mitra::Messages messages;
    mitra::Document document;
    mitra::Session session = mitra::Session::load();
    if (!command.page.isEmpty())
        session.page = command.page;

    mitra::MainWindow window(document, messages);
    // A file named on the command line that cannot be opened ends the program with its reason; the
    // file of last time that has gone since is told, and the built-in data are shown.
    Result<void> opened = window.open(command.file.isEmpty() ? session.lastFile : command.file);
    std::optional<mitra::Error> lastFileGone;
    if (!opened && command.file.isEmpty() && !session.lastFile.isEmpty()) {
        lastFileGone = opened.error();
        opened = window.open(QString());
    }
    if (!opened)
        return fail(opened.error());
    window.restore(session);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        if (lastFileGone)
            messages.showError(&window, *lastFileGone);
        if (const std::optional<mitra::Error> fonts = mitra::missingFonts())
            messages.showNote(&window, fonts->text);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const Result<Command> command = CommandLine::parse(arguments);
    if (!command)
        return fail(command.error());
    switch (command->kind) {
    case Command::Kind::Help:
        print(stdout, CommandLine::help());
        return 0;
    case Command::Kind::Version:
        print(stdout, CommandLine::version());
        return 0;
    case Command::Kind::Check:
    case Command::Kind::Export:
    case Command::Kind::Select:
    case Command::Kind::Assess:
    case Command::Kind::Templates:
        return runWithoutDrawing(*command, argc, argv);
    case Command::Kind::Window:
        return runWindow(*command, argc, argv);
    default:
        return runDrawing(*command, argc, argv);
    }
}
