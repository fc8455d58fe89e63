// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/types.h"

#include <QObject>

namespace mitra
{

class Document;
class Messages;
class ProgressPage;

// Carries out what the page asks for with assumptions: writes each to the file as a change set and
// says why when that cannot be done.
class Assumptions : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    Assumptions(Document &document, Messages &messages, ProgressPage &page);

private:
    void show();
    void save(const Assumption &asked);
    void remove(const QString &name);
    void undo();
    // True when it was written; else the reason was said.
    bool done(const Result<void> &result);

    Document &m_document;
    Messages &m_messages;
    ProgressPage &m_page;
};

} // namespace mitra
