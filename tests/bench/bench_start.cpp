// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens Mitra's window as the program does and ends as soon as the Overview has been painted, so
// that the time of the whole process is the time from start to first painted Overview.

#include "app/appearance.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "models/domain/resources.h"
#include "tests/bench/paintwatch.h"
#include "views/pages/page.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

using namespace mitra;

namespace
{

// Behind the paint event that saw the last figure, everything that was dirty has been painted and
// flushed. Taking the window down is not part of starting, so the process ends at once.
void endOnceThePaintingIsDone()
{
    QMetaObject::invokeMethod(
        qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mitra"));
    useResources();
    applyControls();
    Messages messages;
    Document document;
    Session session = Session::load();
    session.page = QStringLiteral("overview");
    MainWindow window(document, messages);
    const Result<void> opened = window.open(QString());
    if (!opened) {
        std::fprintf(stderr, "bench_start: %s\n", qPrintable(opened.error().text));
        return 1;
    }
    window.restore(session);
    const PaintWatch watch(*window.currentPage(), &endOnceThePaintingIsDone);
    window.show();
    QApplication::exec();
    return 1; // closed before it was painted
}
