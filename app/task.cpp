// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/task.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace mitra
{

namespace
{

constexpr int patienceMs = 500;

} // namespace

Result<void> runTask(QWidget *parent, const QString &label,
                     const std::function<Result<void>(const ProgressMonitor &)> &work)
{
    std::atomic<bool> cancelled = false;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::optional<Result<void>> result;

    const std::unique_ptr<QThread> thread(QThread::create([&] {
        result = work([&](int nowDone, int nowTotal) {
            done = nowDone;
            total = nowTotal;
            return !cancelled;
        });
    }));
    thread->start();

    // Most work ends before anybody would see a dialog; no event is handled meanwhile, so nothing
    // can be started twice.
    if (!thread->wait(patienceMs)) {
        QProgressDialog dialog(label, QProgressDialog::tr("Cancel"), 0, 0, parent);
        dialog.setWindowModality(Qt::WindowModal);
        dialog.setMinimumDuration(0);
        dialog.setAutoClose(false);
        dialog.setAutoReset(false);
        dialog.show();
        QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { cancelled = true; });

        QEventLoop loop;
        QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
        QTimer ticker;
        QObject::connect(&ticker, &QTimer::timeout, &dialog, [&] {
            dialog.setMaximum(total);
            dialog.setValue(done);
        });
        ticker.start(50);
        if (thread->isRunning())
            loop.exec();
        thread->wait();
    }
    return std::move(*result);
}

} // namespace mitra
