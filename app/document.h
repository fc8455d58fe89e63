// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/factchange.h"
#include "models/domain/facts.h"
#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"

#include <QObject>

#include <memory>

class QTemporaryDir;

namespace mitra
{

// The Mitra file that is open: the one place where app meets the store. Its facts are read whole
// and shared with every page; a reload swaps them.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    // Where the built-in data live once they were built: the user's data folder.
    static QString builtInPath();

    // What reading a file gives; made on any thread, adopted on the document's own.
    struct Content {
        FactsPtr facts;
        QString path;
        bool readOnly = false;
        // Holds the built-in data when they could not be kept in the user's data folder.
        std::shared_ptr<QTemporaryDir> temporary;
    };
    // Reads a file, or with an empty path the built-in data, which are built at the first start.
    static Result<Content> read(const QString &path, const ProgressMonitor &monitor = {});
    void adopt(const Content &content);

    // Answers what was changed of a thing in that file, which is read each time it is asked; none
    // when it cannot be read.
    static FactHistory historyOf(const QString &path);

    // Both in one. On an error what was open before stays open.
    Result<void> open(const QString &path);

    const FactsPtr &facts() const { return m_content.facts; }
    const QString &path() const { return m_content.path; }
    bool isReadOnly() const { return m_content.readOnly; }
    bool isTemporary() const { return m_content.temporary != nullptr; }

signals:
    void factsChanged();

private:
    Content m_content;
};

} // namespace mitra
