// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages.h"

#include "app/appearance.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace mitra
{

namespace
{

void show(QMessageBox &box, const QString &text)
{
    applyAppearance(box, Style::of(QApplication::palette()));
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

// Qt's own file dialog, where no desktop offers one, is full of small buttons that our padding
// would squeeze.
QString ask(QFileDialog &dialog)
{
    dialog.setStyleSheet(QStringLiteral("QToolButton { padding: 2px; min-height: 16px; }"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

void Messages::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Mitra"), QString(), QMessageBox::Ok,
                    parent);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    show(box, error.text);
}

void Messages::showNote(QWidget *parent, const QString &text)
{
    QMessageBox box(QMessageBox::Information, QStringLiteral("Mitra"), QString(), QMessageBox::Ok,
                    parent);
    show(box, text);
}

QString Messages::askOpen(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, QString(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog);
}

QString Messages::askSave(QWidget *parent, const QString &title, const QString &proposed,
                          const QString &filter)
{
    QFileDialog dialog(parent, title, QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(proposed).suffix());
    dialog.selectFile(proposed);
    return ask(dialog);
}

QString Messages::askFolder(QWidget *parent, const QString &title)
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return ask(dialog);
}

} // namespace mitra
