// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QObject>

namespace mitra
{

// The request that the views of progress share; setting it tells each of them once.
class CurrentRequest : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Swaps the file. The request stays as it is, also where it names what the new facts do not
    // have: whoever reads it must bear that. Assumptions are taken anew by name; those that are
    // gone are dropped, and used again when they come back before anything else was asked.
    void setFacts(const FactsPtr &facts);
    const FactsPtr &facts() const { return m_facts; } // null until the first file is open

    const ProgressRequest &request() const { return m_request; }
    void set(const ProgressRequest &request);

signals:
    void changed();

private:
    FactsPtr m_facts;
    ProgressRequest m_request;
    // What was asked before assumptions were gone, and what was left of it.
    ProgressRequest m_whole;
    ProgressRequest m_left;
};

} // namespace mitra
