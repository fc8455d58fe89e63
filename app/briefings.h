// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/domain/result.h"

#include <QObject>

#include <optional>

namespace mitra
{

enum class BriefingFormat;
class BriefingsPage;
class Document;
class Messages;
class Outputs;

// Carries out what the page of briefings asks for: keeps briefings in the file as change sets,
// issues them with their print, and says why when that cannot be done.
class Briefings : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    Briefings(Document &document, Messages &messages, Outputs &outputs, BriefingsPage &page);

private:
    void show();
    void save(const QString &name, const Briefing &briefing);
    void rename(const QString &before, const QString &after);
    void remove(const QString &name);
    void takeBack();
    void exportAs(BriefingFormat format);
    void issue(const Briefing &briefing);
    void saveIssuedPrint(const QString &id);
    std::optional<SavedBriefing> find(const QString &name) const;
    // True when it was written; else the reason was said.
    bool done(const Result<void> &result);

    Document &m_document;
    Messages &m_messages;
    Outputs &m_outputs;
    BriefingsPage &m_page;
};

} // namespace mitra
