// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

class QWidget;

namespace mitra
{

// The only place that puts up a message or asks for a file name, so that tests can answer instead
// of a person. All text is shown as plain text.
class Messages
{
public:
    virtual ~Messages() = default;

    virtual void showError(QWidget *parent, const Error &error);
    virtual void showNote(QWidget *parent, const QString &text);
    // An empty answer means the user changed their mind.
    virtual QString askOpen(QWidget *parent, const QString &title, const QString &filter);
    virtual QString askSave(QWidget *parent, const QString &title, const QString &proposed,
                            const QString &filter);
    virtual QString askFolder(QWidget *parent, const QString &title);
};

} // namespace mitra
