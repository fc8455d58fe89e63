// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"
#include "models/domain/result.h"
#include "models/domain/types.h"

#include <QObject>

#include <optional>

namespace mitra
{

class CooperationPage;
class Document;
class Messages;

// Carries out what the page asks for with saved selections: writes each to the file as a change set
// and says why when that cannot be done.
class SavedSelections : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    SavedSelections(Document &document, Messages &messages, CooperationPage &page);

    // Takes back what was written last; nothing when nothing was.
    void undo();

private:
    void show();
    void save(const QString &name, const Selection &selection);
    void rename(const QString &before, const QString &after);
    void remove(const QString &name);
    std::optional<SavedSelection> find(const QString &name) const;
    // True when it was written; else the reason was said.
    bool done(const Result<void> &result);

    Document &m_document;
    Messages &m_messages;
    CooperationPage &m_page;
};

} // namespace mitra
