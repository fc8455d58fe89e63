// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/domain/factchange.h"
#include "models/domain/facts.h"
#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "models/store/changeset.h"
#include "views/figures/gallery.h"

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
        ColumnsPtr columns; // of these facts, so that the window need not make them
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

    // Answers what changed in the facts of that file since a revision, read each time it is asked;
    // none when the file does not know the revision or cannot be read.
    static FactDifferences differencesOf(const QString &path);

    // The print of a briefing issued from the open file, byte for byte.
    Result<QByteArray> issuedPrint(const QString &sha256) const;

    // Both in one. On an error what was open before stays open.
    Result<void> open(const QString &path);

    // Writes the changes to the file, or nothing. Changes of saved selections leave the facts as
    // they are; with changes of assumptions or of briefings beside or alone, new facts share all
    // else with those before; after others the file is read anew. Changes of briefings leave the
    // revision of the facts.
    Result<void> apply(const ChangeSet &changes);
    // Takes back what apply() wrote last to this file; nothing when there is none. What people keep
    // of one kind is undone where it is kept, so it may be asked of certain tables alone: the last
    // change set that touches no other is taken back, whatever was written of others since.
    Result<void> undo(const QStringList &tables = {});
    bool canUndo(const QStringList &tables = {}) const;

    // Newer than those of the facts when some were changed since the file was read.
    QList<SavedSelection> savedSelections() const;

    const FactsPtr &facts() const { return m_content.facts; }
    const ColumnsPtr &columns() const { return m_content.columns; }
    const QString &path() const { return m_content.path; }
    bool isReadOnly() const { return m_content.readOnly; }
    bool isTemporary() const { return m_content.temporary != nullptr; }

    // What figures of this file are made of.
    GalleryGround ground() const;

signals:
    void factsChanged();
    void savedSelectionsChanged();

private:
    Result<void> write(const ChangeSet &changes);
    // Where it stands in m_undo, or -1.
    qsizetype lastUndo(const QStringList &tables) const;
    // Facts that share all with those before but what is given: what people keep, and the revision.
    void adoptKept(FactTables kept);

    Content m_content;
    QList<SavedSelection> m_saved; // valid beside the facts they were changed beside
    FactsPtr m_savedBeside;
    QList<ChangeSet> m_undo; // the latest last; of the file at that path
    QString m_undoPath;
};

} // namespace mitra
