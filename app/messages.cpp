// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages.h"

#include <QFileDialog>
#include <QMessageBox>

namespace mitra
{

void Messages::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Mitra"), QString(), QMessageBox::Ok,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(error.text);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

void Messages::showNote(QWidget *parent, const QString &text)
{
    QMessageBox box(QMessageBox::Information, QStringLiteral("Mitra"), QString(), QMessageBox::Ok,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

QString Messages::askOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

QString Messages::askSave(QWidget *parent, const QString &title, const QString &proposed,
                          const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString Messages::askFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace mitra
